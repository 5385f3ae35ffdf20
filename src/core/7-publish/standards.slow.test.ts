/**
 * The exports in the hands of others: what the standard's own library or a schema that is not ours says of them.
 * Where no package exists (ninjs, STIX notes and opinions), `export.test.ts` says what the standard demands.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { exportAs } from './export.js'
import { specimen } from './specimen.test.js'

const require = createRequire(import.meta.url)
const only = (format: 'annotations' | 'csl' | 'prov') => exportAs(format, specimen)[0]!.content

// ── PROV: the package of the authors of PROV-JSON ───────────────────────────

/** Debian's `python3-prov` belongs to Debian's own interpreter. */
const PYTHON = '/usr/bin/python3'
const hasProv = spawnSync(PYTHON, ['-c', 'import prov']).status === 0

/** Reads PROV-JSON, counts its records by kind, writes it again and says whether that is the same document. */
const READ_PROV = `
import json, sys
from collections import Counter
from prov.model import ProvDocument
document = ProvDocument.deserialize(sys.stdin, format='json')
again = ProvDocument.deserialize(content=document.serialize(format='json'), format='json')
print(json.dumps({
  'kinds': Counter(record.get_type().localpart for record in document.get_records()),
  'same': document == again,
  'provn': len(document.get_provn()) > 0,
}))
`

test('prov: the library of its authors reads every record and writes it back', {
  skip: hasProv ? false : `needs Debian's package python3-prov for ${PYTHON}`,
}, () => {
  const content = only('prov')
  const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', READ_PROV], { input: content, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  const written = JSON.parse(content),
    count = (kind: string) => Object.keys(written[kind]).length
  assert.deepEqual(JSON.parse(stdout), {
    kinds: {
      Entity: count('entity'),
      Agent: count('agent'),
      Attribution: count('wasAttributedTo'),
      Derivation: count('wasDerivedFrom'),
    },
    same: true,
    provn: true,
  })
})

test('prov: the library refuses what is no PROV', {
  skip: hasProv ? false : `needs Debian's package python3-prov for ${PYTHON}`,
}, () => {
  const prov = JSON.parse(only('prov'))
  prov.wasToldBy = prov.wasAttributedTo
  assert.notEqual(spawnSync(PYTHON, ['-c', READ_PROV], { input: JSON.stringify(prov) }).status, 0)
})

// ── Web Annotation: a schema of the model by others ─────────────────────────

test('annotations: valid by the published schema of the model', () => {
  const valid = require('validate-web-annotation') as (annotation: unknown) => boolean
  const { items } = JSON.parse(only('annotations')).first
  assert.ok(items.length > 0)
  for (const item of items) assert.ok(valid(item), item.id)
  const { target, ...without } = items[0]
  assert.equal(valid(without), false, 'an annotation of nothing passes')
  assert.equal(valid({ ...items[0], id: 'no address' }), false)
  assert.ok(target)
})

// ── CSL: a reader of CSL-JSON and the reference processor ───────────────────

interface Cite {
  format(format: string, options?: object): string
}

test('csl: read without a correction, and set as a bibliography by the reference processor', () => {
  const { Cite } = require('@citation-js/core') as { Cite: new (data: unknown, options?: object) => Cite }
  require('@citation-js/plugin-csl')
  const items = JSON.parse(only('csl'))
  const strict = new Cite(items, { generateGraph: false, strict: true })
  assert.deepEqual(JSON.parse(strict.format('data')), items)
  const printed = strict.format('bibliography', { format: 'text', template: 'apa' })
  for (const { title, issued, ...item } of items) {
    if (title !== undefined) assert.ok(printed.includes(title), title)
    assert.ok(printed.includes(item['container-title']), item['container-title'])
    assert.ok(printed.includes(String(issued['date-parts'][0][0])))
  }
})
