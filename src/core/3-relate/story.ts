import { daysBetween } from './days.js'
import { type Digest, nearness, shareIn } from './digest.js'
import { type Edge, Edges, groupsOf } from './group.js'
import { eachSharing, type Rows } from './sharing.js'

// Average nearness at which two groups of reports are one story. On look-alike pairs of events (ECB+) the best value lies between 0.22 and
// 0.26 whether it is chosen on the odd or on the even topics; retellings of one story stay together up to 0.26.
const SAME_STORY = 0.24
const DAYS = 7 // "the same days": a story is retold for about a week; what comes later is its sequel
const COPY = 0.9 // so near that it is the same text, whenever it came out
const SAME_YEAR = 1.1 // two undated reports that speak of one year, and no later one
const OTHER_YEAR = 0.6 // two undated reports of which one speaks of a later year: likelier the next edition of the same thing
const OTHER_ACTORS = 0.7
const SAME_OUTLET = 1.3 // both lean on one outlet: that much likelier to retell one story of it
const LOOKED_UP = 24 // of its weightiest words is a report looked up by; those near enough share three of them as a rule
const SHARED = 2
const SHARED_APART = 12 // of reports that came out weeks apart only copies are looked for, and these share half of their weightiest words
const TOO_COMMON = 400 // reports with one word: from there on it tells no two of them from the rest
const ALL_PAIRS = 200 // reports: in a larger knot only the pairs that share weighty words are compared, the others count 0

/** How near two reports are as tellings of one happening: 0 to 1, and the same in any pile. */
export function sameness(a: Digest, b: Digest): number {
  const near = isSameLanguage(a, b) ? nearness(a.terms, b.terms) : nearness(a.names, b.names)
  if (near >= COPY) return near
  if (daysBetween(a.days, b.days) > DAYS) return 0
  const shared = a.leansOn.some((key) => b.leansOn.includes(key)) ? SAME_OUTLET : 1
  const undated = !(a.days && b.days) && a.year !== undefined && b.year !== undefined
  return near * shared * actors(a, b) * (undated ? (a.year === b.year ? SAME_YEAR : OTHER_YEAR) : 1)
}

/**
 * Look-alike events share the league, the charge and the verb, but not who did it where. Each report's first sentences name its own; when
 * half of these stand anywhere in the other there is no doubt, when none do the two are that much less alike.
 */
function actors(a: Digest, b: Digest): number {
  if (a.leadNames.length < 2 || b.leadNames.length < 2) return 1
  const known = Math.min(shareIn(a.leadNames, b.terms), shareIn(b.leadNames, a.terms))
  return OTHER_ACTORS + (1 - OTHER_ACTORS) * Math.min(1, 2 * known)
}

const isSameLanguage = (a: Digest, b: Digest): boolean => {
  const [one, other] = [a.report.language.slice(0, 2), b.report.language.slice(0, 2)]
  return one === other || one === 'un' || other === 'un'
}

/**
 * Which reports tell of one happening: groups of indexes, each in order. Average linkage, for one report that tells of two events must
 * not join their stories. `digests` come in the order of their reports' ids, so that ties fall the same way in any pile.
 */
export function findStories(digests: readonly Digest[]): number[][] {
  const same = (i: number, j: number) => sameness(digests[i]!, digests[j]!),
    near = new Edges()
  eachSharing(rowsOf(digests), { least: SHARED, tooMany: TOO_COMMON }, (i, j, shared) => {
    if (shared < SHARED_APART && daysBetween(digests[i]!.days, digests[j]!.days) > DAYS) return
    if (same(i, j) >= SAME_STORY) near.add(i, j)
  })
  const within = (knot: readonly number[]): Edge[] => {
    if (knot.length <= ALL_PAIRS) return knot.flatMap((i, a) => knot.slice(a + 1).map((j): Edge => [i, j, same(i, j)]))
    const edges: Edge[] = []
    eachSharing(rowsOf(knot.map((i) => digests[i]!)), { least: SHARED, tooMany: TOO_COMMON }, (a, b) => {
      const [i, j] = [knot[a]!, knot[b]!]
      edges.push([i, j, same(i, j)])
    })
    return edges
  }
  return withStragglers(digests, near, groupsOf(digests.length, near, within, SAME_STORY))
}

/** The weightiest words of every report, as rows to look up. */
function rowsOf(digests: readonly Digest[]): Rows {
  const keys = new Uint32Array(digests.length * LOOKED_UP),
    starts = new Uint32Array(digests.length + 1)
  let at = 0
  for (const [i, { terms }] of digests.entries()) {
    // The weight with the key behind it: numbers that the machine sorts by itself; of equal weights the smaller key is looked up.
    const order = new Float64Array(terms.keys.length)
    for (let k = 0; k < order.length; k++) order[k] = terms.weights[k]! * 0x100000000 + (0xffffffff - terms.keys[k]!)
    order.sort()
    for (let k = order.length - 1; k >= Math.max(0, order.length - LOOKED_UP); k--)
      keys[at++] = 0xffffffff - (order[k]! % 0x100000000)
    starts[i + 1] = at
  }
  return { keys: keys.subarray(0, at), starts }
}

const VOUCHERS = 2 // reports of one story near enough, and leaning on the same outlet, that vouch for one that stands alone

/** A short item that names the outlet and little else joins the story of that outlet which it is near to, though not near to all of it. */
function withStragglers(digests: readonly Digest[], near: Edges, groups: readonly number[][]): number[][] {
  const groupOf = new Map(groups.flatMap((group) => (group.length > 1 ? group.map((i) => [i, group] as const) : []))),
    joins = new Map<number, readonly number[]>(),
    vouching = new Map<number, number[]>()
  const vouch = (one: number, other: number): void => {
    if (groupOf.has(one) || !groupOf.has(other)) return
    if (!digests[one]!.leansOn.some((key) => digests[other]!.leansOn.includes(key))) return
    const others = vouching.get(one)
    if (others) others.push(other)
    else vouching.set(one, [other])
  }
  near.forEach((i, j) => {
    vouch(i, j)
    vouch(j, i)
  })
  for (const [one, others] of vouching) {
    const byGroup = new Map<readonly number[], number>()
    for (const other of others) byGroup.set(groupOf.get(other)!, (byGroup.get(groupOf.get(other)!) ?? 0) + 1)
    const best = [...byGroup].filter(([, count]) => count >= VOUCHERS).sort(([a, m], [b, n]) => n - m || a[0]! - b[0]!)[0]
    if (best) joins.set(one, best[0])
  }
  const joined = new Map<readonly number[], number[]>()
  for (const [one, to] of joins) joined.set(to, [...(joined.get(to) ?? []), one])
  return groups
    .filter((group) => group.length > 1 || !joins.has(group[0]!))
    .map((group) => (joined.has(group) ? [...group, ...joined.get(group)!].sort((a, b) => a - b) : group))
    .sort((a, b) => a[0]! - b[0]!)
}
