import { countedHead } from '../../language/meaning.js'
import type { Token } from '../../language/tokens.js'
import type { Figure } from '../../model.js'
import { mentionsIn } from '../../text/mentions.js'
import type { Alike, Told } from '../claim.js'

/** An amount as one wording tells it, with what it counts. */
export interface Count {
  readonly of: string
  readonly figure: Figure
  readonly told: Told
  readonly alike: Alike
  readonly elsewhere: boolean
  /** Told of an earlier happening: "in 1998 a ferry sank and 84 people died". */
  readonly past: boolean
}

/** What happens to people is counted by the verb: "people died" and "dead" are one count, "people" and "people" need not be. */
export const FATES = new Set(['~kill', '~hurt', '~miss', '~homeless'])
/** Words of another kind of happening that tell the same fate. */
const FATE_OF: ReadonlyMap<string, string> = new Map([...FATES].map((fate) => [fate, fate] as const)).set('~drown', '~kill')
/** Ages and stretches of time are told of too many things at once to be held against each other. */
const TIMES = new Set([
  'second',
  'minut',
  'hour',
  'day',
  'week',
  'month',
  '~year',
  'year',
  'old',
  'year-old',
  'time',
  'tim',
  'decad',
])
export const ANYBODY = new Set([
  '~people',
  '~man',
  '~woman',
  '~child',
  '~soldier',
  'civilian',
  'migrant',
  'resident',
  'passenger',
  'other',
])
const ELSEWHERE = new Set('elsewhere outside other another additional nearby neighbouring neighboring'.split(' '))

/** Read once for all who ask; most wordings have none. */
export function countsIn(told: Told, alike: Alike): readonly Count[] {
  told.kept.amounts ??= hasAmount(told.telling) ? find(told) : NONE
  const { amounts } = told.kept
  return amounts.length === 0 ? NO_COUNTS : amounts.map((amount) => ({ ...amount, alike }))
}
export type Amount = Omit<Count, 'alike'>
const NONE: readonly Amount[] = [],
  NO_COUNTS: readonly Count[] = []

function hasAmount({ tokens, clause }: Told['telling']): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const { figure } = tokens[i] as Token
    if (figure && figure.value > FEW) return true
  }
  return false
}
/** "Two men", "three of them": too few to be a count that somebody gets wrong. */
const FEW = 3

function find(told: Told): Amount[] {
  const { tokens, clause } = told.telling,
    out: Amount[] = []
  let elsewhere = false
  for (let i = clause.from; i < clause.to; i++) if (ELSEWHERE.has((tokens[i] as Token).folded)) elsewhere = true
  // "The mayor fears 20,000" is a fear, not a count.
  const doubted = told.wording.stance === 'hedges'
  const past = isOfThePast(told.telling)
  const fates: number[] = []
  for (let i = clause.from; i < clause.to; i++) if (FATE_OF.has((tokens[i] as Token).term)) fates.push(i)
  for (let i = clause.from; i < clause.to; i++) {
    const { figure } = tokens[i] as Token
    if (!figure || figure.value <= FEW) continue
    if (doubted || isOfSomethingElse(tokens, i, figure.value) || isConverted(told.telling.report.text, figure)) continue
    const of = countedBy(figure, i, fates, tokens, told.telling.report.text)
    if (of === undefined) continue
    if (!TIMES.has(of)) out.push({ of, figure, told, elsewhere, past })
    else if (TERMS.has(of) && isSentence(told, figure)) out.push({ of: SENTENCE, figure, told, elsewhere, past })
  }
  return out
}

/** What a court gives: "jailed for ‹six years›". */
export const SENTENCE = 'sentence'
const TERMS = new Set(['~year', 'year', 'month'])
function isSentence({ telling: { tokens, clause, report } }: Told, figure: Figure): boolean {
  if (/\b(?:old|aged|age|after|ago|for the first time in)\b/.test(report.text.slice(figure.start - 24, figure.end + 10)))
    return false
  for (let i = clause.from; i < clause.to; i++) if (JAILED.has((tokens[i] as Token).folded)) return true
  return false
}
const JAILED = new Set('jail jailed prison imprisonment sentenced sentence sentences bars gets'.split(' '))

/**
 * "‹In 1998› a ferry sank in the same waters and 84 people died. ‹It› had carried 300 people": a year that is told and past, in the sentence or in the one it
 * points back to.
 */
function isOfThePast({ report, clause, tokens }: Told['telling']): boolean {
  const pointing = BACK.has((tokens[clause.from] as Token).folded)
  for (const index of pointing ? [clause.sentence, clause.sentence - 1] : [clause.sentence]) {
    const sentence = report.sentences[index]
    if (!sentence) continue
    for (const mention of mentionsIn(report, sentence.start, sentence.end)) {
      if (mention.kind !== 'moment' || mention.implied.includes('year') || !/^\d{4}(?:-\d\d)?$/.test(mention.date)) continue
      if (report.published === undefined || mention.date.slice(0, 4) < report.published.slice(0, 4)) return true
    }
  }
  return false
}
const BACK = new Set('it that this they'.split(' '))

/** "110 million crowns (‹$14 million›)": the same sum in another money. */
const isConverted = (text: string, { start, of }: Figure): boolean =>
  text[start - 1] === '(' && of !== undefined && MONEY.test(of)
const MONEY = /^[A-Z]{3}$/

/** "dies ‹at› 77", "mother ‹of› 12"; but "puts the dead ‹at› 11,300". */
function isOfSomethingElse(tokens: readonly Token[], at: number, value: number): boolean {
  const before = tokens[at - 1]?.folded ?? ''
  return before === 'at' ? value <= OLDEST : OF_SOMETHING_ELSE.has(before)
}
const OF_SOMETHING_ELSE = new Set(['of', 'aged', 'age', 'magnitude'])
const OLDEST = 120

function countedBy(
  figure: Figure,
  at: number,
  fates: readonly number[],
  tokens: readonly Token[],
  text: string,
): string | undefined {
  const head = figure.of === undefined ? undefined : countedHead(figure.of)
  if (head && FATE_OF.has(head)) return FATE_OF.get(head)
  if (head === undefined || ANYBODY.has(head)) {
    let nearest: number | undefined,
      least = FAR
    for (const fate of fates) {
      const far = apart(at, fate, tokens, text)
      if (far >= least) continue
      least = far
      nearest = fate
    }
    if (nearest !== undefined) return FATE_OF.get((tokens[nearest] as Token).term)
  }
  return head
}

/** Words between an amount and a fate; what follows it comes first ("11,300 ‹died›"), and "and" or a comma in between sets them apart. */
function apart(at: number, fate: number, tokens: readonly Token[], text: string): number {
  let far = Math.abs(fate - at) + (fate < at ? 0.5 : 0)
  for (let i = Math.min(at, fate); i < Math.max(at, fate); i++) {
    const token = tokens[i] as Token,
      next = tokens[i + 1] as Token
    if (token.folded === 'and' || token.folded === 'but' || /[,;]/.test(text.slice(token.end, next.start))) far += 3
  }
  return far
}
const FAR = 9
