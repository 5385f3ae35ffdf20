import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from './inflection.js'

const families = [
  ['withdraw', 'withdraws', 'withdrawing', 'withdrew', 'withdrawn'],
  ['plan', 'plans', 'planned', 'planning'],
  ['mission', 'missions', "mission's"],
  ['decide', 'decides', 'decided', 'deciding'],
  ['country', 'countries'],
  ['strike', 'strikes', 'struck', 'striking'],
  ['take', 'took', 'taken', 'taking'],
]
test('inflections of one word share a stem', () => {
  for (const family of families) assert.equal(new Set(family.map(stem)).size, 1, `${family}: ${family.map(stem)}`)
})

test('look-alikes stay apart', () => {
  for (const [a, b] of [
    ['news', 'new'],
    ['bring', 'br'],
    ['crisis', 'cris'],
    ['bus', 'bu'],
    ['red', 'r'],
  ] as const)
    assert.notEqual(stem(a), stem(b))
})
