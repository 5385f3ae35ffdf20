import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from './remember.js'

test('what was made of a text is made once, "nothing" as well', () => {
  const asked: string[] = []
  const make = remembered((text) => {
    asked.push(text)
    return text === 'nobody' ? undefined : text.length
  })
  assert.deepEqual([make('mayor'), make('nobody'), make('mayor'), make('nobody')], [5, undefined, 5, undefined])
  assert.deepEqual(asked, ['mayor', 'nobody'])
})

test('full, it forgets; long texts are not kept', () => {
  let made = 0
  const make = remembered(() => ++made, 2)
  make('a')
  make('b')
  make('c')
  assert.equal(make('c'), 3)
  assert.equal(make('a'), 4)
  const long = 'x'.repeat(100)
  assert.notEqual(make(long), make(long))
})
