import { DAYS, TIME_UNITS } from '../language/en/adjuncts.js'
import { TAKES_CLAUSE } from '../language/en/cues.js'
import { wordAt } from '../text/word-at.js'
import { canSpeak } from './can-speak.js'
import { isComma, isNoun, isRelative, type Phrase, phraseBefore } from './noun-phrase.js'
import type { Word } from './unit.js'
import { isVerb } from './verb-group.js'

/** Words that belong to one name, at the most. */
export const REACH = 60

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
