import type { Id } from '../model.js'
import type { Days } from './days.js'
import type { Gist, Weights } from './digest.js'

/** What the whole pile is asked of a report. */
export interface Outline {
  readonly id: Id<'report'>
  readonly published?: string
  readonly outlet?: string
  /** Of how many others it says that it has it from them, and whether it names the outlet that it came out in. */
  readonly sources: number
  readonly namesItself: boolean
  readonly gist: Gist
}

/** Of its weightiest words is a report looked up by so many; those near enough share three of them as a rule. */
export const LOOKED_UP = 24

/**
 * What is held of every report of a pile, in numbers side by side, some 200 bytes each, for a pile has millions; its gist is asked for when it is
 * laid beside another's. A report keeps its row; one that has left the pile, or stands in another row as well, is not there.
 */
export class Outlines {
  count = 0
  readonly ids: Id<'report'>[] = []
  isThere = new Uint8Array(FIRST)
  words = new Float64Array(FIRST)
  /** The weightiest words of each row, `LOOKED_UP` cells a row, of which the first `lengths` are used. */
  keys = new Uint32Array(FIRST * LOOKED_UP)
  lengths = new Uint8Array(FIRST)
  /** First and last day, `NO_DAY` twice when they are not known. */
  days = new Int32Array(2 * FIRST)
  /** Which of `names` its outlet is; 0 for none. */
  outlets = new Uint32Array(FIRST)
  /** Twice the number of sources, and one more when it names itself. */
  leaning = new Uint16Array(FIRST)
  readonly names: string[] = ['']
  /** Of a report of a few words only: when it came out, for others may say the same on another day. */
  readonly shortOnes = new Map<number, string>()
  readonly #numberOf = new Map<string, number>()

  add({ id, published, outlet, sources, namesItself, gist }: Outline): number {
    const row = this.count++
    if (row >= this.words.length) this.#lengthen(Math.max(2 * row, FIRST))
    this.ids.push(id)
    this.isThere[row] = 1
    this.words[row] = gist.words
    this.lengths[row] = weightiest(gist.terms, this.keys, row * LOOKED_UP)
    this.days[2 * row] = gist.days?.[0] ?? NO_DAY
    this.days[2 * row + 1] = gist.days?.[1] ?? NO_DAY
    this.outlets[row] = outlet === undefined ? 0 : this.#outlet(outlet)
    this.leaning[row] = 2 * Math.min(sources, 0x7fff) + Number(namesItself)
    if (gist.isShort) this.shortOnes.set(row, published ?? '')
    return row
  }

  /** From what was kept of the rows. */
  static of({ ids, names, shortOnes, ...rows }: Kept): Outlines {
    const all = new Outlines()
    Object.assign(all, rows)
    all.isThere = new Uint8Array(rows.words.length)
    for (const id of ids) all.ids.push(id as Id<'report'>)
    for (const name of names.slice(1)) all.#numberOf.set(name, all.names.push(name) - 1)
    for (const [row, published] of shortOnes) all.shortOnes.set(row, published)
    return all
  }

  daysOf(row: number): Days | undefined {
    const first = this.days[2 * row]!
    return first === NO_DAY ? undefined : [first, this.days[2 * row + 1]!]
  }

  #outlet(name: string): number {
    const known = this.#numberOf.get(name)
    if (known !== undefined) return known
    this.#numberOf.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  #lengthen(rows: number): void {
    const longer = <Row extends { set(from: Row): void }>(to: Row, from: Row): Row => {
      to.set(from)
      return to
    }
    this.isThere = longer(new Uint8Array(rows), this.isThere)
    this.words = longer(new Float64Array(rows), this.words)
    this.keys = longer(new Uint32Array(rows * LOOKED_UP), this.keys)
    this.lengths = longer(new Uint8Array(rows), this.lengths)
    this.days = longer(new Int32Array(2 * rows), this.days)
    this.outlets = longer(new Uint32Array(rows), this.outlets)
    this.leaning = longer(new Uint16Array(rows), this.leaning)
  }
}
const FIRST = 1 << 8

/** The rows of outlines as they can be kept. */
export interface Kept extends Pick<Outlines, 'count' | 'words' | 'keys' | 'lengths' | 'days' | 'outlets' | 'leaning'> {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly shortOnes: readonly (readonly [row: number, published: string])[]
}

export const NO_DAY = -0x80000000

/** Writes down the keys of the weightiest words, of equal weights the smaller key first; says how many. */
function weightiest({ keys, weights }: Weights, into: Uint32Array, at: number): number {
  const all = keys.length,
    count = Math.min(all, LOOKED_UP)
  if (all > order.length) order = new Float64Array(2 * all)
  // The weight with the key behind it: numbers that the machine sorts by itself.
  for (let i = 0; i < all; i++) order[i] = weights[i]! * KEYS + (KEYS - 1 - keys[i]!)
  order.subarray(0, all).sort()
  for (let i = 0; i < count; i++) {
    const one = order[all - 1 - i]!
    into[at + i] = KEYS - 1 - (one - Math.floor(one / KEYS) * KEYS)
  }
  return count
}
let order = new Float64Array(1 << 10)
const KEYS = 0x100000000
