import { BEFORE_COUNTS, COUNTED, DESIGNATORS } from '../language/en/counted.js'
import { SCALES } from '../language/en/number-words.js'
import { CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES } from '../language/en/units.js'
import { wordAt } from '../text/word-at.js'
import type { Token } from './token.js'

/**
 * Is this number a year?
 *
 *     established in 2018 · a 2024 deal · since 1999          yes
 *     more than 2000 people · $2024 · 2000 troops · 1950 km    no
 */
export function isYear(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'number' || token.end - token.start !== 4 || token.folded.includes('.') || token.folded.includes(','))
    return false
  const value = Number(token.folded)
  const before = wordAt(tokens, i - 1),
    next = tokens[i + 1]
  if (
    before &&
    !token.spaced &&
    (CURRENCY_SIGNS.has(before.folded) || before.folded === '#' || before.folded === ':' || before.folded === '.')
  )
    return false
  if (before && (CURRENCY_SIGNS.has(before.folded) || DESIGNATORS.has(before.folded))) return false
  const after = BEFORE_YEARS.has(before?.folded ?? '')
  if (value < 1900 ? !(value >= 1500 && after) : value > 2099) return false
  if (!next) return true
  if (next.folded === '%' || SCALES.has(next.folded) || CURRENCY_WORDS.has(next.folded)) return false
  if (MEASURES.has(next.folded) && !(next.folded === 'm' || next.folded === 'g')) return false
  if (next.kind === 'mark' && !next.spaced && next.folded === ':') return false
  if (after) return true
  if (before && BEFORE_COUNTS.has(before.folded) && next.kind === 'word' && !next.capital) return false
  return !(COUNTED.has(next.folded) && value % 50 === 0)
}

const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in since of from until till by between during early late mid the after before and to circa'.split(' '),
)
