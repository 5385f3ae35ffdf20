import type { Figure, Moment, Name, Report } from '../model.js'
import { wordsIn } from '../text/word.js'
import { capitalMeaning, type Meaning, meaningOf, phrasesFrom, stemOf } from './meaning.js'

/** A word of a report with what it counts as when tellings are compared. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
  /** '' when it says nothing alone, or when an earlier token speaks for it ("United ‹States›"). */
  readonly term: string
  readonly weight: number
  readonly kind: Meaning['kind'] | 'figure' | 'date' | 'name'
  readonly capital: boolean
  readonly figure?: Figure
  /** Where the phrase that it begins ends: "‹United› States". */
  readonly until?: number
  /** Inside quotation marks that open and close in one block. */
  readonly quoted?: true
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
  const tokens = quoted(report, find(report))
  KNOWN.set(report, tokens)
  return tokens
}
const KNOWN = new WeakMap<Report, readonly Token[]>()

function find(report: Report): Token[] {
  const raw = wordsIn(report.text),
    figures = report.mentions.filter((mention): mention is Figure => mention.kind === 'figure'),
    names = report.mentions.filter((mention): mention is Name => mention.kind === 'name'),
    moments = report.mentions.filter((mention): mention is Moment => mention.kind === 'moment')
  const out: Token[] = []
  let f = 0,
    n = 0,
    m = 0,
    figureSaid = -1
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as (typeof raw)[number],
      { start, end, folded } = word,
      first = report.text[start] as string,
      capital = first !== first.toLowerCase()
    while (f < figures.length && (figures[f] as Figure).end <= start) f++
    while (n < names.length && (names[n] as Name).end <= start) n++
    while (m < moments.length && (moments[m] as Moment).end <= start) m++
    const figure = figures[f],
      inFigure = figure !== undefined && figure.start <= start && end <= figure.end ? figure : undefined,
      moment = moments[m],
      inMoment = moment !== undefined && moment.start <= start && end <= moment.end
    const digits = DIGITS.test(folded)
    if (inFigure && !inMoment && (digits || SCALE.has(folded) || SMALL_NUMBERS.has(folded))) {
      const says = figureSaid !== f && !SCALE.has(folded)
      if (says) figureSaid = f
      out.push({
        start,
        end,
        folded,
        term: says ? `#${roughly(inFigure.value)}` : '',
        weight: says ? (inFigure.value > 12 || !Number.isInteger(inFigure.value) ? WEIGHT.figure : WEIGHT.small) : 0,
        kind: 'figure',
        capital,
        ...(says ? { figure: inFigure } : {}),
      })
      continue
    }
    if (digits) {
      if (YEAR.test(folded)) out.push({ start, end, folded, term: folded, weight: WEIGHT.date, kind: 'date', capital })
      else {
        const value = Number(folded.replaceAll(',', ''))
        const small = value <= 31
        out.push({
          start,
          end,
          folded,
          term: Number.isFinite(value) ? `#${roughly(value)}` : folded,
          weight: small ? 0.5 : 1.5,
          kind: small ? 'date' : 'figure',
          capital,
        })
      }
      continue
    }
    const phrase = phraseAt(i, raw)
    if (phrase) {
      out.push({
        start,
        end,
        folded,
        term: phrase.meaning.term,
        weight: phrase.meaning.weight,
        kind: phrase.meaning.kind,
        capital,
        until: (raw[i + phrase.length] as (typeof raw)[number]).end,
      })
      for (let k = 1; k <= phrase.length; k++) {
        const next = raw[i + k] as (typeof raw)[number]
        out.push({ start: next.start, end: next.end, folded: next.folded, term: '', weight: 0, kind: 'function', capital: false })
      }
      i += phrase.length
      continue
    }
    const meaning = (capital && capitalMeaning(folded)) || meaningOf(folded)
    const name = names[n],
      inName = name !== undefined && name.start <= start && end <= name.end
    const isName = meaning.kind === 'word' && capital && inName
    out.push({
      start,
      end,
      folded,
      term: meaning.term,
      weight: isName ? (name.end > end ? WEIGHT.firstName : WEIGHT.name) : meaning.weight,
      kind: isName ? 'name' : meaning.kind,
      capital,
    })
  }
  return out
}

/** Marks the words between quotation marks; a mark that never closes in its block quotes nothing. */
function quoted(report: Report, tokens: readonly Token[]): readonly Token[] {
  const text = report.text,
    stretches: [number, number][] = []
  for (const block of report.blocks.length > 0 ? report.blocks : [{ start: 0, end: text.length }]) {
    let open: number | undefined
    for (let at = block.start; at < block.end; at++) {
      const unit = text[at] as string
      if (unit !== '"' && unit !== '“' && unit !== '”' && unit !== '„' && unit !== '«' && unit !== '»') continue
      if (open === undefined) open = at
      else {
        stretches.push([open, at])
        open = undefined
      }
    }
  }
  if (stretches.length === 0) return tokens
  let s = 0
  return tokens.map((token) => {
    while (s < stretches.length && (stretches[s] as [number, number])[1] <= token.start) s++
    const here = stretches[s]
    return here && here[0] < token.start ? { ...token, quoted: true as const } : token
  })
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
