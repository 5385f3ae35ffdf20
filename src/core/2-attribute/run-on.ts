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
  for (const finding of found) {
    const here = byUnit.get(finding.unit)
    if (here) here.push(finding)
    else byUnit.set(finding.unit, [finding])
  }
  const speeches = speechBlocks(reading)
  let speaker: Finding | undefined
  let block = -1
  reading.units.forEach((unit, u) => {
    const own = byUnit.get(u) ?? []
    const first = unit.words[0]
    if (speaker && unit.block > block + 1) speaker = undefined
    const quotation = first && first.quote >= 0 ? reading.quotations[first.quote] : undefined
    if (speaker && quotation && first?.mark && covers(speaker, quotation.from)) block = unit.block
    else if (speaker && quotation && first?.mark && !own.some((finding) => covers(finding, quotation.from))) {
      const alone = isNothingElse(unit)
      if (unit.block === block ? alone || !own.length : alone && (quotation.continues || speeches.has(unit.block))) {
        speaker.content.push({ start: quotation.start, end: Math.min(quotation.end, unit.end) })
        block = unit.block
      }
    }
    const quotations = unit.quotes.map((q) => reading.quotations[q]!)
    const speech =
      quotations.length === 0
        ? []
        : own.filter(({ content }) =>
            content.some((c) =>
              quotations.some((q) => q.start <= c.end && q.end >= c.start && q.end - q.start > 0.5 * (c.end - c.start)),
            ),
          )
    if (own.length > 0) {
      speaker = speech.at(-1) ?? telling(own) ?? (unit.block === block ? speaker : undefined)
      const colon = own.at(-1)
      if (!speaker && colon && /:\s*$/.test(reading.text.slice(colon.cue?.end ?? unit.end, unit.end))) speaker = colon
      block = unit.block
    }
  })
}

/** Of what a sentence tells, what was said last: “Berg argues that it is old. ‘Nobody asked us.’” */
function telling(own: readonly Finding[]): Finding | undefined {
  return own.findLast(({ source, cue, rule }) => source && cue && /that|clause|tag|inverted|question|naming/.test(rule))
}

const covers = (finding: Finding, at: number): boolean => finding.content.some((c) => c.start <= at && at < c.end)

function isNothingElse(unit: Unit): boolean {
  return unit.words.every((word) => word.quote >= 0 || /^[.,;!?—–-]+$/.test(word.low))
}

/** The blocks with nothing in them but quotation. */
function speechBlocks({ units }: Reading): ReadonlySet<number> {
  const blocks = new Set<number>(),
    others = new Set<number>()
  for (const unit of units) (isNothingElse(unit) ? blocks : others).add(unit.block)
  return new Set([...blocks].filter((block) => !others.has(block)))
}
