import { type TaggedWords, tagWords } from './tagger.js'
import { TAGS } from './tags.js'
import { tokenize } from './tokenize.js'

/** A word with its part of speech. */
export interface Tagged {
  /** UTF-16 offsets into the text that was given. */
  readonly start: number
  readonly end: number
  /** Penn Treebank part of speech: "VBD", "NNP". */
  readonly tag: string
  /** Lower case but for proper names: "said" → "say". */
  readonly lemma: string
}

/** The grammar of a text, sentence by sentence, each made when first asked for. */
export interface Grammar {
  readonly text: string
  /** The words of the sentence, in order. */
  tokens(sentence: number): readonly Tagged[]
}

/** `sentences` lie in `text` in any way; what lies outside them is not looked at. */
export function grammarOf(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): Grammar {
  const made: ({ words: TaggedWords; tokens: readonly Tagged[] } | undefined)[] = sentences.map(() => undefined)
  function sentence(i: number) {
    const old = made[i]
    if (old) return old
    const at = sentences[i]
    if (!at) throw new RangeError(`there is no sentence ${i}`)
    const bounds: number[] = []
    tokenize(text, at.start, at.end, bounds)
    const words = tagWords(text, bounds, at.start, at.end),
      tokens = words.lemmas.map((lemma, n) => ({
        start: bounds[2 * n] as number,
        end: bounds[2 * n + 1] as number,
        tag: TAGS[words.tags[n] as number] as string,
        lemma,
      }))
    const now = { words, tokens }
    made[i] = now
    return now
  }
  return { text, tokens: (i) => sentence(i).tokens }
}
