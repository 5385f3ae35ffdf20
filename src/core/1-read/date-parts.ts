import { MONTH_OR_WORD, MONTHS } from '../language/en/months.js'
import type { Moment } from '../model.js'
import { type Day, dayNumber, isDay, toEdtf } from './calendar.js'
import { type Token, unpossessed } from './token.js'
import { isYear } from './year.js'

/** A date without the "by" or "since" before it: token indices, `to` not included. */
export interface Core {
  readonly from: number
  readonly to: number
  readonly date: string
  readonly implied: Moment['implied']
  readonly rule: string
}
export type DateRule = (tokens: readonly Token[], i: number, today: Day | undefined) => Core | undefined

/** The month at a token, with the point of its short form: "Sept." */
export function monthAt(tokens: readonly Token[], i: number): { month: number; to: number } | undefined {
  const token = tokens[i]
  if (token?.kind !== 'word') return undefined
  const mid = token.folded.startsWith('mid-')
  if (!token.capital && !mid) return undefined
  const word = mid ? token.folded.slice(4) : unpossessed(token.folded)
  const month = MONTHS.get(word)
  if (month === undefined) return undefined
  const point = tokens[i + 1]
  return { month, to: SHORT_MONTH.test(word) && point?.folded === '.' && !point.spaced ? i + 2 : i + 1 }
}

/** "may" and "march" need more than a capital when they stand alone. */
export const isBareMonth = (tokens: readonly Token[], i: number): boolean =>
  MONTH_OR_WORD.has(tokens[i]!.folded) && tokens[i + 1]?.kind !== 'number'

/** "19", "22nd" */
export function dayAt(tokens: readonly Token[], i: number): { day: number; to: number } | undefined {
  const token = tokens[i]
  if (token?.kind !== 'number' || token.end - token.start > 2) return undefined
  const day = Number(token.folded)
  if (!(day >= 1 && day <= 31)) return undefined
  const next = tokens[i + 1]
  const ordinal =
    next && !next.spaced && (next.folded === 'st' || next.folded === 'nd' || next.folded === 'rd' || next.folded === 'th')
  return { day, to: ordinal ? i + 2 : i + 1 }
}

/** The year that follows a day and month, or the one that publication implies. */
export function withYear(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  day: number,
  last: number | undefined,
  today: Day | undefined,
): Core | undefined {
  const at = tokens[to]?.folded === ',' ? to + 1 : to
  const told = isYear(tokens, at) ? numberAt(tokens, at) : undefined
  // "December 15 of this year"
  const shift = tokens[to]?.folded === 'of' && tokens[to + 2]?.folded === 'year' ? SHIFTS.get(tokens[to + 1]!.folded) : undefined
  const shifted = shift !== undefined && today ? today.year + shift : undefined
  const end = told !== undefined ? at + 1 : shifted !== undefined ? to + 3 : to
  const year = told ?? shifted ?? nearestYear(month, day, today)
  if (!isDay(year ?? 2000, month, day)) return undefined
  const on = (on: number) =>
    year === undefined ? `XXXX${toEdtf({ year: 2000, month, day: on }).slice(4)}` : toEdtf({ year, month, day: on })
  const rule = told === undefined ? 'month-day' : 'full-date'
  if (last !== undefined && !isDay(year ?? 2000, month, last)) return undefined
  return {
    from,
    to: end,
    date: last === undefined ? on(day) : `${on(day)}/${on(last)}`,
    implied: told === undefined ? ['year'] : [],
    rule,
  }
}

/** The year that brings the day nearest to publication, rather behind it than ahead. */
export function nearestYear(month: number, day: number, today: Day | undefined): number | undefined {
  if (!today) return undefined
  if (today.month === undefined) return today.year
  const now = dayNumber(today.year, today.month, today.day ?? 15)
  for (const year of [today.year, today.year - 1, today.year + 1]) {
    const away = dayNumber(year, month, day) - now
    if (away <= 165 && away > -201) return year
  }
  return today.year
}

/** "Feb. 19:30" is a time, "March 12 percent" an amount. */
export const isClockOrAmount = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return (
    next !== undefined &&
    ((next.folded === ':' && !next.spaced) || next.folded === '%' || next.folded === 'percent' || next.folded === 'per')
  )
}

export const numberAt = (tokens: readonly Token[], i: number): number | undefined => {
  const folded = tokens[i]?.kind === 'number' ? tokens[i]!.folded : ''
  return folded.length > 0 && folded.length <= 4 && !folded.includes('.') && !folded.includes(',') ? Number(folded) : undefined
}
export const plausible = (year: number): boolean => year >= 1900 && year <= 2099

const SHORT_MONTH = /^(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
