import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned, wordings, wordsIn } from './specimen.test.js'

const together = (pile: ReturnType<typeof aligned>, a: RegExp, b: RegExp): boolean =>
  wordings(pile).some((words) => words.some((one) => a.test(one)) && words.some((one) => b.test(one)))

/** Two reports, and words of each that tell, or do not tell, of one happening. */
const one: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'Two prisoners escaped from the jail in Orrin on Sunday. Roads were closed.',
    'Roads round Orrin are closed. The governor blamed tired guards for the escape from the jail.',
    /prisoners escaped/,
    /the escape/,
  ],
  [
    'Halm Foods has bought the Brenn mill for 40 million crowns.',
    'Workers at the Brenn mill fear for their jobs after the takeover by Halm Foods.',
    /has bought/,
    /takeover/,
  ],
  [
    'Arlin Rovers beat Vell United 3-1 on Saturday at the Halm ground.',
    'Vell United lost to Arlin Rovers at the Halm ground.',
    /beat Vell/,
    /lost to/,
  ],
  [
    'A gunman shot four people at the harbour office in Tarn.',
    'Harbour staff in Tarn held a vigil after the shooting at the office. The shops stayed shut.',
    /gunman shot/,
    /the shooting/,
  ],
]
test('a happening is one, told by a verb or mentioned in passing', () => {
  for (const [here, there, a, b] of one) {
    const pile = aligned(here, there)
    assert.ok(together(pile, a, b), `${here}\n${there}\n${JSON.stringify(wordings(pile), undefined, 1)}`)
  }
})

const two: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'Two prisoners escaped from the jail in Orrin on Sunday.',
    'The guards had slept when another man escaped in May, the governor said.',
    /Two prisoners/,
    /another man/,
  ],
  [
    'Halm Foods has bought the Brenn mill for 40 million crowns.',
    'The works council recalled the previous takeover of a bakery.',
    /has bought/,
    /takeover/,
  ],
]
test('one more of its kind is another', () => {
  for (const [here, there, a, b] of two) {
    const pile = aligned(here, there)
    assert.ok(!together(pile, a, b), `${here}\n${there}\n${JSON.stringify(wordings(pile), undefined, 1)}`)
  }
})

test('where one report tells of two by name, the names tell them apart everywhere', () => {
  const both =
    'The baker Jon Ruk fell sixty metres from an icy ridge on Friday. Her friends say that Sanne Tolm, a teacher, fell while she looked for the hut.'
  const pile = aligned(
    both,
    `Rescuers were late. ${both}`,
    'In thick fog Jon Ruk fell from a ridge without a rope.',
    'Near the hut Sanne Tolm fell into a gully before three friends.',
    'Every summer a climber falls somewhere in the valley.',
  )
  assert.ok(together(pile, /Jon Ruk fell sixty/, /Jon Ruk fell from/))
  assert.ok(!together(pile, /Jon Ruk fell from/, /Sanne Tolm fell into/))
  assert.ok(!together(pile, /Jon Ruk fell from/, /a climber falls/))
})

test('a mention in passing neither names a claim nor differs from it', () => {
  const pile = aligned(
    'Two prisoners escaped from the jail in Orrin on Sunday.',
    'The governor blamed tired guards for the reported escape of five men from the jail in Orrin.',
  )
  const claim = pile.claims.find(({ wordings }) => wordings.length > 1)
  assert.equal(claim?.title, 'Two prisoners escaped from the jail in Orrin on Sunday')
  assert.deepEqual(pile.discrepancies, [])
})

test('a claim is called by a whole line, without place and agency, and not by one that points back', () => {
  const pile = aligned(
    'VELL, March 3 (Kestria Wire) — The training mission in Kestria ended in May, two officials said.',
    'Officials spoke of the training mission in Kestria, which ended in May.',
  )
  assert.ok(
    pile.claims.some(({ title }) => title === 'The training mission in Kestria ended in May'),
    JSON.stringify(pile.claims.map(({ title }) => title)),
  )
  for (const { title, wordings: told } of pile.claims)
    assert.ok(
      told.some(({ evidence }) => wordsIn(pile, evidence).replace(/[“”"]/g, '').toLowerCase().includes(title.toLowerCase())),
      title,
    )
})
