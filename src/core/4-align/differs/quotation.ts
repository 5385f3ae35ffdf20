import type { Token } from '../../language/tokens.js'
import type { Differs, Span } from '../../model.js'
import { foldCase } from '../../text/fold.js'
import type { Alike, Told } from '../claim.js'
import { termsIn } from '../telling.js'
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
    const others = quotes.filter((other) => !used.has(other) && other.report !== quote.report && altered(quote, other))
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

export interface Quote {
  readonly report: string
  readonly at: Span
  /** The words between the marks, without the comma or stop before the closing one. */
  readonly words: string
  readonly key: string
  readonly terms: ReadonlyMap<string, number>
  readonly length: number
  /** The words that lead to it: "known as", "not". */
  readonly before: string
}

const QUOTES = new Set([...'"“”„‟«»″＂'].map((mark) => mark.charCodeAt(0)))

/** The quotations that a wording holds, also those that run on beyond it. */
export function quotesIn({ telling }: Told): Quote[] {
  const { report, clause, tokens } = telling,
    out: Quote[] = []
  let open: number | undefined
  for (let at = clause.start; at < clause.end; at++) {
    if (!QUOTES.has(report.text.charCodeAt(at))) continue
    if (open === undefined) {
      open = at
      continue
    }
    const quote = quoteAt(open, at)
    if (quote) out.push(quote)
    open = undefined
  }
  return out

  function quoteAt(from: number, to: number): Quote | undefined {
    let a = clause.from
    while (a < clause.to && (tokens[a] as Token).start < from) a++
    let b = a
    while (b < clause.to && (tokens[b] as Token).end <= to) b++
    if (a === b) return undefined
    const start = (tokens[a] as Token).start,
      end = (tokens[b - 1] as Token).end,
      words = report.text.slice(start, end)
    return {
      report: report.id,
      at: { report: report.id, start, end },
      words,
      key: foldCase(words).replace(/[^\p{L}\p{N}]+/gu, ' '),
      terms: termsIn(tokens, { from: a, to: b }),
      length: b - a,
      before: tokens[a - 1]?.folded ?? '',
    }
  }
}

/** Neither the same nor a shorter cut of the same, yet about as long and with a word or a meaning in common, or led to by the same words. */
function altered(a: Quote, b: Quote): boolean {
  if (a.key === b.key || ` ${a.key} `.includes(` ${b.key} `) || ` ${b.key} `.includes(` ${a.key} `)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length > 3 * short.length + 2) return false
  let shared = 0,
    all = 0
  for (const [term, weight] of short.terms) {
    all += weight
    if (long.terms.has(term)) shared += weight
  }
  if (short.terms.size > 0 && shared > 0 && shared / all >= 0.3) return true
  const words = new Set(long.key.split(' ')),
    literal = short.key.split(' ').filter((word) => words.has(word)).length
  if (short.length >= 2 && literal >= 0.5 * short.length && literal >= 2) return true
  const led = a.before === b.before && !ARTICLES.has(a.before) && short.length <= 4
  return led && short.terms.size > 0 && long.length <= short.length + 3
}
const ARTICLES = new Set(['', 'a', 'an', 'the', 'of', 'and', 'that', 'said', 'is', 'was'])
