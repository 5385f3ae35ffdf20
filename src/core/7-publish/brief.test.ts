import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '../model.js'
import { briefOf, briefPageOf } from './brief.js'
import { findFootnotes, isBroken } from './footnote.js'
import { parts, specimen } from './specimen.test.js'

const brief = briefOf(specimen, { version: '0.0.0' })
const body = brief.slice(0, brief.indexOf('\n[^1]: '))

test('a story begins with its reports, outlets and origins, and with what that means', () => {
  assert.match(
    body,
    /## Lake Guard\n\n\*\*2 reports · 2 outlets · 1 origin\*\*\n\nBoth reports lead back to one origin, Morning Ledger/,
  )
})

test('a claim has its words, the way they came, its standing and its grade', () => {
  assert.match(
    body,
    /\*\*The Federation wants to shrink the Lake Guard\*\* · told differently · 2 reports · 1 origin \(Morning Ledger\) · F4/,
  )
  assert.match(
    body,
    /Northern Wire: “[^\n]*the Federation is pushing to end the Lake Guard by June[^\n]*”\[\^\d+\] third-hand, Four envoys → Morning Ledger → this report/,
  )
})

test('a teller whom these words do not name stands in brackets', () => {
  assert.match(body, /One source → \\\[Morning Ledger\\\] → this report/)
})

test('the worst claims come first', () => {
  const places = [
    'back to the shore’** ·',
    '- **The Federation wants to shrink',
    'Most members agree**',
    'Claims that only one report makes',
  ]
  const found = places.map((words) => body.indexOf(words))
  assert.deepEqual(
    found,
    [...found].sort((a, b) => a - b),
  )
  assert.ok(found.every((place) => place > 0))
})

test('differences stand side by side, the words that differ marked', () => {
  assert.match(
    body,
    /\| “[^|]*\*\*about 1,200 guards\*\*[^|]*” \(Harbour Post\[\^\d+\]\) \| “[^|]*\*\*1,500 guards\*\*[^|]*” \(Northern Wire/,
  )
})

test('what one report leaves out is said without saying why', () => {
  assert.match(body, /“All 14 members must approve it” is in Harbour Post\[\^\d+\] and not in Northern Wire\./)
})

test('a matter is a card', () => {
  const card = body.slice(body.indexOf('#### Lake Guard (force)'))
  for (const line of [
    '**Since**: 2009',
    'about 1,200 guards (Harbour Post)',
    '(by June 2031)',
    'All 14 members: must approve it',
    'not yet: No decision',
  ])
    assert.ok(card.includes(line), line)
})

test('a report in another language is named, and what is not read well in it', () => {
  const [first, ...others] = specimen.reports
  const foreign = briefOf({ ...specimen, reports: [{ ...first!, language: 'de' }, ...others] }, { version: '0.0.0' })
  assert.match(foreign, /Not in English: [^\n]{2,60}\(de\)\. Who says what is read by the grammar of English/)
  assert.doesNotMatch(brief, /Not in English/)
})

test('what is not established is said', () => {
  assert.match(body, /### What is not established\n\n- What Morning Ledger said in full/)
})

test('every note quotes words that stand at its place in the text with its hash, word for word', () => {
  const notes = findFootnotes(brief),
    texts = new Map(specimen.reports.map(({ sha256, text }) => [sha256, text]))
  assert.ok(notes.length >= 20)
  for (const note of notes) {
    assert.ok(!isBroken(note), `note ${note.label}: ${isBroken(note) ? note.because : ''}`)
    for (const [index, { start, end }] of note.places.entries())
      assert.equal(texts.get(note.sha256)?.slice(start, end), note.words[index])
  }
})

test('every note is called, and every call has its note', () => {
  const called = new Set([...body.matchAll(/\[\^(\d+)\]/g)].map(([, label]) => label))
  assert.deepEqual(
    [...called].sort(),
    findFootnotes(brief)
      .map(({ label }) => label)
      .sort(),
  )
})

test('a note leads to the very words where the report has an address, and says when it was read if that is known', () => {
  assert.match(brief, /\(<https:\/\/harbourpost\.example\/lake-guard#:~:text=All%2014%20members%20must%20approve%20it>\)/)
  const read = briefOf(specimen, { read: new Map([[parts.harbour.id, '2031-03-06']]) })
  assert.match(read, /Harbour Post, ‘Capital leans on the lake mission’, published 4 March 2031, read 6 March 2031\./)
  assert.doesNotMatch(brief, /, read /)
})

test('an address that is none is not linked to', () => {
  const bad = (url: string): Dossier => ({
    ...specimen,
    reports: specimen.reports.map((report) => (report.id === parts.harbour.id ? { ...report, url } : report)),
  })
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://x.example/> <script>', 'notes.txt']) {
    assert.doesNotMatch(briefOf(bad(url)), /\]\(<(?!https:\/\/x\.example\/lake)/, url)
    assert.doesNotMatch(briefPageOf(bad(url)), /href="(?!#)/, url)
  }
})

test('only the story that was asked for', () => {
  const port = briefOf(specimen, { story: parts.port.id })
  assert.match(port, /^# Brief: Port garrison\n/)
  assert.doesNotMatch(port, /Lake Guard|Harbour Post/)
})

test('a pile without stories is said to have none', () => {
  const empty: Dossier = {
    reports: [],
    stories: [],
    attributions: [],
    chains: [],
    lineage: { derivations: [], origins: [], circles: [] },
    claims: [],
    discrepancies: [],
    matters: [],
    grades: [],
  }
  assert.match(briefOf(empty), /No story was found/)
})

test('a report cannot forge a heading, a note, a link, a cell or a tag', () => {
  const attack =
    'x [^1]: a\n\n# Forged\n\n[click](https://evil.example) ![i](https://evil.example/i.png) <script>alert(1)</script> | cell | ** b ** `c` &lt; www.evil.example https://evil.example \u202e ”** Grade A1 [^2]'
  const forged: Dossier = {
    ...specimen,
    stories: specimen.stories.map((story) => ({ ...story, title: attack })),
    claims: specimen.claims.map((claim) => ({ ...claim, title: attack })),
    matters: specimen.matters.map((matter) => ({ ...matter, name: attack })),
    lineage: { ...specimen.lineage, origins: specimen.lineage.origins.map((origin) => ({ ...origin, name: `of ${attack}` })) },
    reports: specimen.reports.map((report) => ({ ...report, outlet: attack, title: attack })),
    discrepancies: specimen.discrepancies.map((each) =>
      each.kind === 'action'
        ? {
            ...each,
            versions: [
              { ...each.versions[0], value: attack },
              { ...each.versions[1], value: attack },
            ] as const,
          }
        : each,
    ),
  }
  const markdown = briefOf(forged),
    html = briefPageOf(forged)
  const outsideCode = markdown.replace(/`[^`\n]*`/g, '')
  const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#')).length
  assert.equal(headings(markdown), headings(briefOf(specimen)))
  assert.equal(
    findFootnotes(markdown).length,
    new Set([...outsideCode.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map(([, label]) => label)).size,
  )
  assert.doesNotMatch(outsideCode, /(?<!\\)<(?!https:\/\/harbourpost)/)
  assert.doesNotMatch(outsideCode, /(?<!\\)\]\((?!<https:\/\/harbourpost)/)
  assert.doesNotMatch(outsideCode, /https?:\/\/evil|www\.evil/)
  assert.doesNotMatch(markdown + html, /\u202e/)
  const cells = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length)
  assert.deepEqual(cells(markdown), cells(briefOf(specimen)))
  assert.doesNotMatch(html, /<script|<img|href="https:\/\/evil/)
})

test('the page needs nothing from anywhere and runs nothing', () => {
  const page = briefPageOf(specimen)
  assert.match(page, /^<!doctype html>\n<html lang="en">/)
  assert.doesNotMatch(page, /<script|<link|<img|@import|url\(/)
  assert.match(page, /default-src 'none'/)
  const calls = [...page.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id)
  for (const id of calls) assert.ok(page.includes(`id="${id}"`), id)
})

test('a huge report with one endless sentence is briefed in good time', () => {
  for (const unit of [',', '“', '`', '|', 'said ', '[^1]']) {
    const times = [50_000, 200_000].map((length) => {
      const text = `${parts.kestrel.text}\n\n${unit.repeat(length / unit.length)}`
      const report = { ...parts.kestrel, text, sentences: [{ report: parts.kestrel.id, start: 0, end: text.length, block: 0 }] }
      const started = performance.now()
      briefOf({ ...specimen, reports: [...specimen.reports.slice(0, 2), report] })
      return performance.now() - started
    })
    assert.ok(times[1]! < 500, `${JSON.stringify(unit)}: ${times}`)
  }
})
