import type { Line } from '../../text/alignment.js'
import { foldCase } from '../../text/fold.js'
import { fillRow, wordRow } from '../../text/word-row.js'
import { makeRoom, numberOf, termAt } from './vocabulary.js'

/** Sentences made ready to be compared: their words as numbers, and of these the stems that carry matter. */
export function linesIn(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): Line[] {
  makeRoom()
  const folded = foldCase(text)
  return sentences.map(({ start, end }) => {
    fillRow(ROW, text, folded, start, end)
    const { count } = ROW,
      words = new Int32Array(count),
      places = new Uint32Array(2 * count),
      content = new Uint32Array(count)
    let told = 0
    for (let i = 0; i < count; i++) {
      const [from, to, high, low] = [ROW.starts[i]!, ROW.ends[i]!, ROW.high[i]!, ROW.low[i]!]
      words[i] = high ^ low
      places[2 * i] = from
      places[2 * i + 1] = to
      const term = termAt(high, low, folded, from, to)
      if (term >= 0) content[told++] = numberOf(term)
    }
    return { start, end, words, places, content: eachOnce(content.subarray(0, told)) }
  })
}
const ROW = wordRow()

function eachOnce(keys: Uint32Array): Uint32Array {
  keys.sort()
  let count = 0
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) keys[count++] = keys[i]!
  return keys.subarray(0, count)
}
