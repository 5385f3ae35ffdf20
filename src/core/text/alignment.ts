/**
 * Where do two texts say the same, and in how nearly the same words? Knows no news: sentence against sentence, word against word.
 *
 *     here   Ostmark has told allies to close the Kestria mission by October, two diplomats said.
 *     there  The Kestria mission is to close by October, as Ostmark has told its allies.         → rewritten
 */
import type { Word } from './word.js'

/** A sentence, ready to be compared. */
export interface Line {
  readonly start: number
  readonly end: number
  /** All words, folded. */
  readonly words: readonly Word[]
  /** The words that carry matter, stemmed, in order. */
  readonly content: readonly string[]
}

export interface Alignment {
  readonly here: { readonly start: number; readonly end: number }
  readonly there: { readonly start: number; readonly end: number }
  readonly how: 'verbatim' | 'edited' | 'rewritten'
  /** Of the words of the shorter side, how many stand in both in the same order; for `rewritten`, of its content words in any order. */
  readonly share: number
}

const LONGEST = 150 // words of a sentence that are compared; beyond it, what is called a sentence is a list or an attack
const CANDIDATES = 3 // sentences over there that are tried for one here: the true one is nearly always first
const FEWEST = 5 // words: shorter sentences ("He declined.") are alike by chance
// One word in ten changed is a typing error or an Americanised spelling; of an edited sentence most words stay in their order.
const VERBATIM = 0.9
const EDITED = 0.6
// Half of the matter of the shorter side, at least four words of it: two sentences about one event by chance share two or three.
const REWRITTEN = 0.5
const FEWEST_SHARED = 4
const FEWEST_IN_ORDER = 3 // content words: without them only "he said that it was" is alike

/** For each sentence here, the one there that it shares most with, if that is enough; in the order of `here`. */
export function alignments(here: readonly Line[], there: readonly Line[]): Alignment[] {
  const index = INDEXES.get(there) ?? indexOf(there),
    found: Alignment[] = []
  INDEXES.set(there, index)
  for (const line of here) {
    if (line.words.length < FEWEST) continue
    let best: Alignment | undefined
    for (const other of nearest(line, there, index)) {
      const alignment = align(line, other)
      if (
        alignment &&
        (!best || RANK[alignment.how] > RANK[best.how] || (alignment.how === best.how && alignment.share > best.share))
      )
        best = alignment
    }
    if (best) found.push(best)
  }
  return found
}

/** How two sentences share their words, if they do. */
export function align(here: Line, there: Line): Alignment | undefined {
  const shorter = Math.min(here.words.length, there.words.length, LONGEST)
  if (shorter < FEWEST) return undefined
  const shared = sharedContent(here.content, there.content)
  if (shared < FEWEST_IN_ORDER) return undefined
  const kept = isSame(here.words, there.words) ? wholly(here.words.length) : inOrder(here.words, there.words),
    share = kept.count / shorter,
    spans = { here: { start: here.start, end: here.end }, there: { start: there.start, end: there.end } }
  if (share >= EDITED && kept.count >= FEWEST) {
    // A short sentence that stands inside a long one was taken over whole: what is alike is that part only.
    const how = share >= VERBATIM ? 'verbatim' : 'edited'
    return { ...partsOf(here, there, kept, spans), how, share }
  }
  const least = Math.min(new Set(here.content).size, new Set(there.content).size)
  if (shared >= FEWEST_SHARED && shared / least >= REWRITTEN) return { ...spans, how: 'rewritten', share: shared / least }
  return undefined
}

const RANK = { verbatim: 2, edited: 1, rewritten: 0 }

/** When one side is twice as long as what is shared, only the stretch between the first and the last shared word is alike. */
function partsOf(
  here: Line,
  there: Line,
  kept: Kept,
  whole: Pick<Alignment, 'here' | 'there'>,
): Pick<Alignment, 'here' | 'there'> {
  const part = (line: Line, first: number, last: number) =>
    line.words.length > 2 * kept.count
      ? { start: line.words[first]?.start ?? line.start, end: line.words[last]?.end ?? line.end }
      : { start: line.start, end: line.end }
  return kept.count === 0
    ? whole
    : { here: part(here, kept.here[0], kept.here[1]), there: part(there, kept.there[0], kept.there[1]) }
}

interface Kept {
  readonly count: number
  /** The first and the last word kept. */
  readonly here: readonly [number, number]
  readonly there: readonly [number, number]
}

const isSame = (here: readonly Word[], there: readonly Word[]): boolean =>
  here.length === there.length && here.every(({ folded }, i) => folded === there[i]!.folded)
const wholly = (count: number): Kept => ({ count, here: [0, count - 1], there: [0, count - 1] })

/** The longest row of words that stand in both in the same order. */
function inOrder(here: readonly Word[], there: readonly Word[]): Kept {
  const rows = Math.min(here.length, LONGEST),
    columns = Math.min(there.length, LONGEST),
    table = new Uint8Array((rows + 1) * (columns + 1))
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * (columns + 1) + j
      table[at] =
        here[i]!.folded === there[j]!.folded
          ? (table[at + columns + 2] as number) + 1
          : Math.max(table[at + columns + 1] as number, table[at + 1] as number)
    }
  let i = 0,
    j = 0,
    first: [number, number] | undefined,
    last: [number, number] = [0, 0]
  while (i < rows && j < columns) {
    const at = i * (columns + 1) + j
    if (here[i]!.folded === there[j]!.folded) {
      first ??= [i, j]
      last = [i, j]
      i++
      j++
    } else if ((table[at + columns + 1] as number) >= (table[at + 1] as number)) i++
    else j++
  }
  const from = first ?? [0, 0]
  return { count: table[0] as number, here: [from[0], last[0]], there: [from[1], last[1]] }
}

function sharedContent(here: readonly string[], there: readonly string[]): number {
  const words = new Set(there)
  let count = 0
  for (const word of new Set(here)) if (words.has(word)) count++
  return count
}

/** Kept while the text is: one text is laid beside several. */
const INDEXES = new WeakMap<readonly Line[], ReadonlyMap<string, readonly number[]>>()

/** Content word → the sentences that hold it. */
function indexOf(lines: readonly Line[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [i, { content }] of lines.entries())
    for (const word of new Set(content)) {
      const list = index.get(word)
      if (list) list.push(i)
      else index.set(word, [i])
    }
  return index
}

/** The few sentences there that share most content words; words that every other sentence has are not looked up. */
function nearest(line: Line, there: readonly Line[], index: ReadonlyMap<string, readonly number[]>): Line[] {
  const counts = new Map<number, number>(),
    tooMany = Math.max(8, there.length / 4)
  for (const word of new Set(line.content.slice(0, LONGEST))) {
    const holders = index.get(word)
    if (!holders || holders.length > tooMany) continue
    for (const at of holders) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= Math.min(2, FEWEST_IN_ORDER))
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, CANDIDATES)
    .map(([at]) => there[at] as Line)
}
