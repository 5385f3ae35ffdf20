import { countedHead } from '../../language/meaning.js'
import type { Token } from '../../language/tokens.js'
import type { Differs, Figure } from '../../model.js'
import { mentionsIn } from '../../text/mentions.js'
import { surname } from '../../text/skeleton.js'
import type { Alike, Told } from '../claim.js'
import { ANYBODY, type Count, countsIn, FATES, SENTENCE } from './count.js'
import { saySame, shareOf } from './same.js'
import { isConfused, isOtherScope, isPart, partsOf } from './scope.js'
import { differ, type Side } from './version.js'

/**
 * The same thing counted differently.
 *
 *     11,300 people died in Derna.     The toll in Derna stands at 3,958.
 *     ^^^^^^                                                       ^^^^^
 */
export function figure(claims: readonly Alike[]): Differs<'figure', Figure>[] {
  const counts = new Map<string, Count[]>()
  for (const alike of claims)
    for (const told of alike.told)
      for (const count of countsIn(told, alike)) {
        const list = counts.get(count.of)
        if (list) list.push(count)
        else counts.set(count.of, [count])
      }
  const found: Differs<'figure', Figure>[] = []
  for (const [, all] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const list of sameQuestion(all)) found.push(...compare(list))
  return found
}

/**
 * Counts that answer one question: of a fate, all of the story but those told of elsewhere; of anything else, those of one claim, and those of
 * claims that speak of the same thing when no report tells two of them apart.
 *
 *     The Lake Force … has about 3,200 troops.     The Lake Force … The force has around 2,300 troops.
 */
function sameQuestion(all: readonly Count[]): Count[][] {
  const byClaim = new Map<string | Alike, Count[]>()
  for (const count of all) {
    const fate = FATES.has(count.of),
      key = fate ? count.of : count.alike
    if (fate && count.elsewhere) continue
    const list = byClaim.get(key)
    if (list) list.push(count)
    else byClaim.set(key, [count])
  }
  const groups: Count[][] = []
  for (const list of [...byClaim.values()].slice(0, MOST_GROUPS)) {
    const home = groups.find((group) => isOneQuestion(group, list))
    if (home) home.push(...list)
    else groups.push([...list])
  }
  return groups
}
const MOST_GROUPS = 100

function isOneQuestion(a: readonly Count[], b: readonly Count[]): boolean {
  const here = new Set(a.map(({ told }) => told.telling.report.id))
  if (b.some(({ told }) => here.has(told.telling.report.id))) return false
  return a.some((one) => b.some((other) => speakOfOne(one, other)))
}

/** Values of one size, and two words in common, a name among them, beyond the amounts themselves. */
function speakOfOne(a: Count, b: Count): boolean {
  const [low, high] = a.figure.value < b.figure.value ? [a.figure.value, b.figure.value] : [b.figure.value, a.figure.value]
  if (low * 3 < high || !onlyCounts(a) || !onlyCounts(b)) return false
  const there = wordsAround(b.told)
  let shared = 0,
    named = false
  for (const [term, isName] of wordsAround(a.told)) {
    if (!there.has(term)) continue
    shared++
    if (isName) named = true
  }
  return shared >= 2 && named
}

/** "and has about 3,200 troops": the clause says the amount and hardly anything else. */
function onlyCounts({ told: { telling }, of }: Count): boolean {
  let more = 0
  for (const [term, weight] of telling.own)
    if (weight >= 0.4 && term !== of && !term.startsWith('#') && !term.startsWith('amount')) more++
  return more <= 1
}

function wordsAround({ telling }: Told): Map<string, boolean> {
  const names = new Set(
    telling.tokens.filter(({ kind, capital }) => kind === 'name' || (capital && kind === 'word')).map(({ term }) => term),
  )
  const words = new Map<string, boolean>()
  for (const [term, weight] of [...telling.own, ...telling.around])
    if (weight >= 0.1 && !term.startsWith('#') && !term.startsWith('amount') && term !== '~soldier')
      words.set(term, names.has(term))
  return words
}

function compare(all: readonly Count[]): Differs<'figure', Figure>[] {
  const first = all[0]
  if (!first) return []
  return FATES.has(first.of) ? ofAFate(all) : ofOneThing(all)
}

/** "11,300 died" here, "3,958" there; and apart from that "32 on the main island alone", where others tell of 40 in all. */
function ofAFate(all: readonly Count[]): Differs<'figure', Figure>[] {
  const counts = ofOneSize(all.filter(({ past }) => !past)),
    parts = partsOf(counts),
    whole = counts.filter(({ figure }) => !parts.has(figure.value)),
    rule = 'the fate of people counted differently',
    found: Differs<'figure', Figure>[] = []
  const made = differing(whole, rule)
  if (made) found.push(made)
  const confused = isConfused(counts, parts)
  if (confused.length > 0) {
    const claim = mostTold(confused),
      scope = differ('figure', claim.claim, 'scope', confused.map(side), 'a part counted here, the whole there')
    if (scope) found.push(scope)
  }
  return found
}

/** Sums of money, shares and the like: compared within one claim only, where each wording tells one of them. */
function ofOneThing(all: readonly Count[]): Differs<'figure', Figure>[] {
  const counts = all.slice(0, MOST_COUNTS)
  if (manyInOne(counts)) return []
  const days = daysByValue(counts),
    isOne = (one: Count, other: Count): boolean =>
      one.figure.value !== other.figure.value &&
      isOfOne(one, other) &&
      !areOfTwoDays(days.get(one.figure.value) ?? NO_DAYS, days.get(other.figure.value) ?? NO_DAYS),
    pairs = counts.flatMap((one, i) => counts.slice(i + 1).flatMap((other) => (isOne(one, other) ? [[one, other] as const] : [])))
  const plain = pairs.filter(([one, other]) => !isOtherScope(one, other)),
    rule = 'the same thing counted differently in one claim',
    kept = [...new Set((plain.length > 0 ? plain : pairs).flat())],
    values = new Set(kept.map(({ figure }) => figure.value)),
    sides = counts.filter(
      (one) =>
        (values.has(one.figure.value) || kept.some((other) => isRounding(one, other))) &&
        (plain.length === 0 || !kept.every((other) => isOtherScope(one, other))),
    ),
    [low, high] = rangeOf(sides)
  if (pairs.length === 0 || (low > 0 && high / low > 100)) return []
  if (plain.length > 0) return [differing(sides, rule)].filter((one) => one !== undefined)
  const made = differ('figure', mostTold(sides).claim, 'scope', sides.map(side), 'the same thing counted for another scope')
  return made ? [made] : []
}

/** Amounts of one claim that are held against each other: beyond this many, what differs has been found. */
const MOST_COUNTS = 100
const NO_DAYS: ReadonlySet<string> = new Set()

function differing(counts: readonly Count[], rule: string): Differs<'figure', Figure> | undefined {
  const [low, high] = rangeOf(counts)
  if (counts.length < 2 || low === high) return undefined
  if (new Set(counts.map(({ told }) => told.telling.report.id)).size < 2) return undefined
  const nature = near(low, high) || boundsMeet(counts) ? 'rounding' : dated(counts) ? 'update' : 'conflict'
  return differ('figure', mostTold(counts).claim, nature, counts.map(side), rule)
}

const rangeOf = (counts: readonly Count[]): [number, number] => {
  const values = counts.map(({ figure }) => figure.value)
  return [Math.min(...values), Math.max(...values)]
}

export const side = ({ figure, told }: Count): Side<Figure> => ({
  key: String(figure.value),
  value: figure,
  at: { report: figure.report, start: figure.start, end: figure.end },
  words: told.telling.report.text.slice(figure.start, figure.end),
})

/** "about 2,500" and "2,500", "more than 1 million" and "1.1 million": each may be exact and the other true. */
export function boundsMeet(counts: readonly Count[]): boolean {
  let from = 0,
    to = Number.POSITIVE_INFINITY
  for (const { figure } of counts) {
    const [low, high] = reachOf(figure)
    from = Math.max(from, low)
    to = Math.min(to, high)
  }
  return from <= to
}
/** reuse: how far a bound reaches; "at least 70" is no word for 200. */
function reachOf({ value, bound }: Figure): [number, number] {
  if (bound === 'about') return [value * 0.92, value * 1.08]
  if (bound === 'at least') return [value, value * 1.1]
  if (bound === 'at most') return [value * 0.9, value]
  return [value, value]
}

/** The wordings say the same but for the amount, or say hardly more than it; neither names somebody whom the other does not, and none is only asked for. */
const isOfOne = (a: Count, b: Count): boolean =>
  a.told.telling.report !== b.told.telling.report &&
  (isRounding(a, b) || !nameOthers(a, b)) &&
  isAsked(a) === isAsked(b) &&
  (!OF_A_MATCH.has(a.of) || saySame(a.told, b.told, 0.8, 3)) &&
  (shareOf(a.told, b.told) >= leastShare(a, b) || (onlyCounts(a) && onlyCounts(b) && !MANY.has(a.of)))

function leastShare(a: Count, b: Count): number {
  if (a.of === SENTENCE) return shareName(a, b, true) ? 0.4 : 0.8
  return MANY.has(a.of) ? 0.8 : isRounding(a, b) ? 0.35 : 0.5
}

const shareName = (a: Count, b: Count, here = false): boolean => {
  const there = personsOf(b, here)
  return [...personsOf(a, here)].some((person) => there.has(person))
}

/** "asked for ‹50 million›" and "approved ‹45 million›", "demanded ‹eight years›" and "gave him ‹six›": no two tellings of one amount. */
function isAsked({ told: { holder, telling }, figure }: Count): boolean {
  if (holder?.act === 'wants') return true
  const { tokens, clause } = telling
  for (let i = clause.from; i < clause.to && (tokens[i] as Token).start < figure.start; i++)
    if (ASKS.has((tokens[i] as Token).folded)) return true
  return false
}
const ASKS = new Set(
  'ask asked asks demand demanded demands want wants wanted seek seeks sought request requested requests'.split(' '),
)

/** Of another player or place, as most counts of a match are, or of other people. */
export const ofOthers = (a: Count, b: Count): boolean => MANY.has(a.of) || nameOthers(a, b)

/** "Ann Ruk finished with ‹2,290 points›", "Jon Tolm holds the record with ‹2,769›": each names who the other does not. */
function nameOthers(a: Count, b: Count): boolean {
  const here = namesOf(a),
    there = namesOf(b)
  if ([...here].some((name) => !there.has(name)) && [...there].some((name) => !here.has(name))) return true
  return personsOf(a).size > 0 && personsOf(b).size > 0 && !shareName(a, b)
}
/** Who is named in the sentence, or in the one before it. */
function personsOf({ told: { telling } }: Count, here = false): ReadonlySet<string> {
  const { report, clause } = telling
  for (const index of here ? [clause.sentence] : [clause.sentence, clause.sentence - 1]) {
    const sentence = report.sentences[index],
      persons = sentence
        ? mentionsIn(report, sentence.start, sentence.end).flatMap((one) =>
            one.kind === 'name' && one.type === 'person' ? [surname(one.canonical)] : [],
          )
        : []
    if (persons.length > 0) return new Set(persons)
  }
  return NOBODY
}
const NOBODY: ReadonlySet<string> = new Set()
function namesOf({ told: { telling } }: Count): Set<string> {
  const { tokens, clause } = telling,
    names = new Set<string>()
  for (let i = clause.from; i < clause.to; i++) {
    const { kind, term, weight } = tokens[i] as Token
    if (kind === 'name' && weight > 1) names.add(term)
  }
  return names
}

/** "on Thursday" here, "on Saturday" there: two catches. */
const areOfTwoDays = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((day) => b.has(day))
function daysByValue(counts: readonly Count[]): ReadonlyMap<number, ReadonlySet<string>> {
  const days = new Map<number, Set<string>>()
  for (const { told, figure } of counts) {
    const { report, clause } = told.telling,
      sentence = report.sentences[clause.sentence],
      here = days.get(figure.value) ?? new Set()
    days.set(figure.value, here)
    if (sentence) for (const [day] of report.text.slice(sentence.start, sentence.end).matchAll(WEEKDAY)) here.add(day)
  }
  return days
}
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

/** What a match or a map has of everybody and everything, and heads of people: two such amounts are mostly of two players, places or crowds. */
const OF_A_MATCH = new Set(
  'yards touchdowns scores rebounds catches passes points games goals assists carries blocks receptions runs miles feet metres meters kilometres kilometers pounds inches mph'
    .split(' ')
    .map(countedHead),
)
const MANY = new Set([...ANYBODY, ...OF_A_MATCH])

/** Amounts that may be one, rounded, are likelier of one thing. */
const isRounding = ({ figure: a }: Count, { figure: b }: Count): boolean =>
  near(Math.min(a.value, b.value), Math.max(a.value, b.value))

/** One report that tells two amounts of it counts two things: "300 rounds on one boat, 923 on the other". */
function manyInOne(counts: readonly Count[]): boolean {
  const seen = new Map<string, number>()
  for (const { told, figure } of counts) {
    const { id } = told.telling.report,
      before = seen.get(id)
    if (before !== undefined && !near(Math.min(before, figure.value), Math.max(before, figure.value))) return true
    seen.set(id, figure.value)
  }
  return false
}

/**
 * Without those that are told of another happening: "ten died; in 2003 more than 26,000 had". What a report counts first is what it is about; a second
 * number of it, by nobody else, is of something else, and so is one of quite another size than what most count first.
 */
function ofOneSize(all: readonly Count[]): readonly Count[] {
  const first = new Map<string, Count>(),
    told = new Map<number, number>()
  for (const count of all) {
    // A copy does not tell it once more.
    const { sha256 } = count.told.telling.report,
      before = first.get(sha256)
    if (!before || count.figure.start < before.figure.start) first.set(sha256, count)
  }
  for (const { figure } of first.values()) told.set(figure.value, (told.get(figure.value) ?? 0) + 1)
  const counts = all.filter((count) => {
    const lead = first.get(count.told.telling.report.sha256) as Count
    return count.figure.value === lead.figure.value || told.has(count.figure.value) || isPart(count) || byOther(count, lead)
  })
  const [most] = [...told].sort(([a, n], [b, m]) => m - n || a - b)
  if (!most || most[1] < 2) return counts
  return counts.filter(({ figure: { value } }) => value <= most[0] * OTHER_SIZE && value * OTHER_SIZE >= most[0])
}
const OTHER_SIZE = 8
const byOther = (a: Count, b: Count): boolean => {
  const here = a.told.holder?.source?.name,
    there = b.told.holder?.source?.name
  return here !== undefined && there !== undefined && here !== there
}

/** One is the other, rounded: 10,000 and 10,100; 6.8 and 7; 2.43 and 2.443. */
export const near = (low: number, high: number): boolean =>
  high === low ||
  (high > 0 && (high - low) / high <= 0.035) ||
  // No rounding goes farther, and most amounts are farther apart.
  (high - low <= 0.08 * Math.abs(high) &&
    [1, 2, 3].some((digits) => (digits > 1 || high - low < 0.07 * high) && same(low, high, digits)))
const same = (low: number, high: number, digits: number): boolean =>
  Number(high.toPrecision(digits)) === low || Number(low.toPrecision(digits)) === high

/** Told on different days, the later the higher: a count that went on. The missing and the homeless may also be found. */
function dated(counts: readonly Count[]): boolean {
  const byValue = new Map<number, string[]>()
  for (const { figure, told } of counts) {
    const day = told.telling.report.published
    if (!day || day.length < 10) return false
    byValue.set(figure.value, [...(byValue.get(figure.value) ?? []), day.slice(0, 10)])
  }
  const rising = [...byValue].sort(([a], [b]) => a - b).map(([, days]) => days)
  return inTurn(rising) || (FALLING.has(counts[0]?.of ?? '') && inTurn(rising.reverse()))
}
const FALLING = new Set(['~miss', '~homeless'])

/** All days of each value after all days of the one before it. */
function inTurn(values: readonly (readonly string[])[]): boolean {
  let last = ''
  for (const days of values) {
    const sorted = [...days].sort()
    if ((sorted[0] as string) <= last) return false
    last = sorted.at(-1) as string
  }
  return true
}

function mostTold(counts: readonly Count[]): Alike {
  let best = (counts[0] as Count).alike
  for (const { alike } of counts)
    if (
      alike.claim.standing.reports > best.claim.standing.reports ||
      (alike.claim.standing.reports === best.claim.standing.reports && alike.claim.id < best.claim.id)
    )
      best = alike
  return best
}
