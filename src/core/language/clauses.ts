import type { Attribution, Report, Sentence } from '../model.js'
import { ACTION_STEMS, AUXILIARIES } from './en/actions.js'
import type { Token } from './tokens.js'

/**
 * A stretch of a sentence that says one thing.
 *
 *     [Washington wants the mission over by June]; [about 900 soldiers are to leave], [two officials said].
 *
 * The words of an attribution's source and cue are not part of what is said.
 */
export interface Clause {
  readonly start: number
  readonly end: number
  /** The sentence's index in its report. */
  readonly sentence: number
  /** Tokens of the report, `to` not included. */
  readonly from: number
  readonly to: number
  readonly heading: boolean
  /** It has a verb or an amount, and words that carry something: "Reactions and reservations" says nothing. */
  readonly says: boolean
}

const PRONOUNS = new Set('it he she they we i you this that these those there'.split(' '))
const JOINTS = new Set('and but or while which who whom whose where although though because whereas'.split(' '))

/** All clauses of a report, in reading order. */
export function clausesOf(report: Report, tokens: readonly Token[], attributions: readonly Attribution[]): Clause[] {
  const clauses: Clause[] = [],
    edges = contentEdges(report.text, attributions)
  let at = 0
  report.sentences.forEach((sentence, index) => {
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) at++
    const from = at
    while (at < tokens.length && (tokens[at] as Token).end <= sentence.end) at++
    if (at === from) return
    const heading = report.blocks[sentence.block]?.kind === 'heading'
    for (const [a, b] of heading ? [[from, at] as const] : split(report.text, tokens, from, at, edges))
      clauses.push({
        says: says(tokens, a, b),
        start: (tokens[a] as Token).start,
        end: endOf(report.text, (tokens[b - 1] as Token).end, sentence),
        sentence: index,
        from: a,
        to: b,
        heading,
      })
  })
  return clauses
}

/** Where contents begin and end: what is said is apart from who said it. */
function contentEdges(text: string, attributions: readonly Attribution[]): ReadonlySet<number> {
  const edges = new Set<number>()
  // "Washington has asked allies to leave" is one telling; "two sources said [that …]" is another's.
  // "Washington has asked allies to leave" is one telling; "two sources said [that …]" is another's.
  for (const attribution of attributions)
    for (const span of isSaying(text, attribution) || attribution.act === 'denies' ? attribution.content : []) {
      edges.add(span.start)
      edges.add(span.end)
    }
  return edges
}

/** The cue only brings the words: "said", and "confirmed", which agrees with nobody but the facts. What is wanted, feared or agreed is itself told. */
export function isSaying(text: string, { act, cue }: Attribution): boolean {
  if (act === 'says') return cue === undefined || !NAMING.test(text.slice(cue.start, cue.end))
  return act === 'agrees' && cue !== undefined && CONFIRMING.test(text.slice(cue.start, cue.end))
}
/** "Staff call the plan a “second spring”": the calling is what is told. */
const NAMING = /\b(?:calls?|called|calling|dub|dubbed|dubs|label|nickname|refer)/i
const CONFIRMING = /\b(?:confirm|acknowledg|admit|conced)/i

/** A quotation mark or a full stop at the end belongs to the clause. */
function endOf(text: string, end: number, sentence: Sentence): number {
  while (end < sentence.end && /["'”’.!?%)]/.test(text[end] as string)) end++
  return end
}

function split(text: string, tokens: readonly Token[], from: number, to: number, edges: ReadonlySet<number>): [number, number][] {
  const pieces: { from: number; to: number; hard: boolean }[] = []
  let begin = from,
    hard = true
  for (let i = from + 1; i < to; i++) {
    const kind = boundary(text, tokens, i, from, to, edges)
    if (kind === undefined) continue
    pieces.push({ from: begin, to: i, hard })
    begin = i
    hard = kind === 'hard'
  }
  pieces.push({ from: begin, to, hard })
  return merge(pieces, tokens)
}

/** A piece that says nothing by itself belongs to the one before it, or to the one after it when it comes first. */
function merge(pieces: readonly { from: number; to: number; hard: boolean }[], tokens: readonly Token[]): [number, number][] {
  const out: [number, number][] = []
  let waiting: number | undefined
  for (const piece of pieces) {
    const begin = waiting ?? piece.from,
      last = out.at(-1)
    if (says(tokens, begin, piece.to)) {
      out.push([begin, piece.to])
      waiting = undefined
    } else if (last && waiting === undefined) last[1] = piece.to
    else waiting = begin
  }
  const end = pieces.at(-1)?.to
  if (waiting !== undefined && end !== undefined) {
    const last = out.at(-1)
    if (last) last[1] = end
    else out.push([waiting, end])
  }
  return out
}

/** It has a verb or an amount, and two words that carry something. */
function says(tokens: readonly Token[], from: number, to: number): boolean {
  let carried = 0,
    matter = 0,
    verb = false
  if (isNickname(tokens, from, to)) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.weight >= 0.4) carried++
    if (token.weight >= 0.4 && token.kind !== 'name' && token.kind !== 'nation') matter++
    if (token.kind === 'figure' && token.weight > 0.5) verb = true
    else if (!verb && isVerb(tokens, i, from)) verb = true
  }
  return verb && carried >= 2 && matter >= 1
}

/** A few quoted words without a verb of their own, “back to the old plan”, belong to what calls something so. */
function isNickname(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_NICKNAME) return false
  for (let i = from; i < to; i++) {
    const { quoted, folded } = tokens[i] as Token
    if (!quoted || AUXILIARIES.has(folded) || PRONOUNS.has(folded)) return false
  }
  return true
}
const LONGEST_NICKNAME = 6

/** "has", "reduces", "was closed", "and ‹to cast› aside"; not the adjective of "a ‹limited› presence", nor the noun of "the start and ‹end› of it". */
export function isVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token
  if (AUXILIARIES.has(token.folded)) return true
  const before = i > from ? (tokens[i - 1] as Token).folded : '',
    next = tokens[i + 1]
  if (token.folded === 'to') return i <= from + 1 && next !== undefined && !next.capital && next.folded !== 'the'
  if (NO_VERB_AFTER.has(before) || (next?.folded === 'of' && !TAKES_OF.has(token.base))) return false
  if (ACTION_STEMS.has(token.base)) return true
  if (token.folded.length <= 5 || token.capital || !PARTICIPLE.test(token.folded)) return false
  return !(PARTICIPLE.test(before) && i - 2 >= from && NO_VERB_AFTER.has((tokens[i - 2] as Token).folded))
}
/** "speaks of", "approved of": verbs all the same; in "the start of" it is a noun. */
const TAKES_OF = new Set('speak think hear approv warn complain consist dispos know talk accus tire'.split(' '))
const PARTICIPLE = /(?:ed|ing)$/
const NO_VERB_AFTER = new Set(
  'a an the its their his her our this that these those of with in on at no any some more most'.split(' '),
)

function boundary(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  edges: ReadonlySet<number>,
): 'hard' | 'soft' | undefined {
  const before = tokens[i - 1] as Token,
    here = tokens[i] as Token
  let gap = ''
  for (let at = before.end; at < here.start; at++) {
    const unit = text[at] as string
    if (unit === ';' || unit === ':' || unit === '—') return 'hard'
    if (edges.has(at)) gap += '|'
    if (unit !== ' ') gap += unit
  }
  if (edges.has(here.start)) gap += '|'
  if (gap === '–' || gap === '--' || gap === '-') {
    if (text[before.end] === ' ') return 'hard'
    return undefined
  }
  if (gap.includes('|')) return 'soft'
  if (gap.includes(',') || gap.includes('(') || gap.includes(')')) return 'soft'
  if (!JOINTS.has(here.folded)) return undefined
  if (here.folded !== 'and' && here.folded !== 'or') return i > from + 2 ? 'soft' : undefined
  const next = tokens[i + 1]
  if (!next || i + 1 >= to) return undefined
  const after = tokens[i + 2]
  if (ADVERBS.has(next.folded) && after && i + 2 < to && AUXILIARIES.has(after.folded)) return 'soft'
  return PRONOUNS.has(next.folded) || isVerb(tokens, i + 1, i + 1) || next.folded === 'to' ? 'soft' : undefined
}
const ADVERBS = new Set('now then later also still currently already not never since'.split(' '))
