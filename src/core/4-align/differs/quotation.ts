import type { Differs } from '../../model.js'
import { inReadingOrder } from '../../text/span.js'
import type { Alike } from '../claim.js'
import { ALIKE, altered, type Quote, quotesIn, sharedWeight } from './quote.js'
import { differ, type Side } from './version.js'

/**
 * Words inside quotation marks that are not the same words.
 *
 *     They call it a “return to the drawing board”.     They call it a “return to the previous plan”.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function quotation(alike: Alike): Differs<'quotation', string>[] {
  const quotes = alike.told.flatMap((told) => quotesIn(told)),
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
        const keys = [quote.speaker, quote.length >= SAYING ? `begins ${quote.key.split(' ').slice(0, 2).join(' ')}` : undefined]
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

/** Neither report has the other's words as well, and the two are cut and built alike. */
function isOneSaying(a: Quote, b: Quote, key: string, all: readonly Heard[]): boolean {
  if (a.report === b.report || Math.min(a.length, b.length) < SAYING || Math.max(a.length, b.length) > LONGEST_SAYING)
    return false
  if (!altered(a, b)) return false
  const byBeginning = key.startsWith('begins ')
  if (!byBeginning && sharedWeight(a, b) < ALIKE) return false
  return !areTwo(
    a,
    b,
    all.map(({ quote }) => quote),
  )
}

/** One report has both, so they are two sayings. */
const areTwo = (a: Quote, b: Quote, all: readonly Quote[]): boolean =>
  all.some((one) => (one.report === a.report && one.key === b.key) || (one.report === b.report && one.key === a.key))
const LONGEST_SAYING = 9

const push = (map: Map<string, Heard[]>, key: string, one: Heard): void => {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
