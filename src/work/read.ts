import { isUnreadable, type Original, pagesOf, type Unreadable } from '../intake/index.js'
import { asTrouble, hashOfPage, type Library } from '../store/index.js'
import { Telling } from './telling.js'

export interface Reading {
  /** Pages told, those among them that were told before, and what could not be read. */
  pages: number
  known: number
  readonly unreadable: Unreadable[]
  /** How much of what was given is on its way or done: pages, originals, and their bytes. */
  begun: number
  originals: number
  bytes: number
  /** True when it was stopped before the end; all that is counted is kept. */
  stopped: boolean
}

export interface How {
  /** The clock is the caller's. */
  readonly now: () => string
  /** Only keep and register; `hearsay work` does the rest. */
  readonly registerOnly?: boolean
  readonly signal?: AbortSignal
  readonly onPage?: (reading: Reading, key: string) => void
  readonly onUnreadable?: (unreadable: Unreadable) => void
}

const AT_ONCE = 64 // originals made sure of together: one wait for the disk instead of many
const BYTES_AT_ONCE = 16_000_000

/** Reads originals into the library: kept first, then acknowledged in the register, then told. Reading them twice changes nothing. */
export const readInto = (library: Library, originals: AsyncIterable<Original | Unreadable>, how: How): Promise<Reading> =>
  withTelling(library, how, async (telling, reading, bad) => {
    let waiting: Original[] = [],
      bytes = 0
    const flush = async () => {
      const found = await library.register(waiting, how.now()).catch((error) => asTrouble(error, library.path))
      for (const [at, { id }] of found.entries()) {
        if (how.signal?.aborted || how.registerOnly) break
        await open(library, id, waiting[at] as Original, telling, reading, bad, how)
      }
      waiting = []
      bytes = 0
    }
    for await (const original of originals) {
      if (how.signal?.aborted) break
      const none = isUnreadable(original) ? [original] : await withoutAnyPage(original)
      if (none) none.forEach(bad)
      else if (!isUnreadable(original)) {
        waiting.push(original)
        bytes += original.bytes.length
      }
      if (waiting.length >= AT_ONCE || bytes >= BYTES_AT_ONCE) await flush()
    }
    if (!how.signal?.aborted) await flush()
    return reading
  })

/** Takes apart and tells what the register has and the cache has not: after a crash, or under new rules. */
export const readAgain = (library: Library, how: How): Promise<Reading> =>
  withTelling(library, how, async (telling, reading, bad) => {
    for (const [id, entry] of library.unopened) {
      if (how.signal?.aborted) break
      await open(library, id, await library.original(entry), telling, reading, bad, how)
    }
    return reading
  })

async function withTelling(
  library: Library,
  how: How,
  use: (telling: Telling, reading: Reading, bad: (unreadable: Unreadable) => void) => Promise<Reading>,
): Promise<Reading> {
  const reading: Reading = { pages: 0, known: 0, unreadable: [], begun: 0, originals: 0, bytes: 0, stopped: false }
  const bad = (unreadable: Unreadable) => {
    reading.unreadable.push(unreadable)
    how.onUnreadable?.(unreadable)
  }
  const told = (key: string, isKnown: boolean) => {
    reading.pages++
    if (isKnown) reading.known++
    how.onPage?.(reading, key)
  }
  const telling = await Telling.begin(library, { told, unreadable: bad })
  try {
    await use(telling, reading, bad)
    await telling.finish()
  } finally {
    await telling.close()
  }
  reading.stopped = how.signal?.aborted ?? false
  return reading
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

async function open(
  library: Library,
  id: string,
  original: Original,
  telling: Telling,
  reading: Reading,
  bad: (unreadable: Unreadable) => void,
  how: How,
): Promise<void> {
  const known = library.contents.get(id),
    end = reading.bytes + original.bytes.length
  reading.originals++
  if (known) {
    if (known.pages.every(([hash]) => telling.isTold(hash))) {
      reading.bytes = end
      reading.begun += known.pages.length
      for (const [, key] of known.pages) telling.known(key)
      known.unreadable.forEach(bad)
      return
    }
  }
  const pages: (readonly [hash: string, key: string])[] = [],
    unreadable: Unreadable[] = []
  for await (const arrival of pagesOf(original)) {
    if (how.signal?.aborted) return // its content is not put down, so it is taken up again
    if (isUnreadable(arrival)) {
      unreadable.push(arrival)
      bad(arrival)
      continue
    }
    const hash = hashOfPage(arrival),
      { body } = arrival
    reading.bytes = Math.min(end, reading.bytes + (body.kind === 'text' ? body.text : body.html).length)
    reading.begun++
    pages.push([hash, arrival.key])
    await telling.submit(hash, arrival)
  }
  reading.bytes = end
  telling.holds(id, pages, unreadable)
}
