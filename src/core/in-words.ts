import type { Figure, Moment, Name, Voice } from './model.js'

/** What a figure, a date, a name or a voice comes to in words; the one way of saying it, for screens and files, and light to load. */

type Amount = { readonly value: number; readonly bound: Figure['bound']; readonly of?: string | null | undefined }

/**
 *     { value: 1200, of: "guards", bound: "about" }   about 1,200 guards
 *     { value: 2430000000, of: "USD" }                2.43 billion USD
 *     { value: 6.8, of: "%" }                         6.8%
 */
export function amountInWords({ value, of, bound }: Amount): string {
  const number = numberInWords(value),
    said = !of ? number : of === '%' ? `${number}%` : `${number} ${of}`
  return bound === 'exactly' ? said : `${bound} ${said}`
}

const LARGE = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** "113", "10,100", "2.43 billion". */
export function numberInWords(value: number): string {
  for (const [unit, name] of LARGE) {
    const share = value / unit
    if (Math.abs(value) >= unit && Number(share.toFixed(3)) === share && share < 1000) return `${share} ${name}`
  }
  const [whole = '', part] = String(value).split('.')
  if (/e/i.test(whole) || (part && /e/i.test(part))) return String(value)
  const withCommas = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part ? `${withCommas}.${part}` : withCommas
}

/** A figure with its bound, a date as EDTF, a name as it is called in full, a voice by its name. */
export function valueInWords(value: Figure | Moment | Name | Voice | string): string {
  if (typeof value === 'string') return value
  return value.kind === 'figure' ? amountInWords(value) : String(valueIn(value))
}

/** The value alone, for programs: 2500, "../2026-09", "Kosovo Force", "One source", "end". */
export function valueIn(value: Figure | Moment | Name | Voice | string): string | number {
  if (typeof value === 'string') return value
  switch (value.kind) {
    case 'figure':
      return value.value
    case 'moment':
      return value.date
    case 'name':
      return value.canonical
    default:
      return value.name
  }
}
