import { DIGIT, kindOf } from './characters.js'
import { lemmaOf } from './lemma.js'
import { LOOK, LOWER, lookOf, lowerLookOf, markIn } from './words.js'

const look = new Int32Array(LOOK)
/** No look is at more units than these. */
const LONGEST = 64

/** For each word of text[from, to) the hash of its lower-case form, then that of its lemma with the tag it has: what the parser goes by. */
export function looksOf(
  text: string,
  words: readonly { readonly start: number; readonly end: number; readonly tag: string }[],
  from: number,
  to: number,
): Int32Array {
  const looks = new Int32Array(2 * words.length)
  for (const [i, { start, end, tag }] of words.entries()) {
    const mark = kindOf(text.charCodeAt(start)) <= DIGIT ? 0 : markIn(text, start, end, from, to),
      stop = Math.min(end, start + LONGEST)
    lookOf(text, start, stop, mark, look, 0)
    looks[2 * i] = look[LOWER] as number
    looks[2 * i + 1] = mark === 0 ? lowerLookOf(lemmaOf(text.slice(start, stop), tag)) : (look[LOWER] as number)
  }
  return looks
}
