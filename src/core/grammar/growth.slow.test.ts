import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grammarOf, subtreeOf, verbGroupOf } from './index.js'

const PIECES = [
  ',',
  '“',
  '"',
  "'",
  'said ',
  '(',
  ') ',
  '1',
  '9,',
  'a-',
  "n't",
  '. ',
  'é',
  '\u00a0',
  '-',
  '/',
  'www.',
  '@',
  '1 ',
  'x@',
  '😀',
  'He said that ',
  '://',
] // each over and over

test('twice the text takes about twice the time, however it is made', () => {
  for (const piece of PIECES) {
    const once = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)),
        before = performance.now(),
        grammar = grammarOf(text, [{ start: 0, end: text.length }]),
        tokens = grammar.parsed(0)
      for (let i = 0; i < tokens.length; i++) if (tokens[i]?.tag === 'VBD') verbGroupOf(tokens, i)
      if (tokens.length) subtreeOf(tokens, 0)
      return performance.now() - before
    }
    once(5_000)
    const small = Math.min(once(15_000), once(15_000)),
      large = Math.min(once(60_000), once(60_000))
    assert.ok(
      large < 60 || large < small * 10,
      `${JSON.stringify(piece)}: 15 KB ${small.toFixed(0)} ms, 60 KB ${large.toFixed(0)} ms`,
    )
  }
})
