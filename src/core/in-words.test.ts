import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountInWords, numberInWords } from './in-words.js'

test('amounts in words: one way everywhere', () => {
  assert.equal(amountInWords({ value: 1200, bound: 'about', of: 'guards' }), 'about 1,200 guards')
  assert.equal(amountInWords({ value: 2_430_000_000, bound: 'exactly', of: 'USD' }), '2.43 billion USD')
  assert.equal(amountInWords({ value: 6.8, bound: 'exactly', of: '%' }), '6.8%')
  assert.equal(amountInWords({ value: 113, bound: 'at least', of: undefined }), 'at least 113')
  assert.equal(amountInWords({ value: 113, bound: 'exactly', of: null }), '113')
  assert.equal(numberInWords(10_100), '10,100')
  assert.equal(numberInWords(1_234_567), '1,234,567')
  assert.equal(numberInWords(-2_500_000), '-2.5 million')
  assert.equal(numberInWords(1e21), '1e+21')
})
