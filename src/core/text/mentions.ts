import type { Mention, Report } from '../model.js'

/** The mentions that lie within a stretch of a report; mentions stand in reading order. */
export function mentionsIn(report: Report, start: number, end: number): readonly Mention[] {
  const all = report.mentions
  let low = 0,
    high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Mention).start < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let i = low; i < all.length && (all[i] as Mention).start < end; i++)
    if ((all[i] as Mention).end <= end) found.push(all[i] as Mention)
  return found
}
