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
  lemma: string,
  complement: Complement,
): boolean | 'no source' {
  void lemma
  if (group.passive) return complement.frame.startsWith('hearer') || complement.frame === 'that' ? 'no source' : false
  if (!subject) return false
  const head = words[subject.head]!
  const hard = HARD.test(complement.frame)
  // "a plan that seeks", "This underscores", "It calls for": a thing, not a voice
  if (
    !hard &&
    (head.low === 'that' || head.low === 'this' || head.low === 'these' || head.low === 'those' || head.low === 'it') &&
    !subject.antecedent
  )
    return false
  if (!hard && subject.antecedent && head.low === 'that') return false
  return true
}
