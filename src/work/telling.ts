import type { Page } from '../core/publish.js'
import { type Unreadable, unreadable } from '../intake/index.js'
import { asTrouble, type Library, type Pieces } from '../store/index.js'
import { type Outcome, type ToldPieces, tooLong } from './outcome.js'
import { Pool } from './pool.js'

/** A page that our rules could not make sense of. */
export const notTold = (key: string, because: string): Unreadable =>
  unreadable(key, because, 'give the text of the article alone, or report it with the page')

type Batch = readonly (readonly [hash: string, page: Page])[]

const PAGES_AT_ONCE = 16 // enough that threads do not wait for messages, few enough that none waits for the last batch
const TELLS = new URL('./tell-worker.js', import.meta.url)
const SMALL = 150_000 // units of text: read sooner here than threads start
const SOON = 2000 // ms: what takes longer here goes to a thread after all, with a thread's patience

interface On {
  readonly told: (key: string, isKnown: boolean) => void
  readonly unreadable: (unreadable: Unreadable) => void
}

/**
 * Pages on their way through READ and ATTRIBUTE: spread over the cores, and put down in the order in which they came.
 * What an entry holds is put down after its pages, so a crash in between only means that it is done again.
 */
export class Telling {
  #batch: (readonly [string, Page])[] = []
  #size = 0
  #pool: Pool<Page, ToldPieces> | undefined
  /** Pages on their way, and the keys under which the same words came again meanwhile. */
  readonly #under = new Map<string, string[]>()
  readonly #line: (() => Promise<void>)[] = []
  readonly #failed = new Map<string, Unreadable>()

  private constructor(
    private readonly library: Library,
    private readonly told: Pieces,
    private readonly sketches: Pieces,
    private readonly isKnown: (hash: string) => boolean,
    private readonly on: On,
  ) {}

  static async begin(library: Library, on: On): Promise<Telling> {
    try {
      const told = await library.told()
      return new Telling(library, told, await library.shelf.pieces('sketch'), await told.knows(), on)
    } catch (error) {
      asTrouble(error, library.path)
    }
  }

  async submit(hash: string, page: Page): Promise<void> {
    const again = this.#under.get(hash)
    if (again) {
      again.push(page.key)
      return
    }
    if (this.isKnown(hash)) {
      this.known(page.key)
      return
    }
    this.#under.set(hash, [])
    this.#batch.push([hash, page])
    this.#size += page.body.kind === 'text' ? page.body.text.length : page.body.html.length
    if (this.#batch.length >= PAGES_AT_ONCE && (this.#pool || this.#size > SMALL)) this.#dispatch()
    await this.#drain((this.#pool?.size ?? 1) * 3)
  }

  isTold(hash: string): boolean {
    return this.isKnown(hash)
  }

  known(key: string): void {
    this.on.told(key, true)
  }

  /** To be called after the last page of an entry. */
  holds(entry: string, pages: readonly (readonly [hash: string, key: string])[], bad: readonly Unreadable[]): void {
    if (this.#batch.length > 0) this.#afterwards.push(() => this.#put(entry, pages, bad))
    else this.#line.push(() => this.#put(entry, pages, bad))
  }
  #afterwards: (() => Promise<void>)[] = []

  async finish(): Promise<void> {
    this.#dispatch()
    await this.#drain(0)
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }

  #dispatch(): void {
    const batch = this.#batch,
      afterwards = this.#afterwards
    this.#batch = []
    this.#afterwards = []
    if (batch.length > 0) {
      if (this.#size > SMALL) this.#pool ??= new Pool({ script: TELLS })
      const outcomes = this.#pool?.run(batch.map(([, page]) => page))
      this.#line.push(async () => this.#keep(batch, outcomes ? await outcomes : await this.#tellHere(batch)))
    }
    this.#line.push(...afterwards)
  }

  /** The grammar is loaded only where there is something to read. */
  async #tellHere(batch: Batch): Promise<readonly Outcome[]> {
    const { tellInTime } = await import('./tell.js')
    const outcomes: Outcome[] = []
    for (const [, page] of batch) {
      let outcome = tellInTime(page, SOON)
      if ('because' in outcome && outcome.because === tooLong(SOON)) {
        this.#pool ??= new Pool({ script: TELLS })
        outcome = (await this.#pool.run([page]))[0] as Outcome
      }
      outcomes.push(outcome)
    }
    return outcomes
  }

  async #drain(atMost: number): Promise<void> {
    while (this.#line.length > atMost) await this.#line.shift()?.()
  }

  async #keep(batch: Batch, outcomes: readonly Outcome[]): Promise<void> {
    const told: (readonly [string, Uint8Array])[] = [],
      sketches: (readonly [string, Uint8Array])[] = []
    for (const [at, [hash, page]] of batch.entries()) {
      const outcome = outcomes[at] as Outcome
      if ('told' in outcome) {
        told.push([hash, outcome.told])
        sketches.push([hash, outcome.sketch])
        continue
      }
      const bad = (key: string) => notTold(key, outcome.because)
      this.#failed.set(hash, bad(page.key))
      for (const key of [page.key, ...(this.#under.get(hash) ?? [])]) this.on.unreadable(bad(key))
    }
    try {
      await this.sketches.put(sketches)
      await this.told.put(told)
    } catch (error) {
      asTrouble(error, this.library.path)
    }
    for (const [at, [hash, page]] of batch.entries()) {
      const again = this.#under.get(hash) ?? []
      this.#under.delete(hash)
      if (!('told' in (outcomes[at] as Outcome))) continue
      this.on.told(page.key, false)
      for (const key of again) this.known(key)
    }
  }

  async #put(entry: string, pages: readonly (readonly [hash: string, key: string])[], bad: readonly Unreadable[]): Promise<void> {
    const failed = pages.flatMap(([hash]) => this.#failed.get(hash) ?? [])
    await this.library
      .keepContent({
        entry,
        pages: failed.length ? pages.filter(([hash]) => !this.#failed.has(hash)) : pages,
        unreadable: [...bad, ...failed],
      })
      .catch((error) => asTrouble(error, this.library.path))
  }
}
