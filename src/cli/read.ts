import { asTrouble, isAddress, Library } from '../store/index.js'
import { finish, readAgain, readInto } from '../work/index.js'
import { DONE, INTERRUPTED, UNREADABLE } from './exit.js'
import { howMuch, type Much, muchOf, reportsIn } from './how-much.js'
import { type Given, given } from './input.js'
import { now } from './library.js'
import type { Options } from './options.js'
import { printJson, printLine, say, warnOf } from './out.js'
import { progress } from './progress.js'
import { stopOnInterrupt } from './stop.js'
import { counted } from './table.js'

export async function run(paths: readonly string[], options: Options & Given & { readonly queue?: boolean }): Promise<number> {
  const input = given(paths, options)
  const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
  const stop = stopOnInterrupt()
  const bar = progress(options)
  let much: Much | undefined
  if (bar.isShown)
    void howMuch(paths).then((found) => {
      much = found
    })
  try {
    const reading = await readInto(library, input, {
      now,
      registerOnly: options.queue === true,
      signal: stop.signal,
      onPage: (reading, key) => bar.at(reading.pages, key, much && reportsIn(much, reading)),
      onUnreadable: (unreadable) => bar.aside(() => warnOf(unreadable)),
    })
    bar.done()
    if (options.queue) {
      const waiting = library.unopened.length
      if (options.json || options.ndjson)
        await printJson({ schema: 'hearsay/queued@1', waiting, unreadable: reading.unreadable }, options)
      else if (!options.quiet) await printLine(`${counted(waiting, 'original')} kept and waiting; read by: hearsay work`)
      return reading.stopped ? INTERRUPTED : reading.unreadable.length ? UNREADABLE : DONE
    }
    // What an earlier reading was killed over is not left to the next command; on a server it may be in the queue for others.
    const left = reading.stopped || isAddress(options.library) ? [] : library.unopened.map(([, entry]) => entry)
    if (left.length > 0) {
      const rest = await readAgain(library, {
        now,
        signal: stop.signal,
        onPage: (reading, key) => bar.at(reading.pages, key, reportsIn(muchOf(left), reading)),
        onUnreadable: (unreadable) => bar.aside(() => warnOf(unreadable)),
      })
      bar.done()
      if (rest.stopped) reading.stopped = true
      if (!options.quiet && rest.pages > 0) say(`${counted(rest.pages, 'report')} of earlier readings read as well.`)
    }
    const state = reading.stopped ? undefined : await finish(library, { signal: stop.signal, onStep: bar.step })
    bar.done()
    if (!state) {
      say('Stopped. What was read is kept; run the same command again to go on.')
      return INTERRUPTED
    }
    const { reports, stories, origins } = state
    const summary = {
      schema: 'hearsay/read@1',
      read: reading.pages,
      known: reading.known,
      unreadable: reading.unreadable,
      reports,
      stories,
      origins,
    }
    if (options.json || options.ndjson) await printJson(summary, options)
    else if (options.plain)
      for (const [name, value] of Object.entries(summary))
        await printLine(`${name}\t${Array.isArray(value) ? value.length : value}`)
    else if (!options.quiet) {
      const fresh = reading.pages - reading.known
      await printLine(
        `${counted(fresh, 'report')} read${reading.known ? `, ${reading.known} known already` : ''}${reading.unreadable.length ? `, ${counted(reading.unreadable.length, 'input')} unreadable` : ''}.`,
      )
      await printLine(
        `The library holds ${counted(reports, 'report')}, ${counted(stories, 'story', 'stories')}, ${counted(origins, 'origin')}.`,
      )
    }
    return reading.unreadable.length ? UNREADABLE : DONE
  } finally {
    bar.done()
    stop.off()
    await library.close()
  }
}
