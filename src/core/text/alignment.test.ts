import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesIn } from '../language/en/line.js'
import { alignments, type Line } from './alignment.js'

function lines(text: string): Line[] {
  let at = 0
  return linesIn(
    text,
    text.split(/(?<=[.!?]) /).map((sentence) => {
      const start = text.indexOf(sentence, at)
      at = start + sentence.length
      return { start, end: at }
    }),
  )
}
const show = (here: string, there: string) =>
  alignments(lines(here), lines(there)).map((found) => [
    found.how,
    here.slice(found.here.start, found.here.end),
    there.slice(found.there.start, found.there.end),
  ])

const THERE =
  'The port authority closed the northern ferry line on Monday after two hulls cracked. Divers will look at the remaining vessels this week. Tickets can be returned.'

test('verbatim, edited, rewritten, and nothing', () => {
  assert.deepEqual(show('Divers will look at the remaining vessels this week.', THERE), [
    ['verbatim', 'Divers will look at the remaining vessels this week.', 'Divers will look at the remaining vessels this week.'],
  ])
  assert.deepEqual(show('On Monday the port authority shut the northern ferry line after two hulls had cracked.', THERE), [
    [
      'edited',
      'On Monday the port authority shut the northern ferry line after two hulls had cracked.',
      'The port authority closed the northern ferry line on Monday after two hulls cracked.',
    ],
  ])
  assert.deepEqual(show('Cracked hulls made the authority of the port close its ferry line.', THERE)[0]?.[0], 'rewritten')
  assert.deepEqual(show('The president of the northern league resigned on Monday after two weeks.', THERE), [])
})

test('a sentence taken into a longer one: only that part is alike', () => {
  const here =
    'As our correspondent wrote from the quay in a long letter, divers will look at the remaining vessels this week, which surprised nobody who had seen the yard in winter.'
  assert.deepEqual(show(here, THERE), [
    ['verbatim', 'divers will look at the remaining vessels this week', 'Divers will look at the remaining vessels this week.'],
  ])
})

test('hostile text takes time in proportion', () => {
  const time = (n: number): number => {
    const text = 'said the said a said of the port said closed hull ferry. '.repeat(n),
      before = process.cpuUsage()
    alignments(lines(text), lines(text))
    return process.cpuUsage(before).user / 1000
  }
  time(50)
  const small = time(200)
  assert.ok(time(800) < 40 * Math.max(small, 2))
})
