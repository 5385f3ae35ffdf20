import type { Page } from '../core/index.js'
import { isUnreadable, type Original, pagesOf, type Unreadable } from '../intake/index.js'
import { asTrouble, type Content, type Entry, hashOfPage, type Library } from '../store/index.js'
import { tell } from './tell.js'

export interface Reading {
  /** Pages seen, those among them that were told before, and what could not be read. */
  pages: number
  known: number
  readonly unreadable: Unreadable[]
  /** True when it was stopped before the end; all that is counted is kept. */
  stopped: boolean
}

interface How {
  /** The clock is the caller's. */
  readonly now: () => string
  readonly signal?: AbortSignal
  readonly onPage?: (reading: Reading, key: string) => void
  readonly onUnreadable?: (unreadable: Unreadable) => void
}

const AT_ONCE = 64 // originals made sure of together: one wait for the disk instead of many
const BYTES_AT_ONCE = 16_000_000

/** Reads originals into the library: kept first, then acknowledged in the register, then told. Reading them twice changes nothing. */
export async function readInto(library: Library, originals: AsyncIterable<Original | Unreadable>, how: How): Promise<Reading> {
  const reading: Reading = { pages: 0, known: 0, unreadable: [], stopped: false }
  let waiting: Original[] = [],
    bytes = 0
  const flush = async () => {
    const now = waiting
    waiting = []
    bytes = 0
    if (now.length) await keepAndTell(library, now, reading, how)
  }
  for await (const original of originals) {
    if (how.signal?.aborted) break
    if (isUnreadable(original)) {
      tellUnreadable(original, reading, how)
      continue
    }
    waiting.push(original)
    bytes += original.bytes.length
    if (waiting.length >= AT_ONCE || bytes >= BYTES_AT_ONCE) await flush()
  }
  if (!how.signal?.aborted) await flush()
  reading.stopped = how.signal?.aborted ?? false
  return reading
}

/** Takes apart and tells what the register has and the cache has not: after a crash, or under new rules. */
export async function readAgain(library: Library, how: How): Promise<Reading> {
  const reading: Reading = { pages: 0, known: 0, unreadable: [], stopped: false }
  for (const [id, entry] of library.unopened) {
    if (how.signal?.aborted) break
    await open(library, id, await library.original(entry), reading, how)
  }
  reading.stopped = how.signal?.aborted ?? false
  return reading
}

async function keepAndTell(library: Library, originals: readonly Original[], reading: Reading, how: How): Promise<void> {
  const readable: Original[] = []
  for (const original of originals) {
    const bad = await withoutAnyPage(original)
    if (bad) for (const unreadable of bad) tellUnreadable(unreadable, reading, how)
    else readable.push(original)
  }
  const found = await library.register(readable, how.now()).catch((error) => asTrouble(error, library.path))
  for (const [index, { id }] of found.entries()) {
    if (how.signal?.aborted) return
    await open(library, id, readable[index] as Original, reading, how)
  }
}

/** An original without a single page is not kept; undefined when there is one. */
async function withoutAnyPage(original: Original): Promise<Unreadable[] | undefined> {
  const bad: Unreadable[] = []
  for await (const arrival of pagesOf(original)) {
    if (!isUnreadable(arrival)) return undefined
    bad.push(arrival)
  }
  return bad
}

async function open(library: Library, id: string, original: Original, reading: Reading, how: How): Promise<void> {
  const told = await library.told()
  const known = library.contents.get(id)
  if (known?.pages.every(([hash]) => told.has(hash))) {
    reading.pages += known.pages.length
    reading.known += known.pages.length
    for (const unreadable of known.unreadable) tellUnreadable(unreadable, reading, how)
    how.onPage?.(reading, original.key)
    return
  }
  const pages: (readonly [hash: string, key: string])[] = [],
    unreadable: Unreadable[] = []
  let batch: (readonly [string, Page])[] = []
  const flush = async () => {
    const now = batch
    batch = []
    await told.put(now.map(([hash, page]) => [hash, JSON.stringify(tell(page))])).catch((error) => asTrouble(error, library.path))
  }
  for await (const arrival of pagesOf(original)) {
    if (how.signal?.aborted) break
    if (isUnreadable(arrival)) {
      unreadable.push(arrival)
      tellUnreadable(arrival, reading, how)
      continue
    }
    const hash = hashOfPage(arrival)
    pages.push([hash, arrival.key])
    reading.pages++
    if (told.has(hash)) reading.known++
    else batch.push([hash, arrival])
    if (batch.length >= PAGES_AT_ONCE) await flush()
    how.onPage?.(reading, arrival.key)
  }
  await flush()
  if (!how.signal?.aborted)
    await library.keepContent({ entry: id, pages, unreadable } satisfies Content).catch((error) => asTrouble(error, library.path))
}

const PAGES_AT_ONCE = 50 // a batch holds its told reports as JSON: some hundreds of kilobytes

function tellUnreadable(unreadable: Unreadable, reading: Reading, how: How): void {
  reading.unreadable.push(unreadable)
  how.onUnreadable?.(unreadable)
}

export type { Entry }
