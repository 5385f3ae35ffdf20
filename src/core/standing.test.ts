import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cites, Id, Lineage, Origin, Report, Voice } from './model.js'
import { standingOf, tellingsOf } from './standing.js'
import { idOf } from './text/id.js'

const report = (outlet: string): Report => ({
  id: outlet as Id<'report'>,
  key: outlet,
  text: 'The dam held, said the mayor.',
  sha256: '',
  outlet,
  language: 'en',
  blocks: [],
  sentences: [],
  mentions: [],
  credits: [],
  removed: [],
})
const voice = (name: string, kind: Voice['kind'] = 'person'): Voice => ({
  kind,
  name,
  resolved: false,
  count: 1,
  evidence: [{ report: 'a' as Id<'report'>, start: 18, end: 28 }],
})
const origin = (name: string, reports: string[], roots: Voice[] = []): Origin => ({
  id: name as Id<'origin'>,
  story: 's' as Id<'story'>,
  name,
  aliases: [name],
  teller: voice(name, 'outlet'),
  reports: reports as unknown as Origin['reports'],
  roots,
})
const cites = (from: string, by: string): Cites => ({
  id: idOf('derivation', from, by),
  how: 'cites',
  report: by as Id<'report'>,
  from: from as Id<'origin'>,
  evidence: [{ report: by as Id<'report'>, start: 14, end: 28 }],
  rule: 'test',
})
function standing(origins: Origin[], derivations: Cites[] = []) {
  const lineage: Lineage = { origins, derivations, circles: [] },
    reports = [...new Set(origins.flatMap(({ reports }) => reports as readonly string[]))].map(report)
  return standingOf(tellingsOf(reports, { lineage }), { reports, lineage })
}

test('two retellings of one outlet are one origin', () => {
  const found = standing([origin('Politico', ['a', 'b'])], [cites('Politico', 'a'), cites('Politico', 'b')])
  assert.deepEqual([found.reports, found.outlets, found.origins, found.independence], [2, 2, ['Politico'], 'dependent'])
  assert.equal(found.because[0].value, '2 reports lead to Politico')
  assert.deepEqual(
    found.because[0].evidence.map(({ report }) => report),
    ['a', 'b'],
  )
})

test('two agencies that quote one man: two origins, one root, dependent', () => {
  const found = standing([origin('TASS', ['a'], [voice('Alexander Lavrentyev')]), origin('RIA', ['b'], [voice('Lavrentiev')])])
  assert.deepEqual(
    [found.origins.length, found.roots.map(({ name }) => name), found.independence],
    [2, ['Lavrentiev'], 'dependent'],
  )
})

test('two origins with their own named speakers are independent, with unnamed ones that is not established', () => {
  assert.equal(
    standing([origin('A', ['a'], [voice('Mara Stein')]), origin('B', ['b'], [voice('Ole Vik')])]).independence,
    'independent',
  )
  assert.equal(
    standing([origin('A', ['a'], [voice('two diplomats', 'unnamed')]), origin('B', ['b'], [voice('Ole Vik')])]).independence,
    'not established',
  )
})

test('lineage unknown is not one more origin', () => {
  const found = standing([origin('A', ['a'], [voice('Mara Stein')]), origin('b', ['b'])])
  assert.deepEqual([found.origins, found.independence], [['A'], 'not established'])
  const alone = standing([origin('b', ['b'])])
  assert.deepEqual([alone.origins, alone.independence], [['b'], 'dependent'])
  const two = standing([origin('b', ['b']), origin('c', ['c'])])
  assert.deepEqual([two.origins, two.independence], [['b'], 'not established'])
})

test('nothing stands behind nothing', () => assert.throws(() => standing([]), RangeError))

test('what the analyst called unsure establishes nothing: neither that two depend nor that they do not', () => {
  const unsure = (edge: Cites): Cites => ({ ...edge, judged: 'unsure' }),
    apart = [origin('Politico', ['a'], [voice('Marta Reinholt')]), origin('Reuters', ['b'], [voice('Dmitar Kolev')])],
    one = [origin('Politico', ['a', 'b'])]
  assert.equal(standing(apart, [cites('Politico', 'a'), cites('Reuters', 'b')]).independence, 'independent')
  const found = standing(apart, [unsure(cites('Politico', 'a')), cites('Reuters', 'b')])
  assert.equal(found.independence, 'not established')
  assert.deepEqual(
    found.because.at(-1)?.evidence.map(({ report }) => report),
    ['a'],
  )
  // One report is sure of it, and that is enough.
  assert.equal(standing(one, [unsure(cites('Politico', 'a')), cites('Politico', 'b')]).independence, 'dependent')
  assert.equal(standing(one, [unsure(cites('Politico', 'a')), unsure(cites('Politico', 'b'))]).independence, 'not established')
})
