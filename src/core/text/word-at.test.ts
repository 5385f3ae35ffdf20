import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordAt } from './word-at.js'

test('before the first word and behind the last there is none', () => {
  assert.deepEqual(
    [-1, 0, 1, 2].map((at) => wordAt(['he', 'said'], at)),
    [undefined, 'he', 'said', undefined],
  )
})
