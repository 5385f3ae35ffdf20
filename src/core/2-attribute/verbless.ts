import { isDashAt } from './content-end.js'
import type { Finding } from './finding.js'
import { phraseWithTail } from './phrase-with-tail.js'
import { place } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Reading, Word } from './unit.js'

/**
 * A quotation with nothing but a name beside it.
 *
 *     “The bridge is not safe.” — Anna Berg, engineer      Berg on the costs: “Nobody asked us.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^      ^^^^               ^^^^^^^^^^^^^^^^^^
 */
export function verbless(reading: Reading, index: number, found: readonly Finding[]): Finding[] {
  const unit = reading.units[index]!
  const { words } = unit
  const below = nameBelow(reading, index)
  if (below) return [below]
  for (const q of unit.quotes) {
    const quotation = reading.quotations[q]!
    if (quotation.to - quotation.from < SHORTEST || !isSpeech(words, q)) continue
    if (found.some(({ content }) => content.some((c) => c.start < quotation.to && quotation.from < c.end))) continue
    const first = words.findIndex(({ quote }) => quote === q)
    const last = words.findLastIndex(({ quote }) => quote === q)
    const content = [{ start: quotation.start, end: Math.min(quotation.end, unit.end) }]
    const behind = last + 1
    if (words[behind] && isDashAt(words, behind) && words[behind + 1]?.tag.startsWith('NNP')) {
      const source = invertedSource(words, behind + 1)
      if (source && !words.slice(source.end).some(({ tag, quote }) => quote < 0 && /^(?:VBD|VBZ|VBP|MD)$/.test(tag)))
        return [
          {
            source: place(words, source),
            cue: place(words, { start: behind, end: behind + 1 }),
            content,
            lemma: '',
            rule: 'name behind',
            unit: index,
          },
        ]
    }
    if (first > 1 && words[first - 1]!.low === ':') {
      const source = namedBefore(words, first - 1)
      if (source)
        return [
          {
            source: place(words, source),
            cue: place(words, { start: first - 1, end: first }),
            content,
            lemma: ':',
            rule: 'name before',
            unit: index,
          },
        ]
    }
  }
  return []
}

/**
 * The name stands in the next paragraph, behind a dash.
 *
 *     “Nobody asked us what we thought of it.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     - Anna Berg, engineer
 *       ^^^^^^^^^^^^^^^^^^^
 */
function nameBelow(reading: Reading, index: number): Finding | undefined {
  const { words, block } = reading.units[index]!
  const above = reading.units[index - 1]
  if (
    !above ||
    above.block === block ||
    words.length > 12 ||
    !words[1]?.tag.startsWith('NNP') ||
    !/^[-–—―]+$/.test(words[0]!.low)
  )
    return undefined
  if (
    words.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) ||
    !above.words.every(({ quote, low }) => quote >= 0 || /^[.,]$/.test(low))
  )
    return undefined
  const source = invertedSource(words, 1)
  const quotation = reading.quotations[above.words[0]!.quote]
  if (!source || !quotation || quotation.to - quotation.from < SHORTEST) return undefined
  return {
    source: place(words, source),
    cue: place(words, { start: 0, end: 1 }),
    content: [{ start: quotation.start, end: Math.min(quotation.end, above.end) }],
    lemma: '',
    rule: 'name behind',
    unit: index,
  }
}

const SHORTEST = 25

/** A verb or the end of a sentence inside: titles and nicknames have none. */
const isSpeech = (words: readonly Word[], q: number): boolean =>
  words.some(({ quote, tag, low, mark }) => quote === q && !mark && (/^(?:VBD|VBZ|VBP|MD|PRP)$/.test(tag) || /^[.!?]$/.test(low)))

/** The name that the words before a colon begin with, or else the one that they end on. */
function namedBefore(words: readonly Word[], colon: number): { start: number; end: number } | undefined {
  let from = colon
  while (from > 0 && colon - from < 40 && !/^[.;!?]$/.test(words[from - 1]!.low) && words[from - 1]!.quote < 0) from--
  if (words[from]?.tag.startsWith('NNP')) {
    const name = invertedSource(words, from)
    if (name && name.end <= colon) return name
  }
  for (let i = colon; i > Math.max(from, colon - 12); i--) {
    if (!words[i - 1]!.tag.startsWith('NNP')) continue
    const name = phraseWithTail(words, i, from)
    return name && { start: name.start, end: name.end }
  }
  return undefined
}
