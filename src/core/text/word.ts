import { foldCase } from './fold.js'

/** A word of a text: letters and digits, with inner apostrophes, points and commas between digits kept ("U.S", "don't", "2,500"). */
export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

// Linear: each repetition is over a class that cannot match what separates it from the next.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’ʼ](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu

/** The words in order, folded and lower-cased. Grammar needs more than this (see grammar/); comparison does not. */
export function wordsIn(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [],
    part = text.slice(start, end),
    folded = foldCase(part)
  for (const match of part.matchAll(WORD)) {
    const at = match.index,
      to = at + match[0].length
    words.push({ start: start + at, end: start + to, folded: folded.slice(at, to) })
  }
  return words
}
