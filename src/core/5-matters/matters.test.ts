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

test('a thing called the mission is the last mission and not the force beside it; a force told by its strait is the one with the acronym', () => {
  const { matters } = mattersOf(
    'At the top stands the training mission in Kestria; next comes the naval force in the Lomar Strait. The list is long. Some 240 instructors teach at the staff colleges around Vell. Nobody asked them. The mission opened in 2022. Ostmark wants to shrink the Lomar Strait Force (LOSFOR). LOSFOR was created in 2016 and has about 3,200 troops.',
    'The mission in Kestria has 240 instructors. The Lomar Strait Force (LOSFOR) was created in 2016.',
  )
  assert.deepEqual(
    matters.filter(({ type }) => type === 'force').map(({ name }) => name),
    ['LOSFOR'],
  )
  assert.deepEqual([...new Set(named(matters, /LOSFOR/).since.map(({ value }) => value.date))], ['2016'])
  assert.deepEqual([...new Set(named(matters, /ission/).since.map(({ value }) => value.date))], ['2022'])
})

const kinds: readonly (readonly [Matter['type'], string, string, RegExp])[] = [
  [
    'election',
    'The Kestrian election will be held on 14 May 2031. The election commission must approve the lists by majority vote.',
    'Ten parties stand in the Kestrian election. The Kestrian election will be held in May 2031.',
    /Kestrian election/,
  ],
  [
    'other',
    'Sanctions on Sorvia will begin in June 2031, the ministry said. Ostmark wants to end the sanctions on Sorvia.',
    'The sanctions on Sorvia were decided by all members in March. Ostmark wants to end the sanctions on Sorvia by July.',
    /Sorvia/,
  ],
  [
    'project',
    'The Halm merger was announced in 2030. Shareholders must approve the Halm merger by majority vote.',
    'The Halm merger will be completed in June 2031. Ostmark wants to delay the Halm merger.',
    /Halm merger/,
  ],
  [
    'case',
    'The Ruk trial opened in 2030. The judge will hear the last witness of the Ruk trial in June 2031.',
    'The Ruk trial began in 2030 in Arlin. The verdict of the Ruk trial will follow in July 2031.',
    /Ruk trial/,
  ],
  [
    'disaster',
    'The avalanche in Tarn killed 14 people. Rescuers will search until Friday for nine missing after the avalanche in Tarn.',
    'The avalanche in Tarn killed 17 people.',
    /avalanche in Tarn/,
  ],
]
test('elections, sanctions, mergers, trials and disasters have their cards', () => {
  for (const [type, here, there, name] of kinds) {
    const { matters } = mattersOf(here, there)
    const matter = named(matters, name)
    assert.equal(matter.type, type, matter.name)
    const cells = [matter.since, matter.size, matter.wants, matter.decides, matter.state, matter.next].flat()
    assert.ok(cells.length > 0, `${matter.name} has no cell`)
  }
})

test('nothing under way, no matter; a meeting without a name is none', () => {
  assert.deepEqual(mattersOf('The actor bought a house. It rained all day.').matters, [])
  assert.deepEqual(mattersOf('They left the meeting early and went home.').matters, [])
})

test('stories that are no missions: an election, a merger, a court case, a sinking', () => {
  const election = named(
    mattersOf(
      'Liberals win election in Kestria\n\nThe Liberals won 84 seats in the election in Kestria, the commission said. Liberal leader Joana Reis wants to form a government by June. Official results are due on March 20.',
      'Kestria votes\n\nThe Liberals took 84 seats in the election in Kestria. No decision has been made on who will be asked first.',
    ).matters,
    /Kestria election/,
  )
  assert.ok(election.size.some(({ value }) => value.value === 84))
  assert.ok(election.wants.some(({ value }) => /Reis/.test(value.who)))
  assert.deepEqual([...new Set(election.state.map(({ value }) => value.decided))], [false])
  const merger = mattersOf(
    'Banks merge\n\nThe merger will cut 1,800 jobs. The deal needs the approval of the competition authority. The union asked the government to block the merger.',
    'Bank takeover\n\nThe takeover of Vell Savings needs the approval of the competition authority. The union wants the government to stop the takeover.',
  ).matters[0]
  assert.equal(merger?.type, 'project')
  assert.ok(merger?.decides.some(({ value }) => value.who === 'the competition authority'))
  assert.ok(merger?.size.some(({ value }) => value.value === 1800))
  const court = named(
    mattersOf(
      'Mayor jailed\n\nThe former mayor, Bruno Keller, was sentenced to six years in prison for taking bribes.',
      'Mayor jailed\n\nBruno Keller was jailed for seven years for taking bribes.',
    ).matters,
    /Keller case/,
  )
  assert.deepEqual(court.size.map(({ value }) => value.value).sort(), [6, 7])
  assert.ok(court.state.every(({ value }) => value.decided))
  const sinking = mattersOf(
    'Ferry sinks\n\nAt least 12 people died when a ferry capsized off Cape Lorne. Another 31 people are missing.',
    'Ferry toll climbs\n\nNineteen people died when the ferry sank off Cape Lorne.',
  ).matters.find(({ type }) => type === 'disaster')
  assert.deepEqual([...new Set(sinking?.size.map(({ value }) => value.value))].sort(), [12, 19, 31])
})

test('no card from a surname, nor from a capital at the beginning of a headline', () => {
  const { matters } = mattersOf(
    'Strong quake shakes Sorrel\n\nThe bank will cut 300 jobs, chief executive Helga Storm said. An earthquake struck the Sorrel islands, killing 40 people.',
    'Quake in Sorrel\n\nThe earthquake in Sorrel killed 40 people.',
  )
  assert.ok(!matters.some(({ name }) => /Storm|Strong|Helga/.test(name)), matters.map(({ name }) => name).join())
  assert.ok(named(matters, /Sorrel/).size.some(({ value }) => value.value === 40))
})

test('a word that every object of the language knows names no disaster: "the constructor"', () => {
  const { matters } = mattersOf('The constructor left.', 'The constructor left.')
  assert.deepEqual(matters, [])
})
