import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mark, unmark } from './marks.js'

const marked = '‹content ‹source Washington› ‹cue has asked› allies to end it›, ‹source two sources› ‹cue said›.'

test('marks are taken out and put back in the same places', () => {
  const { text, marks } = unmark(marked)
  assert.equal(text, 'Washington has asked allies to end it, two sources said.')
  assert.deepEqual(
    marks.map(({ name, start, end }) => [name, text.slice(start, end)]),
    [
      ['content', 'Washington has asked allies to end it'],
      ['source', 'Washington'],
      ['cue', 'has asked'],
      ['source', 'two sources'],
      ['cue', 'said'],
    ],
  )
  assert.equal(mark(text, marks), marked)
})

test('a mark left open is our mistake', () => {
  assert.throws(() => unmark('‹source Politico says'), /never closed/)
  assert.throws(() => unmark('Politico› says'), /never opened/)
})
