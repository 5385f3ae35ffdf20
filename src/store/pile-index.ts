import { type Dossier, toStoriesJson } from '../core/publish.js'
import { sha256Of } from './archive.js'
import { partsOf } from './parts.js'
import { type Sql, transaction } from './sql/sql.js'

export interface Wanted {
  readonly words: string
  readonly outlet?: string
  readonly voice?: string
  readonly matter?: string
  readonly since?: string
  readonly until?: string
  readonly story?: string
  readonly most?: number
}

export interface Hit {
  readonly id: string
  readonly key: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly story: string | null
  readonly rank: number
  /** Stretches around the words, what was asked for between U+0002 and U+0003. */
  readonly snippet: string
}

/** What is asked of a pile: its stories one by one, and its words. Made from the dossier and from nothing else. */
export class PileIndex {
  constructor(private readonly sql: Sql) {}

  /** The name of the dossier it was made from. */
  async name(): Promise<string | undefined> {
    const [row] = await this.sql.query<{ value: string }>(`select value from state where name = 'dossier'`)
    return row?.value
  }

  /** Brings the tables to this dossier: what is the same stays as it is. */
  async update(dossier: Dossier, name: string): Promise<void> {
    await transaction(this.sql, async () => {
      await this.#reports(dossier)
      await this.#stories(dossier)
      await this.sql.query(
        `insert into state (name, value) values ('dossier', $1) on conflict (name) do update set value = excluded.value`,
        [name],
      )
    })
  }

  async #reports({ reports, stories, attributions, matters }: Dossier): Promise<void> {
    const storyOf = new Map<string, string>(stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
    const voices = gathered(attributions.flatMap(({ report, source }) => (source ? [[report, source.name] as const] : [])))
    const about = gathered(matters.flatMap(({ name, mentions }) => mentions.map(({ report }) => [report, name] as const)))
    await this.#bring(
      'report',
      ['key', 'outlet', 'title', 'url', 'published', 'language', 'story', 'voices', 'matters', 'body'],
      reports.map(({ id, key, outlet, title, url, published, language, text }) => [
        id,
        key,
        outlet,
        title,
        url,
        published,
        language,
        storyOf.get(id),
        voices.get(id) ?? '',
        about.get(id) ?? '',
        text,
      ]),
    )
  }

  async #stories(dossier: Dossier): Promise<void> {
    const summaries = new Map(toStoriesJson(dossier).stories.map((story) => [story.id, JSON.stringify(story)]))
    const rows = function* () {
      for (const part of partsOf(dossier)) {
        const [story] = part.stories
        if (story) yield [story.id, summaries.get(story.id), JSON.stringify(part)]
      }
    }
    await this.#bring('story', ['summary', 'dossier'], rows())
    await this.sql.query('delete from place')
    let batch: string[][] = []
    const flush = async () => {
      await this.sql.query(
        `insert into place (id, story) select distinct on (id) id, story from json_to_recordset($1::json) as t (id text, story text) on conflict do nothing`,
        [JSON.stringify(batch.map(([id, story]) => ({ id, story })))],
      )
      batch = []
    }
    for (const { id, story } of dossier.claims) {
      batch.push([id, story])
      if (batch.length >= 5000) await flush()
    }
    await flush()
  }

  /** Rows of a table as given: new and changed ones are written, gone ones deleted, the rest is not touched. The first value is the id. */
  async #bring(table: string, columns: readonly string[], rows: Iterable<readonly (string | undefined)[]>): Promise<void> {
    const old = new Map(
      (await this.sql.query<{ id: string; made: string }>(`select id, made from ${table}`)).map(({ id, made }) => [id, made]),
    )
    const all = ['id', 'made', ...columns]
    const statement = `insert into ${table} (${all.join(', ')})
      select ${all.join(', ')} from json_to_recordset($1::json) as t (${all.map((name) => `${name} text`).join(', ')})
      on conflict (id) do update set ${all
        .slice(1)
        .map((name) => `${name} = excluded.${name}`)
        .join(', ')}`
    let batch: Record<string, string | null>[] = [],
      size = 0
    const flush = async () => {
      if (batch.length) await this.sql.query(statement, [JSON.stringify(batch)])
      batch = []
      size = 0
    }
    for (const row of rows) {
      const [id, ...values] = row
      const made = sha256Of(JSON.stringify(row)).slice(0, 32)
      if (old.get(id as string) === made) {
        old.delete(id as string)
        continue
      }
      old.delete(id as string)
      batch.push(Object.fromEntries(all.map((name, at) => [name, storable([id, made, ...values][at])])))
      size += values.reduce((sum, value) => sum + (value?.length ?? 0), 0)
      if (size > 2_000_000) await flush()
    }
    await flush()
    if (old.size > 0)
      await this.sql.query(`delete from ${table} where id in (select json_array_elements_text($1::json))`, [
        JSON.stringify([...old.keys()]),
      ])
  }

  async stories(): Promise<readonly object[]> {
    return (await this.sql.query<{ summary: string }>('select summary from story order by id')).map(
      ({ summary }) => JSON.parse(summary) as object,
    )
  }

  /** The dossier of a story, by its id, the beginning of it, or the id of one of its claims or reports. */
  async story(reference: string): Promise<Dossier | undefined> {
    const found = await this.sql.query<{ dossier: string }>(
      `select dossier from story where id in (
         select id from story where id = $1 or (length($1) >= 4 and starts_with(id, $1))
         union select story from place where id = $1
         union select story from report where id = $1) limit 2`,
      [reference],
    )
    return found.length === 1 && found[0] ? (JSON.parse(found[0].dossier) as Dossier) : undefined
  }

  /** The best first; words as in a search box: "quoted phrases", or, -not. */
  search({ words, outlet, voice, matter, since, until, story, most = 20 }: Wanted): Promise<readonly Hit[]> {
    return this.sql.query<Hit>(
      `select id, key, outlet, title, url, published, story, rank,
              ts_headline('english', left(body, 400000), q,
                'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "') as snippet
       from (select id, key, outlet, title, url, published, story, body, q, round(ts_rank_cd(words, q, 32)::numeric, 6)::float8 as rank
             from report, websearch_to_tsquery('english', $1) as q
             where words @@ q
               and ($2::text is null or outlet ilike '%' || $2 || '%')
               and ($3::text is null or voices ilike '%' || $3 || '%')
               and ($4::text is null or matters ilike '%' || $4 || '%')
               and ($5::text is null or published >= $5)
               and ($6::text is null or left(published, length($6)) <= $6)
               and ($7::text is null or starts_with(story, $7))
             order by rank desc, id limit $8) as best
       order by rank desc, id`,
      [words, like(outlet), like(voice), like(matter), since ?? null, until ?? null, story ?? null, most],
    )
  }

  /** A hash over all rows, to hold against one that was made again. */
  async digest(): Promise<string> {
    const rows: string[] = []
    for (const table of ['report', 'story'])
      for (const { id, made } of await this.sql.query<{ id: string; made: string }>(
        `select id, made from ${table} order by id collate "C"`,
      ))
        rows.push(`${table} ${id} ${made}`)
    for (const { id, story } of await this.sql.query<{ id: string; story: string }>(
      'select id, story from place order by id collate "C"',
    ))
      rows.push(`${id} ${story}`)
    return sha256Of(rows.join('\n'))
  }
}

/** What a pattern means literally. */
const like = (text: string | undefined): string | null => text?.replace(/[\\%_]/g, '\\$&') ?? null

/** PostgreSQL's text holds everything but NUL, and no half of a pair. */
const storable = (text: string | undefined): string | null =>
  text?.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd') ?? null

function gathered(pairs: readonly (readonly [report: string, name: string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>()
  for (const [report, name] of pairs) names.set(report, (names.get(report) ?? new Set<string>()).add(name))
  return new Map([...names].map(([report, found]) => [report, [...found].sort().join('\n')]))
}
