import { DAYS, TIME_UNITS } from '../language/en/adjuncts.js'
import { TAKES_CLAUSE, TAKES_NOUN } from '../language/en/cues.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { wordAt } from '../text/word-at.js'
import { canSpeak, isDocument } from './can-speak.js'
import { isNoun, type Phrase, phraseAt, phraseBefore } from './noun-phrase.js'
import { LONGEST_CLAUSE } from './source-behind.js'
import type { Word } from './unit.js'
import { isVerb, type VerbGroup } from './verb-group.js'

/**
 * Who does what the verb says, with all the words that belong to the name.
 *
 *     Ada Brandt, a former spokeswoman of the ministry and now a fellow in London, said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export interface Subject extends Phrase {
  /** What "who" stands for: the words before it. */
  readonly antecedent?: Phrase
  /** Not at the verb: taken from the verb that it depends on. */
  readonly shared?: boolean
}

const REACH = 60
const isComma = (word: Word | undefined): boolean => word !== undefined && word.low === ','
const isAdverb = (word: Word): boolean => word.tag === 'RB' || word.tag === 'RBR'
const isRelative = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.low === 'who' || word.low === 'which' || (word.low === 'that' && (word.tag === 'WDT' || word.tag === 'WP')))

/** The subject that stands left of the verb, or undefined. */
export function subjectBefore(words: readonly Word[], group: VerbGroup, least: number): Subject | undefined {
  let end = group.first
  while (end > least && isAdverb(words[end - 1]!)) end--
  if (end <= least) return undefined
  // "Ms. Berg, however, said"
  if (end - 3 > least && isComma(wordAt(words, end - 1)) && isAdverb(words[end - 2]!) && isComma(wordAt(words, end - 3))) {
    end -= 3
    const named = phraseWithTail(words, end, least)
    const wider = apposed(words, end, least)
    if (wider && named && wider.start < named.start) return { ...wider, end }
    if (named) return named
  }
  end = beforeTime(words, end, least)
  if (end <= least) return undefined
  const before = words[end - 1]!
  // "Joe Marsh, host of “Early Hours,” suggested": the comma stands within the marks of a title
  if (before.mark && before.quote >= 0 && wordAt(words, end - 2)?.low === ',' && isTitle(words, end - 1))
    return apposed(words, end - 2, least)
  if (before.quote >= 0 && before.mark && before.quote !== words[group.first]!.quote) return undefined
  if (isRelative(before)) {
    const at = end - 1
    const antecedent = antecedentBefore(words, at, least)
    return { start: at, end, head: at, ...(antecedent && { antecedent }) }
  }
  if (isComma(before)) return apposed(words, end - 1, least)
  if (isDash(before)) return dashed(words, end - 1, least)
  if (before.low === ')' || before.tag === '-RRB-') return bracketed(words, end - 1, least)
  // "the mayor himself said", "those surveyed said"
  if (
    end - 2 >= least &&
    (/^(?:him|her|it|them)sel(?:f|ves)$/.test(before.low) ||
      (/^VB[ND]$/.test(before.tag) && ASKED.has(before.low) && wordAt(words, end - 2)?.low === 'those'))
  ) {
    const named = phraseWithTail(words, end - 1, least)
    if (named) return { ...named, end }
  }
  const phrase = phraseWithTail(words, end, least)
  if (!phrase || (words[phrase.head]!.tag === 'PRP' && OBJECTS.has(words[phrase.head]!.low))) return undefined
  return phrase
}
/**
 * Whom "who" stands for.
 *
 *     [a security source] – where many of his kin live – who said        doubt on [a news report] that said
 */
function antecedentBefore(words: readonly Word[], at: number, least: number): Phrase | undefined {
  const before = wordAt(words, at - 1)
  if (before && isDash(before)) return dashed(words, at - 1, least)
  const end = before && isComma(before) ? at - 1 : at,
    whole = phraseWithTail(words, end, least),
    nearest = phraseBefore(words, end, least)
  // A document that says something is the one at hand, and no part of what was thought of it.
  const apart = whole && nearest && nearest.start > whole.start && isDocument(words[nearest.head]!) && !canSpeak(words, whole)
  return apart ? nearest : whole
}

/** A quotation of a few words before the closing mark, with no verb in it. */
function isTitle(words: readonly Word[], close: number): boolean {
  const { quote } = words[close]!
  let i = close - 1
  while (i >= 0 && close - i < 9 && words[i]!.quote === quote) {
    if (/^(?:VBD|VBZ|VBP|MD|PRP)$/.test(words[i]!.tag)) return false
    i--
  }
  return close - i < 9 && i > 1
}

const ASKED = new Set([
  'surveyed',
  'polled',
  'questioned',
  'interviewed',
  'asked',
  'involved',
  'contacted',
  'reached',
  'canvassed',
])

/** Never the subject of a verb. */
const OBJECTS = new Set(['him', 'them', 'me', 'us', 'himself', 'themselves', 'herself', 'itself', 'myself'])

/** "The senator last week said", "Ms. Berg on Monday said": where the time begins. */
function beforeTime(words: readonly Word[], end: number, least: number): number {
  const last = words[end - 1]!
  // "…, who runs the port, on Sunday defended"
  if (end - 3 > least && DAYS.has(last.low) && words[end - 2]!.low === 'on' && isComma(wordAt(words, end - 3))) return end - 2
  if (end - 2 > least && TIME_UNITS.has(last.low) && /^(?:last|this|next|earlier|late|that)$/.test(words[end - 2]!.low)) {
    const at = /^(?:earlier|late)$/.test(wordAt(words, end - 3)?.low ?? '') ? end - 3 : end - 2
    return at > least ? at : end
  }
  return end
}

const isDash = ({ low, tag }: Word): boolean => /^-+$/.test(low) && tag !== 'HYPH'

/** "Other Republicans — three former officials — said" */
function dashed(words: readonly Word[], close: number, least: number): Subject | undefined {
  for (let i = close - 1; i >= Math.max(least, close - REACH); i--) {
    if (!isDash(words[i]!)) continue
    const name =
      wordAt(words, i - 1) && isComma(wordAt(words, i - 1))
        ? apposed(words, i - 1, least)
        : (phraseWithTail(words, i, least) ?? undefined)
    return name && { start: name.start, end: close + 1, head: name.head }
  }
  return undefined
}

/** "John McCain (R-Ariz.) said" */
function bracketed(words: readonly Word[], close: number, least: number): Subject | undefined {
  for (let i = close - 1; i >= Math.max(least, close - 12); i--)
    if (words[i]!.low === '(' || words[i]!.tag === '-LRB-') {
      const name = phraseWithTail(words, i, least)
      return name && { start: name.start, end: close + 1, head: name.head }
    }
  return undefined
}

/** "Tamer Badawi, an expert on Iraq, said": the words between the commas describe the name before them. */
function apposed(words: readonly Word[], comma: number, least: number): Subject | undefined {
  const floor = Math.max(least, comma - REACH)
  let verbs = 0
  let found: Subject | undefined
  for (let i = comma - 1; i > floor; i--) {
    const word = words[i]!
    if (word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'MD') verbs++
    if (word.mark && word.quote !== words[comma]!.quote && isTitle(words, i)) {
      // the ad, titled “Doubts?”, says
      while (i > floor && words[i - 1]!.quote === word.quote) i--
      continue
    }
    if (word.low === ';' || word.low === ':' || (word.mark && word.quote !== words[comma]!.quote)) break
    if (!isComma(word)) continue
    const opening = words[i + 1]!
    // "Pakistan, where Ruk is believed to live, said": Pakistan does
    const relative = /^W(?:P|DT|P\$|RB)$/.test(opening.tag) && opening.low !== 'how' && opening.low !== 'why'
    const described = relative || hasRelative(words, i + 1, comma)
    if (verbs > 0 && !described && opening.tag !== 'VBG') break
    if (opening.tag === 'CC' || opening.low === 'while' || opening.low === 'as') break
    const name = wordAt(words, i - 1)?.low === ')' ? bracketed(words, i - 1, least) : phraseWithTail(words, i, least)
    if (!name) continue
    // once a name is found, only a longer row of commas behind another name may take over: "Jane Doe, a teacher from Leeds, Ohio, said"
    if (
      found &&
      (words[name.head]!.tag !== 'NNP' || !/^(?:DT|CD|NN|JJ|WP|PRP\$|VBG|RB)/.test(opening.tag) || opening.tag === 'NNP')
    )
      continue
    const behindPlace = /^(?:in|on|at|during|after|before|by)$/.test(wordAt(words, name.start - 1)?.low ?? '')
    if (found && behindPlace) continue
    const long = relative && comma - i > LONGEST_CLAUSE
    found = { start: name.start, end: long ? i : comma + 1, head: name.head }
    // "Rolf Lind, 30, of Lund, Skane, who was there, said": a place is no teller
    const inPlace =
      isComma(wordAt(words, name.start - 1)) &&
      /^(?:of|from|in)$/.test(wordAt(words, name.start - 3)?.low ?? '') &&
      wordAt(words, name.start - 2)?.tag === 'NNP'
    if (relative && !inPlace) break
  }
  if (found) return found
  // "And a third, Ana Berg, said": the name alone
  const alone = phraseBefore(words, comma, least)
  return alone && words[alone.head]!.tag === 'NNP' && isComma(wordAt(words, alone.start - 1)) ? { ...alone } : undefined
}
const hasRelative = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]!.tag === 'WP' || words[i]!.tag === 'WDT' || words[i]!.tag === 'WP$') return true
  return false
}

const JOINS = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'with',
  'on',
  'to',
  'near',
  'by',
  'against',
  'about',
  'behind',
  'outside',
  'within',
  'across',
  'among',
  'between',
  'around',
  'under',
  'over',
  'toward',
  'towards',
  'on',
  'inside',
  'including',
  'like',
  'than',
  'into',
  'as',
  'without',
  'before',
  'after',
  'during',
])

const PLACES = new Set(['in', 'at', 'near', 'outside'])

/** In front of a time they join ("the mayor after the vote"), in front of somebody who speaks they open a clause. */
const OPENS_CLAUSE = new Set(['after', 'before', 'as'])

/** The noun phrase that ends before `end`, with the phrases on its left that it hangs on: "officials [at] [the office] [of] [the mayor]". */
export function phraseWithTail(words: readonly Word[], end: number, least: number): Phrase | undefined {
  const last = phraseBefore(words, end, least)
  if (!last) return undefined
  let { start, head } = last
  const upTo = last.end
  const floor = Math.max(least, end - REACH)
  let listed = false
  // "the governor on Monday said": the day is no part of the name
  if (DAYS.has(words[last.head]!.low) && last.end - last.start === 1) {
    const skip = wordAt(words, start - 1)?.low === 'on' ? start - 1 : start
    const name = phraseWithTail(words, skip, least)
    if (name) return name
  }
  for (let guard = 0; guard < 12 && start > floor; guard++) {
    const before = words[start - 1]!
    if (before.quote !== words[start]!.quote && before.mark) break
    if (before.tag === 'IN' || before.tag === 'TO' || before.low === 'to' || before.low === 'including') {
      if (!JOINS.has(before.low)) break
      // "a debate last night after [a leaked report] claimed": whoever can speak begins a clause of its own there
      if (OPENS_CLAUSE.has(before.low) && canSpeak(words, { start, end: upTo, head })) break
      let left = phraseBefore(words, start - 1, floor)
      let at = start - 2
      // "diplomats there and in Lund said": where they are is told twice
      if (!left && words[at]?.tag === 'CC' && PLACES.has(before.low)) {
        left = phraseBefore(words, wordAt(words, at - 1)?.tag === 'RB' ? at - 1 : at, floor)
        if (!left) return undefined
      }
      if (!left && /^(?:RB|RP)$/.test(words[at]?.tag ?? '')) at--
      const behind = words[at]
      if (!left && behind && (behind.tag === 'VBN' || behind.tag === 'JJ' || behind.tag === 'VBG'))
        left = phraseBefore(words, at, floor)
      if (!left || words[left.head]!.tag === 'PRP') break
      start = left.start
      head = left.head
      continue
    }
    if (before.tag === 'VBG' || before.tag === 'VBN') {
      // "a report claiming [the mayor] ordered": what is claimed has a subject of its own
      if (before.tag === 'VBG' && TAKES_CLAUSE.has(before.lemma)) break
      const left = phraseBefore(words, start - 1, floor)
      if (!left || words[left.head]!.tag === 'PRP') break
      start = left.start
      head = left.head
      continue
    }
    if (before.tag === 'CC' && before.low !== 'but' && before.low !== 'nor') {
      const left = phraseBefore(words, isComma(wordAt(words, start - 2)) ? start - 2 : start - 1, floor)
      if (!left) break
      // "A bomb went off on Sunday, and [early reports] suggested": a comma before "and" joins two clauses, unless a list goes before
      if (
        isComma(wordAt(words, start - 2)) &&
        !isComma(wordAt(words, left.start - 1)) &&
        !listed &&
        isSpokenApart(words, left, start, upTo, head)
      )
        break
      const further = wordAt(words, left.start - 1)
      if (
        further &&
        (isVerb(further.tag) ||
          (further.tag === 'IN' && !isNoun(wordAt(words, left.start - 2)?.tag ?? '')) ||
          further.tag === 'TO')
      )
        break
      start = left.start
      head = left.head
      listed = true
      continue
    }
    if (isComma(before) && listed) {
      const left = phraseBefore(words, start - 1, floor)
      if (!left || TIME_UNITS.has(words[left.head]!.low)) break
      start = left.start
      head = left.head
      continue
    }
    if (
      before.tag === 'VB' &&
      wordAt(words, start - 2)?.low === 'to' &&
      /^(?:VBG|VBN|JJ)$/.test(wordAt(words, start - 3)?.tag ?? '')
    ) {
      // "Democrats trying to regain control"
      const left = phraseBefore(words, start - 3, floor)
      if (!left) break
      start = left.start
      head = left.head
      continue
    }
    if (before.tag === 'VBD' || before.tag === 'VBZ' || before.tag === 'VBP' || before.tag === 'MD' || before.tag === 'VB') {
      const name = antecedentOfClause(words, start - 1, floor)
      if (!name) break
      start = name.start
      head = name.head
      continue
    }
    break
  }
  return { start, end: upTo, head }
}

/** What stands before the comma is no speaker, and what stands behind it is one. */
const isSpokenApart = (words: readonly Word[], left: Phrase, start: number, end: number, head: number): boolean =>
  !canSpeak(words, left) && canSpeak(words, { start, end, head })

/** "the officer who led the inquiry said": left of the clause's verb stand "who" and the name. */
function antecedentOfClause(words: readonly Word[], verb: number, floor: number): Phrase | undefined {
  for (let i = verb; i > Math.max(floor, verb - 8); i--) {
    const word = words[i]!
    if (isComma(word) || word.low === ';' || word.mark) return undefined
    if (isRelative(word)) return phraseBefore(words, i, floor)
  }
  return undefined
}

/** Subjects of all groups of a unit, by the verb they stand at or by the one they depend on. */
export function findSubjects(words: readonly Word[], groups: readonly VerbGroup[]): (Subject | undefined)[] {
  const subjects: (Subject | undefined)[] = []
  groups.forEach((group, g) => {
    const least = leastFor(words, groups, g)
    const own = group.form === 'finite' ? subjectBefore(words, group, least) : undefined
    subjects.push(own ?? inherited(words, groups, subjects, g))
  })
  // "Citing diplomats, Politico reported": what has no subject at the start takes that of the first verb that has
  groups.forEach((group, g) => {
    if (subjects[g] || group.form === 'finite') return
    for (let o = g + 1; o < Math.min(groups.length, g + 6); o++) {
      const subject = subjects[o]
      if (groups[o]!.form !== 'finite' || !subject || subject.shared || words[subject.head]!.quote !== words[group.head]!.quote)
        continue
      if (!isComma(wordAt(words, subject.start - 1)) && subject.start > group.first) continue
      subjects[g] = shared(subject)
      break
    }
  })
  return subjects
}

/** A subject is not looked for beyond the verb before the one before. */
const leastFor = (words: readonly Word[], groups: readonly VerbGroup[], g: number): number => {
  const start = groups[g]!.first
  let least = 0
  for (let i = start - 1; i >= Math.max(0, start - REACH * 2); i--) {
    const { low, mark, quote } = words[i]!
    if (mark && quote !== words[start]!.quote && isTitle(words, i) && words[i - 1]!.low !== ',') {
      while (i > 0 && words[i - 1]!.quote === quote) i--
      continue
    }
    if (low === ';' || (mark && quote !== words[start]!.quote)) {
      least = i + 1
      break
    }
  }
  return least
}

function inherited(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
  g: number,
): Subject | undefined {
  const group = groups[g]!
  const before = wordAt(words, group.first - 1)
  if (g === 0) {
    // "One pastor supporting the plan", "those opposing it"
    const own = group.form === 'doing' && group.first > 0 ? phraseWithTail(words, group.first, 0) : undefined
    const head = own && words[own.head]!
    return own && head && (UNNAMED_PEOPLE.has(head.lemma) || head.low === 'those') ? own : undefined
  }
  let at = group.first - 1
  while (at > 0 && isAdverb(words[at]!)) at--
  const joined = words[at]?.tag === 'CC' || (isComma(words[at]) && group.form === 'finite')
  const nearest = groups[g - 1]!
  const near = (o: number): boolean =>
    words[groups[o]!.head]!.quote < 0 || words[groups[o]!.head]!.quote === words[group.head]!.quote
  if (joined) {
    // "He said the plan had failed and called it a disgrace": verbs of saying in one tense share their subject
    const { tag, lemma } = words[group.head]!
    const cue = TAKES_CLAUSE.has(lemma) || TAKES_NOUN.has(lemma)
    let firstCue = -1
    for (let o = g - 1; o >= Math.max(0, g - 8); o--) {
      const other = words[groups[o]!.head]!
      if (near(o) && other.tag === tag && tag !== 'VBN' && TAKES_CLAUSE.has(other.lemma) && subjects[o]) firstCue = o
    }
    for (let o = g - 1; o >= Math.max(0, g - 8); o--)
      if (near(o) && sameForm(groups[o]!, group) && subjects[o] && (!cue || o === firstCue || firstCue < 0))
        return shared(subjects[o]!)
    return undefined
  }
  if (group.form === 'infinitive' && before) {
    // "asked allies to end it": the allies do
    const object = phraseBefore(words, group.first, nearest.last + 1)
    if (object && object.start === nearest.last + 1 && nearest.form !== 'done') return shared(object)
    return near(g - 1) && subjects[g - 1] ? shared(subjects[g - 1]!) : undefined
  }
  if (group.form === 'doing' && !isComma(words[at])) {
    // "with the union calling it a trick", "the share of voters saying"
    const own = phraseWithTail(words, at + 1, nearest.last + 1)
    const head = own && words[own.head]!
    // "a pastor supporting the plan" has no other verb that it could belong to
    if (own && head && (UNNAMED_PEOPLE.has(head.lemma) || head.low === 'those') && !subjects[g - 1] && own.end === at + 1)
      return own
    // "a poll showing that", "emails suggesting"
    if (
      own &&
      head &&
      SHOWN_BY.has(head.lemma) &&
      own.end === at + 1 &&
      /^(?:show|suggest|indicate|find)$/.test(words[group.head]!.lemma)
    )
      return own
    if (own && (wordAt(words, own.start - 1)?.low === 'with' || SHARES.has(words[own.head]!.low))) return own
    const answered = answeredBy(words, nearest, group, at + 1)
    if (answered) return answered
  }
  // "He said the pier had failed, adding that …": whoever says the one says the other
  if (group.form === 'doing' && isComma(words[at])) {
    const cue = TAKES_CLAUSE.has(words[group.head]!.lemma)
    for (let o = g - 1; o >= Math.max(0, g - 8) && cue; o--) {
      const { form, passive, head } = groups[o]!
      if (near(o) && form === 'finite' && !passive && TAKES_CLAUSE.has(words[head]!.lemma) && subjects[o])
        return shared(subjects[o]!)
    }
    // "She rejected the idea that the pier was safe, saying …": not the subject of the clause that "that" brings in
    for (let o = g - 1; o >= Math.max(0, g - 8); o--) {
      const subject = subjects[o]
      if (!near(o) || groups[o]!.form !== 'finite' || !subject || subject.shared) continue
      if (subject.antecedent || /^(?:that|than)$/.test(wordAt(words, subject.start - 1)?.low ?? '')) continue
      return shared(subject)
    }
  }
  for (let o = g - 1; o >= Math.max(0, g - 6); o--)
    if (near(o) && (groups[o]!.form === 'finite' || o === 0) && subjects[o]) {
      if (group.form === 'doing' && isRelative(words[subjects[o]!.start]) && isComma(words[at]) && o > 0 && subjects[0])
        return shared(subjects[0])
      return shared(subjects[o]!)
    }
  return undefined
}

/**
 * What somebody disputes, cites or plays down says what it says, and whoever disputes it does not.
 *
 *     The mayor disputed [a report by the Courier] claiming that he had known.
 */
function answeredBy(words: readonly Word[], answer: VerbGroup, group: VerbGroup, end: number): Subject | undefined {
  if (!ANSWERS.has(words[answer.head]!.lemma) || !TAKES_CLAUSE.has(words[group.head]!.lemma)) return undefined
  const object = phraseAt(words, answer.last + 1, end)
  // "He denied the report saying …" may want a comma; "a report saying" does not
  if (!object || (words[group.head]!.lemma === 'say' && words[object.start]!.low === 'the')) return undefined
  for (let head = object.start; head < object.end; head++) if (isDocument(words[head]!)) return { start: object.start, end, head }
  return undefined
}
const ANSWERS = new Set(
  'dispute deny reject dismiss discount refute rebut challenge contest question doubt criticize criticise condemn denounce slam blast ridicule mock debunk contradict disown cite quote downplay play-down investigate probe'.split(
    ' ',
  ),
)

const SHOWN_BY = new Set([
  'poll',
  'survey',
  'study',
  'research',
  'datum',
  'data',
  'evidence',
  'footage',
  'video',
  'email',
  'record',
  'document',
  'analysis',
])
const SHARES = new Set(['share', 'number', 'percentage', 'percent', 'majority', 'proportion', 'portion'])

const shared = ({ start, end, head, antecedent }: Subject): Subject =>
  antecedent ? { start, end, head, antecedent, shared: true } : { start, end, head, shared: true }

const sameForm = (a: VerbGroup, b: VerbGroup): boolean => a.form === b.form
