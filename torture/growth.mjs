/**
 * Time at n, 2n and 4n, stage by stage, for every piece that has ever held up a reader: by the processor, the least of several, below 2.3
 * times for twice the size.
 */

import { align, attribute, briefOf, findMatters, grade, NOTHING_SAID, read, relate, toDossierJson } from '../dist/core/index.js'
import { Draw } from './chance.mjs'
import { MARKUP } from './families/markup.mjs'
import { CHARACTERS, PIECES } from './families/words.mjs'

const MOST = 2.3 // for twice the size: a square would be 4
const CLEAR = 40 // ms: below this a clock says nothing
const FIRST = 8_000
const LARGEST = 128_000 // units at n: a stage that is not slow by then is not slow
const LARGEST_PAIR = 32_000 // where all stages before it are run to have something to look at

const cpu = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** A report for a stage to work on, and the same told up to that stage. */
const told = (reports) => ({ reports, ...attribute({ reports }) })
const related = (reports) => {
  const all = told(reports)
  return { ...all, ...relate(all, NOTHING_SAID) }
}
const aligned = (reports) => {
  const all = related(reports)
  return { ...all, ...align(all, NOTHING_SAID) }
}
const whole = (reports) => {
  const all = aligned(reports)
  return { ...all, ...findMatters(all), ...grade(all, NOTHING_SAID) }
}
const page = (text, key = 'a', outlet = undefined) => ({
  key,
  published: '2031-03-12',
  ...(outlet && { outlet }),
  body: { kind: 'text', text },
})
/** Two outlets tell the same strange thing, so that there is something to relate and to align. */
const twice = (text) => [read(page(text, 'a', 'Halden Courier')), read(page(`The mayor said so. ${text}`, 'b', 'Tarn Press'))]

/** Each stage as what it needs, made beforehand, and what is measured. */
export const STAGES = {
  read: { needs: (text) => page(text), runs: read },
  'read html': { needs: (text) => ({ key: 'a', body: { kind: 'html', html: text } }), runs: read },
  attribute: { needs: (text) => [read(page(text))], runs: (reports) => attribute({ reports }) },
  relate: { isPair: true, needs: (text) => told(twice(text)), runs: (all) => relate(all, NOTHING_SAID) },
  align: { isPair: true, needs: (text) => related(twice(text)), runs: (all) => align(all, NOTHING_SAID) },
  matters: { isPair: true, needs: (text) => aligned(twice(text)), runs: findMatters },
  grade: { isPair: true, needs: (text) => aligned(twice(text)), runs: (all) => grade(all, NOTHING_SAID) },
  publish: { isPair: true, needs: (text) => whole(twice(text)), runs: (all) => [briefOf(all), toDossierJson(all)] },
}

/** What one stage takes for a piece at n, 2n and 4n; n is as small as a clock allows. */
export function timesOf({ needs, runs, isPair = false }, piece, again = 0) {
  const largest = isPair ? LARGEST_PAIR : LARGEST
  const at = (n, times) => {
    const given = needs(typeof piece === 'function' ? piece(n) : piece.repeat(Math.ceil(n / piece.length)).slice(0, n))
    return Math.min(...Array.from({ length: times }, () => cpu(() => runs(given))))
  }
  let n = FIRST
  while (n < largest && at(n, 1) < CLEAR) n *= 2
  const sizes = [n, 2 * n, 4 * n]
  return { n, times: sizes.map((size) => at(size, 2 + again)) }
}

const isSlow = ([one, , four]) => four > 3 * CLEAR && Math.sqrt(four / Math.max(one, CLEAR)) > MOST

const SHORT = ['said ', '“No,” he said. ', 'The talks ended, two officials said. ']

export function* grown({ short }) {
  const text = short
    ? SHORT
    : [
        ...PIECES,
        ...CHARACTERS,
        'The talks ended, two officials said. ',
        'The force will be cut by 300 soldiers in May, the ministry said. ',
      ]
  const markup = short ? ['<div>', '<p>The talks ended.</p>', '<!--'] : MARKUP
  for (const [stage, how] of Object.entries(STAGES)) {
    let worst = 0,
      at = ''
    for (const piece of stage === 'read html' ? markup : text) {
      let found = timesOf(how, piece)
      for (let again = 1; again <= 2 && isSlow(found.times); again++) found = timesOf(how, piece, again * 2)
      const growth = Math.sqrt(found.times[2] / Math.max(found.times[0], CLEAR))
      if (found.times[2] > 3 * CLEAR && growth > worst) [worst, at] = [growth, piece]
      if (isSlow(found.times))
        yield {
          name: stage,
          said: '',
          wrong: [
            `${JSON.stringify(piece)}: ${found.times.map(Math.round).join(', ')} ms for ${found.n}, twice and four times as many units`,
          ],
        }
    }
    yield {
      name: stage,
      said: worst === 0 ? 'too fast to tell' : `at most ${worst.toFixed(2)} times for twice the size (${JSON.stringify(at)})`,
      wrong: [],
    }
  }
  yield* piles({ short })
}

/** Piles of n, 2n and 4n reports: all alike, all citing each other, all of one claim. */
function* piles({ short }) {
  const draw = new Draw('piles', 1)
  const KINDS = {
    'all alike': (i) =>
      page('The dam at Halm broke on Monday, two officials said. No decision has been taken.', `${i}`, `Paper ${i}`),
    'each cites the next': (i) =>
      page(
        `Paper ${i + 1} reports that the dam at Halm broke, citing Paper ${i + 2}. It was ${i} metres high.`,
        `${i}`,
        `Paper ${i}`,
      ),
    'one sentence shared': (i) =>
      page(
        `The dam at Halm broke on Monday, two officials said. ${draw.news(1)} It was heard ${i} miles away.`,
        `${i}`,
        `Paper ${i}`,
      ),
    'nothing shared': (i) =>
      page(`${draw.news(1)} Number ${i * 7919} of ${i} was ${String.fromCharCode(97 + (i % 26))}${i}.`, `${i}`),
  }
  for (const [kind, make] of Object.entries(KINDS)) {
    const n = short ? 60 : 150
    const at = (count) => {
      const all = told(Array.from({ length: count }, (_, i) => read(make(i))))
      return Math.min(
        ...Array.from({ length: 2 }, () =>
          cpu(() => {
            const joined = { ...all, ...relate(all, NOTHING_SAID) }
            const claimed = { ...joined, ...align(joined, NOTHING_SAID) }
            const full = { ...claimed, ...findMatters(claimed), ...grade(claimed, NOTHING_SAID) }
            briefOf(full)
          }),
        ),
      )
    }
    const times = [n, 2 * n, 4 * n].map(at)
    const growth = Math.sqrt(times[2] / Math.max(times[0], CLEAR))
    yield {
      name: `pile ${kind}`,
      said: `${growth.toFixed(2)} times for twice the size (${times.map(Math.round).join(', ')} ms for ${n} reports, twice and four times as many)`,
      wrong: isSlow(times) ? [`${times.map(Math.round).join(', ')} ms for ${n} reports, twice and four times as many`] : [],
    }
  }
}
