import type { Figure, Moment, Name, Report } from '../model.js'
import { wordsIn } from '../text/word.js'
import { capitalMeaning, type Meaning, meaningOf, phrasesFrom, stemOf } from './meaning.js'

/** A word of a report with what it counts as when tellings are compared. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
  /** What its inflections share: "withdrew" and "withdraws" have one. */
  readonly base: string
  /** '' when it says nothing alone, or when an earlier token speaks for it ("United ‹States›"). */
  readonly term: string
  readonly weight: number
  readonly kind: Meaning['kind'] | 'figure' | 'date' | 'name'
  readonly capital: boolean
  readonly figure: Figure | undefined
  /** Where the phrase that it begins ends: "‹United› States"; its own end as a rule. */
  readonly until: number
  /** Inside quotation marks that open and close in one block. */
  readonly quoted: boolean
}

const WEIGHT = { figure: 2, small: 0.8, date: 1.3, name: 1.4, firstName: 0.4 }
const YEAR = /^(?:19|20)\d\d$/
const DIGITS = /^\d[\d.,]*$/
const SCALE = new Set(
  'hundred thousand million billion trillion bn tn percent per cent dollars dollar euros euro pounds'.split(' '),
)
const SMALL_NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1] as const),
)

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

function find(report: Report): Token[] {
  const raw = wordsIn(report.text),
    inQuotes = quoted(report),
    figures = report.mentions.filter((mention): mention is Figure => mention.kind === 'figure'),
    names = report.mentions.filter((mention): mention is Name => mention.kind === 'name'),
    moments = report.mentions.filter((mention): mention is Moment => mention.kind === 'moment')
  const out: Token[] = []
  let f = 0,
    n = 0,
    m = 0,
    q = 0,
    figureSaid = -1
  const add = (
    { start, end, folded }: Raw[number],
    capital: boolean,
    term: string,
    weight: number,
    kind: Token['kind'],
    figure?: Figure,
    until = end,
  ): void => {
    while (q < inQuotes.length && (inQuotes[q] as readonly [number, number])[1] <= start) q++
    const here = inQuotes[q],
      within = here !== undefined && here[0] < start
    out.push({ start, end, folded, base: stemOf(folded), term, weight, kind, capital, figure, until, quoted: within })
  }
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as Raw[number],
      { start, end, folded } = word,
      first = report.text[start] as string,
      capital = first !== first.toLowerCase()
    while (f < figures.length && (figures[f] as Figure).end <= start) f++
    while (n < names.length && (names[n] as Name).end <= start) n++
    while (m < moments.length && (moments[m] as Moment).end <= start) m++
    const figure = inside(figures[f], word),
      digits = DIGITS.test(folded)
    if (figure && !inside(moments[m], word) && (digits || SCALE.has(folded) || SMALL_NUMBERS.has(folded))) {
      const says = figureSaid !== f && !SCALE.has(folded),
        large = figure.value > 12 || !Number.isInteger(figure.value)
      if (says) figureSaid = f
      if (says) add(word, capital, `#${roughly(figure.value)}`, large ? WEIGHT.figure : WEIGHT.small, 'figure', figure)
      else add(word, capital, '', 0, 'figure')
      continue
    }
    if (digits) {
      const value = Number(folded.replaceAll(',', '')),
        small = value <= 31
      if (YEAR.test(folded)) add(word, capital, folded, WEIGHT.date, 'date')
      else if (Number.isFinite(value)) add(word, capital, `#${roughly(value)}`, small ? 0.5 : 1.5, small ? 'date' : 'figure')
      else add(word, capital, folded, 1.5, 'figure')
      continue
    }
    const phrase = phraseAt(i, raw)
    if (phrase) {
      const { term, weight, kind } = phrase.meaning
      add(word, capital, term, weight, kind, undefined, (raw[i + phrase.length] as Raw[number]).end)
      for (let k = 1; k <= phrase.length; k++) add(raw[i + k] as Raw[number], false, '', 0, 'function')
      i += phrase.length
      continue
    }
    const meaning = (capital && capitalMeaning(folded)) || meaningOf(folded),
      name = inside(names[n], word)
    if (meaning.kind === 'word' && capital && name)
      add(word, capital, meaning.term, name.end > end ? WEIGHT.firstName : WEIGHT.name, 'name')
    else add(word, capital, meaning.term, meaning.weight, meaning.kind)
  }
  return out
}

function inside<Has extends { readonly start: number; readonly end: number }>(
  mention: Has | undefined,
  word: { readonly start: number; readonly end: number },
): Has | undefined {
  return mention !== undefined && mention.start <= word.start && word.end <= mention.end ? mention : undefined
}

/** The stretches between quotation marks; a mark that never closes in its block quotes nothing. */
function quoted(report: Report): readonly (readonly [number, number])[] {
  const text = report.text,
    stretches: [number, number][] = []
  for (const block of report.blocks.length > 0 ? report.blocks : [{ start: 0, end: text.length }]) {
    let open: number | undefined
    for (let at = block.start; at < block.end; at++) {
      const unit = text.charCodeAt(at)
      if (unit !== 34 && unit !== 0xab && unit !== 0xbb && (unit < 0x201c || unit > 0x201e)) continue
      if (open === undefined) open = at
      else {
        stretches.push([open, at])
        open = undefined
      }
    }
  }
  return stretches
}

type Raw = ReturnType<typeof wordsIn>
function phraseAt(i: number, raw: Raw): { length: number; meaning: Meaning } | undefined {
  for (const { rest, meaning } of phrasesFrom((raw[i] as Raw[number]).folded)) {
    let k = 0
    while (k < rest.length && raw[i + 1 + k] !== undefined && stemOf((raw[i + 1 + k] as Raw[number]).folded) === rest[k]) k++
    if (k === rest.length) return { length: rest.length, meaning }
  }
  return undefined
}
