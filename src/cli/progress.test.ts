import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { howMuch, reportsIn } from './how-much.js'
import { ownFolder } from './process.test.js'
import { lineOf } from './progress.js'

test('the bar says how many of how many, how fast, how long still, and which', () => {
  assert.equal(
    lineOf({ done: 120, of: 4120, unit: 'reports', what: 'pile/a\u001b[2J.html', seconds: 2 }),
    '120/4120 reports, 60/s, 67 s left  pile/a [2J.html',
  )
  assert.equal(lineOf({ done: 3, of: undefined, unit: 'reports', what: '-', seconds: 1 }), '3 reports, 3/s  -')
  assert.equal(lineOf({ done: 2, of: 4120, unit: 'reports', what: 'a', seconds: 2 }), '2/4120 reports, 1/s  a')
  assert.match(lineOf({ done: 10, of: 100_000, unit: 'reports', what: '', seconds: 1 }), /3 h left/)
})

test('how many reports there will be is known from the files, or from how much of them is done', async () => {
  const cwd = ownFolder(),
    pile = join(cwd, 'pile')
  mkdirSync(join(pile, 'inner'), { recursive: true })
  for (const name of ['a.txt', 'inner/b.txt', 'inner/c.txt']) writeFileSync(join(pile, name), 'ten bytes.')
  const much = await howMuch([pile])
  assert.deepEqual(much, { files: 3, bytes: 30 })
  assert.equal(reportsIn(much, { pages: 1, begun: 2, originals: 2, bytes: 20 }), 3)
  assert.equal(reportsIn({ files: 1, bytes: 1000 }, { pages: 8, begun: 25, originals: 1, bytes: 100 }), 250)
  assert.equal(reportsIn({ files: 1, bytes: 10 }, { pages: 25, begun: 25, originals: 1, bytes: 100 }), 25)
  assert.equal(await howMuch(['-']), undefined)
  assert.equal(await howMuch(['https://paper.example/feed']), undefined)
})
