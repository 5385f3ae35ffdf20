import { TAKES_CLAUSE, TAKES_NOUN } from '../language/en/cues.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { wordAt } from '../text/word-at.js'
import { isDocument } from './can-speak.js'
import { isAdverb, isComma, isRelative, phraseAt, phraseBefore } from './noun-phrase.js'
import { phraseWithTail, REACH } from './phrase-with-tail.js'
import { isTitle, type Subject, subjectBefore } from './subject.js'
import type { Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

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
