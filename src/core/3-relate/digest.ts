import { linesIn } from '../language/en/line.js'
import { stem } from '../language/en/stem.js'
import { isNumber, makeRoom, numberOf, rarityOf, termAt, termOf, yearOf } from '../language/en/vocabulary.js'
import type { Report } from '../model.js'
import type { Line } from '../text/alignment.js'
import { foldCase } from '../text/fold.js'
import { wordsIn } from '../text/word.js'
import { fillRow, wordRow } from '../text/word-row.js'
import { DAY, type Days, daysOf } from './days.js'
import { standingLines } from './standing-line.js'

/** What of a report is laid beside the same of another one, to say how near they are: plain numbers and short words, a few KB. */
export interface Gist {
  /** A fingerprint of all its words, in their order. */
  readonly words: number
  /** So few words that they may be another's by chance: "No comment." */
  readonly isShort: boolean
  /** What it is about: its stems, weighed. */
  readonly terms: Weights
  /** The same of names and numbers only, which stay what they are in other languages. */
  readonly names: Weights
  /** Names in its first sentences, each once: who and where it is about. */
  readonly leadNames: readonly number[]
  readonly days: Days | undefined
  /** Outlets that it plainly leans on. */
  readonly leansOn: readonly string[]
  /** The year it came out in, or else the latest year that the text speaks of. */
  readonly year: number | undefined
  readonly language: string
}

/** What of a report is compared with others: its sentences as words, what it is about, and when it came out. */
export interface Digest extends Gist {
  readonly report: Report
}

/**
 * Words as numbers (32-bit fingerprints, in order) with their weights; the squares of the weights add up to `UNIT` squared. Weights are
 * whole numbers, so that a sum of their products is the same in any order, on any machine.
 */
export interface Weights {
  readonly keys: Uint32Array
  readonly weights: Uint32Array
}
const UNIT = 1 << 20

const CAPITALS = 2 // a name or a number says twice as much about which event it is as an equally rare word
const PERSON = 1.5 // and who did it more than where: look-alike events share the league, the city and the charge, but not the man
const REPEATED = 0.4 // a word told nine times says about twice and a half as much as one told once
const LEAD = 1.5 // what stands in the title and the first two sentences is what the report is about
const LEAD_SENTENCES = 3
const FEWEST = 8 // words

export function digest(report: Report, leansOn: readonly string[] = []): Digest {
  const days = daysOf(report.published),
    { count, words, fingerprint } = tallied(report, foldCase(report.text), standingLines(report)),
    leadNames: number[] = []
  if (count > keys.length) roomFor(2 * count)
  let year: number | undefined
  for (let i = 0; i < count; i++) {
    const term = terms[i]!,
      at = WIDTH * term,
      times = tally[at + COUNT]!,
      free = tally[at + FREE]!,
      is = tally[at + IS]!,
      isName = isNumber(term) || (free > 0 && 2 * tally[at + CAPITAL]! > free)
    weights[i] =
      repeated(times) * rarityOf(term) * (isName ? CAPITALS : 1) * (is & PERSON_NAME ? PERSON : 1) * (is & IN_LEAD ? LEAD : 1)
    named[i] = isName ? 1 : 0
    if (is & LEAD_NAME) leadNames.push(numberOf(term))
    keys[i] = numberOf(term)
    const told = yearOf(term)
    if (told !== undefined) year = Math.max(year ?? 0, told)
  }
  return {
    report,
    words: fingerprint,
    isShort: words < FEWEST,
    ...weighed(count),
    leadNames,
    days,
    leansOn,
    year: days ? new Date(days[0] * DAY).getUTCFullYear() : year,
    language: report.language,
  }
}

// Used for one report after the other.
let keys = new Float64Array(0),
  weights = new Float64Array(0),
  named = new Uint8Array(0),
  order = new Float64Array(0)
function roomFor(terms: number): void {
  keys = new Float64Array(terms)
  weights = new Float64Array(terms)
  named = new Uint8Array(terms)
  order = new Float64Array(terms)
}
roomFor(1 << 10)

const repeated = (count: number): number => POWERS[count] ?? count ** REPEATED
const POWERS = Array.from({ length: 64 }, (_, count) => count ** REPEATED)

// What the report at hand has of a term, in a row of cells: which report that is, how often the term stands in it, with a capital, and
// where a capital means something; and what it is there. Used for one report after the other, so that none has to make its own.
let tally = new Int32Array(1 << 16)
const [REPORT, COUNT, CAPITAL, FREE, IS, WIDTH] = [0, 1, 2, 3, 4, 8]
const [IN_LEAD, LEAD_NAME, PERSON_NAME] = [1, 2, 4]
let reports = 0
const ROW = wordRow()

let terms = new Int32Array(1 << 10)
function twice(from: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * from.length)
  longer.set(from)
  return longer
}

/**
 * Counts the terms of a report, each once in the order of their coming in `terms`, with their tally, but not of what stands under everything; and its
 * words, with a fingerprint of all.
 */
function tallied(
  { text, sentences, mentions }: Report,
  folded: string,
  standing: ReadonlyMap<number, unknown>,
): { readonly count: number; readonly words: number; readonly fingerprint: number } {
  makeRoom()
  reports = (reports + 1) | 0
  let count = 0
  for (const mention of mentions)
    if (mention.kind === 'name' && mention.type === 'person')
      for (const { folded } of wordsIn(mention.canonical)) {
        const key = stem(folded)
        if (key !== undefined) tally[rowOf(termOf(key)) + IS] = PERSON_NAME
      }
  let words = 0
  ROW.allHigh = ROW.allLow = 0
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i]!,
      isLead = i < LEAD_SENTENCES
    fillRow(ROW, text, folded, start, end)
    words += ROW.count
    if (standing.has(i)) continue
    for (let k = 0; k < ROW.count; k++) {
      const from = ROW.starts[k]!,
        term = termAt(ROW.high[k]!, ROW.low[k]!, folded, from, ROW.ends[k]!)
      if (term < 0) continue
      const at = rowOf(term)
      if (tally[at + COUNT]!++ === 0) {
        if (count === terms.length) terms = twice(terms)
        terms[count++] = term
        if (isLead) tally[at + IS]! |= IN_LEAD
      }
      // The first word of a sentence has its capital from the sentence.
      if (k === 0) continue
      tally[at + FREE]!++
      if (!isCapital(text.charCodeAt(from))) continue
      tally[at + CAPITAL]!++
      if (isLead && !isNumber(term)) tally[at + IS]! |= LEAD_NAME
    }
  }
  return { count, words, fingerprint: (ROW.allHigh & 0x1fffff) * 0x100000000 + (ROW.allLow >>> 0) }
}

/** Where the row of a term begins; an empty one when the report has not had it yet. */
function rowOf(term: number): number {
  const at = WIDTH * term
  if (at >= tally.length) {
    const longer = new Int32Array(Math.max(2 * tally.length, at + WIDTH))
    longer.set(tally)
    tally = longer
  }
  if (tally[at + REPORT] !== reports) {
    tally[at + REPORT] = reports
    tally[at + COUNT] = tally[at + CAPITAL] = tally[at + FREE] = tally[at + IS] = 0
  }
  return at
}

/**
 * The sentences of a report, ready to be laid beside others. Made when they are asked for, and kept only for the last few hundred reports:
 * most of a pile is never laid beside anything.
 */
export function linesOf({ report }: Digest): readonly Line[] {
  const known = LINES.get(report)
  if (known) return known
  const standing = standingLines(report),
    lines = linesIn(report.text, standing.size === 0 ? report.sentences : report.sentences.filter((_, i) => !standing.has(i)))
  if (LINES.size >= LINES_KEPT) LINES.clear()
  LINES.set(report, lines)
  return lines
}
const LINES_KEPT = 500
const LINES = new Map<Report, readonly Line[]>()

/** How much two reports are about the same: the cosine between what they are about, 0 to 1. */
export function nearness(a: Weights, b: Weights): number {
  let i = 0,
    j = 0,
    sum = 0
  while (i < a.keys.length && j < b.keys.length) {
    const one = a.keys[i] as number,
      other = b.keys[j] as number
    if (one === other) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (one < other) i++
    else j++
  }
  return sum / UNIT / UNIT
}

/** Of some words, how many are in what a report is about: 0 to 1. */
export function shareIn(words: readonly number[], { keys }: Weights): number {
  let found = 0
  for (const word of words) {
    let low = 0,
      high = keys.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((keys[middle] as number) < word) low = middle + 1
      else high = middle
    }
    if (keys[low] === word) found++
  }
  return found / words.length
}

/** All the terms, and of these the names alone, each in the order of its keys. */
function weighed(count: number): { terms: Weights; names: Weights } {
  // Keys of 32 bits with their place behind them: numbers that the machine sorts by itself.
  for (let i = 0; i < count; i++) order[i] = keys[i]! * PLACES + i
  order.subarray(0, count).sort()
  // In the order of the keys, so that the same words give the same length wherever they stand.
  let squares = 0,
    nameCount = 0,
    ofNames = 0
  for (let i = 0; i < count; i++) {
    const key = Math.floor(order[i]! / PLACES),
      at = order[i]! - key * PLACES,
      square = weights[at]! ** 2
    order[i] = at
    squares += square
    if (named[at] === 0) continue
    ofNames += square
    nameCount++
  }
  const length = Math.sqrt(squares) || 1,
    lengthOfNames = Math.sqrt(ofNames) || 1,
    all = new Uint32Array(2 * (count + nameCount)),
    names = 2 * count
  for (let i = 0, name = 0; i < count; i++) {
    const at = order[i]!
    all[i] = keys[at]!
    all[count + i] = Math.round((weights[at]! / length) * UNIT)
    if (named[at] === 0) continue
    all[names + name] = keys[at]!
    all[names + nameCount + name++] = Math.round((weights[at]! / lengthOfNames) * UNIT)
  }
  return {
    terms: { keys: all.subarray(0, count), weights: all.subarray(count, names) },
    names: { keys: all.subarray(names, names + nameCount), weights: all.subarray(names + nameCount) },
  }
}
const PLACES = 1 << 21 // more words than a report of ten million letters has; with 32 bits before them still a whole number

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit > 0xbf && /\p{Lu}/u.test(String.fromCharCode(unit))) || isDigit(unit)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
