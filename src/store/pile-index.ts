import { createHash } from 'node:crypto'
import type { Dossier } from '../core/publish.js'
import { sha256Of } from './archive.js'
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

/** A report as it is searched for. */
export interface WordRow {
  readonly id: string
  readonly key: string
  readonly outlet: string | undefined
  readonly title: string | undefined
  readonly url: string | undefined
  readonly published: string | undefined
  readonly language: string
  readonly story: string
  /** A line each. */
  readonly voices: string
  readonly matters: string
  readonly body: string
}

const COLUMNS = ['id', 'key', 'outlet', 'title', 'url', 'published', 'language', 'story', 'voices', 'matters', 'body'] as const

/** The reports of a story, from its part of the dossier. */
export function rowsOf({ reports, stories, attributions, matters }: Dossier): WordRow[] {
  const voices = gathered(attributions.flatMap(({ report, source }) => (source ? [[report, source.name] as const] : [])))
  const about = gathered(matters.flatMap(({ name, mentions }) => mentions.map(({ report }) => [report, name] as const)))
  return reports.map(({ id, key, outlet, title, url, published, language, text }) => ({
    id,
    key,
    outlet,
    title,
    url,
    published,
    language,
    story: stories[0]?.id ?? '',
    voices: voices.get(id) ?? '',
    matters: about.get(id) ?? '',
    body: text,
  }))
}

const BATCH = 2_000_000 // units of text written together

/** The words of a pile. Made from its stories and from nothing else. */
export class PileIndex {
  constructor(private readonly sql: Sql) {}

  /** The name of the pile it was made from. */
  async name(): Promise<string | undefined> {
    const [row] = await this.sql.query<{ value: string }>(`select value from state where name = 'indexed'`)
    return row?.value
  }

  /** Brings the index to a pile of these stories: only new ones are asked for and written, only gone ones taken out. */
  async update(
    keys: readonly string[],
    name: string,
    parts: (keys: readonly string[]) => AsyncIterable<readonly [key: string, part: Dossier]>,
  ): Promise<void> {
    await transaction(this.sql, async () => {
      const gone = new Set((await this.sql.query<{ key: string }>('select key from indexed')).map(({ key }) => key)),
        fresh = keys.filter((key) => !gone.delete(key))
      let batch: Record<string, string | null>[] = [],
        size = 0
      const flush = async () => {
        if (batch.length > 0) await this.sql.query(WRITE, [JSON.stringify(batch)])
        batch = []
        size = 0
      }
      for await (const [key, part] of parts(fresh))
        for (const row of rowsOf(part)) {
          batch.push(stored(row, key))
          size += row.body.length
          if (size > BATCH) await flush()
        }
      await flush()
      await this.sql.query('delete from report where part = any($1::text[])', [[...gone]])
      await this.sql.query('delete from indexed where key = any($1::text[])', [[...gone]])
      await this.sql.query('insert into indexed (key) select unnest($1::text[])', [fresh])
      await this.sql.query(
        `insert into state (name, value) values ('indexed', $1) on conflict (name) do update set value = excluded.value`,
        [name],
      )
    })
  }

  /** Reports whose row is not what their story says, or is not there, or has no story. */
  async differing(parts: AsyncIterable<readonly [key: string, part: Dossier]>): Promise<string[]> {
    const rows = await this.sql.query<{ id: string; hash: string }>(
      `select id, md5(concat_ws(chr(1), ${['made', 'part', ...COLUMNS].map((name) => `coalesce(${name}, chr(2))`).join(', ')})
         || (words = ${VECTOR})::text) as hash from report`,
    )
    const held = new Map(rows.map(({ id, hash }) => [id, hash])),
      differing: string[] = []
    for await (const [key, part] of parts)
      for (const row of rowsOf(part)) {
        const values = stored(row, key)
        const should = ['made', 'part', ...COLUMNS].map((name) => values[name] ?? '\u0002').join('\u0001')
        if (held.get(row.id) !== createHash('md5').update(`${should}true`).digest('hex')) differing.push(row.id)
        held.delete(row.id)
      }
    return [...differing, ...held.keys()]
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
    const rows = await this.sql.query<{ id: string; made: string; part: string }>(
      'select id, made, part from report order by id collate "C"',
    )
    return sha256Of(rows.map(({ id, made, part }) => `${id} ${made} ${part}`).join('\n'))
  }
}

/** As the table makes it (migration 1): what was damaged since is not the same. */
const VECTOR = `setweight(to_tsvector('english', left(coalesce(title, ''), 10000)), 'A') || to_tsvector('english', left(body, 400000))`
const ALL = [...COLUMNS, 'made', 'part']
const WRITE = `insert into report (${ALL.join(', ')})
  select ${ALL.join(', ')} from json_to_recordset($1::json) as t (${ALL.map((name) => `${name} text`).join(', ')})
  on conflict (id) do update set ${ALL.slice(1)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}`

function stored(row: WordRow, part: string): Record<string, string | null> {
  const values = COLUMNS.map((name) => [name, storable(row[name])] as const)
  return { ...Object.fromEntries(values), made: sha256Of(JSON.stringify(values)).slice(0, 32), part }
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
