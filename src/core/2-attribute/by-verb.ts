import { ADJECTIVE_THAT } from '../language/en/cue-nouns.js'
import { SURELY_CLAUSE, TAKES_CLAUSE, TAKES_HEARER, TAKES_NAMING, TAKES_NOUN, TAKES_QUOTATION } from '../language/en/cues.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { NOBODY } from './cast.js'
import { isTensed, pastMark } from './clause-start.js'
import { contentBefore } from './content-before.js'
import { contentEnd } from './content-end.js'
import { complementAfter, cueOf } from './cue-verb.js'
import type { Finding, Place, Stretch } from './finding.js'
import { isThing, keeps } from './keep.js'
import { phraseAt } from './noun-phrase.js'
import { namesOf, place, sourceOf, trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
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
  if (group.form !== 'doing' || words[group.first - 1]?.low !== ',') return undefined
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
 * The sentence ends on a colon and the speech is the next paragraph.
 *
 *     The captain continued:
 *     “Nobody asked us to stay.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function aheadOfQuotation(
  reading: Reading,
  unit: number,
  group: VerbGroup,
  subject: Subject | undefined,
  lemma: string,
): Finding | undefined {
  const { words, end } = reading.units[unit]!
  const next = reading.units[unit + 1]
  if (words.at(-1)!.low !== ':' || words.length - group.last > 30) return undefined
  const block = next && !next.words[0]?.mark && words.length - group.last < 12 ? blockSet(reading, unit, lemma) : undefined
  if (!block && !next?.words[0]?.mark) return undefined
  const says = TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma) || TAKES_HEARER.has(lemma)
  if (!says && !releases(words, group, subject)) return undefined
  const quotation = block ? undefined : reading.quotations[next!.words[0]!.quote]
  if (!block && (!quotation || quotation.start < end)) return undefined
  let source: Stretch | undefined = subject && sourceOf(subject)
  if (group.first === 0) source = invertedSource(words, group.last + 1)
  if (!source) return undefined
  return {
    source: place(words, source),
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [block ?? { start: quotation!.start, end: Math.min(quotation!.end, next!.end) }],
    lemma,
    rule: 'colon before a paragraph',
    unit,
    negated: group.negated,
  }
}

/**
 * Set apart as a paragraph of its own, without marks.
 *
 *     The harbour master wrote:
 *     The pier has no railing. It never had one.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function blockSet({ units }: Reading, unit: number, lemma: string): Place | undefined {
  if (!SETS_APART.has(lemma)) return undefined
  const first = units[unit + 1]!
  if (first.block !== units[unit]!.block + 1 || first.heading || first.quotes.length > 0) return undefined
  let last = unit + 1
  while (units[last + 1]?.block === first.block) last++
  for (let u = unit + 1; u <= last; u++) if (units[u]!.quotes.length > 0) return undefined
  return last - unit < MOST_UNITS ? { start: first.start, end: units[last]!.end } : undefined
}
const SETS_APART = new Set(['say', 'write', 'state', 'report', 'read', 'tweet', 'note', 'add', 'continue', 'conclude', 'explain'])
const MOST_UNITS = 8

/** "The firm issued the following statement:" */
const releases = (words: readonly Word[], { head, form, passive, last }: VerbGroup, subject: Subject | undefined): boolean =>
  form === 'finite' &&
  !passive &&
  subject !== undefined &&
  !isThing(words[subject.head]!) &&
  words[head]!.lemma !== 'be' &&
  words.slice(last + 1).some(({ lemma }) => WRITINGS.has(lemma))
const WRITINGS = new Set([
  'statement',
  'comment',
  'message',
  'letter',
  'tweet',
  'post',
  'note',
  'release',
  'email',
  'remark',
  'response',
  'answer',
  'word',
  'reply',
  'this',
  'line',
])

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

/**
 * Nobody says for whom it seems so: the source stays open.
 *
 *     The talks appeared to be stalling.      The mayor seems ready to leave.
 *     ^^^^^^^^^          ^^^^^^^^^^^^^^      ^^^^^^^^^       ^^^^^^^^^^^^^^
 */
function seeming(
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

/**
 * The verb stands inside the relative clause that it tells of.
 *
 *     the pier, which engineers say is sinking      the plan that she described as a gamble
 *               ^^^^^           --- ^^^^^^^^^^                ^^^^     --------- ^^^^^^^^^^^
 */
function asideInRelative(
  words: readonly Word[],
  group: VerbGroup,
  subject: Subject,
  lemma: string,
  unit: number,
): Finding | undefined {
  const pronoun = words[subject.start - 1]?.tag === 'RB' ? words[subject.start - 2] : words[subject.start - 1]
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
  if (words[subject.start - 2]?.low === ',')
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

/** "Nobody expects them to leave", "no official would say": nobody speaks. */
const isNobody = (words: readonly Word[], { start, head }: Subject): boolean =>
  NOBODY_AT_HEAD.has(words[head]!.low) || NOBODY_AT_START.has(words[start]!.low)
const NOBODY_AT_HEAD = new Set(['nobody', 'none', 'noone', 'neither'])
const NOBODY_AT_START = new Set(['no', 'neither', 'none', 'nobody'])
