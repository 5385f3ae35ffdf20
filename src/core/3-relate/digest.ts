import { lineOf } from '../language/en/line.js'
import { stem } from '../language/en/stem.js'
import type { Report } from '../model.js'
import type { Line } from '../text/alignment.js'
import { foldCase } from '../text/fold.js'
import { eachWord, wordsIn } from '../text/word.js'
import { DAY, type Days, daysOf } from './days.js'
import { makeRoom, type Term, termAt, termOf } from './vocabulary.js'

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

export function digest(report: Report, leansOn: readonly string[] = []): Digest {
  const { text } = report,
    folded = foldCase(text),
    days = daysOf(report.published),
    met = termsIn(report, folded)
  const terms: Weighed[] = [],
    names: Weighed[] = [],
    leadNames: number[] = []
  let year: number | undefined
  for (const term of met.terms) {
    const isName = term.isNumber || (term.free > 0 && 2 * term.capitals > term.free),
      weight =
        repeated(term.count) * term.rarity * (isName ? CAPITALS : 1) * (term.isPerson ? PERSON : 1) * (term.inLead ? LEAD : 1),
      one = { key: term.number, weight }
    terms.push(one)
    if (isName) names.push(one)
    if (term.isLeadName) leadNames.push(term.number)
    if (term.year !== undefined) year = Math.max(year ?? 0, term.year)
  }
  return {
    report,
    words: met.fingerprint,
    isShort: met.words < FEWEST,
    terms: toWeights(terms),
    names: toWeights(names),
    leadNames,
    days,
    leansOn,
    year: days ? new Date(days[0] * DAY).getUTCFullYear() : year,
  }
}

interface Weighed {
  readonly key: number
  readonly weight: number
}

const repeated = (count: number): number => POWERS[count] ?? count ** REPEATED
const POWERS = Array.from({ length: 64 }, (_, count) => count ** REPEATED)

/** The terms of a report, each once in the order of their coming, counted; and a fingerprint of all its words. */
function termsIn({ text, sentences, mentions }: Report, folded: string): { terms: Term[]; words: number; fingerprint: number } {
  makeRoom()
  const here = ++reports,
    terms: Term[] = []
  const meet = (term: Term): void => {
    if (term.report === here) return
    term.report = here
    term.count = term.capitals = term.free = 0
    term.inLead = term.isLeadName = term.isPerson = false
  }
  for (const mention of mentions)
    if (mention.kind === 'name' && mention.type === 'person')
      for (const { folded } of wordsIn(mention.canonical)) {
        const key = stem(folded)
        if (key === undefined) continue
        const term = termOf(key)
        meet(term)
        term.isPerson = true
      }
  let words = 0,
    high = 0,
    low = 0
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Report['sentences'][number]
    let isFirst = true
    eachWord(text, sentence.start, sentence.end, (start, end) => {
      let one = 0,
        other = 0
      for (let at = start; at < end; at++) {
        const unit = folded.charCodeAt(at)
        one = Math.imul(one ^ unit, 0x9e3779b1)
        other = Math.imul(other ^ unit, 0x5f356495)
        other ^= other >>> 15
        high = Math.imul(high ^ unit, 0x9e3779b1)
        low = Math.imul(low ^ unit, 0x5f356495)
      }
      words++
      high = Math.imul(high ^ 32, 0x85ebca6b)
      low = Math.imul(low ^ 32, 0xc2b2ae35) ^ (low >>> 15)
      const term = termAt(one, other, folded, start, end),
        opens = isFirst
      isFirst = false
      if (!term) return
      meet(term)
      if (term.count++ === 0) {
        terms.push(term)
        term.inLead = i < LEAD_SENTENCES
      }
      // The first word of a sentence has its capital from the sentence.
      if (opens) return
      term.free++
      if (!isCapital(text.charCodeAt(start))) return
      term.capitals++
      if (i < LEAD_SENTENCES && !term.isNumber) term.isLeadName = true
    })
  }
  return { terms, words, fingerprint: (high & 0x1fffff) * 0x100000000 + (low >>> 0) }
}
/** How many reports were looked at: tells what a term holds of this report from what it held of the last. */
let reports = 0

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

function toWeights(all: readonly Weighed[]): Weights {
  // Keys of 32 bits with their place behind them: numbers that the machine sorts by itself.
  const order = Float64Array.from(all, ({ key }, i) => key * PLACES + Math.min(i, PLACES - 1)).sort(),
    keys = new Uint32Array(all.length),
    weights = new Uint32Array(all.length)
  let squares = 0
  // In the order of the keys, so that the same words give the same length wherever they stand.
  for (const packed of order) squares += (all[packed % PLACES] as Weighed).weight ** 2
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < order.length; i++) {
    const { key, weight } = all[(order[i] as number) % PLACES] as Weighed
    keys[i] = key
    weights[i] = Math.round((weight / length) * UNIT)
  }
  return { keys, weights }
}
const PLACES = 1 << 21

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit > 0xbf && /\p{Lu}/u.test(String.fromCharCode(unit))) || isDigit(unit)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
