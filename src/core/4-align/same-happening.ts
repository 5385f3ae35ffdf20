import type { Token } from '../language/tokens.js'
import { type Node, overlap } from './gather.js'
import type { Telling } from './telling.js'

/** Where a happening of one kind is told: a telling, by its node, and the token. */
export interface Place {
  readonly node: number
  readonly at: number
}

/** reuse: places are near enough when the words around them are, on average. Low, for within one story a kind of happening is mostly one. */
const NEAR = 0.03
/** Two groups are kept apart by names that tell two happenings apart, or by so many more pairs of places that name others than pairs that name the same. */
const APART = 2
/** Beyond this many, the rest joins the group that it is nearest to; so a story of 500 reports stays linear. */
const MOST = 250

/**
 * The places of one kind of happening, one list for each happening.
 *
 * Groups are joined from the nearest pair down while they are near on average, unless what they name keeps them apart: where one report tells
 * of two ("Ruk fell on Friday … Tolm fell on Saturday"), those names tell the two apart in every report, and a telling that names
 * neither belongs to neither.
 */
export function sameHappenings(places: readonly Place[], nodes: readonly Node[], kind: number | undefined): Place[][] {
  if (places.length < 2) return []
  const all = places.map((place) => placed(place, nodes, kind)),
    first = all.slice(0, MOST),
    contrasts = SIDES.map((side) => contrasted(first, side)),
    groups = group(first, contrasts)
  for (const one of all.slice(MOST)) nearest(one, groups)?.push(one)
  return groups
    .map((list) => list.filter((one) => !isUnclear(one, contrasts)).map(({ place }) => place))
    .filter((list) => toldByNoneAlone(list, nodes))
}

/** Two reports tell of it: no one report, nor its copies, has all of it. */
function toldByNoneAlone(places: readonly Place[], nodes: readonly Node[]): boolean {
  const [first, ...rest] = places.map(({ node }) => (nodes[node] as Node).reports)
  return first !== undefined && ![...first].some((report) => rest.every((reports) => reports.includes(report)))
}

interface Placed {
  readonly place: Place
  readonly reports: readonly number[]
  /** The weighed words around it, of length 1. */
  readonly words: ReadonlyMap<number, number>
  /** Names and amounts in its clause. */
  readonly anchors: ReadonlySet<string>
  /** Names before and behind it, with what they name. */
  readonly before: ReadonlyMap<string, string>
  readonly behind: ReadonlyMap<string, string>
}
const SIDES = ['before', 'behind'] as const
type Side = (typeof SIDES)[number]

/** How far from it a name may stand: "fell while climbing with three friends to a hut on ‹Mount Ulm›". */
const REACH = 8

function placed(place: Place, nodes: readonly Node[], kind: number | undefined): Placed {
  const { ids, weights, reports, tellings } = nodes[place.node] as Node,
    { tokens, clause } = tellings[0] as Telling,
    words = new Map<number, number>(),
    anchors = new Set<string>()
  let norm = 0
  ids.forEach((id, k) => {
    if (id !== kind) norm += (weights[k] as number) ** 2
  })
  const long = Math.sqrt(norm) || 1
  ids.forEach((id, k) => {
    if (id !== kind) words.set(id, (weights[k] as number) / long)
  })
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token
    if (isName(token) || (token.figure && token.figure.value > SMALL)) anchors.add(token.term)
  }
  const { at } = place
  return {
    place,
    reports,
    words,
    anchors,
    before: namesIn(tellings[0] as Telling, Math.max(clause.from, at - REACH), at),
    behind: namesIn(tellings[0] as Telling, at + 1, Math.min(clause.to, at + 1 + REACH)),
  }
}
const SMALL = 3
/** A first name weighs less: it tells nobody apart. */
const isName = ({ kind, weight }: Token): boolean => kind === 'name' && weight > 1

function namesIn({ report, tokens }: Telling, from: number, to: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (!isName(token)) continue
    const name = report.mentions.find(
      (mention) => mention.kind === 'name' && mention.start <= token.start && token.end <= mention.end,
    )
    if (name?.kind === 'name') found.set(token.term, name.type)
  }
  return found
}

// ── What tells two happenings apart ─────────────────────────────────────────

type Contrast = ReadonlySet<string>

/** Names that reports tell of two happenings of the kind, each told by a fair part of the reports and never both of one. */
function contrasted(all: readonly Placed[], side: Side): Contrast {
  const times = new Map<string, number>(),
    tellers = new Map<string, Set<number>>(),
    reports = new Map<number, Placed[]>()
  for (const one of all) {
    for (const report of one.reports) {
      const told = reports.get(report)
      if (told) told.push(one)
      else reports.set(report, [one])
      for (const name of one[side].keys()) tellers.set(name, (tellers.get(name) ?? new Set()).add(report))
    }
  }
  for (const list of reports.values())
    for (const [i, one] of list.entries())
      for (const other of list.slice(i + 1))
        if (nameOthers(one, other, side)) for (const key of pairs(one, other, side)) times.set(key, (times.get(key) ?? 0) + 1)
  for (const one of all) for (const key of pairs(one, one, side)) times.delete(key)
  const enough = FAIR * reports.size,
    kept = [...times].filter(([key]) => key.split('|').every((name) => (tellers.get(name)?.size ?? 0) >= enough))
  return new Set(kept.some(([, count]) => count > 1) ? kept.map(([key]) => key) : [])
}
/** reuse: less than this share of the reports, and a name is an aside. */
const FAIR = 0.12

const nameOthers = (a: Placed, b: Placed, side: Side): boolean =>
  a[side].size > 0 && b[side].size > 0 && ![...a[side].keys()].some((name) => b[side].has(name))

/** Who does it may be told as a person here and as a body there; those are no contrast. Where and what it is done to may be anything. */
function* pairs(a: Placed, b: Placed, side: Side): Generator<string> {
  for (const [x, typeX] of a[side])
    for (const [y, typeY] of b[side])
      if (x !== y && (side === 'behind' || typeX === typeY)) yield x < y ? `${x}|${y}` : `${y}|${x}`
}

function isUnclear(one: Placed, contrasts: readonly Contrast[]): boolean {
  return SIDES.some((side, at) => {
    const contrast = contrasts[at] as Contrast
    if (contrast.size === 0) return false
    return ![...contrast].some((key) => key.split('|').some((name) => one[side].has(name)))
  })
}

/** Above nothing when two places name others, below when they name the same. */
function apart(a: Placed, b: Placed, contrasts: readonly Contrast[]): number {
  for (const [at, side] of SIDES.entries()) {
    const contrast = contrasts[at] as Contrast
    if (contrast.size > 0 && nameOthers(a, b, side)) for (const key of pairs(a, b, side)) if (contrast.has(key)) return APART
  }
  if (!overlap(a.reports, b.reports) || a.anchors.size === 0 || b.anchors.size === 0) return 0
  return [...a.anchors].some((anchor) => b.anchors.has(anchor)) ? -SAME : 1
}
/** One report that names the same twice says more than one that names others: "the mayor" may be "Ruk". */
const SAME = 2

// ── Groups ──────────────────────────────────────────────────────────────────

function group(all: readonly Placed[], contrasts: readonly Contrast[]): Placed[][] {
  const size = all.length,
    near = new Float64Array(size * size),
    clash = new Int32Array(size * size),
    order: number[] = []
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const both = product((all[a] as Placed).words, (all[b] as Placed).words)
      near[a * size + b] = near[b * size + a] = both
      clash[a * size + b] = clash[b * size + a] = apart(all[a] as Placed, all[b] as Placed, contrasts)
      if (both > NEAR) order.push(a * size + b)
    }
  order.sort((x, y) => (near[y] as number) - (near[x] as number) || x - y)
  const home = all.map((_, at) => at),
    members = all.map((_, at) => [at])
  for (const pair of order) {
    const a = home[Math.floor(pair / size)] as number,
      b = home[pair % size] as number
    if (a === b) continue
    const here = members[a] as number[],
      there = members[b] as number[],
      both = a * size + b
    if ((near[both] as number) <= NEAR * here.length * there.length || (clash[both] as number) >= APART) continue
    for (const one of there) home[one] = a
    here.push(...there)
    members[b] = []
    for (let c = 0; c < size; c++) {
      near[a * size + c] = near[c * size + a] = (near[a * size + c] as number) + (near[b * size + c] as number)
      clash[a * size + c] = clash[c * size + a] = (clash[a * size + c] as number) + (clash[b * size + c] as number)
    }
  }
  return members.filter((list) => list.length > 0).map((list) => list.map((at) => all[at] as Placed))
}

function product(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [id, weight] of small) sum += weight * (large.get(id) ?? 0)
  return sum
}

/** The group that a place is nearest to on average, by the group's first places. */
function nearest(one: Placed, groups: readonly Placed[][]): Placed[] | undefined {
  let best: Placed[] | undefined,
    most = NEAR
  for (const list of groups) {
    if (list.length < 2) continue
    const some = list.slice(0, SOME)
    let sum = 0
    for (const other of some) sum += product(one.words, other.words)
    if (sum / some.length > most) {
      most = sum / some.length
      best = list
    }
  }
  return best
}
const SOME = 20
