import { APOSTROPHE, DIGIT, HYPHEN, isUpper, kindOf, LETTER, lowered, QUOTE, SPACE } from './characters.js'
import { hash2 } from './hash.js'

/** How a token looks, as numbers: places in `look`. */
export const EXACT = 0
export const LOWER = 1
export const SUFFIX1 = 2
export const SUFFIX2 = 3
export const SUFFIX3 = 4
export const SUFFIX4 = 5
export const PREFIX2 = 6
export const PREFIX3 = 7
export const SHAPE = 8
export const LOOK = 9

const OPENING = 1
const CLOSING = 2
const DASH = 3

/**
 * Marks that mean different things in different places, told apart by place and form alike:
 *
 *     he said “no” - and "no" again, the envoys' 2018-19 term
 *             ^  ^ ^     ^  ^                ^       ^
 */
export function markIn(text: string, start: number, end: number, from: number, to: number): number {
  const unit = text.charCodeAt(start),
    kind = kindOf(unit)
  if (kind === QUOTE || (kind === APOSTROPHE && (end - start === 1 || kindOf(text.charCodeAt(start + 1)) === APOSTROPHE))) {
    if (OPENS.has(unit)) return OPENING
    if (CLOSES.has(unit)) return CLOSING
    const before = start > from ? text.charCodeAt(start - 1) : 32,
      after = end < to ? text.charCodeAt(end) : 32
    if (kindOf(after) === SPACE) return CLOSING
    return kindOf(before) === SPACE || '([{-–—/“‘'.includes(text[start - 1] as string) ? OPENING : CLOSING
  }
  if (kind === HYPHEN || unit === 0x2013 || unit === 0x2014 || unit === 0x2015) {
    if (end - start > 1 || unit > 0x2013) return DASH
    return start === from || end === to || kindOf(text.charCodeAt(start - 1)) === SPACE || kindOf(text.charCodeAt(end)) === SPACE
      ? DASH
      : 0
  }
  return 0
}
const OPENS = new Set([...'“„«‟‘‛‚‹`'].map((unit) => unit.charCodeAt(0)))
const CLOSES = new Set([...'”»’›'].map((unit) => unit.charCodeAt(0)))

/** The look of text[start, end), written to `look` from `at` on. */
export function lookOf(text: string, start: number, end: number, mark: number, look: Int32Array, at: number): void {
  let exact = 7 + mark,
    lower = 7 + mark,
    uppers = 0,
    lowers = 0,
    digits = 0,
    others = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i),
      kind = kindOf(unit),
      small = lowered(unit)
    lower = Math.imul(lower ^ small, 0x01000193)
    exact = Math.imul(exact ^ (isUpper(unit) ? unit : small), 0x01000193)
    if (kind === DIGIT) digits++
    else if (kind !== LETTER) others++
    else if (isUpper(unit)) uppers++
    else lowers++
  }
  if (mark !== 0) {
    // Whatever the mark is written with, and a single quotation mark apart from a double one.
    const kind = mark === DASH ? 0 : kindOf(text.charCodeAt(start)) === QUOTE || end - start > 1 ? 1 : 2
    exact = lower = hash2(90 + kind, mark)
  }
  look[at + EXACT] = hash2(91, exact)
  look[at + LOWER] = hash2(92, lower)
  let suffix = 3
  for (let n = 1; n <= 4; n++) {
    suffix =
      end - n >= start && mark === 0
        ? Math.imul(suffix ^ lowered(text.charCodeAt(end - n)), 0x01000193)
        : Math.imul(suffix ^ 1, 0x01000193)
    look[at + SUFFIX1 + n - 1] = suffix
  }
  let prefix = 3
  for (let n = 0; n < 3; n++) {
    prefix =
      start + n < end && mark === 0
        ? Math.imul(prefix ^ lowered(text.charCodeAt(start + n)), 0x01000193)
        : Math.imul(prefix ^ 1, 0x01000193)
    if (n > 0) look[at + PREFIX2 + n - 1] = prefix
  }
  const first = text.charCodeAt(start),
    cased = uppers === 0 ? 0 : lowers === 0 ? (uppers === 1 ? 1 : 2) : isUpper(first) ? (uppers > 1 ? 3 : 4) : 5
  look[at + SHAPE] =
    mark !== 0
      ? 4096 + mark
      : cased |
        (digits > 0 ? 8 : 0) |
        (others > 0 ? 16 : 0) |
        (lowers > 0 ? 32 : 0) |
        (kindOf(first) === DIGIT ? 64 : 0) |
        (Math.min(end - start, 4) << 7)
}

const one = new Int32Array(LOOK)
/** The `LOWER` of a form that stands by itself. */
export function lowerLookOf(form: string): number {
  lookOf(form, 0, form.length, 0, one, 0)
  return one[LOWER] as number
}
