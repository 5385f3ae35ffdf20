import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned, wordsIn } from '../4-align/specimen.test.js'
import type { Evidence, Matter } from '../model.js'
import { findMatters } from './index.js'

function mattersOf(...texts: readonly string[]) {
  const pile = aligned(...texts)
  return { pile, matters: findMatters(pile).matters, words: (evidence: Evidence) => wordsIn(pile, evidence) }
}
const named = (matters: readonly Matter[], name: RegExp): Matter =>
  matters.find((one) => name.test(one.name)) ??
  assert.fail(`no matter ${name} among ${matters.map((one) => one.name).join(', ')}`)

test('the card of a force: since when, how many, who wants what', () => {
  const { matters } = mattersOf(
    'Ostmark wants to shrink the Lomar Strait Force (LOSFOR). LOSFOR was created in 2016 and has about 3,200 troops.',
    'Ostmark wants to end the Lomar Strait Force (LOSFOR). The force has around 2,300 troops.',
  )
  const force = named(matters, /LOSFOR/)
  assert.equal(force.type, 'force')
  assert.deepEqual([...new Set(force.since.map(({ value }) => value.date))], ['2016'])
  assert.deepEqual([...new Set(force.size.map(({ value }) => value.value))].sort(), [2300, 3200])
  assert.deepEqual([...new Set(force.wants.map(({ value }) => value.who))], ['Ostmark'])
})

test('who decides under which rule, and what is not decided yet', () => {
  const { matters } = mattersOf(
    'Ostmark wants to close the training mission in Iraq by October. The mission in Iraq was opened in 2022. No decision has been made to end the missions. All 14 members must approve the end of the missions.',
  )
  const mission = named(matters, /mission in Iraq/)
  assert.ok(mission.decides.some(({ value }) => /All 14 members/.test(value.who) && /must approve/.test(value.rule)))
  assert.deepEqual(
    mission.state.map(({ value }) => value.decided),
    [false],
  )
  assert.ok(mission.wants.some(({ value }) => value.by?.date === '../2031-10'))
})

test('a disaster has its toll, and each cell its words', () => {
  const { pile, matters } = mattersOf(
    'The flood in Turkey killed 113 people. More than 400 people are missing after the flood in Turkey.',
    'The flood in Turkey has killed 131 people.',
  )
  const flood = named(matters, /flood/)
  assert.equal(flood.type, 'disaster')
  assert.ok(flood.size.some(({ value }) => value.value === 113) && flood.size.some(({ value }) => value.value === 131))
  for (const matter of matters)
    for (const cell of [matter.since, matter.size, matter.wants, matter.decides, matter.state, matter.next].flat())
      for (const { report, start, end } of cell.evidence) {
        const text = pile.reports.find(({ id }) => id === report)?.text ?? ''
        assert.ok(start < end && end <= text.length)
      }
})

test('nothing under way, no matter; a meeting without a name is none', () => {
  assert.deepEqual(mattersOf('The actor bought a house. It rained all day.').matters, [])
  assert.deepEqual(mattersOf('They left the meeting early and went home.').matters, [])
})
