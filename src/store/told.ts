import { join } from 'node:path'
import type { Attribution, Page, Report, SourceChain } from '../core/publish.js'
import { sha256Of } from './archive.js'
import { Journal } from './durable.js'
import { linesIn, parse } from './lines.js'
import type { ToldStore } from './shelf.js'

/** What READ and ATTRIBUTE make of one page. */
export interface Told {
  readonly report: Report
  readonly attributions: readonly Attribution[]
  readonly chains: readonly SourceChain[]
}

/** The page's content: everything but the key, which only says where it lay. */
export function hashOfPage({ id, url, outlet, title, author, published, language, body, credits }: Page): string {
  const words = body.kind === 'text' ? ['text', body.text] : ['html', body.html]
  return sha256Of(JSON.stringify([id, url, outlet, title, author, published, language, words, credits])).slice(0, 32)
}

/**
 * What was told, kept by content and by the version of the rules: a second reading of the same words costs a look-up.
 * A cache: it may be thrown away at any time, and a line that a crash left broken is made again.
 */
export class ToldCache implements ToldStore {
  readonly #places = new Map<string, readonly [offset: number, length: number]>()
  private constructor(
    private readonly data: Journal | undefined,
    private readonly index: Journal | undefined,
  ) {}

  static async open(folder: string, { write }: { readonly write: boolean }): Promise<ToldCache> {
    const open = write ? Journal.open : Journal.look
    const cache = new ToldCache(await open(join(folder, 'told.jsonl')), await open(join(folder, 'told.index')))
    const end = cache.data?.end ?? 0
    for await (const { text } of linesIn(join(folder, 'told.index'))) {
      const [hash, offset, length] = text.split(' ')
      if (hash && Number(offset) + Number(length) <= end) cache.#places.set(hash, [Number(offset), Number(length)])
    }
    return cache
  }

  has(hash: string): boolean {
    return this.#places.has(hash)
  }

  async *many(hashes: readonly string[]): AsyncIterable<readonly [hash: string, told: Told]> {
    for (const hash of hashes) {
      const told = await this.get(hash)
      if (told) yield [hash, told]
    }
  }

  async get(hash: string): Promise<Told | undefined> {
    const place = this.#places.get(hash)
    return place && this.data && parse<Told>((await this.data.at(...place)).toString('utf8'))
  }

  /** Not synced: losing it costs time, not words. */
  async put(told: readonly (readonly [hash: string, told: string])[]): Promise<void> {
    if (!this.data || !this.index) throw new Error('this library was opened to look only')
    let offset = this.data.end
    const places = told.map(([hash, text]) => {
      const place = [offset, Buffer.byteLength(text)] as const
      offset += place[1] + 1
      return [hash, place] as const
    })
    await this.data.append(
      told.map(([, text]) => text),
      { sync: false },
    )
    await this.index.append(
      places.map(([hash, place]) => `${hash} ${place.join(' ')}`),
      { sync: false },
    )
    for (const [hash, place] of places) this.#places.set(hash, place)
  }

  async close(): Promise<void> {
    await this.data?.close()
    await this.index?.close()
  }
}
