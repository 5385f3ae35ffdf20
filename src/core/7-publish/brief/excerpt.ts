import type { Evidence, Report, Span } from '../../model.js'
import { holds } from '../../text/span.js'
import { toStretch } from '../json/words.js'
import type { Inline } from './document.js'
import { shortened } from './say.js'
import { onOneLine, visible } from './visible.js'

/** So many characters of a report are shown at once; the note has the rest. */
const ROOM = 240

/**
 * Words with a little of the sentence around them, so that they can be understood:
 *
 *     “… also signalled that it would like to reduce the force …”
 *                                             ^^^^^^
 */
export function excerpt(report: Report, place: Span, room = 130): Inline {
  const at = withBracket(report, place)
  const sentence = report.sentences.find((each) => holds(each, at)) ?? at
  const spare = room - (at.end - at.start)
  if (spare < 0) return { kind: 'words', text: shortened(visible(report.text.slice(at.start, at.end)), ROOM) }
  const whole = sentence.end - sentence.start <= room,
    start = whole ? sentence.start : wordStart(report.text, Math.max(sentence.start, at.start - (spare >> 1)), at.start),
    end = whole ? sentence.end : wordEnd(report.text, Math.min(sentence.end, at.end + (spare >> 1)), at.end)
  const before = onOneLine(report.text.slice(start, at.start)).trimStart(),
    within = onOneLine(report.text.slice(at.start, at.end)),
    after = onOneLine(report.text.slice(at.end, end)).trimEnd(),
    lead = start > sentence.start ? '… ' : '',
    tail = end < sentence.end ? ' …' : '',
    from = lead.length + before.length
  const all = at.start === start && at.end === end
  return {
    kind: 'words',
    text: `${lead}${before}${within}${after}${tail}`,
    ...(all ? {} : { marked: [from, from + within.length] as const }),
  }
}

/** "the force (KFOR" is shown with the bracket that closes it. */
const withBracket = (report: Report, at: Span): Span => {
  const words = report.text.slice(at.start, at.end)
  return words.lastIndexOf('(') > words.lastIndexOf(')') && report.text[at.end] === ')' ? { ...at, end: at.end + 1 } : at
}

/** A wording in the sentence it stands in; its own words are marked when they are only a small part of what is shown. */
export function inContext(report: Report, evidence: Evidence, marking = true): Inline {
  const shown = excerpt(report, toStretch(evidence), 220)
  if (typeof shown === 'string' || shown.kind !== 'words' || !shown.marked) return shown
  const [start, end] = shown.marked
  return marking && end - start < 0.6 * shown.text.length ? shown : { kind: 'words', text: shown.text }
}

/** Evidence in full, piece by piece; cut only where it would fill the page. */
export function quoted(report: Report, evidence: Evidence): Inline {
  const inOrder = [...evidence].sort((a, b) => a.start - b.start),
    pieces = [...new Set(inOrder.map(({ start, end }) => visible(report.text.slice(start, end))))],
    all = pieces.join(' … ')
  return { kind: 'words', text: shortened(all.length <= ROOM ? all : pieces[0]!, ROOM) }
}

function wordStart(text: string, from: number, most: number): number {
  let at = from
  while (at > 0 && at < most && /\S/.test(text[at - 1]!)) at++
  while (at < most && /\s/.test(text[at]!)) at++
  return at
}

function wordEnd(text: string, from: number, least: number): number {
  let at = from
  while (at < text.length && at > least && /\S/.test(text[at]!)) at--
  while (at > least && /\s/.test(text[at - 1]!)) at--
  return at
}
