import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { always } from '../../testing/always.js'
import type { Edtf, Page, Report } from '../model.js'
import { read, readAsGiven } from './index.js'

const page = (text: string): Page => ({ key: 'a', published: '2026-02-19' as Edtf, body: { kind: 'text', text } })

/** Bits of news and of trouble, joined at random: far more likely to hit a rule than random letters. */
const PIECES =
  'The minister|said|“|”|"|.|,|…|...|!|?|U.S.|Gen. Ruiz|No. 10|2 500|2,500|$43.29|6.8%|between|10|and 12|about|four diplomats|by September|Feb. 19, 2026|2018-2020|last week|(|)|NATO|al-|\n|\n\n|\0|\ud800|\udc00|‘|’|ʼ|—|Related Articles|date 2026-02-19|By Jane Doe|• item|1.|https://a.example/b|\u00a0|\u200b|مرحبا|会议。|\r\n|constructor|__proto__|half a million|two|hundred|twenty-five|mid-July|Q3 2024'.split(
    '|',
  )
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))
const anything = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }))

function holdsItsLaws(report: Report): void {
  let at = 0
  for (const sentence of report.sentences) {
    assert.ok(sentence.start >= at && sentence.end > sentence.start && sentence.end <= report.text.length)
    assert.match(report.text.slice(at, sentence.start), /^[\s\u200b\ufeff\u2060]*$/, 'between sentences is white space only')
    const block = report.blocks[sentence.block]
    assert.ok(block && block.start <= sentence.start && sentence.end <= block.end, 'a block holds its sentences')
    at = sentence.end
  }
  assert.match(report.text.slice(at), /^[\s\u200b\ufeff\u2060]*$/)
  let last = 0
  for (const block of report.blocks) {
    assert.ok(block.start >= last && block.end > block.start)
    last = block.end
  }
  for (const mention of report.mentions) {
    assert.ok(mention.start >= 0 && mention.end > mention.start && mention.end <= report.text.length)
    assert.ok(
      report.sentences.some(({ start, end }) => start <= mention.start && mention.end <= end),
      `a sentence holds “${report.text.slice(mention.start, mention.end)}”`,
    )
    if (mention.kind === 'figure') assert.ok(Number.isFinite(mention.value))
  }
  for (const credit of report.credits)
    if (credit.span) assert.ok(credit.span.end <= report.text.length && credit.span.start < credit.span.end)
}

describe('whatever is read', () => {
  it('sentences tile the text, spans lie inside, blocks hold sentences', () => {
    always(
      fc.property(anything, (text) => holdsItsLaws(read(page(text)))),
      { runs: 400 },
    )
  })
  it('as given, the text is the text', () => {
    always(
      fc.property(anything, (text) => {
        const report = readAsGiven(page(text))
        assert.equal(report.text, text)
        holdsItsLaws(report)
      }),
      { runs: 400 },
    )
  })
  it('reading twice gives the same, and the kept words are the page’s words', () => {
    always(
      fc.property(news, (text) => {
        assert.deepEqual(read(page(text)), read(page(text)))
        for (const word of read(page(text)).text.split(/[\s\ufffd]+/)) assert.ok(text.includes(word))
      }),
      { runs: 200 },
    )
  })
  it('no lone surrogate and no NUL is left', () => {
    always(
      fc.property(anything, (text) => assert.ok(!/\p{Surrogate}|\0/u.test(read(page(text)).text))),
      { runs: 200 },
    )
  })
})
