/** Pairs of things that are near each other, with how near: in plain numbers, for a pile has millions. */
export class Edges {
  #from = new Uint32Array(1 << 10)
  #to = new Uint32Array(1 << 10)
  length = 0

  static of(from: Uint32Array, to: Uint32Array): Edges {
    const edges = new Edges()
    for (let at = 0; at < from.length; at++) edges.add(from[at]!, to[at]!)
    return edges
  }

  add(i: number, j: number): void {
    if (this.length === this.#from.length) {
      this.#from = twice(this.#from)
      this.#to = twice(this.#to)
    }
    this.#from[this.length] = i
    this.#to[this.length++] = j
  }

  clear(): void {
    this.length = 0
  }

  /** Those that stay. */
  kept(isKept: (i: number, j: number) => boolean): Edges {
    const some = new Edges()
    this.forEach((i, j) => {
      if (isKept(i, j)) some.add(i, j)
    })
    return some
  }

  /** As they came, in two rows of numbers. */
  get ends(): readonly [from: Uint32Array, to: Uint32Array] {
    return [this.#from.subarray(0, this.length), this.#to.subarray(0, this.length)]
  }

  forEach(visit: (i: number, j: number) => void): void {
    for (let at = 0; at < this.length; at++) visit(this.#from[at]!, this.#to[at]!)
  }
}

function twice(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length)
  longer.set(numbers)
  return longer
}

export type Edge = readonly [i: number, j: number, nearness: number]

/** Of things that hang together by any chain of edges, a thing that stands for all of them: for each thing the same one. */
export function rootsOf(count: number, edges: Edges): Uint32Array {
  const parent = new Uint32Array(count)
  for (let i = 0; i < count; i++) parent[i] = i
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  edges.forEach((i, j) => {
    const [a, b] = [find(i), find(j)]
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  })
  for (let i = 0; i < count; i++) parent[i] = find(i)
  return parent
}

/**
 * Average-linkage groups of `count` things, each in order: joins the two nearest groups until none are near enough. A heap of group pairs, those
 * out of date thrown away when they come up; what no edge says of two counts 0.
 */
export function joinedUp(count: number, edges: readonly Edge[], least: number): number[][] {
  const all = Array.from({ length: count }, (_, i) => i),
    sums = new Map<number, Map<number, number>>(all.map((i) => [i, new Map<number, number>()])),
    members = new Map<number, number[]>(all.map((i) => [i, [i]])),
    heap: [value: number, a: number, b: number, size: number][] = []
  const sizeOf = (a: number, b: number) => members.get(a)!.length * members.get(b)!.length
  const offer = (a: number, b: number, sum: number) => {
    const size = sizeOf(a, b),
      value = sum / size
    if (value >= least) pushed(heap, [value, Math.min(a, b), Math.max(a, b), members.get(a)!.length + members.get(b)!.length])
  }
  for (const [i, j, value] of edges) {
    sums.get(i)!.set(j, value)
    sums.get(j)!.set(i, value)
    offer(i, j, value)
  }
  for (let top = popped(heap); top; top = popped(heap)) {
    const [, a, b, size] = top,
      [one, other] = [members.get(a), members.get(b)]
    if (!one || !other || one.length + other.length !== size) continue
    one.push(...other)
    members.delete(b)
    const mine = sums.get(a)!,
      theirs = sums.get(b)!
    mine.delete(b)
    theirs.delete(a)
    for (const [other, sum] of theirs) {
      mine.set(other, (mine.get(other) ?? 0) + sum)
      sums.get(other)!.delete(b)
    }
    sums.delete(b)
    for (const [other, sum] of mine) {
      sums.get(other)!.set(a, sum)
      offer(a, other, sum)
    }
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b))
}

type Offer = [value: number, a: number, b: number, size: number]
const isHigher = (x: Offer, y: Offer): boolean =>
  x[0] > y[0] || (x[0] === y[0] && (x[1] < y[1] || (x[1] === y[1] && x[2] < y[2])))

function pushed(heap: Offer[], offer: Offer): void {
  let at = heap.push(offer) - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    if (!isHigher(heap[at]!, heap[up]!)) return
    ;[heap[at], heap[up]] = [heap[up]!, heap[at]!]
    at = up
  }
}

function popped(heap: Offer[]): Offer | undefined {
  const top = heap[0],
    last = heap.pop()
  if (heap.length === 0 || last === undefined) return top
  heap[0] = last
  for (let at = 0; ; ) {
    const left = 2 * at + 1,
      right = left + 1
    let best = at
    if (left < heap.length && isHigher(heap[left]!, heap[best]!)) best = left
    if (right < heap.length && isHigher(heap[right]!, heap[best]!)) best = right
    if (best === at) return top
    ;[heap[at], heap[best]] = [heap[best]!, heap[at]!]
    at = best
  }
}
