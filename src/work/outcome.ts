import type { Failed } from './pool.js'

/** What was told of a page, as it is kept, and its sketch, which is empty when it has no sentence and takes no part in the pile. */
export interface ToldPieces {
  readonly told: Uint8Array
  readonly sketch: Uint8Array
}

/** What became of a page: what was told of it, or why there is nothing. */
export type Outcome = ToldPieces | Failed

export const tooLong = (limit: number): string => `reading it takes longer than ${limit / 1000} s`
