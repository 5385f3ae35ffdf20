import type { Edtf } from '../core/markup.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const DAY_FIRST = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})\b/
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/

/**
 * The date that a record or a feed gives, as EDTF.
 *
 *     2026-02-19T07:32:00+01:00      Thu, 19 Feb 2026 07:32:00 GMT      February 19, 2026
 *
 * Undefined when it is none of these: a guess would date the report wrongly. 03/04/2026 is two dates and therefore none.
 */
export function parsePublished(told: unknown): Edtf | undefined {
  if (typeof told !== 'string' || told.length > 64) return undefined
  const text = told.trim()
  const iso = ISO.exec(text)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (!isDate(year, month, day)) return undefined
    const date = [year, month, day].filter(Boolean).join('-')
    return (time ? `${date}T${time.length === 5 ? `${time}:00` : time}${zone ? withColon(zone) : ''}` : date) as Edtf
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return ofNames(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst ? ofNames(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined
}

function ofNames(year: string | undefined, name: string | undefined, day: string | undefined): Edtf | undefined {
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
  if (!year || !day || month === 0) return undefined
  const two = (n: number | string) => String(n).padStart(2, '0')
  return isDate(year, two(month), two(day)) ? (`${year}-${two(month)}-${two(day)}` as Edtf) : undefined
}

function isDate(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  const y = Number(year),
    m = month === undefined ? 1 : Number(month),
    d = day === undefined ? 1 : Number(day)
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

const withColon = (zone: string): string => (zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`)
