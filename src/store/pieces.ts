import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Journal } from './durable.js'
import { manyLinesIn } from './lines.js'
import type { Pieces } from './shelf.js'

const KEY = 32 // hexadecimal digits

/**
 * Things that were made, kept by a key that says what they were made of: a second making of the same costs a look-up.
 *
 *     told.data    the key again, then the piece, one after the other
 *     told.index   "key offset length", a line each
 *
 * A cache: it may be thrown away at any time. A piece that does not stand where the index has it was never put down whole, and is made again.
 */
export class PieceCache implements Pieces {
  readonly #places = new Map<string, readonly [offset: number, length: number]>()
  #data: Journal | undefined
  #index: Journal | undefined

  private constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly mayWrite: boolean,
  ) {}

  static async open(folder: string, name: string, { write }: { readonly write: boolean }): Promise<PieceCache> {
    const cache = new PieceCache(folder, name, write)
    await cache.#open()
    return cache
  }

  async #open(): Promise<void> {
    const open = (end: string) =>
      (this.mayWrite ? Journal.open : Journal.look)(join(this.folder, `${this.name}.${end}`), { lines: end === 'index' })
    this.#data = await open('data')
    this.#index = await open('index')
    const end = this.#data?.end ?? 0
    for await (const lines of manyLinesIn(join(this.folder, `${this.name}.index`)))
      for (const text of lines) {
        const offset = Number(text.slice(KEY + 1, text.indexOf(' ', KEY + 1))),
          length = Number(text.slice(text.lastIndexOf(' ') + 1))
        if (offset + KEY + length <= end) this.#places.set(text.slice(0, KEY), [offset, length])
      }
  }

  knows = async (): Promise<(key: string) => boolean> => {
    const places = this.#places
    return (key) => places.has(key)
  }

  placeOf(key: string): number {
    return this.#places.get(key)?.[0] ?? 0
  }

  async get(key: string): Promise<Buffer | undefined> {
    for await (const [, piece] of this.many([key])) return piece
    return undefined
  }

  /** Neighbours are read in one go, with what little lies between them: a wait for each costs more than reading it. */
  async *many(keys: readonly string[]): AsyncIterable<readonly [key: string, piece: Buffer]> {
    const data = this.#data
    if (!data) return
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const stretches = await Promise.all(
        stretchesOf(keys.slice(at, at + AT_ONCE).flatMap((key) => this.#placed(key))).map(async (stretch) => {
          const first = stretch[0]?.offset ?? 0,
            bytes = await data.at(first, (stretch.at(-1)?.end ?? first) - first)
          return stretch.map(({ key, offset, end }) => [key, bytes.subarray(offset - first, end - first), end - offset] as const)
        }),
      )
      for (const [key, bytes, length] of stretches.flat())
        if (bytes.length === length && bytes.toString('latin1', 0, KEY) === key) yield [key, bytes.subarray(KEY)] as const
    }
  }

  #placed(key: string): Placed[] {
    const place = this.#places.get(key)
    return place ? [{ key, offset: place[0], end: place[0] + KEY + place[1] }] : []
  }

  /** Not synced: losing it costs time, not words. */
  async put(pieces: readonly (readonly [key: string, piece: Uint8Array])[]): Promise<void> {
    if (!this.mayWrite || !this.#data || !this.#index) throw new Error('this library was opened to look only')
    let offset = this.#data.end
    const places = pieces.map(([key, { length }]) => {
      const place = [offset, length] as const
      offset += KEY + length
      return [key, place] as const
    })
    await this.#data.append(
      pieces.flatMap(([key, piece]) => [Buffer.from(key, 'latin1'), piece]),
      { sync: false },
    )
    await this.#index.append([lines(places)], { sync: false })
    for (const [key, place] of places) this.#places.set(key, place)
  }

  /** Lets go of all others, when these are so many that it is worth writing the rest anew. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    if (!this.#data || this.#places.size <= 2 * keys.size + SPARED) return
    for (const end of ['data', 'index']) await rm(join(this.folder, `${this.name}.new.${end}`), { force: true })
    const fresh = await PieceCache.open(this.folder, `${this.name}.new`, { write: true })
    const live = [...this.#places.keys()].filter((key) => keys.has(key))
    for (let at = 0; at < live.length; at += AT_ONCE) {
      const some: [string, Buffer][] = []
      for await (const [key, piece] of this.many(live.slice(at, at + AT_ONCE))) some.push([key, piece])
      await fresh.put(some)
    }
    await fresh.close()
    await this.close()
    // Between the two a crash leaves an index that no longer fits: its pieces do not stand where it says, and are made again.
    for (const end of ['data', 'index'])
      await rename(join(this.folder, `${this.name}.new.${end}`), join(this.folder, `${this.name}.${end}`))
    this.#places.clear()
    await this.#open()
  }

  async close(): Promise<void> {
    await this.#data?.close()
    await this.#index?.close()
  }
}

const AT_ONCE = 64 // asked for side by side
const BETWEEN = 16_384 // bytes: more of others are not read along
const STRETCH = 1 << 20 // bytes read in one go, and held as long as one of its pieces is

interface Placed {
  readonly key: string
  readonly offset: number
  readonly end: number
}

function stretchesOf(places: Placed[]): Placed[][] {
  const stretches: Placed[][] = []
  let begins = 0,
    ends = Number.NEGATIVE_INFINITY
  for (const place of places.sort((a, b) => a.offset - b.offset)) {
    const last = stretches.at(-1)
    if (last && place.offset - ends <= BETWEEN && place.end - begins <= STRETCH) last.push(place)
    else {
      stretches.push([place])
      begins = place.offset
    }
    ends = place.end
  }
  return stretches
}

const SPARED = 1000 // pieces that are left over cost less than writing the others again

const lines = (places: readonly (readonly [key: string, place: readonly [number, number]])[]): Buffer =>
  Buffer.from(places.map(([key, [offset, length]]) => `${key} ${offset} ${length}\n`).join(''))
