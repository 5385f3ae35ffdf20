import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asLine, datelineOf } from './headline.js'

const lines: readonly (readonly [string, string])[] = [
  ['VELL – The mission is over for good,', 'The mission is over for good'],
  ['ARLIN, May 3 (Sorvian News Agency) — The talks have been put off', 'The talks have been put off'],
  ['Tarn (Kestria Wire) - Ten ships have left the strait', 'Ten ships have left the strait'],
  ['TARN, May 3. /KW/. Ten ships have left the strait', 'Ten ships have left the strait'],
  ['Kestria News / Ten ships have left the strait', 'Ten ships have left the strait'],
  ['and the council meets in June;', 'The council meets in June'],
  ['“We leave in June', 'We leave in June'],
  ['the council (of fourteen', 'The council of fourteen'],
]
test('a line stands by itself: no dateline, no half quotation, a capital', () => {
  for (const [words, line] of lines) assert.equal(asLine(words, 200), line)
})

test('what looks like a dateline and is none stays', () => {
  for (const words of [
    'The council – fourteen members – meets in June',
    'Arlin - a town of 900 people',
    'NATO – back',
    'Prices rose 2 - 3 percent in a week',
  ])
    assert.equal(datelineOf(words), 0, words)
})

test('a long line is cut between words', () => assert.equal(asLine('ten ships left the strait', 12), 'Ten ships …'))
