import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOverFour, LINEAR } from '../../testing/growth.js'
import { briefOf } from './brief.js'
import { findFootnotes, findQuotations, isBroken, quotes, stands } from './footnote.js'
import { specimen } from './specimen.test.js'

const HASH = 'a'.repeat(64)
const places = (where: string) => `*Characters ${where} of the text with SHA-256 \`${HASH}\`*.`

test('a note is read back: its words, their places and the text', () => {
  assert.deepEqual(findFootnotes(`# T\n\n[^2]: Post, ‘\`x\`’ \`one\` … \`\`two \` three\`\`. ${places('3–6, 9–20')}`), [
    {
      label: '2',
      line: 3,
      because: 'it quotes 3 pieces and names 2 places',
    },
  ])
  assert.deepEqual(findFootnotes(`[^2]: Post. \`one\` … \`\`two \` three\`\`. ${places('3–6, 9–20')}`), [
    {
      label: '2',
      line: 1,
      words: ['one', 'two ` three'],
      places: [
        { start: 3, end: 6 },
        { start: 9, end: 20 },
      ],
      sha256: HASH,
    },
  ])
})

test('a title with a back quote in it does not begin the quoted words', () => {
  const [note] = findFootnotes(`[^2]: Post, ‘A \\\` B \\\` C’. \`one\`. ${places('3–6')}`)
  assert.ok(note && !isBroken(note))
  assert.deepEqual(note.words, ['one'])
})

test('a note that was tampered with is broken or does not stand', () => {
  const [broken] = findFootnotes('[^1]: Post. `one`. Characters 3 to 6.')
  assert.ok(broken && isBroken(broken))
  const [note] = findFootnotes(`[^1]: Post. \`one two\`. ${places('3–10')}`)
  assert.ok(note && !isBroken(note))
  for (const [text, expected] of [
    ['my one two', true],
    ['my one\u00a0two', true],
    ['my one\ntwo', true],
    ['my one too', false],
    ['my one', false],
  ] as const)
    assert.equal(stands(note, text), expected, text)
})

test('the quotations of a brief are its double quotation marks', () => {
  const line = '- Post: “… it **wants** to ‘go’ \\[now\\] … at once”[^4] and “elsewhere” (Mirror[^5])'
  assert.deepEqual(findQuotations(line), [
    { pieces: ['it wants to ‘go’ [now]', 'at once'], note: '4', line: 1 },
    { pieces: ['elsewhere'], note: '5', line: 1 },
  ])
  const [first] = findQuotations(line)
  assert.ok(quotes(first!, 'They say it wants to “go” [now], and not later but at once.'))
  assert.ok(!quotes(first!, 'They say it wanted to “go” [now], and not later but at once.'))
  assert.ok(!quotes(first!, 'At once, at once: it wants to “go” [now].'))
})

test('every quotation in a brief stands in the report that its note names', () => {
  const brief = briefOf(specimen),
    notes = new Map(findFootnotes(brief).map((note) => [note.label, note])),
    texts = new Map(specimen.reports.map(({ sha256, text }) => [sha256, text])),
    quotations = findQuotations(brief)
  assert.ok(quotations.length >= 15)
  for (const quotation of quotations) {
    const note = quotation.note === undefined ? undefined : notes.get(quotation.note)
    const among = note && !isBroken(note) ? [texts.get(note.sha256)!] : [...texts.values()]
    assert.ok(
      among.some((text) => quotes(quotation, text)),
      `${quotation.line}: ${quotation.pieces.join(' … ')}`,
    )
  }
})

test('linear on hostile briefs', () => {
  for (const unit of ['`', '“', '”', '[^1]: `', '[^1]', '…', '“…', '“a”[^1]', '\\']) {
    const growth = growthOverFour((size) => {
      const text = `[^1]: ${unit.repeat(size / unit.length)}`
      findFootnotes(text)
      findQuotations(text.slice(6))
    }, 50_000)
    assert.ok(growth < LINEAR, unit)
  }
})
