import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../language/en/number-words.js'
import { CURRENCY_SIGNS } from '../language/en/units.js'
import type { Figure } from '../model.js'
import { wordAt } from '../text/word-at.js'
import { inDigits, inWords, isNumeral, type Numeral, times } from './numeral.js'
import type { Token } from './token.js'

/** How sure a figure is, and the words that say so: token indices. */
export interface Bound {
  readonly bound: Figure['bound']
  readonly from?: number
  readonly to?: number
}

/** "more than", "up to", "about" before the figure that begins at `from`; nothing before `after` is looked at. */
export function boundBefore(tokens: readonly Token[], from: number, after: number): Bound | undefined {
  const last = wordAt(tokens, from - 1)?.folded
  if (last === undefined || from - 1 < after) return undefined
  for (const { words, bound } of BEFORE.get(last) ?? []) {
    const start = from - words.length
    if (start >= after && words.every((word, n) => tokens[start + n]!.folded === word)) return { bound, from: start }
  }
  return last === '~' || last === '≈'
    ? { bound: 'about', from: from - 1 }
    : last === '>'
      ? { bound: 'at least', from: from - 1 }
      : last === '<'
        ? { bound: 'at most', from: from - 1 }
        : undefined
}

/** "or more", "or so" after it; "500+" */
export function boundAfter(tokens: readonly Token[], to: number): Bound | undefined {
  const next = tokens[to]
  if (!next) return undefined
  if (next.folded === '+' && !next.spaced) return { bound: 'at least', to: to + 1 }
  if (next.folded === '-' && !next.spaced && tokens[to + 1]?.folded === 'plus') return { bound: 'at least', to: to + 2 }
  for (const { words, bound } of AFTER.get(next.folded) ?? [])
    if (words.every((word, n) => tokens[to + n]?.folded === word)) return { bound, to: to + words.length }
  return undefined
}

/**
 * Is this figure the lower end of two?
 *
 *     between 10 and 12 ships · from 10 to 12 ships · 10-12 ships · 10 to 12 ships
 *     ^^^^^^^^^^              ^^^^^^^             ^^            ^^
 * `value` has the scale of the second ("2 to 3 million"); `end` is the token index after the second number.
 */
export function lowerEnd(
  tokens: readonly Token[],
  from: number,
  number: Numeral,
  to: number,
  after: number,
): { from: number; value: number; at: number; end: number } | undefined {
  const before = wordAt(tokens, from - 1)?.folded,
    joint = tokens[to]?.folded
  const opens = before === 'between' || (before === 'from' && joint !== 'and')
  if (
    joint === 'and'
      ? before !== 'between'
      : joint !== 'to' && joint !== 'or' && !(joint === '-' && tokens[to]!.spaced === tokens[to + 1]?.spaced)
  )
    return undefined
  const at = CURRENCY_SIGNS.has(tokens[to + 1]?.folded ?? '') ? to + 2 : to + 1
  if (!isNumeral(tokens[at])) return undefined
  const second = tokens[at]!.kind === 'number' ? alone(tokens, at) : inWords(tokens, at)
  if (second?.value === undefined || number.value === undefined) return undefined
  if (joint === 'or' && (number.value > 99 || number.value + 1 !== second.value)) return undefined
  const own = tokens[at]!.kind === 'number' ? Number(tokens[at]!.folded.replaceAll(',', '')) : undefined
  const scale = !number.scaled && second.scaled && own ? second.value / own : 1
  const value = times(number.value, scale)
  if (!(second.value > value) || second.value > value * 1000) return undefined
  return { from: opens && from - 1 >= after ? from - 1 : from, value, at, end: second.to }
}

/** The number itself, whatever stands before it: "12" of "10-12 ships". */
export function alone(tokens: readonly Token[], at: number): Numeral {
  const [first, ...rest] = tokens.slice(at, at + 6)
  const number = inDigits([{ ...first!, spaced: true }, ...rest], 0)
  return { ...number, to: number.to + at }
}

interface Phrase {
  readonly words: readonly string[]
  readonly bound: Figure['bound']
}
function phrases(list: typeof BOUNDS_BEFORE, key: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> {
  const by = new Map<string, Phrase[]>()
  for (const [text, bound] of [...list].sort((a, b) => b[0].length - a[0].length)) {
    const words = text.split(' ')
    by.set(key(words), [...(by.get(key(words)) ?? []), { words, bound }])
  }
  return by
}
const BEFORE = phrases(BOUNDS_BEFORE, (words) => words.at(-1)!)
const AFTER = phrases(BOUNDS_AFTER, (words) => words[0]!)
