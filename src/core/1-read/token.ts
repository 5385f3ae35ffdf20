import { LANGUAGES_OF_WORD } from '../language/common-words.js'
import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { foldCase } from '../text/fold.js'
import { LONGEST_FORM, makeForms } from '../text/forms.js'
import { opensFigure, opensMoment } from './opening-word.js'

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
  readonly form: Form
}

/** What holds of a token's letters wherever they stand. */
export interface Form {
  /** Left out where a letter's lower case may depend on its neighbours ("Σ"). */
  readonly folded: string | undefined
  readonly kind: Token['kind']
  readonly capital: boolean
  readonly capitals: boolean
  /** A moment ("Monday", "last") or a figure ("four", "25") may begin with it. */
  readonly opensMoment: boolean
  readonly opensFigure: boolean
  /** "the", "of", "which": a capital makes no name of it. */
  readonly functional: boolean
  /** The languages of which it is a small word: "the" of English. */
  readonly languages: readonly string[] | undefined
}

// Linear: every repetition is over a class that excludes what separates it from the next one.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\d]*(?:['’ʼ&‐‑-][\p{L}\d][\p{L}\p{M}\d]*)*|[^\s\u200b\ufeff\u2060]/uy

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (let start = 0; start < text.length; ) {
    const end = tokenEnd(text, start)
    if (end === start) {
      start++
      continue
    }
    const form = formAt(text, start, end)
    tokens.push({
      start,
      end,
      folded: form.folded ?? foldCase(text).slice(start, end),
      kind: form.kind,
      spaced: start !== before,
      capital: form.capital,
      capitals: form.capitals,
      form,
    })
    before = start = end
  }
  return tokens
}

const ROOM = 1 << 14
const forms = makeForms(ROOM, ROOM * 12)
let known: Form[] = []

function formAt(text: string, start: number, end: number): Form {
  if (end - start >= LONGEST_FORM) return formOf(text.slice(start, end))
  if (!forms.hasRoom(1)) {
    forms.forget(0)
    known = []
  }
  const number = forms.numberOf(text, start, end, 0)
  if (number === known.length) known.push(formOf(forms.lettersOf(number)))
  return known[number]!
}

function formOf(letters: string): Form {
  const unit = letters.charCodeAt(0),
    kind = isDigit(unit) ? 'number' : isPlainLetter(unit) || (unit >= 128 && LETTER.test(letters)) ? 'word' : 'mark',
    capital = kind === 'word' && (unit >= 128 ? CAPITAL.test(letters) : unit <= 90),
    low = foldCase(letters)
  return {
    folded: ASCII.test(low) ? low : undefined,
    kind,
    capital,
    capitals: capital && letters.length > 1 && letters === letters.toUpperCase(),
    opensMoment: kind === 'number' || (kind === 'word' && (capital || opensMoment(low))),
    opensFigure: kind === 'number' || (kind === 'word' && opensFigure(low)),
    functional: FUNCTION_WORDS.has(low),
    languages: kind === 'word' ? LANGUAGES_OF_WORD.get(low) : undefined,
  }
}
const ASCII = /^[!-~]+$/

/** Where the token that begins here ends; `at` itself for white space. Nearly all are plain letters and digits, and are told without the pattern. */
function tokenEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const end = isPlainLetter(unit)
    ? plainWordEnd(text, at)
    : isDigit(unit)
      ? numberEnd(text, at)
      : unit < 128
        ? markEnd(unit, at)
        : undefined
  if (end !== undefined) return end
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : at
}

/** "Cavoli’s"; undefined where an accent or the point of an acronym may follow. */
function plainWordEnd(text: string, start: number): number | undefined {
  let at = start + 1
  for (;;) {
    while (isPlain(text.charCodeAt(at))) at++
    const unit = text.charCodeAt(at)
    if (unit <= 32) return at
    if (!JOINTS.has(unit)) return unit >= 128 || (unit === POINT && at === start + 1) ? undefined : at
    const next = text.charCodeAt(at + 1)
    if (next >= 128) return undefined
    if (!isPlain(next)) return at
    at += 2
  }
}
const JOINTS: ReadonlySet<number> = new Set([..."'’ʼ&‐‑-"].map((mark) => mark.charCodeAt(0)))

/** "2,500" */
function numberEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++
    const unit = text.charCodeAt(at)
    if ((unit !== POINT && unit !== COMMA) || !isDigit(text.charCodeAt(at + 1))) return at
    at += 2
  }
}

const markEnd = (unit: number, at: number): number => (unit === 32 || (unit >= 9 && unit <= 13) ? at : at + 1)

const POINT = 46
const COMMA = 44
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isPlainLetter = (unit: number): boolean => isSmall(unit) || (unit >= 65 && unit <= 90)
const isPlain = (unit: number): boolean => isPlainLetter(unit) || isDigit(unit)
const LETTER = /^\p{L}/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u

/** "Trump’s" → "trump", "states’" stays: the apostrophe is a mark of its own there. */
export const unpossessed = (folded: string): string => (folded.endsWith("'s") ? folded.slice(0, -2) : folded)
