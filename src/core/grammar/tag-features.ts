import { hash2, hash3, hash4 } from './hash.js'
import { EXACT, LOOK, LOWER, PREFIX2, PREFIX3, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4 } from './words.js'

/** A word speaks for the tag of the word after it (place 0), for its own (1), and for that of the word before it (2). */
export const PLACES = 3

/** No word: before the first and after the last. */
export const NO_WORD = 0x5bd1e995 | 0
/** Tag of no word. */
export const NO_TAG = 63

/** Features of the word whose look is at `at`, for the word that it stands `place - 1` from; returns how many. */
export function wordFeatures(look: Int32Array, at: number, guess: number, place: number, out: Int32Array): number {
  const lower = look[at + LOWER] as number,
    shape = look[at + SHAPE] as number,
    suffix3 = look[at + SUFFIX3] as number,
    suffix2 = look[at + SUFFIX2] as number
  let n = 0
  if (place === 1) {
    out[n++] = hash2(1, lower)
    out[n++] = hash2(2, look[at + EXACT] as number)
    out[n++] = hash2(3, look[at + SUFFIX1] as number)
    out[n++] = hash2(4, suffix2)
    out[n++] = hash2(5, suffix3)
    out[n++] = hash2(6, look[at + SUFFIX4] as number)
    out[n++] = hash2(7, look[at + PREFIX2] as number)
    out[n++] = hash2(8, look[at + PREFIX3] as number)
    out[n++] = hash2(9, shape)
    out[n++] = hash3(10, suffix3, shape)
    out[n++] = hash3(11, suffix2, shape)
    out[n++] = hash3(12, guess, shape)
    out[n++] = hash2(13, 0)
  } else if (place === 0) {
    out[n++] = hash2(20, lower)
    out[n++] = hash2(21, suffix3)
    out[n++] = hash2(22, shape)
  } else {
    out[n++] = hash2(40, lower)
    out[n++] = hash2(41, suffix3)
    out[n++] = hash2(42, suffix2)
    out[n++] = hash2(43, shape)
    out[n++] = hash2(44, guess)
  }
  return n
}

/** What stands around the token, as numbers. */
export interface Around {
  /** Tags of the word before and of the one before that. */
  tag1: number
  tag2: number
  before: number
  before2: number
  lower: number
  suffix: number
  shape: number
  guess: number
  after: number
  after2: number
  guess1: number
  guess2: number
  /** 1 when the sentence is written with capitals throughout. */
  headline: number
}

/** Features of the word together with its neighbours. */
export function contextFeatures(around: Around, out: Int32Array): number {
  const { tag1, tag2, guess1, guess2 } = around
  return wordsAround(around, out, tagsAhead(guess1, guess2, out, tagsBehind(tag1, tag2, guess1, out, 0)))
}

/** Features of the tags before the word and the likeliest tag after it, from place `n` on; returns where they end. */
export function tagsBehind(tag1: number, tag2: number, guess1: number, out: Int32Array, n: number): number {
  out[n++] = hash2(60, tag1)
  out[n++] = hash3(61, tag1, tag2)
  out[n++] = hash3(67, tag1, guess1)
  out[n++] = hash4(73, tag1, tag2, guess1)
  return n
}

/** Features of the likeliest tags of the next two words. */
export function tagsAhead(guess1: number, guess2: number, out: Int32Array, n: number): number {
  out[n++] = hash3(69, guess1, guess2)
  out[n++] = hash2(76, guess2)
  return n
}

/** Features of the words around, of their endings and shapes. */
export function wordsAround(around: Around, out: Int32Array, n: number): number {
  const { tag1, tag2, before, before2, lower, suffix, shape, guess, after, after2, guess1, headline } = around
  out[n++] = hash3(62, tag1, lower)
  out[n++] = hash3(63, before, lower)
  out[n++] = hash3(64, lower, after)
  out[n++] = hash3(65, tag1, after)
  out[n++] = hash3(66, tag1, suffix)
  out[n++] = hash3(68, tag1, shape)
  out[n++] = hash4(70, tag1, guess, guess1)
  out[n++] = hash3(71, lower, guess1)
  out[n++] = hash4(72, tag1, tag2, lower)
  out[n++] = hash2(74, before2)
  out[n++] = hash2(75, after2)
  if (headline) {
    out[n++] = hash2(80, shape)
    out[n++] = hash2(81, lower)
    out[n++] = hash2(82, suffix)
    out[n++] = hash3(83, tag1, shape)
  }
  return n
}

/** Features by which the most likely tag of a word is looked up without its neighbours, best first. */
export function guessFeatures(look: Int32Array, at: number, out: Int32Array): number {
  const shape = look[at + SHAPE] as number
  out[0] = hash2(85, look[at + EXACT] as number)
  out[1] = hash2(86, look[at + LOWER] as number)
  out[2] = hash3(87, look[at + SUFFIX4] as number, shape)
  out[3] = hash3(88, look[at + SUFFIX3] as number, shape & 127)
  out[4] = hash3(89, look[at + SUFFIX2] as number, shape & 127)
  out[5] = hash2(90, shape & 127)
  return 6
}

export const MOST_FEATURES = 32
export { LOOK }
