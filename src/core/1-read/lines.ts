import { isSpace } from '../text/span.js'

/** A line, or several that a hard wrap had broken: where it stands in the text, without the white space at its edges. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** An empty line stands before it. */
  readonly apart: boolean
  readonly bullet: boolean
}

/** The lines that hold anything. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0,
    apart = true
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 10
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029 && unit !== 12 && unit !== 0x85) continue
    let start = from,
      end = at
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) {
      if (!(unit === 10 && text.charCodeAt(at - 1) === 13)) apart = true
    } else {
      const words = text.slice(start, end)
      lines.push({ start, end, text: words, apart, bullet: BULLET.test(words) })
      apart = false
    }
    from = at + 1
  }
  return lines
}

/**
 * The lines, with those joined again that were broken at a fixed width:
 *
 *     The ministers met on Tuesday to discuss what the two sides
 *     called a first step.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines]
  const paragraphs: Line[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && !line.apart && !line.bullet) paragraphs[paragraphs.length - 1] = { ...last, end: line.end, text: '' }
    else paragraphs.push(line)
  }
  return paragraphs.map((line) => (line.text === '' ? { ...line, text: text.slice(line.start, line.end) } : line))
}

/** Broken at a fixed width: no line is long, and many go on with a small letter. */
function isWrapped(lines: readonly Line[]): boolean {
  let going = 0,
    joints = 0
  for (const [i, line] of lines.entries()) {
    if (line.end - line.start > 120) return false
    if (line.apart || i === 0) continue
    joints++
    if (SMALL.test(line.text)) going++
  }
  return joints >= 2 && going * 3 >= joints // a third: of the wrapped lines, more begin with a small letter, of lists fewer
}

const SMALL = /^\p{Ll}/u
const BULLET = /^(?:[•‣◦▪●■►▸*–—-]\s|\(?\d{1,2}[.)]\s)/
