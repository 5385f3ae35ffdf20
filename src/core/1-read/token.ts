import { foldCase } from '../text/fold.js'

/**
 * A word, a number or a mark of a text, for the rules of this stage.
 *
 *     U.S. Gen. Cavoli’s 2,500 men
 *     ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^   U.S. | Gen | . | Cavoli’s | 2,500 | men
 *
 * Points stay with an acronym ("U.S.") and with digits ("2,500"); hyphens and apostrophes stay inside a word ("al-Ghaithi", "COVID-19").
 */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case, quotes and dashes made plain. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
  /** White space stands before it, or nothing at all. */
  readonly spaced: boolean
  /** A word that begins with a capital. */
  readonly capital: boolean
  /** Two letters or more, all of them capitals: "US" is no "us". */
  readonly capitals: boolean
}

// Linear: every repetition is over a class that excludes what separates it from the next one.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\d]*(?:['’ʼ&‐‑-][\p{L}\d][\p{L}\p{M}\d]*)*|[^\s\u200b\ufeff\u2060]/gu

export function tokensOf(text: string): Token[] {
  const folded = foldCase(text),
    tokens: Token[] = []
  let at = -1
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index,
      word = match[0],
      end = start + word.length,
      unit = text.charCodeAt(start)
    const small = folded.slice(start, end)
    const kind = unit >= 48 && unit <= 57 ? 'number' : isLetter(unit, word) ? 'word' : 'mark'
    const capital = kind === 'word' && isCapital(unit, word)
    const capitals = capital && word.length > 1 && !isSmall(word.charCodeAt(1)) && word === word.toUpperCase()
    tokens.push({ start, end, folded: small, kind, spaced: start !== at, capital, capitals })
    at = end
  }
  return tokens
}

const isLetter = (unit: number, word: string): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 128 && LETTER.test(word))
const isCapital = (unit: number, word: string): boolean => (unit >= 65 && unit <= 90) || (unit >= 128 && CAPITAL.test(word))
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
const LETTER = /^\p{L}/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u

/** "Trump’s" → "trump", "states’" stays: the apostrophe is a mark of its own there. */
export const unpossessed = (folded: string): string => (folded.endsWith("'s") ? folded.slice(0, -2) : folded)
