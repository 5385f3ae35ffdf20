import { rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Settings } from '../core/index.js'
import type { Original, Unreadable } from '../intake/index.js'
import { Archive, sha256Of } from './archive.js'
import { Journal, makeFolder, writeWhole } from './durable.js'
import { jsonIn, linesIn, parse } from './lines.js'
import { type Lock, takeLock } from './lock.js'
import { type LogLine, settingsOf } from './log.js'
import { versionsOfRules } from './rules.js'
import { ToldCache } from './told.js'
import { Trouble } from './trouble.js'

/** One original that was read: where it lay, when, and what it was fetched with. `at` is the only clock time in a library. */
export interface Entry {
  readonly at: string
  readonly original: string
  readonly bytes: number
  readonly key: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly from?: string
}

/** What an original holds under the rules of now: its pages by the hash of their content, and what in it cannot be read. */
export interface Content {
  readonly entry: string
  readonly pages: readonly (readonly [hash: string, key: string])[]
  readonly unreadable: readonly Unreadable[]
}

export const idOfEntry = ({ original, key, url, from }: Omit<Entry, 'at' | 'bytes'>): string =>
  sha256Of(JSON.stringify([original, key, url ?? null, from ?? null])).slice(0, 32)

const FORMAT = 'hearsay/library@1'

/**
 * A library on disk.
 *
 *     originals/     what was read, as it came, under the hash of its bytes        the truth
 *     register.jsonl what was read when and from where                             the truth
 *     log.jsonl      what the analyst said                                         the truth
 *     cache/         all that was made from these; may be thrown away
 *     lock           who writes in it now
 *
 * Anybody may look at any time: files only grow, or are replaced whole. Writing needs the lock.
 */
export class Library {
  readonly archive: Archive
  readonly entries = new Map<string, Entry>()
  readonly contents = new Map<string, Content>()
  readonly log: LogLine[] = []
  #lock: Lock | undefined
  #register: Journal | undefined
  #logged: Journal | undefined
  #contents: Journal | undefined
  #told: ToldCache | undefined

  private constructor(
    readonly path: string,
    readonly rules: { readonly one: string; readonly pile: string },
  ) {
    this.archive = new Archive(path)
  }

  /** To look only. Undefined when there is no library. */
  static async look(path: string): Promise<Library | undefined> {
    if (!(await isLibrary(path))) return undefined
    const library = new Library(resolve(path), await versionsOfRules())
    await library.#load()
    return library
  }

  /** To write: takes the lock, and makes the library when there is none. */
  static async write(path: string): Promise<Library> {
    await makeFolder(path)
    const lock = await takeLock(path, { patience: 1000 })
    try {
      if (!(await isLibrary(path))) await writeWhole(join(path, 'library.json'), `${JSON.stringify({ schema: FORMAT })}\n`)
      const library = new Library(resolve(path), await versionsOfRules())
      library.#lock = lock
      library.#register = await Journal.open(join(path, 'register.jsonl'))
      library.#logged = await Journal.open(join(path, 'log.jsonl'))
      library.#contents = await Journal.open(join(library.cache, 'contents.jsonl'))
      await library.#load()
      return library
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  /** Where everything made under the rules of now is kept. */
  get cache(): string {
    return join(this.path, 'cache', this.rules.one)
  }

  get mayWrite(): boolean {
    return this.#lock !== undefined
  }

  get settings(): Settings {
    return settingsOf(this.log)
  }

  async told(): Promise<ToldCache> {
    this.#told ??= await ToldCache.open(this.cache, { write: this.mayWrite })
    return this.#told
  }

  /** Entries that were never taken apart under the rules of now. */
  get unopened(): readonly (readonly [id: string, entry: Entry])[] {
    return [...this.entries].filter(([id]) => !this.contents.has(id))
  }

  /** Acknowledged when it returns: originals first, then the register. Says which were new. */
  async register(
    originals: readonly Original[],
    at: string,
  ): Promise<readonly { readonly id: string; readonly isNew: boolean }[]> {
    const hashes = await this.archive.keep(originals.map(({ bytes }) => bytes))
    const found = originals.map(({ bytes, ...how }, index) => {
      const entry: Entry = { at, original: hashes[index] as string, bytes: bytes.length, ...how }
      const id = idOfEntry(entry),
        isNew = !this.entries.has(id)
      if (isNew) this.entries.set(id, entry)
      return { id, isNew, entry }
    })
    try {
      await this.#mine(this.#register).append(found.filter(({ isNew }) => isNew).map(({ entry }) => JSON.stringify(entry)))
    } catch (error) {
      for (const { id, isNew } of found) if (isNew) this.entries.delete(id)
      throw error
    }
    return found
  }

  /** What the entry's original holds. Not synced: it can be made again. */
  async keepContent(content: Content): Promise<void> {
    this.contents.set(content.entry, content)
    if (this.#contents) await this.#contents.append([JSON.stringify(content)], { sync: false })
  }

  async write(line: LogLine): Promise<void> {
    await this.#mine(this.#logged).append([JSON.stringify(line)])
    this.log.push(line)
  }

  /** The original of an entry, to be taken apart again. */
  async original({ original, at: _at, bytes: _bytes, ...how }: Entry): Promise<Original> {
    const bytes = await this.archive.original(original).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      throw new Trouble(
        `the original ${original.slice(0, 12)}… of ${how.key} is missing`,
        this.path,
        'run `hearsay verify` to see all that is missing',
      )
    })
    return { ...how, bytes }
  }

  /** Throws away all that was made: the next reading makes it again from the originals. */
  async forget(): Promise<void> {
    this.#mine(this.#register)
    await this.#told?.close()
    await this.#contents?.close()
    this.#told = undefined
    await rm(join(this.path, 'cache'), { recursive: true, force: true })
    this.contents.clear()
    this.#contents = await Journal.open(join(this.cache, 'contents.jsonl'))
  }

  async close(): Promise<void> {
    await this.#told?.close()
    for (const journal of [this.#register, this.#logged, this.#contents]) await journal?.close()
    await this.#lock?.release()
    this.#lock = undefined
  }

  #mine(journal: Journal | undefined): Journal {
    if (!journal) throw new Error('this library was opened to look only')
    return journal
  }

  async #load(): Promise<void> {
    for await (const entry of jsonIn<Entry>(join(this.path, 'register.jsonl'))) {
      const id = idOfEntry(entry)
      if (!this.entries.has(id)) this.entries.set(id, entry)
    }
    for await (const content of jsonIn<Content>(join(this.cache, 'contents.jsonl'))) this.contents.set(content.entry, content)
    for await (const { text } of linesIn(join(this.path, 'log.jsonl'))) {
      const line = parse<LogLine>(text)
      if (line) this.log.push(line)
    }
  }
}

/** Refuses what is there and is not a library of this format. */
async function isLibrary(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (found && !found.isDirectory())
    throw new Trouble('there is a file where the library should be', path, 'name a folder with --library DIR')
  for await (const { text } of linesIn(join(path, 'library.json'))) {
    const schema = parse<{ schema?: unknown }>(text)?.schema
    if (schema === FORMAT) return true
    throw new Trouble(
      `the library has a format that this release does not know (${String(schema)})`,
      path,
      'use the release that made it',
    )
  }
  return false
}
