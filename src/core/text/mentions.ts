import type { Mention, Report } from '../model.js'
import { firstFrom } from './span.js'

/** The mentions that lie within a stretch of a report; mentions stand in reading order. */
export function mentionsIn(report: Report, start: number, end: number): readonly Mention[] {
  const all = report.mentions,
    found: Mention[] = []
  for (let i = firstFrom(all, start, (mention) => mention.start); i < all.length && (all[i] as Mention).start < end; i++)
    if ((all[i] as Mention).end <= end) found.push(all[i] as Mention)
  return found
}

/** The mentions that a stretch is part of: "Disaster" of "the National Disaster Agency". */
export function mentionsOver({ mentions }: Report, start: number, end: number): readonly Mention[] {
  const found: Mention[] = []
  for (let i = firstFrom(mentions, start + 1, (mention) => mention.start) - 1, back = 0; i >= 0 && back < NESTED; i--, back++)
    if ((mentions[i] as Mention).end >= end) found.unshift(mentions[i] as Mention)
  return found
}
const NESTED = 4 // mentions that begin before a place and may still reach over it
