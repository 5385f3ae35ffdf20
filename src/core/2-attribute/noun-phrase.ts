import { wordAt } from '../text/word-at.js'
import type { Word } from './unit.js'

/** Indexes of words, `end` not included; `head` is the word that says what it is. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly head: number
}

export const isNoun = (tag: string): boolean => tag.startsWith('NN')
export const isPronoun = (word: Word): boolean => word.tag === 'PRP'

const OPENERS = new Set([
  'DT',
  'PDT',
  'PRP$',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  'VBN',
  'VBG',
  '$',
  'FW',
  'ADD',
  'GW',
  '#',
  'AFX',
  'HYPH',
])
const STANDS_ALONE = new Set([
  'others',
  'many',
  'some',
  'most',
  'few',
  'several',
  'all',
  'both',
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'another',
  'those',
  'this',
  'these',
  'that',
  'each',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'nobody',
  'half',
  'any',
  'either',
  'neither',
  'thousands',
  'dozens',
  'hundreds',
  'such',
  'a',
])

/**
 * The noun phrase that begins here, up to its head: no "of", no relative clause.
 *
 *     one of the three senior NATO diplomats in Brussels said
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseAt(words: readonly Word[], start: number, limit = words.length): Phrase | undefined {
  const first = words[start]
  if (!first || start >= limit) return undefined
  if (first.tag === 'PRP' || first.tag === 'EX') return { start, end: start + 1, head: start }
  const about = approximately(words, start)
  let head = -1,
    i = start + about
  for (; i < limit; i++) {
    const word = words[i]!
    if (word.mark) {
      if (i === start) continue
      // a word in marks within the phrase: the “NATO 3.0” plan
      continue
    }
    if (!OPENERS.has(word.tag) && !(word.tag === 'RB' && isAdjective(words[i + 1]?.tag)) && !(word.low === '&' && head >= 0)) {
      if (word.tag === 'CC' && head < 0 && isAdjective(wordAt(words, i - 1)?.tag) && isAdjective(words[i + 1]?.tag)) continue
      break
    }
    if ((word.tag === 'VBG' || word.tag === 'VBN') && wordAt(words, i - 1)?.tag !== 'HYPH') {
      // only in front of a noun: "retired generals", "leading critics"
      const next = words[i + 1]
      if (head >= 0 || !next || !(isNoun(next.tag) || isAdjective(next.tag) || next.tag === 'HYPH')) break
    }
    if (
      (word.tag === 'DT' || word.tag === 'PRP$' || word.tag === 'PDT') &&
      i > start &&
      words[i - 1]!.tag !== 'PDT' &&
      words[i - 1]!.low !== 'all' &&
      words[i - 1]!.low !== 'both' &&
      words[i - 1]!.low !== 'half'
    )
      break
    if (isNoun(word.tag) || word.tag === 'FW' || word.tag === 'ADD') head = i
    else if (
      (word.tag === 'CD' || word.tag === 'DT' || word.tag === 'JJ' || word.tag === 'PDT') &&
      (STANDS_ALONE.has(word.low) || word.tag === 'CD')
    )
      head = Math.max(head, head < 0 ? i : head)
  }
  if (head < 0) return undefined
  // give back what trails behind the head
  let end = i
  while (end > head + 1) end--
  if (words[end] && words[end]!.mark && words[end]!.quote === words[head]!.quote && words[end]!.quote >= 0) end++
  return { start, end, head }
}

/** "about half of the council", "more than 200 divers": how many words stand before the number. */
function approximately(words: readonly Word[], start: number): number {
  const isAmount = (word: Word | undefined): boolean =>
    word !== undefined && (word.tag === 'CD' || word.tag === 'PDT' || word.low === 'half')
  const low = words[start]!.low
  if (APPROXIMATELY.has(low) && isAmount(words[start + 1])) return 1
  const next = words[start + 1]?.low
  const pair =
    (/^(?:more|less|fewer)$/.test(low) && next === 'than') ||
    (low === 'at' && next === 'least') ||
    (low === 'up' && next === 'to')
  return pair && isAmount(words[start + 2]) ? 2 : 0
}
const APPROXIMATELY = new Set(['about', 'nearly', 'almost', 'roughly', 'some', 'around', 'approximately', 'only', 'just', 'over'])

const isAdjective = (tag: string | undefined): boolean =>
  tag === 'JJ' || tag === 'JJR' || tag === 'JJS' || tag === 'VBN' || tag === 'VBG'

/** The base noun phrase that ends before `end`, found by walking left from its last word. */
export function phraseBefore(words: readonly Word[], end: number, least = 0): Phrase | undefined {
  let last = end - 1
  while (last >= least && words[last]!.mark) last--
  const word = words[last]
  if (!word || last < least) return undefined
  if (word.tag === 'PRP' || word.tag === 'EX') return { start: last, end, head: last }
  const ends =
    isNoun(word.tag) ||
    word.tag === 'CD' ||
    word.tag === 'FW' ||
    word.tag === 'ADD' ||
    ((word.tag === 'DT' || word.tag === 'JJ' || word.tag === 'PDT' || word.tag === 'JJS' || word.tag === 'RB') &&
      STANDS_ALONE.has(word.low)) ||
    (word.tag === 'JJ' && wordAt(words, last - 1)?.tag === 'DT' && words[last - 1]!.low === 'the') ||
    word.tag === 'POS'
  if (!ends) return undefined
  let start = last
  while (start > least) {
    const before = words[start - 1]!
    const now = words[start]!
    if (before.mark) {
      if (start - 2 >= least && words[start - 2]!.quote === before.quote) {
        start--
        continue
      }
      if (now.quote === before.quote) {
        start--
        continue
      }
      break
    }
    if (
      now.tag === 'PDT' ||
      (now.tag === 'DT' && before.tag !== 'PDT' && before.low !== 'all' && before.low !== 'both' && before.low !== 'half') ||
      (now.tag === 'PRP$' && before.low !== 'all' && before.low !== 'both')
    )
      break
    if (OPENERS.has(before.tag) || before.low === '&') {
      if ((before.tag === 'VBG' || before.tag === 'VBN') && !isNounOrAdjective(now.tag)) break
      if (
        before.tag === 'VBG' &&
        wordAt(words, start - 2)?.tag !== 'DT' &&
        wordAt(words, start - 2)?.tag !== 'JJ' &&
        wordAt(words, start - 2)?.tag !== 'HYPH'
      )
        break
      if (before.tag === 'VBN' && isNoun(wordAt(words, start - 2)?.tag ?? '')) break
      if (
        (before.tag === 'DT' || before.tag === 'CD') &&
        before.low === 'that' &&
        start - 2 >= least &&
        /^(VB|NN)/.test(words[start - 2]!.tag)
      )
        break
      start--
      continue
    }
    if (
      (before.tag === 'RB' || before.tag === 'RBR' || before.tag === 'RBS') &&
      now.tag.startsWith('JJ') &&
      (wordAt(words, start - 2)?.tag === 'DT' || wordAt(words, start - 2)?.tag === 'PRP$')
    ) {
      start--
      continue
    }
    break
  }
  return { start, end: last + 1, head: last }
}
const isNounOrAdjective = (tag: string): boolean => isNoun(tag) || isAdjective(tag) || tag === 'CD'

export const isComma = (word: Word | undefined): boolean => word !== undefined && word.low === ','
export const isAdverb = (word: Word): boolean => word.tag === 'RB' || word.tag === 'RBR'
export const isRelative = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.low === 'who' || word.low === 'which' || (word.low === 'that' && (word.tag === 'WDT' || word.tag === 'WP')))
