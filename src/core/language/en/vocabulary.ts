import { fingerprint } from '../../text/fingerprint.js'
import { asHeard } from '../letters.js'
import { COMMON } from './common-words.js'
import { stem } from './stem.js'

/**
 * Every word that was met with what it counts as, so that a word is stemmed and weighed once and not each time it stands somewhere. Terms are
 * numbers that count up from 0, and what is known of them stands in rows of numbers: a pile's words are looked up hundreds of times a report.
 *
 *     Withdraws → 17 → { stem: withdraw, number: 0x5a2f…, rarity: 6.9 }
 *
 * Only a memory: it is emptied when it has grown large, and what comes out is the same.
 */
const FULL = 400_000 // words: more than the press of a year has
const FIRST = 1 << 16
const NONE = -1
const SLOT = 4
const TERM = 4
const [NUMBER, RARITY, YEAR] = [0, 1, 2]

// Open addressing, four cells a slot: the two numbers that stand for a word as it is written (folded), its term + 2, and one for the room.
let slots = new Int32Array(SLOT * FIRST),
  size = 0
const byStem = new Map<string, number>()
// Of a term its number, its rarity and the year that it is: side by side, for they are asked together, and rare words lie far from each other.
let facts = new Float64Array(TERM * FIRST)

/** Stands for the stem, in 32 bits: two of a million stems may share them by chance, but two reports would have to have just these two. */
export const numberOf = (term: number): number => facts[TERM * term + NUMBER] as number
/** How much it says. */
export const rarityOf = (term: number): number => facts[TERM * term + RARITY] as number
export const isNumber = (term: number): boolean => facts[TERM * term + YEAR] !== 0
/** "2031". */
export const yearOf = (term: number): number | undefined =>
  (facts[TERM * term + YEAR] as number) > 1 ? facts[TERM * term + YEAR] : undefined

/** The term of the word `folded.slice(start, end)`, for which `high` and `low` stand; -1 for a stop-word. */
export function termAt(high: number, low: number, folded: string, start: number, end: number): number {
  const last = slots.length - 1
  let at = (SLOT * placeOf(low)) & last
  for (; slots[at + 2] !== 0; at = (at + SLOT) & last)
    if (slots[at + 1] === low && slots[at] === high) return (slots[at + 2] as number) - 2
  const stemmed = stem(folded.slice(start, end)),
    term = stemmed === undefined ? NONE : termOf(stemmed)
  slots[at] = high
  slots[at + 1] = low
  slots[at + 2] = term + 2
  if (++size > slots.length / SLOT / 2) grow()
  return term
}

/** The term of a stem. */
export function termOf(stemmed: string): number {
  const known = byStem.get(stemmed)
  if (known !== undefined) return known
  const heard = spelledOnce(stemmed)
  if (heard !== stemmed) {
    const meant = termOf(heard)
    byStem.set(stemmed, meant)
    return meant
  }
  const term = byStem.size,
    isFigure = isDigit(stemmed.charCodeAt(0))
  byStem.set(stemmed, term)
  const at = TERM * term
  if (at >= facts.length) {
    const longer = new Float64Array(2 * at)
    longer.set(facts)
    facts = longer
  }
  facts[at + NUMBER] = fingerprint(stemmed) >>> 0
  facts[at + RARITY] = rarity(stemmed)
  facts[at + YEAR] = !isFigure ? 0 : IS_YEAR.test(stemmed) ? Number(stemmed) : 1
  return term
}

/** A word of everyday English as it is; any other without what spellings differ in, and of everyday English where it is that in another script. */
function spelledOnce(stemmed: string): string {
  if (SHARES.has(stemmed)) return stemmed
  const heard = asHeard(stemmed)
  return SHARES.has(heard) ? stemmed : (EVERYDAY_HEARD.get(heard) ?? heard)
}

/** Forgets all words when they have become too many; terms from before and after do not go together. */
export function makeRoom(): void {
  if (size < FULL && byStem.size < FULL) return
  byStem.clear()
  slots = new Int32Array(SLOT * FIRST)
  size = 0
}

function grow(): void {
  const old = slots
  slots = new Int32Array(2 * old.length)
  const last = slots.length - 1
  for (let from = 0; from < old.length; from += SLOT) {
    if (old[from + 2] === 0) continue
    let at = (SLOT * placeOf(old[from + 1] as number)) & last
    while (slots[at + 2] !== 0) at = (at + SLOT) & last
    for (let cell = 0; cell < SLOT; cell++) slots[at + cell] = old[from + cell] as number
  }
}

const placeOf = (low: number): number => low ^ (low >>> 15)

const IS_YEAR = /^(?:19|20)\d\d$/
const RAREST = 0.001 // of all documents hold a word that is not listed: fewer than one in 878 held it there

/** The logarithm of how rare a word is in English at large. The pile has no say, so two reports are as near in any pile. */
const rarity = (key: string): number =>
  -Math.log(SHARES.get(key) ?? (isDigit(key.charCodeAt(0)) && key.length < 3 ? 0.02 : RAREST))

const SHARES = new Map(
  COMMON.flatMap(([share, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((key) => [key, share] as const),
  ),
)

/** "vashington", as it comes out of another script → "washington". */
const EVERYDAY_HEARD = new Map(
  [...SHARES.keys()].flatMap((stemmed): [string, string][] => {
    const heard = stemmed.length < 6 ? stemmed : asHeard(stemmed)
    return heard === stemmed || SHARES.has(heard) ? [] : [[heard, stemmed]]
  }),
)

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
