/**
 * Which things share enough keys to be worth comparing: an inverted index. A key that too many hold tells nothing and is left out, which
 * keeps the work in proportion to the things. Pairs come as [smaller, larger] index, in order.
 */
export function sharingPairs(
  keysOf: readonly (readonly (string | number)[])[],
  least: number,
  tooMany: number,
): [number, number][] {
  const holders = new Map<string | number, number[]>()
  for (const [i, keys] of keysOf.entries())
    for (const key of keys) {
      const list = holders.get(key)
      if (!list) holders.set(key, [i])
      else if (list.at(-1) !== i && list.length <= tooMany) list.push(i)
    }
  const pairs: [number, number][] = [],
    counts = new Map<number, number>()
  for (const [i, keys] of keysOf.entries()) {
    counts.clear()
    for (const key of new Set(keys)) {
      const list = holders.get(key)!
      if (list.length > tooMany) continue
      for (const j of list) if (j > i) counts.set(j, (counts.get(j) ?? 0) + 1)
    }
    for (const [j, count] of [...counts].sort(([a], [b]) => a - b)) if (count >= least) pairs.push([i, j])
  }
  return pairs
}
