import { LOOKED_UP, type Outlines } from './outlines.js'

/** Words that two reports must share to be laid beside each other. */
export const SHARED = 2

/**
 * Which reports hold a word among their weightiest: an inverted index, made by sorting and held in plain numbers. Words are numbered; those that
 * hold one stand side by side, in order.
 */
export interface Holders {
  /** The rows of the outlines that are in it, in order. */
  readonly rows: Uint32Array
  /** The numbers of the words of the row `rows[p]` are `words` from `starts[p]` to `starts[p + 1]`. */
  readonly starts: Uint32Array
  readonly words: Uint32Array
  /** The rows that hold the word `w` are `holders` from `begins[w]` to `begins[w + 1]`. */
  readonly begins: Uint32Array
  readonly holders: Uint32Array
}

/** Of all words, or of those alone that some rows hold. */
export function holdersAmong({ keys, lengths }: Outlines, rows: Uint32Array, heldBy?: Iterable<number>): Holders {
  const asked = heldBy && new Set<number>(),
    // By their lower halves most of the others are passed over at a glance.
    halves = new Uint8Array(asked ? 0x10000 : 0)
  for (const row of heldBy ?? [])
    for (let at = row * LOOKED_UP; at < row * LOOKED_UP + lengths[row]!; at++) {
      asked?.add(keys[at]!)
      halves[keys[at]! & 0xffff] = 1
    }
  const starts = new Uint32Array(rows.length + 1)
  let cells = 0
  for (let p = 0; p < rows.length; p++) cells += lengths[rows[p]!]!
  let words = new Uint32Array(cells)
  cells = 0
  for (let p = 0; p < rows.length; p++) {
    const from = rows[p]! * LOOKED_UP,
      to = from + lengths[rows[p]!]!
    for (let at = from; at < to; at++) {
      const key = keys[at]!
      if (!asked || (halves[key & 0xffff] === 1 && asked.has(key))) words[cells++] = key
    }
    starts[p + 1] = cells
  }
  words = words.subarray(0, cells)
  const { order, rest } = inOrderOf(words)
  for (let p = 0; p < rows.length; p++) rest.fill(rows[p]!, starts[p], starts[p + 1])
  let number = -1,
    last = -1,
    begins = new Uint32Array(1 << 10)
  for (let at = 0; at < cells; at++) {
    const cell = order[at]!,
      key = words[cell]!
    if (key !== last) {
      if (++number + 1 >= begins.length) begins = longer(begins)
      begins[number] = at
      last = key
    }
    words[cell] = number
    order[at] = rest[cell]!
  }
  begins[number + 1] = cells
  return { rows, starts, words, begins: begins.subarray(0, number + 2), holders: order }
}

export const holdersOf = ({ begins, holders }: Holders, word: number): Uint32Array =>
  holders.subarray(begins[word], begins[word + 1])

/**
 * Says which rows share words with those at the places from `from` to `to`: calls `visit` with each pair, the smaller first, and how many words
 * they share, `least` or more. Words that are left out do not count. Of two rows that are both `isNew`, or when nothing is said of all, each pair comes once:
 * at the place of the smaller; of a new and an old one at that of the new. Places must come in order, each once.
 */
export function sharing(
  { rows, starts, words, begins, holders }: Holders,
  {
    most,
    least,
    leftOut,
    isNew,
    isThere,
  }: {
    /** More than the largest row. */
    readonly most: number
    readonly least: number
    readonly leftOut: Uint8Array
    readonly isNew?: Uint8Array
    readonly isThere?: Uint8Array
  },
): (from: number, to: number, visit: (i: number, j: number, shared: number) => void) => void {
  const met = new Uint32Array(rows.length),
    shared = new Uint16Array(most),
    next = isNew ? begins : begins.slice()
  return (from, to, visit) => {
    for (let p = from; p < to; p++) {
      const i = rows[p]!
      if (isNew && !isNew[i]) continue
      let found = 0
      for (let at = starts[p]!; at < starts[p + 1]!; at++) {
        const word = words[at]!,
          until = begins[word + 1]!
        // Those that hold a word come in order: when all are asked, the smaller ones have had their turn.
        let place = isNew ? next[word]! : ++next[word]!
        if (leftOut[word]) continue
        for (; place < until; place++) {
          const j = holders[place]!
          if (shared[j]!++ === 0) met[found++] = j
        }
      }
      for (let k = 0; k < found; k++) {
        const j = met[k]!,
          count = shared[j]!
        shared[j] = 0
        if (count < least || j === i) continue
        if (isNew && ((isNew[j] && j < i) || (isThere && !isThere[j]))) continue
        if (j > i) visit(i, j, count)
        else visit(j, i, count)
      }
    }
  }
}

/** The places of the keys, by key and then by place: sorted by halves of the key, the lower first. With it comes room of the same size. */
function inOrderOf(keys: Uint32Array): { order: Uint32Array; rest: Uint32Array } {
  let order = Uint32Array.from({ length: 0 }),
    next = new Uint32Array(keys.length)
  for (const shift of [0, 16]) {
    const ends = new Uint32Array(0x10001)
    for (let at = 0; at < keys.length; at++) ends[((keys[at]! >>> shift) & 0xffff) + 1]!++
    for (let digit = 0; digit < 0x10000; digit++) ends[digit + 1]! += ends[digit]!
    if (shift === 0) for (let at = 0; at < keys.length; at++) next[ends[keys[at]! & 0xffff]!++] = at
    else
      for (let k = 0; k < keys.length; k++) {
        const at = order[k]!
        next[ends[keys[at]! >>> 16]!++] = at
      }
    if (shift === 0) [order, next] = [next, new Uint32Array(keys.length)]
    else [order, next] = [next, order]
  }
  return { order, rest: next }
}

function longer(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(2 * numbers.length)
  all.set(numbers)
  return all
}
