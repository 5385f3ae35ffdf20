import { asTrouble, isAddress, Library } from '../store/index.js'
import { readAgain } from '../work/index.js'
import { enqueue, workThrough } from '../work/queue.js'
import { DONE, INTERRUPTED, WrongUse } from './exit.js'
import { now } from './library.js'
import type { Flags, Options } from './options.js'
import { printJson, printLine, say, warnOf } from './out.js'
import { stopOnInterrupt } from './stop.js'

/** One of several workers on a served library: reads and attributes what others have registered, until nothing is left. */
export async function run(options: Options & Flags): Promise<number> {
  if (!isAddress(options.library))
    throw new WrongUse(
      `${options.library} is a folder, and a folder goes to one process at a time`,
      'use `hearsay read`, which works on all cores; or a library at postgres://…',
    )
  const size = Number(options.task ?? 3) * 1_000_000
  if (!(size > 0)) throw new WrongUse(`"${String(options.task)}" is not a size`, 'use --task with megabytes, such as 3')
  const stop = stopOnInterrupt()
  try {
    const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
    let done: { readonly tasks: number; readonly pages: number }
    try {
      const { sql } = await library.index()
      await enqueue(library, sql, size)
      done = await workThrough(library, sql, {
        signal: stop.signal,
        onTask: (tasks) => {
          if (options.verbose) say(`${tasks} tasks done`)
        },
      })
    } finally {
      await library.close()
    }
    if (!stop.signal.aborted) await close(options)
    if (options.json || options.ndjson) await printJson({ schema: 'hearsay/work@1', ...done }, options)
    else if (!options.quiet) await printLine(`${done.tasks} tasks done here, ${done.pages} reports read.`)
    if (!stop.signal.aborted) return DONE
    say('Stopped. What was done is kept; any worker takes up the rest.')
    return INTERRUPTED
  } finally {
    stop.off()
  }
}

/** All is told by somebody; what the entries hold is put down. Done twice it changes nothing. */
async function close(options: Options): Promise<void> {
  const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
  try {
    await readAgain(library, { now, onUnreadable: warnOf })
  } finally {
    await library.close()
  }
}
