import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePublished } from './published.js'

test('dates as records and feeds give them', () => {
  for (const [told, date] of [
    ['2026-02-19', '2026-02-19'],
    ['2026-02', '2026-02'],
    ['2026', '2026'],
    ['2026-02-19T07:32:00+01:00', '2026-02-19T07:32:00+01:00'],
    ['2026-02-19 07:32', '2026-02-19T07:32:00'],
    ['2026-02-19T07:32:00.123Z', '2026-02-19T07:32:00Z'],
    ['2026-02-19T07:32:00+0100', '2026-02-19T07:32:00+01:00'],
    ['Thu, 19 Feb 2026 07:32:00 GMT', '2026-02-19'],
    ['19 February 2026', '2026-02-19'],
    ['February 19, 2026', '2026-02-19'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['03/04/2026', undefined],
    ['2026-02-30', undefined],
    ['2026-13', undefined],
    ['yesterday', undefined],
    [1771459200, undefined],
    [null, undefined],
  ] as const)
    assert.equal(parsePublished(told), date, String(told))
})
