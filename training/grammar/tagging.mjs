import { isHeadlined } from '../../dist/core/grammar/headline.js'
import {
  contextFeatures,
  guessFeatures,
  MOST_FEATURES,
  NO_TAG,
  NO_WORD,
  PLACES,
  wordFeatures,
} from '../../dist/core/grammar/tag-features.js'
import { TAGS } from '../../dist/core/grammar/tags.js'
import { LOOK, LOWER, lookOf, markIn, SHAPE, SUFFIX3 } from '../../dist/core/grammar/words.js'
import { Perceptron } from './perceptron.mjs'

const TAG = new Map(TAGS.map((tag, i) => [tag, i]))

/** Chance that is the same every time. */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The sentence as the features see it. Place 0 and 1, n+2 and n+3 are no word. */
export function looksOf({ text, tokens }) {
  const n = tokens.length,
    look = new Int32Array((n + 4) * LOOK).fill(NO_WORD)
  let words = 0,
    capitals = 0
  tokens.forEach(({ start, end }, i) => {
    lookOf(text, start, end, markIn(text, start, end, 0, text.length), look, (i + 2) * LOOK)
    const shape = look[(i + 2) * LOOK + SHAPE]
    if (shape >= 4096 || shape >>> 7 < 4) return
    words++
    if ((shape & 7) >= 2 && (shape & 7) <= 4) capitals++
  })
  return {
    n,
    look,
    headline: isHeadlined(words, capitals) ? 1 : 0,
    gold: Uint8Array.from(tokens, ({ tag }) => TAG.get(tag) ?? TAG.get('XX')),
  }
}

/** The same sentence written as a headline or in capitals. */
export function recased(sentence, how) {
  const { text, tokens } = sentence
  let out = text
  if (how === 'upper') out = [...text].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('')
  else if (how === 'title')
    out = text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3,})/gu, (c) => (c.toUpperCase().length === 1 ? c.toUpperCase() : c))
  return out.length === text.length ? { ...sentence, text: out, tokens } : undefined
}

/** Counts of tags by what is looked up for the guess; the best one label each. */
export function makeGuesses(sentences) {
  const counts = new Map(),
    out = new Int32Array(8)
  for (const { n, look, gold } of sentences)
    for (let i = 0; i < n; i++) {
      const m = guessFeatures(look, (i + 2) * LOOK, out)
      for (let f = 0; f < m; f++) {
        let row = counts.get(out[f])
        if (!row) {
          row = { f, total: 0, tags: new Map() }
          counts.set(out[f], row)
        }
        row.total++
        row.tags.set(gold[i], (row.tags.get(gold[i]) ?? 0) + 1)
      }
    }
  const entries = []
  for (const [feature, { f, total, tags }] of counts) {
    if (total < [4, 4, 4, 3, 3, 1][f]) continue
    const [tag] = [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    entries.push([feature, [[tag, 1]]])
  }
  const map = new Map(entries.map(([feature, [[tag]]]) => [feature, tag]))
  return {
    entries,
    of: (look, at) => {
      const m = guessFeatures(look, at, out)
      for (let f = 0; f < m; f++) {
        const tag = map.get(out[f])
        if (tag !== undefined) return tag
      }
      return 0
    },
  }
}

const around = {
  tag1: 0,
  tag2: 0,
  before: 0,
  lower: 0,
  suffix: 0,
  shape: 0,
  guess: 0,
  after: 0,
  guess1: 0,
  guess2: 0,
  headline: 0,
}
const features = new Int32Array(128),
  some = new Int32Array(MOST_FEATURES)

function featuresAt(sentence, guess, i, tag1, tag2) {
  const { look, headline } = sentence
  let n = 0
  for (let place = 0; place < PLACES; place++) {
    const m = wordFeatures(look, (i + 1 + place) * LOOK, guess[i + 1 + place], place, some)
    for (let f = 0; f < m; f++) features[n++] = some[f]
  }
  const at = (i + 2) * LOOK
  around.tag1 = tag1
  around.tag2 = tag2
  around.before = look[at - LOOK + LOWER]
  around.before2 = look[at - 2 * LOOK + LOWER]
  around.after2 = look[at + 2 * LOOK + LOWER]
  around.lower = look[at + LOWER]
  around.suffix = look[at + SUFFIX3]
  around.shape = look[at + SHAPE]
  around.guess = guess[i + 2]
  around.after = look[at + LOOK + LOWER]
  around.guess1 = guess[i + 3]
  around.guess2 = guess[i + 4]
  around.headline = headline
  const m = contextFeatures(around, some)
  for (let f = 0; f < m; f++) features[n++] = some[f]
  return n
}

const guessesOf = (sentence, guesses) => {
  const guess = new Uint8Array(sentence.n + 4).fill(NO_TAG)
  for (let i = 0; i < sentence.n; i++) guess[i + 2] = guesses.of(sentence.look, (i + 2) * LOOK)
  return guess
}
const scores = new Float64Array(64)
const best = () => {
  let b = 0
  for (let t = 1; t < TAGS.length; t++) if (scores[t] > scores[b]) b = t
  return b
}

export function tagWith(model, guesses, sentence) {
  const guess = guessesOf(sentence, guesses),
    tags = new Uint8Array(sentence.n)
  let tag1 = NO_TAG,
    tag2 = NO_TAG
  for (let i = 0; i < sentence.n; i++) {
    const n = featuresAt(sentence, guess, i, tag1, tag2)
    model.score(features, n, scores)
    tags[i] = best()
    tag2 = tag1
    tag1 = tags[i]
  }
  return tags
}

export function evaluate(model, guesses, set) {
  const current = averagedView(model)
  let good = 0,
    all = 0
  for (const sentence of set) {
    const tags = tagWith(current, guesses, sentence)
    for (let i = 0; i < sentence.n; i++) if (tags[i] === sentence.gold[i]) good++
    all += sentence.n
  }
  return good / all
}

/** The model as it would be if training ended now. */
export function averagedView(model) {
  if (model.view) return model.view()
  const view = Object.create(model)
  const weights = new Float64Array(model.used * model.labels)
  for (let i = 0; i < weights.length; i++)
    weights[i] = (model.sums[i] + model.weights[i] * (model.now - model.since[i])) / Math.max(1, model.now)
  view.weights = weights
  return view
}

export function train(sentences, rounds, report, seed = 1) {
  const random = chance(seed)
  const plain = sentences.map((s) => looksOf(s))
  const guesses = makeGuesses(plain)
  const set = plain.map((s) => ({ ...s, guess: guessesOf(s, guesses) }))
  for (const s of sentences) {
    const dice = random()
    const other = dice < 0.1 ? recased(s, 'title') : dice < 0.13 ? recased(s, 'upper') : undefined
    if (other) {
      const look = looksOf(other)
      set.push({ ...look, guess: guessesOf(look, guesses) })
    }
  }
  const model = new Perceptron(TAGS.length)
  for (let round = 1; round <= rounds; round++) {
    for (let i = set.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[set[i], set[j]] = [set[j], set[i]]
    }
    for (const sentence of set) {
      let tag1 = NO_TAG,
        tag2 = NO_TAG
      for (let i = 0; i < sentence.n; i++) {
        const n = featuresAt(sentence, sentence.guess, i, tag1, tag2)
        model.score(features, n, scores)
        const tag = best(),
          gold = sentence.gold[i]
        model.now++
        if (tag !== gold) model.update(features, n, gold, tag)
        tag2 = tag1
        tag1 = tag
      }
    }
    report?.(round, model, guesses)
  }
  return { model, guesses, guessEntries: guesses.entries }
}
