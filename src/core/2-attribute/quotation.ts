/**
 * Where somebody's words stand between quotation marks.
 *
 *     “We are leaving,” the minister said. ''Not today.''  «Nor tomorrow.»
 *     ^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^
 *
 * The state is read unit by unit and ends with its paragraph, so that one forgotten mark spoils no more than that.
 * A paragraph that opens with a mark while the one before never closed its own goes on with the same speech.
 */
export interface Quotation {
  /** With the marks. */
  readonly start: number
  readonly end: number
  /** Between the marks. */
  readonly from: number
  readonly to: number
  readonly closed: boolean
  /** It goes on with the speech of the quotation before it, which was left open on purpose at the end of its paragraph. */
  readonly continues: boolean
  /** Single marks: ‘We are leaving’. */
  readonly single: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The quotations of the paragraphs, in order and apart. */
export function findQuotations(text: string, paragraphs: readonly Stretch[]): Quotation[] {
  const found: Quotation[] = []
  let leftOpen = false
  for (const paragraph of paragraphs) {
    const here = inParagraph(text, paragraph)
    const first = here[0]
    if (first && leftOpen && opensParagraph(text, paragraph, first)) here[0] = { ...first, continues: true }
    found.push(...here)
    const last = here.at(-1)
    leftOpen = last !== undefined && !last.closed && !last.single
  }
  return found
}

/** A speech over several paragraphs opens each of them with a mark and closes only the last. */
const opensParagraph = (text: string, paragraph: Stretch, first: Quotation): boolean =>
  text.slice(paragraph.start, first.start).trim() === ''

function inParagraph(text: string, { start, end }: Stretch): Quotation[] {
  const doubles = between(text, start, end, doubleMark, false)
  if (doubles.length > 0) return doubles
  return between(text, start, end, singleMark, true)
}

interface Mark {
  readonly turn: 'opens' | 'closes'
  readonly length: number
}
type ReadMark = (text: string, at: number, start: number, end: number, open: boolean) => Mark | undefined

function between(text: string, start: number, end: number, readMark: ReadMark, single: boolean): Quotation[] {
  const found: Quotation[] = []
  let opened: { at: number; from: number } | undefined
  for (let at = start; at < end; at++) {
    const mark = readMark(text, at, start, end, opened !== undefined)
    if (!mark) continue
    const after = at + mark.length
    if (mark.turn === 'opens') opened ??= { at, from: after }
    else if (opened) {
      if (at > opened.from)
        found.push({ start: opened.at, end: after, from: opened.from, to: at, closed: true, continues: false, single })
      opened = undefined
    }
    at = after - 1
  }
  if (opened && opened.from < end && !single)
    found.push({ start: opened.at, end, from: opened.from, to: end, closed: false, continues: false, single })
  return found
}

/** “ ” « » „ " ″ and the doubled '' and `` of wire copy; the straight ones open or close by what stands round them. */
function doubleMark(text: string, at: number, start: number, end: number, open: boolean): Mark | undefined {
  const unit = text[at]
  switch (unit) {
    case '“':
    case '«':
    case '„':
      // German and Polish open with „ and close with “ or ”.
      return { turn: unit === '“' && open && closesHere(text, at, start, end) ? 'closes' : 'opens', length: 1 }
    case '”':
    case '»':
      return { turn: 'closes', length: 1 }
    case '"':
    case '″':
    case '＂':
      return straight(text, at, 1, start, end, open)
    case "'":
    case '`':
    case '’':
    case '‘': {
      if (text[at + 1] !== unit || at + 1 >= end) return undefined
      if (unit === '`' || unit === '‘') return { turn: 'opens', length: 2 }
      // ''Part of it is to say: 'Hey, he is real,''' closes both
      if (open && text[at + 2] === unit && at + 2 < end) return { turn: 'closes', length: 3 }
      return straight(text, at, 2, start, end, open)
    }
    default:
      return undefined
  }
}

function straight(text: string, at: number, length: number, start: number, end: number, open: boolean): Mark {
  const before = at > start ? (text[at - 1] as string) : ' ',
    after = at + length < end ? (text[at + length] as string) : ' '
  const mayOpen = !/[\s.,;:!?)\]]/.test(after) || /[\s([—–:]/.test(before)
  return { turn: !open && mayOpen ? 'opens' : 'closes', length }
}

const closesHere = (text: string, at: number, start: number, end: number): boolean =>
  at > start && !/[\s([—–]/.test(text[at - 1] as string) && (at + 1 >= end || /[\s.,;:!?)\]]/.test(text[at + 1] as string))

/** British single marks, told from apostrophes: they open after a space before a letter and close after a letter or a stop before none. */
function singleMark(text: string, at: number, start: number, end: number, open: boolean): Mark | undefined {
  const unit = text[at]
  if (unit !== "'" && unit !== '‘' && unit !== '’') return undefined
  const before = at > start ? (text[at - 1] as string) : ' ',
    after = at + 1 < end ? (text[at + 1] as string) : ' '
  if (!open) {
    if (unit === '’' || !/[\s([—–:]/.test(before) || !/[\p{L}\p{N}$£€[]/u.test(after)) return undefined
    // "'90s", "'em", "'til", "rock 'n' roll" are cut words, not speech
    if (unit === "'" && /^(?:\d0s|em\b|til\b|n\b|tis\b|twas\b|cause\b)/i.test(text.slice(at + 1, at + 8))) return undefined
    return closesLater(text, at + 1, end) ? { turn: 'opens', length: 1 } : undefined
  }
  if (unit === '‘' || /[\s([—–]/.test(before) || /[\p{L}\p{N}]/u.test(after)) return undefined
  // "the ministers' plan": after an s and before a small letter it is more often an apostrophe
  if (/[sS]/.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && anotherCloses(text, at + 1, end)) return undefined
  return { turn: 'closes', length: 1 }
}

/** How far a single mark looks for the one that closes it: longer speeches use double marks. */
const REACH = 600

const closesLater = (text: string, from: number, end: number): boolean => {
  for (let at = from + 1; at < Math.min(end, from + REACH); at++) {
    const unit = text[at]
    if ((unit === "'" || unit === '’') && !/[\s([]/.test(text[at - 1] as string) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' '))
      return true
  }
  return false
}
const anotherCloses = (text: string, from: number, end: number): boolean => {
  for (let at = from; at < Math.min(end, from + 200); at++) {
    const unit = text[at]
    if (unit === '‘') return false
    if ((unit === "'" || unit === '’') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return /[.,!?]/.test(text[at - 1] as string)
  }
  return false
}
