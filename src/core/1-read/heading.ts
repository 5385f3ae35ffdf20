import { SECTION_LABELS } from '../language/en/boilerplate.js'

/** "NATO in Iraq", "“NATO 3.0”": short, begins like a heading and has no full stop. A title may be longer. */
export function isHeadingLike(line: string, title: boolean): boolean {
  if (line.length > (title ? 220 : 110) || !BEGINS.test(line) || /[,;:—–|…-]$/.test(line)) return false
  if (/[.!][\s"”’')\]]{0,4}$/.test(line)) return false
  let words = 1
  for (const unit of line) if (unit === ' ') words++
  return words <= (title ? 32 : 12)
}

/**
 * Reads like a sentence of the article: it ends in a mark, or it is too long for a heading.
 * Whatever this says yes to is never dropped for standing among links.
 */
export function isSentenceLike(line: string): boolean {
  if (line.length > 220) return true
  if (!ENDS.test(line)) return false
  let words = 1
  for (const unit of line) if (unit === ' ') words++
  return words >= 4 || /[.!][\s"”’')\]»]{0,4}$/.test(line)
}

export const isSectionLabel = (line: string): boolean =>
  line.length <= 40 &&
  SECTION_LABELS.has(
    line
      .toLowerCase()
      .replace(/[:.»>›]+$/, '')
      .trim(),
  )

const BEGINS = /^["“‘'«([]?[\p{Lu}\p{Lt}\p{Lo}\d]/u
const ENDS = /[.!?…。！？؟۔।][\s"”’'»)\]]{0,4}$/
