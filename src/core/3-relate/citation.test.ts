import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import type { Report } from '../model.js'
import { mark, unmark } from '../text/marks.js'
import { findCitations } from './citation.js'

/** Marked are the words of a citation, by how it is made. Unmarked outlets are not citations of an origin. */
const SENTENCES = [
  // it says so
  '‹reports Politico reports› that the harbour talks have failed, citing three envoys.',
  'Three envoys ‹told told Politico› that the harbour talks have failed.',
  'The talks have failed, ‹reports according to the Wall Street Journal›.',
  'The minister said in an ‹told interview with RIA News› that the gate stays shut.',
  'The gate stays shut, ‹reports writes the German newspaper Bild›.',
  'The mayor ‹told told the French news agency AFP› that nobody had asked her.',
  'A draft ‹reports seen by Reuters› names four ports.',
  '‹reports Bloomberg sources› say that the loan is off.',
  'The loan is off, as ‹reports first reported by the Kyiv Independent›.',
  'The ‹reports New York Times reported› on Tuesday that the loan is off. ‹reports The Times said› nobody would confirm it.',
  'A clerk ‹told told the Odrin Courier› newspaper that the loan is off.',
  // datelines and credits
  'ODRIN, January 26 — ‹dateline RIA Novosti›. The gate stays shut, the envoy said.',
  'ODRIN (‹dateline AP›) — The gate stays shut.',
  'ODRIN, March 3. /‹dateline TASS›/. The gate stays shut, the envoy said.',
  'The gate stays shut, the envoy said again. ‹credit REUTERS›',
  // links
  'More at ‹link https://www.politico.eu/article/harbour-talks-failed/› for those who read on.',
  // no citations of an origin
  'The ministry declined to comment when contacted by Reuters.',
  'CNN could not independently verify the claim of the harbour master.',
  'The gate of the old harbour in winter (Photo by Jane Doe/AFP)',
  'ODRIN — The gate stays shut, said a guard.',
  'The sun rose over the harbour at the same time as the mirror fell.',
  'Nobody at the German news agency’s old house remembers the gate.',
]

test('what is a citation, and what only looks like one', () => {
  for (const sentence of SENTENCES) {
    const { text } = unmark(sentence),
      report = readAs(text)
    const found = findCitations(report, report.sentences).filter(({ how }) => how !== 'named')
    assert.equal(
      mark(
        report.text,
        found.map(({ how, at }) => ({ name: how, start: at.start, end: at.end })),
      ),
      sentence,
    )
  }
})

test('the report’s own outlet is no source of it, and what came earlier is background', () => {
  const report = readAs(
    'Three envoys told Politico of the talks, UNN reports. Earlier, Reuters reported that a date was set.',
    'UNN',
  )
  assert.deepEqual(
    findCitations(report, report.sentences).map(({ outlet, self, older }) => [outlet.name, self, older]),
    [
      ['Politico', false, false],
      ['UNN', true, false],
      ['Reuters', false, true],
    ],
  )
})

test('who only passed it on is not cited for it', () => {
  const report = readAs(
    'Al Arabiya reported, citing Reuters, that the gate stays shut. In a text translated by the Maalouma agency, TASS quoted the envoy.',
  )
  assert.deepEqual(
    findCitations(report, report.sentences).map(({ outlet }) => outlet.name),
    ['Reuters', 'TASS'],
  )
})

test('a credit that was taken out of the text is a citation all the same', () => {
  const report = readAs('The gate stays shut, said a guard of the harbour.\n\nSource: BBC')
  assert.deepEqual(
    findCitations(report, report.sentences).map(({ how, outlet, at }) => [how, outlet.name, report.text.slice(at.start, at.end)]),
    [['credit', 'BBC', 'The gate stays shut, said a guard of the harbour.']],
  )
})

test('hostile text takes time in proportion', () => {
  for (const piece of [
    'Reuters, ',
    'told the ',
    '"Politico" said ',
    'the Odrin Courier newspaper ',
    '((((',
    '1234567 ',
    'https://politico.eu/',
  ]) {
    const time = (n: number): number => {
      const text = piece.repeat(n / piece.length),
        report = { ...readAs('x'), text, sentences: [{ report: 'r' as Report['id'], start: 0, end: text.length, block: 0 }] },
        before = process.cpuUsage()
      findCitations(report, report.sentences)
      return process.cpuUsage(before).user / 1000
    }
    time(20_000)
    const small = time(50_000),
      large = time(200_000)
    assert.ok(large < 12 * Math.max(small, 20), `${piece}: ${small} ms, then ${large} ms`)
  }
})

const readAs = (text: string, outlet = 'Odrin Evening'): Report =>
  read({ key: 'test', outlet, language: 'en', body: { kind: 'text', text } })
