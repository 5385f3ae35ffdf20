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
    const opening = foldCase(text.slice(start, start + 60))
    const comma = opening.indexOf(',')
    if ((comma > 0 && BACKGROUND.has(opening.slice(0, comma))) || OPENERS.some((words) => opening.startsWith(`${words} `)))
      blocks.add(block)
  }
  return blocks
}
const OPENERS = ['earlier', 'previously', 'recall that', 'as a reminder', 'as reported']
