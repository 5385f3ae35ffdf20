import { COMMON } from '../language/en/common-words.js'
import { lineOf } from '../language/en/line.js'
import { stem } from '../language/en/stem.js'
import type { Report } from '../model.js'
import type { Line } from '../text/alignment.js'
import { fingerprint } from '../text/fingerprint.js'
import { foldCase } from '../text/fold.js'
import { eachWord, wordsIn } from '../text/word.js'
import { DAY, type Days, daysOf } from './days.js'

/** What of a report is compared with others: its sentences as words, what it is about, and when it came out. */
export interface Digest {
  readonly report: Report
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
const RAREST = 0.001 // of all documents hold a word that is not listed: fewer than one in 878 held it there

export function digest(report: Report, leansOn: readonly string[] = []): Digest {
  const { text } = report,
    days = daysOf(report.published),
    persons = personsIn(report),
    seen = new Map<string, Seen>()
  const leadNames = new Set<number>()
  let year: number | undefined
  const folded = foldCase(text)
  let words = 0,
    high = 0,
    low = 0
  for (const [i, sentence] of report.sentences.entries()) {
    let k = 0
    eachWord(text, sentence.start, sentence.end, (start, end) => {
      const word = folded.slice(start, end),
        isFirst = k++ === 0
      words++
      for (let at = start; at < end; at++) {
        const unit = folded.charCodeAt(at)
        high = Math.imul(high ^ unit, 0x9e3779b1)
        low = Math.imul(low ^ unit, 0x5f356495)
      }
      high = Math.imul(high ^ 32, 0x85ebca6b)
      low = Math.imul(low ^ 32, 0xc2b2ae35) ^ (low >>> 15)
      const key = stem(word)
      if (key === undefined) return
      const one = seen.get(key) ?? { count: 0, capitals: 0, free: 0, lead: i < LEAD_SENTENCES }
      if (one.count === 0) seen.set(key, one)
      one.count++
      // The first word of a sentence has its capital from the sentence.
      if (isFirst) return
      one.free++
      if (!isCapital(text.charCodeAt(start))) return
      one.capitals++
      if (i < LEAD_SENTENCES && !isDigit(key.charCodeAt(0))) leadNames.add(termOf(key).number)
    })
  }
  const terms: Weighed[] = [],
    names: Weighed[] = []
  for (const [key, { count, capitals, free, lead }] of seen) {
    const term = termOf(key),
      isNumber = isDigit(key.charCodeAt(0)),
      isName = isNumber || (free > 0 && 2 * capitals > free),
      weight = count ** REPEATED * term.rarity * (isName ? CAPITALS : 1) * (persons.has(key) ? PERSON : 1) * (lead ? LEAD : 1),
      one = { key: term.number, weight }
    terms.push(one)
    if (isName) names.push(one)
    if (isNumber && YEAR.test(key)) year = Math.max(year ?? 0, Number(key))
  }
  return {
    report,
    words: (high & 0x1fffff) * 0x100000000 + (low >>> 0),
    isShort: words < FEWEST,
    terms: toWeights(terms),
    names: toWeights(names),
    leadNames: [...leadNames],
    days,
    leansOn,
    year: days ? new Date(days[0] * DAY).getUTCFullYear() : year,
  }
}

const YEAR = /^(?:19|20)\d\d$/

interface Seen {
  count: number
  capitals: number
  free: number
  readonly lead: boolean
}
interface Weighed {
  readonly key: number
  readonly weight: number
}

/** The stems of the names of persons. */
const personsIn = ({ mentions }: Report): Set<string> =>
  new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'name' && mention.type === 'person'
        ? wordsIn(mention.canonical).flatMap(({ folded }) => stem(folded) ?? [])
        : [],
    ),
  )

/** A stem as a number, and how much it says; kept for the words that come up again and again. */
function termOf(key: string): Term {
  const known = TERMS.get(key)
  if (known) return known
  const term = { number: fingerprint(key) >>> 0, rarity: rarity(key) }
  if (TERMS.size < 100_000) TERMS.set(key, term)
  return term
}
interface Term {
  readonly number: number
  readonly rarity: number
}
const TERMS = new Map<string, Term>()

/**
 * The sentences of a report, ready to be laid beside others. Made when they are asked for, and kept only for the last few hundred reports:
 * most of a pile is never laid beside anything.
 */
export function linesOf({ report }: Digest): readonly Line[] {
  const known = LINES.get(report)
  if (known) return known
  const lines = report.sentences.map(({ start, end }) => lineOf(report.text, start, end))
  if (LINES.size >= LINES_KEPT) LINES.clear()
  LINES.set(report, lines)
  return lines
}
const LINES_KEPT = 500
const LINES = new Map<Report, readonly Line[]>()

/** How much a word says: the logarithm of how rare it is in English at large. The pile has no say, so two reports are as near in any pile. */
export const rarity = (key: string): number =>
  -Math.log(SHARES.get(key) ?? (isDigit(key.charCodeAt(0)) && key.length < 3 ? 0.02 : RAREST))

const SHARES = new Map(
  COMMON.flatMap(([share, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((key) => [key, share] as const),
  ),
)

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

function toWeights(all: Weighed[]): Weights {
  all.sort((a, b) => a.key - b.key)
  let squares = 0
  // In the order of the keys, so that the same words give the same length wherever they stand.
  for (const { weight } of all) squares += weight * weight
  const length = Math.sqrt(squares) || 1,
    keys = new Uint32Array(all.length),
    weights = new Uint32Array(all.length)
  for (const [i, { key, weight }] of all.entries()) {
    keys[i] = key
    weights[i] = Math.round((weight / length) * UNIT)
  }
  return { keys, weights }
}

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit > 0xbf && /\p{Lu}/u.test(String.fromCharCode(unit))) || isDigit(unit)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
