import { inLatin } from '../letters.js'
import { STOP_WORDS } from './stop-words.js'

/**
 * A word as two tellings may share it, or undefined when it is a stop-word:
 *
 *     withdrawing, withdraws → withdraw      allies → ally      2,500, 2.500 → 2500      Iraq's → iraq
 *
 * `folded` is lower-cased and folded. Rough on purpose: it only has to give the same for the same word.
 */
export function stem(folded: string): string | undefined {
  let word = inLatin(folded.endsWith("'s") ? folded.slice(0, -2) : folded)
  if (STOP_WORDS.has(word)) return undefined
  const first = word.charCodeAt(0)
  // "2,443", "2.443" and "2443" are one, as are "12.4" and "12,4": who writes which is a matter of the language.
  if (first >= 48 && first <= 57)
    return word
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(/,(?=\d)/g, '.')
      .replace(/,/g, '')
  if (word.includes('.')) word = word.replace(/\./g, '') // "u.s" and "us", as they are written
  if (word.length < 2) return undefined
  if (word.length < 5) return word
  if (!MAY_END.has(word.charCodeAt(word.length - 1))) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 4) {
      const root = word.slice(0, -ending.length)
      return root.at(-1) === root.at(-2) && ending !== 's' ? root.slice(0, -1) : root
    }
  return word.endsWith('e') ? word.slice(0, -1) : word
}

/** The last letters of the endings below, and "e". */
const MAY_END = new Set([...'sgdyre'].map((letter) => letter.charCodeAt(0)))
const ENDINGS = ['ings', 'ing', 'edly', 'ed', 'es', 'ers', 'er', 'ly', 's']
