import {
  TAKES_CLAUSE,
  TAKES_HEARER,
  TAKES_NAMING,
  TAKES_NOUN,
  TAKES_PREPOSITION,
  TAKES_QUOTATION,
  TAKES_TO,
} from '../language/en/cues.js'
import { remembered } from '../text/remember.js'

/**
 * Second thoughts about parts of speech, where news is plainer than the tagger thinks.
 *
 *     “…,” said Alfonso Aguilar        a capital letter in the middle of a sentence names somebody
 *          said former Sen. Bayh       "former" describes
 */
export function retagged(
  text: string,
  token: { readonly start: number; readonly end: number; readonly tag: string },
  low: string,
  opens: boolean,
  saying: boolean,
  headline: boolean,
): string {
  const { tag } = token
  if (low === 'former') return 'JJ'
  // "the WHO said" is no question, "the US said" not we
  if ((low === 'who' || low === 'us') && !headline && text.startsWith(low.toUpperCase(), token.start)) return 'NNP'
  const unit = text.charCodeAt(token.start)
  if (unit < 65 || unit > 90 || opens || headline || low.length < 3) return tag
  return MISTAKEN.has(tag) || (saying && tag.startsWith('JJ')) ? 'NNP' : tag
}
const MISTAKEN = new Set(['RB', 'UH', 'VB', 'VBD', 'VBN', 'VBP', 'VBZ', 'FW', 'NN', 'LS'])

/** The dictionary form of a verb of saying, when the tagger's own is none: "gloated" is from "gloat". */
export function relemmatized(low: string, tag: string, lemma: string): string {
  return !tag.startsWith('VB') || isKnown(lemma) ? lemma : (knownStem(low) ?? lemma)
}

const knownStem = remembered((low: string): string | undefined => {
  for (const [ending, put] of ENDINGS)
    if (low.endsWith(ending) && low.length > ending.length + 2) {
      const stem = low.slice(0, -ending.length) + put
      if (isKnown(stem)) return stem
      const shorter = stem.slice(0, -1)
      if (put === '' && stem.at(-1) === stem.at(-2) && isKnown(shorter)) return shorter
    }
  return undefined
})
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
]
const KNOWN: ReadonlySet<string> = new Set([
  ...TAKES_CLAUSE,
  ...TAKES_QUOTATION,
  ...TAKES_NOUN,
  ...TAKES_HEARER,
  ...TAKES_TO,
  ...TAKES_NAMING,
  ...TAKES_PREPOSITION.keys(),
])
export const isKnown = (lemma: string): boolean => KNOWN.has(lemma)
