import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.js'

const SENTENCE = 'Oil rose on Friday for the third day in a row, traders in the port said.'
const reportOf = (parts: { first?: string; last?: string; byline?: string; head?: string }) =>
  read({
    key: 'a',
    body: {
      kind: 'html',
      html: `<!doctype html><html lang="en"><head><title>Oil price rises again | Harbour Post</title>${parts.head ?? ''}</head><body><main><article>
<h1>Oil price rises again</h1>${parts.byline ?? ''}<p>${parts.first ?? SENTENCE}</p>
<p>Merchants in Brennhaven say that every week without a decision costs them two ships, and that insurers have begun to ask for more.</p>
<p>The union will speak with the government in Arlin on Tuesday, two officials of the pilots said.</p>${parts.last ?? ''}</article></main></body></html>`,
    },
  })
const told = (parts: Parameters<typeof reportOf>[0]): string[] =>
  reportOf(parts).credits.map(({ kind, name, rule }) => `${kind} ${name} (${rule})`)

test('an agency at the head of the first sentence is found in its words, which stay', () => {
  for (const [first, name] of [
    [`ARLIN, January 26 — Orbis News. ${SENTENCE}`, 'Orbis News'],
    [`ARLIN, March 3 (Reuters) - ${SENTENCE}`, 'Reuters'],
    [`ARLIN, January 25. /TASS/. ${SENTENCE}`, 'TASS'],
  ] as const) {
    const report = reportOf({ first })
    const credit = report.credits.find(({ kind }) => kind === 'dateline')
    assert.equal(credit?.name, name)
    assert.equal(credit?.span && report.text.slice(credit.span.start, credit.span.end), name)
  }
  assert.deepEqual(told({ first: `ARLIN — ${SENTENCE}` }), [])
})

test('bylines, sign-offs and credit lines say whose the words are, wherever the page left them', () => {
  assert.deepEqual(told({ byline: '<p class="byline">By Reuters</p>' }), ['byline Reuters (byline)'])
  assert.deepEqual(told({ last: '<p>(Reporting by Ada Lind; Editing by Jon Roe)</p>' }), ['byline Ada Lind (reporting-by)'])
  assert.deepEqual(told({ byline: '<p class="byline">Reuters | Updated 3 May 2031</p>' }), ['credit Reuters (date-bar)'])
  assert.deepEqual(told({ head: '<meta name="author" content="Agence France-Presse">' }), [
    'byline Agence France-Presse (page-author)',
  ])
  assert.deepEqual(told({ head: '<meta name="author" content="Ada Lind">' }), [])
})

test('a line that is nothing but a credit leaves the text, with its reason', () => {
  const report = reportOf({ last: '<p>Source: Reuters</p>' })
  assert.deepEqual(
    report.credits.map(({ kind, name }) => [kind, name]),
    [['credit', 'Reuters']],
  )
  assert.ok(!report.text.includes('Source:'))
  assert.equal(report.removed.find(({ text }) => text === 'Source: Reuters')?.because, 'credit line')
})

test('whose picture it is says nothing of the text', () => {
  const credits = told({ byline: '<figure><img src="a.jpg"><figcaption>Photo: Reuters</figcaption></figure>' })
  assert.ok(
    credits.every((credit) => credit.startsWith('photo ')),
    credits.join(', '),
  )
  assert.deepEqual(told({ byline: '<figure><img src="a.jpg"><figcaption>Reuters</figcaption></figure>' }), [
    'photo Reuters (signature)',
  ])
})

test('what a menu or another article says is not the article’s credit', () => {
  assert.deepEqual(told({ head: '', byline: '<nav><a href="/r">Reuters</a></nav>' }), [])
})
