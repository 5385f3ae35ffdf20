import { SURELY_CLAUSE, TAKES_NAMING } from '../language/en/cues.js'
import { wordAt } from '../text/word-at.js'
import { isTensed, pastMark } from './clause-start.js'
import { contentEnd } from './content-end.js'
import type { Finding } from './finding.js'
import { place, sourceOf, trimEnd } from './place.js'
import type { Subject } from './subject.js'
import type { Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * The verb stands inside the relative clause that it tells of.
 *
 *     the pier, which engineers say is sinking      the plan that she described as a gamble
 *               ^^^^^           --- ^^^^^^^^^^                ^^^^     --------- ^^^^^^^^^^^
 */
export function asideInRelative(
  words: readonly Word[],
  group: VerbGroup,
  subject: Subject,
  lemma: string,
  unit: number,
): Finding | undefined {
  const pronoun =
    wordAt(words, subject.start - 1)?.tag === 'RB' ? wordAt(words, subject.start - 2) : wordAt(words, subject.start - 1)
  if (subject.shared || subject.antecedent || group.form !== 'finite' || group.passive || !pronoun) return undefined
  if (!/^(?:which|who|that|what)$/.test(pronoun.low) || pronoun.quote >= 0) return undefined
  let at = group.last + 1
  while (words[at]?.tag === 'RB') at++
  const verb = words[pastMark(words, at)]
  const says =
    (SURELY_CLAUSE.has(lemma) || lemma === 'conclude' || lemma === 'predict') &&
    (isTensed(verb) || (verb?.tag === 'VBN' && lemma === 'say')) &&
    (pronoun.low !== 'what' || verb!.lemma === 'be')
  const names = verb?.low === 'as' && TAKES_NAMING.has(lemma) && pronoun.low !== 'what'
  if (!says && !names) return undefined
  let end = contentEnd(words, at, { verbTag: words[group.head]!.tag, short: true })
  // between commas it ends with the next one
  if (wordAt(words, subject.start - 2)?.low === ',')
    for (let i = at; i < end; i++) if (words[i]!.low === ',' && words[i]!.quote < 0) end = i
  const rest = trimEnd(words, { start: at, end })
  if (!rest) return undefined
  const source = sourceOf(subject)
  return {
    source: place(words, source),
    names: place(words, subject),
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [{ start: pronoun.start, end: pronoun.end }, place(words, rest)],
    lemma,
    rule: 'relative',
    unit,
    negated: group.negated,
  }
}
