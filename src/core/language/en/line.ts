import type { Line } from '../../text/alignment.js'
import { wordsIn } from '../../text/word.js'
import { stem } from './stem.js'

/** A sentence made ready to be compared: its words, and of these the stems that carry matter. */
export function lineOf(text: string, start: number, end: number): Line {
  const words = wordsIn(text, start, end)
  const content: string[] = []
  for (const { folded } of words) {
    const key = stem(folded)
    if (key !== undefined) content.push(key)
  }
  return { start, end, words, content }
}
