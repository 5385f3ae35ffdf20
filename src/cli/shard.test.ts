import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { hearsay, ownFolder, root } from './process.test.js'

test('a pile told in steps by two workers is the dossier of a single process', async () => {
  const cwd = ownFolder(),
    pile = join(root, 'piles', 'demo')
  const step = async (...args: string[]) => {
    const ended = await hearsay(['shard', ...args, '--folder', 'steps'], { cwd })
    assert.ok(ended.code === 0 || ended.code === 3, ended.stderr)
    return ended.stdout
  }
  const early = await hearsay(['shard', 'relate', '--maps', '2', '--reduces', '3', '--folder', 'steps'], { cwd })
  assert.equal(early.code, 4)
  assert.match(early.stderr, /a step before this one has not finished/)
  await Promise.all(['1', '0'].map((part) => step('map', pile, '--part', part, '--of', '2')))
  await step('relate', '--maps', '2', '--reduces', '3')
  await Promise.all(['2', '0', '1', '1'].map((part) => step('reduce', '--part', part)))
  const joined = await step('join')
  await hearsay(['read', pile, '--library', 'whole'], { cwd })
  assert.equal(joined, (await hearsay(['dossier', '--json', '--library', 'whole'], { cwd })).stdout)
})
