import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import { compareReports } from './compare.js'

const report = (key: string, text: string) => read({ key, body: { kind: 'text', text } })
const rowsOf = (here: string, there: string) => {
  const left = report('left', here),
    right = report('right', there)
  return compareReports(left, right).map((row) => [
    row.how,
    row.here && left.text.slice(row.here.start, row.here.end),
    row.there && right.text.slice(row.there.start, row.there.end),
  ])
}

test('what is copied, edited, left out and added stands beside what it came from', () => {
  const first = 'The harbour at Brennhaven was closed for two days after the storm of last week.'
  const edited = 'The harbour at Brennhaven stayed closed for two days after the heavy storm of last week.'
  assert.deepEqual(
    rowsOf(
      `${first} Nobody can say when the ferries to the islands will sail again.`,
      `A minister spoke of a hard autumn for all the fishermen. ${edited}`,
    ),
    [
      ['added', undefined, 'A minister spoke of a hard autumn for all the fishermen.'],
      ['edited', first, edited],
      ['dropped', 'Nobody can say when the ferries to the islands will sail again.', undefined],
    ],
  )
})

test('a report beside itself is copied word for word', () => {
  const text = 'The Halm dam gave way in the night to Sunday. The count of the dead is made by the provincial police.'
  assert.deepEqual(
    rowsOf(text, text).map(([how]) => how),
    ['verbatim', 'verbatim'],
  )
})

test('every sentence of both stands in some row', () => {
  const left = report('left', 'One thing happened here in the morning. Then there was another thing. “No,” he said.'),
    right = report('right', 'Then there was another thing, they say. A third one came of it later in the day.')
  const rows = compareReports(left, right)
  assert.deepEqual(new Set(rows.flatMap((row) => row.here ?? [])), new Set(left.sentences))
  assert.deepEqual(new Set(rows.flatMap((row) => row.there ?? [])), new Set(right.sentences))
})
