import type { Finding } from './finding.js'
import type { Reading, Unit } from './unit.js'

/**
 * Quotations that go on after the tag, with the speaker understood.
 *
 *     “It is over,” she said. “We are leaving. Nobody asked us to stay.”
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * In the same paragraph, and in the next ones when they are nothing but quotation.
 */
export function runOn(reading: Reading, found: Finding[]): void {
  const byUnit = new Map<number, Finding[]>()
  for (const finding of found) byUnit.set(finding.unit, [...(byUnit.get(finding.unit) ?? []), finding])
  let speaker: Finding | undefined
  let block = -1
  reading.units.forEach((unit, u) => {
    const own = byUnit.get(u) ?? []
    const first = unit.words[0]
    if (speaker && unit.block > block + 1) speaker = undefined
    const quotation = first && first.quote >= 0 ? reading.quotations[first.quote] : undefined
    if (speaker && quotation && first?.mark && !own.some((finding) => covers(finding, quotation.from))) {
      const alone = isNothingElse(unit)
      if (unit.block === block ? alone || !own.length : alone && (quotation.continues || wholeBlock(reading, u))) {
        speaker.content.push({ start: quotation.start, end: Math.min(quotation.end, unit.end) })
        block = unit.block
      }
    }
    const speech = own.filter((finding) =>
      finding.content.some((c) =>
        reading.quotations.some((q) => q.start <= c.end && q.end >= c.start && q.end - q.start > 0.5 * (c.end - c.start)),
      ),
    )
    if (own.length > 0) {
      speaker = speech.at(-1) ?? (unit.block === block ? speaker : undefined)
      const colon = own.at(-1)
      if (!speaker && colon && /:\s*$/.test(reading.text.slice(colon.cue?.end ?? unit.end, unit.end))) speaker = colon
      block = unit.block
    }
  })
}

const covers = (finding: Finding, at: number): boolean => finding.content.some((c) => c.start <= at && at < c.end)

function isNothingElse(unit: Unit): boolean {
  return unit.words.every((word) => word.quote >= 0 || /^[.,;!?—–-]+$/.test(word.low))
}

const wholeBlock = (reading: Reading, u: number): boolean => {
  const { block } = reading.units[u]!
  for (let i = u; i < reading.units.length && reading.units[i]!.block === block; i++)
    if (!isNothingElse(reading.units[i]!)) return false
  for (let i = u - 1; i >= 0 && reading.units[i]!.block === block; i--) if (!isNothingElse(reading.units[i]!)) return false
  return true
}
