import { readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Archive } from './archive.js'
import { Journal, makeFolder, writeWhole } from './durable.js'
import type { Content, Entry } from './library.js'
import { jsonIn, linesIn, parse } from './lines.js'
import { type Lock, takeLock } from './lock.js'
import type { LogLine } from './log.js'
import { PieceCache } from './pieces.js'
import { PileFile } from './pile-file.js'
import type { Rules } from './rules.js'
import type { KeptWhole, Kind, OpenIndex, Pieces, Shelf } from './shelf.js'
import { markers, openEmbedded } from './sql/embedded.js'
import { Trouble } from './trouble.js'

const FORMAT = 'hearsay/library@1'
const PATIENCE = 1000 // ms: another command of the same user is soon done

/**
 * A library in a folder.
 *
 *     originals/     what was read, as it came, under the hash of its bytes        the truth
 *     register.jsonl what was read when and from where                             the truth
 *     log.jsonl      what the analyst said                                         the truth
 *     cache/         what was made of it, page by page and story by story, by the version of the rules
 *     index/         PGlite, once a search has asked for it
 *     lock           who writes in it now
 *
 * Anybody may look at any time: files only grow, or are replaced whole. Writing needs the lock.
 */
export class FolderShelf implements Shelf {
  readonly name: string
  readonly #archive: Archive
  readonly #pieces = new Map<Kind, Promise<PieceCache>>()
  #pile: PileFile | undefined

  private constructor(
    path: string,
    private readonly rules: Rules,
    private readonly writing?: { readonly lock: Lock; readonly register: Journal; readonly log: Journal; contents: Journal },
  ) {
    this.name = resolve(path)
    this.#archive = new Archive(this.name)
  }

  /** To look only. Undefined when there is no library. */
  static async look(path: string, rules: Rules): Promise<FolderShelf | undefined> {
    return (await isLibrary(path)) ? new FolderShelf(path, rules) : undefined
  }

  /** To write: takes the lock, and makes the library when there is none. */
  static async write(path: string, rules: Rules): Promise<FolderShelf> {
    await makeFolder(path)
    const lock = await takeLock(path, { patience: PATIENCE })
    try {
      if (!(await isLibrary(path))) await writeWhole(join(path, 'library.json'), `${JSON.stringify({ schema: FORMAT })}\n`)
      return new FolderShelf(path, rules, {
        lock,
        register: await Journal.open(join(path, 'register.jsonl')),
        log: await Journal.open(join(path, 'log.jsonl')),
        contents: await Journal.open(join(path, 'cache', rules.one, 'contents.jsonl')),
      })
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  get mayWrite(): boolean {
    return this.writing !== undefined
  }

  entries = (): AsyncIterable<readonly Entry[]> => jsonIn<Entry>(join(this.name, 'register.jsonl'))
  contents = (): AsyncIterable<readonly Content[]> => jsonIn<Content>(join(this.#cache, 'contents.jsonl'))

  async *log(): AsyncIterable<LogLine> {
    for await (const { text } of linesIn(join(this.name, 'log.jsonl'))) {
      const line = parse<LogLine>(text)
      if (line) yield line
    }
  }

  keep = (originals: readonly Uint8Array[]): Promise<readonly string[]> => this.#archive.keep(originals)

  original = (hash: string): Promise<Uint8Array | undefined> =>
    this.#archive.original(hash).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return undefined
    })

  register = (entries: readonly Entry[]): Promise<void> =>
    this.#mine.register.append(entries.map((entry) => JSON.stringify(entry)))

  async keepContent(content: Content): Promise<void> {
    await this.writing?.contents.append([JSON.stringify(content)], { sync: false })
  }

  write = (line: LogLine): Promise<void> => this.#mine.log.append([JSON.stringify(line)])

  pieces(kind: Kind): Promise<Pieces> {
    const known = this.#pieces.get(kind)
    if (known) return known
    const opened = PieceCache.open(this.#cacheOf(kind), kind, { write: this.mayWrite })
    this.#pieces.set(kind, opened)
    return opened
  }

  pile(): PileFile {
    this.#pile ??= new PileFile(this.#cacheOf('part'), () => this.pieces('story'))
    return this.#pile
  }

  grouping(): KeptWhole {
    const folder = this.#cacheOf('sketch'),
      path = join(folder, 'grouping')
    return {
      get: () => readFile(path).catch(() => undefined),
      replace: async (bytes) => {
        this.#mine
        await makeFolder(folder)
        await writeWhole(path, bytes)
      },
    }
  }

  /** The files only grow, so their sizes tell. */
  async stamp(): Promise<string> {
    const sizes = ['register.jsonl', 'log.jsonl', join('cache', this.rules.one, 'contents.jsonl')].map((name) =>
      stat(join(this.name, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    )
    return (await Promise.all(sizes)).join(' ')
  }

  async index(): Promise<OpenIndex> {
    this.#mine
    const sql = await openEmbedded(this.name)
    return {
      sql,
      changing: async (change) => {
        await markers.unmark(this.name)
        await change()
        await markers.mark(this.name)
      },
      close: () => sql.close(),
    }
  }

  hasIndex = (): Promise<boolean> =>
    stat(join(this.name, 'index', 'whole')).then(
      () => true,
      () => false,
    )

  async forget(): Promise<void> {
    const mine = this.#mine
    await this.#closePieces()
    await mine.contents.close()
    this.#pile = undefined
    for (const name of ['cache', 'index']) await rm(join(this.name, name), { recursive: true, force: true })
    mine.contents = await Journal.open(join(this.#cache, 'contents.jsonl'))
  }

  async close(): Promise<void> {
    await this.#closePieces()
    if (!this.writing) return
    const { register, log, contents, lock } = this.writing
    for (const journal of [register, log, contents]) await journal.close()
    await lock.release()
  }

  async #closePieces(): Promise<void> {
    for (const opened of this.#pieces.values()) await (await opened.catch(() => undefined))?.close()
    this.#pieces.clear()
  }

  get #cache(): string {
    return join(this.name, 'cache', this.rules.one)
  }

  #cacheOf(kind: Kind): string {
    return join(this.name, 'cache', kind === 'told' ? this.rules.one : this.rules.pile)
  }

  get #mine() {
    if (!this.writing) throw new Error('this library was opened to look only')
    return this.writing
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
