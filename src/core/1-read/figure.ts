import { COUNTED, DESIGNATORS, HYPHENATED, NOT_PLURAL, ONE_OF, PLURALS } from '../language/en/counted.js'
import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { BOUNDS_AFTER, BOUNDS_BEFORE, ONES, SCALES, TENS, TOUCHING_SCALES } from '../language/en/number-words.js'
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES, WHOSE_DOLLARS } from '../language/en/units.js'
import type { Figure } from '../model.js'
import type { Token } from './token.js'
import { isYear } from './year.js'

/** A figure as the rules find it: token indices, `to` not included. */
export interface FoundFigure {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly of: string | undefined
  readonly bound: Figure['bound']
  readonly rule: string
}

/**
 * The amounts that a text names.
 *
 *     about 2 500 troops · $43.29 · up to 6.8% · four NATO diplomats · between 10 and 12 ships
 *     ^^^^^^^^^^^^^^^^^^   ^^^^^^   ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^ ^^^^^^^^^^^^
 * Years, dates, times, scores, telephone numbers and numbers within names ("NATO 3.0", "Level 1", "Article 5") are none.
 * `taken` says which tokens belong to a moment.
 */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  taken: (i: number) => boolean,
  startsSentence: (i: number) => boolean,
): FoundFigure[] {
  const found: FoundFigure[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken(i)) continue
    const token = tokens[i]!
    if (token.kind === 'mark') continue
    const number = token.kind === 'number' ? inDigits(text, tokens, i) : inWords(tokens, i)
    if (!number) continue
    if (number.value === undefined || taken(number.to - 1) || isNoAmount(tokens, i, number, startsSentence)) {
      i = number.to - 1
      continue
    }
    const figure = complete(text, tokens, i, number, found.at(-1)?.to ?? 0, taken)
    if (figure) found.push(figure)
    i = (figure?.to ?? number.to) - 1
  }
  return found
}

/** A number without what it counts. `value` is absent where digits are no amount at all. */
interface Numeral {
  readonly to: number
  readonly value: number | undefined
  readonly rule: string
  readonly scaled: boolean
}

// ── Numbers in digits ───────────────────────────────────────────────────────

/** "2 500", "2,500", "2.5 million", "$2bn", "10k" */
function inDigits(_text: string, tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i]!
  let to = i + 1
  let digits = token.folded
  const none = (end: number): Numeral => ({ to: end, value: undefined, rule: 'no-amount', scaled: false })
  const before = tokens[i - 1]
  if (digits.length > 20) return none(to)
  // Longer chains of digits and marks are dates, scores, addresses, telephone numbers.
  const chain = chainEnd(tokens, i)
  if (chain > i + 1 && !isRange(tokens, i)) return none(chain)
  if (
    before &&
    !token.spaced &&
    (before.kind === 'word' || LEADS_NO_AMOUNT.has(before.folded)) &&
    !CURRENCY_CODES.has(before.folded)
  )
    return none(to)
  // "2 500": groups of three after one to three digits, with nothing but one space between.
  if (/^\d{1,3}$/.test(digits)) {
    for (
      let next = tokens[to];
      next?.kind === 'number' && next.start - tokens[to - 1]!.end === 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(next.folded);
      next = tokens[to]
    ) {
      if (tokens[to + 1]?.kind === 'number' && !/^\d{3}/.test(tokens[to + 1]!.folded) && tokens[to + 1]!.start - next.end === 1)
        break
      digits += next.folded
      to++
      if (!/^\d{3}$/.test(next.folded)) break
    }
  }
  const value = parseNumber(digits)
  if (value === undefined) return none(to)
  const next = tokens[to]
  if (next && !next.spaced && next.kind === 'word') {
    const touching = TOUCHING_SCALES.get(next.folded)
    const money = before !== undefined && (CURRENCY_SIGNS.has(before.folded) || CURRENCY_CODES.has(before.folded))
    if (touching !== undefined && (money || next.folded.length > 1 || next.folded === 'k'))
      return { to: to + 1, value: times(value, touching), rule: 'digits', scaled: true }
    if (ORDINAL_ENDINGS.has(next.folded)) return none(to + 1)
    if (!MEASURES.has(next.folded)) return none(to + 1)
    return { to, value, rule: 'digits', scaled: false }
  }
  return withScales(tokens, to, value, 'digits')
}

/** "2.5 million", "three hundred thousand", "2-million" */
function withScales(tokens: readonly Token[], at: number, start: number, rule: string): Numeral {
  let value = start,
    to = at,
    scaled = false
  for (let n = 0; n < 3; n++) {
    const skip = tokens[to]?.folded === '-' && !tokens[to]!.spaced ? 1 : 0
    const scale = SCALES.get(tokens[to + skip]?.folded ?? '')
    if (scale === undefined) break
    value = times(value, scale)
    to += skip + 1
    scaled = true
  }
  return { to, value, rule, scaled }
}

/** "2,500" → 2500, "2.5" → 2.5; "2.500" may be either and is none. */
function parseNumber(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return digits.length > 15 ? undefined : Number(digits)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+\.\d+$/.test(digits)) return /^[1-9]\d{0,2}\.\d00$/.test(digits) ? undefined : Number(digits)
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  return undefined
}

/** Multiplication without the tail of binary fractions: 2.443 × 10¹² is 2443000000000. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15))

// ── Numbers in words ────────────────────────────────────────────────────────

/** "four", "twenty-five", "three hundred", "a dozen", "half a million" */
function inWords(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = tokens[i]!.folded
  if ((word === 'a' || word === 'half') && tokens[i + 1]) {
    const at = word === 'half' && tokens[i + 1]!.folded === 'a' ? i + 2 : i + 1
    const scale = SCALES.get(tokens[at]?.folded ?? '')
    if (scale === undefined || (word === 'half' && at !== i + 2)) return undefined
    return withScales(tokens, at + 1, word === 'half' ? scale / 2 : scale, 'words')
  }
  const small = wordValue(word)
  if (small === undefined) return undefined
  let value = small,
    to = i + 1
  const next = tokens[to]
  if (
    small >= 20 &&
    small % 10 === 0 &&
    next &&
    ONES.has(next.folded) &&
    ONES.get(next.folded)! < 10 &&
    ONES.get(next.folded)! > 0
  ) {
    value += ONES.get(next.folded)!
    to++
  }
  if (tokens[to]?.folded === 'hundred') {
    value *= 100
    to++
    const at = tokens[to]?.folded === 'and' ? to + 1 : to
    const rest = wordValue(tokens[at]?.folded ?? '')
    if (rest !== undefined && rest > 0 && (at > to || rest >= 1)) {
      value += rest
      to = at + 1
      if (rest >= 20 && rest % 10 === 0 && (ONES.get(tokens[to]?.folded ?? '') ?? 10) < 10)
        value += ONES.get(tokens[to++]!.folded)!
    }
  }
  return withScales(tokens, to, value, 'words')
}

/** "twenty-five" is one word here. */
function wordValue(word: string): number | undefined {
  const plain = ONES.get(word) ?? TENS.get(word)
  if (plain !== undefined) return plain
  const hyphen = word.indexOf('-')
  if (hyphen < 5) return undefined
  const tens = TENS.get(word.slice(0, hyphen)),
    ones = ONES.get(word.slice(hyphen + 1))
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : undefined
}

// ── What is no amount ───────────────────────────────────────────────────────

function isNoAmount(tokens: readonly Token[], i: number, number: Numeral, startsSentence: (i: number) => boolean): boolean {
  const token = tokens[i]!,
    before = tokens[i - 1],
    next = tokens[number.to]
  if (number.scaled || (before && CURRENCY_SIGNS.has(before.folded))) return false
  if (token.kind === 'number' && number.to === i + 1 && isYear(tokens, i)) return true
  if (before && DESIGNATORS.has(before.folded) && (token.kind === 'number' || before.capital)) return true
  if (before?.folded === '.' && !before.spaced && DESIGNATORS.has(tokens[i - 2]?.folded ?? '') && tokens[i - 2]!.capital)
    return true // "No. 10"
  if (next && !next.spaced && next.folded === ':' && tokens[number.to + 1]?.kind === 'number') return true
  if (isClock(tokens, number.to)) return true
  if (isAge(tokens, i, number.to)) return true
  if (
    token.kind === 'number' &&
    number.value !== undefined &&
    startsSentence(i) &&
    next?.folded === '.' &&
    number.value < 100 &&
    tokens[number.to + 1]?.capital
  )
    return true // "1. Marie"
  // "NATO 3.0", "Euro 2024": a capital before, and nothing that is counted after.
  if (
    token.kind === 'number' &&
    before?.capital &&
    token.spaced &&
    !startsSentence(i - 1) &&
    !token.folded.includes(',') &&
    number.value !== undefined &&
    number.value < 10_000
  )
    if (!(next && isCounted(next)) && next?.folded !== '%' && !(next && MEASURES.has(next.folded))) return true
  if (
    token.kind === 'number' &&
    before?.capital &&
    startsSentence(i - 1) &&
    !token.folded.includes(',') &&
    !(next && isCounted(next)) &&
    next?.folded !== '%' &&
    next?.kind !== 'word'
  )
    return true
  if (token.folded === 'one') return !isOneThing(tokens, i, number.to)
  if (token.kind === 'word' && token.capital && !startsSentence(i) && !before?.folded.match(/^["'([]$/))
    return (
      before?.capital === true ||
      (tokens[number.to]?.capital === true && !isCounted(tokens[number.to]!) && !tokens[number.to + 1]?.folded.endsWith('s'))
    )
  if (token.kind === 'word' && (before?.folded === 'day' || before?.folded === 'chapter' || before?.folded === 'world'))
    return true
  return false
}

/** "5 p.m.", "7 am", "six o'clock" */
function isClock(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.folded
  if (next === "o'clock" || next === 'am' || next === 'pm' || next === 'gmt') return true
  return (next === 'a' || next === 'p') && tokens[at + 1]?.folded === '.' && tokens[at + 2]?.folded === 'm'
}

/** "Badawi, 45, said" */
function isAge(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    tokens[i]!.kind === 'number' &&
    tokens[i - 1]?.folded === ',' &&
    tokens[i - 2]?.capital === true &&
    (tokens[to]?.folded === ',' || tokens[to]?.folded === '.') &&
    tokens[i]!.folded.length <= 3
  )
}

/** "one diplomat", "one of the sources" count; "one another", "one day", "the one" do not. */
function isOneThing(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1]?.folded
  if (before !== undefined && NOT_BEFORE_ONE.has(before)) return false
  for (let at = to; at < to + 4 && at < tokens.length; at++) {
    const { folded, kind } = tokens[at]!
    if (kind !== 'word' || (FUNCTION_WORDS.has(folded) && at > to)) return false
    if (ONE_OF.has(folded)) return true
    if (FUNCTION_WORDS.has(folded)) return false
  }
  return false
}

/** The end of "555-1234", "07:32", "19/20", "10-2-1", "192.168.0.1:80". */
function chainEnd(tokens: readonly Token[], i: number): number {
  let to = i + 1
  while (
    tokens[to]?.kind === 'mark' &&
    !tokens[to]!.spaced &&
    CHAINS.has(tokens[to]!.folded) &&
    tokens[to + 1]?.kind === 'number' &&
    !tokens[to + 1]!.spaced
  )
    to += 2
  return to
}

/** "10-12 people", "5-7%": two amounts joined; "52-48", "2-1" and "24-7" are scores. */
function isRange(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.folded !== '-' || chainEnd(tokens, i) !== i + 3) return false
  const a = parseNumber(tokens[i]!.folded),
    b = parseNumber(tokens[i + 2]!.folded),
    next = tokens[i + 3]
  if (a === undefined || b === undefined || b <= a || !next) return false
  return (
    next.folded === '%' ||
    SCALES.has(next.folded) ||
    CURRENCY_WORDS.has(next.folded) ||
    CURRENCY_SIGNS.has(tokens[i - 1]?.folded ?? '') ||
    isCounted(next) ||
    (next.spaced && MEASURES.has(next.folded)) ||
    (next.folded === 'per' && tokens[i + 4]?.folded === 'cent')
  )
}

// ── What it counts, and how sure ────────────────────────────────────────────

function complete(
  text: string,
  tokens: readonly Token[],
  i: number,
  number: Numeral,
  after: number,
  taken: (i: number) => boolean,
): FoundFigure | undefined {
  let from = i,
    of: string | undefined,
    to = number.to,
    rule = number.rule
  const before = tokens[i - 1]
  if (
    before &&
    i - 1 >= after &&
    CURRENCY_SIGNS.has(before.folded) &&
    !(tokens[i]!.spaced && before.folded === '$' && !before.spaced)
  ) {
    from = i - 1
    of = CURRENCY_SIGNS.get(before.folded)
    rule = 'money'
    const code = tokens[i - 2]
    if (code && i - 2 >= after && !before.spaced && code.kind === 'word' && CURRENCY_CODES.has(code.folded)) {
      from = i - 2
      of = CURRENCY_CODES.get(code.folded)
    }
  } else if (
    before?.kind === 'word' &&
    i - 1 >= after &&
    before.capital &&
    before.end - before.start >= 2 &&
    CURRENCY_CODES.has(before.folded) &&
    before.folded !== 'us' &&
    before.folded !== 'try'
  ) {
    from = i - 1
    of = CURRENCY_CODES.get(before.folded)
    rule = 'money'
  }
  if (of === undefined) {
    const counted = countedAfter(text, tokens, to, taken, tokens[i]!.folded === 'one')
    of = counted?.of
    if (counted) {
      to = counted.to
      rule = counted.rule === 'counted' ? rule : counted.rule
    }
  } else if (CURRENCY_WORDS.has(tokens[to]?.folded ?? '')) to++
  const bound = boundBefore(tokens, from, after) ?? boundAfter(tokens, to)
  if (bound) {
    from = Math.min(from, bound.from ?? from)
    to = Math.max(to, bound.to ?? to)
  }
  const range = bound ? undefined : inRange(tokens, from, number, to, after)
  if (range)
    return {
      from: range.from,
      to,
      value: range.value ?? number.value!,
      of: of ?? range.of?.(text, taken),
      bound: range.bound,
      rule: 'range',
    }
  const plus = tokens[number.to]?.folded === '+' && !tokens[number.to]!.spaced
  if (plus || (before?.folded === '+' && bound === undefined))
    return {
      from,
      to: plus ? Math.max(to, number.to + 1) : to,
      value: number.value!,
      of,
      bound: plus ? 'at least' : 'exactly',
      rule,
    }
  if (before?.folded === '~') return { from: Math.min(from, i - 1), to, value: number.value!, of, bound: 'about', rule }
  return { from, to, value: number.value!, of, bound: bound?.bound ?? 'exactly', rule }
}

/**
 * What stands after the number, and where it ends.
 *
 *     2,500 U.S. troops · 6.8 per cent · 2,443 billion dollars · a 12-nation bloc
 *           ^^^^^^^^^^^       ^^^^^^^^                 ^^^^^^^        ^^^^^^^
 */
function countedAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  taken: (i: number) => boolean,
  one: boolean,
): { of: string; to: number; rule: string } | undefined {
  let i = at
  const first = tokens[i]
  if (!first || taken(i)) return undefined
  if (first.folded === '%')
    return {
      of: tokens[i + 1]?.folded === 'points' ? 'percentage points' : '%',
      to: tokens[i + 1]?.folded === 'points' ? i + 2 : i + 1,
      rule: 'percent',
    }
  if (first.folded === 'percentage' && tokens[i + 1]?.folded.startsWith('point'))
    return { of: 'percentage points', to: i + 2, rule: 'percent' }
  if (first.folded === 'percent' || first.folded === 'pct')
    return {
      of: tokens[i + 1]?.folded === 'points' ? 'percentage points' : '%',
      to: tokens[i + 1]?.folded === 'points' ? i + 2 : i + 1,
      rule: 'percent',
    }
  if (first.folded === 'per' && tokens[i + 1]?.folded === 'cent') return { of: '%', to: i + 2, rule: 'percent' }
  const whose = WHOSE_DOLLARS.get(first.folded)
  if (whose) {
    const dollars = first.folded === 'hong' || first.folded === 'new' ? i + 2 : i + 1
    if (tokens[dollars]?.folded === 'dollars') return { of: whose, to: dollars + 1, rule: 'money' }
  }
  const money = CURRENCY_WORDS.get(first.folded)
  if (money) return { of: money, to: i + 1, rule: 'money' }
  if (first.folded === '-' && !first.spaced) {
    const unit = tokens[i + 1]
    if (!unit || unit.spaced || unit.kind !== 'word') return undefined
    const noun = unit.folded.split('-')[0]!
    if (!HYPHENATED.has(noun)) return undefined
    return {
      of: noun === 'strong' ? 'strong' : unit.folded.startsWith('year-old') ? 'years old' : noun,
      to: i + 2,
      rule: 'hyphenated',
    }
  }
  const measure = MEASURES.get(first.folded)
  if (measure && (!first.spaced || first.folded.length > 1) && first.folded !== 'mi')
    return { of: measure, to: i + 1, rule: 'measure' }
  if (
    first.folded === 'of' &&
    (tokens[i + 1]?.folded === 'the' ||
      tokens[i + 1]?.folded === 'its' ||
      tokens[i + 1]?.folded === 'their' ||
      tokens[i + 1]?.folded === 'those' ||
      tokens[i + 1]?.folded === 'them')
  ) {
    if (tokens[i + 1]?.folded === 'them') return undefined
    i += 2
    while (wordNumber(tokens[i])) i++
  } else if (first.folded === 'of' && SCALES.has(tokens[i - 1]?.folded ?? '')) i++
  const head = headNoun(tokens, i, taken, one)
  return head === undefined
    ? undefined
    : { of: text.slice(tokens[head]!.start, tokens[head]!.end).toLowerCase(), to: head + 1, rule: 'counted' }
}

/** The head of the noun phrase at `i`: its first plural that is not followed by another, at most five words on. */
function headNoun(tokens: readonly Token[], i: number, taken: (i: number) => boolean, one: boolean): number | undefined {
  let head: number | undefined
  for (let at = i; at < i + 6 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (taken(at)) break
    if (token.kind === 'mark') {
      // "four “senior” diplomats", "two former, unnamed officials"
      if (head === undefined && (token.folded === '"' || (token.folded === ',' && at > i && at < i + 3))) continue
      break
    }
    if (
      token.kind === 'number' ||
      (FUNCTION_WORDS.has(token.folded) && !(head === undefined && SKIPPED_IN_PHRASE.has(token.folded)))
    )
      break
    if (
      one
        ? ONE_OF.has(token.folded)
        : isCounted(token) &&
          !(token.capital && !COUNTED.has(token.folded) && tokens[at + 1]?.kind === 'word' && isCounted(tokens[at + 1]!))
    )
      head = at
    else if (head !== undefined) break
  }
  return head
}

/** Could be a plural noun. */
function isCounted({ folded, kind }: Token): boolean {
  if (kind !== 'word') return false
  if (COUNTED.has(folded) || PLURALS.has(folded)) return true
  return (
    folded.length > 3 &&
    folded.endsWith('s') &&
    !folded.endsWith("'s") &&
    !folded.endsWith('ss') &&
    !folded.endsWith('ous') &&
    !NOT_PLURAL.has(folded)
  )
}

const wordNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || ONES.has(token.folded) || TENS.has(token.folded))

function boundBefore(
  tokens: readonly Token[],
  from: number,
  after: number,
): { bound: Figure['bound']; from?: number; to?: number } | undefined {
  const last = tokens[from - 1]?.folded
  if (last === undefined || from - 1 < after || !BOUND_ENDS.has(last)) return undefined
  for (const { words, bound } of PHRASES_BEFORE) {
    const start = from - words.length
    if (start < after) continue
    if (words.every((word, n) => tokens[start + n]!.folded === word)) return { bound, from: start }
  }
  return undefined
}

function boundAfter(tokens: readonly Token[], to: number): { bound: Figure['bound']; from?: number; to?: number } | undefined {
  for (const { words, bound } of PHRASES_AFTER)
    if (words.every((word, n) => tokens[to + n]?.folded === word)) return { bound, to: to + words.length }
  return undefined
}

/** "between 10 and 12 ships", "from 10 to 12 ships", "10-12 ships": at least the first, at most the second. */
function inRange(
  tokens: readonly Token[],
  from: number,
  number: Numeral,
  to: number,
  after: number,
):
  | {
      from: number
      bound: Figure['bound']
      value?: number
      of?: (text: string, taken: (i: number) => boolean) => string | undefined
    }
  | undefined {
  const before = tokens[from - 1]?.folded,
    joint = tokens[to]?.folded
  const second = tokens[to + 1]
  const isJoint = joint === 'and' || joint === 'to' || (joint === '-' && to === number.to)
  if (isJoint && second && (wordNumber(second) || CURRENCY_SIGNS.has(second.folded))) {
    const opens = before === 'between' || (before === 'from' && joint === 'to')
    const digits = CURRENCY_SIGNS.has(second.folded) ? to + 2 : to + 1
    const high = tokens[digits]?.kind === 'number' ? parseNumber(tokens[digits]!.folded) : wordValue(tokens[digits]?.folded ?? '')
    if (high === undefined || number.value === undefined || (joint === 'and' && before !== 'between')) return undefined
    const scale = number.scaled ? undefined : withScales(tokens, digits + 1, 1, '')
    const value = scale?.scaled ? times(number.value, scale.value!) : number.value
    if (!(times(high, withScales(tokens, digits + 1, 1, '').value!) > value)) return undefined
    const end = scale?.to ?? digits + 1
    return {
      from: opens && from - 1 >= after ? from - 1 : from,
      bound: 'at least',
      value,
      of: (text, taken) => countedAfter(text, tokens, end, taken, false)?.of,
    }
  }
  // The second of the two: its first was just found, ends at the joint.
  if ((before === 'and' || before === 'to' || before === '-') && from - 1 === after && after > 0) {
    const low =
      wordNumber(tokens[after - 1]) ||
      SCALES.has(tokens[after - 1]?.folded ?? '') ||
      MEASURES.has(tokens[after - 1]?.folded ?? '') ||
      tokens[after - 1]?.folded === '%' ||
      tokens[after - 1]?.folded === 'cent'
    const opened = before !== 'and' || hasBetween(tokens, after)
    if (low && opened) return { from, bound: 'at most' }
  }
  return undefined
}

const hasBetween = (tokens: readonly Token[], after: number): boolean => {
  for (let at = after - 1; at >= 0 && at > after - 7; at--) if (tokens[at]!.folded === 'between') return true
  return false
}

const phrases = (list: typeof BOUNDS_BEFORE) =>
  list.map(([words, bound]) => ({ words: words.split(' '), bound })).sort((a, b) => b.words.length - a.words.length)
const PHRASES_BEFORE = phrases(BOUNDS_BEFORE)
const PHRASES_AFTER = phrases(BOUNDS_AFTER)
const BOUND_ENDS: ReadonlySet<string> = new Set(PHRASES_BEFORE.map(({ words }) => words.at(-1)!))
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const LEADS_NO_AMOUNT: ReadonlySet<string> = new Set(['#', '/', ':', '.', '_', '@', '=', '&', '\\'])
const CHAINS: ReadonlySet<string> = new Set(['-', ':', '/', '.'])
const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  'the this that no any every each which another not big only as from to number phase day chapter'.split(' '),
)
/** May stand between a number and its noun. */
const SKIPPED_IN_PHRASE: ReadonlySet<string> = new Set('other more additional such different former new own'.split(' '))
