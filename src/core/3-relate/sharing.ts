/**
 * Which things share enough keys to be worth comparing: an inverted index. A key that too many hold tells nothing and is left out, which
 * keeps the work in proportion to the things. Pairs come as [smaller, larger] index, in order.
 */
export function sharingPairs(keysOf: readonly (readonly number[])[], least: number, tooMany: number): [number, number][] {
  const holders = new Map<number, number[]>()
  for (const [i, keys] of keysOf.entries())
    for (const key of keys) {
      const list = holders.get(key)
      if (!list) holders.set(key, [i])
      else if (list.at(-1) !== i && list.length <= tooMany) list.push(i)
    }
  const pairs: [number, number][] = [],
    counts = new Uint16Array(keysOf.length)
  for (const [i, keys] of keysOf.entries()) {
    const met: number[] = []
    for (const key of new Set(keys)) {
      const list = holders.get(key)!
      if (list.length > tooMany) continue
      // From the last back to this one: the lists are in order, and only the later ones count.
      for (let at = list.length - 1; at >= 0 && (list[at] as number) > i; at--) {
        const j = list[at] as number
        if (counts[j] === 0) met.push(j)
        counts[j]!++
      }
    }
    const enough = met.filter((j) => (counts[j] as number) >= least)
    for (const j of enough.sort((a, b) => a - b)) pairs.push([i, j])
    for (const j of met) counts[j] = 0
  }
  return pairs
}
