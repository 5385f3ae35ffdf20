import type { Gist } from './digest.js'
import { type Edge, type Edges, joinedUp } from './group.js'
import { holdersAmong, SHARED, sharing } from './holders.js'
import { noHelpAmong } from './no-help.js'
import type { Outlines } from './outlines.js'
import { SAME_STORY, sameness } from './story.js'

const ALL_PAIRS = 200 // reports: in a larger knot only the pairs that share weighty words are compared, the others count 0
const VOUCHERS = 2 // reports of one story near enough that vouch for one that stands alone
const TENTH = 0.1 // of the story at least, unless they lean on the same outlet

/**
 * The stories of reports that hang together by a chain of near pairs, as places in the knot. Average linkage, for one report that tells of two events
 * must not join their stories. The knot's rows come in the order of their words, so that ties fall the same way in any pile.
 */
export function storiesInKnot(
  outlines: Outlines,
  knot: readonly number[],
  near: Edges,
  gistOf: (row: number) => Gist,
): readonly (readonly number[])[] {
  const gists = (at: number) => gistOf(knot[at]!)
  return withStragglers(gists, near, joinedUp(knot.length, within(outlines, knot, gists), SAME_STORY))
}

function within(outlines: Outlines, knot: readonly number[], gistOf: (at: number) => Gist): readonly Edge[] {
  const edges: Edge[] = [],
    add = (a: number, b: number) => edges.push([a, b, sameness(gistOf(a), gistOf(b))])
  if (knot.length <= ALL_PAIRS) {
    for (let a = 0; a < knot.length; a++) for (let b = a + 1; b < knot.length; b++) add(a, b)
    return edges
  }
  const placeOf = new Map(knot.map((row, at) => [row, at])),
    holders = holdersAmong(outlines, Uint32Array.from(knot).sort()),
    options = { most: outlines.count, least: SHARED, leftOut: noHelpAmong(outlines, holders) }
  sharing(holders, options)(0, knot.length, (i, j) => {
    const [a, b] = [placeOf.get(i)!, placeOf.get(j)!]
    add(Math.min(a, b), Math.max(a, b))
  })
  return edges
}

/**
 * What is near to some of a story, though not to all of it, joins it: a short item that names the outlet and little else, the sequel with new
 * names beside the old. Chosen on the odd and on the even topics of look-alike events alike.
 */
function withStragglers(gistOf: (at: number) => Gist, near: Edges, groups: readonly number[][]): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap((group) => (group.length > 1 ? group.map((i) => [i, group] as const) : []))),
    joins = new Map<number, readonly number[]>(),
    vouching = new Map<number, Map<readonly number[], { all: number; leaning: number }>>()
  const vouch = (one: number, other: number): void => {
    const group = groupOf.get(other)
    if (groupOf.has(one) || !group) return
    const theirs = gistOf(other).leansOn,
      byGroup = vouching.get(one) ?? new Map<readonly number[], { all: number; leaning: number }>(),
      count = byGroup.get(group) ?? { all: 0, leaning: 0 }
    count.all++
    if (gistOf(one).leansOn.some((key) => theirs.includes(key))) count.leaning++
    vouching.set(one, byGroup.set(group, count))
  }
  near.forEach((i, j) => {
    vouch(i, j)
    vouch(j, i)
  })
  for (const [one, byGroup] of vouching) {
    const best = [...byGroup]
      .filter(([group, { all, leaning }]) => leaning >= VOUCHERS || (all >= VOUCHERS && all >= TENTH * group.length))
      .sort(([a, m], [b, n]) => n.leaning - m.leaning || n.all - m.all || a[0]! - b[0]!)[0]
    if (best) joins.set(one, best[0])
  }
  const joined = new Map<readonly number[], number[]>()
  for (const [one, to] of joins) joined.set(to, [...(joined.get(to) ?? []), one])
  return groups
    .filter((group) => group.length > 1 || !joins.has(group[0]!))
    .map((group) => (joined.has(group) ? [...group, ...joined.get(group)!].sort((a, b) => a - b) : group))
}
