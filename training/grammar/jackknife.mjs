// Tags each training sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as they will be.
import { averagedView, looksOf, tagWith, train } from './tagging.mjs'

/** Neighbouring sentences are left out together, for a text repeats its own words; so is what was made from them. */
export function jackknife(sentences, folds = 4, rounds = 4) {
  const place = new Map(),
    fold = sentences.map(({ id }, i) => {
      const of = place.get(id.replace(/-turned$/, '')) ?? Math.floor(i / 200) % folds
      place.set(id, of)
      return of
    })
  const tags = new Array(sentences.length)
  for (let out = 0; out < folds; out++) {
    const { model, guesses } = train(
      sentences.filter((_, i) => fold[i] !== out),
      rounds,
      undefined,
      out + 1,
    )
    const view = averagedView(model)
    sentences.forEach((sentence, i) => {
      if (fold[i] === out) tags[i] = tagWith(view, guesses, looksOf(sentence))
    })
  }
  return tags
}
