import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf } from './brief.js'
import { checkBrief } from './check.js'
import { parts, specimen } from './specimen.test.js'

const brief = briefOf(specimen)

test('a brief as it was written stands', () => {
  const { footnotes, quotations, faults } = checkBrief(brief, specimen.reports)
  assert.deepEqual(faults, [])
  assert.ok(footnotes > 15 && quotations > 15)
})

test('what was changed afterwards is found', () => {
  const table: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a word of a note',
      '`All 14 members must approve it',
      '`All 13 members must approve it',
      /“All 13 members must approve it”.* does not stand there; it says “All 14 members/,
    ],
    [
      'a word of the body',
      '“All 14 members must approve it” is in',
      '“No members must approve it” is in',
      /“No members must approve it” does not stand in the report of its note/,
    ],
    ['a hash', parts.wire.sha256, '0'.repeat(64), /no report has a text with the SHA-256 0000/],
    ['a place', /Characters \d+–/.exec(brief)![0], 'Characters 1–', /does not stand there/],
    ['a note that is gone', '\n[^2]: ', '\n[^x]: ', /it is called, but there is no such note/],
  ]
  for (const [name, from, to, because] of table) {
    assert.ok(brief.includes(from), name)
    const { faults } = checkBrief(brief.replaceAll(from, to), specimen.reports)
    assert.ok(faults.length > 0, name)
    assert.ok(
      faults.some((fault) => because.test(fault.because)),
      `${name}: ${faults[0]?.because}`,
    )
  }
})

test('a text that is no longer there is said to be missing', () => {
  const { faults } = checkBrief(brief, specimen.reports.slice(1))
  assert.ok(faults.some(({ because }) => /no report has a text/.test(because)))
})
