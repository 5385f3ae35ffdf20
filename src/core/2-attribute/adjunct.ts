import { TIME_UNITS, TIMES } from '../language/en/adjuncts.js'
import { wordAt } from '../text/word-at.js'
import { clauseStarts, isTensed } from './clause-start.js'
import { isDashAt } from './content-end.js'
import { isNoun, phraseAt } from './noun-phrase.js'
import type { Word } from './unit.js'

const LINKS = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'after',
  'before',
  'of',
  'about',
  'with',
  'by',
  'from',
  'for',
  'via',
  'through',
  'following',
  'near',
  'over',
  'as',
  'last',
  'this',
  'earlier',
  'late',
  'outside',
  'into',
])

/** An opening quotation mark here, or behind a comma or colon. */
export function quotationAt(words: readonly Word[], p: number): number | undefined {
  const word = words[p]
  if (!word) return undefined
  if (word.mark && words[p + 1] && words[p + 1]!.quote === word.quote && wordAt(words, p - 1)?.quote !== word.quote) return p
  if (word.low === ',' || word.low === ':' || word.low === '—' || word.low === '-' || word.low === '–') {
    const next = words[p + 1]
    if (next?.mark && words[p + 2]?.quote === next.quote) return p + 1
  }
  return undefined
}

/** "told “Agence France-Presse”:": an outlet's name between marks is no speech. Where it ends, closing mark included. */
export function quotedName(words: readonly Word[], p: number): number | undefined {
  const first = words[p]
  if (!first?.mark) return undefined
  let i = p + 1
  while (i < words.length && i < p + 8 && words[i]!.quote === first.quote) {
    if (!words[i]!.mark && !/^(?:NNP|NNPS|HYPH|JJ|DT|NN|IN|VB)$/.test(words[i]!.tag)) return undefined
    i++
  }
  return words[i] && words[i]!.quote !== first.quote && words[i - 1]!.mark && i - p > 2 ? i : undefined
}

/** "said, however, that" */
export function commaThat(words: readonly Word[], p: number): number | undefined {
  for (let i = p + 1; i < Math.min(words.length, p + 14); i++) {
    const word = words[i]!
    if (word.low === ',' && words[i + 1]?.low === 'that' && words[i + 1]!.tag !== 'DT') return i + 1
    if (isTensed(word)) return undefined
  }
  return undefined
}

/** "said on Monday in an interview with a newspaper that": over time and place to the "that" or quotation. */
export function skipTo(words: readonly Word[], p: number): number | undefined {
  let i = p
  for (let guard = 0; guard < 8 && i < words.length && i < p + 30; guard++) {
    const word = words[i]!
    if (i > p) {
      if (word.low === 'that' && !isTensed(words[i + 1])) return i
      // "said on the city's “Morning Hour” that": a title
      const title = words[i - 1]!.tag === 'POS' ? quotedName(words, i) : undefined
      if (title !== undefined) {
        i = title
        continue
      }
      const quote = quotationAt(words, i)
      if (quote !== undefined) return quote
      if (/^(?:he|she|they|we|i)$/.test(word.low) && word.tag === 'PRP') return i
      if (word.low === ':') return i
      if (word.tag !== 'IN' && word.tag !== 'TO' && word.tag !== 'RB' && clauseStarts(words, i)) return i
    }
    if (TIMES.has(word.low) || word.tag === 'RB') {
      i++
      continue
    }
    // "in a letter published by the ministry on Friday", "in a programme airing Sunday"
    if (i > p && (word.tag === 'VBN' || word.tag === 'VBG') && isNoun(words[i - 1]!.tag)) {
      i++
      continue
    }
    // "said — in a letter, no less — that"
    if (i === p && isDashAt(words, i)) {
      const close = closingDash(words, i)
      if (close === undefined) return undefined
      i = close + 1
      continue
    }
    if (LINKS.has(word.low)) {
      const phrase = phraseAt(words, i + 1)
      if (phrase) {
        i = phrase.end
        continue
      }
      if (words[i + 1]?.tag === 'VBG') {
        const object = phraseAt(words, i + 2)
        i = object ? object.end : i + 2
        continue
      }
      return undefined
    }
    const phrase = phraseAt(words, i)
    if (phrase && TIME_UNITS.has(words[phrase.head]!.low)) {
      i = phrase.end
      continue
    }
    return undefined
  }
  return undefined
}

function closingDash(words: readonly Word[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(words.length, from + 16); i++) {
    if (isTensed(words[i]) && words[i]!.tag !== 'VBZ') return undefined
    if (isDashAt(words, i)) return i
  }
  return undefined
}

/** "told The Post and Courier of Charleston on Saturday that": nothing but names and places up to it. */
export function thatAhead(words: readonly Word[], from: number, commas = false): number | undefined {
  for (let i = from; i < Math.min(words.length, from + 16); i++) {
    const word = words[i]!
    if ((word.low === ',' && !commas) || word.mark || isTensed(word)) return undefined
    if (word.low === 'that') return word.tag === 'IN' || !isTensed(words[i + 1]) ? i : undefined
  }
  return undefined
}
