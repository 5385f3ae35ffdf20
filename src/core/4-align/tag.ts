import { isVerb } from '../language/clauses.js'
import { AUXILIARIES } from '../language/en/actions.js'
import type { Token } from '../language/tokens.js'
import type { Attribution } from '../model.js'
import type { Told } from './claim.js'

/**
 * A stretch that only says who tells, where or when, asserts nothing itself.
 *
 *     ‹BRASK, May 4 (Kestria Wire)› – A ferry sank, ‹three officials told the Courier›, ‹citing a report›.     ‹Keller, 59›, was …
 */
export function isTag({ telling: { clause, tokens, report }, holder }: Told, attributions: readonly Attribution[]): boolean {
  if (clause.heading) return false
  if (isDateline(report.text.slice(clause.start, clause.end))) return true
  const verbs = verbsIn(tokens, clause.from, clause.to)
  if (verbs.length === 0 && clause.to - clause.from <= FRAGMENT) return true
  // "The Courier reports, citing the mayor"
  if (
    verbs.length > 0 &&
    verbs.every(({ folded }) => CITING.has(folded)) &&
    verbs.some(({ folded }) => folded === 'citing' || folded === 'quoting')
  )
    return true
  if (holder) return false
  return attributions.some(
    ({ act, cue, content }) =>
      cue !== undefined &&
      (act === 'says' || act === 'agrees' || (act === 'denies' && cue.end >= clause.end - EDGE)) &&
      cue.start >= clause.start &&
      cue.end <= clause.end &&
      content.every((span) => span.end <= clause.start + EDGE || span.start >= clause.end - EDGE) &&
      verbs.every(({ start, end, folded }) => (start >= cue.start && end <= cue.end) || CITING.has(folded)),
  )
}
const FRAGMENT = 4
/** A mark between what is said and who says it. */
const EDGE = 3
export const CITING = new Set(
  'citing quoting adding saying reports reported says said told tells writes wrote added noted speaking'.split(' '),
)

export function verbsIn(tokens: readonly Token[], from: number, to: number): Token[] {
  const found: Token[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (!AUXILIARIES.has(token.folded) ? isVerb(tokens, i, from) : i + 1 === to || !isVerb(tokens, i + 1, from)) found.push(token)
  }
  return found
}

/** "BRASK, May 4 (Kestria Wire)" */
const isDateline = (words: string): boolean => /^\p{Lu}{2}[\p{Lu} .'-]{0,30}, [^()]{0,24}\([A-Z][^()]{1,30}\)$/u.test(words)
