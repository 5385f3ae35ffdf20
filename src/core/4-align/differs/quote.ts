import type { Token } from '../../language/tokens.js'
import type { Span } from '../../model.js'
import { foldCase } from '../../text/fold.js'
import { surname } from '../../text/skeleton.js'
import type { Told } from '../claim.js'
import { termsIn } from '../telling.js'
import type { Terms } from '../terms.js'

export interface Quote {
  readonly report: string
  readonly at: Span
  /** The words between the marks, without the comma or stop before the closing one. */
  readonly words: string
  readonly key: string
  /** The words of the key. */
  readonly spoken: readonly string[]
  readonly terms: Terms
  readonly length: number
  /** The words that lead to it: "known as", "not". */
  readonly before: string
  readonly speaker: string | undefined
}

const QUOTES = new Set([...'"“”„‟«»″＂'].map((mark) => mark.charCodeAt(0)))

/** The quotations that a wording holds, whole, also where they run on beyond it; found once for all who ask. */
export function quotesIn(told: Told): readonly Quote[] {
  told.kept.quotes ??= find(told)
  return told.kept.quotes
}

function find(told: Told): Quote[] {
  const { report, clause, tokens, own } = told.telling,
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
      words = report.text.slice(start, end),
      key = foldCase(words).replace(/[^\p{L}\p{N}]+/gu, ' ')
    return {
      report: report.id,
      at: { report: report.id, start, end },
      words,
      key,
      spoken: key.split(' '),
      terms: termsIn(tokens, { from: a, to: b }, own.vocabulary),
      length: b - a,
      before: tokens[a - 1]?.folded ?? '',
      speaker: speakerOf(told),
    }
  }
}
/** A quotation longer than this is looked at in part. */
const FURTHEST = 60

/**
 * Neither the same nor a shorter cut of the same, by one speaker as far as that is told. Long ones share most of their words; short ones a
 * word or a meaning, or they are led to by the same words.
 */
export function altered(a: Quote, b: Quote): boolean {
  if (a.key === b.key || (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length > (short.length > SHORT ? 2 * short.length : short.length + 3)) return false
  // "[The police] have a hard time": what stands in brackets is the editor's.
  if (/[[\]]/.test(a.words) || /[[\]]/.test(b.words)) return false
  // "our Kestrian colleagues", "our Sorvian colleagues": two sayings.
  if (nationsOf(a).some((nation) => !b.terms.has(nation)) && nationsOf(b).some((nation) => !a.terms.has(nation))) return false
  const [first, second] = [` ${spelledAlike(a)} `, ` ${spelledAlike(b)} `]
  if (first.includes(second) || second.includes(first)) return false
  const literal = short.spoken.filter((word) => long.spoken.includes(word)).length
  if (short.length > SHORT) return literal >= MOSTLY * short.length
  if (sharedWeight(a, b) >= ALIKE || (literal >= 0.5 * short.length && literal >= 2)) return true
  return a.before === b.before && !ARTICLES.has(a.before) && short.terms.size > 0
}
const SHORT = 4,
  MOSTLY = 0.6
const ARTICLES = new Set(['', 'a', 'an', 'the', 'of', 'and', 'that', 'said', 'is', 'was'])

/** "realised" and "realized", "colour" and "color", "the Chin" and "the Chin's" are the same words. */
function spelledAlike(quote: Quote): string {
  let spelled = SPELLED.get(quote)
  if (spelled === undefined) {
    spelled = quote.spoken
      .map((word) => IN_DIGITS.get(word) ?? (word === 's' ? '' : word.replace(/(?<=\p{L}{3})s$/u, '')))
      .filter((word) => word !== '')
      .join(' ')
      .replaceAll('s', 'z')
      .replaceAll('our', 'or')
    SPELLED.set(quote, spelled)
  }
  return spelled
}
const SPELLED = new WeakMap<Quote, string>()
const nationsOf = ({ terms }: Quote): string[] => [...terms].flatMap(([term]) => (term.startsWith('=') ? [term] : []))
const IN_DIGITS: ReadonlyMap<string, string> = new Map(
  'first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th eleventh:11th twelfth:12th one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** reuse: of what the shorter says, how much the other must say. */
export const ALIKE = 0.5

/** How much of what the shorter says the other says too. */
export function sharedWeight(a: Quote, b: Quote): number {
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

function speakerOf({ holder }: Told): string | undefined {
  const name = holder?.source?.kind === 'person' ? surname(holder.source.name) : ''
  return name.length > 2 ? name : undefined
}
