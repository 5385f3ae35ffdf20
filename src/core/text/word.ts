import { foldCase } from './fold.js'

/** A word of a text: letters and digits, with inner apostrophes, points and commas between digits kept ("U.S", "don't", "2,500"). */
export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Calls `visit` with the place of every word, in order: letters and digits, with single points, commas and apostrophes inside. */
export function eachWord(text: string, start: number, end: number, visit: (start: number, end: number) => void): void {
  for (let at = start; at < end; ) {
    if (!isLetter(text, at)) {
      at++
      continue
    }
    const from = at
    while (
      at < end &&
      (isLetter(text, at) || (at > from && isJoint(text.charCodeAt(at)) && at + 1 < end && isLetter(text, at + 1)))
    )
      at++
    visit(from, at)
  }
}

/** The words in order, folded and lower-cased. Grammar needs more than this (see grammar/); comparison does not. */
export function wordsIn(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [],
    folded = foldCase(text.slice(start, end))
  eachWord(text, start, end, (from, to) => words.push({ start: from, end: to, folded: folded.slice(from - start, to - start) }))
  return words
}

/** A point, a comma, an apostrophe. */
export const isJoint = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x27 || unit === 0x2019 || unit === 0x2bc

/** A letter, a digit or a mark on one; half of a pair counts as the letter that the pair is. */
export function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
  if (unit >= 0xd800 && unit <= 0xdfff)
    return LETTER.test(String.fromCodePoint(text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? 0))
  const known = LETTERS[unit]
  if (known) return known === 1
  const is = LETTER.test(String.fromCharCode(unit))
  LETTERS[unit] = is ? 1 : 2
  return is
}
const LETTER = /[\p{L}\p{N}\p{M}]/u
const LETTERS = new Uint8Array(0x10000)
