import type { WordRow } from '../text/word-row.js'
import { capitalMeaning, type Meaning, meaningOf, type Phrase, phrasesFrom, stemOf } from './meaning.js'

/**
 * A word as it is written, with all that can be known of it before anybody reads its sentence. Made once for all reports: a thousand reports
 * of a day have 400,000 words, and 20,000 different ones.
 */
export interface Lexeme {
  readonly folded: string
  readonly base: string
  readonly meaning: Meaning
  /** "US" and "May" are told from "us" and "may". */
  readonly capitalMeaning: Meaning
  /** "United …": what it may begin, the longest first. */
  readonly phrases: readonly Phrase[]
  readonly isDigits: boolean
  /** "million", "percent": it belongs to an amount and is none by itself. */
  readonly isScale: boolean
  /** "two", "eleven". */
  readonly isNumberWord: boolean
  /** What it was taken for where it stood, by the number of the way (see `tokensOf`). */
  readonly senses: (Sense | undefined)[]
}

/** What a word counts as where it stands: the same for all places where it counts as the same. */
export interface Sense {
  readonly folded: string
  /** What its inflections share: "withdrew" and "withdraws" have one. */
  readonly base: string
  /** '' when it says nothing alone, or when an earlier token speaks for it ("United ‹States›"). */
  readonly term: string
  readonly weight: number
  readonly kind: Meaning['kind'] | 'figure' | 'date' | 'name'
  readonly capital: boolean
}

const DIGITS = /^\d[\d.,]*$/
const SCALE = new Set(
  'hundred thousand million billion trillion bn tn percent per cent dollars dollar euros euro pounds'.split(' '),
)
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)$/

/** The lexeme of a word of a row; `folded` is the text that the row was filled from, folded and lower-cased. */
export function lexemeAt({ low, starts, ends }: WordRow, word: number, folded: string): Lexeme {
  const number = low[word] as number,
    start = starts[word] as number,
    end = ends[word] as number,
    place = (number ^ (number >>> 16)) & (PLACES - 1),
    last = LAST[place]
  if (last !== undefined && last.folded.length === end - start && folded.startsWith(last.folded, start)) return last
  const lexeme = lexemeOf(folded.slice(start, end))
  LAST[place] = lexeme
  return lexeme
}
/** The word seen last of all whose numbers are alike: nearly always the very one, found without making a string of it first. */
const PLACES = 1 << 16,
  LAST: (Lexeme | undefined)[] = Array.from({ length: PLACES })

function lexemeOf(folded: string): Lexeme {
  let lexeme = KNOWN.get(folded)
  if (lexeme === undefined) {
    lexeme = made(ownCopy(folded))
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    KNOWN.set(lexeme.folded, lexeme)
  }
  return lexeme
}
const KNOWN = new Map<string, Lexeme>()
/** Bounded: a hostile pile of invented words must not fill the memory. */
const MOST_KNOWN = 100_000

/** A long stretch of a text is kept as a place in it, and would keep the whole text for as long as the word is known. */
const ownCopy = (stretch: string): string => ` ${stretch}`.slice(1)

function made(folded: string): Lexeme {
  const meaning = meaningOf(folded)
  return {
    folded,
    base: stemOf(folded),
    meaning,
    capitalMeaning: capitalMeaning(folded) ?? meaning,
    phrases: phrasesFrom(folded),
    isDigits: DIGITS.test(folded),
    isScale: SCALE.has(folded),
    isNumberWord: NUMBER_WORD.test(folded),
    senses: [],
  }
}
