import { firstFrom } from '../text/span.js'
import type { Telling } from './telling.js'
import type { Terms } from './terms.js'

/**
 * Tellings of one story that say the same, brought together.
 *
 * Links first: each telling to its nearest in every other report, when it is the nearest there too, or nearly. Then, from the strongest link
 * down, two groups become one when they are near on average. Exact copies count as one telling, so a copy added changes no weight and no group.
 */
export interface Limits {
  /** How near two tellings must be to be linked: the cosine of their weighed words. */
  readonly link: number
  /** How near two groups must be on average to become one. */
  readonly merge: number
  /** A telling may also be linked to one that is nearly as near as its nearest in that report: this share of it. */
  readonly nearly: number
  /** The same within one report: only what is plainly told twice. */
  readonly twice: number
  /** Two groups that one report tells apart are two claims, unless they are this near. */
  readonly both: number
  /** Two short tellings that share one word of their own. */
  readonly lone: number
}
export const LIMITS: Limits = { link: 0.2, merge: 0.21, nearly: 0.75, twice: 0.5, both: 0.3, lone: 0.4 }

/** No telling looks at more than this many others; enough for the nearest, and a story of 500 reports stays linear. */
const MOST_LOOKED_AT = 400

/** Tellings with the same words, as one vector. */
export interface Node {
  readonly tellings: Telling[]
  /** The reports that tell it in these very words, copies counted as one; in order. */
  readonly reports: readonly number[]
  /** Only what says something by itself is a claim; the rest may still tell of a happening in passing. */
  readonly says: boolean
  /** Its words by their numbers, its own first. */
  ids: Int32Array
  weights: Float64Array
  readonly own: number
}

export function gather({ nodes, size }: Weighed, limits: Limits = LIMITS): Telling[][] {
  const saying = nodes.filter(({ says }) => says),
    postings: number[][] = Array.from({ length: size }, () => [])
  saying.forEach((node, at) => {
    for (let k = 0; k < node.own; k++) (postings[node.ids[k] as number] as number[]).push(at)
  })
  return merge(saying, links(saying, postings, limits), limits)
}

export interface Weighed {
  readonly nodes: readonly Node[]
  /** How many words there are. */
  readonly size: number
  /** The number of a word among the vectors; undefined for one that no telling has for its own. */
  readonly numberOf: (word: string) => number | undefined
}

/** Tellings as vectors of their weighed words, each word by its number; exact copies are one. */
export function weighed(tellings: readonly Telling[]): Weighed {
  const nodes = nodesOf(tellings),
    vocabulary = tellings[0]?.own.vocabulary,
    // Numbered anew, in the order of the nodes: the same whatever the order of the pile.
    numbers = new Int32Array(vocabulary?.size ?? 0).fill(-1),
    count: number[] = []
  for (const node of nodes)
    for (const id of (node.tellings[0] as Telling).own.ids) {
      if (numbers[id] === -1) {
        numbers[id] = count.length
        count.push(1)
      } else count[numbers[id] as number]!++
    }
  const rare = Float64Array.from(count, (found) => rarity(found, nodes.length))
  for (const node of nodes) weigh(node, numbers, rare)
  const numberOf = (word: string): number | undefined => {
    const id = vocabulary?.numberOf(word),
      number = id === undefined ? undefined : numbers[id]
    return number === -1 ? undefined : number
  }
  return { nodes, size: count.length, numberOf }
}

/** A word that every telling has says little; one that few have, much. In a story of few tellings nothing is rare yet. */
const rarity = (found: number, of: number): number => Math.log((Math.max(of, FEW) + 1) / found) + 0.3
const FEW = 30

function weigh(node: Node, numbers: Int32Array, rare: Float64Array): void {
  const { own, around } = node.tellings[0] as Telling,
    ids = new Int32Array(own.size + around.size),
    weights = new Float64Array(ids.length)
  let norm = 0,
    size = 0
  for (const { ids: words, weights: plain } of [own, around])
    for (let k = 0; k < words.length; k++) {
      const id = numbers[words[k] as number] as number
      if (id < 0) continue
      const all = (plain[k] as number) * (rare[id] as number)
      ids[size] = id
      weights[size++] = all
      norm += all * all
    }
  const long = Math.sqrt(norm) || 1
  for (let k = 0; k < size; k++) weights[k] = (weights[k] as number) / long
  node.ids = ids.subarray(0, size)
  node.weights = weights.subarray(0, size)
}

function nodesOf(tellings: readonly Telling[]): Node[] {
  const reports = new Map<string, number>()
  return sameWords(tellings)
    .map((list) => ({ list, key: keyOf(list[0] as Telling) }))
    .sort(({ key: a }, { key: b }) => (a < b ? -1 : a > b ? 1 : 0))
    .map(({ list }) => {
      // By their texts and not by their ids, so that a copy is no report of its own.
      const texts = [...new Set(list.map(({ report }) => report.sha256))].sort().slice(0, MOST_REPORTS)
      const here = texts.map((text) => {
        const known = reports.get(text) ?? reports.size
        reports.set(text, known)
        return known
      })
      const says = list.some(({ clause }) => clause.says),
        own = (list[0] as Telling).own.size
      return { tellings: list, reports: here.sort((a, b) => a - b), says, ids: NO_IDS, weights: NO_WEIGHTS, own }
    })
}
const NO_IDS = new Int32Array(0),
  NO_WEIGHTS = new Float64Array(0)

const keyOf = ({ own, around }: Telling): string => `${wordsOf(own)}|${wordsOf(around)}`
function wordsOf({ ids, vocabulary: { words } }: Terms): string {
  let all = ''
  for (let k = 0; k < ids.length; k++) all += k === 0 ? words[ids[k] as number] : ` ${words[ids[k] as number]}`
  return all
}

/** Tellings of two words or more, those that have the same words together. */
function sameWords(tellings: readonly Telling[]): Telling[][] {
  const all: Telling[][] = [],
    byHash = new Map<number, Telling[][]>()
  for (const telling of tellings) {
    if (telling.own.size < 2) continue
    const hash = hashOf(telling.around.ids, hashOf(telling.own.ids, 7)),
      alike = byHash.get(hash),
      list = alike?.find(([one]) => one && isSame(one.own.ids, telling.own.ids) && isSame(one.around.ids, telling.around.ids))
    if (list) list.push(telling)
    else {
      const made = [telling]
      all.push(made)
      if (alike) alike.push(made)
      else byHash.set(hash, [made])
    }
  }
  return all
}
function hashOf(ids: readonly number[], seed: number): number {
  let hash = seed
  for (let k = 0; k < ids.length; k++) hash = Math.imul(hash ^ (ids[k] as number), 0x9e3779b1) ^ (hash >>> 15)
  return hash
}
function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false
  return true
}

/** Of the reports that tell the same in the same words no more are looked at: enough to see which of them tell something else beside it. */
const MOST_REPORTS = 16

interface Link {
  readonly a: number
  readonly b: number
  readonly near: number
}

function links(nodes: readonly Node[], postings: readonly (readonly number[])[], limits: Limits): Link[] {
  const shared = new Uint8Array(nodes.length),
    weightAt = new Float64Array(postings.length),
    ownAt = new Float64Array(postings.length),
    all: Link[][] = nodes.map(() => [])
  nodes.forEach((node, a) => {
    const touched: number[] = [],
      own = [...node.ids.subarray(0, node.own)]
    own.sort((x, y) => (postings[x] as number[]).length - (postings[y] as number[]).length || x - y)
    for (const id of own) {
      const posting = postings[id] as readonly number[],
        [from, to] = below(posting, a, MOST_LOOKED_AT)
      for (let p = from; p < to; p++) {
        const b = posting[p] as number
        if (shared[b] === 0) touched.push(b)
        if ((shared[b] as number) < 255) shared[b]!++
      }
      if (touched.length > MOST_LOOKED_AT) break
    }
    for (let k = 0; k < node.ids.length; k++) weightAt[node.ids[k] as number] = node.weights[k] as number
    for (let k = 0; k < node.own; k++) ownAt[node.ids[k] as number] = node.weights[k] as number
    for (const b of touched) {
      const few = (shared[b] as number) < 2
      if (!few || Math.min(node.own, (nodes[b] as Node).own) <= 4) {
        const other = nodes[b] as Node,
          same = overlap(node.reports, other.reports),
          // What two clauses of one report borrow from each other says nothing of their being the same.
          [at, until] = same ? [ownAt, other.own] : [weightAt, other.ids.length]
        let near = 0
        for (let k = 0; k < until; k++) near += (at[other.ids[k] as number] as number) * (other.weights[k] as number)
        if (near >= (same ? limits.twice : few ? limits.lone : limits.link)) {
          const link = { a, b, near }
          all[a]?.push(link)
          all[b]?.push(link)
        }
      }
      shared[b] = 0
    }
    for (const id of node.ids) weightAt[id] = ownAt[id] = 0
  })
  const nearest = all.map((mine, at) => {
    const best = new Map<number, number>()
    for (const { a, b, near } of mine) {
      for (const report of (nodes[a === at ? b : a] as Node).reports) if (near > (best.get(report) ?? 0)) best.set(report, near)
    }
    return best
  })
  const kept: Link[] = []
  all.forEach((mine, at) => {
    for (const link of mine) {
      if (link.a !== at) continue
      const there = leastOf(nearest[at], nodes[link.b] as Node),
        here = leastOf(nearest[link.b], nodes[at] as Node)
      if (link.near >= limits.nearly * there && link.near >= limits.nearly * here) kept.push(link)
    }
  })
  return kept.sort((x, y) => y.near - x.near || x.a - y.a || x.b - y.b)
}

/** How near the nearest of a report is, in the one of the reports where that is least. */
const leastOf = (nearest: ReadonlyMap<number, number> | undefined, { reports }: Node): number =>
  Math.min(...reports.map((report) => nearest?.get(report) ?? 0))

/** Whether two lists in order have a number in common. */
export function overlap(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] as number,
      other = b[j] as number
    if (one === other) return true
    if (one < other) i++
    else j++
  }
  return false
}

/** The stretch of a posting just below `a`: neighbours in key order are likely copies. */
function below(posting: readonly number[], a: number, most: number): [number, number] {
  const low = firstFrom(posting, a, (one) => one)
  return [Math.max(0, low - most), low]
}

interface Group {
  readonly nodes: number[]
  readonly sum: Map<number, number>
  readonly reports: Set<number>
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) return true
  return false
}

function merge(nodes: readonly Node[], found: readonly Link[], limits: Limits): Telling[][] {
  const groupOf: (Group | undefined)[] = nodes.map(() => undefined)
  const alone = (at: number): Group => {
    const { ids, weights, reports } = nodes[at] as Node
    return { nodes: [at], sum: new Map(Array.from(ids, (id, k) => [id, weights[k] as number])), reports: new Set(reports) }
  }
  for (const { a, b } of found) {
    const x = groupOf[a] ?? alone(a),
      y = groupOf[b] ?? alone(b)
    if (x === y) continue
    const [small, large] = x.sum.size < y.sum.size ? [x, y] : [y, x]
    let dot = 0
    for (const [id, weight] of small.sum) dot += weight * (large.sum.get(id) ?? 0)
    const near = dot / (x.nodes.length * y.nodes.length)
    if (near < limits.merge || (near < limits.both && meet(x.reports, y.reports))) continue
    const [into, from] = x.nodes.length >= y.nodes.length ? [x, y] : [y, x]
    for (const [id, weight] of from.sum) into.sum.set(id, (into.sum.get(id) ?? 0) + weight)
    for (const report of from.reports) into.reports.add(report)
    groupOf[a] = into
    groupOf[b] = into
    for (const node of from.nodes) {
      into.nodes.push(node)
      groupOf[node] = into
    }
  }
  const groups = new Set(groupOf.map((group, at) => group ?? at))
  return [...groups].map((group) => {
    if (typeof group === 'number') return (nodes[group] as Node).tellings
    return group.nodes.flatMap((at) => (nodes[at] as Node).tellings).sort((a, b) => a.place - b.place)
  })
}
