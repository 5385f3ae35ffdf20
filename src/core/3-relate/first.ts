import { firstOf } from './copy.js'
import type { Outlines } from './outlines.js'

/** Did the analyst say that one is no copy of the other? By their rows. */
export type IsApart = (copy: number, first: number) => boolean

/**
 * Of those that print the very same words, which came first, and which copy it: for a whole pile. The firsts come in the order of their words and not
 * of their ids, for which of two copies came first must not decide any tie.
 */
export function firstsAmong(
  outlines: Outlines,
  isApart: IsApart | undefined,
): { readonly firsts: Uint32Array; readonly copies: ReadonlyMap<number, readonly number[]> } {
  const { count, words, ids, isThere, shortOnes } = outlines,
    copies = new Map<number, readonly number[]>()
  let rows = new Uint32Array(count),
    there = 0
  for (let row = 0; row < count; row++) if (isThere[row]) rows[there++] = row
  rows = rows.subarray(0, there).sort((a, b) => words[a]! - words[b]! || (ids[a]! < ids[b]! ? -1 : 1))
  const printed = (row: number) => ({
    days: outlines.daysOf(row),
    sources: outlines.leaning[row]! >> 1,
    namesItself: outlines.leaning[row]! % 2 === 1,
  })
  let firsts = 0
  for (let from = 0, to: number; from < there; from = to) {
    for (to = from + 1; to < there && words[rows[to]!] === words[rows[from]!]; ) to++
    if (to === from + 1) {
      rows[firsts++] = rows[from]!
      continue
    }
    // "No comment." is said by many, but hardly by two on the same day as all they have to say.
    const groups = new Map<string | undefined, number[]>()
    for (const row of rows.subarray(from, to)) {
      const group = groups.get(shortOnes.get(row))
      if (group) group.push(row)
      else groups.set(shortOnes.get(row), [row])
    }
    const alone: number[] = []
    for (const group of groups.values()) {
      const first = firstOf(group, printed),
        apart = group.filter((row) => row !== first && isApart?.(row, first)),
        mine = group.filter((row) => row !== first && !apart.includes(row))
      alone.push(first, ...apart)
      if (mine.length > 0) copies.set(first, mine)
    }
    for (const row of alone.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))) rows[firsts++] = row
  }
  return { firsts: rows.subarray(0, firsts), copies }
}
