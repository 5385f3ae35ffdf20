import type { Line } from '../../text/alignment.js'
import { foldCase } from '../../text/fold.js'
import { fillRow, wordRow } from '../../text/word-row.js'
import { makeRoom, numberOf, termAt } from './vocabulary.js'

/** Sentences made ready to be compared: their words as numbers, and of these the stems that carry matter. */
export function linesIn(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): Line[] {
  makeRoom()
  const folded = foldCase(text),
    ends = new Uint32Array(2 * sentences.length)
  let count = 0,
    told = 0
  for (let k = 0; k < sentences.length; k++) {
    const { start, end } = sentences[k]!,
      first = told
    fillRow(ROW, text, folded, start, end)
    while (count + ROW.count > words.length) lengthen()
    for (let i = 0; i < ROW.count; i++, count++) {
      const [from, to, high, low] = [ROW.starts[i]!, ROW.ends[i]!, ROW.high[i]!, ROW.low[i]!]
      words[count] = high ^ low
      places[2 * count] = from
      places[2 * count + 1] = to
      const term = termAt(high, low, folded, from, to)
      if (term >= 0) content[told++] = numberOf(term)
    }
    told = eachOnce(content, first, told)
    ends[2 * k] = count
    ends[2 * k + 1] = told
  }
  // One piece of memory for all lines of a text, of which each has its stretch.
  const all = { words: words.slice(0, count), places: places.slice(0, 2 * count), content: content.slice(0, told) }
  return sentences.map(({ start, end }, k) => {
    const [a, b, from, to] = [k === 0 ? 0 : ends[2 * k - 2]!, ends[2 * k]!, k === 0 ? 0 : ends[2 * k - 1]!, ends[2 * k + 1]!]
    return {
      start,
      end,
      words: all.words.subarray(a, b),
      places: all.places.subarray(2 * a, 2 * b),
      content: all.content.subarray(from, to),
    }
  })
}

// Used for one text after the other.
const ROW = wordRow()
let words = new Int32Array(1 << 10),
  places = new Uint32Array(1 << 11),
  content = new Uint32Array(1 << 10)

function lengthen(): void {
  const [w, p, c] = [words, places, content]
  words = new Int32Array(2 * w.length)
  places = new Uint32Array(2 * p.length)
  content = new Uint32Array(2 * c.length)
  words.set(w)
  places.set(p)
  content.set(c)
}

/** Sorts a stretch of numbers and keeps each once; gives its new end. */
function eachOnce(all: Uint32Array, from: number, to: number): number {
  if (to - from > FEW) all.subarray(from, to).sort()
  else
    for (let i = from + 1; i < to; i++) {
      const one = all[i]!
      let at = i
      for (; at > from && all[at - 1]! > one; at--) all[at] = all[at - 1]!
      all[at] = one
    }
  let end = from
  for (let i = from; i < to; i++) if (end === from || all[i] !== all[end - 1]) all[end++] = all[i]!
  return end
}
const FEW = 40 // words with matter in a sentence: put in order by hand before a sorter has begun
