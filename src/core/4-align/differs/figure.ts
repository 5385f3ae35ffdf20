import { countedHead } from '../../language/meaning.js'
import type { Token } from '../../language/tokens.js'
import type { Differs, Figure } from '../../model.js'
import type { Alike, Told } from '../claim.js'
import { shareOf } from './same.js'
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
    for (const list of sameQuestion(all)) {
      const made = compare(list)
      if (made) found.push(made)
    }
  return found
}

interface Count {
  readonly of: string
  readonly figure: Figure
  readonly told: Told
  readonly alike: Alike
  readonly elsewhere: boolean
}

/** What happens to people is counted by the verb: "people died" and "dead" are one count, "people" and "people" need not be. */
const FATES = new Set(['~kill', '~hurt', '~miss', '~homeless'])
/** Ages and stretches of time are told of too many things at once to be held against each other. */
const TIMES = new Set([
  'second',
  'minut',
  'hour',
  'day',
  'week',
  'month',
  '~year',
  'year',
  'old',
  'year-old',
  'time',
  'tim',
  'decad',
])
const ANYBODY = new Set([
  '~people',
  '~man',
  '~woman',
  '~child',
  '~soldier',
  'civilian',
  'migrant',
  'resident',
  'passenger',
  'other',
])
const ELSEWHERE = new Set('elsewhere outside other another additional nearby neighbouring neighboring'.split(' '))

function countsIn(told: Told, alike: Alike): Count[] {
  const { tokens, clause } = told.telling,
    out: Count[] = []
  let elsewhere = false
  for (let i = clause.from; i < clause.to; i++) if (ELSEWHERE.has((tokens[i] as Token).folded)) elsewhere = true
  // "The mayor fears 20,000" is a fear, not a count.
  const doubted = told.wording.stance === 'hedges'
  const fates: number[] = []
  for (let i = clause.from; i < clause.to; i++) if (FATES.has((tokens[i] as Token).term)) fates.push(i)
  for (let i = clause.from; i < clause.to; i++) {
    const { figure } = tokens[i] as Token
    if (!figure || figure.value <= 3) continue
    if (doubted || isOfSomethingElse(tokens, i, figure.value)) continue
    const of = countedBy(figure, i, fates, tokens, told.telling.report.text)
    if (of && !TIMES.has(of)) out.push({ of, figure, told, alike, elsewhere })
  }
  return out
}

/** "dies ‹at› 77", "mother ‹of› 12"; but "puts the dead ‹at› 11,300". */
function isOfSomethingElse(tokens: readonly Token[], at: number, value: number): boolean {
  const before = tokens[at - 1]?.folded ?? ''
  return before === 'at' ? value <= OLDEST : OF_SOMETHING_ELSE.has(before)
}
const OF_SOMETHING_ELSE = new Set(['of', 'aged', 'age'])
const OLDEST = 120

function countedBy(
  figure: Figure,
  at: number,
  fates: readonly number[],
  tokens: readonly Token[],
  text: string,
): string | undefined {
  const head = figure.of === undefined ? undefined : countedHead(figure.of)
  if (head && FATES.has(head)) return head
  if (head === undefined || ANYBODY.has(head)) {
    let nearest: number | undefined,
      least = FAR
    for (const fate of fates) {
      const far = apart(at, fate, tokens, text)
      if (far >= least) continue
      least = far
      nearest = fate
    }
    if (nearest !== undefined) return (tokens[nearest] as Token).term
  }
  return head
}

/** Words between an amount and a fate; what follows it comes first ("11,300 ‹died›"), and "and" or a comma in between sets them apart. */
function apart(at: number, fate: number, tokens: readonly Token[], text: string): number {
  let far = Math.abs(fate - at) + (fate < at ? 0.5 : 0)
  for (let i = Math.min(at, fate); i < Math.max(at, fate); i++) {
    const token = tokens[i] as Token,
      next = tokens[i + 1] as Token
    if (token.folded === 'and' || token.folded === 'but' || /[,;]/.test(text.slice(token.end, next.start))) far += 3
  }
  return far
}
const FAR = 9

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

function compare(all: readonly Count[]): Differs<'figure', Figure> | undefined {
  const first = all[0]
  if (!first) return undefined
  const counts = FATES.has(first.of) ? ofOneSize(all) : all
  const values = [...new Set(counts.map(({ figure }) => figure.value))].sort((a, b) => a - b)
  if (values.length < 2) return undefined
  const reports = new Set(counts.map(({ told }) => told.telling.report.id))
  if (reports.size < 2) return undefined
  // Percentages, sums of money and the like are compared within one claim only where each wording tells one of them.
  if (!FATES.has(first.of) && manyInOne(counts)) return undefined
  if (
    !FATES.has(first.of) &&
    !counts.some((one) => counts.some((other) => other.figure.value !== one.figure.value && isOfOne(one, other)))
  )
    return undefined
  const claim = mostTold(counts),
    low = values[0] as number,
    high = values.at(-1) as number
  if (!FATES.has(first.of) && low > 0 && high / low > 100) return undefined
  const nature = near(low, high) ? 'rounding' : dated(counts) ? 'update' : 'conflict'
  return differ(
    'figure',
    claim.claim,
    nature,
    counts.map(
      ({ figure, told }): Side<Figure> => ({
        key: String(figure.value),
        value: figure,
        at: { report: figure.report, start: figure.start, end: figure.end },
        words: told.telling.report.text.slice(figure.start, figure.end),
      }),
    ),
    FATES.has(first.of) ? 'the fate of people counted differently' : 'the same thing counted differently in one claim',
  )
}

/** The wordings say the same but for the amount, or say hardly more than it. */
const isOfOne = (a: Count, b: Count): boolean =>
  a.told.telling.report !== b.told.telling.report &&
  (shareOf(a.told, b.told) >= (MANY.has(a.of) ? 0.65 : isRounding(a, b) ? 0.35 : 0.5) ||
    (onlyCounts(a) && onlyCounts(b) && !MANY.has(a.of)))

/** What a match or a map has of everybody and everything: two such amounts are mostly of two players or two places. */
const MANY = new Set(
  'yard touchdown rebound catch pass point gam game goal assist carry block reception run mil mile feet foot metre meter kilometre kilomet kilometer pound inch mph'.split(
    ' ',
  ),
)

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

/** Without those that are told of another happening: "ten died; in 2003 more than 26,000 had". */
function ofOneSize(counts: readonly Count[]): readonly Count[] {
  const told = new Map<number, number>(),
    met = new Set<string>()
  for (const { figure, told: where } of counts) {
    // A copy does not tell it once more.
    const place = `${where.telling.report.sha256} ${figure.start}`
    if (!met.has(place)) told.set(figure.value, (told.get(figure.value) ?? 0) + 1)
    met.add(place)
  }
  const [most] = [...told].sort(([a, n], [b, m]) => m - n || a - b)
  if (!most || most[1] < 2) return counts
  return counts.filter(({ figure: { value } }) => value <= most[0] * OTHER_SIZE && value * OTHER_SIZE >= most[0])
}
const OTHER_SIZE = 8

/** One is the other, rounded: 10,000 and 10,100; 6.8 and 7; 2.43 and 2.443. */
export const near = (low: number, high: number): boolean =>
  high === low || (high > 0 && (high - low) / high <= 0.035) || [1, 2, 3].some((digits) => same(low, high, digits))
const same = (low: number, high: number, digits: number): boolean =>
  Number(high.toPrecision(digits)) === low || Number(low.toPrecision(digits)) === high

/** Told on different days, the later the higher: a count that went on. */
function dated(counts: readonly Count[]): boolean {
  const byValue = new Map<number, string[]>()
  for (const { figure, told } of counts) {
    const day = told.telling.report.published
    if (!day || day.length < 10) return false
    byValue.set(figure.value, [...(byValue.get(figure.value) ?? []), day.slice(0, 10)])
  }
  let last = ''
  for (const [, days] of [...byValue].sort(([a], [b]) => a - b)) {
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
