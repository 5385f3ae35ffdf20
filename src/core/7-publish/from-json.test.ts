import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Dossier } from '../model.js'
import { fromDossierJson, isUnreadable } from './from-json.js'
import { type DossierJson, toDossierJson } from './json.js'
import { parts, specimen } from './specimen.test.js'

const schema = JSON.parse(readFileSync(new URL('../../../schemas/dossier-1.schema.json', import.meta.url), 'utf8'))
/** The same with no field more: what we write must all be in the schema. */
const strict = JSON.parse(JSON.stringify(schema).replaceAll('"additionalProperties":true', '"additionalProperties":false'))
const written = (dossier: Dossier): DossierJson => JSON.parse(JSON.stringify(toDossierJson(dossier)))

test('out and in again gives the same dossier', () => {
  const back = fromDossierJson(written(specimen))
  assert.ok(!isUnreadable(back), JSON.stringify(back))
  assert.deepEqual(back, specimen)
  assert.equal(JSON.stringify(toDossierJson(back)), JSON.stringify(toDossierJson(specimen)))
})

test('a chain that only one wording has comes back with it', () => {
  const [claim] = specimen.claims
  const own = { ...claim!.wordings[0].chain, id: 'own' as never }
  const dossier = { ...specimen, claims: [{ ...claim!, wordings: [{ ...claim!.wordings[0], chain: own }] as const }] }
  assert.deepEqual(fromDossierJson(written(dossier)), dossier)
})

test('what is written is what the published schema says, and no field more', () => {
  for (const each of [schema, strict]) {
    const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(each)
    assert.ok(validate(written(specimen)), JSON.stringify(validate.errors?.slice(0, 5), null, 1))
  }
})

test('the schema refuses what is no dossier', () => {
  const validate = new Ajv2020({ strictTypes: false }).compile(schema)
  const json = written(specimen)
  for (const broken of [
    {},
    { ...json, schema: 'hearsay/dossier@2' },
    { ...json, grades: undefined },
    { ...json, grades: [{ ...json.grades[0], reliability: 'G' }] },
    { ...json, claims: [{ ...json.claims[0], wordings: [] }] },
  ])
    assert.ok(!validate(JSON.parse(JSON.stringify(broken))))
})

test('a document that was changed on the way is not taken for what it says', () => {
  type Change = (json: { [Key in keyof DossierJson]: DossierJson[Key] }) => unknown
  const table: readonly (readonly [string, Change, RegExp])[] = [
    ['no document', () => null, /the document is not an object/],
    ['another version', (json) => ({ ...json, schema: 'hearsay/dossier@9' }), /schema is not/],
    ['a list that is missing', (json) => ({ ...json, grades: undefined }), /grades is not a list/],
    [
      'a changed text',
      (json) => ({ ...json, reports: json.reports.map((one) => ({ ...one, text: `${one.text}.` })) }),
      /reports\[0\]\.sha256/,
    ],
    [
      'words that do not stand there',
      (json) => ({
        ...json,
        grades: [
          { ...json.grades[0], reasons: [{ value: 'x', evidence: [{ report: parts.wire.id, start: 0, end: 3, text: 'Fad' }] }] },
        ],
      }),
      /grades\[0\]\.reasons\[0\]\.evidence\[0\]\.text is not what stands there/,
    ],
    [
      'a place beyond the text',
      (json) => ({
        ...json,
        matters: [{ ...json.matters[0], mentions: [{ report: parts.wire.id, start: 0, end: 99999, text: 'x' }] }],
      }),
      /matters\[0\]\.mentions\[0\] is not inside its report/,
    ],
    [
      'a chain that is not there',
      (json) => ({ ...json, chains: [] }),
      /claims\[0\]\.wordings\[0\]\.chain is not the id of a chain/,
    ],
    [
      'a letter that is none',
      (json) => ({ ...json, grades: [{ ...json.grades[0], reliability: 'constructor' }] }),
      /grades\[0\]\.reliability is not one of A, B/,
    ],
    [
      'an attribution within nothing',
      (json) => ({ ...json, attributions: json.attributions.map((one) => ({ ...one, within: 99 })) }),
      /within/,
    ],
  ]
  for (const [name, change, because] of table) {
    const back = fromDossierJson(change(written(specimen)))
    assert.ok(isUnreadable(back), name)
    assert.match(back.because, because, name)
  }
})
