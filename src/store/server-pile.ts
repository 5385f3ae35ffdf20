import { parse } from './lines.js'
import type { KeptStory, PileState, PileStore } from './pile-store.js'
import type { Kind, Pieces } from './shelf.js'
import { type Sql, transaction } from './sql/sql.js'

const AT_ONCE = 200 // rows asked for together
const TURN = 7_102_932 // any number: who has it says what the pile is, others wait
const BYTES = 4_000_000 // of pieces written together

/** Pieces in a table of the server. */
export class ServerPieces implements Pieces {
  #known: Set<string> | undefined

  constructor(
    private readonly sql: Sql,
    private readonly kind: Kind,
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
    let some: (readonly [string, Buffer])[] = [],
      size = 0
    for (const [key, bytes] of pieces) {
      some.push([key, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)])
      size += bytes.length
      if (size < BYTES) continue
      await this.#write(some)
      some = []
      size = 0
    }
    await this.#write(some)
    for (const [key] of pieces) this.#known?.add(key)
  }

  async #write(pieces: readonly (readonly [key: string, piece: Buffer])[]): Promise<void> {
    if (pieces.length > 0)
      await this.sql.query(
        `insert into piece (kind, rules, hash, bytes)
         select $1, $2, * from unnest($3::text[], $4::bytea[]) on conflict do nothing`,
        [this.kind, this.rules, pieces.map(([key]) => key), pieces.map(([, bytes]) => bytes)],
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

/** The pile of a library on a server: a row for each story, and one for each id that leads to it. */
export class ServerPile implements PileStore {
  constructor(private readonly sql: Sql) {}

  async state(): Promise<PileState | undefined> {
    const [row] = await this.sql.query<{ value: string }>(`select value from state where name = 'pile'`)
    return row && parse<PileState>(row.value)
  }

  async keys(): Promise<readonly string[]> {
    return (await this.sql.query<{ key: string }>('select key from story order by id collate "C"')).map(({ key }) => key)
  }

  async *stories(): AsyncIterable<KeptStory> {
    const keys = await this.keys()
    for (let at = 0; at < keys.length; at += AT_ONCE)
      for (const { line } of await this.sql.query<{ line: string }>(
        'select line from story where key = any($1::text[]) order by id collate "C"',
        [keys.slice(at, at + AT_ONCE)],
      ))
        yield JSON.parse(line) as KeptStory
  }

  async find(reference: string): Promise<KeptStory | undefined> {
    const exact = await this.#lines('key in (select key from place where id = $1)', reference)
    const [found, other] =
      exact.length > 0 || reference.length < 4 ? exact : await this.#lines(`id ~>=~ $1 and id ~<~ ($1 || 'g')`, reference)
    return found && !other ? (JSON.parse(found.line) as KeptStory) : undefined
  }

  #lines(where: string, reference: string): Promise<readonly { readonly line: string }[]> {
    return this.sql.query<{ line: string }>(`select line from story where ${where} limit 2`, [reference])
  }

  /** Only stories that are not there are written, only those that are gone are taken out. */
  async replace(state: PileState, stories: AsyncIterable<KeptStory>): Promise<void> {
    await transaction(this.sql, async () => {
      await this.sql.query('select pg_advisory_xact_lock($1)', [TURN])
      const gone = new Set(await this.keys())
      let fresh: KeptStory[] = []
      const flush = async () => {
        await this.sql.query('insert into story (key, id, line) select * from unnest($1::text[], $2::text[], $3::text[])', [
          fresh.map(({ key }) => key),
          fresh.map(({ summary }) => summary.id),
          fresh.map((story) => JSON.stringify(story)),
        ])
        const places = fresh.flatMap(({ key, ids }) => [...new Set(ids)].map((id) => [id, key] as const))
        await this.sql.query('insert into place (id, key) select * from unnest($1::text[], $2::text[])', [
          places.map(([id]) => id),
          places.map(([, key]) => key),
        ])
        fresh = []
      }
      for await (const story of stories) {
        if (gone.delete(story.key)) continue
        fresh.push(story)
        if (fresh.length >= AT_ONCE) await flush()
      }
      await flush()
      for (const table of ['story', 'place'])
        await this.sql.query(`delete from ${table} where key = any($1::text[])`, [[...gone]])
      await this.#say(state)
    })
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
