import type { Id, Report } from '../../model.js'
import { date, shortened } from './say.js'
import { visible } from './visible.js'

/**
 * What each report is called in a brief: its outlet; where two have the same, with the date, then with a letter.
 *
 *     Harbour Post · Northern Wire, 5 March 2031 · Northern Wire, 6 March 2031 (b) · notes.txt
 */
export function labelsOf(reports: readonly Report[]): ReadonlyMap<Id<'report'>, string> {
  const plain = new Map(reports.map((report) => [report.id, shortened(visible(nameOf(report)), 60) || 'a report without a name']))
  const times = new Map<string, number>()
  for (const name of plain.values()) times.set(name, (times.get(name) ?? 0) + 1)
  const dated = new Map(
    reports.map((report) => {
      const name = plain.get(report.id)!
      return [report.id, times.get(name) === 1 || !report.published ? name : `${name}, ${date(report.published)}`]
    }),
  )
  const seen = new Map<string, number>()
  return new Map(
    [...dated].map(([id, name]) => {
      const nth = seen.get(name) ?? 0
      seen.set(name, nth + 1)
      return [id, nth === 0 ? name : `${name} (${letter(nth)})`]
    }),
  )
}

const nameOf = (report: Report): string => report.outlet ?? fileName(report.key)

/** The last part of a path or an address: who reads a brief has no use for the folders of who wrote it. */
export const fileName = (key: string): string => key.split(/[\\/]/).findLast((part) => part !== '') ?? key

/** 1 is b, 25 is z, 26 is aa. */
const letter = (nth: number): string =>
  nth < 26 ? String.fromCharCode(97 + nth) : `${letter(Math.floor(nth / 26) - 1)}${letter(nth % 26)}`
