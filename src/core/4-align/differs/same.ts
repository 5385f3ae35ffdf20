import type { Told } from '../claim.js'

/** Tellings of one claim, on each side, that are held against each other: more of them are one text again and again. */
export const COMPARED = 500

/**
 * Whether two wordings tell the same but for a word or two: so much of what the shorter says stands in the longer.
 * `fewest` words that carry something must be in both. A difference in doubt or in date means something only between such wordings.
 */
export function saySame(a: Told, b: Told, share: number, fewest = 2): boolean {
  const [short, long] = a.telling.own.size <= b.telling.own.size ? [a.telling.own, b.telling.own] : [b.telling.own, a.telling.own]
  let both = 0,
    all = 0,
    count = 0
  for (const [term, weight] of short) {
    all += weight
    if (!long.has(term)) continue
    both += weight
    if (weight >= 0.5) count++
  }
  return count >= fewest && both >= share * all
}

/** How much two wordings share of all that both say: 1 when they say the same, in whatever words. Amounts are left out: they may differ. */
export function shareOf(a: Told, b: Told): number {
  let both = 0,
    all = 0
  for (const [term, weight] of a.telling.own) {
    if (isAmount(term)) continue
    if (b.telling.own.has(term)) both += weight
    all += weight
  }
  for (const [term, weight] of b.telling.own) if (!isAmount(term) && !a.telling.own.has(term)) all += weight
  return all === 0 ? 0 : both / all
}
const isAmount = (term: string): boolean => term.startsWith('#') || term.startsWith('amount of')
