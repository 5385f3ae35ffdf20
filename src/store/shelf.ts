import type { Content, Entry } from './library.js'
import type { LogLine } from './log.js'
import type { PileStore } from './pile-store.js'
import type { Sql } from './sql/sql.js'

/** Where a library stands: a folder, or a server. What is acknowledged is there to stay; what is cached may go. */
export interface Shelf {
  /** For messages. */
  readonly name: string
  readonly mayWrite: boolean
  /** In the order in which they were registered; many at once. */
  entries(): AsyncIterable<readonly Entry[]>
  contents(): AsyncIterable<readonly Content[]>
  log(): AsyncIterable<LogLine>
  /** Keeps originals and returns their hashes; on the disk when it returns. */
  keep(originals: readonly Uint8Array[]): Promise<readonly string[]>
  /** Undefined when it is not there. */
  original(hash: string): Promise<Uint8Array | undefined>
  /** Acknowledged when it returns. */
  register(entries: readonly Entry[]): Promise<void>
  keepContent(content: Content): Promise<void>
  write(line: LogLine): Promise<void>
  /** What was made of single pages and stories: of each kind under the rules that made it. */
  pieces(kind: Kind): Promise<Pieces>
  /** Which stories the pile has. */
  pile(): PileStore
  /** How the pile was grouped last. */
  grouping(): KeptWhole
  /** Another one when anything was read or said since: enough to know that the pile must be told again, and cheap. */
  stamp(): Promise<string>
  /** The database that the index is in; only one writes in it at a time. */
  index(): Promise<OpenIndex>
  /** Was there ever a search? Only then there is an index of words. */
  hasIndex(): Promise<boolean>
  /** Throws away all that can be made again. */
  forget(): Promise<void>
  close(): Promise<void>
}

export interface OpenIndex {
  readonly sql: Sql
  /** Around changes: a crash in between means that the index is made again. */
  changing(change: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/**
 * told    what READ and ATTRIBUTE made of a page, by the hash of the page
 * sketch  what RELATE asks of a report when it looks at the whole pile, by the hash of the page
 * story   what a story can be asked by, by its key
 * part    what was found in a story, by its key
 */
export type Kind = 'told' | 'sketch' | 'story' | 'part'

/** A cache of one piece under the rules that made it. */
export interface KeptWhole {
  get(): Promise<Uint8Array | undefined>
  /** Whole or not at all. */
  replace(bytes: Uint8Array): Promise<void>
}

export interface Pieces {
  /** Asks once and is told of what is put here later. */
  knows(): Promise<(key: string) => boolean>
  get(key: string): Promise<Uint8Array | undefined>
  /** Those that lie near each other get numbers near each other: asked for together they come sooner. */
  placeOf(key: string): number
  /** Those that are there, in no order. */
  many(keys: readonly string[]): AsyncIterable<readonly [key: string, piece: Buffer]>
  put(pieces: readonly (readonly [key: string, piece: Uint8Array])[]): Promise<void>
  /** Lets go of all others, when it is worth it. */
  keepOnly(keys: ReadonlySet<string>): Promise<void>
  close(): Promise<void>
}
