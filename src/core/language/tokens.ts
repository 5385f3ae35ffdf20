import type { Figure, Report } from '../model.js'
import { foldCase } from '../text/fold.js'
import { fillRow, wordRow } from '../text/word-row.js'
import { type Lexeme, lexemeAt, type Sense } from './lexeme.js'
import type { Phrase } from './meaning.js'

/** A word of a report with what it counts as when tellings are compared. */
export interface Token extends Sense {
  readonly start: number
  readonly end: number
  readonly figure: Figure | undefined
  /** Where the phrase that it begins ends: "‹United› States"; its own end as a rule. */
  readonly until: number
  /** Inside quotation marks that open and close in one block. */
  readonly quoted: boolean
}

/**
 * Where a word stands, and what it counts as there, which it shares with all other places where it counts as that. The tokens of a pile are
 * most of what comparing it keeps: as plain objects they took three times the room, and half of the time of the collector.
 */
class Placed implements Token {
  constructor(
    private readonly sense: Sense,
    readonly start: number,
    readonly end: number,
    readonly until: number,
    readonly quoted: boolean,
    readonly figure: Figure | undefined,
  ) {}
  get folded() {
    return this.sense.folded
  }
  get base() {
    return this.sense.base
  }
  get term() {
    return this.sense.term
  }
  get weight() {
    return this.sense.weight
  }
  get kind() {
    return this.sense.kind
  }
  get capital() {
    return this.sense.capital
  }
}

const WEIGHT = { figure: 2, small: 0.8, date: 1.3, name: 1.4, firstName: 0.4 }
const YEAR = /^(?:19|20)\d\d$/

/** A number as it is compared: two digits of it, so that 11,300 and "about 11,000" meet. */
export const roughly = (value: number): string => (value === 0 ? '0' : String(Number(value.toPrecision(2))))

/** All words of a report. A report never changes, so they are found once for all who ask. */
export function tokensOf(report: Report): readonly Token[] {
  const known = KNOWN.get(report)
  if (known) return known
  const tokens = find(report)
  KNOWN.set(report, tokens)
  return tokens
}
const KNOWN = new WeakMap<Report, readonly Token[]>()

/** Used for one report after the other. */
const ROW = wordRow()

function find({ text, blocks, mentions }: Report): Token[] {
  const folded = foldCase(text),
    out: Token[] = []
  fillRow(ROW, text, folded, 0, text.length)
  const { starts, ends, count } = ROW,
    words: Lexeme[] = []
  for (let i = 0; i < count; i++) words.push(lexemeAt(ROW, i, folded))
  const figures = mentions.filter((mention) => mention.kind === 'figure'),
    names = mentions.filter((mention) => mention.kind === 'name'),
    moments = mentions.filter((mention) => mention.kind === 'moment'),
    marks = quotationMarks(text, blocks.length > 0 ? blocks : [{ start: 0, end: text.length }])
  let f = 0,
    n = 0,
    m = 0,
    q = 0,
    figureSaid = -1
  const add = (sense: Sense, i: number, figure?: Figure, until = ends[i] as number): void => {
    const start = starts[i] as number
    while (q < marks.length && (marks[q + 1] as number) <= start) q += 2
    out.push(new Placed(sense, start, ends[i] as number, until, q < marks.length && (marks[q] as number) < start, figure))
  }
  for (let i = 0; i < count; i++) {
    const word = words[i] as Lexeme,
      start = starts[i] as number,
      end = ends[i] as number,
      capital = isCapital(text, start)
    while (f < figures.length && (figures[f] as Figure).end <= start) f++
    while (n < names.length && (names[n] as { end: number }).end <= start) n++
    while (m < moments.length && (moments[m] as { end: number }).end <= start) m++
    const figure = inside(figures[f], start, end)
    if (figure && (word.isDigits || word.isScale || word.isNumberWord) && !inside(moments[m], start, end)) {
      const says = figureSaid !== f && !word.isScale
      if (says) figureSaid = f
      if (says) add(asFigure(word, figure.value, capital), i, figure)
      else add(silentFigure(word, capital), i)
      continue
    }
    if (word.isDigits) {
      add(asDigits(word), i)
      continue
    }
    const phrase = word.phrases.length > 0 ? phraseAt(i, words, count) : undefined
    if (phrase) {
      const { rest, meaning } = phrase
      add({ folded: word.folded, base: word.base, ...meaning, capital }, i, undefined, ends[i + rest.length])
      for (let k = 1; k <= rest.length; k++) add(silent(words[i + k] as Lexeme), i + k)
      i += rest.length
      continue
    }
    const name = capital ? inside(names[n], start, end) : undefined
    if (name && word.capitalMeaning.kind === 'word') add(name.end > end ? asFirstName(word) : asName(word), i)
    else add(capital ? withCapital(word) : plain(word), i)
  }
  return out
}

const isCapital = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 65 && unit <= 90
  const first = text[at] as string
  return first !== first.toLowerCase()
}

function inside<Has extends { readonly start: number; readonly end: number }>(
  mention: Has | undefined,
  start: number,
  end: number,
): Has | undefined {
  return mention !== undefined && mention.start <= start && end <= mention.end ? mention : undefined
}

/** The places of the quotation marks that belong together, two by two; a mark that never closes in its block quotes nothing. */
function quotationMarks(text: string, blocks: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
  const places: number[] = []
  for (const { start, end } of blocks) {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 34 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201e)) places.push(at)
    }
    if (places.length % 2 === 1) places.pop()
  }
  return places
}

function phraseAt(i: number, words: readonly Lexeme[], count: number): Phrase | undefined {
  for (const phrase of (words[i] as Lexeme).phrases) {
    const { rest } = phrase
    let k = 0
    while (k < rest.length && i + 1 + k < count && (words[i + 1 + k] as Lexeme).base === rest[k]) k++
    if (k === rest.length) return phrase
  }
  return undefined
}

// ── What a word may count as, each made once for a word ─────────────────────

/** One way to take a word, by a number of its own. */
const sense = (number: number, make: (word: Lexeme) => Pick<Sense, 'term' | 'weight' | 'kind' | 'capital'>) => {
  return (word: Lexeme): Sense => {
    let made = word.senses[number]
    if (made === undefined) {
      const { term, weight, kind, capital } = make(word)
      made = { folded: word.folded, base: word.base, term, weight, kind, capital }
      word.senses[number] = made
    }
    return made
  }
}
const plain = sense(0, ({ meaning }) => ({ ...meaning, capital: false })),
  withCapital = sense(1, ({ capitalMeaning }) => ({ ...capitalMeaning, capital: true })),
  /** "‹States›" of "United States": the word before speaks for it. */
  silent = sense(2, () => ({ term: '', weight: 0, kind: 'function', capital: false })),
  asName = sense(3, ({ capitalMeaning: { term } }) => ({ term, weight: WEIGHT.name, kind: 'name', capital: true })),
  asFirstName = sense(4, ({ capitalMeaning: { term } }) => ({ term, weight: WEIGHT.firstName, kind: 'name', capital: true })),
  asDigits = sense(5, ({ folded }) => ({ ...digits(folded), capital: false }))

/** "2031", "the 12th of", "4,500": what no mention has told of. */
function digits(folded: string): Pick<Sense, 'term' | 'weight' | 'kind'> {
  if (YEAR.test(folded)) return { term: folded, weight: WEIGHT.date, kind: 'date' }
  const value = Number(folded.replaceAll(',', ''))
  if (!Number.isFinite(value)) return { term: folded, weight: 1.5, kind: 'figure' }
  const small = value <= 31
  return { term: `#${roughly(value)}`, weight: small ? 0.5 : 1.5, kind: small ? 'date' : 'figure' }
}

const asFigure = ({ folded, base }: Lexeme, value: number, capital: boolean): Sense => {
  const large = value > 12 || !Number.isInteger(value)
  return { folded, base, term: `#${roughly(value)}`, weight: large ? WEIGHT.figure : WEIGHT.small, kind: 'figure', capital }
}
const silentFigure = ({ folded, base }: Lexeme, capital: boolean): Sense => ({
  folded,
  base,
  term: '',
  weight: 0,
  kind: 'figure',
  capital,
})
