import { addScores, type Sparse } from './sparse.js'
import { TAG_ROOM, TAGS } from './tags.js'

/**
 * What some features say of every tag: two scores in one number, the first tag's in its lower half, each lifted above zero.
 * Rows are summed with half the steps, and lifted alike, which changes nothing of who leads.
 */
export const ROW = TAG_ROOM / 2
const LIFT = 1 << 13

const scores = new Int32Array(TAG_ROOM)

/** Writes the row of the features to `rows`, from `at` on; returns the scores themselves, good until the next row. */
export function makeRow(table: Sparse, features: Int32Array, count: number, rows: Int32Array, at: number): Int32Array {
  scores.fill(0)
  addScores(table, features, count, scores)
  scores.fill(-LIFT, TAGS.length) // room without a tag never leads
  for (let p = 0; p < ROW; p++) rows[at + p] = (((scores[2 * p + 1] as number) + LIFT) << 16) | ((scores[2 * p] as number) + LIFT)
  return scores
}

export const lowerOf = (pair: number): number => pair & 0xffff
export const upperOf = (pair: number): number => pair >>> 16
