import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toAttributionsJson, toDossierJson, toPageJson } from './json.js'
import { parts, specimen } from './specimen.test.js'

const json = toDossierJson(specimen)
const texts = new Map<string, string>(specimen.reports.map(({ id, text }) => [id, text]))

test('the document names its schema first and holds every list of the shape', () => {
  assert.deepEqual(Object.keys(json), [
    'schema',
    'reports',
    'stories',
    'attributions',
    'chains',
    'lineage',
    'claims',
    'discrepancies',
    'matters',
    'grades',
  ])
  assert.equal(json.schema, 'hearsay/dossier@1')
})

test('whatever has an offset has the words that stand there', () => {
  let seen = 0
  const look = (value: unknown, within: string | undefined): void => {
    if (Array.isArray(value)) for (const item of value) look(item, within)
    else if (value && typeof value === 'object') {
      const fields = value as Record<string, unknown>
      const report = (fields.report as string | undefined) ?? within
      if (typeof fields.start === 'number' && typeof fields.text === 'string') {
        assert.equal(texts.get(report as string)?.slice(fields.start, fields.end as number), fields.text)
        seen++
      }
      for (const item of Object.values(fields)) look(item, report)
    }
  }
  for (const report of json.reports) look({ ...report, text: undefined }, report.id)
  for (const attribution of json.attributions) look(attribution, attribution.report)
  for (const list of [json.chains, json.lineage, json.claims, json.discrepancies, json.matters, json.grades])
    look(list, undefined)
  assert.ok(seen > 100, `${seen} places looked at`)
})

test('a source is its words, who that is, and how many', () => {
  const [cited] = json.attributions
  assert.deepEqual(
    { ...cited?.source, start: 0, end: 0 },
    { start: 0, end: 0, text: 'four envoys', kind: 'unnamed', count: 4, name: 'four envoys' },
  )
  assert.equal(json.attributions.at(-1)?.source, null)
})

test('within counts in the list', () => {
  assert.deepEqual(
    json.attributions.map(({ within }) => within),
    [null, null, null, 2, null],
  )
})

test('a version is a value and the words it was read from', () => {
  const figure = json.discrepancies.find(({ kind }) => kind === 'figure')
  assert.deepEqual('versions' in figure! && figure.versions?.map(({ value, text }) => ({ value, text })), [
    { value: 1200, text: 'about 1,200 guards' },
    { value: 1500, text: '1,500 guards' },
  ])
})

test('an omission says where it stands and where it does not', () => {
  const omission = json.discrepancies.find(({ kind }) => kind === 'omission')
  assert.ok(omission && 'absentFrom' in omission)
  assert.deepEqual(
    [omission.text, omission.present, omission.absentFrom],
    ['All 14 members must approve it', [parts.harbour.id], [parts.wire.id]],
  )
})

test('words that stand apart are one stretch, with the pieces beside it', () => {
  const size = json.claims.find(({ id }) => id === parts.size.id)
  assert.equal(size?.wordings[0]?.text, 'The Lake Guard was set up in 2009 and has about 1,200 guards')
  assert.deepEqual(
    size?.wordings[0]?.evidence?.map(({ text }) => text),
    ['The Lake Guard', 'has about 1,200 guards'],
  )
})

test('dates and figures of a matter can be read without digging', () => {
  const [guard] = json.matters
  assert.deepEqual(
    [guard?.since[0]?.value, guard?.size[0]?.value, guard?.wants[0]?.by, guard?.wants[1]?.by, guard?.next[0]?.when],
    ['2009', 1200, null, '../2031-06', '../2031-06'],
  )
})

test('a page and the attributions of a text have their own documents', () => {
  const page = toPageJson('pages/lake.html', parts.harbour)
  assert.deepEqual(Object.keys(page), [
    'schema',
    'input',
    'title',
    'text',
    'published',
    'outlet',
    'author',
    'language',
    'url',
    'removed',
  ])
  const own = specimen.attributions.filter(({ report }) => report === parts.wire.id)
  const told = toAttributionsJson('r7', parts.wire, own)
  assert.deepEqual(
    [told.schema, told.id, told.attributions.map(({ within }) => within)],
    ['hearsay/attributions@1', 'r7', [null, 0]],
  )
})

test('a span outside its text is our mistake and throws', () => {
  const [claim] = specimen.claims
  const broken = {
    ...specimen,
    claims: [
      {
        ...claim!,
        wordings: [{ ...claim!.wordings[0], evidence: [{ report: parts.wire.id, start: 5, end: 9999 }] as const }] as const,
      },
    ],
  }
  assert.throws(() => toDossierJson(broken), /outside the text/)
})
