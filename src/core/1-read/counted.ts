import { AFTER_NUMBER_ONLY, COUNTED, HYPHENATED, NOT_HYPHENATED, NOT_PLURAL, ONE_OF, PLURALS } from '../language/en/counted.js'
import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { SCALES } from '../language/en/number-words.js'
import { CURRENCY_WORDS, MEASURES, WHOSE_DOLLARS } from '../language/en/units.js'
import { wordAt } from '../text/word-at.js'
import type { Token } from './token.js'

export interface Counted {
  readonly of: string
  /** Token index after it. */
  readonly to: number
  readonly rule: string
}
type Rule = (text: string, tokens: readonly Token[], at: number) => Counted | undefined

/**
 * What stands after a number, and where it ends.
 *
 *     2,500 U.S. troops · 6.8 per cent · 2,443 billion dollars · a 12-nation bloc
 *           ^^^^^^^^^^^       ^^^^^^^^                 ^^^^^^^        ^^^^^^^
 */
export function countedAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  taken: (i: number) => boolean,
  one: boolean,
): Counted | undefined {
  if (!tokens[at] || taken(at)) return undefined
  for (const rule of RULES) {
    const counted = rule(text, tokens, at)
    if (counted) return counted.of === '' ? undefined : counted
  }
  const first = tokens[at]!
  let from = at
  if (first.folded === 'of' && OWNERS.has(tokens[at + 1]?.folded ?? '')) {
    from += 2
    while (tokens[from]?.kind === 'number' || SCALES.has(tokens[from]?.folded ?? '')) from++
  } else if (first.folded === 'of' && SCALES.has(wordAt(tokens, at - 1)?.folded ?? '')) from++
  const head = headNoun(tokens, from, taken, one)
  return head === undefined
    ? undefined
    : { of: text.slice(tokens[head]!.start, tokens[head]!.end), to: head + 1, rule: 'counted' }
}

/** "6.8%", "7 per cent", "3 percentage points" */
const percent: Rule = (_, tokens, at) => {
  const first = tokens[at]!.folded,
    next = tokens[at + 1]?.folded
  const points = { of: 'percentage points', to: at + 2, rule: 'percent' }
  if (first === 'percentage' && next?.startsWith('point')) return points
  if (first === '%' || first === 'percent' || first === 'pct')
    return next === 'points' || next === 'point' ? points : { of: '%', to: at + 1, rule: 'percent' }
  if (first === '-' && (next === 'percent' || next === 'percentage-point') && !tokens[at]!.spaced)
    return next === 'percent' ? { of: '%', to: at + 2, rule: 'percent' } : points
  return first === 'per' && next === 'cent' ? { of: '%', to: at + 2, rule: 'percent' } : undefined
}

/** "5 million euros", "3 Canadian dollars" */
const money: Rule = (_, tokens, at) => {
  const first = tokens[at]!.folded
  const whose = WHOSE_DOLLARS.get(first)
  const dollars = first === 'hong' || first === 'new' ? at + 2 : at + 1
  if (whose && tokens[dollars]?.folded === 'dollars') return { of: whose, to: dollars + 1, rule: 'money' }
  const of = CURRENCY_WORDS.get(first)
  return of ? { of, to: at + 1, rule: 'money' } : undefined
}

/** "a three-year deal", "a 12-nation bloc", "the 33 - year - old actress" */
const hyphenated: Rule = (_, tokens, at) => {
  if (tokens[at]!.folded.startsWith('year-old')) return { of: 'years old', to: at + 1, rule: 'age' }
  const hyphen = tokens[at]!,
    unit = tokens[at + 1]
  if (hyphen.folded !== '-' || unit?.kind !== 'word' || hyphen.spaced !== unit.spaced || unit.capital) return undefined
  const noun = unit.folded.split('-')[0]!
  const old =
    unit.folded.startsWith('year-old') || (noun === 'year' && tokens[at + 2]?.folded === '-' && tokens[at + 3]?.folded === 'old')
  if (old) return { of: 'years old', to: unit.folded === 'year' ? at + 4 : at + 2, rule: 'age' }
  if (hyphen.spaced ? !HYPHENATED.has(noun) : noun.length < 3 || NOT_HYPHENATED.has(noun)) return { of: '', to: at, rule: '' }
  return { of: noun, to: at + 2, rule: 'hyphenated' }
}

/** "10km", "5 tonnes" */
const measure: Rule = (_, tokens, at) => {
  const first = tokens[at]!
  const of = MEASURES.get(first.folded)
  return of && (!first.spaced || first.folded.length > 1) && first.folded !== 'mi' && !(first.folded === 'mm' && first.spaced)
    ? { of, to: at + 1, rule: 'measure' }
    : undefined
}

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [percent, money, hyphenated, measure]

/** The head of the noun phrase: its first plural that no other plural follows, at most six words on. */
function headNoun(tokens: readonly Token[], from: number, taken: (i: number) => boolean, one: boolean): number | undefined {
  let head: number | undefined
  for (let at = from; at < from + 6 && at < tokens.length && !taken(at); at++) {
    const token = tokens[at]!
    if (token.kind === 'mark') {
      // "four “senior” diplomats", "two former, unnamed officials"
      if (head === undefined && (token.folded === '"' || (token.folded === ',' && at > from && at < from + 3))) continue
      break
    }
    const passed = head === undefined && BETWEEN.has(token.folded)
    if (token.kind === 'number' || (FUNCTION_WORDS.has(token.folded) && !token.capitals && !passed)) break
    if (one ? ONE_OF.has(token.folded) : isHead(tokens, at, from)) head = at
    else if (head !== undefined) break
  }
  return head
}

/** A plural; "States" in "two United States troops" is none, nor "killed" in "two contractors killed". */
function isHead(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!,
    next = tokens[at + 1]
  if (AFTER_NUMBER_ONLY.has(token.folded)) return at === from
  if (!isCounted(token)) return false
  return !(token.capital && !COUNTED.has(token.folded) && next?.kind === 'word' && isCounted(next))
}

/** Could be a plural noun. */
export function isCounted({ folded, kind }: Token): boolean {
  if (kind !== 'word') return false
  if (COUNTED.has(folded) || PLURALS.has(folded)) return true
  return (
    folded.length > 3 &&
    folded.endsWith('s') &&
    !folded.endsWith("'s") &&
    !folded.endsWith('ss') &&
    !folded.endsWith('ous') &&
    !NOT_PLURAL.has(folded)
  )
}

const OWNERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'those', 'these', 'his', 'her', 'our'])
/** May stand between a number and its noun. */
const BETWEEN: ReadonlySet<string> = new Set('other more additional such different former new own'.split(' '))
