import { foldCase } from '../text/fold.js'
import { LONGEST_FORM, makeForms } from '../text/forms.js'
import { lemmaOf } from './lemma.js'
import { makeRow, ROW } from './row.js'
import { labelOf, type Sparse } from './sparse.js'
import { guessFeatures, LOOK, MOST_FEATURES, NO_TAG, NO_WORD, PLACES, wordFeatures } from './tag-features.js'
import { TAGS } from './tags.js'
import { lookOf } from './words.js'

/**
 * The word forms met so far. What a form says of the tag at its own place and at its neighbours' is summed once and kept.
 * Bounded: when full it forgets everything. What it says of a form never depends on what it has seen.
 */
export interface Vocabulary {
  readonly looks: Int32Array
  readonly guesses: Uint8Array
  /** The tag that the form alone speaks for most, and how far ahead of the next. */
  readonly bests: Uint8Array
  readonly leads: Int16Array
  /** For each record and place a row of scores: see `rowOf`. */
  readonly says: Int32Array
  /** Makes room for `words` more; call before the records of a sentence are taken, which stay good until the next call. */
  makeRoom(words: number): void
  recordOf(text: string, start: number, end: number, mark: number): number
  /** Its letters, folded and lower-cased; undefined for a form with others than plain ones, or too long to be kept. */
  low(record: number): string | undefined
  /** The dictionary form of a record with this tag. */
  lemma(record: number, tag: number): string
}

/** The record of no word. */
export const NOTHING = 0

export const rowOf = (record: number, place: number): number => (record * PLACES + place) * ROW

const RECORDS = 1 << 15
const UNITS = 1 << 19

export function makeVocabulary(weights: Sparse, guessTable: Sparse): Vocabulary {
  const looks = new Int32Array(RECORDS * LOOK),
    guesses = new Uint8Array(RECORDS),
    bests = new Uint8Array(RECORDS),
    leads = new Int16Array(RECORDS),
    says = new Int32Array(RECORDS * PLACES * ROW),
    forms = makeForms(RECORDS, UNITS),
    features = new Int32Array(MOST_FEATURES),
    lows: (string | undefined)[] = [],
    /** The tag that each record last had, and its lemma with that tag: most words have but one. */
    lastTag = new Uint8Array(RECORDS),
    lastLemma: string[] = [],
    lemmas = new Map<number, string>()

  function listen(record: number): void {
    for (let place = 0; place < PLACES; place++) {
      const count = wordFeatures(looks, record * LOOK, guesses[record] as number, place, features),
        scores = makeRow(weights, features, count, says, rowOf(record, place))
      if (place === 1) weigh(record, scores)
    }
  }

  function weigh(record: number, scores: Int32Array): void {
    let best = -32768,
      second = -32768
    for (let t = 0; t < TAGS.length; t++) {
      const score = scores[t] as number
      if (score > best) {
        second = best
        best = score
        bests[record] = t
      } else if (score > second) second = score
    }
    leads[record] = best - second
  }

  function forget(): void {
    forms.forget(NOTHING + 1)
    lemmas.clear()
    lows.length = lastLemma.length = 0
    looks.fill(NO_WORD, 0, LOOK)
    lows.push(undefined)
    lastLemma.push('')
    guesses[NOTHING] = NO_TAG
    listen(NOTHING)
  }
  forget()

  function recordOf(text: string, start: number, end: number, mark: number): number {
    const record = forms.numberOf(text, start, end, mark)
    if (record === lows.length) learn(record)
    return record
  }

  function learn(record: number): void {
    const form = forms.lettersOf(record),
      low = foldCase(form)
    lastTag[record] = NO_TAG
    lastLemma.push('')
    lows.push(form.length < LONGEST_FORM && PLAIN.test(low) ? low : undefined)
    lookOf(form, 0, form.length, forms.kindOf(record), looks, record * LOOK)
    guesses[record] = guessOf(guessTable, looks, record * LOOK, features)
    listen(record)
  }

  function lemma(record: number, tag: number): string {
    if (lastTag[record] === tag) return lastLemma[record] as string
    const key = record * 64 + tag
    let made = lemmas.get(key)
    if (made === undefined) {
      made = lemmaOf(forms.lettersOf(record), TAGS[tag] as string)
      lemmas.set(key, made)
    }
    lastTag[record] = tag
    lastLemma[record] = made
    return made
  }

  return {
    looks,
    guesses,
    bests,
    leads,
    says,
    makeRoom: (words) => {
      if (!forms.hasRoom(words)) forget()
    },
    recordOf,
    low: (record) => lows[record],
    lemma,
  }
}

const PLAIN = /^[!-~]+$/

/** The likeliest tag of a form without its neighbours. */
function guessOf(guesses: Sparse, look: Int32Array, at: number, features: Int32Array): number {
  const n = guessFeatures(look, at, features)
  for (let i = 0; i < n; i++) {
    const tag = labelOf(guesses, features[i] as number)
    if (tag !== undefined) return tag
  }
  return 0
}
