import { type Clause, isSaying } from '../language/clauses.js'
import { WEIGHTY } from '../language/en/weighty.js'
import { countedHead } from '../language/meaning.js'
import type { Token } from '../language/tokens.js'
import type { Attribution, Report } from '../model.js'
import { firstFrom } from '../text/span.js'
import { holders } from './holder.js'
import type { Terms, Vocabulary } from './terms.js'

/** A clause as it is compared: what it says itself, and what it leans on. */
export interface Telling {
  /** The how manieth of its story, in reading order. */
  readonly place: number
  readonly report: Report
  readonly clause: Clause
  readonly tokens: readonly Token[]
  /** The innermost attribution that holds it; undefined where the report speaks itself. */
  readonly holder: Attribution | undefined
  /** Its own words. */
  readonly own: Terms
  /** Words it takes from the rest of its sentence, from the sentence before it ("it", "the mission") and from the heading over it. */
  readonly around: Terms
}

/** reuse: how much a borrowed word counts beside one's own. */
const BORROWED = { subject: 0.35, sentence: 0.15, before: 0.3, heading: 0.15 }
/** "3,200 troops" and "2,300 troops" are both an amount of troops: the same thing counted, whatever the count. */
const AMOUNT = 1.2,
  COUNT = 0.6
/** Words inside quotation marks are the ones a retelling keeps. */
const QUOTED = 1.5
const REFERS = new Set('it its they their them he his she her'.split(' ')),
  REFERS_FIRST = new Set('the this that these those another both such'.split(' '))

export function tellingsOf(
  report: Report,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  vocabulary: Vocabulary,
  place: number,
): Telling[] {
  const said = saying(report.text, tokens, attributions),
    held = holders(clauses, attributions),
    // Others borrow all words of a clause; its own are those that do not only say who says it.
    all = clauses.map((clause) => termsIn(tokens, clause, vocabulary)),
    own = clauses.map((clause, at) => (isOneOf(said, clause) ? termsIn(tokens, clause, vocabulary, said) : (all[at] as Terms))),
    out: Telling[] = []
  let heading: number | undefined
  for (let before = 0, begin = 0, end = 0; begin < clauses.length; before = begin, begin = end) {
    const { sentence } = clauses[begin] as Clause
    while (end < clauses.length && (clauses[end] as Clause).sentence === sentence) end++
    for (let at = begin; at < end; at++) {
      const clause = clauses[at] as Clause,
        mine = own[at] as Terms,
        borrow = (from: number, share: number): void => lend(all[from] as Terms, share),
        share = leans(tokens, clause) ? BORROWED.subject : BORROWED.sentence
      vocabulary.mark(mine.ids)
      for (let other = begin; other < end; other++) if (other !== at) borrow(other, share)
      if (heading !== undefined) borrow(heading, BORROWED.heading)
      if (refers(tokens, clause)) for (let other = before; other < begin; other++) borrow(other, BORROWED.before)
      out.push({ place: place + at, report, clause, tokens, holder: held[at], own: mine, around: vocabulary.take() })
    }
    if ((clauses[begin] as Clause).heading) heading = begin
  }
  return out
}

/** Adds what a telling borrows to the words around it; its own are marked. */
function lend({ ids, weights, vocabulary }: Terms, share: number): void {
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] as number
    if (!vocabulary.isMarked(id)) vocabulary.raise(id, (weights[k] as number) * share)
  }
}

const isOneOf = (flags: Uint8Array, { from, to }: Clause): boolean => {
  for (let i = from; i < to; i++) if (flags[i] === 1) return true
  return false
}

/** A figure or a name said twice still counts once. `but` are tokens that are left out. */
export function termsIn(
  tokens: readonly Token[],
  at: { readonly from: number; readonly to: number },
  vocabulary: Vocabulary,
  but?: Uint8Array,
): Terms {
  let quotes = false,
    dubs = false
  for (let i = at.from; i < at.to; i++) {
    if (but?.[i] === 1) continue
    const token = tokens[i] as Token,
      { figure, term, quoted } = token
    if (figure?.of !== undefined) vocabulary.set(vocabulary.numbered(`amount of ${countedHead(figure.of)}`), AMOUNT)
    if (callsSomethingSo(tokens, i, at.to)) vocabulary.set(vocabulary.numbered(DUBS), NAMED)
    else if (term !== '') {
      const weight = figure?.of === undefined ? token.weight : token.weight * COUNT
      vocabulary.raise(vocabulary.numbered(term), quoted ? QUOTED * weight : weight)
      if (term === DUBS) dubs = true
    }
    if (quoted) quotes = true
  }
  if (quotes && dubs) vocabulary.set(vocabulary.numbered(DUBS), NAMED)
  return vocabulary.take()
}

/** "They ‹call› the plan a “second spring”", "they ‹speak› of a “second spring”": a nickname, as "it is known as" or "dubbed" brings one. */
function callsSomethingSo(tokens: readonly Token[], at: number, to: number): boolean {
  const base = tokens[at]?.base
  if (base !== 'call' && !(base === 'speak' && tokens[at + 1]?.folded === 'of')) return false
  for (let i = at + 1; i < Math.min(to, at + 6); i++) if (tokens[i]?.quoted) return true
  return false
}
const DUBS = '~dub',
  NAMED = 1.5

/** "‹and now has› 900 troops", "‹which› was built in 1974": its subject stands in another clause of the sentence. */
function leans(tokens: readonly Token[], clause: Clause): boolean {
  const first = tokens[clause.from] as Token
  return LEANING.has(first.folded)
}
const LEANING = new Set('and but or which who to'.split(' '))

function refers(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.from; i < Math.min(clause.to, clause.from + 6); i++) {
    const token = tokens[i] as Token
    if (REFERS.has(token.folded) || (i === clause.from && REFERS_FIRST.has(token.folded))) return true
  }
  return false
}

/**
 * The words that only say who says it: "‹two officials said›", "‹according to the paper›". What somebody wants, warns of or denies is itself
 * told, with who does.
 */
function saying(text: string, tokens: readonly Token[], attributions: readonly Attribution[]): Uint8Array {
  const found = new Uint8Array(tokens.length)
  const add = (start: number, end: number): void => {
    for (let i = firstFrom(tokens, start, startOf); i < tokens.length && (tokens[i] as Token).end <= end; i++) found[i] = 1
  }
  // "All members ‹must approve› such a decision": whoever decides does more than say.
  const decides = (start: number, end: number): boolean => {
    for (let i = firstFrom(tokens, start, startOf); i < tokens.length && (tokens[i] as Token).end <= end; i++)
      if (WEIGHTY.has((tokens[i] as Token).base)) return true
    return false
  }
  for (const attribution of attributions) {
    const { cue, source } = attribution
    if (!cue || !isSaying(text, attribution) || decides(cue.start, cue.end)) continue
    add(cue.start, cue.end)
    const at = source?.evidence[0]
    if (at && Math.abs(at.start - cue.start) < NEAR) add(at.start, endOfName(text, at))
  }
  return found
}

/** Who says it is named before the next comma or quotation mark: "according to ‹the sources›, speak of a “return”". */
function endOfName(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const mark = text.slice(start, end).search(/[“”"]/)
  if (mark < 0) return end
  const comma = text.indexOf(',', start)
  return comma >= 0 && comma < start + mark ? comma : start + mark
}

const startOf = ({ start }: Token): number => start

/** A source farther from its cue stands in another sentence. */
const NEAR = 300
