import { AFTER_BARE_NUMBERS, BEFORE_BARE_NUMBERS, DESIGNATORS, NOT_BEFORE_ONE, ONE_OF } from '../language/en/counted.js'
import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { CURRENCY_SIGNS, MEASURES } from '../language/en/units.js'
import { wordAt } from '../text/word-at.js'
import { isCounted } from './counted.js'
import { isNumeral, type Numeral } from './numeral.js'
import type { Token } from './token.js'
import { isYear } from './year.js'

/** A number in its sentence. */
export interface NumberPlace {
  readonly tokens: readonly Token[]
  readonly i: number
  readonly number: Numeral
  readonly isFirst: (i: number) => boolean
}
type Rule = (at: NumberPlace) => boolean

/** Numbers that are no amounts: years, times, ages, parts of names. Amounts of money and millions are always amounts. */
export function isNoAmount(at: NumberPlace): boolean {
  const before = wordAt(at.tokens, at.i - 1)
  if (at.number.scaled || (before && CURRENCY_SIGNS.has(before.folded))) return false
  return RULES.some((rule) => rule(at))
}

const year: Rule = ({ tokens, i, number }) => number.to === i + 1 && isYear(tokens, i)

/** "Article 5", "No. 10", "Flight 370", "page 12" */
const designated: Rule = ({ tokens, i, number }) => {
  if (tokens[i]!.folded.includes(',') || (number.value ?? 0) >= 10_000) return false
  const before = wordAt(tokens, i - 1)
  if (before && DESIGNATORS.has(before.folded))
    return tokens[i]!.kind === 'number' || before.capital || SMALL_DESIGNATORS.has(before.folded)
  return (
    before?.folded === '.' && !before.spaced && DESIGNATORS.has(wordAt(tokens, i - 2)?.folded ?? '') && tokens[i - 2]!.capital
  )
}

/** "5 p.m.", "7 am", "six o'clock" */
const clock: Rule = ({ tokens, number: { to } }) => {
  const next = tokens[to]?.folded
  if (next === "o'clock" || next === 'am' || next === 'pm' || next === 'gmt') return true
  return (next === 'a' || next === 'p') && tokens[to + 1]?.folded === '.' && tokens[to + 2]?.folded === 'm'
}

/** "Badawi, 45, said", "dies at 91", "at age 91" */
const age: Rule = ({ tokens, i, number: { to } }) => {
  const before = wordAt(tokens, i - 1)?.folded,
    next = tokens[to]?.folded
  if (before === 'at' && DEATHS.has(wordAt(tokens, i - 2)?.folded ?? '')) return true
  return (
    before === ',' &&
    wordAt(tokens, i - 2)?.capital === true &&
    (next === ',' || next === '.' || next === undefined) &&
    tokens[i]!.folded.length <= 3
  )
}

/** "1. Marie el-Drese" */
const enumerated: Rule = ({ tokens, i, number: { to, value }, isFirst }) =>
  tokens[i]!.kind === 'number' &&
  isFirst(i) &&
  value !== undefined &&
  value < 100 &&
  (tokens[to]?.folded === '.' || tokens[to]?.folded === ')') &&
  (tokens[to + 1] === undefined || tokens[to + 1]!.capital)

/** "NATO 3.0", "Formula 1": a capital before, and nothing counted after. */
const inName: Rule = ({ tokens, i, number: { to, value }, isFirst }) => {
  const token = tokens[i]!,
    before = wordAt(tokens, i - 1),
    next = tokens[to]
  if (
    token.kind !== 'number' ||
    !before?.capital ||
    (FUNCTION_WORDS.has(before.folded) && !before.capitals) ||
    before.folded.endsWith("'s") ||
    !token.spaced ||
    token.folded.includes(',') ||
    value === undefined ||
    value >= 10_000
  )
    return false
  if (
    next &&
    (isCounted(next) || next.folded === '%' || next.folded === 'percent' || next.folded === 'per' || MEASURES.has(next.folded))
  )
    return false
  return !isFirst(i - 1) || next?.kind !== 'word'
}

/** "1 in 3 voters", "two to one", "nine out of ten": a ratio is no amount. */
export function ratioEnd({ tokens, number: { to, value } }: NumberPlace): number | undefined {
  const joint = tokens[to]?.folded
  const at = joint === 'in' || joint === 'to' ? to + 1 : joint === 'out' && tokens[to + 1]?.folded === 'of' ? to + 2 : undefined
  const second = at === undefined ? undefined : tokens[at]
  if (at === undefined || !second || !isNumeral(second) || isYear(tokens, at) || value === undefined || value > 99)
    return undefined
  const next = tokens[at + 1]
  if (joint === 'to') return second.folded === 'one' && !(next && ONE_OF.has(next.folded)) ? at + 1 : undefined
  return next && (TIMES.has(next.folded) || next.folded === 'of') ? undefined : at + 1
}

/** "one another", "one day", "the one" */
const pronoun: Rule = ({ tokens, i, number: { to } }) => {
  if (tokens[i]!.folded !== 'one' || to > i + 1) return false
  if (NOT_BEFORE_ONE.has(wordAt(tokens, i - 1)?.folded ?? '')) return true
  for (let at = to; at < to + 4 && at < tokens.length; at++) {
    const { folded, kind } = tokens[at]!
    if (ONE_OF.has(folded)) return false
    if (kind !== 'word' || FUNCTION_WORDS.has(folded)) return true
  }
  return true
}

/** "World War Two", "Big Four", "the Gang of Four": written out with a capital inside a sentence. */
const capitalWord: Rule = ({ tokens, i, number: { to }, isFirst }) => {
  const token = tokens[i]!
  if (token.kind !== 'word' || !token.capital || isFirst(i)) return false
  const before = wordAt(tokens, i - 1),
    next = tokens[to]
  if (before?.kind === 'mark') return false
  return before?.capital === true || !next || !isCounted(next)
}

const SMALL_DESIGNATORS: ReadonlySet<string> = new Set([
  'day',
  'chapter',
  'phase',
  'part',
  'step',
  'grade',
  'grades',
  'number',
  'page',
  'article',
  'round',
  'level',
  'aged',
  'age',
  'option',
  'stage',
  'group',
  'type',
])
const DEATHS: ReadonlySet<string> = new Set(['dies', 'died', 'die', 'dead', 'dying'])
const TIMES: ReadonlySet<string> = new Set('day days week weeks month months year years hours minutes seconds decades'.split(' '))

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [year, designated, clock, age, enumerated, inName, pronoun, capitalWord]

/**
 * A bare number says something only where its words show that it counts:
 *
 *     four were killed · rose to 41 · the toll of 11,300        found
 *     the two met · family of four · grades three to eight       not
 */
export function saysSomething({ tokens, i, number }: NumberPlace): boolean {
  const { folded } = tokens[i]!
  if (number.scaled || number.value === undefined || number.value >= 100 || folded.includes('.')) return true
  const before = wordAt(tokens, i - 1)?.folded ?? '',
    next = tokens[number.to]?.folded ?? ''
  return AFTER_BARE_NUMBERS.has(next)
    ? before !== 'the'
    : BEFORE_BARE_NUMBERS.has(before) && (number.value >= 10 || TOLLS.has(before))
}
const TOLLS: ReadonlySet<string> = new Set('killed killing kill kills injured injuring wounded wounding'.split(' '))
