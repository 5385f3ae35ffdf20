import { foldCase } from '../text/fold.js'
import { DIGIT, kindOf } from './characters.js'
import { isHeadlined } from './headline.js'
import { lowerOf, ROW, upperOf } from './row.js'
import { sparseFrom } from './sparse.js'
import { type AddContext, contextFrom } from './tag-context.js'
import { type Around, LOOK, NO_TAG } from './tag-features.js'
import { guesses, weights } from './tagger.model.js'
import { TAG_ROOM, TAGS } from './tags.js'
import { makeVocabulary, NOTHING, rowOf, type Vocabulary } from './vocabulary.js'
import { LOWER, markIn, SHAPE, SUFFIX3 } from './words.js'

/** No more words than this are tagged in one go; a longer sentence is tagged in stretches. */
export const LONGEST = 512

let vocabulary: Vocabulary | undefined, addContext: AddContext | undefined
const sums = new Int32Array(TAG_ROOM)
const records = new Int32Array(LONGEST + 4).fill(NOTHING)
const around: Around = {
  tag1: 0,
  tag2: 0,
  before: 0,
  before2: 0,
  lower: 0,
  suffix: 0,
  shape: 0,
  guess: 0,
  after: 0,
  after2: 0,
  guess1: 0,
  guess2: 0,
  headline: 0,
}

/** A word with its part of speech. */
export interface Tagged {
  /** UTF-16 offsets into the text that was given. */
  readonly start: number
  readonly end: number
  /** Penn Treebank part of speech: "VBD", "NNP". */
  readonly tag: string
  /** Lower case but for proper names: "said" → "say". */
  readonly lemma: string
  /** The word itself as comparison sees it: folded and in lower case. */
  readonly low: string
}

/** Gives each word its part of speech, left to right. `bounds` are start and end of each word; the sentence is text[from, to). */
export function tagWords(text: string, bounds: readonly number[], from: number, to: number): Tagged[] {
  const n = bounds.length / 2,
    words: Tagged[] = []
  for (let first = 0; first < n; first += LONGEST) tagStretch(text, bounds, first, Math.min(n, first + LONGEST), from, to, words)
  return words
}

function tagStretch(
  text: string,
  bounds: readonly number[],
  first: number,
  last: number,
  from: number,
  to: number,
  words: Tagged[],
): void {
  if (!vocabulary || !addContext) {
    const table = sparseFrom(weights)
    vocabulary = makeVocabulary(table, sparseFrom(guesses))
    addContext = contextFrom(table)
  }
  const { looks, guesses: guessed, says, bests, leads } = vocabulary,
    n = last - first
  vocabulary.makeRoom(n)
  records[n + 2] = records[n + 3] = NOTHING
  for (let i = 0; i < n; i++) {
    const start = bounds[2 * (first + i)] as number,
      end = bounds[2 * (first + i) + 1] as number,
      mark = kindOf(text.charCodeAt(start)) <= DIGIT ? 0 : markIn(text, start, end, from, to)
    records[i + 2] = vocabulary.recordOf(text, start, end, mark)
  }
  around.headline = isHeadline(looks, n) ? 1 : 0
  let tag1 = NO_TAG,
    tag2 = NO_TAG
  for (let i = 0; i < n; i++) {
    const before = records[i + 1] as number,
      here = records[i + 2] as number,
      after = records[i + 3] as number
    const look = here * LOOK
    let best = bests[here] as number
    if ((leads[here] as number) < ALONE) {
      sum(says, rowOf(before, 0), rowOf(here, 1), rowOf(after, 2))
      if (most.lead < SURE) {
        around.tag1 = tag1
        around.tag2 = tag2
        around.before2 = looks[(records[i] as number) * LOOK + LOWER] as number
        around.after2 = looks[(records[i + 4] as number) * LOOK + LOWER] as number
        around.before = looks[before * LOOK + LOWER] as number
        around.lower = looks[look + LOWER] as number
        around.suffix = looks[look + SUFFIX3] as number
        around.shape = looks[look + SHAPE] as number
        around.guess = guessed[here] as number
        around.after = looks[after * LOOK + LOWER] as number
        around.guess1 = guessed[after] as number
        around.guess2 = guessed[records[i + 4] as number] as number
        addContext(around, sums)
        findMost()
      }
      best = most.tag
    }
    const start = bounds[2 * (first + i)] as number,
      end = bounds[2 * (first + i) + 1] as number
    words.push({
      start,
      end,
      tag: TAGS[best] as string,
      lemma: vocabulary.lemma(here, best),
      low: vocabulary.low(here) ?? foldCase(text).slice(start, end),
    })
    tag2 = tag1
    tag1 = best
  }
}

/** So far ahead by its own form that neighbours change nothing; likewise with what the neighbouring words say. On text set aside both cost
 * a word in a thousand together. */
const ALONE = 600
const SURE = 450

/** The tag with the highest sum, and by how much. */
const most = { tag: 0, lead: 0 }

/** The three rows together, for each tag into `sums`. */
function sum(says: Int32Array, a: number, b: number, c: number): void {
  let best = -1,
    second = -1,
    tag = 0
  for (let p = 0; p < ROW; p++) {
    const pair = (says[a + p] as number) + (says[b + p] as number) + (says[c + p] as number),
      low = lowerOf(pair),
      high = upperOf(pair)
    sums[2 * p] = low
    sums[2 * p + 1] = high
    if (low > best) {
      second = best
      best = low
      tag = 2 * p
    } else if (low > second) second = low
    if (high > best) {
      second = best
      best = high
      tag = 2 * p + 1
    } else if (high > second) second = high
  }
  most.tag = tag
  most.lead = best - second
}

function findMost(): void {
  let tag = 0
  for (let t = 1; t < TAGS.length; t++) if ((sums[t] as number) > (sums[tag] as number)) tag = t
  most.tag = tag
}

function isHeadline(looks: Int32Array, n: number): boolean {
  let words = 0,
    capitals = 0
  for (let i = 0; i < n; i++) {
    const shape = looks[(records[i + 2] as number) * LOOK + SHAPE] as number
    if (shape >= 4096 || shape >>> 7 < 4) continue
    words++
    if ((shape & 7) >= 2 && (shape & 7) <= 4) capitals++
  }
  return isHeadlined(words, capitals)
}
