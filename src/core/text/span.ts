import type { Id, Span } from '../model.js'

/** A span of `report`; throws when it is empty or turned round, for that is our mistake and never the world's. */
export function span(report: Id<'report'>, start: number, end: number): Span {
  if (!(start >= 0 && end > start)) throw new RangeError(`span ${start}–${end} of report ${report} holds no words`)
  return { report, start, end }
}

/** The exact words. `text` is the text of the span's report. */
export const wordsOf = (text: string, at: { readonly start: number; readonly end: number }): string =>
  text.slice(at.start, at.end)

export const holds = (
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end

/** Reading order: by report, then by place, the longer first. */
export const inReadingOrder = (a: Span, b: Span): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || b.end - a.end

/** Where the first of some things in order stands whose place is not before `place`; behind the last when there is none. */
export function firstFrom<Thing>(things: readonly Thing[], place: number, placeOf: (thing: Thing) => number): number {
  let low = 0,
    high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(things[middle] as Thing) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the first of some stretches in order stands that ends behind `place`; behind the last when there is none. */
export const firstEndingAfter = (stretches: readonly { readonly end: number }[], place: number): number =>
  firstFrom(stretches, place + 1, endOf)
const endOf = ({ end }: { readonly end: number }): number => end

/** The same things in order: as they are where they are in it already, as most are. */
export function ordered<Thing>(things: readonly Thing[], compare: (a: Thing, b: Thing) => number): readonly Thing[] {
  for (let i = 1; i < things.length; i++)
    if (compare(things[i - 1] as Thing, things[i] as Thing) > 0) return [...things].sort(compare)
  return things
}

/** The stretch without the white space at its edges; undefined when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } | undefined {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

/** White space as news has it: also no-break, thin and ideographic spaces, and the zero-width ones. */
export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x2060 ||
  unit === 0x3000 ||
  unit === 0xfeff
