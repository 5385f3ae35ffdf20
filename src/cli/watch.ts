import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assemble, type Dossier } from '../core/publish.js'
import { feedsListed, isAddress } from '../intake/index.js'
import { asTrouble, isAddress as isServer, Library, parse, Trouble, writeWhole } from '../store/index.js'
import { finish, readInto, ungradedPartsOf } from '../work/index.js'
import { changed, type Memory, newsBetween, type Remembered } from '../work/watch.js'
import { DONE, INTERRUPTED, UNREADABLE, WrongUse } from './exit.js'
import { now } from './library.js'
import type { Flags, Options } from './options.js'
import { oneLine, printJson, printLine, say, warnOf } from './out.js'
import { stopOnInterrupt } from './stop.js'

const TICK = 5000 // ms: how soon a feed is asked once it is due

/** Reads feeds as they change, and says in a line what that changed in each story. */
export async function run(given: readonly string[], options: Options & Flags): Promise<number> {
  const minutes = Number(options.every ?? 15)
  if (!(minutes > 0 && minutes <= 10_080))
    throw new WrongUse(`"${String(options.every)}" is not a time`, 'use --every with minutes, such as 15')
  const feeds = await feedsOf(given),
    memory = await remembered(options.library),
    stop = stopOnInterrupt()
  let unreadable = 0
  if (!options.quiet) say(`${feeds.length} feeds, each asked every ${minutes} minutes.${options.once ? '' : ' Ctrl-C ends it.'}`)
  try {
    for (;;) {
      const look = { every: minutes * 60_000, now: Date.now, allowPrivate: options.allowPrivate === true, signal: stop.signal }
      for await (const answer of changed(feeds, memory, look)) {
        if ('kind' in answer) {
          unreadable++
          warnOf(answer)
        } else await take(answer)
        await remember(options.library, memory)
      }
      await remember(options.library, memory)
      if (stop.signal.aborted) return options.once ? INTERRUPTED : DONE
      if (options.once) return unreadable ? UNREADABLE : DONE
      await pause(stop.signal)
    }
  } finally {
    stop.off()
  }

  /** The library is held only while something is read into it, so that other commands work beside this one. */
  async function take(original: Parameters<typeof readInto>[1] extends AsyncIterable<infer One> ? One : never): Promise<void> {
    const library = await opened()
    if (!library) return
    try {
      await finish(library)
      await readInto(
        library,
        (async function* () {
          yield original
        })(),
        { now, onUnreadable: warnOf },
      )
      const news: string[] = []
      await finish(library, {
        onChange: async (gone, fresh) => {
          news.push(...newsBetween(await partOf(library, gone), await partOf(library, fresh)))
        },
      })
      for (const line of news)
        await (options.json || options.ndjson
          ? printJson({ schema: 'hearsay/news@1', at: now(), news: line }, { ndjson: true })
          : printLine(oneLine(line)))
    } finally {
      await library.close()
    }
  }

  /** Another command may have the library for a while: waits for it, as nobody waits for us. */
  async function opened(): Promise<Library | undefined> {
    while (!stop.signal.aborted)
      try {
        return await Library.write(options.library).catch((error) => asTrouble(error, options.library))
      } catch (error) {
        if (!(error instanceof Trouble && error.what.includes('in use'))) throw error
        await pause(stop.signal)
      }
    return undefined
  }
}

/** Only the stories that a reading has touched, of however many the library holds. */
async function partOf(library: Library, keys: readonly string[]): Promise<Dossier> {
  const parts: Dossier[] = []
  for await (const [, part] of ungradedPartsOf(library, keys)) parts.push(part)
  return assemble(parts)
}

async function feedsOf(given: readonly string[]): Promise<string[]> {
  const feeds = new Set<string>()
  for (const one of given) {
    if (isAddress(one)) {
      feeds.add(one)
      continue
    }
    const bytes = await readFile(one).catch((error: NodeJS.ErrnoException) => {
      throw new WrongUse(
        `${one} cannot be read (${error.code ?? error.message})`,
        'name an OPML list or the address of a feed',
        UNREADABLE,
      )
    })
    const listed = feedsListed({ key: one, bytes })
    if (!listed?.length)
      throw new WrongUse(
        `${one} is no OPML list with feeds`,
        'export one from a feed reader, or give the addresses themselves',
        UNREADABLE,
      )
    for (const { url } of listed) feeds.add(url)
  }
  return [...feeds]
}

const place = (library: string): string => join(library, 'cache', 'watch.json')

/** What is remembered may be lost: then each feed is asked once more than needed. On a server it lives as long as the watch. */
async function remembered(library: string): Promise<Memory> {
  if (isServer(library)) return new Map()
  const text = await readFile(place(library), 'utf8').catch(() => '')
  return new Map(Object.entries(parse<Record<string, Remembered>>(text) ?? {}))
}

async function remember(library: string, memory: Memory): Promise<void> {
  if (!isServer(library)) await writeWhole(place(library), JSON.stringify(Object.fromEntries(memory))).catch(() => undefined)
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, TICK)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
