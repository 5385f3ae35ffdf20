import type { Attribution } from '../model.js'
import { firstEndingAfter } from '../text/span.js'
import type { Finding } from './finding.js'
import type { Reading } from './unit.js'

/**
 * How much of the content stands between quotation marks.
 *
 *     “It is over,” he said.   direct      He said it was “over”.   mixed      He said it was over.   indirect
 */
export function kindOfQuotation(reading: Reading, { content }: Finding): Attribution['quotation'] {
  let quoted = 0,
    all = 0
  for (const { start, end } of content) {
    all += end - start
    for (let q = firstEndingAfter(reading.quotations, start); q < reading.quotations.length; q++) {
      const quotation = reading.quotations[q]!
      if (quotation.start >= end) break
      quoted += Math.min(end, quotation.end) - Math.max(start, quotation.start)
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted / all >= 0.9 ? 'direct' : 'mixed'
}
