import { daysBetween } from './days.js'
import { type Digest, nearness, shareIn } from './digest.js'
import { groupsOf } from './group.js'
import { sharingPairs } from './sharing.js'

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
  const pairs = sharingPairs(digests.map(weightiest), SHARED, TOO_COMMON)
  const same = (i: number, j: number) => sameness(digests[i]!, digests[j]!)
  return withStragglers(digests, pairs, groupsOf(digests.length, pairs, same, { least: SAME_STORY, allPairs: ALL_PAIRS }), same)
}

function weightiest({ terms: { keys, weights } }: Digest): number[] {
  const order = Array.from(keys.keys()).sort((a, b) => weights[b]! - weights[a]! || keys[a]! - keys[b]!)
  return order.slice(0, LOOKED_UP).map((i) => keys[i] as number)
}

const VOUCHERS = 2 // reports of one story near enough, and leaning on the same outlet, that vouch for one that stands alone

/** A short item that names the outlet and little else joins the story of that outlet which it is near to, though not near to all of it. */
function withStragglers(
  digests: readonly Digest[],
  pairs: readonly (readonly [number, number])[],
  groups: readonly number[][],
  same: (i: number, j: number) => number,
): number[][] {
  const groupOf = new Map(groups.flatMap((group) => group.map((i) => [i, group] as const))),
    alone = new Set(groups.flatMap((group) => (group.length === 1 ? group : []))),
    joins = new Map<number, readonly number[]>()
  const vouching = new Map<number, number[]>()
  for (const [i, j] of pairs)
    for (const [one, other] of [
      [i, j],
      [j, i],
    ] as const)
      if (
        alone.has(one) &&
        !alone.has(other) &&
        digests[one]!.leansOn.some((key) => digests[other]!.leansOn.includes(key)) &&
        same(i, j) >= SAME_STORY
      )
        vouching.set(one, [...(vouching.get(one) ?? []), other])
  for (const [one, others] of vouching) {
    const byGroup = new Map<readonly number[], number>()
    for (const other of others) byGroup.set(groupOf.get(other)!, (byGroup.get(groupOf.get(other)!) ?? 0) + 1)
    const best = [...byGroup].filter(([, count]) => count >= VOUCHERS).sort(([a, m], [b, n]) => n - m || a[0]! - b[0]!)[0]
    if (best) joins.set(one, best[0])
  }
  return groups
    .filter(([first, ...rest]) => rest.length > 0 || !joins.has(first!))
    .map((group) => [...group, ...[...joins].filter(([, to]) => to === group).map(([one]) => one)].sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
}
