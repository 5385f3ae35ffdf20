import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from '../standing.js'
import { aligned, wordings, wordsIn } from './specimen.test.js'

/** Whether one claim holds a wording from each report that matches. */
const together = (pile: ReturnType<typeof aligned>, a: RegExp, b: RegExp): boolean =>
  wordings(pile).some((words) => words.some((one) => a.test(one)) && words.some((one) => b.test(one)))

const same: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'Ostmark has told its allies to close the training mission in Kestria by October.',
    'By October, Ostmark wants the Kestria training mission shut down.',
    /close the training/,
    /shut down/,
  ],
  [
    'The river rose by four metres in one night. Some 240 instructors teach in Kestria.',
    'About 240 instructors are working in Kestria. A commission will look into the dam.',
    /240 instructors teach/,
    /240 instructors are/,
  ],
  [
    'Ostmark presses the Pact to shrink the Lomar Strait Force. The council meets in Arlin in June.',
    'In June the council is to meet in Arlin. Ostmark wants a smaller Lomar Strait Force.',
    /shrink the Lomar/,
    /smaller Lomar/,
  ],
]
test('the same thing in other words is one claim', () => {
  for (const [one, other, a, b] of same) {
    const pile = aligned(one, other)
    assert.ok(together(pile, a, b), `${one}\n${other}\n${JSON.stringify(wordings(pile), undefined, 1)}`)
  }
})

const apart: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'The river rose by four metres on Sunday night. The Halm dam was built in 1974.',
    'At least 113 people died in Brennhaven on Sunday night. The Halm dam broke.',
    /rose by four/,
    /113 people died/,
  ],
  [
    'Ostmark wants to end the mission in Kestria. The mission in Kestria was opened in 2022.',
    'The mission in Kestria was opened in 2022. Ostmark wants to end the mission in Kestria.',
    /wants to end/,
    /opened in 2022/,
  ],
]
test('a shared subject does not make two assertions one', () => {
  for (const [one, other, a, b] of apart) {
    const pile = aligned(one, other)
    assert.ok(!together(pile, a, b), `${one}\n${other}\n${JSON.stringify(wordings(pile), undefined, 1)}`)
  }
})

test('one sentence carries several claims, and a claim told once is a claim too', () => {
  const pile = aligned(
    'Ostmark wants the mission in Kestria closed by October; about 1,800 soldiers are to leave the country.',
    'About 1,800 soldiers will leave the country. The council meets in June.',
  )
  assert.ok(together(pile, /^about 1,800 soldiers are to leave/, /^About 1,800 soldiers will leave/))
  assert.ok(wordings(pile).some((words) => words.length === 1 && /council meets/.test(words[0] ?? '')))
})

test('a heading that says nothing is no claim', () => {
  const pile = aligned('Reactions and reservations\n\nThe council met in Arlin and decided nothing at all.')
  assert.ok(!wordings(pile).flat().includes('Reactions and reservations'))
})

const doubts: readonly (readonly [string, string])[] = [
  ['The dam gave way on Sunday night after the river rose.', 'asserts'],
  ['The dam may have given way on Sunday night after the river rose.', 'hedges'],
  ['The dam reportedly gave way on Sunday night after the river rose.', 'hedges'],
  ['The operator denied that the dam gave way on Sunday night.', 'denies'],
  ['Inspectors returned to the dam in May after the river rose.', 'asserts'],
]
test('a wording asserts, hedges or denies', () => {
  for (const [sentence, stance] of doubts) {
    const stances = aligned(sentence).claims.flatMap(({ wordings }) => wordings.map((wording) => wording.stance))
    assert.ok(stances.includes(stance as 'asserts'), `${sentence}: ${stances}`)
    if (stance === 'asserts') assert.deepEqual([...new Set(stances)], ['asserts'], sentence)
  }
})

test('the standing is what the one counting function says', () => {
  const pile = aligned('Ostmark wants to shrink the Lomar Strait Force.', 'Ostmark wants to end the Lomar Strait Force.')
  for (const claim of pile.claims) assert.deepEqual(claim.standing, standingOf(claim.wordings, pile))
})

test('the title is made of the words of a wording', () => {
  const pile = aligned('And although it rained, Ostmark has told its allies to close the mission in Kestria.')
  for (const { title, wordings } of pile.claims) {
    const told = wordings.map(({ evidence }) => wordsIn(pile, evidence).toLowerCase())
    assert.ok(
      told.some((words) => words.includes(title.toLowerCase().replace(/ …$/, ''))),
      title,
    )
  }
})

test('a claim judged wrong is taken apart again', async () => {
  const { align } = await import('./index.js')
  const pile = aligned('Ostmark wants to shrink the Lomar Strait Force.', 'Ostmark wants to end the Lomar Strait Force.')
  const joined = pile.claims.find(({ wordings }) => wordings.length === 2)
  assert.ok(joined)
  const judged = align(pile, {
    reliability: [],
    judgements: [{ of: joined.id, verdict: 'wrong', because: 'two forces', by: 'ada', at: '2031-03-13' }],
  })
  assert.ok(judged.claims.every(({ wordings }) => wordings.length === 1))
})

test('twice as much hostile text takes about twice as long, not four times', () => {
  for (const piece of [',', '"', 'said ', '(', '7 ', 'the mission in ', 'A. ', 'and to end ']) {
    const time = (size: number): number => {
      const text = piece.repeat(Math.floor(size / piece.length)),
        from = process.cpuUsage().user
      aligned(text, `${text} It ended.`)
      return (process.cpuUsage().user - from) / 1000
    }
    time(5_000)
    const one = time(20_000),
      two = time(40_000)
    assert.ok(two < 6 * one + 400, `${JSON.stringify(piece)}: ${one} ms, then ${two} ms`)
  }
})
