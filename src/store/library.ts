import type { Settings } from '../core/publish.js'
import type { Original, Unreadable } from '../intake/index.js'
import { sha256Of } from './archive.js'
import { FolderShelf } from './folder-shelf.js'
import { type LogLine, settingsOf } from './log.js'
import { type Rules, versionsOfRules } from './rules.js'
import { ServerShelf } from './server-shelf.js'
import type { OpenIndex, Pieces, Shelf } from './shelf.js'
import { isAddress } from './sql/served.js'
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

/** Reports, what was made of them, and what the analyst said: in a folder, or at a `postgres://` address. */
export class Library {
  readonly entries = new Map<string, Entry>()
  readonly contents = new Map<string, Content>()
  readonly log: LogLine[] = []

  private constructor(
    readonly shelf: Shelf,
    readonly rules: Rules,
    /** As it was given, to open it again. */
    readonly address: string,
  ) {}

  /** Is there one in this folder? A server is asked when it is opened. */
  static async exists(path: string): Promise<boolean> {
    return isAddress(path) || (await FolderShelf.look(path, await versionsOfRules())) !== undefined
  }

  /** To look only. Undefined when there is no library. */
  static async look(path: string): Promise<Library | undefined> {
    const rules = await versionsOfRules()
    const shelf = isAddress(path) ? await ServerShelf.open(path, rules) : await FolderShelf.look(path, rules)
    return shelf && Library.on(shelf, rules, path)
  }

  /** To write: in a folder only one may at a time. Makes the library when there is none. */
  static async write(path: string): Promise<Library> {
    const rules = await versionsOfRules()
    return Library.on(await (isAddress(path) ? ServerShelf.open(path, rules) : FolderShelf.write(path, rules)), rules, path)
  }

  static async on(shelf: Shelf, rules: Rules, address: string): Promise<Library> {
    const library = new Library(shelf, rules, address)
    try {
      await library.lookAgain()
      return library
    } catch (error) {
      await shelf.close()
      throw error
    }
  }

  /** Takes in what others have written since: on a server several may. */
  async lookAgain(): Promise<void> {
    const { shelf, entries, contents, log } = this
    for await (const some of shelf.entries())
      for (const entry of some) {
        const id = idOfEntry(entry)
        if (!entries.has(id)) entries.set(id, entry)
      }
    for await (const some of shelf.contents()) for (const content of some) contents.set(content.entry, content)
    log.length = 0
    for await (const line of shelf.log()) log.push(line)
  }

  /** For messages; of a library in a folder, the folder. */
  get path(): string {
    return this.shelf.name
  }

  get mayWrite(): boolean {
    return this.shelf.mayWrite
  }

  get settings(): Settings {
    return settingsOf(this.log)
  }

  /** What READ and ATTRIBUTE made, by the hash of the page. */
  told(): Promise<Pieces> {
    return this.shelf.pieces('told')
  }

  index(): Promise<OpenIndex> {
    return this.shelf.index()
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
    const hashes = await this.shelf.keep(originals.map(({ bytes }) => bytes))
    const fresh = new Map<string, Entry>()
    const found = originals.map(({ bytes, ...how }, index) => {
      const entry: Entry = { at, original: hashes[index] as string, bytes: bytes.length, ...how }
      const id = idOfEntry(entry),
        isNew = !this.entries.has(id) && !fresh.has(id)
      if (isNew) fresh.set(id, entry)
      return { id, isNew }
    })
    await this.shelf.register([...fresh.values()])
    for (const [id, entry] of fresh) this.entries.set(id, entry)
    return found
  }

  /** What the entry's original holds. Not synced: it can be made again. */
  async keepContent(content: Content): Promise<void> {
    this.contents.set(content.entry, content)
    await this.shelf.keepContent(content)
  }

  async write(line: LogLine): Promise<void> {
    await this.shelf.write(line)
    this.log.push(line)
  }

  /** The original of an entry, to be taken apart again. */
  async original({ original, at: _at, bytes: _bytes, ...how }: Entry): Promise<Original> {
    const bytes = await this.shelf.original(original)
    if (bytes) return { ...how, bytes }
    throw new Trouble(
      `the original ${original.slice(0, 12)}… of ${how.key} is missing`,
      this.path,
      'run `hearsay verify` to see all that is missing',
    )
  }

  /** Throws away all that was made: the next reading makes it again from the originals. */
  async forget(): Promise<void> {
    await this.shelf.forget()
    this.contents.clear()
  }

  close(): Promise<void> {
    return this.shelf.close()
  }
}
