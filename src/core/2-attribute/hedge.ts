import { BELIEVED, HEDGES, SEEMS } from '../language/en/hedges.js'
import { wordAt } from '../text/word-at.js'
import type { Place } from './finding.js'
import type { Unit } from './unit.js'

/**
 * Words that make what is told less certain.
 *
 *     Those requests were reportedly supported and may be granted; the mission is believed to be ending.
 *                         ^^^^^^^^^^               ^^^                        ^^^^^^^^^^^^^^
 */
export function findHedges(unit: Unit): Place[] {
  const { words } = unit
  const found: Place[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (HEDGES.has(word.low) && !(word.low === 'may' && word.tag === 'NNP')) found.push({ start: word.start, end: word.end })
    else if (word.tag === 'VBN' && BELIEVED.has(word.low) && wordAt(words, i - 1)?.lemma === 'be' && words[i + 1]?.low === 'to')
      found.push({ start: words[i - 1]!.start, end: words[i + 1]!.end })
    else if (words[i + 1]?.low === 'to' && SEEMS.has(word.lemma)) found.push({ start: word.start, end: words[i + 1]!.end })
  }
  return found
}
