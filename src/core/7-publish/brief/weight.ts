import type { Claim, Evidence, Span } from '../../model.js'
import { overlaps } from '../../text/span.js'
import type { Desk } from './desk.js'

/** Fewer words than this say nothing by themselves: "Officials said on Monday". */
const FEWEST_WORDS = 4

/**
 * How much a reader loses when a claim is left out. Claims about figures, dates and matters weigh more than talk; 0 is no claim at all but the
 * frame of one ("four diplomats told the newspaper") or a heading.
 */
export function weightsOf(desk: Desk): (claim: Claim) => number {
  const matters = byReport(
    desk.matters.flatMap(({ since, size, wants, decides, state, next }) =>
      [...since, ...size, ...wants, ...decides, ...state, ...next].flatMap(({ evidence }) => [...evidence]),
    ),
  )
  const own = new Set<string>(desk.reports.map(({ id }) => id))
  const attributions = desk.attributions.filter(({ report }) => own.has(report)),
    contents = byReport(attributions.flatMap(({ content }) => [...content])),
    frames = byReport(attributions.flatMap(({ source, cue }) => [...(source?.evidence ?? []), ...(cue ? [cue] : [])])),
    headings = byReport(desk.reports.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading'))),
    told = byReport(desk.reports.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'name')))
  const touches = (map: ReadonlyMap<string, Row>, evidence: Evidence): number =>
    evidence.reduce((sum, at) => sum + countOver(map.get(at.report), at), 0)
  return (claim) => {
    const evidence = claim.wordings.flatMap((wording) => [...wording.evidence]) as unknown as Evidence
    const content = touches(contents, evidence) > 0
    if (wordCount(claim.title) < FEWEST_WORDS || (!content && touches(frames, evidence) > 0)) return 0
    if (evidence.every((at) => countOver(headings.get(at.report), at) > 0)) return 0
    return (
      1 +
      Number(content) +
      Math.min(2, touches(told, evidence)) +
      2 * Math.min(2, touches(matters, evidence)) +
      Math.min(20, wordCount(claim.title)) / 20
    )
  }
}

const wordCount = (text: string): number => text.split(/\s+/).length

/** Spans of one report in order, and the length of the longest: what lies over a place begins no farther before it than that. */
interface Row {
  readonly spans: readonly Span[]
  readonly longest: number
}

function byReport(spans: readonly Span[]): Map<string, Row> {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const group = groups.get(span.report)
    if (group) group.push(span)
    else groups.set(span.report, [span])
  }
  return new Map(
    [...groups].map(([report, group]) => [
      report,
      {
        spans: group.sort((a, b) => a.start - b.start),
        longest: group.reduce((most, { start, end }) => Math.max(most, end - start), 0),
      },
    ]),
  )
}

function countOver(row: Row | undefined, at: Span): number {
  if (!row) return 0
  const { spans, longest } = row
  let low = 0,
    high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= at.start - longest) low = middle + 1
    else high = middle
  }
  let count = 0
  for (let i = low; i < spans.length && spans[i]!.start < at.end; i++) if (overlaps(at, spans[i]!)) count++
  return count
}
