import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { idOf, sha256 } from './id.js'

const asNodeHas = (text: string): string => createHash('sha256').update(text).digest('hex')

test('a text of any length and letters has the hash that everybody gets', () => {
  for (const text of ['', 'a', 'ferry', 'Müller', '\ud800', 'x'.repeat(55), 'x'.repeat(64), 'x'.repeat(256), 'ž'.repeat(300)])
    assert.equal(sha256(text), asNodeHas(text), text)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sha256(text) === asNodeHas(text)))
})

test('an id depends on what it is of, on its parts and their order, and on nothing asked before', () => {
  const id = idOf('report', 'key', undefined, 7)
  assert.equal(id, asNodeHas('["report","key",null,7]').slice(0, 16))
  const others = [idOf('chain', 'key', undefined, 7), idOf('report', 'key', '', 7), idOf('report', 7, undefined, 'key')]
  assert.equal(new Set([id, ...others]).size, 4)
  assert.equal(idOf('report', 'key', undefined, 7), id)
})
