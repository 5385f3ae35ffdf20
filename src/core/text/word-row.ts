import { isJoint, isLetter } from './word.js'

/**
 * The words of a stretch of text as rows of numbers, filled again for the next stretch: where each begins and ends, and two numbers of 32 bits
 * that stand for it as it is written, folded. Comparing a pile goes over every letter of it; objects would cost ten times that.
 */
export interface WordRow {
  count: number
  starts: Uint32Array
  ends: Uint32Array
  high: Int32Array
  low: Int32Array
  /** Two numbers that stand for all words that were ever put in, in their order; set them to 0 to begin anew. */
  allHigh: number
  allLow: number
}

export const wordRow = (size = 1 << 10): WordRow => ({
  count: 0,
  starts: new Uint32Array(size),
  ends: new Uint32Array(size),
  high: new Int32Array(size),
  low: new Int32Array(size),
  allHigh: 0,
  allLow: 0,
})

/** Fills the row with the words of `text` from `start` to `end`, which are those of `eachWord`; `folded` is the text folded and lower-cased. */
export function fillRow(row: WordRow, text: string, folded: string, start: number, end: number): void {
  let count = 0,
    allHigh = row.allHigh | 0,
    allLow = row.allLow | 0
  for (let at = start; at < end; ) {
    let unit = folded.charCodeAt(at)
    if (!isLetterAt(text, unit, at)) {
      at++
      continue
    }
    const from = at
    let high = 0,
      low = 0
    do {
      high = Math.imul(high ^ unit, 0x9e3779b1)
      low = Math.imul(low ^ unit, 0x5f356495)
      low ^= low >>> 15
      allHigh = Math.imul(allHigh ^ unit, 0x9e3779b1)
      allLow = Math.imul(allLow ^ unit, 0x5f356495)
      if (++at >= end) break
      unit = folded.charCodeAt(at)
    } while (
      isLetterAt(text, unit, at) ||
      (isJoint(unit) && isJoint(text.charCodeAt(at)) && at + 1 < end && isLetter(text, at + 1))
    )
    allHigh = Math.imul(allHigh ^ 32, 0x85ebca6b)
    allLow = Math.imul(allLow ^ 32, 0xc2b2ae35) ^ (allLow >>> 15)
    if (count === row.starts.length) lengthen(row)
    row.starts[count] = from
    row.ends[count] = at
    row.high[count] = high
    row.low[count++] = low
  }
  row.count = count
  row.allHigh = allHigh
  row.allLow = allLow
}

/**
 * Most units tell by themselves: folded, a plain letter or digit was one before, and other plain units were none, but for the apostrophe
 * ("ʼ" is a letter). For the others the text is asked.
 */
const isLetterAt = (text: string, folded: number, at: number): boolean =>
  folded < 0x80 && folded !== 0x27 ? PLAIN[folded] === 1 : isLetter(text, at)
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) => (/[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? 1 : 0))

function lengthen(row: WordRow): void {
  const longer = wordRow(2 * row.starts.length)
  for (const part of ['starts', 'ends', 'high', 'low'] as const) {
    longer[part].set(row[part])
    row[part] = longer[part] as never
  }
}
