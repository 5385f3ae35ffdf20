import type { Finding } from './finding.js'
import { phraseWithTail } from './phrase-with-tail.js'
import { place, trimEnd } from './place.js'
import type { Reading, Word } from './unit.js'

/**
 * A name and a colon: headlines and transcripts.
 *
 *     McCain: Rivals appeal to “bad angels”      LOPEZ: Well, nobody says so.      Poll: Most want out
 *     ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^  ^^^^^^^^^^^^^^^^^^^^      ^^^^  ^^^^^^^^^^^^^
 */
export function nameAndColon(reading: Reading, index: number): Finding[] {
  const { words } = reading.units[index]!
  const named = beforeQuotation(reading, index)
  if (named) return [named]
  let colon = 1
  while (colon < LONGEST && colon < words.length && words[colon]!.low !== ':') colon++
  if (words[colon]?.low !== ':' || words[0]!.quote >= 0) return []
  const name = words.slice(0, colon)
  const last = name.at(-1)!
  if (!name.every(isOfName) || !(last.tag.startsWith('NN') || last.low === ')')) return []
  if (!name.some((word) => word.tag.startsWith('NNP')) && !SPEAKS.test(last.low)) return []
  if (LABEL.test(last.low) || LABEL.test(name[0]!.low)) return []
  if (isPlace(reading, words[0]!.start, last.end)) return []
  const content = trimEnd(words, { start: colon + 1, end: words.length })
  if (!content || content.end - content.start < 3 || words[colon + 1]?.tag === 'CD') return []
  return [
    {
      source: place(words, { start: 0, end: colon }),
      cue: place(words, { start: colon, end: colon + 1 }),
      content: [place(words, content)],
      lemma: ':',
      rule: 'name and colon',
      unit: index,
    },
  ]
}

/** "Kosovo: out by autumn" is a heading about a place. */
const isPlace = ({ report, text }: Reading, start: number, end: number): boolean => {
  const words = text.slice(start, end)
  return report.mentions.some(
    (mention) =>
      mention.kind === 'name' &&
      mention.type === 'place' &&
      mention.end - mention.start === words.length &&
      text.startsWith(words, mention.start),
  )
}

const LONGEST = 7
const isOfName = (word: Word): boolean =>
  /^(?:NN|NNP|NNPS|NNS|JJ|CD|POS|HYPH|-LRB-|-RRB-|DT)$/.test(word.tag) || word.low === '.' || word.low === '(' || word.low === ')'
const SPEAKS =
  /^(?:poll|survey|report|study|minister|president|ministry|police|officials|sources|experts|analysts|expert|source)$/
/** Words that head a list or a section and speak for nobody. */
const LABEL =
  /^(?:photo|photos|video|image|picture|related|watch|read|more|update|updated|breaking|live|analysis|opinion|exclusive|note|editor|source|date|published|posted|time|tags|topics|category|by|full|ps|pm|am|fact|facts|question|answer|here|step|part|chapter|section|figure|table|when|where|who|what|why|phone|tel|email)$/

/**
 * A name, a colon and a quotation, wherever in the sentence.
 *
 *     The pollsters agree – more from Carl Berg: “One of the lessons was a simple one.”
 *                                     ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function beforeQuotation(reading: Reading, index: number): Finding | undefined {
  const { words } = reading.units[index]!
  for (let i = 1; i + 2 < words.length && i < 60; i++) {
    if (words[i]!.low !== ':' || words[i]!.quote >= 0 || !words[i + 1]!.mark || words[i + 2]!.quote !== words[i + 1]!.quote)
      continue
    if (!words[i - 1]!.tag.startsWith('NNP') && words[i - 1]!.low !== ')') continue
    const name = phraseWithTail(words, words[i - 1]!.low === ')' ? openingOf(words, i - 1) : i, 0)
    if (!name || !words[name.head]!.tag.startsWith('NNP')) return undefined
    const quotation = reading.quotations[words[i + 1]!.quote]
    if (!quotation || quotation.to - quotation.from < 20) return undefined
    return {
      source: place(words, { start: name.start, end: i }),
      cue: place(words, { start: i, end: i + 1 }),
      content: [{ start: quotation.start, end: Math.min(quotation.end, reading.units[index]!.end) }],
      lemma: ':',
      rule: 'name and colon',
      unit: index,
    }
  }
  return undefined
}
const openingOf = (words: readonly Word[], close: number): number => {
  let i = close
  while (i > 0 && words[i]!.low !== '(') i--
  return i
}
