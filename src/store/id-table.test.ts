import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256Of } from './archive.js'
import { IdTable } from './id-table.js'

const ids = Array.from({ length: 5000 }, (_, n) => sha256Of(`thing ${n}`).slice(0, 16))

test('every id leads to its number, by itself and by a beginning that no other has, from bytes that lie anywhere', () => {
  const table = IdTable.begin()
  for (const [n, id] of ids.entries()) table.add(id, n % 700)
  const bytes = Buffer.concat([Buffer.from('odd'), table.bytes()]).subarray(3),
    read = IdTable.of(bytes)
  for (const [n, id] of ids.entries()) assert.deepEqual(read.holding(id), [n % 700])
  for (const id of ids.slice(0, 50)) {
    const begun = ids.flatMap((other, n) => (other.startsWith(id.slice(0, 4)) ? [n % 700] : []))
    assert.deepEqual(read.holding(id.slice(0, 4)).sort(), [...new Set(begun)].sort())
  }
})

test('ids that begin alike are all given, and what is no id leads nowhere', () => {
  const table = IdTable.begin()
  table.add('00000000000000aa', 1)
  table.add('00000000000000bb', 2)
  table.add('ffffffffffffffff', (1 << 24) - 1)
  const read = IdTable.of(table.bytes())
  assert.deepEqual(read.holding('00000000000000aa').sort(), [1, 2])
  assert.deepEqual(read.holding('ffff'), [(1 << 24) - 1])
  for (const none of ['', 'The mayor', '0123456789abcdef', 'FFFF']) assert.deepEqual(read.holding(none), [])
  assert.throws(() => table.add('no id at all', 1), RangeError)
  assert.throws(() => table.add('00000000000000aa', 1 << 24), RangeError)
})

test('a table that is begun with what another had is what it would be had all been put in, and what is gone leads nowhere', () => {
  const before = IdTable.begin(),
    anew = IdTable.begin(),
    // Things change their numbers, and every seventh goes.
    to = Array.from({ length: 700 }, (_, n) => (n % 7 === 0 ? undefined : (n * 13) % 701))
  for (const [n, id] of ids.slice(0, 4000).entries()) {
    before.add(id, n % 700)
    const number = to[n % 700]
    if (number !== undefined) anew.add(id, number)
  }
  const table = IdTable.begin(IdTable.of(before.bytes()), to)
  for (const [n, id] of ids.slice(4000).entries()) for (const one of [table, anew]) one.add(id, 1000 + n)
  assert.deepEqual(table.bytes(), anew.bytes())
  assert.deepEqual(IdTable.of(table.bytes()).holding(ids[0] as string), [])
})
