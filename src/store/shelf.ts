import type { Content, Entry } from './library.js'
import type { LogLine } from './log.js'
import type { Sql } from './sql/sql.js'
import type { Told } from './told.js'

/** Where a library stands: a folder, or a server. What is acknowledged is there to stay; what is cached may go. */
export interface Shelf {
  /** For messages. */
  readonly name: string
  readonly mayWrite: boolean
  /** In the order in which they were registered. */
  entries(): AsyncIterable<Entry>
  contents(): AsyncIterable<Content>
  log(): AsyncIterable<LogLine>
  /** Keeps originals and returns their hashes; on the disk when it returns. */
  keep(originals: readonly Uint8Array[]): Promise<readonly string[]>
  /** Undefined when it is not there. */
  original(hash: string): Promise<Uint8Array | undefined>
  /** Acknowledged when it returns. */
  register(entries: readonly Entry[]): Promise<void>
  keepContent(content: Content): Promise<void>
  write(line: LogLine): Promise<void>
  told(): Promise<ToldStore>
  /** The dossier that was kept under this name, if it still is. */
  dossier(name: string): Promise<string | undefined>
  keepDossier(name: string, dossier: string): Promise<void>
  /** The database that the index is in; only one writes in it at a time. */
  index(): Promise<OpenIndex>
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

/** What READ and ATTRIBUTE made, by the hash of the page and under the rules of now. */
export interface ToldStore {
  has(hash: string): boolean
  get(hash: string): Promise<Told | undefined>
  /** Those that are there, in no order. */
  many(hashes: readonly string[]): AsyncIterable<readonly [hash: string, told: Told]>
  put(told: readonly (readonly [hash: string, told: string])[]): Promise<void>
  close(): Promise<void>
}
