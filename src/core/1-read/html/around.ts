import type { Line } from './layout.js'
import type { Element } from './scan.js'

/**
 * The elements around a page's lines, each once: in the order in which the lines come to them, and outermost last. A sum over all that an
 * element holds is carried from each element to its parent once, not from each line through all that is around it.
 */
export interface Around {
  /** From each line outwards, elements seen before left out. */
  readonly elements: readonly Element[]
  /** Inner elements before those that hold them. */
  readonly inward: readonly Element[]
  /** One more than the greatest index. */
  readonly size: number
}

export function aroundOf(lines: readonly Line[]): Around {
  const known = KNOWN.get(lines)
  if (known) return known
  let size = 1
  for (const { element } of lines) if (element.index >= size) size = element.index + 1
  const seen = new Uint8Array(size),
    elements: Element[] = []
  for (const { element } of lines)
    for (let holder: Element | undefined = element; holder && seen[holder.index] === 0; holder = holder.parent) {
      seen[holder.index] = 1
      elements.push(holder)
    }
  const around = { elements, inward: elements.toSorted((a, b) => b.index - a.index), size }
  KNOWN.set(lines, around)
  return around
}

/** Asked by each step of the choice. */
const KNOWN = new WeakMap<readonly Line[], Around>()

/** By an element's index: the sum of `values` over the lines that it holds. */
export function sumsOver({ inward, size }: Around, lines: readonly Line[], values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(size)
  for (let i = 0; i < lines.length; i++) {
    const at = lines[i]!.element.index
    sums[at] = sums[at]! + values[i]!
  }
  for (const { index, parent } of inward) if (parent) sums[parent.index] = sums[parent.index]! + sums[index]!
  return sums
}
