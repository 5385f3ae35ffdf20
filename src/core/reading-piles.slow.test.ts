/** The two piles for reading: what is planted in them is found, and what only looks like it is not. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Dossier, dossier, type Page } from './index.js'

function read(name: string): Dossier {
  const lines = readFileSync(new URL(`../../piles/reading/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
  return dossier(
    lines.map((line): Page => {
      const { id, text, outlet, published, title } = JSON.parse(line)
      return { key: id, id, outlet, published, title, body: { kind: 'text', text } }
    }),
  )
}

/** "figure update: 19 dead | at least 12", in the order of the words. */
const differences = ({ discrepancies, reports }: Dossier): string[] =>
  discrepancies.map((one) => {
    const spans = one.kind === 'omission' ? one.evidence : one.versions.map(({ evidence }) => evidence[0])
    const words = spans.map(({ report, start, end }) => reports.find(({ id }) => id === report)?.text.slice(start, end) ?? '')
    return `${one.kind} ${one.nature}: ${[...new Set(words)].sort().join(' | ')}`
  })

function check(name: string, wanted: readonly RegExp[], unwanted: readonly RegExp[]): void {
  const found = differences(read(name))
  for (const one of wanted)
    assert.ok(
      found.some((line) => one.test(line)),
      `${one} is not among\n${found.join('\n')}`,
    )
  for (const one of unwanted) assert.ok(!found.some((line) => one.test(line)), `${one} is among\n${found.join('\n')}`)
}

test('pile A: ferry, merger, trial, match, election, sanctions, robbery, quake, mission', () => {
  check(
    'a',
    [
      /^figure update: .*Thirty-one people.*Twenty-four people/,
      /^figure scope: .*32.*40 people/,
      /^figure conflict: .*seven years.*six years/,
      /^figure rounding: .*2\.4 billion crowns.*2\.43 billion crowns/,
      /^figure conflict: 190 branches . 90 branches/,
      /^figure conflict: 2,500 homeless . 5,200 people/,
      /^title wording: .*Deputy Transport Minister.*Transport Minister/,
      /^title wording: .*Foreign Minister.*first deputy foreign minister/,
      /^hedging conflict: .*conceded defeat.*denying/,
      /^hedging wording: .*may have been left open/,
      /^hedging wording: Bank deal: minister blocks merger/,
      /^inflation conflict: Diplomats . One diplomat/,
      /^name wording: Erik Vinter . Erik Winter/,
      /^quotation wording: .*marriage of equals/,
    ],
    [/84/, /310/, /7\.1/, /eight years/, /50 million/, /300,000/, /coach|manager/, /kilomet/, /could miss/],
  )
})

test('pile B: strike, fire, treaty', () => {
  check(
    'b',
    [
      /^figure conflict: 17 ships . Nineteen ships/,
      /^figure conflict: Five people.*eight people/,
      /^title wording: .*Deputy Labour Minister/,
      /^title wording: .*acting fisheries minister/,
      /^quotation wording: .*move one inch.*move an inch/,
      /^date wording: before April 1 . by April 1/,
      /^inflation conflict: Coalition members . One coalition member/,
      /^name wording: .*Benno Falck.*Benno Falk/,
      /^hedging wording: .*believed to have started in the kitchen/,
    ],
    [/31 days/, /three people/, /12 million/, /20 million/],
  )
})

test('both: stories apart, and cards for what is no mission', () => {
  const a = read('a'),
    b = read('b')
  assert.equal(a.stories.length, 9)
  assert.equal(b.stories.length, 3)
  const types = new Set([...a.matters, ...b.matters].map(({ type }) => type))
  for (const type of ['election', 'project', 'case', 'disaster', 'mission', 'agreement', 'other'] as const)
    assert.ok(types.has(type), type)
  assert.ok(!a.matters.some(({ name }) => /Storm|Strong/.test(name)))
})
