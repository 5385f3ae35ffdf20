import { isUnreadable, pagesOf, type Unreadable } from '../intake/index.js'
import { hashOfPage, type Library } from '../store/index.js'
import type { ToldPieces } from './outcome.js'
import { tellInTime } from './tell.js'
import { notTold } from './telling.js'

/** Some entries whole, or every nth page of one that is large. */
export type ReadingTask =
  | { readonly entries: readonly string[] }
  | { readonly entry: string; readonly part: number; readonly of: number }

const ENTRIES = 1000

/** Of what was registered and not yet told. */
export function* readingTasks({ unopened }: Library, most: number): Iterable<ReadingTask> {
  let entries: string[] = [],
    bytes = 0
  for (const [id, entry] of unopened) {
    const of = Math.ceil(entry.bytes / most)
    if (of > 1) {
      for (let part = 0; part < of; part++) yield { entry: id, part, of }
      continue
    }
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

export interface ReadTask {
  /** New ones. */
  readonly pages: number
  /** False when it was stopped before the end: what was told by then is kept. */
  readonly isWhole: boolean
}

/**
 * READ and ATTRIBUTE for the pages of a task. An entry that was taken whole is closed here; one that several tasks share, by whoever finishes
 * the pile.
 */
export async function doReading(
  library: Library,
  task: ReadingTask,
  isKnown: (hash: string) => boolean,
  { signal, onUnreadable }: { readonly signal?: AbortSignal; readonly onUnreadable: (unreadable: Unreadable) => void },
): Promise<ReadTask> {
  const made = new Map<string, ToldPieces>(),
    bad = new Map<string, string>(),
    contents: Parameters<Library['keepContent']>[0][] = [],
    ids = 'entries' in task ? task.entries : [task.entry]
  if (!ids.every((id) => library.entries.has(id))) await library.lookAgain() // registered after this worker looked
  let isWhole = true
  entries: for (const id of ids) {
    const entry = library.entries.get(id)
    if (!entry) continue
    const pages: (readonly [hash: string, key: string])[] = [],
      unreadable: Unreadable[] = []
    let number = 0
    for await (const page of pagesOf(await library.original(entry))) {
      if (signal?.aborted) {
        isWhole = false
        break entries
      }
      if (isUnreadable(page)) {
        unreadable.push(page)
        continue
      }
      if ('part' in task && number++ % task.of !== task.part) continue
      const hash = hashOfPage(page)
      if (!isKnown(hash) && !made.has(hash) && !bad.has(hash)) {
        const outcome = tellInTime(page)
        if ('told' in outcome) made.set(hash, outcome)
        else bad.set(hash, outcome.because)
      }
      const because = bad.get(hash)
      if (because === undefined) pages.push([hash, page.key])
      else unreadable.push(notTold(page.key, because))
    }
    if ('part' in task) continue
    unreadable.forEach(onUnreadable)
    contents.push({ entry: id, pages, unreadable })
  }
  const all = [...made]
  await (await library.shelf.pieces('sketch')).put(all.map(([hash, { sketch }]) => [hash, sketch]))
  await (await library.told()).put(all.map(([hash, { told }]) => [hash, told]))
  for (const content of contents) await library.keepContent(content)
  return { pages: made.size, isWhole }
}
