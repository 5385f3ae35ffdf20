import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { specimen } from '../core/7-publish/specimen.test.js'
import { type Dossier, partOf } from '../core/index.js'
import { PileIndex } from './pile-index.js'
import { noServer, openInFolder, openOn, startServer } from './sql/databases.test.js'
import { openEmbedded } from './sql/embedded.js'
import { MIGRATIONS, migrate } from './sql/migrations.js'
import type { Sql } from './sql/sql.js'

const PARTS = new Map(specimen.stories.map(({ id }) => [`key of ${id}`, partOf(specimen, id)]))
async function* given(keys: readonly string[]) {
  for (const key of keys) yield [key, PARTS.get(key) as Dossier] as const
}

/** The same questions to both databases. */
function asked(name: string, skip: string | false, open: () => Promise<Sql>) {
  describe(name, { skip }, () => {
    test('an index made in one go and one that was changed step by step are the same, and only what is new is asked for', async () => {
      const sql = await open(),
        index = new PileIndex(sql),
        keys = [...PARTS.keys()]
      assert.ok(keys.length > 1)
      await index.update(keys, 'whole', given)
      const whole = await index.digest()
      await index.update(keys.slice(1), 'part', (fresh) => {
        assert.deepEqual(fresh, [])
        return given(fresh)
      })
      assert.notEqual(await index.digest(), whole)
      assert.deepEqual(await index.differing(given(keys.slice(1))), [])
      await index.update(keys, 'whole', (fresh) => {
        assert.deepEqual(fresh, keys.slice(0, 1))
        return given(fresh)
      })
      assert.equal(await index.digest(), whole)
      assert.equal(await index.name(), 'whole')
    })

    test('rows that are not what a rebuild gives are named', async () => {
      const sql = await open(),
        index = new PileIndex(sql),
        keys = [...PARTS.keys()]
      await index.update(keys, 'whole', given)
      assert.deepEqual(await index.differing(given(keys)), [])
      const [one, other, third] = specimen.reports.map(({ id }) => id)
      await sql.query('update report set voices = $2 where id = $1', [one, 'Nobody'])
      await sql.query('delete from report where id = $1', [other])
      await sql.query(
        `insert into report (id, made, key, language, voices, matters, body) values ('stray', '', '', 'en', '', '', 'from nowhere')`,
      )
      assert.ok(third)
      assert.deepEqual((await index.differing(given(keys))).sort(), [one, other, 'stray'].sort())
    })

    test('words are found in their sentence, the best first, by outlet, voice and day', async () => {
      const index = new PileIndex(await open())
      await index.update([...PARTS.keys()], 'whole', given)
      const report = specimen.reports.find(({ outlet, published }) => outlet !== undefined && published !== undefined)
      assert.ok(report?.outlet && report.published)
      const word = /[A-Z][a-z]{6,}/.exec(report.text)?.[0] as string
      const hits = await index.search({ words: word })
      assert.ok(hits.some(({ id }) => id === report.id))
      assert.ok(hits.every(({ snippet }) => snippet.includes('\u0002')))
      assert.deepEqual(
        [...hits].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)),
        hits,
      )
      const only = await index.search({
        words: word,
        outlet: report.outlet.toLowerCase(),
        since: report.published.slice(0, 7),
        until: report.published.slice(0, 7),
      })
      assert.ok(only.length > 0 && only.every(({ outlet }) => outlet === report.outlet))
      assert.deepEqual(await index.search({ words: word, since: '2999' }), [])
      assert.deepEqual(await index.search({ words: word, outlet: '%' }), [])
      assert.deepEqual(await index.search({ words: `'); drop table report; --` }), [])
    })

    test('text that a database cannot hold does not stop it', async () => {
      const sql = await open(),
        index = new PileIndex(sql)
      const [report, ...rest] = specimen.reports
      assert.ok(report)
      const odd = { ...specimen, reports: [{ ...report, outlet: 'Half \ud800 a pair \0' }, ...rest] }
      await index.update(['odd'], 'odd', async function* () {
        yield ['odd', odd] as const
      })
      const [row] = await sql.query<{ outlet: string }>('select outlet from report where id = $1', [report.id])
      assert.equal(row?.outlet, 'Half \ufffd a pair \ufffd')
    })

    test('a migration that breaks off leaves the tables as they were, and the next opening goes on', async () => {
      const sql = await open()
      const more = [...MIGRATIONS, ['create table extra (id text)', 'create table extra2 (id nonsense)']]
      await assert.rejects(migrate(sql, 'here', more))
      await assert.rejects(sql.query('select * from extra'))
      await migrate(sql, 'here', [...MIGRATIONS, ['create table extra (id text)']])
      assert.deepEqual(await sql.query('select * from extra'), [])
      await assert.rejects(migrate(sql, 'here'), /newer release/)
    })
  })
}

asked('PGlite', false, openInFolder)
const server = noServer ? undefined : startServer()
asked('PostgreSQL', noServer, async () => openOn((await server!)()))

/** Another process that is killed in the middle of a migration. */
async function killedWhileMigrating(open: string): Promise<void> {
  const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-migrates-')),
    program = join(folder, 'migrate.mjs')
  after(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    program,
    `import { MIGRATIONS, migrate } from ${here('./sql/migrations.js')}
     import { openEmbedded } from ${here('./sql/embedded.js')}
     import { openServed } from ${here('./sql/served.js')}
     const sql = await ${open}
     const { query } = sql
     sql.query = (text, params) => {
       if (text.includes('pg_sleep')) process.stdout.write('in the middle')
       return query(text, params)
     }
     await migrate(sql, 'here', [...MIGRATIONS, ['create table extra (id text)', 'select pg_sleep(3)']])`,
  )
  const child = spawn(process.execPath, [program])
  let said = ''
  child.stderr.on('data', (words) => {
    said += words
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended.then(() => assert.fail(`it ended before the middle: ${said}`))])
  child.kill('SIGKILL')
  await ended
}

describe('a process killed in the middle of a migration leaves nothing half done', () => {
  const more = [...MIGRATIONS, ['create table extra (id text)']]
  const goesOn = async (sql: Sql) => {
    await migrate(sql, 'here', more)
    assert.deepEqual(await sql.query('select * from extra'), [])
    await new PileIndex(sql).update([...PARTS.keys()], 'whole', given)
    assert.equal((await new PileIndex(sql).search({ words: 'said' })).length > 0, true)
  }
  test('in a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-killed-'))
    after(() => rmSync(folder, { recursive: true, force: true }))
    await killedWhileMigrating(`openEmbedded(${JSON.stringify(folder)})`)
    const sql = await openEmbedded(folder)
    after(() => sql.close())
    await goesOn(sql)
  })
  test('on a server', { skip: noServer }, async () => {
    const address = (await server!)()
    await killedWhileMigrating(`openServed(${JSON.stringify(address)})`)
    await goesOn(await openOn(address))
  })
})
