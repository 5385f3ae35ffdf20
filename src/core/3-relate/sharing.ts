/** Rows of keys, one row a thing: row `i` is `keys` from `starts[i]` to `starts[i + 1]`, no key twice in a row. */
export interface Rows {
  readonly keys: Uint32Array
  readonly starts: Uint32Array
}

/**
 * Which things share enough keys to be worth comparing: an inverted index, made by sorting and held in plain numbers, so that a million things
 * take some hundred megabytes and no more. A key that too many hold must be left out, which keeps the work in proportion to the things: `leftOut` is asked
 * with those that hold one, in order. Calls `visit` for pairs [smaller, larger] index, in order, with the number of keys they share.
 */
export function eachSharing(
  { keys, starts }: Rows,
  { least, leftOut }: { readonly least: number; readonly leftOut: (holders: Uint32Array) => boolean },
  visit: (i: number, j: number, shared: number) => void,
): void {
  const count = starts.length - 1,
    order = inOrderOf(keys),
    rowOf = new Uint32Array(keys.length),
    // The rows that hold a key, side by side; where a row stands among those of its key, and where these end: nowhere, for one left out.
    holders = new Uint32Array(keys.length),
    place = new Uint32Array(keys.length),
    end = new Uint32Array(keys.length)
  for (let i = 0; i < count; i++) rowOf.fill(i, starts[i]!, starts[i + 1]!)
  for (let at = 0; at < order.length; at++) holders[at] = rowOf[order[at]!]!
  for (let from = 0; from < order.length; ) {
    const key = keys[order[from]!]
    let to = from + 1
    while (to < order.length && keys[order[to]!] === key) to++
    const isOut = to - from > 1 && leftOut(holders.subarray(from, to))
    for (let at = from; at < to; at++) {
      place[order[at]!] = at
      end[order[at]!] = isOut ? at : to
    }
    from = to
  }
  const met = new Uint32Array(count),
    shared = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    let found = 0
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      // Those that hold a key come in order, and only the later ones count.
      const until = end[at]!
      for (let next = place[at]! + 1; next < until; next++) {
        const j = holders[next]!
        if (j !== i && shared[j]!++ === 0) met[found++] = j
      }
    }
    // Few are worth comparing: only these are put in order.
    let worth = 0
    for (let k = 0; k < found; k++) {
      const j = met[k]!
      if (shared[j]! >= least) met[worth++] = j
      else shared[j] = 0
    }
    for (const j of met.subarray(0, worth).sort()) {
      visit(i, j, shared[j]!)
      shared[j] = 0
    }
  }
}

/** The places of the keys, by key and then by place: sorted by halves of the key, the lower first. */
function inOrderOf(keys: Uint32Array): Uint32Array {
  let order = Uint32Array.from(keys.keys()),
    next = new Uint32Array(keys.length)
  for (const shift of [0, 16]) {
    const ends = new Uint32Array(0x10001)
    for (const key of keys) ends[((key >>> shift) & 0xffff) + 1]!++
    for (let digit = 0; digit < 0x10000; digit++) ends[digit + 1]! += ends[digit]!
    for (const at of order) next[ends[(keys[at]! >>> shift) & 0xffff]!++] = at
    ;[order, next] = [next, order]
  }
  return order
}
