import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned, differences, type Given, wordings, wordsIn } from './specimen.test.js'

interface Row {
  readonly texts: readonly (string | Given)[]
  readonly found: readonly RegExp[]
  readonly not?: readonly RegExp[]
}
const check = (rows: readonly Row[]): void => {
  for (const { texts, found, not = [] } of rows) {
    const lines = differences(aligned(...texts))
    for (const wanted of found)
      assert.ok(
        lines.some((line) => wanted.test(line)),
        `wanted ${wanted} of\n${texts.map((one) => JSON.stringify(one)).join('\n')}\ngot ${JSON.stringify(lines, undefined, 1)}`,
      )
    for (const unwanted of not)
      assert.ok(
        !lines.some((line) => unwanted.test(line)),
        `unwanted ${unwanted} of\n${texts.map((one) => JSON.stringify(one)).join('\n')}\ngot ${JSON.stringify(lines, undefined, 1)}`,
      )
  }
}

test('figures: conflict, rounding, and none where the amounts agree', () => {
  check([
    {
      texts: [
        'The Lomar Strait Force was created in 2016 and has about 3,200 troops.',
        'The Lomar Strait Force was created in 2016 and has around 2,300 troops.',
      ],
      found: [/^figure conflict: .*3,200 troops.*\|.*2,300 troops/],
    },
    {
      texts: ['The flood killed 113 people in Brennhaven.', 'At least 131 people were killed in the flood in Brennhaven.'],
      found: [/^figure (?:conflict|update): .*113.*\|.*131/],
    },
    {
      texts: ['Some 10,000 people are missing in Brennhaven.', 'In Brennhaven 10,100 people are missing.'],
      found: [/^figure rounding/],
    },
    {
      texts: ['About 2,500 soldiers will leave Kestria.', 'Ostmark is to pull 2 500 soldiers out of Kestria.'],
      found: [],
      not: [/^figure/],
    },
    {
      texts: ['The flood killed 113 people in Brennhaven.', 'Some 170 others died elsewhere, officials in Brennhaven said.'],
      found: [],
      not: [/^figure/],
    },
  ])
})

test('actions: reduce is not end, and one report that tells both says nothing of another', () => {
  check([
    {
      texts: ['Ostmark wants to shrink the Lomar Strait Force.', 'Ostmark wants to end the Lomar Strait Force.'],
      found: [/^action conflict: end .*\| shrink/],
    },
    {
      texts: ['Ostmark wants to shrink the Lomar Strait Force.', 'Ostmark wants to reduce the Lomar Strait Force.'],
      found: [],
      not: [/^action/],
    },
  ])
})

test('quotations: other words inside the marks; a shorter cut of the same words is none', () => {
  check([
    {
      texts: [
        'Staff at headquarters call the plan a “return to the drawing board”.',
        'At headquarters the staff call the plan a “return to the previous state.”',
      ],
      found: [/^quotation wording: return to the drawing board \| return to the previous state/],
    },
    {
      texts: [
        'The plan is “the wrong lesson at the wrong time,” a diplomat said.',
        'One diplomat called the plan “the wrong lesson”.',
      ],
      found: [],
      not: [/^quotation/],
    },
  ])
})

test('doubt: told flatly here, doubted or denied there', () => {
  check([
    {
      texts: [
        'The attackers were opponents of President Marta Reinholt.',
        'The attackers were possibly opponents of President Marta Reinholt.',
      ],
      found: [/^hedging wording/],
    },
    {
      texts: ['The attackers were opponents of the president.', 'The attackers were opponents of the president, police said.'],
      found: [],
      not: [/^hedging/],
    },
  ])
})

test('names: one spelled in two ways; two people are two people', () => {
  check([
    {
      texts: ['Tawfiq Shukri said the road to Brennhaven is closed.', 'The road to Brennhaven is closed, Tawfik Shoukri said.'],
      found: [/^name wording: .*Shoukri \| .*Shukri/],
    },
    {
      texts: ['Ann Marsh said the road to Brennhaven is closed.', 'The road to Brennhaven is closed, Ann Okkels said.'],
      found: [],
      not: [/^name/],
    },
  ])
})

test('inflation: one source here, diplomats there, for the same words', () => {
  check([
    {
      texts: [
        'One source said that most members would accept a smaller mission in Kestria.',
        'Diplomats confirmed that most members would accept a smaller mission in Kestria.',
      ],
      found: [/^inflation conflict: Diplomats \| One source/],
    },
    {
      texts: [
        'Two sources said that most members would accept a smaller mission in Kestria.',
        'Most members would accept a smaller mission in Kestria, two sources said.',
      ],
      found: [],
      not: [/^inflation/],
    },
  ])
})

test('dates: by is not as early as; the same day is no difference', () => {
  check([
    {
      texts: [
        'Ostmark wants the mission in Kestria closed by October.',
        'Ostmark wants the mission in Kestria closed as early as October.',
      ],
      found: [/^date wording: as early as October \| by October/],
    },
    {
      texts: [
        'Ostmark wants the mission in Kestria closed by October.',
        'By October, Ostmark wants to close the mission in Kestria.',
      ],
      found: [],
      not: [/^date/],
    },
  ])
})

test('omission: a rule told here only, by reports that otherwise tell the same', () => {
  const shared =
    'Ostmark wants to close the training mission in Kestria. The mission opened in 2022 with 240 instructors. The council meets in Arlin in June. The Lomar Strait Force has 3,200 troops.'
  const lines = differences(aligned(`${shared} All 14 members must approve such a decision.`, shared), 'omission')
  assert.deepEqual(lines, ['omission not established: All 14 members must approve such a decision.'])
})

test('every discrepancy has two versions with different words, and the order of the pile changes nothing', () => {
  const texts = [
    'Ostmark wants to shrink the Lomar Strait Force, two diplomats said. It has 3,200 troops.',
    'Ostmark wants to end the Lomar Strait Force, diplomats said. It has 2,300 troops.',
    'Ostmark may want to end the Lomar Strait Force. It has about 3,000 troops.',
  ]
  const given = texts.map((text, index): Given => ({ text, outlet: `Paper ${index}` }))
  const found = differences(aligned(...given))
  assert.ok(found.length > 0)
  for (const line of found) if (!line.startsWith('omission')) assert.match(line, / \| /)
})

test('quotations of one speaker in two claims; houses that spell otherwise say the same', () => {
  const pile = aligned(
    'Ann Ruk of the harbour board told Brenn Radio: “We are surprised” to find our name under the list. The list names forty ships.',
    'Ann Ruk told the Northern Post: “We are truly shocked” by it. Forty ships are on the list, the board said.',
  )
  const [found] = pile.discrepancies.filter(({ kind }) => kind === 'quotation')
  assert.ok(found && found.kind !== 'omission', JSON.stringify(wordings(pile)))
  assert.deepEqual(found.versions.map(({ evidence }) => wordsIn(pile, evidence)).sort(), [
    'We are surprised',
    'We are truly shocked',
  ])
  const spelled = aligned(
    'Ann Ruk said “we realised that the harbour was closed to us” on Monday.',
    'Ann Ruk said “we realized that the harbor was closed to us” on Monday.',
  )
  assert.deepEqual(spelled.discrepancies, [])
})

test('a body under two names that the news uses, and a place; a toll put “at” a figure is a toll', () => {
  const pile = aligned(
    'The SBU arrested two men in Kiev on Sunday. The board puts the dead of the Brenn flood at 11,300.',
    'The SSU arrested two men in Kyiv on Sunday. The Brenn flood left 13,900 people dead, the ministry said.',
  )
  const told = pile.discrepancies.map((one) =>
    one.kind === 'omission'
      ? one.kind
      : `${one.kind}: ${one.versions.map(({ evidence }) => wordsIn(pile, evidence)).join(' / ')}`,
  )
  for (const pattern of [/^name: .*S[BS]U .* S[BS]U/, /^name: K/, /^figure: .*11,300.*13,900|^figure: .*13,900.*11,300/])
    assert.ok(
      told.some((line) => pattern.test(line)),
      `${pattern} ${told.join('\n')}`,
    )
})
