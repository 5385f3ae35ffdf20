import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { wordAt } from '../text/word-at.js'
import { aheadOfQuotation } from './ahead-of-quotation.js'
import { NOBODY } from './cast.js'
import { contentBefore } from './content-before.js'
import { complementAfter, cueOf } from './cue-verb.js'
import type { Finding, Stretch } from './finding.js'
import { keeps } from './keep.js'
import { phraseAt } from './noun-phrase.js'
import { namesOf, place, sourceOf, trimEnd } from './place.js'
import { seeming } from './seeming.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
import { asideInRelative } from './teller-in-relative.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'
import { describe } from './voice.js'

/**
 * What a verb of saying, thinking or wanting brings in.
 *
 *     The mayor said that the bridge would close.      “It is over,” she said.      The union urged the company to stay.
 *     ^^^^^^^^^ ---- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^  ^^^ ----       ^^^^^^^^^ ----- ^^^^^^^^^^^^^^^^^^^
 */
export function verbFinding(
  reading: Reading,
  index: number,
  group: VerbGroup,
  subject: Subject | undefined,
  before: readonly Finding[],
): Finding | undefined {
  const unit = reading.units[index]!
  const { words } = unit
  if (subject && isNobody(words, subject)) return undefined
  subject ??= whoSpoke(words, group, before)
  const { lemma } = cueOf(words, group)
  const seems = seeming(words, group, subject, lemma, index)
  if (seems) return seems
  const relative = subject && asideInRelative(words, group, subject, lemma, index)
  if (relative) return relative
  const complement = complementAfter(words, group, subject !== undefined && subject.start > group.last)
  const backward = contentBefore(unit, group, subject, lemma, before, complement !== undefined && complement.frame !== 'noun')
  if (
    backward &&
    (!complement ||
      complement.frame === 'noun' ||
      complement.frame === 'naming' ||
      complement.frame === 'clause' ||
      (complement.frame === 'question' && words[complement.content.start]!.low === 'when') ||
      (complement.frame.startsWith('hearer') && !complement.frame.endsWith('quote')) ||
      backward.inverted ||
      complement.frame === 'quote')
  ) {
    const content = [place(words, backward.content)]
    let source: Stretch | undefined = backward.source
    if (backward.after) content.push(place(words, backward.after))
    source ??= subject && sourceOf(subject)
    if (!source) return undefined
    return {
      source: place(words, source),
      names: place(words, namesOf(subject && !backward.source ? subject : undefined) ?? source),
      cue: place(words, { start: group.first, end: group.last + 1 }),
      content,
      lemma,
      rule: backward.inverted ? 'inverted' : 'closing tag',
      unit: index,
      negated: group.negated,
      ...(backward.hearer && { hearer: place(words, backward.hearer) }),
    }
  }
  if (!complement) {
    const ahead = aheadOfQuotation(reading, index, group, subject, lemma)
    if (ahead) return ahead
  }
  if (!complement || complement.content.end <= complement.content.start) return undefined
  if (lemma === 'cite' && subject) {
    const cited = citing(reading, index, group, complement.content.start, before)
    if (cited) return cited
  }
  const decision = keeps(words, group, subject, complement)
  if (!decision) return undefined
  const trimmedContent = trimEnd(words, complement.content)
  if (!trimmedContent) return undefined
  return {
    cue: place(words, { start: group.first, end: complement.cueEnd }),
    content: [place(words, trimmedContent)],
    lemma,
    rule: complement.frame,
    unit: index,
    negated: group.negated,
    ...(subject &&
      decision !== 'no source' && { source: place(words, sourceOf(subject)), names: place(words, namesOf(subject) ?? subject) }),
    ...(complement.hearer && { hearer: place(words, complement.hearer) }),
  }
}

/** “It is over,” said Ana Berg, an engineer, referring to the pier: whoever the tag before names. */
function whoSpoke(words: readonly Word[], group: VerbGroup, before: readonly Finding[]): Subject | undefined {
  if (group.form !== 'doing' || wordAt(words, group.first - 1)?.low !== ',') return undefined
  const { source } = before.findLast(({ rule }) => rule === 'inverted') ?? {}
  if (!source || source.end > words[group.first]!.start) return undefined
  let end = group.first
  while (end > 0 && words[end - 1]!.end > source.end) end--
  let start = end
  while (start > 0 && words[start - 1]!.start >= source.start) start--
  const head = phraseAt(words, start)?.head
  return head === undefined ? undefined : { start, end, head, shared: true }
}

/**
 * Somebody who is cited says what the sentence tells.
 *
 *     Politico reports this, citing four NATO diplomats.
 *                      ^^^^         ^^^^^^^^^^^^^^^^^^^
 */
function citing(reading: Reading, unit: number, group: VerbGroup, from: number, before: readonly Finding[]): Finding | undefined {
  const { words } = reading.units[unit]!
  const source = invertedSource(words, from)
  if (!source) return undefined
  const kind = describe(reading, unit, place(words, source), NOBODY).kind
  const head = words[phraseAt(words, from)?.head ?? from]!
  if (kind !== 'outlet' && !(kind === 'unnamed' && UNNAMED_PEOPLE.has(head.lemma)) && kind !== 'person') return undefined
  const told = before.findLast(
    (finding) =>
      finding.cue &&
      finding.cue.end <= words[group.first]!.start &&
      finding.content.some((c) => c.end <= words[group.first]!.start),
  )
  const content = told ? told.content.filter((c) => c.end <= words[group.first]!.start) : []
  if (content.length === 0) return undefined
  const cue = { start: group.first, end: group.last + 1 }
  return { source: place(words, source), cue: place(words, cue), content: [...content], lemma: 'cite', rule: 'citing', unit }
}

/** "Nobody expects them to leave", "no official would say": nobody speaks. */
const isNobody = (words: readonly Word[], { start, head }: Subject): boolean =>
  NOBODY_AT_HEAD.has(words[head]!.low) || NOBODY_AT_START.has(words[start]!.low)
const NOBODY_AT_HEAD = new Set(['nobody', 'none', 'noone', 'neither'])
const NOBODY_AT_START = new Set(['no', 'neither', 'none', 'nobody'])
