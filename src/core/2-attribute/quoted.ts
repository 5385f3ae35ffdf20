import type { Attribution } from '../model.js'
import type { Finding } from './finding.js'
import type { Quotation } from './quotation.js'
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
    for (let q = firstAfter(reading.quotations, start); q < reading.quotations.length; q++) {
      const quotation = reading.quotations[q]!
      if (quotation.start >= end) break
      quoted += Math.min(end, quotation.end) - Math.max(start, quotation.start)
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted / all >= 0.9 ? 'direct' : 'mixed'
}

/** The first quotation that ends behind the place. */
function firstAfter(quotations: readonly Quotation[], place: number): number {
  let low = 0,
    high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}
