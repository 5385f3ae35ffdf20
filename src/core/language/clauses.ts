import type { Attribution, Report, Sentence } from '../model.js'
import { firstFrom } from '../text/span.js'
import { ACTION_STEMS, AUXILIARIES } from './en/actions.js'
import { datelineOf } from './headline.js'
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

/** Sentences among which the first of the text is: a title, a line under it, a byline may go before. */
const DATELINED = 6

/** All clauses of a report, in reading order. Found once for all who ask with the same attributions. */
export function clausesOf(report: Report, tokens: readonly Token[], attributions: readonly Attribution[]): readonly Clause[] {
  const known = KNOWN.get(report)
  if (known && isSame(known.attributions, attributions)) return known.clauses
  const clauses = find(report, tokens, attributions)
  KNOWN.set(report, { attributions, clauses })
  return clauses
}
const KNOWN = new WeakMap<Report, { readonly attributions: readonly Attribution[]; readonly clauses: readonly Clause[] }>()
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

function find(report: Report, tokens: readonly Token[], attributions: readonly Attribution[]): Clause[] {
  const clauses: Clause[] = [],
    edges = contentEdges(report.text, attributions)
  let at = 0
  report.sentences.forEach((sentence, index) => {
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) at++
    const heading = report.blocks[sentence.block]?.kind === 'heading',
      // "VELL (Kestria Wire) — ‹The mission is over›": where and by whom it was written is no part of what is said.
      dateline = index < DATELINED && !heading ? datelineOf(report.text.slice(sentence.start, sentence.end)) : 0
    while (dateline > 0 && at < tokens.length && (tokens[at] as Token).start < sentence.start + dateline) at++
    const from = at
    while (at < tokens.length && (tokens[at] as Token).end <= sentence.end) at++
    if (at === from) return
    const pieces = heading ? [{ from, to: at, says: undefined }] : split(report.text, tokens, from, at, edges)
    for (const { from: a, to: b, says: known } of pieces)
      clauses.push({
        says: known ?? says(tokens, a, b),
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

/** Where contents begin and end, in order: what is said is apart from who said it. */
function contentEdges(text: string, attributions: readonly Attribution[]): readonly number[] {
  const edges: number[] = []
  // "Washington has asked allies to leave" is one telling; "two sources said [that …]" is another's.
  for (const attribution of attributions)
    if (attribution.act === 'denies' || isSaying(text, attribution))
      for (const { start, end } of attribution.content) edges.push(start, end)
  return edges.sort((a, b) => a - b)
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
  while (end < sentence.end && ENDS.includes(text[end] as string)) end++
  return end
}
const ENDS = '"\'”’.!?%)'

/** A stretch of tokens, and whether it says something, where that was looked at. */
interface Piece {
  readonly from: number
  to: number
  says: boolean | undefined
}

function split(text: string, tokens: readonly Token[], from: number, to: number, edges: readonly number[]): Piece[] {
  const begins = [from]
  let edge = firstFrom(edges, (tokens[from] as Token).end, (edge) => edge)
  for (let i = from + 1; i < to; i++) {
    const gap = (tokens[i - 1] as Token).end,
      here = (tokens[i] as Token).start
    while (edge < edges.length && (edges[edge] as number) < gap) edge++
    if (isBoundary(text, tokens, i, from, to, edge < edges.length && (edges[edge] as number) <= here)) begins.push(i)
  }
  return merge(begins, tokens, to)
}

/** A piece that says nothing by itself belongs to the one before it, or to the one after it when it comes first. */
function merge(begins: readonly number[], tokens: readonly Token[], end: number): Piece[] {
  const out: Piece[] = []
  let waiting: number | undefined
  begins.forEach((begin, at) => {
    const from = waiting ?? begin,
      to = begins[at + 1] ?? end,
      last = out.at(-1)
    if (says(tokens, from, to)) {
      out.push({ from, to, says: true })
      waiting = undefined
    } else if (last && waiting === undefined) {
      last.to = to
      last.says = undefined
    } else waiting = from
  })
  if (waiting !== undefined) {
    const last = out.at(-1)
    if (last) Object.assign(last, { to: end, says: undefined })
    else out.push({ from: waiting, to: end, says: false })
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

/** Whether a clause begins with a token; `isEdge` where somebody's words begin or end just before it. */
function isBoundary(text: string, tokens: readonly Token[], i: number, from: number, to: number, isEdge: boolean): boolean {
  const before = tokens[i - 1] as Token,
    here = tokens[i] as Token
  let dashes = 0,
    others = 0,
    soft = isEdge
  for (let at = before.end; at < here.start; at++) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) continue
    if (unit === SEMICOLON || unit === COLON || unit === LONG_DASH) return true
    if (unit === COMMA || unit === OPEN || unit === CLOSE) soft = true
    if (unit === HYPHEN || unit === DASH) dashes += unit === HYPHEN ? 1 : 2
    else others++
  }
  // "it closed – for good", but not "Vell-Tarn": a dash, or two hyphens for one, and nothing else.
  if (!isEdge && others === 0 && (dashes === 1 || dashes === 2)) return text.charCodeAt(before.end) === SPACE
  if (soft) return true
  if (!JOINTS.has(here.folded) || text.startsWith('WHO', here.start)) return false
  if (here.folded !== 'and' && here.folded !== 'or') return i > from + 2
  const next = tokens[i + 1]
  if (!next || i + 1 >= to) return false
  const after = tokens[i + 2]
  if (ADVERBS.has(next.folded) && after && i + 2 < to && AUXILIARIES.has(after.folded)) return true
  return PRONOUNS.has(next.folded) || isVerb(tokens, i + 1, i + 1) || next.folded === 'to'
}
const [SPACE, SEMICOLON, COLON, COMMA, OPEN, CLOSE, HYPHEN, DASH, LONG_DASH] = [...' ;:,()-–—'].map((mark) => mark.charCodeAt(0))
const ADVERBS = new Set('now then later also still currently already not never since'.split(' '))
