import { LEADS_IN } from '../language/en/adjuncts.js'
import { phraseAt } from './noun-phrase.js'
import type { Word } from './unit.js'

/** A verb with a tense of its own. */
export const isTensed = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'MD')

/** Past "of …" and other phrases that hang on a noun phrase. */
export function withTail(words: readonly Word[], from: number): number {
  let i = from
  for (let guard = 0; guard < 4; guard++) {
    const word = words[i]
    if (
      word?.tag !== 'IN' ||
      !['of', 'in', 'at', 'for', 'from', 'with', 'on', 'by', 'between', 'among', 'against', 'to'].includes(word.low)
    )
      break
    const phrase = phraseAt(words, i + 1)
    if (!phrase) break
    i = phrase.end
  }
  return i
}

/** Past a quotation mark that opens here: the mayor “would never” leave. */
export const pastMark = (words: readonly Word[], i: number): number =>
  words[i]?.mark && words[i + 1]?.quote === words[i]!.quote ? i + 1 : i

export const adverbThenFinite = (words: readonly Word[], i: number): boolean => words[i]?.tag === 'RB' && isTensed(words[i + 1])

/** A noun phrase and a finite verb. */
export function clauseStarts(words: readonly Word[], i: number): boolean {
  if (words[i]?.tag === 'EX') return isTensed(words[i + 1])
  const phrase = phraseAt(words, i)
  if (phrase) {
    for (const at of [phrase.end, withTail(words, phrase.end)]) {
      const verb = pastMark(words, at)
      if (isTensed(words[verb]) || adverbThenFinite(words, verb)) return true
    }
    // "the man who…", "Iraq, which…"
    return false
  }
  if (words[i]?.tag === 'IN' && words[i]!.low !== 'of') {
    // "said under the plan, NATO would"
    for (let j = i + 1; j < Math.min(words.length, i + 12); j++) if (words[j]!.low === ',') return clauseStarts(words, j + 1)
  }
  return words[i]?.tag === 'VBG' && isTensed(words[i + 1])
}

/**
 * The verb stands in a clause that leads in to the main one.
 *
 *     As the president warned of a shutdown, lawmakers left town.
 *     ^^
 */
export function leadsIn(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 25); i--) {
    const word = words[i]!
    if (word.low === ',' || word.low === ';' || word.low === ':') return false
    if (
      LEADS_IN.has(word.low) &&
      (i === 0 || (i === 1 && /^(?:CC|RB)$/.test(words[0]!.tag)) || words[i - 1]!.low === ',' || words[0]!.low === 'at')
    )
      return true
  }
  return words[0]!.tag === 'VBG' && verb === 0
}
