import { BACKGROUND } from '../language/en/telling.js'
import { foldCase } from '../text/fold.js'
import type { Reading } from './unit.js'

/**
 * A paragraph that tells of something else, from before.
 *
 *     Earlier in the year, the Pentagon announced negotiations …
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function isBackground(reading: Reading, unit: number): boolean {
  const { block } = reading.units[unit]!
  const first = reading.units.findIndex((one) => one.block === block)
  const { start } = reading.units[first]!
  const opening = foldCase(reading.text.slice(start, start + 60))
  const comma = opening.indexOf(',')
  return (comma > 0 && BACKGROUND.has(opening.slice(0, comma))) || [...OPENERS].some((words) => opening.startsWith(`${words} `))
}
const OPENERS = ['earlier', 'previously', 'recall that', 'as a reminder', 'earlier in the', 'as reported']
