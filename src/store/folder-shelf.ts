import { readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Archive } from './archive.js'
import { Journal, makeFolder, writeWhole } from './durable.js'
import type { Content, Entry } from './library.js'
import { jsonIn, linesIn, parse } from './lines.js'
import { type Lock, takeLock } from './lock.js'
import type { LogLine } from './log.js'
import type { OpenIndex, Shelf } from './shelf.js'
import { markers, openEmbedded } from './sql/embedded.js'
import { ToldCache } from './told.js'
import { Trouble } from './trouble.js'

const FORMAT = 'hearsay/library@1'
const PATIENCE = 1000 // ms: another command of the same user is soon done

/**
 * A library in a folder.
 *
 *     originals/     what was read, as it came, under the hash of its bytes        the truth
 *     register.jsonl what was read when and from where                             the truth
 *     log.jsonl      what the analyst said                                         the truth
 *     cache/         what READ and ATTRIBUTE made of it, by the version of the rules
 *     index/         PGlite, once a search or a large pile has asked for it
 *     lock           who writes in it now
 *
 * Anybody may look at any time: files only grow, or are replaced whole. Writing needs the lock.
 */
export class FolderShelf implements Shelf {
  readonly name: string
  readonly #archive: Archive
  #told: ToldCache | undefined

  private constructor(
    path: string,
    private readonly rules: string,
    private readonly writing?: { readonly lock: Lock; readonly register: Journal; readonly log: Journal; contents: Journal },
  ) {
    this.name = resolve(path)
    this.#archive = new Archive(this.name)
  }

  /** To look only. Undefined when there is no library. */
  static async look(path: string, rules: string): Promise<FolderShelf | undefined> {
    return (await isLibrary(path)) ? new FolderShelf(path, rules) : undefined
  }

  /** To write: takes the lock, and makes the library when there is none. */
  static async write(path: string, rules: string): Promise<FolderShelf> {
    await makeFolder(path)
    const lock = await takeLock(path, { patience: PATIENCE })
    try {
      if (!(await isLibrary(path))) await writeWhole(join(path, 'library.json'), `${JSON.stringify({ schema: FORMAT })}\n`)
      return new FolderShelf(path, rules, {
        lock,
        register: await Journal.open(join(path, 'register.jsonl')),
        log: await Journal.open(join(path, 'log.jsonl')),
        contents: await Journal.open(join(path, 'cache', rules, 'contents.jsonl')),
      })
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  get mayWrite(): boolean {
    return this.writing !== undefined
  }

  entries = (): AsyncIterable<Entry> => jsonIn<Entry>(join(this.name, 'register.jsonl'))
  contents = (): AsyncIterable<Content> => jsonIn<Content>(join(this.#cache, 'contents.jsonl'))

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

  async told(): Promise<ToldCache> {
    this.#told ??= await ToldCache.open(this.#cache, { write: this.mayWrite })
    return this.#told
  }

  async dossier(name: string): Promise<string | undefined> {
    const text = await readFile(join(this.name, 'cache', 'dossier.json'), 'utf8').catch(() => '')
    return text.startsWith(`${name}\n`) ? text.slice(name.length + 1) : undefined
  }

  async keepDossier(name: string, dossier: string): Promise<void> {
    await writeWhole(join(this.name, 'cache', 'dossier.json'), `${name}\n${dossier}`).catch(() => undefined) // whoever may only look keeps nothing
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

  async forget(): Promise<void> {
    const mine = this.#mine
    await this.#told?.close()
    await mine.contents.close()
    this.#told = undefined
    for (const name of ['cache', 'index']) await rm(join(this.name, name), { recursive: true, force: true })
    mine.contents = await Journal.open(join(this.#cache, 'contents.jsonl'))
  }

  async close(): Promise<void> {
    await this.#told?.close()
    if (!this.writing) return
    const { register, log, contents, lock } = this.writing
    for (const journal of [register, log, contents]) await journal.close()
    await lock.release()
  }

  get #cache(): string {
    return join(this.name, 'cache', this.rules)
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
