/**
 * A stretch of a report as a line that stands by itself: without the place and the agency in front, without the marks that its sentence left at
 * its edges, begun with a capital.
 *
 *     ‹VELL, March 3 (Kestria Wire) —› the mission is over,     →     The mission is over
 */
export function asLine(words: string, longest: number): string {
  const line = (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
  let short = trimmed(line.slice(datelineOf(line)))
  if (short.length > longest) short = `${short.slice(0, Math.max(short.lastIndexOf(' ', longest), 1))} …`
  return (short[0] ?? '').toUpperCase() + short.slice(1)
}

/** Anything but single spaces between the words. */
const UNEVEN = /[^\S ]| {2}/

const LEADING = /^(?:and|but|or|so|while|although|though|including|that|which|meanwhile,|separately,|however,|still,) /i

function trimmed(line: string): string {
  const begun = line.replace(/^[\s"“”'‘’)—–,;:./-]+/, '').replace(LEADING, '')
  let end = begun.length
  while (end > 0 && TRAILING.includes(begun[end - 1] as string)) end--
  return closed(begun.slice(0, end))
}

const TRAILING = ' ,;:.(—–-'

/** A quotation mark or bracket without its other half says nothing: all of its kind go. */
function closed(line: string): string {
  for (const [open, close] of PAIRS) {
    if (!line.includes(open) && !line.includes(close)) continue
    let depth = 0,
      wrong = false
    for (const unit of line) {
      if (unit === open && open === close) depth = 1 - depth
      else if (unit === open) depth++
      else if (unit === close) depth--
      if (depth < 0) wrong = true
    }
    if (wrong || depth !== 0) return closed(line.replaceAll(open, '').replaceAll(close, ''))
  }
  return line
}
const PAIRS = [
  ['"', '"'],
  ['“', '”'],
  ['(', ')'],
  ['«', '»'],
] as const

/** How long a dateline may be: "ST. ORRIN-ON-SEA, Kestria, Sept. 13, 2031 (Kestria Wire)". */
const LONGEST_DATELINE = 70
/** What must be left for it to be a dateline and not a short line with a dash. */
const LEFT = 16

/** The length of the place, day and agency that a line begins with; 0 when it begins with none. */
export function datelineOf(line: string): number {
  const start = line.slice(0, LONGEST_DATELINE),
    dash = / ?[–—] ?| --? /.exec(start)
  if (dash && line.length - dash.index - dash[0].length >= LEFT && isDateline(start.slice(0, dash.index)))
    return dash.index + dash[0].length
  const alone = /^\([A-Z][^()]{1,30}\) (?=[A-Z])/.exec(start)
  if (alone && line.length - alone[0].length >= LEFT) return alone[0].length
  if (!line.includes('/')) return 0
  const slashes =
    /^[^/]{0,40}\/ ?[A-Z][\w -]{1,30}\/[.:]? ?[–—-]? ?/.exec(line) ?? /^[A-Z][\w.]*(?: [A-Z][\w.]*){0,2} ?\/ /.exec(start)
  if (slashes && line.length - slashes[0].length >= LEFT) return slashes[0].length
  return 0
}

/** "VELL", "VELL, March 3", "Arlin (Kestria Wire)": a place in capitals, or an agency in brackets at the end. */
function isDateline(words: string): boolean {
  if (/\([A-Z][^()]{1,30}\)$/.test(words)) return true
  const place = words.split(/[,(]/)[0] as string
  return /\p{Lu}{2}/u.test(place) && !/\p{Ll}/u.test(place)
}
