import { type Alignment, alignments, type Line } from '../text/alignment.js'
import { firstEndingAfter } from '../text/span.js'
import { type Digest, linesOf } from './digest.js'

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

/** What `here` shares with `there` (lines of the house aside, where both came out in one outlet only), when it is enough to say that the one has words of the other. */
export function findReuse(here: Digest, there: Digest, isOneOutlet = false): Overlap | undefined {
  const shared = alignments(linesOf(here), linesOf(there)),
    passages = isOneOutlet ? shared.filter((one) => !isHabit(one, here, there)) : shared
  if (passages.length === 0) return undefined
  const all = linesOf(here).reduce((sum, { words }) => sum + words.length, 0),
    count = (found: readonly Alignment[]) => found.reduce((sum, one) => sum + wordsWithin(here, one.here), 0) / Math.max(1, all),
    taken = count(passages.filter(({ how }) => how !== 'rewritten')),
    retold = count(passages)
  return taken >= ENOUGH_TAKEN || retold >= ENOUGH_RETOLD ? { passages, taken, retold } : undefined
}

/**
 * What one outlet prints first or last in both, word for word, and what shares next to nothing with the rest: a line of the house and not
 * of the story. What only other stories would show to be such a line is not asked: a story is told from its own reports.
 */
function isHabit({ here: at, there: from, how }: Alignment, here: Digest, there: Digest): boolean {
  return how === 'verbatim' && isBesideIt(linesOf(here), at.start) && isBesideIt(linesOf(there), from.start)
}

function isBesideIt(lines: readonly Line[], start: number): boolean {
  const isEdge = (i: number) => i < OVER || i >= lines.length - UNDER,
    at = lines.findIndex((line) => line.start <= start && start < line.end),
    line = lines[at]
  if (!line || !isEdge(at)) return false
  const middle = lines.filter((_, i) => !isEdge(i)),
    rest = new Set((middle.length > 0 ? middle : lines.filter((_, i) => i !== at)).flatMap(({ content }) => [...content]))
  return rest.size > 0 && line.content.filter((word) => rest.has(word)).length <= FOREIGN * line.content.length
}
const OVER = 1, // sentences
  UNDER = 3,
  FOREIGN = 0.1 // of its words stand in the rest as well: a sentence of the story shares its names with it

/** Passages lie in sentences, and both come in order. */
function wordsWithin(digest: Digest, at: { readonly start: number; readonly end: number }): number {
  const lines = linesOf(digest)
  const line = lines[firstEndingAfter(lines, at.start)]
  if (!line) return 0
  if (at.start <= line.start && line.end <= at.end) return line.words.length
  let count = 0
  for (let i = 0; i < line.words.length; i++) if (line.places[2 * i]! >= at.start && line.places[2 * i + 1]! <= at.end) count++
  return count
}
