import { ONES, SCALES, TENS, TOUCHING_SCALES } from '../language/en/number-words.js'
import { CURRENCY_CODES, CURRENCY_SIGNS, MEASURES } from '../language/en/units.js'
import { wordAt } from '../text/word-at.js'
import { isCounted } from './counted.js'
import type { Token } from './token.js'
import { isYear } from './year.js'

/** A number without what it counts. `value` is absent where digits are no amount at all; `to` is then the end of what to pass over. */
export interface Numeral {
  readonly to: number
  readonly value: number | undefined
  readonly rule: 'digits' | 'words' | 'no-amount'
  /** "million", "bn": certainly an amount. */
  readonly scaled: boolean
}

const none = (to: number): Numeral => ({ to, value: undefined, rule: 'no-amount', scaled: false })

/** "2 500", "2,500", "2.5 million", "$2bn", "10k" */
export function inDigits(tokens: readonly Token[], i: number): Numeral {
  const token = tokens[i]!,
    before = wordAt(tokens, i - 1)
  if (token.folded.length > 20) return none(i + 1)
  const chain = chainEnd(tokens, i)
  if (chain > i + 1 && !isRange(tokens, i, chain)) return none(chain)
  if (
    before &&
    !token.spaced &&
    (before.kind === 'word' ? !CURRENCY_CODES.has(before.folded) : LEADS_NO_AMOUNT.has(before.folded))
  )
    return none(i + 1)
  if (before && (before.folded === '/' || before.folded === '_')) return none(i + 1)
  if (before?.kind === 'number' && token.start - before.end === 1 && !isYear(tokens, i - 1)) return none(i + 1) // a telephone number
  const { digits, to } = grouped(tokens, i)
  if (/^0\d/.test(digits)) return none(to)
  const value = parseNumber(digits)
  if (value === undefined) return none(to)
  const next = tokens[to]
  const money = before !== undefined && (CURRENCY_SIGNS.has(before.folded) || CURRENCY_CODES.has(before.folded))
  if ((next?.folded === '/' || next?.folded === '_') && !money) return none(to)
  if (!next || next.spaced || next.kind !== 'word') return withScales(tokens, to, value, 'digits')
  const touching = TOUCHING_SCALES.get(next.folded)
  if (touching !== undefined && (money || next.folded.length > 1 || next.folded === 'k' || isPeople(tokens[to + 1])))
    return { to: to + 1, value: times(value, touching), rule: 'digits', scaled: true }
  return MEASURES.has(next.folded) ? { to, value, rule: 'digits', scaled: false } : none(to + 1)
}

/** "1.5m people": a million; "1.5m deep": metres. */
const isPeople = (token: Token | undefined): boolean => token !== undefined && token.folded !== 'metres' && isCounted(token)

/** "2 500": groups of three after one to three digits, one space between. "6, 000": a machine's space after the comma. */
function grouped(tokens: readonly Token[], i: number): { digits: string; to: number } {
  let digits = tokens[i]!.folded,
    to = i + 1
  if (!/^\d{1,3}$/.test(digits)) return { digits, to }
  const thousands = tokens[to]?.folded === ',' && !tokens[to]!.spaced ? tokens[to + 1] : undefined
  if (
    thousands &&
    /^\d{3}$/.test(thousands.folded) &&
    (thousands.folded.startsWith('0') || (tokens[to + 2] && isCounted(tokens[to + 2]!)))
  )
    return { digits: digits + thousands.folded, to: to + 2 }
  for (let next = tokens[to]; next?.kind === 'number' && next.start - tokens[to - 1]!.end === 1; next = tokens[to]) {
    if (!/^\d{3}(?:[.,]\d{1,2})?$/.test(next.folded)) break
    const beyond = tokens[to + 1]
    if (beyond?.kind === 'number' && beyond.start - next.end === 1 && !/^\d{3}/.test(beyond.folded)) break
    digits += next.folded
    to++
    if (next.folded.length > 3) break
  }
  return { digits, to }
}

/** "2.5 million", "three hundred thousand", "2-million" */
export function withScales(tokens: readonly Token[], at: number, start: number, rule: Numeral['rule']): Numeral {
  let value = start,
    to = at,
    scaled = false
  for (let n = 0; n < 3; n++) {
    const skip = tokens[to]?.folded === '-' && !tokens[to]!.spaced ? 1 : 0
    const scale = SCALES.get(tokens[to + skip]?.folded ?? '')
    if (scale === undefined) break
    value = times(value, scale)
    to += skip + 1
    scaled = true
  }
  return { to, value, rule, scaled }
}

/** "2,500" → 2500, "2.5" → 2.5; "2.500" may be either and is none. */
export function parseNumber(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return digits.length > 15 ? undefined : Number(digits)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+\.\d+$/.test(digits)) return /^[1-9]\d{0,2}\.\d00$/.test(digits) ? undefined : Number(digits)
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  return undefined
}

/** Multiplication without the tail of binary fractions: 2.443 × 10¹² is 2443000000000. */
export const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15))

/** "four", "twenty-five", "three hundred", "a dozen", "half a million" */
export function inWords(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = tokens[i]!.folded
  if (word === 'a' || word === 'half') {
    const at = word === 'half' && tokens[i + 1]?.folded === 'a' ? i + 2 : i + 1
    const scale = SCALES.get(tokens[at]?.folded ?? '')
    if (scale === undefined || (word === 'half' && at !== i + 2)) return undefined
    return { ...withScales(tokens, at + 1, word === 'half' ? scale / 2 : scale, 'words'), scaled: true }
  }
  const small = wordValue(word)
  if (small === undefined) return undefined
  let value = small,
    to = i + 1
  const unit = (at: number): number => ONES.get(tokens[at]?.folded ?? '') ?? 0
  const addUnit = (tens: number) => {
    if (tens >= 20 && tens % 10 === 0 && unit(to) > 0 && unit(to) < 10) value += unit(to++)
  }
  addUnit(small)
  if (tokens[to]?.folded === 'hundred') {
    value *= 100
    to++
    const at = tokens[to]?.folded === 'and' ? to + 1 : to
    const rest = wordValue(tokens[at]?.folded ?? '')
    if (rest !== undefined && rest > 0) {
      value += rest
      to = at + 1
      addUnit(rest)
    }
  }
  return withScales(tokens, to, value, 'words')
}

/** "twenty-five" is one word here. */
export function wordValue(word: string): number | undefined {
  const plain = ONES.get(word) ?? TENS.get(word)
  if (plain !== undefined) return plain
  const hyphen = word.indexOf('-')
  if (hyphen < 5) return undefined
  const tens = TENS.get(word.slice(0, hyphen)),
    ones = ONES.get(word.slice(hyphen + 1))
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : undefined
}

export const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || wordValue(token.folded) !== undefined)

/** The end of "555-1234", "07:32", "19/20", "2010 - 05 - 08", "20 - 13": dates, times, scores, addresses, telephone numbers. */
function chainEnd(tokens: readonly Token[], i: number): number {
  let to = i + 1
  for (;;) {
    const mark = tokens[to],
      next = tokens[to + 1]
    if (mark?.kind !== 'mark' || next?.kind !== 'number' || !CHAINS.has(mark.folded)) return to
    if (mark.folded === '.' ? mark.spaced || next.spaced : mark.folded === '-' && mark.spaced !== next.spaced) return to
    to += 2
  }
}

/** "10-12 people", "5-7%", "$10-12": two amounts joined; "52-48", "2-1" and "24-7" are scores. */
function isRange(tokens: readonly Token[], i: number, end: number): boolean {
  if (tokens[i + 1]!.folded !== '-' || end !== i + 3) return false
  const low = parseNumber(tokens[i]!.folded),
    high = parseNumber(tokens[i + 2]!.folded),
    next = tokens[end]
  if (low === undefined || high === undefined || high <= low) return false
  if (CURRENCY_SIGNS.has(wordAt(tokens, i - 1)?.folded ?? '')) return true
  if (!next) return false
  return (
    next.folded === '%' ||
    SCALES.has(next.folded) ||
    isCounted(next) ||
    (next.spaced && MEASURES.has(next.folded) && next.folded.length > 1) ||
    (next.folded === 'per' && tokens[end + 1]?.folded === 'cent')
  )
}

const LEADS_NO_AMOUNT: ReadonlySet<string> = new Set(['#', '/', ':', '.', '_', '@', '=', '&', '\\'])
const CHAINS: ReadonlySet<string> = new Set(['-', ':', '/', '.', '_'])
