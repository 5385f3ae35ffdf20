import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultModel, Model } from '@alephdata/followthemoney'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { EXPORT_FORMATS, type ExportFormat, exportAs } from './export.js'
import { fromDossierJson } from './from-json.js'
import { specimen } from './specimen.test.js'

/**
 * The schemas below say in our words what the standards demand of the parts that we write; whatever the standard does not know, they refuse.
 */
const ajv = new Ajv2020({ allErrors: true, strict: false })
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)

function valid(schema: object, value: unknown): void {
  const validate = ajv.compile(schema)
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 6), null, 1))
}
const contents = (format: ExportFormat): string[] => exportAs(format, specimen).map(({ content }) => content)
const one = (format: ExportFormat) => JSON.parse(contents(format)[0]!)

test('the same dossier gives the same bytes, and every file has a name of its own', () => {
  for (const format of EXPORT_FORMATS) {
    const files = exportAs(format, specimen)
    assert.deepEqual(files, exportAs(format, specimen))
    assert.equal(new Set(files.map(({ name }) => name)).size, files.length)
    for (const { name } of files) assert.match(name, /^[a-z0-9.-]+$/)
  }
})

test('dossier: comes back as it went', () => {
  assert.deepEqual(fromDossierJson(one('dossier')), specimen)
})

// ── CSV ─────────────────────────────────────────────────────────────────────

/** RFC 4180, read strictly. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        assert.ok(at < text.length, 'a quotation mark is never closed')
        if (text[at] !== '"') cell += text[at]
        else if (text[at + 1] === '"') cell += text[at++]
        else break
      }
      at++
    } else while (at < text.length && !',\r"'.includes(text[at]!)) cell += text[at++]
    rows.at(-1)!.push(cell)
    if (text[at] === ',') at++
    else {
      assert.equal(text.slice(at, at + 2), '\r\n')
      at += 2
      if (at < text.length) rows.push([])
    }
  }
  return rows
}

test('csv: one file for each noun, every row as long as its head', () => {
  const files = exportAs('csv', specimen)
  assert.deepEqual(
    files.map(({ name }) => name),
    [
      'reports',
      'stories',
      'attributions',
      'chains',
      'derivations',
      'origins',
      'claims',
      'wordings',
      'discrepancies',
      'matters',
      'grades',
    ].map((noun) => `${noun}.csv`),
  )
  for (const { name, content } of files) {
    const [head, ...rows] = parseCsv(content)
    assert.ok(rows.length > 0, name)
    for (const row of rows) assert.equal(row.length, head!.length, name)
  }
  const texts = parseCsv(files[0]!.content)
    .slice(1)
    .map((row) => row.at(-1))
  assert.deepEqual(
    texts,
    specimen.reports.map(({ text }) => text),
  )
})

test('csv: no text is taken for a formula', () => {
  const attacks = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '"=1', '＝1', '\u200b=1', "'=1"]
  for (const attack of attacks) {
    const reports = specimen.reports.map((report) => ({ ...report, title: attack }))
    const [head, first] = parseCsv(exportAs('csv', { ...specimen, reports })[0]!.content)
    const cell = first![head!.indexOf('title')]!
    assert.equal(cell, `'${attack}`, JSON.stringify(attack))
  }
  const plain = exportAs('csv', { ...specimen, reports: specimen.reports.map((report) => ({ ...report, title: 'Plain' })) })[0]!
    .content
  assert.match(plain, /"Plain"/)
})

// ── PROV ────────────────────────────────────────────────────────────────────

const QUALIFIED = '^(?:prov|xsd|hearsay):[A-Za-z0-9_%-]+$'
const literal = {
  anyOf: [
    { type: ['string', 'number', 'boolean'] },
    {
      type: 'object',
      required: ['$'],
      properties: { $: { type: 'string' }, type: { type: 'string' }, lang: { type: 'string' } },
      additionalProperties: false,
    },
  ],
}
const attributes = {
  additionalProperties: { anyOf: [literal, { type: 'array', items: literal }] },
  propertyNames: { pattern: '^(?:prov|hearsay):[A-Za-z0-9]+$' },
}
const records = (required: readonly string[] = []) => ({
  type: 'object',
  propertyNames: { pattern: required.length ? '^_:[A-Za-z0-9-]+$' : QUALIFIED },
  additionalProperties: {
    type: 'object',
    required,
    ...attributes,
    properties: Object.fromEntries(required.map((name) => [name, { type: 'string', pattern: QUALIFIED }])),
  },
})
const PROV = {
  type: 'object',
  properties: {
    prefix: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z]+$' },
      additionalProperties: { type: 'string', format: 'uri' },
    },
    entity: records(),
    agent: records(),
    wasAttributedTo: records(['prov:entity', 'prov:agent']),
    wasDerivedFrom: records(['prov:generatedEntity', 'prov:usedEntity']),
  },
  additionalProperties: false,
}

test('prov: valid, and every relation joins things that are there', () => {
  const prov = one('prov')
  valid(PROV, prov)
  for (const relation of Object.values<Record<string, string>>(prov.wasDerivedFrom)) {
    assert.ok(relation['prov:generatedEntity']! in prov.entity)
    assert.ok(relation['prov:usedEntity']! in prov.entity)
  }
  for (const relation of Object.values<Record<string, string>>(prov.wasAttributedTo)) {
    assert.ok(relation['prov:entity']! in prov.entity)
    assert.ok(relation['prov:agent']! in prov.agent)
  }
  const types = new Set(
    Object.values<{ 'prov:type': { $: string } }>(prov.wasDerivedFrom).map((relation) => relation['prov:type'].$),
  )
  for (const type of ['prov:PrimarySource', 'prov:Quotation']) assert.ok(types.has(type), type)
})

test('prov: the way of a story is one telling after another', () => {
  const prov = one('prov')
  const labels = Object.values<{ 'prov:label': string }>(prov.entity).map((entity) => entity['prov:label'])
  for (const teller of ['the ambassador', 'officials in the port city', 'Blue Line'])
    assert.ok(labels.includes(`what ${teller} told`), teller)
})

// ── Web Annotation ──────────────────────────────────────────────────────────

const iri = { type: 'string', pattern: '^(?:https?://|urn:)[^\\s<>]+$' }
const TARGET = {
  type: 'object',
  required: ['type', 'source', 'selector'],
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    selector: {
      type: 'array',
      prefixItems: [
        {
          type: 'object',
          required: ['type', 'exact'],
          properties: {
            type: { const: 'TextQuoteSelector' },
            exact: { type: 'string', minLength: 1 },
            prefix: { type: 'string' },
            suffix: { type: 'string' },
          },
          additionalProperties: false,
        },
        {
          type: 'object',
          required: ['type', 'start', 'end'],
          properties: {
            type: { const: 'TextPositionSelector' },
            start: { type: 'integer', minimum: 0 },
            end: { type: 'integer', minimum: 1 },
          },
          additionalProperties: false,
        },
      ],
      minItems: 2,
      maxItems: 2,
    },
  },
  additionalProperties: false,
}
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  )
/** Web Annotation Data Model, sections 3.1 and 3.2: the MUSTs. */
const ANNOTATION = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: MOTIVATIONS },
    body: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'value'],
        properties: {
          type: { const: 'TextualBody' },
          value: { type: 'string' },
          format: { type: 'string' },
          language: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
    target: { anyOf: [TARGET, { type: 'array', minItems: 2, items: TARGET }] },
  },
  additionalProperties: false,
}

test('annotations: valid, one for each attribution, claim and figure, and every selector finds its words again', () => {
  const collection = one('annotations'),
    items = collection.first.items
  assert.equal(collection.type, 'AnnotationCollection')
  assert.equal(collection.total, items.length)
  const figures = specimen.reports.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'figure')).length
  assert.equal(items.length, specimen.attributions.length + specimen.claims.length + figures)
  assert.equal(new Set(items.map(({ id }: { id: string }) => id)).size, items.length)
  for (const item of items) {
    valid(ANNOTATION, item)
    for (const { source, selector } of [item.target].flat()) {
      const report = specimen.reports.find(({ id, url }) => url === source || source === `urn:hearsay:report:${id}`)!
      const [quote, position] = selector
      assert.equal(report.text.slice(position.start, position.end), quote.exact)
      assert.ok(report.text.includes(quote.prefix + quote.exact + quote.suffix))
    }
  }
})

// ── ninjs ───────────────────────────────────────────────────────────────────

const strings = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
const listOf = (required: readonly string[], properties: object) => ({
  type: 'array',
  items: { type: 'object', required, properties, additionalProperties: false },
})
/** ninjs 3.0, the properties that we use, compared line by line with IPTC's schema of version 3.0.1. */
const NINJS = {
  type: 'object',
  required: ['uri'],
  properties: {
    uri: { type: 'string', format: 'uri' },
    representationType: { enum: ['full', 'partial'] },
    ...strings('language', 'title', 'by'),
    type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'planning', 'event'] },
    standard: {
      type: 'object',
      properties: { ...strings('name', 'version'), schema: { type: 'string', format: 'uri' } },
      additionalProperties: false,
    },
    versionCreated: { type: 'string', format: 'date-time' },
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    headlines: listOf(['value'], strings('role', 'contentType', 'value')),
    descriptions: listOf(['value'], strings('role', 'contentType', 'value')),
    bodies: listOf(['value'], {
      ...strings('role', 'contentType', 'value'),
      charCount: { type: 'integer' },
      wordCount: { type: 'integer' },
    }),
    infoSources: listOf([], { ...strings('name', 'role', 'literal'), uri: { type: 'string', format: 'uri' } }),
    people: listOf([], strings('name', 'rel', 'literal')),
    organisations: listOf([], strings('name', 'rel', 'literal')),
    places: listOf([], strings('name', 'rel', 'literal')),
    altIds: listOf([], strings('role', 'value')),
  },
  additionalProperties: false,
}

test('ninjs: an item for each report, and no hour is invented', () => {
  const items = contents('ninjs').map((content) => JSON.parse(content))
  assert.equal(items.length, specimen.reports.length)
  for (const [index, item] of items.entries()) {
    valid(NINJS, item)
    assert.equal(item.bodies[0].value, specimen.reports[index]!.text)
  }
  assert.deepEqual(
    items[0].infoSources.map(({ name }: { name: string }) => name),
    ['Harbour Post', 'Morning Ledger'],
  )
  assert.equal(items[0].versionCreated, undefined)
  const exact = exportAs('ninjs', {
    ...specimen,
    reports: specimen.reports.map((report) => ({ ...report, published: '2031-03-04T07:30:00+03:00' as never })),
  })
  for (const { content } of exact) {
    valid(NINJS, JSON.parse(content))
    assert.equal(JSON.parse(content).versionCreated, '2031-03-04T07:30:00+03:00')
  }
})

// ── FollowTheMoney ──────────────────────────────────────────────────────────

test('ftm: every property belongs to its schema, every link leads to an entity of the range', () => {
  const model = new Model(defaultModel as never)
  const entities = contents('ftm')[0]!
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const schemaOf = new Map<string, string>(entities.map(({ id, schema }) => [id, schema]))
  assert.equal(schemaOf.size, entities.length)
  for (const raw of entities) {
    const schema = model.getSchema(raw.schema)
    const properties = new Map([...schema.getProperties().values()].map((property) => [property.name, property]))
    for (const [name, values] of Object.entries<string[]>(raw.properties)) {
      const property = properties.get(name)
      assert.ok(property, `${raw.schema} has no ${name}`)
      assert.ok(!property.stub, `${raw.schema}.${name} is only the other end of a link`)
      assert.ok(values.length > 0)
      for (const value of values) {
        assert.equal(typeof value, 'string')
        if (property.type.name !== 'entity') continue
        assert.ok(schemaOf.has(value), `${name} leads to nothing`)
        assert.ok(
          model.getSchema(schemaOf.get(value)!).isA(property.getRange()),
          `${raw.schema}.${name} → ${schemaOf.get(value)}`,
        )
      }
    }
    const abstract = (schema as unknown as { abstract?: boolean }).abstract
    assert.ok(!abstract, `${raw.schema} is abstract`)
    for (const required of ['document', 'entity']) if (raw.schema === 'Documentation') assert.ok(raw.properties[required])
    assert.ok(model.getEntity(raw).getCaption().length > 0)
  }
  assert.deepEqual([...new Set(schemaOf.values())].sort(), [
    'Article',
    'Documentation',
    'Event',
    'LegalEntity',
    'Note',
    'Organization',
    'PublicBody',
  ])
})

// ── STIX ────────────────────────────────────────────────────────────────────

const stixId = (type: string) => `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`
const timestamp = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', format: 'date-time' }
const references = { type: 'array', minItems: 1, items: { type: 'string', pattern: stixId('[a-z][a-z0-9-]*[a-z0-9]') } }
const stixObject = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
  properties: {
    type: { const: type },
    spec_version: { const: '2.1' },
    id: { type: 'string', pattern: stixId(type) },
    created: timestamp,
    modified: timestamp,
    created_by_ref: { type: 'string', pattern: stixId('identity') },
    labels: { type: 'array', minItems: 1, items: { type: 'string' } },
    lang: { type: 'string' },
    confidence: { type: 'integer', minimum: 0, maximum: 100 },
    external_references: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['source_name'],
        properties: { ...strings('source_name', 'description', 'external_id'), url: { type: 'string', format: 'uri' } },
        additionalProperties: false,
      },
    },
    ...properties,
  },
  additionalProperties: false,
})
/** STIX 2.1: sections 3.2, 4.5, 4.11, 4.12 and 4.14. */
const STIX: Readonly<Record<string, object>> = {
  identity: stixObject('identity', ['name'], {
    ...strings('name', 'description'),
    identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] },
  }),
  report: stixObject('report', ['name', 'published', 'object_refs'], {
    ...strings('name', 'description'),
    published: timestamp,
    object_refs: references,
  }),
  note: stixObject('note', ['content', 'object_refs'], { ...strings('abstract', 'content'), object_refs: references }),
  opinion: stixObject('opinion', ['opinion', 'object_refs'], {
    ...strings('explanation'),
    opinion: { enum: ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] },
    object_refs: references,
  }),
}

test('stix: valid object by object, every reference leads into the bundle, grades as machine tags', () => {
  const bundle = one('stix')
  assert.equal(bundle.type, 'bundle')
  assert.match(bundle.id, new RegExp(stixId('bundle')))
  const ids = new Set(bundle.objects.map(({ id }: { id: string }) => id))
  assert.equal(ids.size, bundle.objects.length)
  for (const object of bundle.objects) {
    assert.ok(STIX[object.type], object.type)
    valid(STIX[object.type]!, object)
    for (const ref of [...(object.object_refs ?? []), object.created_by_ref].filter(Boolean)) assert.ok(ids.has(ref), ref)
  }
  const opinions = bundle.objects.filter(({ type }: { type: string }) => type === 'opinion')
  assert.equal(opinions.length, specimen.grades.length)
  assert.deepEqual(opinions[0].labels, ['admiralty-scale:source-reliability="f"', 'admiralty-scale:information-credibility="4"'])
})

// ── CSL ─────────────────────────────────────────────────────────────────────

/** CSL-JSON 1.0, the variables that we use. */
const CSL = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['article-newspaper', 'webpage'] },
      ...strings('title', 'container-title', 'URL', 'language', 'note'),
      author: {
        type: 'array',
        items: { type: 'object', properties: strings('family', 'given', 'literal'), additionalProperties: false },
      },
      issued: {
        anyOf: [
          {
            type: 'object',
            required: ['date-parts'],
            properties: {
              'date-parts': {
                type: 'array',
                minItems: 1,
                maxItems: 2,
                items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
              },
            },
            additionalProperties: false,
          },
          { type: 'object', required: ['literal'], properties: strings('literal'), additionalProperties: false },
        ],
      },
    },
    additionalProperties: false,
  },
}

test('csl: valid, and no more precise than what is known', () => {
  const items = one('csl')
  valid(CSL, items)
  assert.deepEqual(
    items.map(({ issued }: { issued: unknown }) => issued),
    [{ 'date-parts': [[2031, 3, 4]] }, { 'date-parts': [[2031, 3, 5]] }, { 'date-parts': [[2031, 3]] }],
  )
})

test('no export makes an address of what is none', () => {
  for (const url of ['javascript:alert(1)', 'https://x.example/ <script>', 'notes.txt', 'https://x.example/%zz']) {
    const reports = specimen.reports.map((report) => ({ ...report, url }))
    for (const format of ['csl', 'annotations', 'ninjs', 'stix', 'ftm'] as const)
      for (const { content } of exportAs(format, { ...specimen, reports }))
        assert.ok(!content.includes(JSON.stringify(url)), `${format}: ${url}`)
  }
})
