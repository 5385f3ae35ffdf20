import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotations } from './quotation.js'

/** The words between marks, with ~ for one left open and + for one that goes on. */
const quoted = (text: string): string[] => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return findQuotations(text, paragraphs).map(
    ({ from, to, closed, continues }) => `${continues ? '+' : ''}${text.slice(from, to)}${closed ? '' : '~'}`,
  )
}

test('every style of marks', () => {
  for (const [text, wanted] of [
    ['“We leave,” he said.', ['We leave,']],
    ['"We leave," he said. "Now."', ['We leave,', 'Now.']],
    ["''We leave,'' he said. ``Now.''", ['We leave,', 'Now.']],
    ['«We leave», he said.', ['We leave']],
    ['„We leave“, he said.', ['We leave']],
    ['‘We leave,’ he said. ‘Now.’', ['We leave,', 'Now.']],
    ["He said: 'We leave the ministers' plan alone.'", ["We leave the ministers' plan alone."]],
    ["''Part of it is to say: 'Hey, he is real,''' she said.", ["Part of it is to say: 'Hey, he is real,"]],
  ] as const)
    assert.deepEqual(quoted(text), wanted, text)
})

test('apostrophes are no marks', () => {
  for (const text of ["The ministers' plan and the '90s didn't help.", 'It’s the minister’s plan.', "rock 'n' roll"])
    assert.deepEqual(quoted(text), [], text)
})

test('the state ends with the paragraph, and a speech left open goes on in the next', () => {
  assert.deepEqual(quoted('“We leave.\n“Nobody asked us to stay.”\nHe sat down.'), ['We leave.~', '+Nobody asked us to stay.'])
  assert.deepEqual(quoted('“We leave.\nHe sat “down” again.'), ['We leave.~', 'down'])
})
