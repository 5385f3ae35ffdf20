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

// Open addressing, three cells a slot: the two numbers that stand for a word as it is written (folded), and its term + 2.
let slots = new Int32Array(3 * FIRST),
  size = 0
const byStem = new Map<string, number>()
let numbers = new Uint32Array(FIRST),
  rarities = new Float64Array(FIRST),
  years = new Int16Array(FIRST)

/** Stands for the stem, in 32 bits: two of a million stems may share them by chance, but two reports would have to have just these two. */
export const numberOf = (term: number): number => numbers[term] as number
/** How much it says. */
export const rarityOf = (term: number): number => rarities[term] as number
export const isNumber = (term: number): boolean => years[term] !== 0
/** "2031". */
export const yearOf = (term: number): number | undefined => ((years[term] as number) > 1 ? years[term] : undefined)

/** The term of the word `folded.slice(start, end)`, for which `high` and `low` stand; -1 for a stop-word. */
export function termAt(high: number, low: number, folded: string, start: number, end: number): number {
  const mask = slots.length / 3 - 1
  let at = 3 * (placeOf(low) & mask)
  for (; slots[at + 2] !== 0; at = at + 3 < slots.length ? at + 3 : 0)
    if (slots[at + 1] === low && slots[at] === high) return (slots[at + 2] as number) - 2
  const stemmed = stem(folded.slice(start, end)),
    term = stemmed === undefined ? NONE : termOf(stemmed)
  slots[at] = high
  slots[at + 1] = low
  slots[at + 2] = term + 2
  if (++size > (slots.length / 3) * 0.5) grow()
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
  if (term >= numbers.length) {
    numbers = copied(numbers, new Uint32Array(2 * term))
    rarities = copied(rarities, new Float64Array(2 * term))
    years = copied(years, new Int16Array(2 * term))
  }
  numbers[term] = fingerprint(stemmed) >>> 0
  rarities[term] = rarity(stemmed)
  years[term] = !isFigure ? 0 : YEAR.test(stemmed) ? Number(stemmed) : 1
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
  slots = new Int32Array(3 * FIRST)
  size = 0
}

function grow(): void {
  const old = slots,
    mask = (2 * old.length) / 3 - 1
  slots = new Int32Array(2 * old.length)
  for (let from = 0; from < old.length; from += 3) {
    if (old[from + 2] === 0) continue
    let at = 3 * (placeOf(old[from + 1] as number) & mask)
    while (slots[at + 2] !== 0) at = at + 3 < slots.length ? at + 3 : 0
    slots.set(old.subarray(from, from + 3), at)
  }
}

const placeOf = (low: number): number => low ^ (low >>> 15)

function copied<Row extends Uint32Array | Float64Array | Int16Array>(from: Row, to: Row): Row {
  to.set(from)
  return to
}

const YEAR = /^(?:19|20)\d\d$/
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
