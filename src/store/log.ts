import type { Judgement, Rating, Settings } from '../core/publish.js'

/** One line of the analyst's log. Nothing in it is ever changed: an undo is a line of its own. */
export type LogLine =
  | ({ readonly kind: 'rating' } & Rating)
  | ({ readonly kind: 'judgement'; readonly about?: About } & Judgement)
  | { readonly kind: 'undo'; readonly line: number; readonly by: string; readonly at: string; readonly because: string }

/** What a judgement was about, as it stood then: what is called wrong is gone from the dossier, and must still be told and undone. */
export interface About {
  /** "Mirror Daily cites The Continental", or the title of a claim. */
  readonly says: string
  /** The two ends of a link. */
  readonly report?: string
  readonly from?: string
  /** The reports that tell the claim. */
  readonly reports?: readonly string[]
}

/** What stands after all lines: every rating and judgement that was not undone, in the order they were made. */
export function settingsOf(log: readonly LogLine[]): Settings {
  const undone = new Set<number>()
  for (const line of log) if (line.kind === 'undo') undone.add(line.line)
  const standing = log.filter((_, number) => !undone.has(number))
  return {
    reliability: standing.flatMap((line) => (line.kind === 'rating' ? [ratingIn(line)] : [])),
    judgements: standing.flatMap((line) => (line.kind === 'judgement' ? [judgementIn(line)] : [])),
  }
}

/** The last line that still stands and can be undone. */
export function lastStanding(log: readonly LogLine[], isMeant: (line: LogLine) => boolean): number | undefined {
  const undone = new Set(log.flatMap((line) => (line.kind === 'undo' ? [line.line] : [])))
  for (let number = log.length - 1; number >= 0; number--) {
    const line = log[number] as LogLine
    if (line.kind !== 'undo' && !undone.has(number) && isMeant(line)) return number
  }
  return undefined
}

/** The judgements that still stand, each with its place in the log: by that it can be taken back. */
export function judgementsIn(
  log: readonly LogLine[],
): readonly (Judgement & { readonly line: number; readonly about?: About })[] {
  const undone = new Set(log.flatMap((line) => (line.kind === 'undo' ? [line.line] : [])))
  return log.flatMap((line, number) =>
    line.kind === 'judgement' && !undone.has(number)
      ? [{ line: number, ...judgementIn(line), ...(line.about ? { about: line.about } : {}) }]
      : [],
  )
}

const ratingIn = ({ kind: _kind, ...rating }: LogLine & { readonly kind: 'rating' }): Rating => rating
const judgementIn = ({ kind: _kind, about: _about, ...judgement }: LogLine & { readonly kind: 'judgement' }): Judgement =>
  judgement
