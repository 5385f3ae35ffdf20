import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAsGiven } from '../1-read/index.js'
import { attribute } from './index.js'

const framesOf = (text: string): string[] => {
  const { chains } = attribute({ reports: [readAsGiven({ key: 't', body: { kind: 'text', text } })] })
  return chains
    .filter(({ attribution }) => attribution === undefined)
    .map(({ tellers }) => tellers.map(({ name }) => name).join(' → '))
}

test('an outlet that no list knows is known by what it does', () => {
  assert.deepEqual(framesOf('The ferry line is for sale. The Lantern Weekly reports this, citing two envoys.'), [
    'two envoys → The Lantern Weekly',
  ])
  assert.deepEqual(
    framesOf('Two envoys told the Lantern Weekly that the ferry line is for sale. The newspaper noted that the price was high.'),
    ['Two envoys → the Lantern Weekly'],
  )
})

test('a body that is told something is no outlet for that', () => {
  assert.deepEqual(framesOf('Two envoys told the Harbour Council that the ferry line is for sale. The price is high.'), [''])
})
