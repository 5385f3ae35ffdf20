import type { Telling } from './telling.js'

/**
 * Tellings of one story that say the same, brought together.
 *
 * Links first: tellings that share rare words, each with its nearest. Then, from the strongest link down, two groups become one when their
 * middles are near as well. Exact copies count as one telling, so a copy added changes no weight and no group.
 */
export interface Limits {
  /** What two tellings must share to be linked, and what two groups must share on average to become one. */
  readonly link: number
  readonly merge: number
  /** How far length counts: 0 takes shared words as they are, 0.5 is the cosine. */
  readonly length: number
  readonly slope: number
  readonly slopeName: number
}
export const LIMITS: Limits = { link: 1.5, merge: 1.5, length: 0.15, slope: 0.5, slopeName: 1 }

/** No telling looks at more than this many others; enough for the nearest, and a story of 500 reports stays linear. */
const MOST_LOOKED_AT = 300

interface Node {
  readonly tellings: Telling[]
  readonly key: string
  ids: number[]
  weights: number[]
  own: number
}

export function gather(tellings: readonly Telling[], limits: Limits = LIMITS): Telling[][] {
  const nodes = nodesOf(tellings)
  const terms = new Map<string, number>(),
    found: number[] = []
  const idOf = (term: string): number => {
    let id = terms.get(term)
    if (id === undefined) {
      id = terms.size
      terms.set(term, id)
      found.push(0)
    }
    return id
  }
  for (const node of nodes) for (const term of (node.tellings[0] as Telling).own.keys()) found[idOf(term)]!++
  const rare = (id: number, name: boolean): number =>
    rarity(found[id] as number, nodes.length, name ? limits.slopeName : limits.slope)
  const postings: number[][] = Array.from({ length: terms.size }, () => [])
  nodes.forEach((node, at) => {
    const { own, around } = node.tellings[0] as Telling
    const entries: [number, number][] = []
    for (const [term, weight] of own) {
      const id = idOf(term)
      entries.push([id, weight * rare(id, isName(term))])
      postings[id]?.push(at)
    }
    node.own = entries.length
    let norm = 0
    for (const [, weight] of entries) norm += weight
    for (const [term, weight] of around) {
      const id = terms.get(term)
      if (id !== undefined) entries.push([id, weight * rare(id, isName(term))])
    }
    const scale = (norm || 1) ** limits.length
    node.ids = entries.map(([id]) => id)
    node.weights = entries.map(([, weight]) => Math.sqrt(weight) / scale)
  })
  return merge(nodes, links(nodes, postings, limits), limits, terms.size)
}

const isName = (term: string): boolean => term.startsWith('=') || term.startsWith('!')
/** A word that every telling has counts less, one that few have counts more: names above all, for a story shares its names. */
const rarity = (count: number, of: number, slope: number): number =>
  1 - slope / 2 + (slope * Math.log(1 + of / Math.max(1, count))) / Math.log(1 + of)

function nodesOf(tellings: readonly Telling[]): Node[] {
  const byKey = new Map<string, Telling[]>()
  for (const telling of tellings) {
    if (telling.own.size < 2) continue
    const key = `${[...telling.own.keys()].sort().join(' ')}|${[...telling.around.keys()].sort().join(' ')}`
    const list = byKey.get(key)
    if (list) list.push(telling)
    else byKey.set(key, [telling])
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, list]) => ({ tellings: list, key, ids: [], weights: [], own: 0 }))
}

interface Link {
  readonly a: number
  readonly b: number
  readonly near: number
}

function links(nodes: readonly Node[], postings: readonly (readonly number[])[], limits: Limits, _size = 0): Link[] {
  const score = new Float64Array(nodes.length),
    shared = new Uint8Array(nodes.length),
    out: Link[] = []
  const weightAt = new Float64Array(postings.length)
  nodes.forEach((node, a) => {
    const touched: number[] = []
    const own = node.ids.slice(0, node.own).map((id, k) => ({ id, weight: node.weights[k] as number }))
    own.sort((x, y) => (postings[x.id] as number[]).length - (postings[y.id] as number[]).length || x.id - y.id)
    for (const { id } of own) {
      const posting = postings[id] as readonly number[]
      const [from, to] = window(posting, a, MOST_LOOKED_AT)
      for (let p = from; p < to; p++) {
        const b = posting[p] as number
        if (b >= a) break
        if (shared[b] === 0) touched.push(b)
        shared[b] = Math.min(255, (shared[b] as number) + 1)
      }
      if (touched.length > MOST_LOOKED_AT) break
    }
    for (let k = 0; k < node.ids.length; k++) weightAt[node.ids[k] as number] = node.weights[k] as number
    for (const b of touched) {
      if ((shared[b] as number) >= 2) {
        const other = nodes[b] as Node
        let near = 0
        for (let k = 0; k < other.ids.length; k++) {
          const id = other.ids[k] as number
          if (id < postings.length) near += (weightAt[id] as number) * (other.weights[k] as number)
        }
        if (near >= limits.link) out.push({ a, b, near })
      }
      shared[b] = 0
      score[b] = 0
    }
    for (const id of node.ids) weightAt[id] = 0
  })
  return out.sort((x, y) => y.near - x.near || x.a - y.a || x.b - y.b)
}

/** The stretch of a posting just below `a`: neighbours in key order are likely copies. */
function window(posting: readonly number[], a: number, most: number): [number, number] {
  let low = 0,
    high = posting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posting[middle] as number) < a) low = middle + 1
    else high = middle
  }
  return [Math.max(0, low - most), low]
}

interface Group {
  nodes: number[]
  sum: Map<number, number>
}

function merge(nodes: readonly Node[], found: readonly Link[], limits: Limits, _terms: number): Telling[][] {
  const groupOf: Group[] = nodes.map((node, at) => ({
    nodes: [at],
    sum: new Map(node.ids.map((id, k) => [id, node.weights[k] as number])),
  }))
  for (const { a, b } of found) {
    const x = groupOf[a] as Group,
      y = groupOf[b] as Group
    if (x === y) continue
    const [small, large] = x.sum.size < y.sum.size ? [x, y] : [y, x]
    let dot = 0
    for (const [id, weight] of small.sum) dot += weight * (large.sum.get(id) ?? 0)
    if (dot / (x.nodes.length * y.nodes.length) < limits.merge) continue
    const [into, from] = x.nodes.length >= y.nodes.length ? [x, y] : [y, x]
    for (const [id, weight] of from.sum) into.sum.set(id, (into.sum.get(id) ?? 0) + weight)
    for (const node of from.nodes) {
      into.nodes.push(node)
      groupOf[node] = into
    }
  }
  return [...new Set(groupOf)].map((group) => group.nodes.flatMap((at) => (nodes[at] as Node).tellings))
}
