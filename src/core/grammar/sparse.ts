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

/** Adds what the features say. First all are looked up, then all is added: no lookup waits for the sums of another. Writes over `features`. */
export function addScores(table: Sparse, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, pairs, filter, shift } = table,
    mask = slots.length - 1
  let known = 0
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number
    features[known] = feature
    if (mayKnow(filter, feature)) known++
  }
  let found = 0
  for (let f = 0; f < known; f++) {
    const feature = features[f] as number,
      check = feature & 1023
    for (let i = feature >>> shift; ; i = (i + 1) & mask) {
      const slot = slots[i] as number
      if (slot === 0) break
      if (slot >>> 22 !== check) continue
      features[found++] = slot & 0x3fffff
      break
    }
  }
  for (let f = 0; f < found; f++)
    for (let at = features[f] as number; ; at++) {
      const pair = pairs[at] as number,
        label = pair & 63
      scores[label] = (scores[label] as number) + (pair >>> 7) - 256
      if (pair & 64) break
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
