import { asTrouble, isAddress, Library } from '../store/index.js'
import { type Done, workTogether } from '../work/sharing.js'
import { DONE, INTERRUPTED, WrongUse } from './exit.js'
import { now } from './library.js'
import type { Flags, Options } from './options.js'
import { printJson, printLine, say, warnOf } from './out.js'
import { progress } from './progress.js'
import { stopOnInterrupt } from './stop.js'
import { counted } from './table.js'

/** One of several workers on a served library: reads and attributes what others have registered, tells its stories, until nothing is left. */
export async function run(options: Options & Flags): Promise<number> {
  if (!isAddress(options.library))
    throw new WrongUse(
      `${options.library} is a folder, and a folder goes to one process at a time`,
      'use `hearsay read`, which works on all cores; or a library at postgres://…',
    )
  const size = Number(options.task ?? 3) * 1_000_000
  if (!(size > 0)) throw new WrongUse(`"${String(options.task)}" is not a size`, 'use --task with megabytes, such as 3')
  const stop = stopOnInterrupt(),
    bar = progress(options)
  try {
    const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
    let done: Done
    try {
      const { sql } = await library.index()
      done = await workTogether(library, sql, {
        now,
        size,
        signal: stop.signal,
        onUnreadable: (unreadable) => bar.aside(() => warnOf(unreadable)),
        onTask: ({ tasks, pages, stories }) => {
          bar.at(pages, `${counted(tasks, 'task')} done, ${counted(stories, 'story', 'stories')} told`)
          if (options.verbose)
            bar.aside(() =>
              say(
                `${counted(tasks, 'task')} done, ${counted(pages, 'report')} read, ${counted(stories, 'story', 'stories')} told`,
              ),
            )
        },
      })
    } finally {
      await library.close()
    }
    bar.done()
    if (options.json || options.ndjson) await printJson({ schema: 'hearsay/work@1', ...done }, options)
    else if (!options.quiet)
      await printLine(
        `${counted(done.tasks, 'task')} done here: ${counted(done.pages, 'report')} read, ${counted(done.stories, 'story', 'stories')} told.`,
      )
    if (!stop.signal.aborted) return DONE
    say('Stopped. What was done is kept; any worker takes up the rest.')
    return INTERRUPTED
  } finally {
    bar.done()
    stop.off()
  }
}
