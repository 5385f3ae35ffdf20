/**
 * Boosted trees, trained elsewhere (training/pages) and written down as numbers. A tree is walked from its root: go left while the
 * feature is at most the threshold; the leaves' values are summed, and the logistic of the sum is the probability.
 */
export interface Forest {
  /** How many features it was trained on. */
  readonly of: number
  /** Added to every sum. */
  readonly base: number
  /** Node by node: the feature asked, or -1 in a leaf. */
  readonly feature: readonly number[]
  /** The threshold, or the leaf's value. */
  readonly value: readonly number[]
  /** How many nodes on to go when the feature is greater; the next node otherwise. */
  readonly right: readonly number[]
  /** The first node of each tree. */
  readonly roots: readonly number[]
}

/** Packed for walking: plain arrays of a model are slow. */
export interface Walkable {
  readonly base: number
  readonly feature: Int16Array
  readonly value: Float32Array
  readonly right: Int32Array
  readonly roots: Int32Array
}

export const walkable = (forest: Forest): Walkable => ({
  base: forest.base,
  feature: Int16Array.from(forest.feature),
  value: Float32Array.from(forest.value),
  right: Int32Array.from(forest.right, (by, node) => node + by),
  roots: Int32Array.from(forest.roots),
})

export function probability({ base, feature, value, right, roots }: Walkable, row: Float32Array): number {
  let sum = base
  const count = roots.length,
    early = Math.floor(count / 3)
  for (let t = 0; t < count; t++) {
    // A third of the trees knows a menu when it sees one.
    if (t === early && sum < HOPELESS) break
    let node = roots[t]!
    for (let asked = feature[node]!; asked >= 0; asked = feature[node]!)
      node = row[asked]! <= value[node]! ? node + 1 : right[node]!
    sum += value[node]!
  }
  return 1 / (1 + Math.exp(-sum))
}
/** The logistic of three times this is one in five hundred. */
const HOPELESS = -2.1
