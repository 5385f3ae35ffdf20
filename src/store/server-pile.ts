import { parse } from './lines.js'
import type { KeptStory, PileState, PileStore, StoryKey } from './pile-store.js'
import type { Kind, Pieces } from './shelf.js'
import { type Sql, transaction } from './sql/sql.js'

const AT_ONCE = 200 // rows asked for together
const TURN = 7_102_932 // any number: who has it says what the pile is, others wait
const BYTES = 4_000_000 // of pieces written together

/** Bytes to be cut apart by the server, which counts from one: an array of them would travel as text, two digits a byte. */
export function inOne(pieces: readonly Uint8Array[]) {
  let at = 1
  const lengths = pieces.map(({ length }) => length),
    begins = lengths.map((length) => {
      at += length
      return at - length
    })
  return { bytes: Buffer.concat(pieces), begins, lengths }
}

/** Pieces in a table of the server. */
export class ServerPieces implements Pieces {
  #known: Set<string> | undefined

  constructor(
    private readonly sql: Sql,
    private readonly kind: Kind | 'grouping',
    private readonly rules: string,
  ) {}

  async knows(): Promise<(key: string) => boolean> {
    const rows = await this.sql.query<{ hash: string }>('select hash from piece where kind = $1 and rules = $2', [
      this.kind,
      this.rules,
    ])
    const known = new Set(rows.map(({ hash }) => hash))
    this.#known = known
    return (key) => known.has(key)
  }

  placeOf(): number {
    return 0
  }

  async get(key: string): Promise<Buffer | undefined> {
    for await (const [, piece] of this.many([key])) return piece
    return undefined
  }

  async *many(keys: readonly string[]): AsyncIterable<readonly [key: string, piece: Buffer]> {
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const rows = await this.sql.query<{ hash: string; bytes: Uint8Array }>(
        'select hash, bytes from piece where kind = $1 and rules = $2 and hash = any($3::text[])',
        [this.kind, this.rules, keys.slice(at, at + AT_ONCE)],
      )
      for (const { hash, bytes } of rows) yield [hash, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)] as const
    }
  }

  async put(pieces: readonly (readonly [key: string, piece: Uint8Array])[]): Promise<void> {
    let some: (readonly [string, Uint8Array])[] = [],
      size = 0
    for (const [key, bytes] of pieces) {
      some.push([key, bytes])
      size += bytes.length
      if (size < BYTES) continue
      await this.#write(some)
      some = []
      size = 0
    }
    await this.#write(some)
    for (const [key] of pieces) this.#known?.add(key)
  }

  async #write(pieces: readonly (readonly [key: string, piece: Uint8Array])[]): Promise<void> {
    if (pieces.length === 0) return
    const { bytes, begins, lengths } = inOne(pieces.map(([, piece]) => piece))
    await this.sql.query(
      `insert into piece (kind, rules, hash, bytes)
       select $1, $2, hash, substr($3::bytea, at, length) from unnest($4::text[], $5::integer[], $6::integer[]) as t (hash, at, length)
       on conflict do nothing`,
      [this.kind, this.rules, bytes, pieces.map(([key]) => key), begins, lengths],
    )
  }

  async replace(key: string, piece: Uint8Array): Promise<void> {
    await this.sql.query(
      `insert into piece (kind, rules, hash, bytes) values ($1, $2, $3, $4)
       on conflict (kind, rules, hash) do update set bytes = excluded.bytes`,
      [this.kind, this.rules, key, Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)],
    )
  }

  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    await this.sql.query('delete from piece where kind = $1 and rules = $2 and not (hash = any($3::text[]))', [
      this.kind,
      this.rules,
      [...keys],
    ])
  }

  async close(): Promise<void> {}
}

/** The pile of a library on a server: a row for each story, and one for each id that leads to it. The stories themselves are pieces. */
export class ServerPile implements PileStore {
  constructor(
    private readonly sql: Sql,
    private readonly pieces: () => Promise<Pieces>,
  ) {}

  async state(): Promise<PileState | undefined> {
    const [row] = await this.sql.query<{ value: string }>(`select value from state where name = 'pile'`)
    return row && parse<PileState>(row.value)
  }

  async keys(): Promise<readonly string[]> {
    return (await this.sql.query<{ key: string }>('select key from story order by id collate "C"')).map(({ key }) => key)
  }

  async *stories(): AsyncIterable<KeptStory> {
    yield* this.#kept(await this.keys())
  }

  async find(reference: string): Promise<KeptStory | undefined> {
    const exact = ID.test(reference)
      ? await this.#keys('number in (select story from place where id = $1::bigint)', numberOf(reference))
      : []
    const [found, other] =
      exact.length > 0 || reference.length < 4 ? exact : await this.#keys(`id ~>=~ $1 and id ~<~ ($1 || 'g')`, reference)
    if (found === undefined || other !== undefined) return undefined
    for await (const story of this.#kept([found])) return story
    return undefined
  }

  async *#kept(keys: readonly string[]): AsyncIterable<KeptStory> {
    for await (const [, piece] of (await this.pieces()).many(keys)) {
      const story = parse<KeptStory>(piece.toString('utf8'))
      if (story) yield story
    }
  }

  async #keys(where: string, reference: string): Promise<readonly string[]> {
    const rows = await this.sql.query<{ key: string }>(`select key from story where ${where} limit 2`, [reference])
    return rows.map(({ key }) => key)
  }

  /** Only stories that are not there are written, only those that are gone are taken out. */
  async replace(
    state: PileState,
    stories: readonly StoryKey[],
    kept: (keys: readonly string[]) => AsyncIterable<KeptStory>,
  ): Promise<void> {
    await transaction(this.sql, async () => {
      await this.sql.query('select pg_advisory_xact_lock($1)', [TURN])
      const gone = new Set(await this.keys())
      let fresh: KeptStory[] = []
      const flush = async () => {
        const rows = await this.sql.query<{ number: number; key: string }>(
          'insert into story (key, id) select * from unnest($1::text[], $2::text[]) returning number, key',
          [fresh.map(({ key }) => key), fresh.map(({ summary }) => summary.id)],
        )
        const numbers = new Map(rows.map(({ key, number }) => [key, number]))
        const places = fresh.flatMap(({ key, ids }) => [...new Set(ids)].map((id) => [numberOf(id), numbers.get(key)] as const))
        await this.sql.query('insert into place (id, story) select * from unnest($1::bigint[], $2::integer[])', [
          places.map(([id]) => id),
          places.map(([, number]) => number),
        ])
        fresh = []
      }
      const missing = stories.flatMap(({ key }) => (gone.delete(key) ? [] : [key]))
      for await (const story of kept(missing)) {
        fresh.push(story)
        if (fresh.length >= AT_ONCE) await flush()
      }
      await flush()
      await this.#takeOut([...gone])
      await this.#say(state)
    })
  }

  /** What led to a story stands in its piece; where that is gone as well, under other rules, the places are looked through once. */
  async #takeOut(keys: readonly string[]): Promise<void> {
    const lost: number[] = []
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const rows = await this.sql.query<{ number: number; key: string }>(
        'delete from story where key = any($1::text[]) returning number, key',
        [keys.slice(at, at + AT_ONCE)],
      )
      const numbers = new Map(rows.map(({ key, number }) => [key, number])),
        ids = new Set<string>(),
        known: number[] = []
      for await (const story of this.#kept([...numbers.keys()])) {
        const number = numbers.get(story.key)
        numbers.delete(story.key)
        if (number !== undefined) known.push(number)
        for (const id of story.ids) ids.add(numberOf(id))
      }
      await this.sql.query('delete from place where story = any($1::integer[]) and id = any($2::bigint[])', [known, [...ids]])
      lost.push(...numbers.values())
    }
    if (lost.length > 0) await this.sql.query('delete from place where story = any($1::integer[])', [lost])
  }

  async restamp(stamp: string): Promise<void> {
    const state = await this.state()
    if (state) await this.#say({ ...state, stamp })
  }

  async #say(state: PileState): Promise<void> {
    await this.sql.query(
      `insert into state (name, value) values ('pile', $1) on conflict (name) do update set value = excluded.value`,
      [JSON.stringify(state)],
    )
  }
}

const ID = /^[0-9a-f]{16}$/
/** An id as the database counts: eight bytes with a sign. */
const numberOf = (id: string): string => BigInt.asIntN(64, BigInt(`0x${id}`)).toString()
