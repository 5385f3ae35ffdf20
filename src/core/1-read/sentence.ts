import {
  AFTER_CLOCK,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  ENDS_BEFORE_CAPITAL,
  EXCLAIMED,
  GOES_ON,
  MAY_END,
} from '../language/en/abbreviations.js'
import { MONTHS, WEEKDAYS } from '../language/en/months.js'
import { SENTENCE_STARTERS } from '../language/en/sentence-starters.js'
import { SPEAKING } from '../language/en/speaking.js'
import { wordAt } from '../text/word-at.js'
import type { Token } from './token.js'
import { isYear } from './year.js'

/**
 * Where a sentence ends, within one block.
 *
 *     “We cannot simply walk out of it now… the people there asked us in,” one envoy said. Gen. Cavoli agreed.
 *                                                                                        ^                   ^
 * Closing quotation marks and brackets go with the sentence. Sentences inside a quotation are sentences.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The longest sentence: a "sentence" of a megabyte is a list that lost its line ends, and is cut at white space. */
const LONGEST = 4000

/** The sentences of the tokens from `from` up to `to`, which hold one block: in order, with nothing but white space in between. */
export function sentencesIn(text: string, tokens: readonly Token[], from: number, to: number): Stretch[] {
  const sentences: Stretch[] = []
  let first = from
  const close = (last: number) => {
    sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end })
    first = last + 1
  }
  let straight = 0 // straight double quotation marks so far, to know an opening one from a closing one
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.folded === '"') straight++
    if (token.end - tokens[first]!.start > LONGEST) {
      const next = tokens[i + 1]
      if (next?.spaced || token.end - tokens[first]!.start > 2 * LONGEST) close(i)
      continue
    }
    const dotted = token.kind === 'word' && token.folded.endsWith('.')
    if (!dotted && !(token.kind === 'mark' && TERMINAL.has(token.folded) && isTerminal(text, token))) continue
    let last = i,
      quoted = false,
      dots = token.folded === '.' ? (text[token.start] === '…' ? 3 : 1) : 0,
      asks = token.folded === '!' || token.folded === '?'
    for (let next = tokens[last + 1]; next && last + 1 < to; next = tokens[last + 1]) {
      const isClosing =
        CLOSING.has(text[next.start]!) ||
        (next.folded === '"' && (!next.spaced || straight % 2 === 1)) ||
        (next.folded === "'" &&
          (!next.spaced || tokens[last + 2]?.folded === "'") &&
          text[next.start] !== '‘' &&
          text[next.start] !== '`')
      if (TERMINAL.has(next.folded) && isTerminal(text, next) && (!next.spaced || next.folded === '.')) {
        if (next.folded === '.') dots += text[next.start] === '…' ? 3 : 1
        else asks = true
      } else if (isClosing && (!next.spaced || isLastOf(tokens, last + 1, to))) {
        if (next.folded === '"') straight++
        quoted ||= QUOTES.has(next.folded)
      } else break
      last++
    }
    // A footnote's number goes with its sentence: "in 2015.[13] He …"
    while (
      last + 3 < to &&
      tokens[last + 1]!.folded === '[' &&
      tokens[last + 2]!.kind === 'number' &&
      tokens[last + 3]!.folded === ']'
    )
      last += 3
    const next = last + 1 < to ? tokens[last + 1] : undefined
    if (!next) {
      i = last
      continue
    }
    const place: Place = { text, tokens, first, mark: i, last, next, dotted, dots, asks, quoted, to }
    for (const rule of RULES) {
      const verdict = rule(place)
      if (verdict === 'ends') close(last)
      if (verdict) break
    }
    i = last
  }
  if (first < to) close(to - 1)
  return sentences
}

interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Indices of the sentence's first token, of the (first) mark, of the last closing mark. */
  readonly first: number
  readonly mark: number
  readonly last: number
  readonly next: Token
  readonly to: number
  /** The point belongs to an acronym: "U.S.". */
  readonly dotted: boolean
  readonly dots: number
  readonly asks: boolean
  /** A quotation closes after the mark. */
  readonly quoted: boolean
}
type Verdict = 'ends' | 'goes on' | undefined

/** In the order in which they are tried. */
const RULES: readonly ((at: Place) => Verdict)[] = [
  touching,
  enumerator,
  numbers,
  beforeComma,
  quotationWithSpeaker,
  exclaimedName,
  ellipsis,
  acronym,
  abbreviation,
  smallInitial,
  initial,
  smallLetter,
  () => 'ends',
]

/** "babel.ua", "3.5" and "a.m.-p.m." go on; "It ended.The next" has lost its space. */
function touching({ text, tokens, mark, last, next, asks }: Place): Verdict {
  if (next.spaced || ALWAYS.has(text[tokens[mark]!.start]!)) return undefined
  const before = wordAt(tokens, mark - 1)
  const lostSpace =
    before?.kind === 'word' && !before.capital && before.end - before.start > 2 && next.capital && next.end - next.start > 1
  const small = tokens[last + 2]
  if (lostSpace && !(small?.folded === '.' && !small.spaced) && text[tokens[mark]!.start] !== '…') return 'ends'
  if (asks && next.capital && last > mark) return 'ends'
  return last > mark && OPENING.has(text[next.start]!) ? undefined : 'goes on'
}

/** "1. Marie el-Drese, the secretary general, …" */
function enumerator({ tokens, first, mark, last, asks }: Place): Verdict {
  const only = tokens[first]!,
    length = only.end - only.start
  return mark === first + 1 && last === mark && !asks && (only.kind === 'number' ? length <= 2 : length === 1)
    ? 'goes on'
    : undefined
}

/** "14. 4 points", "$2. 6 million": a number that lost its point to a machine; news begins no sentence with digits after digits. */
function numbers({ tokens, mark, last, next }: Place): Verdict {
  const before = wordAt(tokens, mark - 1)
  return last === mark && before?.kind === 'number' && next.kind === 'number' && !isYear(tokens, mark - 1) ? 'goes on' : undefined
}

/** "Yahoo!, the company" · "in the U.S., he" */
function beforeComma({ next }: Place): Verdict {
  return next.kind === 'mark' && AFTER_WHICH_IT_GOES_ON.has(next.folded) ? 'goes on' : undefined
}

/** “Who knows?” Biden said. */
function quotationWithSpeaker({ tokens, last, next, asks, dots, quoted, to }: Place): Verdict {
  if (!quoted || !next.capital || !(asks || dots > 1) || SENTENCE_STARTERS.has(next.folded)) return undefined
  for (let i = last + 2; i < to && i < last + 5; i++) if (SPEAKING.has(tokens[i]!.folded)) return 'goes on'
  return undefined
}

/** "Yahoo! Inc. said" */
function exclaimedName({ tokens, mark, last, next, asks }: Place): Verdict {
  const before = wordAt(tokens, mark - 1)
  return asks && last === mark && before?.capital && EXCLAIMED.has(before.folded) && !startsSentence(next) ? 'goes on' : undefined
}

/** "leave Iraq… the government wants" goes on; "leave Iraq… The government" does not. */
function ellipsis({ mark, dots, next, quoted, first }: Place): Verdict {
  if (dots < 2) return undefined
  if (mark === first || (next.folded === 'i' && !quoted)) return 'goes on'
  return next.kind === 'word' && !next.capital ? 'goes on' : 'ends'
}

/** "the U.S. Deputy Secretary" goes on; "left the U.S. The next day", "at 5 p.m. Police" end. */
function acronym({ tokens, mark, last, next, dotted, quoted, to }: Place): Verdict {
  const before = wordAt(tokens, mark - 1)
  if (before && !dotted && isClock(tokens, mark)) {
    if (!next.capital) return next.kind === 'mark' && next.folded !== '(' ? undefined : 'goes on'
    return AFTER_CLOCK.has(next.folded) || WEEKDAYS.has(next.folded) || MONTHS.has(next.folded) ? 'goes on' : 'ends'
  }
  if (!dotted) return undefined
  if (quoted) return next.capital ? 'ends' : 'goes on'
  const word = afterOpening(tokens, last + 1, to)
  return word && startsSentence(word) ? 'ends' : 'goes on'
}

/** "Gen. Cavoli", "St. Petersburg", "No. 10", "Apple Inc. Chief Executive" go on. */
function abbreviation({ text, tokens, mark, last, next, dotted, quoted, to }: Place): Verdict {
  const before = wordAt(tokens, mark - 1)
  if (dotted || before?.kind !== 'word' || tokens[mark]!.spaced) return undefined
  const word = text.slice(before.start, before.end)
  if (BEFORE_NAMES.has(word)) return quoted ? undefined : 'goes on'
  if (GOES_ON.has(word)) return next.kind === 'word' && startsSentence(next) && next.capital ? undefined : 'goes on'
  if (BEFORE_NUMBERS.has(word) && next.kind === 'number') return 'goes on'
  if (ENDS_BEFORE_CAPITAL.has(word)) return next.capital ? 'ends' : next.kind === 'word' ? 'goes on' : undefined
  if (!MAY_END.has(word)) return undefined
  if (next.kind === 'number') return MONTHS.has(before.folded) ? 'goes on' : undefined
  if (next.kind === 'word' && !next.capital) return 'goes on'
  if (next.folded === '(' || next.folded === '-') return 'goes on'
  const following = afterOpening(tokens, last + 1, to)
  return following && startsSentence(following) ? 'ends' : following?.capital && last === mark ? 'goes on' : undefined
}

/** "(b. March 2009)", "e.g. “this”", "a. 357 Magnum": one small letter is short for something. */
function smallInitial({ tokens, mark, last, next, dotted }: Place): Verdict {
  const before = wordAt(tokens, mark - 1)
  if (
    dotted ||
    before?.kind !== 'word' ||
    before.capital ||
    before.end - before.start !== 1 ||
    tokens[mark]!.spaced ||
    last !== mark
  )
    return undefined
  const opens = before.spaced || wordAt(tokens, mark - 2)?.folded === '(' || wordAt(tokens, mark - 2)?.folded === '.'
  return !opens || startsSentence(next) || isClock(tokens, mark) ? undefined : 'goes on'
}

/** "John F. Kennedy" goes on; "They chose plan B. It failed." and "He wrote on X. Kolev answered." do not. */
function initial({ text, tokens, mark, last, next, first, dotted }: Place): Verdict {
  const before = wordAt(tokens, mark - 1)
  if (dotted || !before?.capital || before.end - before.start !== 1 || tokens[mark]!.spaced || last !== mark) return undefined
  if (!next.capital) return next.kind === 'mark' ? undefined : 'goes on'
  const another = next.end - next.start === 1 && tokens[last + 2]?.folded === '.' && !tokens[last + 2]!.spaced
  if (text[before.start] === 'X' && wordAt(tokens, mark - 2)?.folded === 'on') return 'ends'
  if (another || !startsSentence(next))
    return text[before.start] === 'I' && !wordAt(tokens, mark - 2)?.capital && mark - 1 > first ? 'ends' : 'goes on'
  return undefined
}

/** A small letter after a mark: “No,” he said? he did. Only after an ordinary word and a plain point does a sentence end there. */
function smallLetter({ tokens, mark, last, next, asks, quoted }: Place): Verdict {
  if (next.kind !== 'word' || next.capital || !hasCase(next)) return undefined
  if (asks || quoted || last !== mark || ADDRESSES.has(next.folded)) return 'goes on'
  const before = wordAt(tokens, mark - 1)
  return before && !before.capital && before.kind === 'word' && before.end - before.start >= 4 && !tokens[mark]!.spaced
    ? 'ends'
    : 'goes on'
}

const startsSentence = (word: Token): boolean => word.capital && SENTENCE_STARTERS.has(word.folded)

/** The word after opening quotation marks, brackets and dashes. */
function afterOpening(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let i = from; i < to && i < from + 3; i++) if (tokens[i]!.kind !== 'mark') return tokens[i]
  return undefined
}

/** "p", ".", "m", "." before the mark; the acronym pattern takes capitals only. */
function isClock(tokens: readonly Token[], mark: number): boolean {
  const m = wordAt(tokens, mark - 1),
    point = wordAt(tokens, mark - 2),
    p = wordAt(tokens, mark - 3)
  return m?.folded === 'm' && point?.folded === '.' && (p?.folded === 'p' || p?.folded === 'a') && !point.spaced
}

/** A spaced closing mark (“ word. ” He) closes only when white space or the end follows it too. */
const isLastOf = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 >= to || tokens[at + 1]!.spaced || tokens[at + 1]!.kind === 'mark'

/** Scripts without case (Arabic, Chinese) have no small letters to go on with. */
const hasCase = (word: Token): boolean => word.folded.toUpperCase() !== word.folded

const isTerminal = (text: string, token: Token): boolean =>
  token.folded !== '.' || text[token.start] === '.' || text[token.start] === '…'
const TERMINAL: ReadonlySet<string> = new Set(['.', '!', '?', '。', '！', '？', '।', '؟', '۔', '‼', '⁇'])
/** End a sentence with or without white space after them. */
const ALWAYS: ReadonlySet<string> = new Set(['。', '！', '？'])
const CLOSING: ReadonlySet<string> = new Set(['”', '’', '»', ')', ']', '›', '」', '』', '）'])
const OPENING: ReadonlySet<string> = new Set(['“', '‘', '«', '(', '[', '"', "'", '「', '„'])
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '」', '』'])
/** A machine put spaces into an address: "www. example. com". */
const ADDRESSES: ReadonlySet<string> = new Set('com org net html htm php co uk gov edu info tv asp aspx ru de fr'.split(' '))
const AFTER_WHICH_IT_GOES_ON: ReadonlySet<string> = new Set([',', ';', ':', '/'])
