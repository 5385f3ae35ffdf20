import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dossier } from '../core/index.js'
import { Library } from '../store/index.js'
import { dossierOf } from '../work/index.js'

/** What the page is told when the library has changed under it. */
export type News = { readonly kind: 'changed' } | { readonly kind: 'reading'; readonly pages: number; readonly key: string }

const LOOK_EVERY = 1000 // ms: how soon a page notices that somebody else has read or judged

/**
 * A library as it is now, whoever writes in it.
 *
 * The server holds no lock while nobody changes anything, so `hearsay read` works beside an open page; what was changed there is
 * noticed by the size and time of the two files that only grow.
 */
export class Live {
  #made: { readonly state: string; readonly library: Library; readonly dossier: Promise<Dossier> } | undefined
  #turn: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<(news: News) => void>()
  #timer: NodeJS.Timeout | undefined
  #seen = ''

  constructor(readonly path: string) {}

  async dossier(): Promise<Dossier> {
    return (await this.#now()).dossier
  }

  async library(): Promise<Library> {
    return (await this.#now()).library
  }

  /** One change at a time: takes the lock, changes, lets go. Trouble when another process has the lock. */
  write<Answer>(change: (library: Library) => Promise<Answer>): Promise<Answer> {
    const mine = this.#turn.then(async () => {
      const library = await Library.write(this.path)
      try {
        return await change(library)
      } finally {
        await library.close()
        this.tell({ kind: 'changed' })
      }
    })
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  tell(news: News): void {
    for (const listener of this.#listeners) listener(news)
  }

  /** Calls back at every change until the answer is called. */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener)
    this.#timer ??= setInterval(() => void this.#look(), LOOK_EVERY).unref()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#listeners.clear()
    await this.#turn
    await this.#made?.library.close()
  }

  async #look(): Promise<void> {
    const state = await this.#state()
    if (this.#seen !== '' && state !== this.#seen) this.tell({ kind: 'changed' })
    this.#seen = state
  }

  async #now() {
    const state = await this.#state()
    if (this.#made?.state === state) return this.#made
    const library = (await Library.look(this.path)) ?? (await this.#begin())
    await this.#made?.library.close()
    this.#made = { state, library, dossier: dossierOf(library) }
    return this.#made
  }

  /** A page may be opened before anything was read: the library begins empty. */
  async #begin(): Promise<Library> {
    await (await Library.write(this.path)).close()
    return (await Library.look(this.path)) as Library
  }

  async #state(): Promise<string> {
    const files = await Promise.all(
      ['register.jsonl', 'log.jsonl'].map((name) => stat(join(this.path, name)).catch(() => undefined)),
    )
    return files.map((file) => (file ? `${file.size} ${file.mtimeMs}` : '-')).join(' ')
  }
}
