import { oneLine } from './out.js'

export interface Column<Row> {
  readonly title: string
  readonly text: (row: Row) => string
  readonly align?: 'right'
  /** Takes what room the others leave, and is cut there. */
  readonly fills?: boolean
}

/** Rows under headings, in columns as wide as what a reader sees in them. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width = widthOfScreen()): string {
  const cells = rows.map((row) => columns.map(({ text }) => oneLine(text(row))))
  const widths = columns.map(({ title }, at) => Math.max(widthOf(title), ...cells.map((row) => widthOf(row[at] ?? ''))))
  const taken = widths.reduce((sum, width, at) => sum + (columns[at]?.fills ? 0 : width), 0) + GAP.length * (columns.length - 1)
  const filling = columns.filter(({ fills }) => fills).length
  const room = filling ? Math.max(LEAST, Math.floor((width - taken) / filling)) : 0
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => {
        const cut = Math.min(widths[at] ?? 0, columns[at]?.fills ? room : Number.POSITIVE_INFINITY)
        return pad(cutTo(text, cut), cut, columns[at]?.align)
      })
      .join(GAP)
      .trimEnd()
  return [line(columns.map(({ title }) => title)), ...cells.map(line)].join('\n')
}

const GAP = '  '
const LEAST = 20 // a column that fills stays readable, even if the line then breaks

export const widthOfScreen = (): number => Math.max(40, process.stdout.columns ?? 80)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns on a screen: a letter with its marks is one, Chinese, Japanese, Korean and emoji are two. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u
const widthOfGrapheme = (grapheme: string): number => (WIDE.test(grapheme) ? 2 : 1)

/** Whole graphemes only; what was cut off is shown by "…". */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let out = '',
    taken = 1
  for (const { segment } of graphemes.segment(text)) {
    taken += widthOfGrapheme(segment)
    if (taken > width) break
    out += segment
  }
  return `${out.trimEnd()}…`
}

function pad(text: string, width: number, align: 'right' | undefined): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? space + text : text + space
}

/** Words on lines no wider than the screen, each after the first under the first. */
export function wrap(text: string, indent: string, width = widthOfScreen()): string {
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && widthOf(indent) + widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((line) => indent + line).join('\n')
}

/** "1 story", "2 stories". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
