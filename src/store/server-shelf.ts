import { sha256Of } from './archive.js'
import { type Content, type Entry, idOfEntry } from './library.js'
import { parsed } from './lines.js'
import type { LogLine } from './log.js'
import type { Rules } from './rules.js'
import { inOne, ServerPieces, ServerPile } from './server-pile.js'
import type { KeptWhole, Kind, OpenIndex, Pieces, Shelf } from './shelf.js'
import { openServed, withoutPassword } from './sql/served.js'
import { type Sql, transaction } from './sql/sql.js'

const PIECE = 1 << 25 // bytes of an original fetched together

/** A library on a PostgreSQL server; the originals are kept there as well. Several may write at once: whatever is there already is left as it is. */
export class ServerShelf implements Shelf {
  readonly mayWrite = true
  readonly #pieces = new Map<Kind, ServerPieces>()

  constructor(
    readonly name: string,
    readonly sql: Sql,
    private readonly rules: Rules,
  ) {}

  static async open(address: string, rules: Rules): Promise<ServerShelf> {
    return new ServerShelf(withoutPassword(address), await openServed(address), rules)
  }

  entries = (): AsyncIterable<readonly Entry[]> => this.#lines<Entry>('entry', 'order by number', [])
  contents = (): AsyncIterable<readonly Content[]> =>
    this.#lines<Content>('content', 'where rules = $1 order by entry', [this.rules.one])
  async *log(): AsyncIterable<LogLine> {
    for await (const lines of this.#lines<LogLine>('log', 'order by number', [])) yield* lines
  }

  async keep(originals: readonly Uint8Array[]): Promise<readonly string[]> {
    const hashes = originals.map(sha256Of)
    if (originals.length === 0) return hashes
    const { bytes, begins, lengths } = inOne(originals)
    await this.sql.query(
      `insert into original (sha256, bytes)
       select hash, substr($1::bytea, at, length) from unnest($2::text[], $3::integer[], $4::integer[]) as t (hash, at, length)
       on conflict do nothing`,
      [bytes, hashes, begins, lengths],
    )
    return hashes
  }

  /** Piece by piece: bytes come as text, two digits each, and of text there is a longest. */
  async original(hash: string): Promise<Uint8Array | undefined> {
    const pieces: Uint8Array[] = []
    for (let at = 0, length = 1; at < length; at += PIECE) {
      const [row] = await this.sql.query<{ length: number; bytes: Uint8Array }>(
        'select octet_length(bytes) as length, substr(bytes, $2::integer, $3::integer) as bytes from original where sha256 = $1',
        [hash, at + 1, PIECE],
      )
      if (!row) return undefined
      length = row.length
      pieces.push(row.bytes)
    }
    return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
  }

  /** The session's other writings may be made again and wait for no disk; whatever was written before this one is there with it. */
  async register(entries: readonly Entry[]): Promise<void> {
    if (entries.length > 0)
      await this.#surely(
        'insert into entry (id, line) select * from unnest($1::text[], $2::text[]) on conflict (id) do nothing',
        [entries.map(idOfEntry), entries.map((entry) => JSON.stringify(entry))],
      )
  }

  write = (line: LogLine): Promise<void> => this.#surely('insert into log (line) values ($1)', [JSON.stringify(line)])

  #surely(text: string, params: readonly unknown[]): Promise<void> {
    return transaction(this.sql, async () => {
      await this.sql.query('set local synchronous_commit to default')
      await this.sql.query(text, params)
    })
  }

  async keepContent(content: Content): Promise<void> {
    await this.sql.query(
      'insert into content (entry, rules, line) values ($1, $2, $3) on conflict (entry, rules) do update set line = excluded.line',
      [content.entry, this.rules.one, JSON.stringify(content)],
    )
  }

  pieces(kind: Kind): Promise<Pieces> {
    const known = this.#pieces.get(kind) ?? new ServerPieces(this.sql, kind, this.#rulesOf(kind))
    this.#pieces.set(kind, known)
    return Promise.resolve(known)
  }

  pile(): ServerPile {
    return new ServerPile(this.sql, () => this.pieces('story'))
  }

  grouping(): KeptWhole {
    const pieces = new ServerPieces(this.sql, 'grouping', this.rules.pile)
    return { get: () => pieces.get('last'), replace: (bytes) => pieces.replace('last', bytes) }
  }

  async stamp(): Promise<string> {
    const [row] = await this.sql.query<{ stamp: string }>(
      `select concat_ws(' ', (select max(number) from entry), (select max(number) from log),
         (select count(*) from content where rules = $1), $2::text) as stamp`,
      [this.rules.one, this.rules.pile],
    )
    return row?.stamp ?? ''
  }

  async index(): Promise<OpenIndex> {
    return { sql: this.sql, changing: (change) => change(), close: async () => undefined }
  }

  async hasIndex(): Promise<boolean> {
    return (await this.sql.query(`select 1 from state where name = 'indexed'`)).length > 0
  }

  async forget(): Promise<void> {
    await transaction(this.sql, async () => {
      for (const table of ['content', 'piece', 'task', 'report', 'indexed', 'story', 'place', 'state'])
        await this.sql.query(`delete from ${table}`)
    })
    this.#pieces.clear()
  }

  close(): Promise<void> {
    return this.sql.close()
  }

  #rulesOf(kind: Kind): string {
    return kind === 'told' ? this.rules.one : this.rules.pile
  }

  async *#lines<T>(table: string, rest: string, params: readonly unknown[]): AsyncIterable<readonly T[]> {
    yield parsed<T>((await this.sql.query<{ line: string }>(`select line from ${table} ${rest}`, params)).map(({ line }) => line))
  }
}
