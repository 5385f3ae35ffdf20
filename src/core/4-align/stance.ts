import type { Clause } from '../language/clauses.js'
import { DENIALS, DISTANCING, DOUBTS } from '../language/en/doubts.js'
import { NEGATIONS } from '../language/en/matters.js'
import type { Token } from '../language/tokens.js'
import type { Attribution, Wording } from '../model.js'
import { foldCase } from '../text/fold.js'

/**
 * Whether a clause asserts, hedges or denies.
 *
 *     The dam may have failed.    The dam reportedly failed.    The ministry denied that the dam failed.
 *             ^^^                         ^^^^^^^^^^                         ^^^^^^
 */
export function stanceOf(
  clause: Clause,
  tokens: readonly Token[],
  text: string,
  holder: Attribution | undefined,
): Wording['stance'] {
  if (holder?.act === 'denies') return 'denies'
  if (doubtIn(clause, tokens)) return 'hedges'
  if (holder?.hedges.some((hedge) => hedge.start < clause.end && clause.start < hedge.end)) return 'hedges'
  // "No one is believed to be hurt in the fire, ‹which fifty men fought›": no doubt that they did. What somebody expects ends with the sentence.
  const aside = RELATIVE.has((tokens[clause.from] as Token).folded)
  if (!aside && isDistant(text, holder) && !isBeyond(text, clause, holder)) return 'hedges'
  for (let i = clause.from; i < clause.to; i++) if (DENIALS.has((tokens[i] as Token).folded)) return 'denies'
  return 'asserts'
}

const RELATIVE = new Set('which who whose where'.split(' '))

/** The cue stands in a paragraph before, or far before in a long sentence. */
const isBeyond = (text: string, { start }: Clause, holder: Attribution | undefined): boolean =>
  holder?.cue !== undefined &&
  holder.cue.end < start &&
  (start - holder.cue.end > FAR || text.slice(holder.cue.end, start).includes('\n'))
const FAR = 80

/** "The paper ‹claims› that the dam failed." */
function isDistant(text: string, holder: Attribution | undefined): boolean {
  if (!holder?.cue) return false
  // "claimed another victim", "claimed responsibility": nothing is told with reserve.
  if (
    /^ (?:another|an?|the lives|responsibility|victory|credit|\d)\b/.test(text.slice(holder.cue.end, holder.cue.end + 20)) &&
    /claim/i.test(text.slice(holder.cue.start, holder.cue.end))
  )
    return false
  return foldCase(text.slice(holder.cue.start, holder.cue.end))
    .split(' ')
    .some((word) => DISTANCING.has(word))
}

/** The words of doubt in a clause, the first of them. */
export function doubtIn(clause: Clause, tokens: readonly Token[]): { start: number; end: number } | undefined {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token
    if (DOUBTS.words.has(token.folded) && !isPlain(tokens, i, clause)) return { start: token.start, end: token.end }
    const phrases = DOUBTS.phrases.get(token.folded)
    if (phrases === undefined) continue
    for (const phrase of phrases) {
      if (i + phrase.length > clause.to) continue
      let k = 1
      while (k < phrase.length && (tokens[i + k] as Token).folded === phrase[k]) k++
      if (k === phrase.length && COUNTABLE.has(token.folded) && tokens[i - 1]?.kind === 'figure') continue
      if (k === phrase.length && !(i > clause.from && NEGATIONS.has((tokens[i - 1] as Token).folded)))
        return { start: token.start, end: (tokens[i + k - 1] as Token).end }
    }
  }
  return undefined
}

/** "scored 23 ‹points to› become the best" */
const COUNTABLE = new Set(['point', 'points'])

/** "in May", "so that teams ‹could› search", "they ‹could› not cope": no doubt in these. */
function isPlain(tokens: readonly Token[], i: number, clause: Clause): boolean {
  const { folded, capital } = tokens[i] as Token
  if (folded === 'may') return capital
  if (folded !== 'could') return false
  for (let k = Math.max(clause.from, i - 4); k < i; k++)
    if (tokens[k]?.folded === 'so' && tokens[k + 1]?.folded === 'that') return true
  return tokens[i + 1]?.folded === 'not' || (tokens[i + 1]?.folded === 'be' && SENSED.has(tokens[i + 2]?.folded ?? ''))
}
const SENSED = new Set('seen heard felt found reached'.split(' '))
