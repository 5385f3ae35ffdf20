import { asTrouble, Library } from '../store/index.js'
import { finish, readAgain } from '../work/index.js'
import { DONE, INTERRUPTED, UNREADABLE } from './exit.js'
import { muchOf, reportsIn } from './how-much.js'
import { mustBeThere, now } from './library.js'
import type { Options } from './options.js'
import { printJson, printLine, say, warnOf } from './out.js'
import { progress } from './progress.js'
import { stopOnInterrupt } from './stop.js'

/** Makes everything again that was made from the originals. */
export async function run(options: Options): Promise<number> {
  await mustBeThere(options)
  const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
  const stop = stopOnInterrupt(),
    bar = progress(options)
  try {
    const much = muchOf([...library.entries.values()])
    await library.forget().catch((error) => asTrouble(error, library.path))
    const { pages, unreadable, stopped } = await readAgain(library, {
      now,
      signal: stop.signal,
      onPage: (reading, key) => bar.at(reading.pages, key, reportsIn(much, reading)),
      onUnreadable: (unreadable) => bar.aside(() => warnOf(unreadable)),
    })
    bar.done()
    const state = stopped ? undefined : await finish(library, { signal: stop.signal, onStep: bar.step })
    bar.done()
    if (!state) {
      say('Stopped. What was made is kept; the next command makes the rest.')
      return INTERRUPTED
    }
    const { reports, stories } = state
    if (options.json || options.ndjson)
      await printJson({ schema: 'hearsay/rebuilt@1', pages, reports, stories, unreadable }, options)
    else if (!options.quiet)
      await printLine(`Made again from ${library.entries.size} originals: ${reports} reports, ${stories} stories.`)
    return unreadable.length ? UNREADABLE : DONE
  } finally {
    bar.done()
    stop.off()
    await library.close()
  }
}
