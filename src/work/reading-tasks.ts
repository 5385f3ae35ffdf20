import type { Page } from '../core/publish.js'
import { isUnreadable, pagesOf, type Unreadable } from '../intake/index.js'
import { type Content, hashOfPage, type Library } from '../store/index.js'
import type { ToldPieces } from './outcome.js'
import { tellInTime } from './tell.js'
import { notTold } from './telling.js'

/** Entries that are read together. */
export interface ReadingTask {
  readonly entries: readonly string[]
}

const ENTRIES = 1000

/** Of what was registered and not yet told; entries that are larger than a task are shared page by page. */
export function* readingTasks({ unopened }: Library, most: number): Iterable<ReadingTask> {
  let entries: string[] = [],
    bytes = 0
  for (const [id, entry] of unopened) {
    if (entry.bytes > most) continue
    entries.push(id)
    bytes += entry.bytes
    if (bytes >= most || entries.length >= ENTRIES) {
      yield { entries }
      entries = []
      bytes = 0
    }
  }
  if (entries.length > 0) yield { entries }
}

/** Pages that are told together and put down together. */
export class PagesTold {
  readonly #made = new Map<string, ToldPieces>()
  /** Why pages, by their hash, could not be told. */
  readonly bad = new Map<string, string>()

  constructor(
    private readonly library: Library,
    private readonly isKnown: (hash: string) => boolean,
  ) {}

  tell(hash: string, page: Page): void {
    if (this.isKnown(hash) || this.#made.has(hash) || this.bad.has(hash)) return
    const outcome = tellInTime(page)
    if ('told' in outcome) this.#made.set(hash, outcome)
    else this.bad.set(hash, outcome.because)
  }

  /** Says how many were new. */
  async put(): Promise<number> {
    const all = [...this.#made]
    await (await this.library.shelf.pieces('sketch')).put(all.map(([hash, { sketch }]) => [hash, sketch]))
    await (await this.library.told()).put(all.map(([hash, { told }]) => [hash, told]))
    return all.length
  }
}

/** What an entry holds, when it is known why some of its pages could not be told. */
export function contentOf(
  entry: string,
  pages: readonly (readonly [hash: string, key: string])[],
  unreadable: readonly Unreadable[],
  bad: ReadonlyMap<string, string>,
): Content {
  return {
    entry,
    pages: pages.filter(([hash]) => !bad.has(hash)),
    unreadable: [...unreadable, ...pages.flatMap(([hash, key]) => (bad.has(hash) ? [notTold(key, bad.get(hash) ?? '')] : []))],
  }
}

export interface HowRead {
  readonly signal: AbortSignal
  readonly onUnreadable: (unreadable: Unreadable) => void
}

/** READ and ATTRIBUTE for the pages of a task. Not whole when it was stopped before the end: what was told by then is kept. */
export async function doReading(
  library: Library,
  { entries }: ReadingTask,
  isKnown: (hash: string) => boolean,
  { signal, onUnreadable }: HowRead,
): Promise<{ readonly pages: number; readonly isWhole: boolean }> {
  if (!entries.every((id) => library.entries.has(id))) await library.lookAgain() // registered after this worker looked
  const told = new PagesTold(library, isKnown),
    contents: Content[] = []
  let isWhole = true
  for (const id of entries) {
    const entry = library.entries.get(id)
    if (!entry) continue
    const pages: (readonly [hash: string, key: string])[] = [],
      unreadable: Unreadable[] = []
    for await (const page of pagesOf(await library.original(entry))) {
      if (signal.aborted) isWhole = false
      if (!isWhole) break
      if (isUnreadable(page)) unreadable.push(page)
      else {
        const hash = hashOfPage(page)
        pages.push([hash, page.key])
        told.tell(hash, page)
      }
    }
    if (!isWhole) break
    contents.push(contentOf(id, pages, unreadable, told.bad))
  }
  const pages = await told.put()
  for (const content of contents) {
    content.unreadable.forEach(onUnreadable)
    await library.keepContent(content)
  }
  return { pages, isWhole }
}
