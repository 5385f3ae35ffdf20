import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { always } from '../../testing/always.js'
import { read } from '../1-read/index.js'
import { attribute } from '../2-attribute/index.js'
import type { Edtf, Page, Report, Settings } from '../model.js'
import { relate } from './index.js'

const NOTHING: Settings = { reliability: [], judgements: [] }
const OUTLETS = ['Halden Courier', 'The Coast Herald', 'Brenn Radio', 'Tarn Press', 'Northern Post', 'Reuters'] as const
const PEOPLE = [
  'Marta Reinholt',
  'Dmitar Kolev',
  'a third diplomat',
  'two officials',
  'the ministry',
  'the Port Authority of Halm',
] as const
const THINGS = ['the Kestria mission', 'the Lomar Strait Force', 'the Halm dam'] as const

const sentence = fc
  .record({
    who: fc.constantFrom(...PEOPLE),
    outlet: fc.constantFrom(...OUTLETS),
    thing: fc.constantFrom(...THINGS),
    number: fc.integer({ min: 2, max: 9000 }),
    form: fc.integer({ min: 0, max: 11 }),
  })
  .map(
    ({ who, outlet, thing, number, form }) =>
      [
        `About ${number} soldiers are to leave ${thing} by October, ${who} said.`,
        `${outlet} reports that ${thing} will be closed, citing ${who}.`,
        `“We have waited long enough for ${thing},” ${who} told ${outlet}.`,
        `${thing} was set up in 2016 and has ${number} people.`,
        `${who} denied that ${number} people had died at ${thing}.`,
        `Earlier, ${outlet} wrote that ${thing} was safe.`,
        `The weather over ${thing} was fine on Tuesday.`,
        `HALM (${outlet}) — The gates of ${thing} were shut at noon, ${who} said.`,
        `The United Nations said that ${number} people were missing at ${thing}.`,
        `OCHA said that ${number} people were missing at ${thing}.`,
        `Read more about ${thing} in our letter. Brenn Radio is an independent station founded in 1951.`,
        `Rund ${number} Soldaten sollen ${thing} verlassen, sagte ${who} der Zeitung „${outlet}“ am Montag und das ist nicht alles.`,
      ][form] as string,
  )
const page = fc
  .record({
    outlet: fc.option(fc.constantFrom(...OUTLETS), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    language: fc.option(fc.constantFrom('de', 'uk'), { nil: undefined, freq: 4 }),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }),
  })
  .map(
    ({ outlet, day, language, sentences }): Page => ({
      key: 'page',
      body: { kind: 'text', text: sentences.join(' ') },
      ...(outlet !== undefined && { outlet }),
      ...(language !== undefined && { language }),
      ...(day !== undefined && { published: `2031-03-${String(day).padStart(2, '0')}` as Edtf }),
    }),
  )
const pile = fc.array(page, { minLength: 1, maxLength: 7 })

function related(pages: readonly Page[], settings = NOTHING) {
  const reports = [...new Map(pages.map(read).map((report) => [report.id, report])).values()]
  return { reports, ...relate(told(reports), settings) }
}
function told(reports: readonly Report[]) {
  const all = reports.map((report) => attribute({ reports: [report] }))
  return { reports, attributions: all.flatMap(({ attributions }) => attributions), chains: all.flatMap(({ chains }) => chains) }
}

test('law: the order of the pile changes nothing', () => {
  always(
    fc.property(pile, (pages) => {
      const { stories, lineage } = related(pages),
        turned = related([...pages].reverse())
      assert.deepEqual({ stories, lineage }, { stories: turned.stories, lineage: turned.lineage })
    }),
    { runs: 60 },
  )
})

test('law: every report stands in one story and leads to at least one origin, of that story', () => {
  always(
    fc.property(pile, (pages) => {
      const { reports, stories, lineage } = related(pages)
      assert.deepEqual(stories.flatMap((story) => [...story.reports]).sort(), reports.map(({ id }) => id).sort())
      for (const story of stories)
        for (const report of story.reports)
          assert.ok(lineage.origins.some((one) => one.story === story.id && one.reports.includes(report)))
    }),
    { runs: 60 },
  )
})

test('law: report by report, in any order and any number of runs, is the same as all at once', () => {
  always(
    fc.property(pile, fc.nat(), (pages, turn) => {
      const reports = [...new Map(pages.map(read).map((report) => [report.id, report])).values()],
        order = [...reports.slice(turn % reports.length), ...reports.slice(0, turn % reports.length)],
        all = told(order)
      let last: unknown
      for (let count = 1; count <= order.length; count++) last = relate({ ...all, reports: order.slice(0, count) }, NOTHING)
      assert.deepEqual(last, relate(told(structuredClone(reports)), NOTHING))
    }),
    { runs: 40 },
  )
})

test('law: a copy added never adds an origin', () => {
  always(
    fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), fc.nat(), (pages, which) => {
      const original = pages[which % pages.length] as Page,
        before = related(pages).lineage.origins.length,
        after = related([...pages, { ...original, outlet: COPIER }]).lineage.origins.length
      assert.ok(after <= before, `${before} origins, with the copy ${after}`)
    }),
    { runs: 100 },
  )
})
/** Nobody cites it. A copy in the very outlet that others cite may be what they had it from, and says something new of them (docs/decisions/0053). */
const COPIER = 'The Mirror of Tarn'

test('law: a report without sources is its own origin', () => {
  always(
    fc.property(
      fc.constantFrom(...THINGS),
      fc.integer({ min: 3, max: 99 }),
      fc.constantFrom('Halden Courier', 'Brenn Radio'),
      (thing, number, outlet) => {
        const { lineage } = related([
          {
            key: 'a',
            outlet,
            body: { kind: 'text', text: `The gates of ${thing} stood open for ${number} hours before the water fell.` },
          },
        ])
        assert.deepEqual(
          lineage.origins.map(({ name, roots }) => [name, roots]),
          [[outlet, []]],
        )
      },
    ),
  )
})

test('law: an edge judged wrong is gone, and with it the origin it led to', () => {
  const pages: Page[] = [
    {
      key: 'a',
      outlet: 'Halden Courier',
      body: { kind: 'text', text: 'Two envoys told Reuters that the Kestria mission will be closed by October.' },
    },
  ]
  const { lineage } = related(pages),
    [edge] = lineage.derivations
  assert.deepEqual(
    lineage.origins.map(({ name }) => name),
    ['Reuters'],
  )
  const judged = related(pages, {
    reliability: [],
    judgements: [{ of: edge!.id, verdict: 'wrong', because: 'a slip', by: 'me', at: '2031-03-01' }],
  })
  assert.deepEqual(judged.lineage.derivations, [])
  assert.deepEqual(
    judged.lineage.origins.map(({ name }) => name),
    ['Halden Courier'],
  )
})

test('an edge judged right stays when other words come to light; one judged unsure stays and says so', () => {
  const told: Page = {
    key: 'a',
    outlet: 'Halden Courier',
    published: '2031-03-02' as Edtf,
    body: {
      kind: 'text',
      text: 'About 900 soldiers are to leave the Kestria mission by October, Marta Reinholt said. The gates of the Halm dam were shut at noon.',
    },
  }
  const first: Page = {
    key: 'b',
    outlet: 'Brenn Radio',
    published: '2031-03-01' as Edtf,
    body: {
      kind: 'text',
      text: 'BRENN (Brenn Radio) — About 900 soldiers are to leave the Kestria mission by October, Marta Reinholt said. The gates of the Halm dam were shut at noon. The weather was fine.',
    },
  }
  const alone = related([told]).lineage.derivations[0]!
  assert.equal(alone.how, 'cites')
  const judge = (verdict: 'right' | 'unsure'): Settings => ({
    reliability: [],
    judgements: [{ of: alone.id, verdict, because: 'she told us', by: 'me', at: '2031-03-01' }],
  })
  const ofTold = (settings: Settings) => {
    const { reports, lineage } = related([told, first], settings),
      { id } = reports.find(({ outlet }) => outlet === 'Halden Courier')!
    return lineage.derivations.filter(({ report }) => report === id).map(({ how, judged }) => [how, judged])
  }
  assert.deepEqual(ofTold(NOTHING), [['reuses', undefined]])
  assert.deepEqual(ofTold(judge('right')), [['cites', 'right']])
  assert.deepEqual(
    related([told], judge('unsure')).lineage.derivations.map(({ judged }) => judged),
    ['unsure'],
  )
})
