import { sha256Of } from './archive.js'
import { type Content, type Entry, idOfEntry } from './library.js'
import { parse } from './lines.js'
import type { LogLine } from './log.js'
import type { OpenIndex, Shelf, ToldStore } from './shelf.js'
import { openServed, withoutPassword } from './sql/served.js'
import { type Sql, transaction } from './sql/sql.js'
import type { Told } from './told.js'

const AT_ONCE = 500 // rows asked for together

/** A library on a PostgreSQL server; the originals are kept there as well. Several may write at once: whatever is there already is left as it is. */
export class ServerShelf implements Shelf {
  readonly mayWrite = true
  #told: ToldStore | undefined

  constructor(
    readonly name: string,
    readonly sql: Sql,
    private readonly rules: string,
  ) {}

  static async open(address: string, rules: string): Promise<ServerShelf> {
    return new ServerShelf(withoutPassword(address), await openServed(address), rules)
  }

  entries = (): AsyncIterable<Entry> => this.#lines<Entry>('entry', 'order by number', [])
  contents = (): AsyncIterable<Content> => this.#lines<Content>('content', 'where rules = $1 order by entry', [this.rules])
  log = (): AsyncIterable<LogLine> => this.#lines<LogLine>('log', 'order by number', [])

  async keep(originals: readonly Uint8Array[]): Promise<readonly string[]> {
    const hashes = originals.map(sha256Of)
    for (const [at, bytes] of originals.entries())
      await this.sql.query('insert into original (sha256, bytes) values ($1, $2) on conflict do nothing', [hashes[at], bytes])
    return hashes
  }

  async original(hash: string): Promise<Uint8Array | undefined> {
    const [row] = await this.sql.query<{ bytes: Uint8Array }>('select bytes from original where sha256 = $1', [hash])
    return row?.bytes
  }

  async register(entries: readonly Entry[]): Promise<void> {
    await transaction(this.sql, async () => {
      for (const entry of entries)
        await this.sql.query('insert into entry (id, line) values ($1, $2) on conflict (id) do nothing', [
          idOfEntry(entry),
          JSON.stringify(entry),
        ])
    })
  }

  async keepContent(content: Content): Promise<void> {
    await this.sql.query(
      'insert into content (entry, rules, line) values ($1, $2, $3) on conflict (entry, rules) do update set line = excluded.line',
      [content.entry, this.rules, JSON.stringify(content)],
    )
  }

  async write(line: LogLine): Promise<void> {
    await this.sql.query('insert into log (line) values ($1)', [JSON.stringify(line)])
  }

  async told(): Promise<ToldStore> {
    if (this.#told) return this.#told
    const { sql, rules } = this
    const known = new Set(
      (await sql.query<{ hash: string }>('select hash from told where rules = $1', [rules])).map(({ hash }) => hash),
    )
    const told: ToldStore = {
      get: async (hash) => {
        for await (const [, found] of told.many([hash])) return found
        return undefined
      },
      has: (hash) => known.has(hash),
      async *many(hashes) {
        for (let at = 0; at < hashes.length; at += AT_ONCE) {
          const rows = await sql.query<{ hash: string; line: string }>(
            'select hash, line from told where rules = $1 and hash in (select json_array_elements_text($2::json))',
            [rules, JSON.stringify(hashes.slice(at, at + AT_ONCE))],
          )
          for (const { hash, line } of rows) {
            const told = parse<Told>(line)
            if (told) yield [hash, told] as const
          }
        }
      },
      async put(batch) {
        if (batch.length === 0) return
        await sql.query(
          `insert into told (hash, rules, line)
           select hash, $1, line from json_to_recordset($2::json) as t (hash text, line text) on conflict do nothing`,
          [rules, JSON.stringify(batch.map(([hash, line]) => ({ hash, line })))],
        )
        for (const [hash] of batch) known.add(hash)
      },
      close: async () => undefined,
    }
    this.#told = told
    return told
  }

  async dossier(name: string): Promise<string | undefined> {
    const [row] = await this.sql.query<{ value: string }>(`select value from state where name = $1`, [`dossier ${name}`])
    return row?.value
  }

  async keepDossier(name: string, dossier: string): Promise<void> {
    await transaction(this.sql, async () => {
      await this.sql.query(`delete from state where name like 'dossier %'`)
      await this.sql.query('insert into state (name, value) values ($1, $2) on conflict do nothing', [`dossier ${name}`, dossier])
    })
  }

  async index(): Promise<OpenIndex> {
    return { sql: this.sql, changing: (change) => change(), close: async () => undefined }
  }

  async forget(): Promise<void> {
    await transaction(this.sql, async () => {
      for (const table of ['content', 'told', 'task', 'report', 'story', 'place', 'state'])
        await this.sql.query(`delete from ${table}`)
    })
    this.#told = undefined
  }

  close(): Promise<void> {
    return this.sql.close()
  }

  async *#lines<T>(table: string, rest: string, params: readonly unknown[]): AsyncIterable<T> {
    for (const { line } of await this.sql.query<{ line: string }>(`select line from ${table} ${rest}`, params)) {
      const value = parse<T>(line)
      if (value !== undefined) yield value
    }
  }
}
