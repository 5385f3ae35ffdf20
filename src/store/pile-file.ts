import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, writeWhole } from './durable.js'
import { IdTable } from './id-table.js'
import { parse } from './lines.js'
import type { KeptStory, PileState, PileStore, StoryKey } from './pile-store.js'
import type { Pieces } from './shelf.js'

const KEY = 16 // bytes

/**
 * The pile of a library in a folder, one file that is replaced whole:
 *
 *     a line      the state as JSON
 *     keys        of the stories, 16 bytes each
 *     ids         a table of what is asked for by id, and in which story it is
 */
export class PileFile implements PileStore {
  readonly #path: string
  #open: { readonly state: PileState; readonly keys: readonly string[]; readonly ids: IdTable } | undefined

  constructor(
    private readonly folder: string,
    private readonly pieces: () => Promise<Pieces>,
  ) {
    this.#path = join(folder, 'pile')
  }

  async state(): Promise<PileState | undefined> {
    return (await this.#read())?.state
  }

  async keys(): Promise<readonly string[]> {
    return (await this.#read())?.keys ?? []
  }

  async *stories(): AsyncIterable<KeptStory> {
    const keys = await this.keys(),
      pieces = await this.pieces()
    for await (const [, piece] of pieces.many(keys)) {
      const story = parse<KeptStory>(piece.toString('utf8'))
      if (story) yield story
    }
  }

  async find(reference: string): Promise<KeptStory | undefined> {
    const open = await this.#read()
    if (!open) return undefined
    const exact: KeptStory[] = [],
      begun: KeptStory[] = []
    const numbers = open.ids.holding(reference)
    for await (const [, piece] of (await this.pieces()).many(numbers.flatMap((number) => open.keys[number] ?? []))) {
      const story = parse<KeptStory>(piece.toString('utf8'))
      if (story?.ids.includes(reference)) exact.push(story)
      else if (reference.length >= 4 && story?.summary.id.startsWith(reference)) begun.push(story)
    }
    const [found, other] = exact.length > 0 ? exact : begun
    return other ? undefined : found
  }

  async replace(
    state: PileState,
    stories: readonly StoryKey[],
    kept: (keys: readonly string[]) => AsyncIterable<KeptStory>,
  ): Promise<void> {
    const places = new Map(stories.map(({ key }, at) => [key, at])),
      open = await this.#read(),
      before = open?.keys ?? [],
      known = new Set(before),
      table = IdTable.begin(
        open?.ids,
        before.map((key) => places.get(key)),
      )
    for await (const { key, ids } of kept(stories.flatMap(({ key }) => (known.has(key) ? [] : [key]))))
      for (const id of ids) table.add(id, places.get(key) as number)
    await this.#write(state, Buffer.from(stories.map(({ key }) => key).join(''), 'hex'), table.bytes())
  }

  async restamp(stamp: string): Promise<void> {
    const open = await this.#read()
    if (open) await this.#write({ ...open.state, stamp }, Buffer.from(open.keys.join(''), 'hex'), open.ids.bytes())
  }

  async #write(state: PileState, keys: Buffer, ids: Uint8Array): Promise<void> {
    const head = Buffer.from(`${JSON.stringify(state)}\n`)
    await makeFolder(this.folder)
    await writeWhole(this.#path, Buffer.concat([head, keys, ids]))
    this.#open = undefined
  }

  async #read() {
    if (this.#open) return this.#open
    const bytes = await readFile(this.#path).catch(() => undefined)
    if (!bytes) return undefined
    const head = bytes.indexOf(10),
      state = parse<PileState>(bytes.toString('utf8', 0, head)),
      end = head + 1 + KEY * (state?.stories ?? 0)
    if (!state || end > bytes.length || (bytes.length - end) % 8 !== 0) return undefined
    const hex = bytes.toString('hex', head + 1, end)
    const keys = Array.from({ length: state.stories }, (_, at) => hex.slice(at * 2 * KEY, (at + 1) * 2 * KEY))
    this.#open = { state, keys, ids: IdTable.of(bytes.subarray(end)) }
    return this.#open
  }
}
