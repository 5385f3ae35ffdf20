import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LONGEST_FORM, makeForms } from './forms.js'

const numbers = (words: string, forms = makeForms(1 << 6, 1 << 12)) => {
  const out: number[] = []
  let at = 0
  for (const word of words.split(' ')) {
    out.push(forms.numberOf(words, at, at + word.length, 0))
    at += word.length + 1
  }
  return out
}

test('the same letters bear the same number, and capitals count', () => {
  assert.deepEqual(numbers('said the Mayor said the mayor'), [0, 1, 2, 0, 1, 3])
})

test('what is written alike is told apart by its kind', () => {
  const forms = makeForms(1 << 4, 1 << 10)
  assert.equal(forms.numberOf("'", 0, 1, 1), 0)
  assert.equal(forms.numberOf("'", 0, 1, 2), 1)
  assert.equal(forms.kindOf(1), 2)
  assert.equal(forms.numberOf("'", 0, 1, 1), 0)
})

test('a form gives its letters back, the longest its first ones', () => {
  const forms = makeForms(1 << 4, 1 << 10)
  assert.equal(forms.lettersOf(forms.numberOf('the harbour', 4, 11, 0)), 'harbour')
  const long = 'x'.repeat(LONGEST_FORM + 9)
  assert.equal(forms.lettersOf(forms.numberOf(long, 0, long.length, 0)), 'x'.repeat(LONGEST_FORM))
})

test('full, it has no room, and begins anew when it has forgotten', () => {
  const forms = makeForms(4, 1 << 10)
  numbers('one two three four', forms)
  assert.equal(forms.hasRoom(1), false)
  forms.forget(0)
  assert.equal(forms.hasRoom(4), true)
  assert.deepEqual(numbers('four one', forms), [0, 1])
})
