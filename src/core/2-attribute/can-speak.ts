import { DAYS } from '../language/en/adjuncts.js'
import { MONTHS } from '../language/en/months.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { DOCUMENT_WORDS, OFFICE_WORDS, OUTLET_WORDS, ROLE_WORDS } from '../language/en/voices.js'
import type { Phrase } from './noun-phrase.js'
import type { Word } from './unit.js'

/**
 * Whether a phrase names somebody or something that says things by itself: people, a body, a document, an outlet, or a name.
 *
 *     after [a leaked report] claimed      before [the minister] said      after CNBC said      yes
 *     the day after [the vote]             on [Monday]                     of [intense debate]  no
 */
export function canSpeak(words: readonly Word[], { start, head }: Phrase): boolean {
  const { tag, lemma, low } = words[head]!
  if (tag === 'NNP' || tag === 'NNPS') return !DAYS.has(low) && !MONTHS.has(low)
  if (UNNAMED_PEOPLE.has(lemma) || DOCUMENT_WORDS.has(lemma) || OUTLET_WORDS.has(lemma) || OFFICE_WORDS.has(lemma)) return true
  // "as president", "before chairman": a role that somebody has, unless an article makes it somebody
  return ROLE_WORDS.has(lemma) && (tag === 'NNS' || words[start]!.tag === 'DT' || words[start]!.tag === 'PRP$')
}

export const isDocument = (word: Word): boolean => DOCUMENT_WORDS.has(word.lemma) || STORIES.has(word.lemma)
const STORIES = new Set(['story', 'claim', 'allegation', 'rumour', 'rumor', 'news', 'leak', 'theory', 'suggestion'])
