import { ADJECTIVE_THAT } from '../language/en/cue-nouns.js'
import { TAKES_CLAUSE, TAKES_NOUN } from '../language/en/cues.js'
import { contentEnd } from './content-end.js'
import type { Finding } from './finding.js'
import { place, trimEnd } from './place.js'
import type { Subject } from './subject.js'
import type { Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * Nobody says for whom it seems so: the source stays open.
 *
 *     The talks appeared to be stalling.      The mayor seems ready to leave.
 *     ^^^^^^^^^          ^^^^^^^^^^^^^^      ^^^^^^^^^       ^^^^^^^^^^^^^^
 */
export function seeming(
  words: readonly Word[],
  group: VerbGroup,
  subject: Subject | undefined,
  lemma: string,
  unit: number,
): Finding | undefined {
  if ((lemma !== 'seem' && lemma !== 'appear') || !subject || subject.shared || subject.antecedent) return undefined
  let at = group.last + 1
  while (words[at]?.tag === 'RB') at++
  const next = words[at]
  const ready = next?.tag.startsWith('JJ') || next?.tag === 'VBN' || next?.low === 'like'
  if (!ready && (next?.low !== 'to' || words[at + 1]?.tag !== 'VB')) return undefined
  // "seemed to suggest that", "appears hopeful that": the source is no longer open
  const speaks = ready
    ? ADJECTIVE_THAT.has(next!.low)
    : TAKES_CLAUSE.has(words[at + 1]!.lemma) || TAKES_NOUN.has(words[at + 1]!.lemma)
  if (speaks && !/^[.,;]$/.test(words[at + 2]?.low ?? '.')) return undefined
  const rest = trimEnd(words, {
    start: group.last + 1,
    end: contentEnd(words, group.last + 1, { verbTag: words[group.head]!.tag, short: true }),
  })
  if (!rest) return undefined
  return {
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [place(words, subject), place(words, rest)],
    lemma,
    rule: 'seems',
    unit,
    negated: group.negated,
  }
}
