import { BACKGROUND } from '../language/en/telling.js'
import { foldCase } from '../text/fold.js'
import type { Reading } from './unit.js'

/**
 * The blocks that tell of something else, from before.
 *
 *     Earlier in the year, the ministry announced a review …
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function backgroundOf({ units, text }: Reading): ReadonlySet<number> {
  const blocks = new Set<number>()
  let last = -1
  for (const { block, start } of units) {
    if (block === last) continue
    last = block
    if (BEGINNINGS.has(text.charCodeAt(start) | 32) && isBackground(foldCase(text.slice(start, start + 60)))) blocks.add(block)
  }
  return blocks
}
function isBackground(opening: string): boolean {
  const comma = opening.indexOf(',')
  return (comma > 0 && BACKGROUND.has(opening.slice(0, comma))) || OPENERS.some((words) => opening.startsWith(words))
}
const OPENERS = ['earlier ', 'previously ', 'recall that ', 'as a reminder ', 'as reported ']
/** Most paragraphs begin with another letter, and are passed over at a glance. */
const BEGINNINGS = new Set([...BACKGROUND, ...OPENERS].map((words) => words.charCodeAt(0)))
