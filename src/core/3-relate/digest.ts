import { COMMON } from '../language/en/common-words.js'
import { lineOf } from '../language/en/line.js'
import { stem } from '../language/en/stem.js'
import type { Report } from '../model.js'
import type { Line } from '../text/alignment.js'
import { wordsIn } from '../text/word.js'
import { DAY, type Days, daysOf } from './days.js'

/** What of a report is compared with others: its sentences as words, what it is about, and when it came out. */
export interface Digest {
  readonly report: Report
  readonly lines: readonly Line[]
  /** Stem → weight; the squares add up to 1. */
  readonly terms: ReadonlyMap<string, number>
  /** The same of names and numbers only, which stay what they are in other languages. */
  readonly names: ReadonlyMap<string, number>
  readonly days: Days | undefined
  /** Outlets that it plainly leans on. */
  readonly leansOn: readonly string[]
  /** The year it came out in, or else the latest year that the text speaks of. */
  readonly year: number | undefined
}

const CAPITALS = 2 // a name or a number says twice as much about which event it is as an equally rare word
const PERSON = 1.5 // and who did it more than where: look-alike events share the league, the city and the charge, but not the man
const REPEATED = 0.4 // a word told nine times says about twice and a half as much as one told once
const LEAD = 2 // what stands in the title and the first two sentences is what the report is about
const LEAD_SENTENCES = 3
const RAREST = 0.001 // of all documents hold a word that is not listed: fewer than one in 878 held it there

export function digest(report: Report, leansOn: readonly string[] = []): Digest {
  const lines = report.sentences.map(({ start, end }) => lineOf(report.text, start, end)),
    counts = new Map<string, { count: number; capitals: number; free: number; lead: boolean }>()
  const days = daysOf(report.published),
    persons = personsIn(report)
  let year: number | undefined
  for (const [i, { words }] of lines.entries())
    for (const [k, word] of words.entries()) {
      const key = stem(word.folded)
      if (key === undefined) continue
      const seen = counts.get(key) ?? { count: 0, capitals: 0, free: 0, lead: false }
      seen.count++
      seen.lead ||= i < LEAD_SENTENCES
      // The first word of a sentence has its capital from the sentence.
      if (k > 0) seen.free++
      if (isCapital(report.text.charCodeAt(word.start)) && k > 0) seen.capitals++
      counts.set(key, seen)
      if (/^(?:19|20)\d\d$/.test(key)) year = Math.max(year ?? 0, Number(key))
    }
  const terms = new Map<string, number>(),
    names = new Map<string, number>()
  for (const [key, { count, capitals, free, lead }] of counts) {
    const isName = isDigit(key.charCodeAt(0)) || (free > 0 ? 2 * capitals > free : false),
      weight = count ** REPEATED * rarity(key) * (isName ? CAPITALS : 1) * (persons.has(key) ? PERSON : 1) * (lead ? LEAD : 1)
    terms.set(key, weight)
    if (isName) names.set(key, weight)
  }
  return {
    report,
    lines,
    terms: toUnit(terms),
    names: toUnit(names),
    days,
    leansOn,
    year: days ? new Date(days[0] * DAY).getUTCFullYear() : year,
  }
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
export function nearness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  // Added up in the order of the keys of the smaller one would depend on which came first: sort what is shared.
  const shared: number[] = []
  for (const [key, weight] of few) {
    const other = many.get(key)
    if (other !== undefined) shared.push(weight * other)
  }
  return shared.sort((x, y) => x - y).reduce((sum, part) => sum + part, 0)
}

function toUnit(weights: Map<string, number>): Map<string, number> {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  for (const [key, weight] of weights) weights.set(key, weight / length)
  return weights
}

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit > 0xbf && /\p{Lu}/u.test(String.fromCharCode(unit))) || isDigit(unit)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
