import type { Page } from '../core/publish.js'
import { isUnreadable, pagesOf, type Unreadable } from '../intake/index.js'
import { type Entry, hashOfPage, type Library, type Sql, sha256Of } from '../store/index.js'
import { transaction } from '../store/sql/sql.js'
import { contentOf, type HowRead, PagesTold } from './reading-tasks.js'

/** Of a part that was told: why pages of it could not be. */
interface PartDone {
  readonly bad: readonly (readonly [hash: string, because: string])[]
}

const LOOK_AGAIN = 200 // ms, while others have the last parts

/**
 * One original that is larger than a task, such as an archive of a hundred thousand records, shared by all workers: each takes it apart once, and
 * of the parts it comes by tells those that nobody has told and nobody is telling. A part is held by a lock of the transaction in which it is
 * told, so that a dead worker lets go of it. Whoever finds all parts told puts down what the original holds.
 */
export class LargeEntry {
  constructor(
    private readonly library: Library,
    private readonly sql: Sql,
    private readonly id: string,
    private readonly entry: Entry,
    private readonly size: number,
    private readonly isKnown: (hash: string) => boolean,
    private readonly how: HowRead & { readonly onPart: (pages: number) => void },
  ) {}

  async read(): Promise<void> {
    const { signal } = this.how,
      original = await this.library.original(this.entry)
    while (!signal.aborted) {
      const pages: (readonly [hash: string, key: string])[] = [],
        unreadable: Unreadable[] = []
      let part: (readonly [hash: string, page: Page])[] = [],
        bytes = 0,
        parts = 0
      for await (const page of pagesOf(original)) {
        if (signal.aborted) return
        if (isUnreadable(page)) {
          unreadable.push(page)
          continue
        }
        const hash = hashOfPage(page)
        pages.push([hash, page.key])
        part.push([hash, page])
        bytes += page.body.kind === 'text' ? page.body.text.length : page.body.html.length
        if (bytes < this.size) continue
        await this.#tell(parts++, part)
        part = []
        bytes = 0
      }
      if (part.length > 0) await this.#tell(parts++, part)
      const bad = await this.#allTold(parts)
      if (bad) {
        const content = contentOf(this.id, pages, unreadable, bad)
        content.unreadable.forEach(this.how.onUnreadable)
        await this.library.keepContent(content)
        return
      }
    }
  }

  async #tell(part: number, pages: readonly (readonly [hash: string, page: Page])[]): Promise<void> {
    const { signal, onPart } = this.how
    const made = await transaction(this.sql, async () => {
      if (!(await this.#isFree(part, 'pg_try_advisory_xact_lock')) || (await this.#rows([part])).length > 0) return undefined
      const told = new PagesTold(this.library, this.isKnown)
      for (const [hash, page] of pages) {
        if (signal.aborted) break
        told.tell(hash, page)
      }
      const fresh = await told.put()
      if (signal.aborted) return undefined
      const what: PartDone = { bad: [...told.bad] }
      await this.sql.query(
        'insert into task (rules, hash, what, done) values ($1, $2, $3, true) on conflict (rules, hash) do nothing',
        [this.library.rules.one, this.#keyOf(part), JSON.stringify(what)],
      )
      return fresh
    })
    if (made !== undefined) onPart(made)
  }

  /** Waits for those who tell the last parts; undefined when one of them has died, or this worker is to stop. */
  async #allTold(parts: number): Promise<ReadonlyMap<string, string> | undefined> {
    const numbers = Array.from({ length: parts }, (_, part) => part)
    while (!this.how.signal.aborted) {
      const rows = await this.#rows(numbers)
      if (rows.length === parts) return new Map(rows.flatMap(({ what }) => (JSON.parse(what) as PartDone).bad))
      const told = new Set(rows.map(({ hash }) => hash))
      for (const part of numbers) {
        if (told.has(this.#keyOf(part)) || !(await this.#isFree(part, 'pg_try_advisory_lock'))) continue
        await this.sql.query('select pg_advisory_unlock($1, $2)', this.#lockOf(part))
        if ((await this.#rows([part])).length === 0) return undefined
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
    }
    return undefined
  }

  async #isFree(part: number, lock: 'pg_try_advisory_lock' | 'pg_try_advisory_xact_lock'): Promise<boolean> {
    const [row] = await this.sql.query<{ ours: boolean }>(`select ${lock}($1, $2) as ours`, this.#lockOf(part))
    return row?.ours ?? false
  }

  #rows(parts: readonly number[]): Promise<readonly { readonly hash: string; readonly what: string }[]> {
    return this.sql.query<{ hash: string; what: string }>(
      'select hash, what from task where rules = $1 and hash = any($2::text[]) and done',
      [this.library.rules.one, parts.map((part) => this.#keyOf(part))],
    )
  }

  #keyOf = (part: number): string => sha256Of(`part ${part} of ${this.id} by ${this.size}`)
  #lockOf = (part: number): readonly [number, number] => [Number.parseInt(this.id.slice(0, 8), 16) | 0, part]
}
