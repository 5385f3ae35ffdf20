import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import type { Dossier, Edtf, Page } from '../model.js'
import { dossier } from '../pipeline.js'
import { briefOf, briefPageOf } from './brief.js'
import { EXPORT_FORMATS, exportAs } from './export.js'
import { findFootnotes, findQuotations, isBroken, quotes, stands } from './footnote.js'
import { fromDossierJson, isUnreadable } from './from-json.js'
import { toDossierJson } from './json.js'

/** Our own pile of invented news: what holds for it must hold for any. */
const pile = new URL('../../../piles/demo/', import.meta.url)
const records = ['agencies', 'brennhaven', 'pactwatch'].flatMap((name) =>
  readFileSync(new URL(`${name}.jsonl`, pile), 'utf8')
    .trim()
    .split('\n')
    .map((line): Page => {
      const { id, text, published, ...known } = JSON.parse(line) as {
        id: string
        text: string
        published: Edtf
        outlet: string
        title: string
        url: string
      }
      return { key: id, id, published, outlet: known.outlet, title: known.title, url: known.url, body: { kind: 'text', text } }
    }),
)
const texts = ['halden-courier', 'kestria-gazette', 'vell-observer'].map(
  (name): Page => ({ key: `${name}.txt`, body: { kind: 'text', text: readFileSync(new URL(`${name}.txt`, pile), 'utf8') } }),
)
const pages = [...records, ...texts]

let made: Dossier
before(() => {
  made = dossier(pages)
})

test('export and import give the same dossier', () => {
  const back = fromDossierJson(JSON.parse(JSON.stringify(toDossierJson(made))))
  assert.ok(!isUnreadable(back), isUnreadable(back) ? back.because : '')
  for (const part of Object.keys(made) as (keyof Dossier)[]) assert.deepEqual(back[part], made[part], part)
})

test('whatever is written of a dossier that came back is the same, byte for byte', () => {
  const back = fromDossierJson(JSON.parse(JSON.stringify(toDossierJson(made))))
  assert.ok(!isUnreadable(back))
  for (const format of EXPORT_FORMATS) assert.deepEqual(exportAs(format, back), exportAs(format, made), format)
  assert.equal(briefOf(back), briefOf(made))
})

test('the order of the pile changes nothing that is written', () => {
  const turned = dossier([...pages].reverse())
  assert.equal(briefOf(turned), briefOf(made))
  assert.equal(briefPageOf(turned), briefPageOf(made))
  for (const format of EXPORT_FORMATS) assert.deepEqual(exportAs(format, turned), exportAs(format, made), format)
})

test('every note and every quotation of a brief stands in the texts, word for word', () => {
  const brief = briefOf(made, { most: 100 }),
    byHash = new Map(made.reports.map(({ sha256, text }) => [sha256, text])),
    notes = new Map(findFootnotes(brief).map((note) => [note.label, note]))
  assert.ok(notes.size > 20)
  for (const note of notes.values()) assert.ok(!isBroken(note) && stands(note, byHash.get(note.sha256)!), note.label)
  for (const quotation of findQuotations(brief)) {
    const note = quotation.note === undefined ? undefined : notes.get(quotation.note)
    const among = note && !isBroken(note) ? [byHash.get(note.sha256)!] : [...byHash.values()]
    assert.ok(
      among.some((text) => quotes(quotation, text)),
      `line ${quotation.line}: ${quotation.pieces.join(' … ')}`,
    )
  }
})

test('a brief never counts more origins than the lineage has', () => {
  const known = made.lineage.origins.length
  for (const [, count] of briefOf(made, { most: 100 }).matchAll(/· (\d+) origins?\b/g)) assert.ok(Number(count) <= known)
})
