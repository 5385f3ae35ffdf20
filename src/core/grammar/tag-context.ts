import { lowerOf, makeRow, ROW, upperOf } from './row.js'
import { addScores, type Sparse } from './sparse.js'
import { type Around, MOST_FEATURES, tagsAhead, tagsBehind, wordsAround } from './tag-features.js'

/** Adds what stands around a word to the scores of its tags. */
export type AddContext = (around: Around, sums: Int32Array) => void

/**
 * There are few tags, and their features say something of nearly every other tag: each combination met is summed once and kept.
 * Words are many and are looked up each time. What is kept is bounded, and what it says never depends on what was seen before.
 */
export function contextFrom(table: Sparse): AddContext {
  const features = new Int32Array(MOST_FEATURES),
    behind = new Int32Array(SLOTS * ROW),
    behindKey = new Int32Array(SLOTS).fill(-1),
    ahead = new Int32Array(SLOTS * ROW),
    isAheadKnown = new Uint8Array(SLOTS)

  function behindRow(tag1: number, tag2: number, guess1: number): number {
    const key = (tag1 << 12) | (tag2 << 6) | guess1,
      slot = Math.imul(key, 0x9e3779b1) >>> (32 - BITS)
    if (behindKey[slot] !== key) {
      behindKey[slot] = key
      makeRow(table, features, tagsBehind(tag1, tag2, guess1, features, 0), behind, slot * ROW)
    }
    return slot * ROW
  }

  function aheadRow(guess1: number, guess2: number): number {
    const slot = (guess1 << 6) | guess2
    if (isAheadKnown[slot] === 0) {
      isAheadKnown[slot] = 1
      makeRow(table, features, tagsAhead(guess1, guess2, features, 0), ahead, slot * ROW)
    }
    return slot * ROW
  }

  return (around, sums) => {
    const a = behindRow(around.tag1, around.tag2, around.guess1),
      b = aheadRow(around.guess1, around.guess2)
    for (let p = 0; p < ROW; p++) {
      const pair = (behind[a + p] as number) + (ahead[b + p] as number)
      sums[2 * p] = (sums[2 * p] as number) + lowerOf(pair)
      sums[2 * p + 1] = (sums[2 * p + 1] as number) + upperOf(pair)
    }
    addScores(table, features, wordsAround(around, features, 0), sums)
  }
}

/** As many as two tags of six bits make. */
const BITS = 12
const SLOTS = 1 << BITS
