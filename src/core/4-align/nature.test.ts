import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { aligned, differences } from './specimen.test.js'

test('a part and the whole are another scope, and no conflict', () => {
  const pile = aligned(
    'Quake strikes Sorrel\n\nAn earthquake struck the Sorrel islands on Thursday, killing 40 people, the agency said. On the main island alone, 32 people died.',
    'Quake kills 32 in Sorrel\n\nThirty-two people were killed on the main island of Sorrel when an earthquake struck on Thursday, mayor Luca Ferro said.',
  )
  deepEqual(differences(pile, 'figure'), ['figure scope: 32 | 32 people | 40 people'])
})

test('a toll of an earlier year is no toll; one that rises from day to day is an update', () => {
  const pile = aligned(
    {
      text: 'Ferry sinks\n\nAt least 12 people died when a ferry sank off Cape Lorne, the coastguard said.\n\nIn 1998 a ferry sank there and 84 people died.',
      published: '2031-05-04',
    },
    {
      text: 'Ferry toll climbs\n\nNineteen people died when a ferry sank off Cape Lorne, the coastguard said.',
      published: '2031-05-05',
    },
  )
  deepEqual(differences(pile, 'figure'), ['figure update: At least 12 people | Nineteen people'])
})

test('what is asked for is not what is given; terms of prison are compared', () => {
  const pile = aligned(
    'Ex-mayor jailed\n\nThe former mayor Bruno Keller was sentenced to six years in prison on Tuesday for taking bribes. Prosecutor Dana Weiss had asked for eight years in prison for taking bribes.',
    'Ex-mayor jailed\n\nThe former mayor Bruno Keller was sentenced to seven years in prison on Tuesday for taking bribes.',
  )
  deepEqual(differences(pile, 'figure'), ['figure conflict: seven years | six years'])
})

test('a doubt of something else is no doubt of this', () => {
  const pile = aligned(
    'Fire in Orrin\n\nNobody is believed to have been hurt in the fire at the store in Orrin, which saw fifty firefighters tackle the blaze.',
    'Fire in Orrin\n\nFifty firefighters tackled the blaze at the store in Orrin.',
    'Fire in Orrin\n\nRuk was charged with setting fire to the store in Orrin on Sunday.',
    'Fire in Orrin\n\nRuk may have set fire to the store in Orrin on Sunday.',
  )
  deepEqual(differences(pile, 'hedging'), [])
})

test('one report against itself: its headline, and what it tells twice', () => {
  const headline = aligned(
    'Bank deal: minister blocks merger\n\nThe finance minister may block the merger of Orrin Bank and Vell Savings, an official said.',
  )
  deepEqual(differences(headline, 'hedging'), [
    'hedging wording: Bank deal: minister blocks merger | The finance minister may block the merger of Orrin Bank and Vell Savings, an official said.',
  ])
  const count = aligned(
    'Quake leaves 2,500 homeless\n\nThe quake that struck Sorrel on Thursday left 5,200 people homeless, the agency said.',
  )
  deepEqual(differences(count, 'figure'), ['figure conflict: 2,500 homeless | 5,200 people'])
  const twice = aligned(
    'Banks merge\n\nOrrin Bank will close 90 branches in the country, the banks said. The union says that Orrin Bank will close 190 branches in the country.',
  )
  deepEqual(differences(twice, 'figure'), ['figure conflict: 190 branches | 90 branches'])
  deepEqual(
    differences(aligned('Quake leaves 2,500 homeless\n\nThe quake left about 2,500 people homeless, the agency said.')),
    [],
  )
})

test('titles: deputy and first deputy rank lower; a manager may be the coach, and who holds two offices has no other', () => {
  const told = (a: string, b: string) =>
    differences(aligned(`Talks\n\n${a} said the talks had failed.`, `Talks\n\n${b} said the talks had failed.`), 'title')
  deepEqual(told('Foreign Minister Gleb Orlov', 'Deputy Foreign Minister Gleb Orlov'), [
    'title wording: Deputy Foreign Minister | Foreign Minister',
  ])
  deepEqual(told("Ostmark's first deputy foreign minister, Gleb Orlov,", "Ostmark's deputy foreign minister, Gleb Orlov,"), [
    'title wording: deputy foreign minister | first deputy foreign minister',
  ])
  deepEqual(told('Acting mayor Nils Behrend', 'Mayor Nils Behrend'), ['title wording: Acting mayor | Mayor'])
  for (const [a, b] of [
    ['Coach Anders Holm', 'Rovers manager Anders Holm'],
    ['Team president and general manager Anders Holm', 'Team president Anders Holm'],
    ['Interim director Anders Holm', 'Acting director Anders Holm'],
    ['Police spokesman Anders Holm', 'Police inspector Anders Holm'],
  ] as const)
    deepEqual(told(a, b), [])
})
