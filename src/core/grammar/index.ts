/**
 * English grammar: tokens with part of speech, lemma, head and relation. Knows no news.
 *
 * Trained on openly licensed treebanks; see docs/grammar.md.
 */
export interface Token {
  /** UTF-16 offsets into the text that was given. */
  readonly start: number
  readonly end: number
  /** Penn Treebank part of speech: "VBD", "NNP". */
  readonly tag: string
  /** Lower case but for proper names: "said" → "say". */
  readonly lemma: string
  /** Index of the head token in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, with its subtype only where listed in docs: "nsubj", "ccomp", "nsubj:pass". */
  readonly relation: string
}

export { type Grammar, grammarOf, type Tagged } from './grammar.js'
