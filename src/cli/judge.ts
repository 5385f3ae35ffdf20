import type { Judgement } from '../core/publish.js'
import { type LogLine, lastStanding } from '../store/index.js'
import { DONE, WrongUse } from './exit.js'
import { now, withPile } from './library.js'
import type { Flags, Options } from './options.js'
import { printJson, printLine } from './out.js'
import { pick } from './reference.js'
import { author, reason, writeDown } from './said.js'

const VERDICTS = ['right', 'wrong', 'unsure'] as const

/** The analyst corrects a derivation or a claim; logged, undoable, and applied at once. */
export async function run(reference: string | undefined, verdict: string | undefined, options: Options & Flags): Promise<number> {
  if (options.undo) return undo(reference, options)
  if (reference === undefined || verdict === undefined)
    throw new WrongUse(
      'what is judged, and how, is missing',
      'use: hearsay judge <edge|claim> right|wrong|unsure --because "…", or hearsay judge --undo',
    )
  const said = VERDICTS.find((one) => one === verdict)
  if (!said) throw new WrongUse(`"${verdict}" is not a verdict`, `use one of ${VERDICTS.join(', ')}`)
  const because = reason(options)
  const of = await withPile(
    options,
    async ({ claims, lineage }) => pick([...claims, ...lineage.derivations], reference, 'claim or derivation', 'claims').id,
    undefined,
    reference,
  )
  const judgement: { kind: 'judgement' } & Judgement = {
    kind: 'judgement',
    of,
    verdict: said,
    because,
    by: author(options),
    at: now(),
  }
  await writeDown(options, () => judgement)
  if (options.json || options.ndjson) await printJson({ schema: 'hearsay/judgement@1', ...judgement }, options)
  else if (!options.quiet) await printLine(`${of} is ${said}: ${because}. Undo with: hearsay judge --undo`)
  return DONE
}

/** Takes back the last word of the log, or the last one about what is named. The log keeps both. */
async function undo(reference: string | undefined, options: Options & Flags): Promise<number> {
  let undone: LogLine | undefined
  const line = await writeDown(options, ({ log }) => {
    const number = lastStanding(
      log,
      (line) =>
        reference === undefined ||
        (line.kind === 'judgement' && line.of.startsWith(reference)) ||
        (line.kind === 'rating' && line.source === reference),
    )
    if (number === undefined)
      throw new WrongUse(
        'there is nothing to undo',
        reference === undefined ? 'the log is empty' : `nothing was said of "${reference}"`,
      )
    undone = log[number]
    const because = typeof options.because === 'string' ? options.because : 'undone'
    return { kind: 'undo', line: number, because, by: author(options), at: now() }
  })
  if (options.json || options.ndjson) await printJson({ schema: 'hearsay/undo@1', ...line, undone }, options)
  else if (!options.quiet && undone)
    await printLine(
      undone.kind === 'rating'
        ? `Taken back: ${undone.source} ${undone.letter}.`
        : undone.kind === 'judgement'
          ? `Taken back: ${undone.of} ${undone.verdict}.`
          : 'Taken back.',
    )
  return DONE
}
