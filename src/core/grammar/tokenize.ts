import {
  ABBREVIATED,
  ABBREVIATED_BEFORE_NUMBER,
  APOSTROPHE_FIRST,
  ATTACHED,
  CLITICS,
  MERGED,
  UNITS,
} from '../language/en/word-parts.js'
import { APOSTROPHE, COMMA, DIGIT, HYPHEN, isUpper, kindOf, LETTER, POINT, QUOTE, SIGN, SLASH, SPACE } from './characters.js'

/**
 * The words of a stretch of text as the treebanks divide them, by place: nothing is changed, nothing but white space left out.
 *
 *     “It's over,” the U.S.-led force told cannot-do critics' envoys: $2,500.
 *     ^^^ ^ ^^^ ^^ ^^^ ^^^ ^^^ ^^^  ^^^^   ^^^^ ^^^ ^ ^^^ ...
 *
 * Writes start and end of each token into `out` from `at` on and returns where it stopped. Every step moves forward.
 */
export function tokenize(text: string, start: number, end: number, out: number[]): void {
  let i = start
  while (i < end) {
    if (kindOf(text.charCodeAt(i)) === SPACE) {
      i++
      continue
    }
    let stop = i + 1
    while (stop < end && kindOf(text.charCodeAt(stop)) !== SPACE) stop++
    const number = numberBeyondSpace(text, i, stop, end)
    if (number > stop) out.push(i, number)
    else chunk(text, i, stop, end, out)
    i = Math.max(number, stop)
  }
}

/**
 * A number written with no-break or thin spaces between its thousands is one word.
 *
 *     about 2 500 troops
 *           ^^^^^
 */
function numberBeyondSpace(text: string, start: number, stop: number, end: number): number {
  if (kindOf(text.charCodeAt(stop - 1)) !== DIGIT || stop - start > 3) return stop
  for (let i = start; i < stop; i++) if (kindOf(text.charCodeAt(i)) !== DIGIT) return stop
  while (stop + 3 < end && GROUP_SPACE.has(text.charCodeAt(stop))) {
    const digits = kindOf(text.charCodeAt(stop + 1)) + kindOf(text.charCodeAt(stop + 2)) + kindOf(text.charCodeAt(stop + 3))
    if (digits !== 3 * DIGIT || kindOf(text.charCodeAt(stop + 1)) !== DIGIT || kindOf(text.charCodeAt(stop + 2)) !== DIGIT)
      return stop
    if (stop + 4 < end && !ENDS_NUMBER.has(kindOf(text.charCodeAt(stop + 4)))) return stop
    stop += 4
  }
  return stop
}
const GROUP_SPACE = new Set([0xa0, 0x2009, 0x200a, 0x202f, 0x2007])
const ENDS_NUMBER = new Set([SPACE, POINT, COMMA, APOSTROPHE, QUOTE, SIGN, HYPHEN, SLASH])

/** What stands between two spaces. */
function chunk(text: string, start: number, stop: number, end: number, out: number[]): void {
  let i = start
  if (isAddress(text, start, stop)) {
    while (i < stop && OPENS.has(text.charCodeAt(i))) out.push(i, ++i)
    let last = stop
    while (last > i && CLOSES.has(text.charCodeAt(last - 1))) last--
    if (last > i) out.push(i, last)
    for (i = last; i < stop; i++) out.push(i, i + 1)
    return
  }
  while (i < stop) {
    const kind = kindOf(text.charCodeAt(i))
    let next: number
    if (kind === LETTER || kind === DIGIT) next = word(text, i, stop, end, out)
    else next = mark(text, i, stop, kind, out)
    i = next
  }
}

const OPENS = new Set([...'([{<"“„«‘\''].map((unit) => unit.charCodeAt(0)))
const CLOSES = new Set([...')]}>"”»’\'.,;:!?'].map((unit) => unit.charCodeAt(0)))

/** A web or mail address is one word. */
function isAddress(text: string, start: number, stop: number): boolean {
  if (stop - start < 5) return false
  const longest = Math.min(stop, start + 300)
  for (let i = start + 1; i < longest - 2; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) return true
    if (unit === 64 && isWordUnit(text.charCodeAt(i - 1)))
      for (let j = i + 2; j < longest - 1; j++)
        if (text.charCodeAt(j) === 46 && kindOf(text.charCodeAt(j + 1)) === LETTER) return true
    if (unit === 64) return false
  }
  return text.startsWith('www.', start)
}

const isWordUnit = (unit: number): boolean => kindOf(unit) === LETTER || kindOf(unit) === DIGIT

/** A run of letters and digits with what belongs inside; returns where it stopped. */
function word(text: string, start: number, stop: number, end: number, out: number[]): number {
  let i = start + 1
  let points = false // inside: "U.S", "p.m"
  for (; i < stop; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === LETTER || kind === DIGIT) {
      if (kind === LETTER && kindOf(text.charCodeAt(i - 1)) === DIGIT && isUnit(text, start, i, stop)) break
      continue
    }
    const before = kindOf(text.charCodeAt(i - 1)),
      after = i + 1 < stop ? kindOf(text.charCodeAt(i + 1)) : SPACE
    if (kind === POINT && text.charCodeAt(i) === 46) {
      if (before === DIGIT && after === DIGIT) continue
      if (after === LETTER && isInnerPoint(text, start, i, stop)) {
        points = true
        continue
      }
      if (after !== POINT && keepsPoint(text, start, i, stop, end, points)) {
        i++
        break
      }
      break
    }
    if (kind === COMMA && before === DIGIT && after === DIGIT && isThousands(text, i, stop)) continue
    if (kind === SLASH && before === DIGIT && after === DIGIT) continue
    if (kind === SIGN && before === DIGIT && after === DIGIT && text.charCodeAt(i) === 58) continue
    if (kind === SIGN && before === LETTER && after === LETTER && text.charCodeAt(i) === 38 && isCapital(text, start, i)) continue
    if (kind === SIGN && text.charCodeAt(i) === 95) continue
    if (kind === SIGN && before === LETTER && CURRENCY.has(text.charCodeAt(i)) && i - start <= 2) {
      i++
      break
    }
    if (kind === HYPHEN && (after === LETTER || after === DIGIT) && joins(text, start, i, stop)) continue
    if (kind === APOSTROPHE && after === LETTER) {
      const tail = letters(text, i + 1, stop)
      if (isClitic(text, i + 1, tail)) {
        if (isNot(text, i, tail) && i - 1 > start) {
          out.push(start, i - 1)
          out.push(i - 1, tail)
        } else {
          out.push(start, i)
          out.push(i, tail)
        }
        return tail
      }
      if (isNot(text, i, tail) && i - 1 > start) {
        out.push(start, i - 1, i - 1, tail)
        return tail
      }
      continue
    }
    break
  }
  const merged =
    i - start >= 4 && i - start <= 8 && mayBeMerged(text, start, i)
      ? MERGED_AT.get(text.slice(start, i).toLowerCase())
      : undefined
  if (merged !== undefined) out.push(start, start + merged, start + merged, i)
  else out.push(start, i)
  return i
}

const MERGED_AT = new Map(MERGED)
/** They all end on few letters and begin with few: most words are passed over without being cut out. */
const mayBeMerged = (text: string, start: number, end: number): boolean =>
  MERGED_ENDS.has(text.charCodeAt(end - 1) | 32) && MERGED_BEGINS.has(text.charCodeAt(start) | 32)
const MERGED_BEGINS = new Set(MERGED.map(([word]) => word.charCodeAt(0)))
const MERGED_ENDS = new Set(MERGED.map(([word]) => word.charCodeAt(word.length - 1)))
const CLITIC = new Set(CLITICS)
const UNIT = new Set(UNITS)
const PREFIX = new Set(ATTACHED)
const SHORT = new Set(ABBREVIATED)
const BEFORE_NUMBER = new Set(ABBREVIATED_BEFORE_NUMBER)
const FIRST = new Set(APOSTROPHE_FIRST)
const CURRENCY = new Set([...'$£€¥'].map((unit) => unit.charCodeAt(0)))

const letters = (text: string, from: number, stop: number): number => {
  while (from < stop && kindOf(text.charCodeAt(from)) === LETTER) from++
  return from
}

const isClitic = (text: string, from: number, tail: number): boolean =>
  tail - from <= 2 && CLITIC.has(text.slice(from, tail).toLowerCase())

/** "do|n't": the clitic begins a letter before the apostrophe. */
const isNot = (text: string, apostrophe: number, tail: number): boolean =>
  tail === apostrophe + 2 && (text.charCodeAt(apostrophe + 1) | 32) === 116 && (text.charCodeAt(apostrophe - 1) | 32) === 110

/** "5|pm", "10|km", but "4th", "1990s", "3D". */
function isUnit(text: string, start: number, at: number, stop: number): boolean {
  if (at - start > 12) return false
  for (let i = start; i < at; i++) if (kindOf(text.charCodeAt(i)) === LETTER) return false
  const tail = letters(text, at, Math.min(stop, at + 5))
  if (tail - at > 4 || (tail < stop && kindOf(text.charCodeAt(tail)) === DIGIT)) return false
  const unit = text.slice(at, tail)
  return UNIT.has(unit) || unit === 'AM' || unit === 'PM'
}

/** "U.S", "p.m", "example.com", but "over.The". */
function isInnerPoint(text: string, start: number, at: number, stop: number): boolean {
  const tail = letters(text, at + 1, Math.min(stop, at + 9))
  const part = at - 1 === start || kindOf(text.charCodeAt(at - 2)) === POINT
  if (part) return tail === at + 2 || !isUpper(text.charCodeAt(at + 1)) || at === start
  return isUpper(text.charCodeAt(at + 1))
    ? tail === at + 2 && at - start === 2 && tail < stop && kindOf(text.charCodeAt(tail)) === POINT
    : tail - at <= 5
}

function keepsPoint(text: string, start: number, at: number, stop: number, end: number, points: boolean): boolean {
  if (at - start > 12) return false
  if (points) return kindOf(text.charCodeAt(at - 2)) === POINT // "U.S.", not "example.com."
  const isLast = at + 1 >= stop && onlyClosing(text, stop, end)
  if (at - start === 1) return isUpper(text.charCodeAt(start)) && !isLast
  const small = text.slice(start, at).toLowerCase()
  if (SHORT.has(small))
    return isUpper(text.charCodeAt(start)) ? !isLast || (small.length > 1 && !SOMETIMES_WORD.has(small)) : NEVER_WORD.has(small)
  if (!isLast && BEFORE_NUMBER.has(small)) {
    let i = at + 1
    while (i < end && kindOf(text.charCodeAt(i)) === SPACE) i++
    return i < end && kindOf(text.charCodeAt(i)) === DIGIT
  }
  return false
}
/** Short forms that are also words or names: a point after them at the end is a full stop. */
const SOMETIMES_WORD = new Set(
  'mar apr jun jul mon sat sun col gen rep hon mass miss ill ind del wash tex ore mo pa va co fig art ed ave mt ft st'.split(' '),
)
const NEVER_WORD = new Set(
  'mr mrs ms dr prof sen gov lt sgt vs etc al cf ca approx vol pp jr sr inc corp ltd dept univ jan feb sept oct nov dec'.split(
    ' ',
  ),
)

function onlyClosing(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (kindOf(text.charCodeAt(i)) !== SPACE) return false
  return true
}

/** "2,500", not "1,2" nor "2018,2019". */
function isThousands(text: string, comma: number, stop: number): boolean {
  let i = comma + 1
  while (i < stop && i < comma + 5 && kindOf(text.charCodeAt(i)) === DIGIT) i++
  return i - comma === 4
}

const isCapital = (text: string, start: number, i: number): boolean =>
  i - start <= 3 && isUpper(text.charCodeAt(i - 1)) && isUpper(text.charCodeAt(i + 1))

/** "re-elected", "713-853-3989"; but "US-led", "F-16" and "5-10" are three words. */
function joins(text: string, start: number, hyphen: number, stop: number): boolean {
  const length = hyphen - start
  if (length > 10) return false
  const first = text.slice(start, hyphen)
  if (PREFIX.has(first.toLowerCase())) return true
  const after = kindOf(text.charCodeAt(hyphen + 1))
  if (after === DIGIT) {
    // Telephone numbers and dates: at least two hyphens between digits.
    let hyphens = 0
    for (let i = start; i < stop && i < start + 20; i++) {
      const kind = kindOf(text.charCodeAt(i))
      if (kind === HYPHEN) hyphens++
      else if (kind !== DIGIT) break
    }
    return hyphens >= 2
  }
  return false
}

/** Everything that is neither letter nor digit. */
function mark(text: string, start: number, stop: number, kind: number, out: number[]): number {
  const unit = text.charCodeAt(start)
  let i = start + 1
  if (kind === APOSTROPHE) {
    if (i < stop && kindOf(text.charCodeAt(i)) === APOSTROPHE)
      i++ // two for a quotation mark
    else if (i < stop && kindOf(text.charCodeAt(i)) === LETTER) {
      const tail = letters(text, i, Math.min(stop, i + 8))
      const small = text.slice(i, tail).toLowerCase()
      if (CLITIC.has(small) || FIRST.has(small)) i = tail
    } else if (
      i + 2 < stop &&
      kindOf(text.charCodeAt(i)) === DIGIT &&
      kindOf(text.charCodeAt(i + 1)) === DIGIT &&
      (text.charCodeAt(i + 2) | 32) === 115
    )
      i += 3
  } else if (kind === POINT || unit === 33 || unit === 63) {
    for (; i < stop; i++) {
      const next = text.charCodeAt(i)
      if (kindOf(next) !== POINT && next !== 33 && next !== 63) break
    }
  } else if (kind === SIGN && unit >= 0xd800 && unit < 0xdc00) {
    if (i < stop) i++
  } else if (kind === SIGN || kind === HYPHEN) {
    if (!ALONE.has(unit)) while (i < stop && text.charCodeAt(i) === unit) i++
  }
  out.push(start, i)
  return i
}
const ALONE = new Set([...'()[]{}$%'].map((unit) => unit.charCodeAt(0)))
