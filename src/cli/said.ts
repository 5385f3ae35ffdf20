import { userInfo } from 'node:os'
import { asTrouble, Library, type LogLine } from '../store/index.js'
import { WrongUse } from './exit.js'
import { mustBeThere } from './library.js'
import type { Flags, Options } from './options.js'

/** Whose word it is: `--by`, HEARSAY_BY, or the name of the account. */
export function author(flags: Flags): string {
  const given = flags.by ?? process.env.HEARSAY_BY
  if (typeof given === 'string' && given.trim() !== '') return given.trim()
  try {
    return userInfo().username
  } catch {
    return 'analyst'
  }
}

export function reason(flags: Flags): string {
  if (typeof flags.because === 'string' && flags.because.trim() !== '') return flags.because.trim()
  throw new WrongUse('a judgement needs its reason', 'add --because "…"')
}

/** Adds to the analyst's log; it is on the disk when this returns. */
export async function writeDown(options: Options, line: (library: Library) => LogLine): Promise<LogLine> {
  await mustBeThere(options)
  const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
  try {
    const written = line(library)
    await library.write(written).catch((error) => asTrouble(error, options.library))
    return written
  } finally {
    await library.close()
  }
}
