import { TAKES_CLAUSE, TAKES_HEARER, TAKES_QUOTATION } from '../language/en/cues.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { accordingTo } from './according.js'
import { asSaying } from './as-saying.js'
import { askedOrExpected } from './asked.js'
import { NOBODY } from './cast.js'
import { nameAndColon } from './colon.js'
import { contentEnd, isDashAt } from './content-end.js'
import { nounCues } from './cue-noun.js'
import { complementAfter, cueOf } from './cue-verb.js'
import type { Finding, Place, Stretch } from './finding.js'
import { keeps } from './keep.js'
import { isNoun, phraseAt } from './noun-phrase.js'
import { passives } from './passive.js'
import { findSubjects, type Subject } from './subject.js'
import type { Reading, Unit, Word } from './unit.js'
import { findVerbGroups, type VerbGroup } from './verb-group.js'
import { verbless } from './verbless.js'
import { describe } from './voice.js'

const SAYS_INVERTED = new Set([
  'say',
  'add',
  'write',
  'ask',
  'tweet',
  'reply',
  'explain',
  'argue',
  'note',
  'conclude',
  'recall',
  'declare',
  'insist',
  'warn',
  'report',
  'announce',
  'continue',
  'state',
  'observe',
  'quip',
  'joke',
  'acknowledge',
  'exclaim',
  'shout',
  'claim',
  'begin',
  'respond',
  'remark',
  'predict',
  'agree',
  'chant',
  'cry',
  'complain',
  'lament',
  'contend',
  'suggest',
  'read',
  'think',
  'believe',
  'stress',
  'emphasize',
  'point-out',
  'go',
  'run',
  'opine',
  'muse',
  'proclaim',
  'testify',
  'recount',
  'wonder',
  'concede',
  'assert',
  'according',
  'reveal',
  'admit',
  'confirm',
  'propose',
  'post',
  'mutter',
  'yell',
  'comment',
  'counter',
  'offer',
])

/** All that the rules find in one unit. */
export function findInUnit(reading: Reading, index: number): Finding[] {
  const unit = reading.units[index]!
  const { words } = unit
  if (words.length < 2) return []
  const groups = findVerbGroups(words)
  const subjects = findSubjects(words, groups)
  const found: Finding[] = []
  const speech = speechQuotes(unit)
  found.push(...asSaying(reading, index, groups, subjects))
  groups.forEach((group, g) => {
    if (
      found.some(
        (other) =>
          other.rule === 'quoted as saying' &&
          other.cue!.start <= words[group.first]!.start &&
          words[group.last]!.end <= other.cue!.end,
      )
    )
      return
    const quote = words[group.head]!.quote
    if (quote >= 0 && speech.has(quote)) return
    const finding = verbFinding(reading, index, group, subjects[g], found)
    if (finding) found.push(finding)
  })
  found.push(...accordingTo(reading, index, speech))
  found.push(...passives(reading, index, groups, speech))
  found.push(
    ...nameAndColon(reading, index).filter(
      (colon) =>
        !found.some((other) =>
          other.content.some((c) =>
            colon.content.some((d) => c.start < d.end && d.start < c.end && d.end - d.start < 2 * (c.end - c.start)),
          ),
        ),
    ),
  )
  found.push(...askedOrExpected(reading, index, groups, speech))
  for (const noun of nounCues(reading, index, groups, subjects, speech))
    if (!found.some((verb) => isObjectOf(noun, verb))) found.push(noun)
  found.push(...verbless(reading, index, found))
  return found
}

/** "has signaled its desire to end it": the desire is the content of the signal already. */
const isObjectOf = (noun: Finding, verb: Finding): boolean =>
  verb.rule === 'noun' &&
  noun.source !== undefined &&
  noun.cue !== undefined &&
  verb.content[0]!.start === noun.source.start &&
  noun.cue.end <= verb.content[0]!.end

/** Quotations long enough to hold a sentence: verbs in them are the speaker's own. */
function speechQuotes(unit: Unit): ReadonlySet<number> {
  const speech = new Set<number>()
  const counts = new Map<number, number>()
  for (const word of unit.words) if (word.quote >= 0 && !word.mark) counts.set(word.quote, (counts.get(word.quote) ?? 0) + 1)
  for (const [quote, count] of counts) if (count >= 1) speech.add(quote)
  return speech
}

function verbFinding(
  reading: Reading,
  index: number,
  group: VerbGroup,
  subject: Subject | undefined,
  before: readonly Finding[],
): Finding | undefined {
  const unit = reading.units[index]!
  const { words } = unit
  const { lemma } = cueOf(words, group)
  const seems = seeming(words, group, subject, lemma, index)
  if (seems) return seems
  const complement = complementAfter(words, group)
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
      ...(source && {
        source: place(words, source),
        names: place(words, namesOf(subject && !backward.source ? subject : undefined) ?? source),
      }),
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
    ...(subject &&
      decision !== 'no source' && { source: place(words, sourceOf(subject)), names: place(words, namesOf(subject) ?? subject) }),
    cue: place(words, { start: group.first, end: complement.cueEnd }),
    content: [place(words, trimmedContent)],
    lemma,
    rule: complement.frame,
    unit: index,
    negated: group.negated,
    ...(complement.hearer && { hearer: place(words, complement.hearer) }),
  }
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
  if (words.at(-1)!.low !== ':' || !next?.words[0]?.mark || words.length - group.last > 30) return undefined
  if (!TAKES_CLAUSE.has(lemma) && !TAKES_QUOTATION.has(lemma) && !TAKES_HEARER.has(lemma)) return undefined
  const quotation = reading.quotations[next.words[0]!.quote]
  if (!quotation || quotation.start < end) return undefined
  let source: Stretch | undefined = subject && sourceOf(subject)
  if (group.first === 0) source = invertedSource(words, group.last + 1)
  if (!source) return undefined
  return {
    source: place(words, source),
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [{ start: quotation.start, end: Math.min(quotation.end, next.end) }],
    lemma,
    rule: 'colon before a paragraph',
    unit,
    negated: group.negated,
  }
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

/**
 * Nobody says for whom it seems so: the source stays open.
 *
 *     The talks appeared to be stalling.
 *     ^^^^^^^^^          ^^^^^^^^^^^^^^
 */
function seeming(
  words: readonly Word[],
  group: VerbGroup,
  subject: Subject | undefined,
  lemma: string,
  unit: number,
): Finding | undefined {
  if ((lemma !== 'seem' && lemma !== 'appear') || !subject || subject.shared) return undefined
  const next = words[group.last + 1]
  if (next?.low !== 'to' || words[group.last + 2]?.tag !== 'VB') return undefined
  const rest = trimEnd(words, {
    start: group.last + 1,
    end: contentEnd(words, group.last + 1, { verbTag: words[group.head]!.tag, short: false }),
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

/** Who speaks, with the words that "who" stands for: "Mark Rutte, who". */
export const sourceOf = ({ start, end, antecedent }: Subject): Stretch =>
  antecedent && antecedent.end - antecedent.start <= LONGEST_NAME ? { start: antecedent.start, end } : { start, end }
const LONGEST_NAME = 9

const namesOf = (subject: Subject | undefined): Stretch | undefined => subject?.antecedent ?? subject

export const place = (words: readonly Word[], { start, end }: Stretch): Place => ({
  start: words[start]!.start,
  end: words[end - 1]!.end,
})

/** Without the comma, dash or stop it ends on. */
export function trimEnd(words: readonly Word[], { start, end }: Stretch): Stretch | undefined {
  while (end > start && !words[end - 1]!.mark && /^[.,;:!?…—–-]+$/.test(words[end - 1]!.low)) end--
  while (start < end && !words[start]!.mark && /^[,;:—–-]+$/.test(words[start]!.low)) start++
  return end > start ? { start, end } : undefined
}

interface Backward {
  readonly content: Stretch
  readonly after?: Stretch
  readonly source?: Stretch
  readonly inverted: boolean
  readonly hearer?: Stretch
}

/**
 * What was said stands before the verb.
 *
 *     “It is over,” said two diplomats.      The mission, he said, would end.
 *     ^^^^^^^^^^^^^                           ^^^^^^^^^^^         ^^^^^^^^^
 */
function contentBefore(
  unit: Unit,
  group: VerbGroup,
  subject: Subject | undefined,
  lemma: string,
  found: readonly Finding[],
  ahead: boolean,
): Backward | undefined {
  const { words } = unit
  if (group.form !== 'finite' || group.passive) return undefined
  if (!TAKES_CLAUSE.has(lemma) && !TAKES_QUOTATION.has(lemma) && !TAKES_HEARER.has(lemma)) return undefined
  const starts: { at: number; inverted: boolean }[] = []
  if (subject && !subject.shared && !subject.antecedent && words[subject.start]!.tag !== 'WP')
    starts.push({ at: subject.start, inverted: false })
  starts.push({ at: group.first, inverted: true })
  for (const { at, inverted } of starts) {
    let edge = at
    // ", as he said," and ", Politico said"
    if (words[edge - 1]?.low === 'as' || (words[edge - 1]?.low === 'and' && !inverted)) edge--
    const mark = words[edge - 1]
    if (!mark || edge < 2) continue
    const closes = mark.mark && mark.quote >= 0 && words[edge - 2]?.quote === mark.quote
    const dash = isDashAt(words, edge - 1)
    if (!closes && mark.low !== ',' && !dash && !/^[?!…]+$/.test(mark.low)) continue
    let source: Stretch | undefined
    if (inverted) {
      if (!SAYS_INVERTED.has(lemma)) continue
      const name = invertedSource(words, group.last + 1)
      if (!name) continue
      source = name
    }
    const end = source ? source.end : group.last + 1
    let next = words[end]
    let hearer: Stretch | undefined
    let to = end
    if (!source && TAKES_HEARER.has(lemma)) {
      const phrase = phraseAt(words, end)
      if (phrase && !phrase.end) return undefined
      if (phrase) {
        to = phrase.end
        let guard = 0
        while (guard++ < 3 && words[to]?.tag === 'IN' && phraseAt(words, to + 1)) to = phraseAt(words, to + 1)!.end
        hearer = { start: end, end: to }
        next = words[to]
      }
    }
    const quotedBefore = closes || (mark.low === ',' && words[edge - 2]?.mark === true && words[edge - 2]!.quote >= 0)
    if (!quotedBefore && (lemma === 'go' || lemma === 'go-on')) continue
    const tail = tailOf(words, to, quotedBefore || source !== undefined)
    // “…,” he said, is a tag whatever follows; The plan, he said on Monday, … needs its commas
    if (!quotedBefore && !inverted && !tail.closed) continue
    if (!quotedBefore && inverted && !tail.closed && next?.low !== ',') continue
    let from = 0
    for (const earlier of found) {
      const cueEnd = Math.max(
        earlier.cue?.end ?? 0,
        earlier.source?.end ?? 0,
        ...(earlier.rule === 'closing tag' || earlier.rule === 'inverted' ? earlier.content.map((c) => c.end) : []),
      )
      if (earlier.rule === 'closing tag' || earlier.rule === 'inverted') while (from < edge && words[from]!.start < cueEnd) from++
    }
    while (from < edge && (words[from]!.low === ',' || words[from]!.low === '.')) from++
    // only the quotation when words of the teller stand before it: Smith shook his head. “No,” he said.
    if (quotedBefore) {
      const q = closes ? mark.quote : words[edge - 2]!.quote
      const open = words.findIndex((w) => w.quote === q)
      if (open > from) {
        const lead = words[open - 1]!
        if (/^[.!?:]$/.test(lead.low) || lead.low === ',') from = open
      }
    }
    const content = trimEnd(words, { start: from, end: edge })
    if (!content) continue
    // "Regarding the summit, she said it was early": what only leads in is no content
    if (!quotedBefore && !hasVerb(words, content) && !unit.heading && (ahead || tail.comma === undefined)) continue
    let after: Stretch | undefined
    if (tail.comma !== undefined) {
      const rest = trimEnd(words, { start: tail.comma + 1, end: words.length })
      const first = rest && words[rest.start]
      if (rest && first && rest.end - rest.start > 1) {
        if (
          first.mark ||
          (!quotedBefore &&
            !/^(?:adding|citing|noting|referring|saying|arguing|who|which|according|as|while|after|when|but|and|in|at|during)$/.test(
              first.low,
            ) &&
            first.tag !== 'VBG')
        ) {
          let stop = rest.end
          if (first.mark) {
            const closing = lastOfQuote(words, rest.start)
            if (closing < rest.end && !/^\p{Ll}/u.test(words[closing]?.low ?? '')) stop = closing
          }
          after = trimEnd(words, { start: rest.start, end: stop })
        }
      }
    }
    // "When the news came, officials said …": what leads in is no content
    if (!quotedBefore && !after && (LEADS_IN.has(words[from]!.low) || words[from]!.tag === 'VBN' || words[from]!.tag === 'VBG'))
      continue
    return { content, ...(after && { after }), ...(source && { source }), inverted, ...(hearer && { hearer }) }
  }
  return undefined
}

function lastOfQuote(words: readonly Word[], start: number): number {
  const q = words[start]!.quote
  let i = start
  while (i < words.length && words[i]!.quote === q) i++
  return i
}

const hasVerb = (words: readonly Word[], { start, end }: Stretch): boolean => {
  for (let i = start; i < end; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(words[i]!.tag)) return true
  return false
}

/** After a tag: does the sentence end, or a comma come, with nothing but time and place in between? */
const LEADS_IN = new Set([
  'as',
  'while',
  'when',
  'after',
  'if',
  'although',
  'though',
  'because',
  'since',
  'before',
  'once',
  'until',
  'unless',
  'whereas',
  'asked',
  'given',
])
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday week month year night morning afternoon evening day hour hours days time january february march april may june july august september october november december'.split(
    ' ',
  ),
)

function tailOf(words: readonly Word[], from: number, loose: boolean): { closed: boolean; comma?: number } {
  let i = from
  for (let guard = 0; guard < 10 && i < words.length; guard++) {
    const word = words[i]!
    if (word.low === ',' || word.low === ';' || isDashAt(words, i)) return { closed: true, comma: i }
    if (/^[.!?…:]+$/.test(word.low)) return { closed: true, ...(i + 2 < words.length && words[i + 1]!.mark && { comma: i }) }
    if (word.mark) return { closed: i > from, comma: i - 1 }
    if (word.tag === 'RB' || word.tag === 'RBR') {
      i++
      continue
    }
    if (word.tag === 'IN' || word.tag === 'TO' || word.low === 'to') {
      const phrase = phraseAt(words, i + 1)
      if (phrase) {
        i = phrase.end
        continue
      }
      return { closed: false }
    }
    const phrase = phraseAt(words, i)
    if (phrase && isNoun(words[phrase.head]!.tag) && (loose || TIMES.has(words[phrase.head]!.low))) {
      i = phrase.end
      continue
    }
    return { closed: false }
  }
  return { closed: i >= words.length }
}

/** Behind the verb: "said Oana Lungescu, a former spokesperson, on Monday". */
export function invertedSource(words: readonly Word[], from: number): Stretch | undefined {
  const phrase = phraseAt(words, from)
  if (!phrase) return undefined
  if (words[phrase.head]!.tag === 'PRP' && /^(?:him|them|her|me|us)$/.test(words[phrase.head]!.low)) return undefined
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(words[phrase.head]!.low))
    return undefined
  let end = phrase.end
  for (let guard = 0; guard < 14 && end < words.length; guard++) {
    const word = words[end]!
    if ((word.tag === 'IN' && word.low !== 'that' && word.low !== 'as' && word.low !== 'if') || word.low === 'to') {
      const next = phraseAt(words, end + 1)
      if (
        !next ||
        /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|statement|interview)$/.test(words[next.head]!.low)
      )
        break
      end = next.end
      continue
    }
    if (word.low === '(' || word.tag === '-LRB-') {
      let close = end
      while (close < Math.min(words.length, end + 14) && words[close]!.low !== ')' && words[close]!.tag !== '-RRB-') close++
      if (close >= words.length) break
      end = close + 1
      continue
    }
    if (word.tag === 'CC' && word.low === 'and') {
      const next = phraseAt(words, end + 1)
      if (!next || /^(?:VBD|VBZ|VBP|MD)$/.test(words[next.end]?.tag ?? '')) break
      end = next.end
      continue
    }
    if (word.low === ',') {
      const next = words[end + 1]
      if (!next || next.mark) break
      if (next.tag === 'WP' || next.tag === 'WP$' || (next.tag === 'WDT' && next.low === 'which')) {
        let i = end + 2
        while (i < words.length && words[i]!.low !== ',' && !words[i]!.mark && !/^[.;]$/.test(words[i]!.low)) i++
        end = i
        continue
      }
      const apposition = phraseAt(words, end + 1)
      if (
        !apposition ||
        next.tag === 'VBG' ||
        next.tag === 'VBN' ||
        /^(?:VBD|VBZ|VBP|MD)$/.test(words[apposition.end]?.tag ?? '') ||
        words[apposition.head]!.tag === 'PRP'
      )
        break
      if (next.tag === 'RB') break
      end = apposition.end
      continue
    }
    if (word.tag === 'WP' && word.low === 'who') {
      let i = end + 1
      while (i < words.length && words[i]!.low !== ',' && !words[i]!.mark && !/^[.;]$/.test(words[i]!.low)) i++
      end = i
      continue
    }
    if (word.tag === 'VBN' || word.tag === 'VBG' || word.tag === 'JJ') {
      const next = phraseAt(words, end + 1) ?? (words[end + 1]?.tag === 'IN' ? phraseAt(words, end + 2) : undefined)
      if (!next) break
      end = next.end
      continue
    }
    break
  }
  return { start: from, end }
}
