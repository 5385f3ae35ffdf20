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
    holder = new Uint32Array(keys.length),
    holders = new Uint32Array(keys.length),
    // Where a key of a row stands in the order, or NONE where too many hold it.
    placeOf = new Uint32Array(keys.length)
  for (let i = 0; i < count; i++) for (let at = starts[i]!; at < starts[i + 1]!; at++) holder[at] = i
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && keys[order[to]!] === keys[order[from]!]) to++
    for (let place = from; place < to; place++) holders[place - from] = holder[order[place]!]!
    const isOut = to - from > 1 && leftOut(holders.subarray(0, to - from))
    for (let place = from; place < to; place++) placeOf[order[place]!] = isOut ? NONE : place
    from = to
  }
  const met = new Uint32Array(count),
    shared = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    let found = 0
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      if (placeOf[at] === NONE) continue
      const key = keys[at]
      // Those that hold a key come in order, and only the later ones count.
      for (let place = placeOf[at]! + 1; place < order.length; place++) {
        const there = order[place]!
        if (keys[there] !== key) break
        const j = holder[there]!
        if (j === i) continue
        if (shared[j]!++ === 0) met[found++] = j
      }
    }
    const some = met.subarray(0, found)
    for (const j of some.sort()) {
      if (shared[j]! >= least) visit(i, j, shared[j]!)
      shared[j] = 0
    }
  }
}

const NONE = 0xffffffff

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
