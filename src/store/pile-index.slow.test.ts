import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { specimen } from '../core/7-publish/specimen.test.js'
import { partOf } from '../core/index.js'
import { PileIndex } from './pile-index.js'
import { noServer, openInFolder, openOn, startServer } from './sql/databases.test.js'
import { MIGRATIONS, migrate } from './sql/migrations.js'
import type { Sql } from './sql/sql.js'

/** The same questions to both databases. */
function asked(name: string, skip: string | false, open: () => Promise<Sql>) {
  describe(name, { skip }, () => {
    test('an index made in one go and one that was changed step by step are the same', async () => {
      const sql = await open(),
        index = new PileIndex(sql)
      await index.update(specimen, 'whole')
      const whole = await index.digest()
      const [first] = specimen.stories
      assert.ok(first)
      await index.update(partOf(specimen, first.id), 'part')
      assert.notEqual(await index.digest(), whole)
      assert.equal((await index.stories()).length, 1)
      await index.update(specimen, 'whole')
      assert.equal(await index.digest(), whole)
      assert.equal(await index.name(), 'whole')
    })

    test('a story comes back as its part of the dossier, also by one of its claims or reports', async () => {
      const index = new PileIndex(await open())
      await index.update(specimen, 'whole')
      for (const story of specimen.stories) {
        const part = JSON.parse(JSON.stringify(partOf(specimen, story.id)))
        const claim = specimen.claims.find((one) => one.story === story.id)
        for (const reference of [story.id, story.id.slice(0, 6), story.reports[0], ...(claim ? [claim.id] : [])])
          assert.deepEqual(await index.story(reference), part)
      }
      assert.equal(await index.story('nothing'), undefined)
    })

    test('words are found in their sentence, the best first, by outlet, voice and day', async () => {
      const index = new PileIndex(await open())
      await index.update(specimen, 'whole')
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
      const index = new PileIndex(await open())
      const [report, ...rest] = specimen.reports
      assert.ok(report)
      await index.update({ ...specimen, reports: [{ ...report, outlet: 'Half \ud800 a pair \0' }, ...rest] }, 'odd')
      assert.equal((await index.stories()).length, specimen.stories.length)
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
