import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { always } from '../../testing/always.js'
import { fold, foldCase } from './fold.js'

test('typography is folded, one unit for one', () => {
  assert.equal(fold('Trumpʼs “deal” – 2\u00a0500 men…'), 'Trump\'s "deal" - 2 500 men.')
  assert.equal(foldCase('İZMİR – Müller'), 'İzmİr - müller')
})

test('law: folding keeps every offset', () => {
  always(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => fold(text).length === text.length && foldCase(text).length === text.length,
    ),
  )
})
