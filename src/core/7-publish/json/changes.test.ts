import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edtf, Id, Report, Span } from '../../model.js'
import { specimen } from '../specimen.test.js'
import { toChangesJson } from './changes.js'
import { wordsIn } from './words.js'

const { lakeGuard } = matters()
function matters() {
  const [lakeGuard] = specimen.matters
  assert.ok(lakeGuard)
  return { lakeGuard }
}
const [first, second] = specimen.reports as [Report, Report]
const spanOf = (report: Report, words: string): Span => {
  const start = report.text.indexOf(words)
  assert.ok(start >= 0, words)
  return { report: report.id, start, end: start + words.length }
}
const size = (report: Report, words: string, value: number, bound: 'exactly' | 'about' = 'exactly') => ({
  value: { ...spanOf(report, words), kind: 'figure' as const, value, of: 'guards', bound, rule: 'made by hand' },
  evidence: [spanOf(report, words)] as const,
})
const decided = (report: Report, words: string, isDecided: boolean, what = words) => ({
  value: { decided: isDecided, what },
  evidence: [spanOf(report, words)] as const,
})
const on = (days: readonly string[], matter: Partial<typeof lakeGuard>) => {
  const reports = specimen.reports.map((report, at) => ({ ...report, published: days[at] as Edtf }))
  return toChangesJson(
    { ...specimen, reports, discrepancies: [], matters: [{ ...lakeGuard, size: [], state: [], next: [], ...matter }] },
    wordsIn(reports),
  )
}
const both = [size(first, 'about 1,200 guards', 1200, 'about'), size(second, '1,500 guards', 1500)]

test('a number that a later report gives otherwise is a change, with the words of both', () => {
  const [change, ...more] = on(['2031-03-04', '2031-03-05'], { size: both })
  assert.deepEqual(more, [])
  assert.deepEqual(
    [change?.day, change?.what, change?.before.value, change?.before.text, change?.after.value, change?.after.text],
    ['2031-03-05', 'how many', 'about 1,200 guards', 'about 1,200 guards', '1,500 guards', '1,500 guards'],
  )
  assert.equal(change?.matter, lakeGuard.id)
})

test('told otherwise on one day, or on a day that is not known, is a difference and no change', () => {
  assert.deepEqual(on(['2031-03-04', '2031-03-04'], { size: both }), [])
  assert.deepEqual(on(['2031-03-04', '2031-03'], { size: both }), [])
})

test('the same number put more carefully is no change, and neither is another thing counted', () => {
  const [about] = both
  assert.ok(about)
  assert.deepEqual(on(['2031-03-04', '2031-03-05'], { size: [about, size(second, '1,500 guards', 1200)] }), [])
  const ships = { ...size(second, '1,500 guards', 1500), value: { ...size(second, '1,500 guards', 1500).value, of: 'ships' } }
  assert.deepEqual(on(['2031-03-04', '2031-03-05'], { size: [about, ships] }), [])
})

test('what was not decided and then is; of another thing decided nothing is said', () => {
  const state = [
    decided(first, 'No decision has been made', false, 'no decision on the closure has been made'),
    decided(second, 'most members agree', true, 'members agree to the closure'),
  ]
  const other = [state[0]!, decided(second, 'most members agree', true, 'members agree to a budget')]
  assert.deepEqual(on(['2031-03-04', '2031-03-05'], { state: other }), [])
  assert.deepEqual(
    on(['2031-03-04', '2031-03-05'], { state }).map(({ what, before, after }) => [what, before.value, after.value]),
    [['decided', 'not yet', 'yes']],
  )
  assert.deepEqual(
    on(['2031-03-05', '2031-03-04'], { state }).map(({ before, after }) => [before.value, after.value]),
    [['yes', 'not yet']],
  )
})

test('a claim’s figure that was brought up to date is a change of that claim; a conflict is not', () => {
  const [claim] = specimen.claims
  assert.ok(claim)
  const differs = (nature: 'update' | 'conflict') => ({
    ...specimen,
    matters: [],
    reports: specimen.reports.map((report, at) => ({ ...report, published: `2031-03-0${at + 1}` as Edtf })),
    discrepancies: [
      {
        id: 'd' as Id<'discrepancy'>,
        kind: 'figure' as const,
        claim: claim.id,
        nature,
        versions: [both[0]!, both[1]!] as const,
        rule: 'made by hand',
      },
    ],
  })
  const words = wordsIn(specimen.reports)
  assert.deepEqual(
    toChangesJson(differs('update'), words).map((change) => [change.claim, change.before.value, change.after.value]),
    [[claim.id, 'about 1,200 guards', '1,500 guards']],
  )
  assert.deepEqual(toChangesJson(differs('conflict'), words), [])
})
