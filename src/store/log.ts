import type { Judgement, Rating, Settings } from '../core/publish.js'

/** One line of the analyst's log. Nothing in it is ever changed: an undo is a line of its own. */
export type LogLine =
  | ({ readonly kind: 'rating' } & Rating)
  | ({ readonly kind: 'judgement' } & Judgement)
  | { readonly kind: 'undo'; readonly line: number; readonly by: string; readonly at: string; readonly because: string }

/** What stands after all lines: every rating and judgement that was not undone, in the order they were made. */
export function settingsOf(log: readonly LogLine[]): Settings {
  const undone = new Set<number>()
  for (const line of log) if (line.kind === 'undo') undone.add(line.line)
  const standing = log.filter((_, number) => !undone.has(number))
  return {
    reliability: standing.flatMap((line) => (line.kind === 'rating' ? [without(line)] : [])),
    judgements: standing.flatMap((line) => (line.kind === 'judgement' ? [without(line)] : [])),
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

function without<Line extends { readonly kind: string }>({ kind: _kind, ...rest }: Line): Omit<Line, 'kind'> {
  return rest
}
