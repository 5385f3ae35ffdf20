import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Library, Trouble } from '../store/index.js'
import { lookFinished, readAgain, type Seen, seen } from '../work/index.js'

/** The library at one moment. `looking` counts who is looking at it: it is closed when it is out of date and nobody looks any more. */
interface View {
  readonly state: string
  readonly library: Library
  readonly seen: Seen
  looking: number
  closing: boolean
}

const closeUnlooked = async (view: View): Promise<void> => {
  if (view.looking > 0 || view.closing) return
  view.closing = true
  await view.library.close()
}

/** What the page is told when the library has changed under it. */
export type News =
  | { readonly kind: 'changed' }
  | { readonly kind: 'reading'; readonly doing: 'fetching' | 'reading'; readonly pages: number; readonly key: string }

const MOST_TRIES = 3
const LOOK_EVERY = 1000 // ms: how soon a page notices that somebody else has read or judged

/**
 * A library as it is now, whoever writes in it.
 *
 * The server holds no lock while nobody changes anything, so `hearsay read` works beside an open page; what was changed there is
 * noticed by the size and time of the two files that only grow.
 */
export class Live {
  #view: View | undefined
  #opening: Promise<View> | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #writing = 0
  readonly #listeners = new Set<(news: News) => void>()
  #timer: NodeJS.Timeout | undefined
  #seen = ''

  constructor(
    readonly path: string,
    readonly now: () => string,
  ) {}

  /** Looks at the library as it is now; it stays open until the looking is done, whatever changes meanwhile. */
  async look<Answer>(look: (seen: Seen, library: Library) => Answer | Promise<Answer>): Promise<Answer> {
    let view = await this.#now()
    while (view.closing) view = await this.#now()
    view.looking++
    try {
      return await look(view.seen, view.library)
    } finally {
      view.looking--
      if (view !== this.#view) await closeUnlooked(view)
    }
  }

  /** One change at a time: takes the lock, changes, lets go. Trouble when another process has the lock. */
  write<Answer>(change: (library: Library) => Promise<Answer>): Promise<Answer> {
    this.#writing++
    const mine = this.#turn
      .then(async () => {
        const library = await Library.write(this.path)
        try {
          return await change(library)
        } finally {
          await library.close()
          this.tell({ kind: 'changed' })
        }
      })
      .finally(() => {
        this.#writing--
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
    await this.#view?.library.close()
  }

  async #look(): Promise<void> {
    const state = await this.#state()
    if (this.#seen !== '' && state !== this.#seen) this.tell({ kind: 'changed' })
    this.#seen = state
  }

  async #now(): Promise<View> {
    for (let tries = 0; ; tries++) {
      const state = await this.#state()
      const view = this.#view
      // While somebody reads thousands of reports, the state is another at every look: then the latest will do.
      if (view && !view.closing && (view.state === state || tries >= MOST_TRIES)) return view
      this.#opening ??= this.#open().finally(() => {
        this.#opening = undefined
      })
      await this.#opening
    }
  }

  async #open(): Promise<View> {
    const state = await this.#state()
    const library = await this.#finished(await this.#read((await Library.look(this.path)) ?? (await this.#begin())))
    const view: View = { state, library, seen: seen(library), looking: 0, closing: false }
    const before = this.#view
    this.#view = view
    if (before) await closeUnlooked(before)
    return view
  }

  /** The pile is told first, unless somebody is writing: then it is looked at as it is. */
  async #finished(library: Library): Promise<Library> {
    if (this.#writing > 0) return library
    const finished = await lookFinished(library)
    return finished === 'stopped' ? library : finished
  }

  /** What lies in the library and was never read under the rules of now is read first, unless somebody is just about it. */
  async #read(library: Library): Promise<Library> {
    if (library.unopened.length === 0 || this.#writing > 0) return library
    const onPage = ({ pages }: { readonly pages: number }, key: string) =>
      this.tell({ kind: 'reading', doing: 'reading', pages, key })
    try {
      await this.write((writer) => readAgain(writer, { now: this.now, onPage }))
    } catch (error) {
      if (error instanceof Trouble) return library // another process has the lock, and reads
      throw error
    }
    await library.close()
    return (await Library.look(this.path)) as Library
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
