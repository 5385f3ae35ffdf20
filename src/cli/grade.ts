import type { Reliability } from '../core/publish.js'
import { DONE, WrongUse } from './exit.js'
import { now } from './library.js'
import type { Flags, Options } from './options.js'
import { printJson, printLine } from './out.js'
import { author, reason, writeDown } from './said.js'

const MEANS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** The analyst rates a source. The history stays. */
export async function run(source: string, given: string, options: Options & Flags): Promise<number> {
  const letter = given.toUpperCase()
  if (!Object.hasOwn(MEANS, letter))
    throw new WrongUse(
      `"${given}" is not a reliability`,
      `use ${Object.entries(MEANS)
        .map((pair) => pair.join(' '))
        .join(', ')}`,
    )
  const because = reason(options)
  const rating = {
    kind: 'rating' as const,
    source: source.trim(),
    letter: letter as Reliability,
    because,
    by: author(options),
    at: now(),
  }
  await writeDown(options, () => rating)
  if (options.json || options.ndjson) await printJson({ schema: 'hearsay/rating@1', ...rating }, options)
  else if (!options.quiet)
    await printLine(`${rating.source}: ${letter}, ${MEANS[letter as Reliability]}. Undo with: hearsay judge --undo`)
  return DONE
}
