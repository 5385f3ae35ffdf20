import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOverFour, LINEAR } from '../testing/growth.js'
import { findQuotation, wordsOf } from './near.js'

const look = (text: string, quotation: string) =>
  findQuotation(wordsOf(text), wordsOf(quotation)).map(({ start, end, alike }) => ({
    words: text.slice(start, end),
    alike: Math.round(alike * 100) / 100,
  }))

test('word for word, whatever the quotation marks, dashes and case', () => {
  assert.deepEqual(look('They call it a “Return – to Base”. No more.', 'return to base'), [
    { words: 'Return – to Base', alike: 1 },
  ])
  assert.deepEqual(look('Yes and yes and yes.', 'yes'), [
    { words: 'Yes', alike: 1 },
    { words: 'yes', alike: 1 },
    { words: 'yes', alike: 1 },
  ])
})

test('altered: most of the words, in their order', () => {
  assert.deepEqual(look('He spoke of a return to its previous status, no less.', 'return to the previous status'), [
    { words: 'return to its previous status', alike: 0.8 },
  ])
  assert.deepEqual(look('“It is impossible to empty the town,” she said.', 'it is impossible to empty a town'), [
    { words: 'It is impossible to empty the town', alike: 0.86 },
  ])
})

test('another sentence is not an altered one', () => {
  for (const text of [
    'A return to factory settings, they say.',
    'status previous the to return',
    'The previous day he left.',
    '',
  ])
    assert.deepEqual(look(text, 'return to the previous status'), [], text)
  assert.deepEqual(look('two words', 'two wards'), [])
})

test('linear on long texts of the same few words', () => {
  for (const unit of ['the ', 'return to the previous ', 'status ']) {
    const growth = growthOverFour(
      (size) =>
        findQuotation(
          wordsOf(unit.repeat(size / unit.length)),
          wordsOf('return to the very previous status of the year before that'),
        ),
      50_000,
    )
    assert.ok(growth < LINEAR, unit)
  }
})
