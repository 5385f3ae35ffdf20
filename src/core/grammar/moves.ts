import { bytesFrom } from './base64.js'
import { KEPT, reader } from './packed.js'

/**
 * How much each feature speaks for LEFT and for RIGHT against SHIFT. One 32-bit number a feature: 10 bits of its hash to tell
 * it from others, 11 bits for each of the two weights; 0 is an empty slot.
 */
export interface Moves {
  readonly slots: Int32Array
  readonly shift: number
}

/** Sums of the last `scoreMoves`, against SHIFT. */
export const sums = { left: 0, right: 0 }

export function scoreMoves(table: Moves, features: Int32Array, count: number): void {
  const { slots, shift } = table,
    mask = slots.length - 1
  let left = 0,
    right = 0
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number
    const check = feature & 1023
    for (let i = feature >>> shift; ; i = (i + 1) & mask) {
      const slot = slots[i] as number
      if (slot === 0) break
      if (slot >>> 22 !== check) continue
      left += ((slot >>> 11) & 2047) - 1024
      right += (slot & 2047) - 1024
      break
    }
  }
  sums.left = left
  sums.right = right
}

/**
 * As written by training: the number of bits of a slot's place; how many features; then for each, by rising hash, the step from
 * the one before (of the bits that are kept) and the two weights, as varints, the sign of a weight in its lowest bit.
 */
export function movesFrom(base64: string): Moves {
  const bytes = bytesFrom(base64),
    bits = bytes[0] as number,
    slots = new Int32Array(1 << bits),
    mask = slots.length - 1,
    { varint } = reader(bytes, 1)
  const weight = (): number => {
    const value = varint()
    return (value & 1 ? -((value + 1) >> 1) : value >> 1) + 1024
  }
  const features = varint()
  let key = 0
  for (let i = 0; i < features; i++) {
    key += varint()
    const left = weight(),
      right = weight(),
      top = Math.floor(key / 1024)
    let place = top >>> (KEPT - bits)
    while (slots[place] !== 0) place = (place + 1) & mask
    slots[place] = ((key % 1024) << 22) | (left << 11) | right
  }
  return { slots, shift: 32 - bits }
}
