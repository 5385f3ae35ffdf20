import { SECTION_LABELS } from '../language/en/boilerplate.js'

/** "NATO in Iraq", "“NATO 3.0”": short, begins like a heading and has no full stop. A title may be longer. */
export function isHeadingLike(line: string, title: boolean): boolean {
  if (line.length > (title ? 220 : 110) || !BEGINS.test(line) || /[,;:—–|…-]$/.test(line)) return false
  if (/[.!][\s"”’')\]]{0,4}$/.test(line)) return false
  return wordCount(line) <= (title ? 32 : 12)
}

/**
 * Reads like a sentence of the article: it ends in a mark, or it is too long for a heading.
 * Whatever this says yes to is never dropped for standing among links.
 */
export function isSentenceLike(line: string): boolean {
  if (line.length > 220) return true
  if (!ENDS.test(line)) return false
  return wordCount(line) >= 4 || /[.!][\s"”’')\]»]{0,4}$/.test(line)
}

export const isSectionLabel = (line: string): boolean =>
  line.length <= 40 &&
  SECTION_LABELS.has(
    line
      .toLowerCase()
      .replace(/[:.»>›]+$/, '')
      .trim(),
  )

function wordCount(line: string): number {
  let words = 1
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++
  return words
}

const BEGINS = /^["“‘'«([]?[\p{Lu}\p{Lt}\p{Lo}\d]/u
const ENDS = /[.!?…。！？؟۔।][\s"”’'»)\]]{0,4}$/
