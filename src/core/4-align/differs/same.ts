import type { Told } from '../claim.js'
import type { Terms } from '../terms.js'

/** Tellings of one claim, on each side, that are held against each other: more of them are one text again and again. */
export const COMPARED = 500

/**
 * Whether two wordings tell the same but for a word or two: so much of what the shorter says stands in the longer.
 * `fewest` words that carry something must be in both; with `whole`, two are enough where the shorter says nothing else ("the vote was not certain"). A difference in doubt or in date means something only between such wordings.
 */
export function saySame(a: Told, b: Told, share: number, fewest = 2, whole = false): boolean {
  const [short, long] =
      a.telling.own.size <= b.telling.own.size ? [a.telling.own, b.telling.own] : [b.telling.own, a.telling.own],
    { ids, weights, vocabulary } = short
  let both = 0,
    all = 0,
    count = 0
  vocabulary.mark(long.ids)
  for (let k = 0; k < ids.length; k++) {
    const weight = weights[k] as number
    all += weight
    if (!vocabulary.isMarked(ids[k] as number)) continue
    both += weight
    if (weight >= 0.5) count++
  }
  return (count >= fewest || (whole && count >= 2 && both === all)) && both >= share * all
}

/** How much two wordings share of all that both say: 1 when they say the same, in whatever words. Amounts are left out: they may differ. */
export function shareOf(a: Told, b: Told): number {
  const { vocabulary } = a.telling.own,
    { amounts } = vocabulary
  let both = 0,
    all = 0
  const weigh = (one: Terms, other: Terms, isFirst: boolean): void => {
    vocabulary.mark(other.ids)
    for (let k = 0; k < one.ids.length; k++) {
      const id = one.ids[k] as number
      if (amounts[id]) continue
      if (!vocabulary.isMarked(id)) all += one.weights[k] as number
      else if (isFirst) {
        both += one.weights[k] as number
        all += one.weights[k] as number
      }
    }
  }
  weigh(a.telling.own, b.telling.own, true)
  weigh(b.telling.own, a.telling.own, false)
  return all === 0 ? 0 : both / all
}
