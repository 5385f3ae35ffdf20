import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sha256Of } from './archive.js'
import { PieceCache } from './pieces.js'

const root = mkdtempSync(join(tmpdir(), 'hearsay-pieces-'))
after(() => rmSync(root, { recursive: true, force: true }))
let made = 0
const fresh = () => join(root, String(made++))
const key = (name: string) => sha256Of(name).slice(0, 32)
const piece = (name: string) => [key(name), Buffer.from(`the piece of ${name}\n\0`)] as const

async function has(folder: string, name: string): Promise<string | undefined> {
  const cache = await PieceCache.open(folder, 'told', { write: false })
  const found = await cache.get(key(name))
  await cache.close()
  return found?.toString('utf8')
}

test('what was put down is there after the next opening, bytes of any kind', async () => {
  const folder = fresh(),
    cache = await PieceCache.open(folder, 'told', { write: true })
  await cache.put([piece('a'), piece('b'), [key('nothing'), new Uint8Array()]])
  await cache.close()
  assert.equal(await has(folder, 'b'), 'the piece of b\n\0')
  assert.equal(await has(folder, 'nothing'), '')
  assert.equal(await has(folder, 'c'), undefined)
  const looking = await PieceCache.open(folder, 'told', { write: false })
  assert.deepEqual(['a', 'c'].map((name) => key(name)).map(await looking.knows()), [true, false])
  await assert.rejects(looking.put([piece('c')]), /to look only/)
  await looking.close()
})

test('a piece that a crash cut off, or that does not stand where the index says, is not there; others are', async () => {
  const folder = fresh(),
    cache = await PieceCache.open(folder, 'told', { write: true })
  await cache.put([piece('a'), piece('b')])
  await cache.close()
  const data = join(folder, 'told.data')
  truncateSync(data, statSync(data).size - 3)
  assert.equal(await has(folder, 'b'), undefined)
  assert.equal(await has(folder, 'a'), 'the piece of a\n\0')
  appendFileSync(join(folder, 'told.index'), `${key('wrong')} 0 10\n${key('half')} 5`)
  assert.equal(await has(folder, 'wrong'), undefined)
  const again = await PieceCache.open(folder, 'told', { write: true })
  await again.put([piece('b'), piece('half')])
  await again.close()
  for (const name of ['a', 'b', 'half']) assert.equal(await has(folder, name), `the piece of ${name}\n\0`)
  writeFileSync(data, '')
  assert.equal(await has(folder, 'a'), undefined)
})

test('what is not needed any more goes when it is the most of all, and the rest stays', async () => {
  const folder = fresh(),
    cache = await PieceCache.open(folder, 'told', { write: true }),
    names = Array.from({ length: 1500 }, (_, n) => `piece ${n}`),
    live = new Set(names.slice(0, 200).map(key))
  await cache.put(names.map(piece))
  const before = statSync(join(folder, 'told.data')).size
  await cache.keepOnly(new Set(names.slice(0, 600).map(key)))
  assert.equal(statSync(join(folder, 'told.data')).size, before, 'little would be won')
  await cache.keepOnly(live)
  assert.ok(statSync(join(folder, 'told.data')).size < before / 5)
  const knows = await cache.knows()
  assert.deepEqual(names.map(key).filter(knows), [...live])
  await cache.put([piece('later')])
  await cache.close()
  for (const name of ['piece 0', 'piece 199', 'later']) assert.equal(await has(folder, name), `the piece of ${name}\n\0`)
  assert.equal(await has(folder, 'piece 200'), undefined)
})
