import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Edtf } from '../model.js'
import { read, readAsGiven } from './index.js'

/** One piece, repeated until the text is large. Each has brought some reader of news to its knees. */
const PIECES: readonly string[] = [
  ',',
  '"',
  '“',
  'said ',
  'word ',
  '(',
  '7',
  '7 ',
  '123 ',
  'Name ',
  'NATO ',
  'Council of ',
  '. ',
  '.',
  '\n',
  'a\n',
  'Some Heading\n\n',
  '- ',
  'a-',
  "a'",
  '1/',
  '1:',
  '1 to ',
  'between 1 and ',
  'Jan. ',
  'July ',
  'since ',
  'the end of ',
  'more than ',
  'one hundred and ',
  'thousand ',
  'U.S. ',
  'A. ',
  'John Smith ',
  'Kosovo Force (KFOR) ',
  'Related Articles\n',
  '• a\n',
  '\ud800',
  '\0',
  '\u200b',
  'م',
  '会',
  'http://a.b/',
  '“a.” ',
  '? ',
  '.[1]',
  'a | ',
  '$1 ',
  '$',
  '% ',
  '[1] ',
  '`` ',
  '2018-',
  '2018-01-',
  'mid-July ',
  'date 2026-02-19 ',
  '’s ',
  '(Reporting by ',
  'By Jane Roe ',
  'ASTANA, ',
  'Photo: ',
  ' ',
  '\t',
  '\u00a0',
] // prettier-ignore

const timeOf = (text: string): number => {
  const page = { key: 'a', published: '2026-02-19' as Edtf, body: { kind: 'text' as const, text } }
  const start = performance.now()
  read(page)
  readAsGiven(page)
  return performance.now() - start
}
const fastestOf = (text: string): number => Math.min(timeOf(text), timeOf(text))

/** Four times the text may take four times as long, and with a busy machine ten; sixteen times is a square. */
const TIMES = 10
/** Below this a clock says nothing. */
const FLOOR = 60

describe('a text made to hang the reader: time grows with its length, not with its square', () => {
  for (const piece of PIECES)
    it(JSON.stringify(piece), () => {
      const small = fastestOf(piece.repeat(Math.ceil(25_000 / piece.length)))
      const large = fastestOf(piece.repeat(Math.ceil(100_000 / piece.length)))
      assert.ok(large < TIMES * Math.max(small, FLOOR), `25 KB took ${small} ms, 100 KB ${large} ms`)
    })
  it('one sentence is never longer than 8,000 letters', () => {
    const { sentences } = read({ key: 'a', body: { kind: 'text', text: 'no full stop '.repeat(10_000) } })
    assert.ok(sentences.length > 10)
    for (const { start, end } of sentences) assert.ok(end - start <= 8000)
  })
})
