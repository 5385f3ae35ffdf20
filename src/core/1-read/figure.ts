import { HYPHENATED } from '../language/en/counted.js'
import { ONES, TENS } from '../language/en/number-words.js'
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from '../language/en/units.js'
import type { Figure } from '../model.js'
import { wordAt } from '../text/word-at.js'
import { alone, boundAfter, boundBefore, lowerEnd } from './bound.js'
import { countedAfter } from './counted.js'
import { isNoAmount, type NumberPlace, ratioEnd, saysSomething } from './no-amount.js'
import { inDigits, inWords } from './numeral.js'
import type { Token } from './token.js'

/** A figure as the rules find it: token indices, `to` not included. */
export interface FoundFigure {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly of: string | undefined
  readonly bound: Figure['bound']
  readonly rule: string
}

/**
 * The amounts that a sentence names.
 *
 *     about 2 500 troops · $43.29 · up to 6.8% · four NATO diplomats · between 10 and 12 ships
 *     ^^^^^^^^^^^^^^^^^^   ^^^^^^   ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^     ^^^^^^^^
 * Years, dates, times, scores, telephone numbers and numbers within names ("NATO 3.0", "Level 1", "Article 5") are none.
 * `taken` says which tokens belong to a moment, `isFirst` which begins the sentence.
 */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  taken: (i: number) => boolean,
  isFirst: (i: number) => boolean,
): FoundFigure[] {
  const found: FoundFigure[] = []
  /** Where the upper end of a range stands, after its lower end was found. */
  let upper = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!token.form.opensFigure || taken(i)) continue
    const number = token.kind === 'number' ? (i === upper ? alone(tokens, i) : inDigits(tokens, i)) : inWords(tokens, i)
    if (!number) {
      const one = joined(tokens, i)
      if (one) found.push(one)
      continue
    }
    const place: NumberPlace = { tokens, i, number, isFirst }
    const ratio = ratioEnd(place)
    if (number.value === undefined || taken(number.to - 1) || ratio || (i !== upper && isNoAmount(place))) {
      i = Math.max(number.to, ratio ?? 0) - 1
      continue
    }
    const after = found.at(-1)?.to ?? 0
    const { figure, upperAt } = complete(
      text,
      place,
      number.value,
      after,
      i === upper ? (found.at(-1)?.of ?? '') : undefined,
      taken,
    )
    if (figure) found.push(figure)
    upper = upperAt ?? -1
    i = (figure?.to ?? number.to) - 1
  }
  return found
}

/** "a three-year deal": one word, a number and what it measures. */
function joined(tokens: readonly Token[], i: number): FoundFigure | undefined {
  const { folded } = tokens[i]!
  const hyphen = folded.indexOf('-'),
    value = hyphen > 2 ? (ONES.get(folded.slice(0, hyphen)) ?? TENS.get(folded.slice(0, hyphen))) : undefined
  if (!value) return undefined
  const noun = folded.slice(hyphen + 1)
  if (noun.startsWith('year-old')) return { from: i, to: i + 1, value, of: 'years old', bound: 'exactly', rule: 'age' }
  return HYPHENATED.has(noun) ? { from: i, to: i + 1, value, of: noun, bound: 'exactly', rule: 'hyphenated' } : undefined
}

function complete(
  text: string,
  place: NumberPlace,
  value: number,
  after: number,
  /** Given for the upper end of a range: what its lower end counts. */
  lowerOf: string | undefined,
  taken: (i: number) => boolean,
): { figure?: FoundFigure; upperAt?: number } {
  const { tokens, i, number } = place
  const money = currencyBefore(tokens, i, after)
  let from = money?.from ?? i,
    to = number.to
  const plus = boundAfter(tokens, to)
  const hedge = plus && tokens[to]!.folded !== 'or' && tokens[to]!.folded !== 'and' ? plus : undefined
  if (hedge?.to !== undefined) to = hedge.to
  const isOne = tokens[i]!.folded === 'one' && number.to === i + 1
  const orMore = plus && !hedge ? plus.to : undefined
  const counted = money
    ? undefined
    : (countedAfter(text, tokens, to, taken, isOne) ??
      (orMore === undefined ? undefined : countedAfter(text, tokens, orMore, taken, isOne)))
  if (money && CURRENCY_WORDS.has(tokens[to]?.folded ?? '')) to++
  to = counted?.to ?? to
  const rule = money ? 'money' : counted && counted.rule !== 'counted' ? counted.rule : number.rule
  const of = money?.of ?? counted?.of
  const bound = boundBefore(tokens, from, after)
  const low = lowerOf !== undefined ? undefined : lowerEnd(tokens, from, number, to, after)
  if (low && (!bound || bound.bound === 'about')) {
    const upperOf = countedAfter(text, tokens, low.end, taken, false)?.of
    if (of === undefined || upperOf === of || money)
      return {
        figure: {
          from: Math.min(low.from, bound?.from ?? low.from),
          to,
          value: low.value,
          of: of ?? upperOf,
          bound: 'at least',
          rule: 'range',
        },
        upperAt: low.at,
      }
  }
  if (lowerOf !== undefined)
    return { figure: { from, to, value, of: of ?? (lowerOf || undefined), bound: 'at most', rule: 'range' } }
  const later = plus ?? boundAfter(tokens, to)
  if (!of && !bound && !later && !saysSomething(place)) return {}
  from = Math.min(from, bound?.from ?? from)
  return {
    figure: { from, to: Math.max(to, later?.to ?? to), value, of, bound: bound?.bound ?? later?.bound ?? 'exactly', rule },
  }
}

/** "$", "US$", "EUR " before the digits. */
function currencyBefore(tokens: readonly Token[], i: number, after: number): { from: number; of: string } | undefined {
  const before = wordAt(tokens, i - 1)
  if (!before || i - 1 < after || tokens[i]!.kind !== 'number') return undefined
  const sign = CURRENCY_SIGNS.get(before.folded)
  if (sign) {
    const code = wordAt(tokens, i - 2)
    const of = code && i - 2 >= after && !before.spaced && code.kind === 'word' ? CURRENCY_CODES.get(code.folded) : undefined
    return of ? { from: i - 2, of } : { from: i - 1, of: sign }
  }
  const of =
    before.capitals && before.folded !== 'us' && before.folded !== 'try'
      ? CURRENCY_CODES.get(before.folded)
      : before.folded === 'rs' && before.capital
        ? 'rupees'
        : undefined
  return of && before.end - before.start >= 2 ? { from: i - 1, of } : undefined
}
