import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutTo, table, widthOf, wrap } from './table.js'

test('a column is as wide as what a reader sees', () => {
  for (const [text, width] of [
    ['Politico', 8],
    ['“Müller”', 8],
    ['e\u0301te\u0301', 3],
    ['北京', 4],
    ['👩‍👩‍👧 3', 4],
    ['', 0],
  ] as const)
    assert.equal(widthOf(text), width, text)
})

test('what is cut says so, between letters only', () => {
  assert.equal(cutTo('The harbour closes', 12), 'The harbour…')
  assert.equal(cutTo('e\u0301e\u0301e\u0301', 2), 'e\u0301…')
  assert.equal(cutTo('北京北京', 5), '北京…')
  assert.equal(cutTo('short', 5), 'short')
})

test('rows align, fill the screen and no more, and no name moves the cursor', () => {
  const out = table(
    [
      { n: 2, name: '北京日报 said \u001b[2J\nthat much more is to come than fits on any one line of a screen' },
      { n: 13, name: 'Ö' },
    ],
    [
      { title: 'N', text: ({ n }) => String(n), align: 'right' },
      { title: 'NAME', text: ({ name }) => name, fills: true },
      { title: 'END', text: () => '|' },
    ],
    40,
  )
  const lines = out.split('\n')
  assert.equal(lines.length, 3)
  assert.ok(!out.includes('\u001b'))
  assert.ok(
    lines.slice(1).every((line) => widthOf(line) === 40 - 2),
    out,
  )
  assert.match(lines[2] ?? '', /^13 {2}Ö +\|$/)
})

test('words are wrapped under each other', () => {
  assert.equal(wrap('one two three four', '  ', 11), '  one two\n  three\n  four')
})
