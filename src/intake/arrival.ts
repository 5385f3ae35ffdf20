import type { Page } from '../core/markup.js'

/** What came in, as it came: the bytes, and how they were found. All pages are made from this and nothing else, so they can be made again. */
export interface Original {
  /** How the user knows it: the path as given, the address, "-" for standard input. */
  readonly key: string
  readonly bytes: Uint8Array
  /** Where it was fetched from, when it was. */
  readonly url?: string
  /** Of the answer it was fetched with, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  /** The format the user named (`--from jsonl`); otherwise name, headers and first bytes decide. */
  readonly from?: string
}

/** What cannot be read, said so that a user can act. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly page: string
  readonly because: string
  readonly next: string
}

export type Arrival = Page | Unreadable

export const isUnreadable = (arrival: object): arrival is Unreadable => 'kind' in arrival && arrival.kind === 'unreadable'

export const unreadable = (page: string, because: string, next: string): Unreadable => ({
  kind: 'unreadable',
  page,
  because,
  next,
})

/** A way to make pages from an original. `suits` must be cheap: it sees the name and the first bytes. */
export interface Format {
  /** As in `--from`. */
  readonly name: string
  /** Endings of file names that are read in a folder, with the point, lower case. */
  readonly endings: readonly string[]
  /** For files whose ending says nothing. */
  readonly suits?: (original: Original) => boolean
  /** It is read by a parser that is not ours: in a thread that can be replaced. */
  readonly isForeign?: true
  /** In the original's order. */
  readonly pages: (original: Original) => AsyncIterable<Arrival> | Iterable<Arrival>
}
