import type { Edtf } from '../model.js'

/** A day, a month or a year: as much as is known. */
export interface Day {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

export const toEdtf = ({ year, month, day }: Day): Edtf =>
  (`${four(year)}` +
    (month === undefined ? '' : `-${two(month)}`) +
    (month === undefined || day === undefined ? '' : `-${two(day)}`)) as Edtf

/** "2026-02-19", "2026-02-19T07:05Z", "2026-02", "2026": the part that a calendar knows. */
export function parseDay(edtf: string | undefined): Day | undefined {
  const match = edtf === undefined ? undefined : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf)
  if (!match) return undefined
  const year = Number(match[1]),
    month = match[2] === undefined ? undefined : Number(match[2]),
    day = match[3] === undefined ? undefined : Number(match[3])
  if (month === undefined || month < 1 || month > 12) return { year }
  return day === undefined || !isDay(year, month, day) ? { year, month } : { year, month, day }
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Days since 1970, to count with. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

export function dayFromNumber(number: number): Required<Day> {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday is 1. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

const four = (n: number): string => String(n).padStart(4, '0')
const two = (n: number): string => String(n).padStart(2, '0')
