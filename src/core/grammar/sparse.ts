import { bytesFrom } from './base64.js'
import { KEPT, know, makeFilter, mayKnow, reader } from './packed.js'

/**
 * What each feature says for and against each label: a hash table from feature to its few (label, weight) pairs.
 *
 * A slot holds 10 bits of the feature's hash, to tell it from others, and 22 bits of where its pairs begin; a pair holds
 * 9 bits of weight, one that says "last", and 6 of label.
 */
export interface Sparse {
  readonly slots: Int32Array
  readonly shift: number
  readonly filter: Int32Array
  readonly pairs: Uint16Array
}

/** Adds what the feature says to `scores`, from `at` on. */
export function addScores(table: Sparse, feature: number, scores: Int32Array | Int16Array, at: number): void {
  if (!mayKnow(table.filter, feature)) return
  const { slots, pairs } = table,
    mask = slots.length - 1,
    check = feature & 1023
  for (let i = feature >>> table.shift; ; i = (i + 1) & mask) {
    const slot = slots[i] as number
    if (slot === 0) return
    if (slot >>> 22 !== check) continue
    for (let at0 = slot & 0x3fffff; ; at0++) {
      const pair = pairs[at0] as number,
        label = at + (pair & 63)
      scores[label] = (scores[label] as number) + (pair >>> 7) - 256
      if (pair & 64) return
    }
  }
}

/** The first label of a feature, undefined when it is not there. */
export function labelOf(table: Sparse, feature: number): number | undefined {
  const { slots, pairs } = table,
    mask = slots.length - 1,
    check = feature & 1023
  for (let i = feature >>> table.shift; ; i = (i + 1) & mask) {
    const slot = slots[i] as number
    if (slot === 0) return undefined
    if (slot >>> 22 === check) return (pairs[slot & 0x3fffff] as number) & 63
  }
}

/**
 * As written by training: the number of bits of a slot's place; then for each feature, by rising hash, the step from the one
 * before (of the bits that are kept), as a varint; then the pairs of all, two bytes each.
 */
export function sparseFrom(base64: string): Sparse {
  const bytes = bytesFrom(base64),
    bits = bytes[0] as number,
    slots = new Int32Array(1 << bits)
  const filter = makeFilter(),
    { varint, at: place0 } = reader(bytes, 1)
  const features = varint(),
    keys = new Float64Array(features)
  let key = 0
  for (let i = 0; i < features; i++) keys[i] = key += varint()
  const count = varint(),
    pairs = new Uint16Array(count + 1)
  for (let i = 0, at = place0(); i < count; i++, at += 2) pairs[i + 1] = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  const mask = slots.length - 1
  let offset = 1
  for (let i = 0; i < features; i++) {
    const whole = keys[i] as number,
      check = whole % 1024,
      top = Math.floor(whole / 1024)
    let place = top >>> (KEPT - bits)
    while (slots[place] !== 0) place = (place + 1) & mask
    slots[place] = (check << 22) | offset
    know(filter, top)
    while (((pairs[offset++] as number) & 64) === 0);
  }
  return { slots, shift: 32 - bits, filter, pairs }
}
