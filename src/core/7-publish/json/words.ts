import type { Evidence, Id, Report, Span } from '../../model.js'

/** Looks up the exact words of a span, whichever report it lies in. */
export type WordsAt = (at: Span) => string

/** A span of a report that the pile does not hold, or outside its text, is our mistake: it throws. */
export function wordsIn(reports: readonly Report[]): WordsAt {
  const texts = new Map<Id<'report'>, string>(reports.map((report) => [report.id, report.text]))
  return (at) => {
    const text = texts.get(at.report)
    if (text === undefined) throw new RangeError(`a span lies in report ${at.report}, which is not in the pile`)
    if (!(at.start >= 0 && at.start < at.end && at.end <= text.length))
      throw new RangeError(`span ${at.start}–${at.end} lies outside the text of report ${at.report} (${text.length})`)
    return text.slice(at.start, at.end)
  }
}

/** `{ report, start, end, text }`: what every piece of evidence looks like in JSON. */
export const toSpanJson = (at: Span, words: WordsAt) => ({
  report: at.report,
  start: at.start,
  end: at.end,
  text: words({ report: at.report, start: at.start, end: at.end }),
})

/** The same without the report, where the report is already said. */
export const toPlaceJson = (at: Span, words: WordsAt) => ({ start: at.start, end: at.end, text: words(at) })

export const toEvidenceJson = (evidence: Evidence, words: WordsAt) => evidence.map((at) => toSpanJson(at, words))

/**
 * One stretch that holds all the evidence, so that `text` is always the report's own words from `start` to `end`:
 *
 *     “No,” he said, “never.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Evidence in several reports has no such stretch: then it is the first span.
 */
export function toStretch(evidence: Evidence): Span {
  const [first] = evidence
  if (evidence.some(({ report }) => report !== first.report)) return first
  const start = Math.min(...evidence.map((at) => at.start)),
    end = Math.max(...evidence.map((at) => at.end))
  return { report: first.report, start, end }
}

/** Leaves out the fields that are not there: JSON has no `undefined`. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>
}
type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key]
} & { [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined> }
