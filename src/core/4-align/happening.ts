import { isVerb } from '../language/clauses.js'
import { AUXILIARIES } from '../language/en/actions.js'
import { ANOTHER } from '../language/en/events.js'
import { HAPPENING_OF } from '../language/meaning.js'
import type { Token } from '../language/tokens.js'
import type { Weighed } from './gather.js'
import { type Place, sameHappenings } from './same-happening.js'
import type { Telling } from './telling.js'

/**
 * One happening, in all the clauses that tell of it, also those that only mention it in passing.
 *
 *     Two men escaped from Orrin jail.     The governor blamed the guards for the escape.
 *             ^^^^^^^                                                      ^^^^^^^^^^
 */
export interface Happening {
  /** As told: the whole clause where it is what the clause is about, else the words that mention it. */
  readonly mentions: readonly Mention[]
}
export interface Mention {
  /** The clause that holds it. */
  readonly telling: Telling
  /** What of the clause tells of it: the telling itself, or a shorter stretch of it. */
  readonly words: Telling
}

/** The happenings that two reports or more tell of. */
export function findHappenings({ nodes, numberOf }: Weighed): Happening[] {
  const kinds = new Map<string, Place[]>()
  nodes.forEach((node, index) => {
    const { tokens, clause } = node.tellings[0] as Telling,
      seen = new Set<string>()
    for (let at = clause.from; at < clause.to; at++) {
      const { term, weight } = tokens[at] as Token,
        kind = weight < FAINT ? undefined : HAPPENING_OF.get(term)
      if (kind === undefined || seen.has(kind)) continue
      seen.add(kind)
      if (isAnother(tokens, at, clause)) continue
      const list = kinds.get(kind)
      if (list) list.push({ node: index, at })
      else kinds.set(kind, [{ node: index, at }])
    }
  })
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, places]) => sameHappenings(places, nodes, numberOf(kind)))
    .map((places) => ({ mentions: places.flatMap((place) => mentions(place, nodes)) }))
}

/** A word of less weight is told of anything. */
const FAINT = 0.4

/** "‹another› fire", "the ‹second› arrest", "he had ‹previously› escaped": one more of its kind, and not the one that all tell of. */
function isAnother(tokens: readonly Token[], at: number, { from, to }: Telling['clause']): boolean {
  for (let i = Math.max(from, at - BESIDE); i <= Math.min(at + BESIDE, to - 1); i++)
    if (ANOTHER.has((tokens[i] as Token).folded)) return true
  return false
}
const BESIDE = 2

/** A happening at its place in each telling with these words. */
function mentions({ node, at }: Place, nodes: Weighed['nodes']): Mention[] {
  const { tellings } = nodes[node] as Weighed['nodes'][number],
    kind = HAPPENING_OF.get(tellings[0]?.tokens[at]?.term ?? '')
  return tellings.flatMap((telling) => {
    for (let i = telling.clause.from; i < telling.clause.to; i++)
      if (HAPPENING_OF.get((telling.tokens[i] as Token).term) === kind)
        return [{ telling, words: isMain(telling, i) ? telling : inPassing(telling, i) }]
    return []
  })
}

/** The clause is about it: it is the clause's first verb, or the clause is a headline. */
function isMain({ tokens, clause }: Telling, at: number): boolean {
  if (!clause.says) return false
  for (let i = clause.from; i < at; i++)
    if (!AUXILIARIES.has((tokens[i] as Token).folded) && isVerb(tokens, i, clause.from)) return false
  return clause.heading || isVerb(tokens, at, clause.from)
}

/** "after ‹a daring escape from the jail›, police said": the words about it, and what belongs to them. */
function inPassing(telling: Telling, at: number): Telling {
  const { report, tokens, clause } = telling
  const joined = (i: number): boolean =>
    !/[,;:()“”"]/.test(report.text.slice((tokens[i - 1] as Token).end, (tokens[i] as Token).start))
  let from = at,
    to = at + 1
  while (from > clause.from && at - from < MOST_BEFORE && joined(from)) {
    const before = tokens[from - 1] as Token
    if (before.kind === 'function' && !OPENS.has(before.folded)) break
    from--
    if (OPENS.has(before.folded)) break
  }
  while (to < clause.to && to - at < MOST_AFTER && joined(to) && !ENDS.has((tokens[to] as Token).folded)) to++
  // "‹on the run›" is one word of several; other small words at the end are left out.
  while (
    to > at + 1 &&
    (tokens[to - 1] as Token).kind === 'function' &&
    (tokens[to - 1] as Token).end > (tokens[at] as Token).until
  )
    to--
  const start = (tokens[from] as Token).start,
    end = Math.min(clause.end, (tokens[to - 1] as Token).end)
  return { ...telling, clause: { ...clause, from, to, start, end } }
}
const MOST_BEFORE = 4,
  MOST_AFTER = 8
const OPENS = new Set('a an the his her its their this that'.split(' ')),
  ENDS = new Set(
    'and but or which who that while when where after before as is are was were has have had will would said says'.split(' '),
  )
