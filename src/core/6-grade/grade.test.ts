import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned, NOBODY } from '../4-align/specimen.test.js'
import type { Claim, Credibility, Discrepancy, Evidence, Id, Origin, Settings, Standing, Story } from '../model.js'
import { idOf } from '../text/id.js'
import { credibility } from './credibility.js'
import { grade } from './index.js'

const at: Evidence = [{ report: idOf('report', 'a'), start: 0, end: 5 }]
const originNamed = (name: string): Origin => ({
  id: idOf('origin', name),
  story: idOf('story', 's'),
  name,
  aliases: [],
  teller: { kind: 'outlet', name, resolved: false, count: 1, evidence: at },
  reports: [at[0].report],
  roots: [],
})
const continental = originNamed('The Continental'),
  tarn = originNamed('Tarn Press')

function claim(
  origins: readonly Origin[],
  independence: Standing['independence'],
  stances: readonly ('asserts' | 'denies')[] = ['asserts'],
): Claim {
  const [first, ...rest] = stances.map((stance, index) => ({
    evidence: at,
    chain: { id: idOf('chain', index), report: at[0].report, tellers: [], rule: 'test' },
    origin: (origins[index] ?? origins[0] ?? continental).id,
    stance,
  }))
  if (!first) throw new Error('no stance')
  return {
    id: idOf('claim', 'c'),
    story: idOf('story', 's') as Story['id'],
    title: 'The force has 3,200 troops',
    wordings: [first, ...rest],
    standing: {
      reports: 1,
      outlets: 1,
      origins: origins.map(({ id }) => id),
      roots: [],
      independence,
      because: [{ value: 'test', evidence: at }],
    },
  }
}
const conflict = (nature: 'conflict' | 'rounding'): Discrepancy => ({
  id: idOf('discrepancy', nature),
  kind: 'action',
  claim: idOf('claim', 'c'),
  nature,
  versions: [
    { value: 'end', evidence: at },
    { value: 'reduce', evidence: at },
  ],
  rule: 'test',
})
const only = new Set<Id<'origin'>>([continental.id]),
  both = new Set<Id<'origin'>>([continental.id, tarn.id])

const rows: readonly (readonly [string, Claim, readonly Discrepancy[], ReadonlySet<Id<'origin'>>, Credibility])[] = [
  ['two origins, independence established', claim([continental, tarn], 'independent'), [], both, 1],
  ['two origins, not known to be independent', claim([continental, tarn], 'not established'), [], both, 2],
  ['two origins with one root', claim([continental, tarn], 'dependent'), [], both, 2],
  ['one origin among others that say nothing against it', claim([continental], 'dependent'), [], both, 3],
  ['two origins, but the tellings conflict', claim([continental, tarn], 'independent'), [conflict('conflict')], both, 4],
  ['a rounding is no conflict', claim([continental, tarn], 'independent'), [conflict('rounding')], both, 1],
  ['told and denied', claim([continental, tarn], 'not established', ['asserts', 'denies']), [], both, 4],
  ['one origin and nothing to compare with', claim([continental], 'dependent'), [], only, 6],
]
test('the digit follows from standing and discrepancies', () => {
  for (const [name, one, against, others, digit] of rows)
    assert.equal(credibility(one, continental, against, others).credibility, digit, name)
})

test('every source begins at F; the analyst’s newest letter counts, with its reason, and changes no digit', () => {
  const pile = aligned('Ostmark wants to shrink the Lomar Strait Force.', 'Ostmark wants to end the Lomar Strait Force.')
  const before = grade(pile, NOBODY).grades
  assert.ok(before.length > 0 && before.every(({ reliability }) => reliability === 'F'))
  const settings: Settings = {
    reliability: [
      { source: 'Continental', letter: 'E', because: 'first look', by: 'ada', at: '2031-03-12' },
      { source: 'the continental', letter: 'B', because: 'right nine times of ten', by: 'ada', at: '2031-03-13' },
    ],
    judgements: [],
  }
  const after = grade(pile, settings).grades
  assert.ok(after.every(({ reliability, reasons }) => reliability === 'B' && /right nine times of ten/.test(reasons[0].value)))
  assert.deepEqual(
    after.map((one) => one.credibility),
    before.map((one) => one.credibility),
  )
})

test('law: a copy added lifts no grade', () => {
  const texts = [
    { text: 'Ostmark wants to shrink the Lomar Strait Force. The council meets in June.', outlet: 'One' },
    { text: 'Ostmark wants to end the Lomar Strait Force. The council meets in June.', outlet: 'Two' },
  ]
  const best = (given: readonly { readonly text: string; readonly outlet: string }[]) => {
    const pile = aligned(...given)
    return new Map(
      grade(pile, NOBODY).grades.map((one) => [pile.claims.find(({ id }) => id === one.claim)?.title, one.credibility]),
    )
  }
  const before = best(texts),
    after = best([...texts, { text: texts[0]?.text ?? '', outlet: 'Copy' }])
  for (const [title, digit] of before) assert.ok((after.get(title) ?? 6) >= digit, title)
})
