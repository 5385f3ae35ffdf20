import { THINGS } from '../language/en/things.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { DOCUMENT_WORDS, OFFICE_WORDS, OUTLET_WORDS, ROLE_WORDS } from '../language/en/voices.js'
import { wordAt } from '../text/word-at.js'
import type { Complement } from './cue-verb.js'
import type { Subject } from './subject.js'
import type { Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/** What follows is a clause or a quotation, so that the verb says something even if its subject is a thing. */
const HARD = /that|clause|quote|colon|question/

/** Is this verb in this frame really somebody's saying, thinking or wanting? */
export function keeps(
  words: readonly Word[],
  group: VerbGroup,
  subject: Subject | undefined,
  complement: Complement,
): boolean | 'no source' {
  // "It goes without saying that"
  if (wordAt(words, group.first - 1)?.low === 'without') return false
  if (group.passive && (words[group.head]!.lemma === 'ask' || group.form === 'infinitive')) return false
  if (group.passive) return complement.frame.startsWith('hearer') || complement.frame === 'that' ? 'no source' : false
  if (!subject) return false
  const head = words[subject.head]!
  const hard = HARD.test(complement.frame)
  // "a plan that seeks", "This underscores", "It calls for": a thing, not a voice
  const those =
    head.low === 'those' && (subject.end > subject.head + 1 || /^(?:VBG|VBN|WP)$/.test(words[subject.head + 1]?.tag ?? ''))
  if (
    !hard &&
    !those &&
    (head.low === 'that' || head.low === 'this' || head.low === 'these' || head.low === 'those' || head.low === 'it') &&
    !subject.antecedent
  )
    return false
  if (!hard && subject.antecedent && head.low === 'that') return false
  if (!hard && isThing(head)) return false
  // "must approve", "may support": nobody has yet
  if (!hard && group.modal !== undefined && /^(?:must|should|may|might|can|could)$/.test(group.modal)) return false
  const lemma = words[group.head]!.lemma
  // a body that supports or approves a thing does not speak of it; a person who does, says so
  if (
    !hard &&
    DEEDS.has(lemma) &&
    (OFFICE_WORDS.has(head.lemma) || (head.tag.startsWith('NNP') && /^\p{Lu}+$/u.test(head.lemma)))
  )
    return false
  if (!hard && (lemma === 'show' || lemma === 'find') && !SHOWS.has(head.lemma)) return false
  if (lemma === 'address' && group.form !== 'finite') return false
  return true
}

/** What shows or finds a thing tells of it. */
const SHOWS = new Set([
  'poll',
  'polling',
  'survey',
  'study',
  'analysis',
  'report',
  'data',
  'record',
  'document',
  'email',
  'video',
  'footage',
  'result',
  'review',
  'audit',
  'figure',
  'research',
  'statistic',
  'investigation',
  'filing',
  'letter',
  'memo',
])
const DEEDS = new Set([
  'support',
  'approve',
  'back',
  'embrace',
  'promote',
  'challenge',
  'offer',
  'address',
  'seek',
  'welcome',
  'repeat',
])

/** "The exchange underscores", "This effort treats": what has no mouth needs a clause behind its verb to say something. */
export function isThing(head: Word): boolean {
  if (head.tag !== 'NN' && head.tag !== 'NNS') return false
  const lemma = head.lemma
  if (
    UNNAMED_PEOPLE.has(lemma) ||
    OFFICE_WORDS.has(lemma) ||
    DOCUMENT_WORDS.has(lemma) ||
    OUTLET_WORDS.has(lemma) ||
    ROLE_WORDS.has(lemma)
  )
    return false
  return /(?:tion|sion|ment|ness|ity|ance|ence|ing|ism|age|ure|ency)$/.test(lemma) || THINGS.has(lemma)
}
