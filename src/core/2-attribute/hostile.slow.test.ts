import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAsGiven } from '../1-read/index.js'
import { attribute } from './index.js'

/** What no reporter writes, again and again. */
const PIECES: readonly string[] = [
  ',',
  'a, ',
  '" ',
  '“a',
  "'a ",
  "''x ",
  'said ',
  'he said ',
  'said that ',
  'the minister of the interior of ',
  '(a ',
  '7',
  'according to ',
]
const MORE: readonly string[] = [
  '“No,” he said. ',
  'wants to say to ',
  '“Hello there.\n\n',
  'a: ',
  'and said ',
  'who said ',
  'Smith said he left. ',
  'Another said yes. ',
  'constructor __proto__ said it. ',
]

const findingsIn = (piece: string, length: number): number => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const report = readAsGiven({ key: 'h', body: { kind: 'text', text } })
  const { attributions, chains } = attribute({ reports: [report] })
  for (const { content } of attributions)
    for (const { start, end } of content) assert.ok(start >= 0 && end <= text.length && start < end)
  assert.equal(chains.length, attributions.length + 1)
  return attributions.length
}

test('what breaks off where words should follow', () => {
  for (const text of [
    'The mayor said the pier had –',
    'said t-3-2 -',
    '“The pier, he said –',
    "denid that '–",
    'He said —',
    'The pier closed –',
  ])
    findingsIn(text, text.length)
})

/** Processor time for a text of this length; the best of two, for the machine has other things to do. */
const timeOf = (piece: string, length: number): number => {
  let best = Infinity
  for (let i = 0; i < 2; i++) {
    const start = process.cpuUsage()
    findingsIn(piece, length)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

test('time grows with the length and not with its square', () => {
  for (const piece of [...PIECES, ...MORE]) {
    const short = timeOf(piece, 8_000)
    const long = timeOf(piece, 32_000)
    assert.ok(long < 150 + 9 * short, `“${piece}”: ${Math.round(short)} ms for 8 KB, ${Math.round(long)} ms for 32 KB`)
  }
})
