import type { Token } from '../../language/tokens.js'
import type { Differs, Span } from '../../model.js'
import { foldCase } from '../../text/fold.js'
import { surname } from '../../text/skeleton.js'
import { inReadingOrder } from '../../text/span.js'
import type { Alike, Told } from '../claim.js'
import { termsIn } from '../telling.js'
import type { Terms } from '../terms.js'
import { differ, type Side } from './version.js'

/**
 * Words inside quotation marks that are not the same words.
 *
 *     They call it a “return to the drawing board”.     They call it a “return to the previous plan”.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function quotation(alike: Alike): Differs<'quotation', string>[] {
  const quotes = alike.told.flatMap(quotesIn),
    found: Differs<'quotation', string>[] = []
  const used = new Set<Quote>()
  for (const quote of quotes) {
    if (used.has(quote)) continue
    const others = quotes.filter(
      (other) => !used.has(other) && other.report !== quote.report && altered(quote, other) && !areTwo(quote, other, quotes),
    )
    if (others.length === 0) continue
    const group = [
      quote,
      ...others,
      ...quotes.filter((other) => other !== quote && !others.includes(other) && other.key === quote.key),
    ]
    for (const one of group) used.add(one)
    const made = differ(
      'quotation',
      alike.claim,
      'wording',
      group.map((one): Side<string> => ({ key: one.key, value: one.words, at: one.at, words: one.words })),
      'other words inside quotation marks',
    )
    if (made) found.push(made)
  }
  return found
}

/**
 * The same across claims, for what is said in so many words that it must be one saying: quotations of one speaker, or nicknames that begin
 * alike, each in reports that have no other of them.
 *
 *     “We are surprised”, Ann Ruk told the agency.     “We are shocked to see this,” Ruk told it.
 */
export function quotationsApart(claims: readonly Alike[]): Differs<'quotation', string>[] {
  const byKey = new Map<string, Heard[]>()
  for (const alike of claims)
    for (const told of alike.told)
      for (const quote of quotesIn(told)) {
        const keys = [
          speakerOf(told),
          quote.length >= SAYING ? `begins ${quote.key.split(' ').slice(0, 2).join(' ')}` : undefined,
        ]
        for (const key of keys) if (key !== undefined) push(byKey, key, { quote, alike })
      }
  const found: Differs<'quotation', string>[] = []
  for (const [key, all] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const { quote, alike } of all.slice(0, MOST_HEARD)) {
      const others = all
        .slice(0, MOST_HEARD)
        .filter((one) => one.alike.claim !== alike.claim && isOneSaying(quote, one.quote, key, all))
      if (others.length === 0) continue
      const group = [quote, ...others.map((one) => one.quote)].sort((a, b) => inReadingOrder(a.at, b.at)),
        made = differ(
          'quotation',
          alike.claim,
          'wording',
          group.map((one): Side<string> => ({ key: one.key, value: one.words, at: one.at, words: one.words })),
          'other words inside quotation marks, in one saying',
        )
      if (made) found.push(made)
      break
    }
  return found
}
interface Heard {
  readonly quote: Quote
  readonly alike: Alike
}
/** reuse: words that a nickname has at least. */
const SAYING = 3
const MOST_HEARD = 60

function speakerOf({ holder }: Told): string | undefined {
  const name = holder?.source?.kind === 'person' ? surname(holder.source.name) : ''
  return name.length > 2 ? name : undefined
}

/** Neither report has the other's words as well, and the two are cut and built alike. */
function isOneSaying(a: Quote, b: Quote, key: string, all: readonly Heard[]): boolean {
  if (a.report === b.report || Math.min(a.length, b.length) < SAYING || Math.max(a.length, b.length) > LONGEST_SAYING)
    return false
  if (!altered(a, b)) return false
  const byBeginning = key.startsWith('begins ')
  if (!byBeginning && sharedWeight(a, b) < ALIKE) return false
  const quotes = all.map(({ quote }) => quote)
  return !areTwo(a, b, quotes)
}

/** One report has both, so they are two sayings. */
const areTwo = (a: Quote, b: Quote, all: readonly Quote[]): boolean =>
  all.some((one) => (one.report === a.report && one.key === b.key) || (one.report === b.report && one.key === a.key))
const LONGEST_SAYING = 9,
  ALIKE = 0.5

function sharedWeight(a: Quote, b: Quote): number {
  const [short, long] = a.terms.size < b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms],
    { ids, weights, vocabulary } = short
  let shared = 0,
    all = 0
  vocabulary.mark(long.ids)
  for (let k = 0; k < ids.length; k++) {
    all += weights[k] as number
    if (vocabulary.isMarked(ids[k] as number)) shared += weights[k] as number
  }
  return all === 0 ? 0 : shared / all
}

const push = (map: Map<string, Heard[]>, key: string, one: Heard): void => {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}

export interface Quote {
  readonly report: string
  readonly at: Span
  /** The words between the marks, without the comma or stop before the closing one. */
  readonly words: string
  readonly key: string
  readonly terms: Terms
  readonly length: number
  /** The words that lead to it: "known as", "not". */
  readonly before: string
  readonly speaker: string | undefined
}

const QUOTES = new Set([...'"“”„‟«»″＂'].map((mark) => mark.charCodeAt(0)))

/** The quotations that a wording holds, whole, also where they run on beyond it. */
export function quotesIn(told: Told): Quote[] {
  const { report, clause, tokens, own } = told.telling,
    speaker = speakerOf(told),
    out: Quote[] = []
  const joined = (i: number): boolean => {
    for (let at = (tokens[i - 1] as Token).end; at < (tokens[i] as Token).start; at++)
      if (QUOTES.has(report.text.charCodeAt(at))) return false
    return tokens[i]?.quoted === true && tokens[i - 1]?.quoted === true
  }
  for (let i = clause.from; i < clause.to; ) {
    if (!(tokens[i] as Token).quoted) {
      i++
      continue
    }
    let from = i,
      to = i + 1
    while (from > 0 && i - from < FURTHEST && joined(from)) from--
    while (to < tokens.length && to - i < FURTHEST && joined(to)) to++
    out.push(quoteOf(from, to))
    i = to
  }
  return out

  function quoteOf(a: number, b: number): Quote {
    const start = (tokens[a] as Token).start,
      end = (tokens[b - 1] as Token).end,
      words = report.text.slice(start, end)
    return {
      report: report.id,
      at: { report: report.id, start, end },
      words,
      key: foldCase(words).replace(/[^\p{L}\p{N}]+/gu, ' '),
      terms: termsIn(tokens, { from: a, to: b }, own.vocabulary),
      length: b - a,
      before: tokens[a - 1]?.folded ?? '',
      speaker,
    }
  }
}
/** A quotation longer than this is looked at in part. */
const FURTHEST = 60

/**
 * Neither the same nor a shorter cut of the same, by one speaker as far as that is told. Long ones share most of their words; short ones a
 * word or a meaning, or they are led to by the same words.
 */
function altered(a: Quote, b: Quote): boolean {
  // "[The police] have a hard time": what stands in brackets is the editor's.
  if (/[[\]]/.test(a.words) || /[[\]]/.test(b.words)) return false
  // "our Kestrian colleagues", "our Sorvian colleagues": two sayings.
  if (nationsOf(a).some((nation) => !b.terms.has(nation)) && nationsOf(b).some((nation) => !a.terms.has(nation))) return false
  const [first, second] = [spelledAlike(a.key), spelledAlike(b.key)]
  if (` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `)) return false
  if (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const words = new Set(long.key.split(' ')),
    literal = short.key.split(' ').filter((word) => words.has(word)).length
  if (short.length > SHORT) return long.length <= 2 * short.length && literal >= MOSTLY * short.length
  if (long.length > short.length + 3) return false
  if (sharedWeight(a, b) >= ALIKE || (literal >= 0.5 * short.length && literal >= 2)) return true
  return a.before === b.before && !ARTICLES.has(a.before) && short.terms.size > 0
}
const SHORT = 4,
  MOSTLY = 0.6
const ARTICLES = new Set(['', 'a', 'an', 'the', 'of', 'and', 'that', 'said', 'is', 'was'])

/** "realised" and "realized", "colour" and "color", "the Chin" and "the Chin's" are the same words. */
const spelledAlike = (key: string): string =>
  key
    .split(' ')
    .map((word) => IN_DIGITS[word] ?? (word === 's' ? '' : word.replace(/(?<=\p{L}{3})s$/u, '')))
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll('s', 'z')
    .replaceAll('our', 'or')
const nationsOf = ({ terms }: Quote): string[] => [...terms].flatMap(([term]) => (term.startsWith('=') ? [term] : []))
const IN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  'first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th eleventh:11th twelfth:12th one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
