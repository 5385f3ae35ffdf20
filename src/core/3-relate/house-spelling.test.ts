import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import { attribute } from '../2-attribute/index.js'
import { housesOf } from '../language/en/house-spelling.js'
import type { Edtf } from '../model.js'
import { relate } from './index.js'

const BODY = (name: string) =>
  `President ${name} will open the Halm bridge on Thursday and cross it on foot with the mayor of Brennhaven, whose town has waited nine years for it. ` +
  'The old bridge fell into the river after the flood, and since then two ferries have carried the quarry men over in the mornings. ' +
  'Some forty guests have been asked to the ceremony, and the quarry will give its men the day off.'

/** From which report a copy without a credit has its words, when two earlier ones print the same. */
function takenFrom(name: string): string | undefined {
  const pages = [
    { key: 'tass', outlet: 'Vell Today', published: '2031-05-01', text: `HALM, May 1 /TASS/. ${BODY(name)}` },
    { key: 'reuters', outlet: 'Tarn Daily', published: '2031-05-01', text: `HALM, May 1 (Reuters) - ${BODY(name)}` },
    { key: 'copy', outlet: 'Quarry News', published: '2031-05-02', text: BODY(name) },
  ]
  const reports = pages.map(({ key, outlet, published, text }) =>
      read({ key, outlet, published: published as Edtf, body: { kind: 'text', text } }),
    ),
    found = attribute({ reports }),
    { lineage } = relate({ reports, ...found }, { reliability: [], judgements: [] }),
    copy = reports[2]!.id,
    edge = lineage.derivations.find(({ report, how }) => report === copy && how === 'reuses')
  return pages[reports.findIndex(({ id }) => id === edge?.from)]?.key
}

test('a house’s spelling tips what is even, and nothing else', () => {
  assert.equal(takenFrom('Zelenskiy'), 'reuters')
  assert.equal(takenFrom('Vladimir Zelensky'), 'tass')
})

test('a spelling is whole words, with their capitals', () => {
  assert.deepEqual([...housesOf('Zelenskiy spoke.')], ['Reuters'])
  assert.deepEqual([...housesOf('The Zelenskiys met, and zelenskiy is no name.')], [])
})
