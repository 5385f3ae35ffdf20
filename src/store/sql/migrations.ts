import { Trouble } from '../trouble.js'
import { type Sql, transaction } from './sql.js'

/** Forward only, in order, each whole or not at all. One that was released is never changed: what is wrong with it is mended by the next. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  // 1: what is made from the originals and asked for: reports with their words, stories as dossiers of their own
  [
    `create table report (
       id text primary key, made text not null, key text not null, outlet text, title text, url text, published text, language text not null,
       story text, voices text not null, matters text not null, body text not null,
       words tsvector generated always as (
         setweight(to_tsvector('english', left(coalesce(title, ''), 10000)), 'A') || to_tsvector('english', left(body, 400000))) stored)`,
    'create index report_words on report using gin (words)',
    'create index report_story on report (story)',
    'create table story (id text primary key, made text not null, summary text not null, dossier text not null)',
    'create table place (id text primary key, story text not null)',
    'create index place_story on place (story)',
    'create table state (name text primary key, value text not null)',
  ],
  // 2: a served library keeps its truth here as well
  [
    'create table original (sha256 text primary key, bytes bytea not null)',
    'create table entry (number bigserial primary key, id text not null unique, line text not null)',
    'create table content (entry text not null, rules text not null, line text not null, primary key (entry, rules))',
    'create table told (hash text not null, rules text not null, line text not null, primary key (hash, rules))',
    'create table log (number bigserial primary key, line text not null)',
  ],
  // 3: reading shared by several workers
  [
    `create table task (
       number bigserial primary key, rules text not null, what text not null, done boolean not null default false, unique (rules, what))`,
    'create index task_open on task (number) where not done',
  ],
  // 4: stories are told one by one and kept as pieces; the index of words knows from which story each of its rows is
  [
    'drop table told',
    'drop table story',
    'drop table place',
    'delete from report',
    'delete from state',
    `create table piece (
       kind text not null, rules text not null, hash text not null, bytes bytea not null, primary key (kind, rules, hash))`,
    'create table story (key text primary key, id text not null, line text not null)',
    'create index story_id on story (id text_pattern_ops)',
    'create table place (id text not null, key text not null)',
    'create index place_id on place (id)',
    'create index place_key on place (key)',
    `alter table report add column part text not null default ''`,
    'create table indexed (key text primary key)',
  ],
  // 5: what leads to a story is a number of eight bytes, and a story is kept once; pieces are packed by lz4, in half the time, where the server has it
  [
    'drop table story',
    'drop table place',
    `delete from state where name = 'pile'`,
    'create table story (number serial primary key, key text not null unique, id text not null)',
    'create index story_id on story (id text_pattern_ops)',
    'create table place (id bigint not null, story integer not null)',
    'create index place_id on place (id)',
    `do $$ begin
       alter table piece alter column bytes set compression lz4;
     exception when feature_not_supported then null;
     end $$`,
  ],
  // 6: a task may name a thousand originals, more than an index holds; it is told apart by a hash
  [
    'drop table task',
    `create table task (
       number bigserial primary key, rules text not null, hash text not null, what text not null, done boolean not null default false,
       unique (rules, hash))`,
    'create index task_open on task (rules, number) where not done',
  ],
]

/** Any number: the one who has it migrates, the others wait. */
const TURN = 7_102_931

/** Brings the tables to this release. Interrupted, it goes on where it was; two at once take turns. */
export async function migrate(sql: Sql, where: string, migrations = MIGRATIONS): Promise<void> {
  await sql.query('create table if not exists migration (number integer primary key)').catch((error: { code?: string }) => {
    if (error.code !== '23505' && error.code !== '42P07') throw error // somebody else made it in the same moment
  })
  if ((await numberOf(sql)) === migrations.length) return
  for (;;) {
    const isLast = await transaction(sql, async () => {
      await sql.query('select pg_advisory_xact_lock($1)', [TURN])
      const number = await numberOf(sql)
      if (number > migrations.length)
        throw new Trouble(
          `the library was made by a newer release (its tables are at ${number}, this release knows ${migrations.length})`,
          where,
          'use the newer release',
        )
      const next = migrations[number]
      if (!next) return true
      for (const statement of next) await sql.query(statement)
      await sql.query('insert into migration (number) values ($1)', [number + 1])
      return number + 1 === migrations.length
    })
    if (isLast) return
  }
}

async function numberOf(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ number: number | null }>('select max(number) as number from migration')
  return row?.number ?? 0
}
