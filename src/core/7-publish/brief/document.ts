/**
 * What a brief is made of, before it is Markdown or HTML. Every string in it is plain text, ours or a report's, and the writers
 * escape all of them: so nothing that a report says can become a heading, a link, a note or a tag.
 */
export type Inline =
  | string
  /** A report's own words, set in quotation marks; `marked` is the stretch of `text` that matters. */
  | { readonly kind: 'words'; readonly text: string; readonly marked?: readonly [start: number, end: number] }
  | { readonly kind: 'strong'; readonly of: readonly Inline[] }
  | { readonly kind: 'quiet'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly to: string; readonly text: string }
  | { readonly kind: 'note'; readonly number: number }

export type Line = readonly Inline[]

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }

/** A line, and perhaps lines under it. */
export interface Item {
  readonly line: Line
  readonly under?: readonly Line[]
}

export interface Document {
  readonly title: string
  readonly language: string
  readonly blocks: readonly Block[]
  /** Notes in the order of their numbers, from 1. */
  readonly notes: readonly Line[]
}

export const heading = (level: 1 | 2 | 3 | 4, ...line: Line): Block => ({ kind: 'heading', level, line })
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })
export const list = (items: readonly Item[]): Block[] => (items.length ? [{ kind: 'list', items }] : [])
export const strong = (...of: Line): Inline => ({ kind: 'strong', of })
export const quiet = (...of: Line): Inline => ({ kind: 'quiet', of })
export const code = (text: string): Inline => ({ kind: 'code', text })

/** Lines put in a row: "A, B and C" with `', '` and `' and '`. */
export function joined(lines: readonly Line[], between = ', ', last = between): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [index === lines.length - 1 ? last : between, ...line]))
}
