import type { Attribution, Report, SourceChain, Span, Stage, Voice } from '../model.js'
import { idOf } from '../text/id.js'
import { span } from '../text/span.js'
import { actOf } from './act.js'
import { backgroundOf } from './background.js'
import { calledOutlets } from './called-outlet.js'
import { type Cast, castOf } from './cast.js'
import { chainsOf, type Told } from './chain.js'
import type { Finding, Place } from './finding.js'
import { frameOf } from './frame.js'
import { findHedges } from './hedge.js'
import { findInUnit } from './in-unit.js'
import { localOutlets } from './local-outlet.js'
import { kindOfQuotation } from './quoted.js'
import { nameVoices } from './reference.js'
import { runOn } from './run-on.js'
import { type Reading, readingOf } from './unit.js'
import { describe, voiceOf } from './voice.js'

/** Who said what, through whom: for each report by itself. */
export const attribute: Stage<'reports', 'attributions' | 'chains'> = ({ reports }) => {
  const attributions: Attribution[] = [],
    chains: SourceChain[] = []
  for (const report of reports) {
    const told = attributeOne(report)
    for (const attribution of told.attributions) attributions.push(attribution)
    for (const chain of told.chains) chains.push(chain)
  }
  return { attributions, chains }
}

function attributeOne(report: Report): { attributions: Attribution[]; chains: SourceChain[] } {
  const reading = readingOf(report)
  const found = findingsOf(reading)
  const within = nest(found)
  const called = calledOutlets(reading)
  const cast = castOf(reading, localOutlets(reading, found, called), called)
  const background = backgroundOf(reading)
  const voices = nameVoices(reading, found, cast)
  const ids = found.map(({ cue, content, source }) =>
    idOf('attribution', report.id, source?.start, cue?.start, content[0]!.start, content.at(-1)!.end),
  )
  const hedges: (readonly Place[])[] = []
  for (const { unit } of found) hedges[unit] ??= findHedges(reading.units[unit]!)
  const told = found.map((finding, i): Told => {
    const source = voices[i],
      outer = within[i]
    return {
      finding,
      attribution: attributionOf(
        reading,
        finding,
        ids[i]!,
        source,
        hedges[finding.unit]!,
        outer === undefined ? outer : ids[outer],
      ),
      hearer: relayOf(reading, finding, source, cast),
      outer,
      background: background.has(reading.units[finding.unit]!.block),
    }
  })
  const frame = frameOf(reading, told)
  return { attributions: told.map(({ attribution }) => attribution), chains: chainsOf(reading, told, frame) }
}

/** What cannot be named stays out: a field that holds nothing is none. */
function attributionOf(
  reading: Reading,
  finding: Finding,
  id: Attribution['id'],
  source: Voice | undefined,
  hedges: readonly Place[],
  within: Attribution['within'] | undefined,
): Attribution {
  const { cue, content, lemma, rule } = finding
  const report = reading.report.id
  const [first, ...rest] = spansOf(report, content)
  const attribution: Mutable<Partial<Attribution>> = { id, report }
  if (source) attribution.source = source
  if (cue) attribution.cue = span(report, cue.start, cue.end)
  attribution.content = [first!, ...rest]
  attribution.quotation = kindOfQuotation(reading, finding)
  attribution.act = actOf(lemma, rule)
  attribution.hedges = spansOf(
    report,
    hedges.filter((hedge) => content.some((c) => c.start <= hedge.start && hedge.end <= c.end)),
  )
  if (within !== undefined) attribution.within = within
  attribution.rule = rule
  return attribution as Attribution
}
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
const spansOf = (report: Report['id'], places: readonly Place[]): Span[] =>
  places.map(({ start, end }) => span(report, start, end))

/** Who was told, or the outlet that the words of the source name: "told Politico", "a diplomat cited by Politico", "Politico sources". */
function relayOf(reading: Reading, { hearer, source, unit }: Finding, voice: Voice | undefined, cast: Cast): Voice | undefined {
  const { id } = reading.report
  if (hearer) return voiceOf(id, hearer, describe(reading, unit, hearer, cast), false)
  if (!source || !voice || voice.kind === 'outlet') return undefined
  const outlet =
    cast.within(source).find((named) => named.kind === 'outlet') ??
    cast
      .inUnit(unit)
      .find(({ kind, start }) => kind === 'outlet' && INTERVIEW.test(reading.text.slice(Math.max(0, start - 40), start)))
  return outlet && voiceOf(id, outlet, { kind: 'outlet', name: outlet.name, count: 1 }, false)
}

/** "in an interview with RIA Novosti", "in comments to the BBC" */
const INTERVIEW =
  /\b(?:(?:interview|conversation|comments?|remarks|statement)\s(?:with|to|for|by|on|published by)|who (?:spoke|talked) (?:to|with))\s(?:the\s)?["“'‘]?$/i

/** Who wrote more of them into one sentence wrote no news; each would hold the words of all that follow. */
const MOST_IN_A_SENTENCE = 60

/** All that the rules find in a report, in reading order. */
export function findingsOf(reading: Reading): Finding[] {
  const found: Finding[] = []
  for (let u = 0; u < reading.units.length; u++) {
    const here = findInUnit(reading, u)
    for (let i = 0; i < here.length && i < MOST_IN_A_SENTENCE; i++) found.push(whole(here[i]!))
  }
  runOn(reading, found)
  return unrepeated(found).sort((a, b) => placeOf(a) - placeOf(b))
}

/** Each rule finds other parts; from here on all findings have the same fields. */
const whole = ({ source, names, cue, content, lemma, rule, unit, negated, hearer }: Finding): Finding => ({
  source,
  names,
  cue,
  content,
  lemma,
  rule,
  unit,
  negated,
  hearer,
})
const placeOf = ({ source, cue, content }: Finding): number =>
  Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, content[0]!.start)

/** The same words found by two rules are found once, by the first. */
function unrepeated(found: readonly Finding[]): Finding[] {
  const seen = new Map<number, Finding[]>()
  return found.filter((finding) => {
    const { start } = finding.content[0]!
    const others = seen.get(start)
    if (!others) seen.set(start, [finding])
    else if (others.some((other) => isSame(other, finding))) return false
    else others.push(finding)
    return true
  })
}
const isSame = (a: Finding, b: Finding): boolean =>
  a.source?.start === b.source?.start && a.cue?.start === b.cue?.start && a.content.at(-1)!.end === b.content.at(-1)!.end

/** For each finding the index of the smallest other one whose content holds it. */
export function nest(found: readonly Finding[]): (number | undefined)[] {
  const size = found.map((finding) => finding.content.reduce((sum, c) => sum + c.end - c.start, 0))
  const byUnit = new Map<number, number[]>()
  found.forEach(({ unit }, i) => {
    const here = byUnit.get(unit)
    if (here) here.push(i)
    else byUnit.set(unit, [i])
  })
  return found.map((finding, i) => {
    const at = finding.cue ?? finding.content[0]!
    let best: number | undefined
    for (const j of byUnit.get(finding.unit) ?? []) {
      if (j === i || size[j]! <= size[i]!) continue
      const other = found[j]!
      if (!other.content.some((c) => c.start <= at.start && at.end <= c.end)) continue
      if (best === undefined || size[j]! < size[best]!) best = j
    }
    return best
  })
}
