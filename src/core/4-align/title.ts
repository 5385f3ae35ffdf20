import { isVerb } from '../language/clauses.js'
import { AUXILIARIES } from '../language/en/actions.js'
import { POINTING, SPEAKING_FOR_ITSELF } from '../language/en/pointing.js'
import { asLine } from '../language/headline.js'
import type { Token } from '../language/tokens.js'
import type { Told } from './claim.js'

const LONGEST = 200

/**
 * The clearest wording's own words. It is a whole assertion, names what it speaks of, says what most of the others say, is neither short
 * nor long, and does not begin by pointing back.
 *
 *     … which was ended in May     ·     He said it was over     ·     ‹Ostmark ended the Kestria mission in May›
 */
export function titleOf(told: readonly Told[]): string {
  const vocabulary = told[0]?.telling.own.vocabulary
  // In how many of the wordings each word stands.
  for (const { telling } of told) vocabulary?.tally(telling.own.ids, 1)
  let best = new Set<string>(),
    most = Number.NEGATIVE_INFINITY
  for (const one of told) {
    const said = content(one),
      clear = clarity(one, said, told.length)
    if (clear < most) continue
    if (clear > most) best = new Set()
    most = clear
    best.add(one.telling.report.text.slice(said.start, said.end))
  }
  for (const { telling } of told) vocabulary?.tally(telling.own.ids, -1)
  // Two that are as clear as each other: the same one whatever the order.
  return [...best].map((words) => asLine(withoutTag(words), LONGEST)).sort()[0] ?? ''
}

/** "…, ‹the coastguard said on Monday›", "… complaints ‹about›": what only says who says it, and what is left hanging at the end. */
function withoutTag(words: string): string {
  const tag = TAG.exec(words),
    bare = tag && tag.index >= SHORTEST ? words.slice(0, tag.index) : words
  const hanging = HANGING.exec(bare)
  return hanging && hanging.index >= SHORTEST ? bare.slice(0, hanging.index) : bare
}
const SHORTEST = 24
const TAG =
  /, [^,“”"]{2,50} (?:said|says|announced|told reporters)(?: (?:on|in) [A-Z][a-z]{2,8}| late [A-Z][a-z]{2,8})?(?:, [a-z]{4,10}ing)?[.]?$/
const HANGING =
  /,? (?:about|in|of|to|for|with|by|and|but|which|who|that|as|at|from|into|after|under|between|against|than|until|when|while|denying|saying|adding|the|a)[,.]?$/

interface Words {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** What is said, without who says it, where a whole assertion is left: "‹the dam broke›, the mayor said". */
function content({ telling, holder }: Told): Words {
  const { clause, tokens } = telling
  // "The union wants ‹all ships taken out of service›": who wants it is told with it.
  for (const { start, end } of holder && holder.act !== 'wants' ? holder.content : []) {
    let { from, to } = clause
    while (from < to && (tokens[from] as Token).start < start) from++
    while (to > from && (tokens[to - 1] as Token).end > end) to--
    if (to - from >= FEWEST && (from > clause.from || to < clause.to) && isWhole(tokens, from, to))
      return {
        start: from > clause.from ? (tokens[from] as Token).start : clause.start,
        end: to < clause.to ? (tokens[to - 1] as Token).end : clause.end,
        from,
        to,
      }
  }
  return withSubject(telling) ?? clause
}
const FEWEST = 4

/** "‹Kestria has 220 soldiers there› and wants to reduce the mission": what has no subject is told with the sentence that it hangs on. */
function withSubject({ report, clause, tokens }: Told['telling']): Words | undefined {
  const sentence = report.sentences[clause.sentence]
  if (!sentence || clause.heading || sentence.start === clause.start || isWhole(tokens, clause.from, clause.to)) return undefined
  let from = clause.from
  while (from > 0 && (tokens[from - 1] as Token).start >= sentence.start) from--
  if (clause.to - from > LONGEST_SENTENCE || !isWhole(tokens, from, clause.to)) return undefined
  return { start: (tokens[from] as Token).start, end: clause.end, from, to: clause.to }
}
const LONGEST_SENTENCE = 32

/** reuse: what makes a wording fit to be read alone, and how much. */
const WORTH = {
  whole: 2.5,
  sentence: 1,
  name: 0.4,
  figure: 0.5,
  asserts: 0.3,
  central: 1.2,
  pointing: -2,
  pronoun: -0.6,
  spoken: -1.5,
  perWord: -1 / 6,
}
const BEST_LENGTH = 13,
  MOST_CENTRAL = 4,
  MOST_NAMES = 3,
  MOST_FIGURES = 2

function clarity({ telling, wording }: Told, { from, to, start }: Words, of: number): number {
  const { tokens, clause, report, own } = telling,
    first = tokens[from] as Token
  let names = 0,
    figures = 0,
    pronouns = 0,
    spoken = false
  for (let i = from; i < to; i++) {
    const { kind, term, folded } = tokens[i] as Token
    if (kind === 'nation' || kind === 'name') names++
    if (kind === 'figure' && term !== '') figures++
    if (PERSONAL.has(folded)) pronouns++
    if (SPEAKING_FOR_ITSELF.has(folded)) spoken = true
  }
  let central = 0
  // In what share of the other wordings each of its words stands.
  if (of > 1) for (let k = 0; k < own.ids.length; k++) central += (own.vocabulary.tallied(own.ids[k] as number) - 1) / (of - 1)
  const sentence = report.sentences[clause.sentence]
  return (
    Math.abs(to - from - BEST_LENGTH) * WORTH.perWord +
    Math.min(names, MOST_NAMES) * WORTH.name +
    Math.min(figures, MOST_FIGURES) * WORTH.figure +
    Math.min(central, MOST_CENTRAL) * WORTH.central +
    (isWhole(tokens, from, to) ? WORTH.whole : 0) +
    (sentence?.start === start || from > clause.from || first.capital ? WORTH.sentence : 0) +
    (POINTING.has(first.folded) ? WORTH.pointing : pronouns * WORTH.pronoun) +
    (spoken ? WORTH.spoken : 0) +
    (wording.stance === 'asserts' ? WORTH.asserts : 0)
  )
}

/** It has a subject and behind it a verb of its own: "‹Ostmark ended› the mission", not "ending the mission" nor "to end it". */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  let subject = false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token,
      { folded } = token
    const infinite = tokens[i - 1]?.folded === 'to' || folded === 'to' || folded.endsWith('ing')
    if (subject && !infinite && folded !== 'be' && folded !== 'been' && (AUXILIARIES.has(folded) || isVerb(tokens, i, from)))
      return true
    if (i === from && (NO_SUBJECT.has(folded) || (!token.capital && isVerb(tokens, i, from)))) return false
    if (token.weight > 0 || PRONOUNS.has(folded)) subject = true
  }
  return false
}
/** A clause that begins so hangs on another. */
const NO_SUBJECT = new Set('who which whose whom where when while because since if to as than with by for from of'.split(' '))
const PERSONAL = new Set('it he she they him them'.split(' '))
const PRONOUNS = new Set('it he she they we i you there this these'.split(' '))
