/**
 * English grammar: words with part of speech, lemma, head and relation. Knows no news.
 *
 *     const grammar = grammarOf(report.text, report.sentences)
 *     grammar.tokens(3)   words of the fourth sentence: start, end, tag, lemma
 *     grammar.parsed(3)   the same with head and relation
 *
 * Trained on openly licensed treebanks; see docs/grammar.md.
 */
export { type Grammar, grammarOf, type Tagged, type Token } from './grammar.js'
export { isHeadlined } from './headline.js'
export {
  clauseOf,
  dependentOf,
  dependentsOf,
  nounPhraseOf,
  placeOf,
  type Stretch,
  subtreeOf,
  type VerbGroup,
  verbGroupOf,
} from './tree.js'
