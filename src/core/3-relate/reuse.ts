import { type Alignment, alignments } from '../text/alignment.js'
import type { Digest } from './digest.js'

/** How much of one report's words stand in another, and where. */
export interface Overlap {
  readonly passages: readonly Alignment[]
  /** Share of the words of the report (here) that stand in passages taken over or edited. */
  readonly taken: number
  /** The same with the rewritten ones. */
  readonly retold: number
}

// A fifth of a report in another's words is more than a quotation or a phrase that both have from a third: one or two sentences of an average item.
const ENOUGH_TAKEN = 0.2
const ENOUGH_RETOLD = 0.4 // rewriting changes more, and two tellings of one event look alike without it: nearly half the report

/** What `here` shares with `there`, when it is enough to say that the one has words of the other. */
export function findReuse(here: Digest, there: Digest): Overlap | undefined {
  const passages = alignments(here.lines, there.lines)
  if (passages.length === 0) return undefined
  const all = here.lines.reduce((sum, { words }) => sum + words.length, 0),
    count = (found: readonly Alignment[]) => found.reduce((sum, one) => sum + wordsWithin(here, one.here), 0) / Math.max(1, all),
    taken = count(passages.filter(({ how }) => how !== 'rewritten')),
    retold = count(passages)
  return taken >= ENOUGH_TAKEN || retold >= ENOUGH_RETOLD ? { passages, taken, retold } : undefined
}

const wordsWithin = ({ lines }: Digest, at: { readonly start: number; readonly end: number }): number =>
  lines.reduce(
    (sum, line) =>
      line.start <= at.start && at.end <= line.end
        ? sum + line.words.filter((word) => word.start >= at.start && word.end <= at.end).length
        : sum,
    0,
  )
