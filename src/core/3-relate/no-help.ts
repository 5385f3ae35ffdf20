import { type Holders, holdersOf } from './holders.js'
import { NO_DAY, type Outlines } from './outlines.js'
import { DAYS } from './story.js'

const TOO_COMMON = 400 // reports with one word: from there on it tells no two of them from the rest
const OUTLETS_OWN = 16 // reports with one word, nearly all of one outlet
const MOSTLY = 0.8

/**
 * Words that tell no two reports from the rest: those that too many have, and those of the lines that an outlet puts under all it prints.
 *
 *     Subscribe to the Halden morning letter, written by Ansgar Vellamo.
 *
 * Of the reports only those are asked that `isIn`.
 */
export function isNoHelp(outlines: Outlines, holders: Holders, word: number, isIn?: Uint8Array): boolean {
  const all = holdersOf(holders, word)
  if (all.length < OUTLETS_OWN) return false
  const some = isIn ? all.filter((row) => isIn[row]) : all
  return some.length > TOO_COMMON || (some.length >= OUTLETS_OWN && isOutletsOwn(outlines, some))
}

/** The same of all words. */
export function noHelpAmong(outlines: Outlines, holders: Holders, isIn?: Uint8Array): Uint8Array {
  const is = new Uint8Array(holders.begins.length - 1)
  for (let word = 0; word < is.length; word++) if (isNoHelp(outlines, holders, word, isIn)) is[word] = 1
  return is
}

function isOutletsOwn({ outlets, days }: Outlines, holders: Uint32Array): boolean {
  // The one that more than half of them have, if there is one, is what is left when all others are weighed against it.
  let outlet = 0,
    ahead = 0
  for (let k = 0; k < holders.length; k++) {
    const own = outlets[holders[k]!]!
    if (ahead === 0) outlet = own
    ahead += own === outlet ? 1 : -1
  }
  if (outlet === 0) return false
  let count = 0,
    first = Number.POSITIVE_INFINITY,
    last = Number.NEGATIVE_INFINITY
  for (let k = 0; k < holders.length; k++) {
    const row = holders[k]!
    if (outlets[row] !== outlet) continue
    count++
    if (days[2 * row] === NO_DAY) continue
    first = Math.min(first, days[2 * row]!)
    last = Math.max(last, days[2 * row + 1]!)
  }
  // What an outlet alone tells of within some days may be its own story; what it still prints weeks later is its habit.
  return count >= MOSTLY * holders.length && last - first > 2 * DAYS
}
