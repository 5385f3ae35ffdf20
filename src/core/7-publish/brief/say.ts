/** Numbers, dates, lists and ways in plain English. */
import { amountInWords } from '../../in-words.js'
import type { Edtf, Figure, SourceChain, Teller } from '../../model.js'
import { visible } from './visible.js'

/** "1 report", "3 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** "Harbour Post, Mirror Daily and Northern Wire". */
export const enumerated = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Politico, TASS and 7 more": nobody reads fourteen names in a row. */
export const few = (names: readonly string[], most = 5): string =>
  names.length <= most ? enumerated(names) : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Tellers are counted before the report: none is first-hand, two is third-hand. */
export const hand = (chain: Pick<SourceChain, 'tellers'>): string =>
  ORDINALS[chain.tellers.length] ? `${ORDINALS[chain.tellers.length]}-hand` : `${chain.tellers.length + 1}th-hand`

/**
 *     US ambassador → Iraqi authorities → [RIA News] → this report
 *
 * A teller in square brackets is not named in these words; the report names it elsewhere as its source.
 */
export const way = (chain: Pick<SourceChain, 'tellers'>, last = 'this report'): string =>
  [...chain.tellers.map(tellerName), last].join(' → ')

export const tellerName = (teller: Teller): string => {
  const name = shortened(visible(teller.name), 60)
  return teller.implied ? `[${name}]` : name
}

/** Cut at a word, with "…". */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most + 1),
    space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.–—-]$/, '')} …`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** EDTF in words: "2026-09-03" is 3 September 2026, "../2026-09" is by September 2026. What is not plain is left as it is. */
export function date(edtf: Edtf | string): string {
  const [from, to, more] = edtf.split('/')
  if (more !== undefined || from === undefined) return edtf
  if (to === undefined) return day(from)
  if (from === '..' || from === '') return `by ${day(to)}`
  if (to === '..' || to === '') return `since ${day(from)}`
  return `${day(from)} to ${day(to)}`
}

function day(edtf: string): string {
  const unsure = /[~%?]$/.exec(edtf)?.[0],
    plain = unsure ? edtf.slice(0, -1) : edtf
  const yearless = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(plain)
  if (yearless) {
    const name = MONTHS[Number(yearless[1]) - 1]
    return name ? `${yearless[2] ? `${Number(yearless[2])} ` : ''}${name} of a year not told` : edtf
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(plain)
  if (!match) return edtf
  const [, year, month, dayOfMonth] = match,
    name = month ? MONTHS[Number(month) - 1] : undefined
  if (month && !name) return edtf
  const said = [dayOfMonth ? String(Number(dayOfMonth)) : undefined, name, year].filter(Boolean).join(' ')
  return unsure ? `about ${said}` : said
}

/** "about 1,200 guards". */
export const amount = (figure: Pick<Figure, 'value' | 'of' | 'bound'>): string => visible(amountInWords(figure))
