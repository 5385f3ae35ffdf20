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
const LONG = 60 // words of its own: in so long a report what happened is told in more than names
const OTHER_WORDS = 0.012 // of 1; of two reports of one event, one pair in a hundred shares no more
const OTHER_MATTER = 0.7
const SAME_OUTLET = 1.3 // both lean on one outlet: that much likelier to retell one story of it
const LOOKED_UP = 24 // of its weightiest words is a report looked up by; those near enough share three of them as a rule
const SHARED = 2
const SHARED_APART = 12 // of reports that came out weeks apart only copies are looked for, and these share half of their weightiest words
const TOO_COMMON = 400 // reports with one word: from there on it tells no two of them from the rest
const OUTLETS_OWN = 16 // reports with one word, nearly all of one outlet
const MOSTLY = 0.8
const ALL_PAIRS = 200 // reports: in a larger knot only the pairs that share weighty words are compared, the others count 0

/** How near two reports are as tellings of one happening: 0 to 1, and the same in any pile. */
export function sameness(a: Digest, b: Digest): number {
  const near = isSameLanguage(a, b) ? nearness(a.terms, b.terms) : nearness(a.names, b.names)
  if (near >= COPY) return near
  if (daysBetween(a.days, b.days) > DAYS) return 0
  const shared = a.leansOn.some((key) => b.leansOn.includes(key)) ? SAME_OUTLET : 1
  const undated = !(a.days && b.days) && a.year !== undefined && b.year !== undefined
  return near * shared * actors(a, b) * matter(a, b, near) * (undated ? (a.year === b.year ? SAME_YEAR : OTHER_YEAR) : 1)
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

/**
 * The same actors, another matter: names aside, two long reports share next to no words.
 *
 *     Kolev opened the Halm dam to visitors on Sunday.       Kolev's wife sued the Halm Courier over her tax returns.
 */
function matter(a: Digest, b: Digest, near: number): number {
  if (a.terms.keys.length < LONG || b.terms.keys.length < LONG || !isSameLanguage(a, b)) return 1
  return near - ofNames(a) * ofNames(b) * nearness(a.names, b.names) < OTHER_WORDS ? OTHER_MATTER : 1
}

/** How much of what a report is about are names and numbers: 0 to 1. */
function ofNames({ terms, names }: Digest): number {
  const first = names.keys[0],
    at = first === undefined ? -1 : terms.keys.indexOf(first)
  return at < 0 ? 0 : terms.weights[at]! / names.weights[0]!
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
  eachSharing(rowsOf(digests), { least: SHARED, leftOut: isNoHelp(digests) }, (i, j, shared) => {
    if (shared < SHARED_APART && daysBetween(digests[i]!.days, digests[j]!.days) > DAYS) return
    if (same(i, j) >= SAME_STORY) near.add(i, j)
  })
  const within = (knot: readonly number[]): Edge[] => {
    if (knot.length <= ALL_PAIRS) return knot.flatMap((i, a) => knot.slice(a + 1).map((j): Edge => [i, j, same(i, j)]))
    const edges: Edge[] = []
    const members = knot.map((i) => digests[i]!)
    eachSharing(rowsOf(members), { least: SHARED, leftOut: isNoHelp(members) }, (a, b) => {
      const [i, j] = [knot[a]!, knot[b]!]
      edges.push([i, j, same(i, j)])
    })
    return edges
  }
  return withStragglers(digests, near, groupsOf(digests.length, near, within, SAME_STORY))
}

/**
 * Words that tell no two reports from the rest: those that too many have, and those of the lines that an outlet puts under all it prints.
 *
 *     Subscribe to the Halden morning letter, written by Ansgar Vellamo.
 */
const isNoHelp =
  (digests: readonly Digest[]) =>
  (holders: Uint32Array): boolean =>
    holders.length > TOO_COMMON || (holders.length >= OUTLETS_OWN && isOutletsOwn(digests, holders))

function isOutletsOwn(digests: readonly Digest[], holders: Uint32Array): boolean {
  const outletOf = (at: number) => digests[at]!.report.outlet
  // The one that more than half of them have, if there is one, is what is left when all others are weighed against it.
  let outlet: string | undefined,
    ahead = 0
  for (const at of holders) {
    if (ahead === 0) outlet = outletOf(at)
    ahead += outletOf(at) === outlet ? 1 : -1
  }
  if (outlet === undefined) return false
  let count = 0,
    first = Number.POSITIVE_INFINITY,
    last = Number.NEGATIVE_INFINITY
  for (const at of holders) {
    if (outletOf(at) !== outlet) continue
    count++
    const { days } = digests[at]!
    if (!days) continue
    first = Math.min(first, days[0])
    last = Math.max(last, days[1])
  }
  // What an outlet alone tells of within some days may be its own story; what it still prints weeks later is its habit.
  return count >= MOSTLY * holders.length && last - first > 2 * DAYS
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
