/**
 * What must hold for any pile. The piles are made of sentences of our own, with outlets, speakers, figures and dates drawn at random,
 * and of plain noise: a law that only holds for well-behaved text is not a law.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { always } from '../testing/always.js'
import { read } from './1-read/index.js'
import { attribute } from './2-attribute/index.js'
import type { Dossier, Edtf, Page, Span } from './model.js'
import { assemble, combine, dossier, NOTHING_SAID, outlineOf, sketch, stories, tellStory } from './pipeline.js'

const OUTLETS = ['Halden Courier', 'The Coast Herald', 'Brenn Radio', 'Tarn Press', 'Northern Post', 'Pact Watch'] as const
const PEOPLE = ['Marta Reinholt', 'Dmitar Kolev', 'Sanne Okkels', 'a third diplomat', 'two officials', 'the ministry'] as const
const THINGS = ['the Kestria mission', 'the Lomar Strait Force', 'the Halm dam', 'the Arlin council'] as const

const sentence = fc
  .record({
    who: fc.constantFrom(...PEOPLE),
    outlet: fc.constantFrom(...OUTLETS),
    thing: fc.constantFrom(...THINGS),
    number: fc.integer({ min: 2, max: 9000 }),
    form: fc.integer({ min: 0, max: 7 }),
  })
  .map(
    ({ who, outlet, thing, number, form }) =>
      [
        `About ${number} soldiers are to leave ${thing} by October, ${who} said.`,
        `${outlet} reports that ${thing} will be closed, citing ${who}.`,
        `“We have waited long enough for ${thing},” ${who} told ${outlet}.`,
        `${thing} was set up in 2016 and has ${number.toLocaleString('en-US')} people.`,
        `According to ${who}, ${thing} may be reduced.`,
        `${who} denied that ${number} people had died at ${thing}.`,
        `No decision on ${thing} has been taken; all 14 members must agree.`,
        `The weather over ${thing} was fine on Tuesday.`,
      ].at(form) as string,
  )

const storyPage = fc
  .record({
    outlet: fc.option(fc.constantFrom(...OUTLETS), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ outlet, day, paragraphs }): Page => {
    const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
    return {
      key: `${outlet ?? 'no outlet'}, ${day ?? 'no day'}`,
      body: { kind: 'text', text },
      ...(outlet !== undefined && { outlet }),
      ...(day !== undefined && { published: `2031-03-${String(day).padStart(2, '0')}` as Edtf }),
    }
  })
const noisePage = fc
  .string({ unit: 'binary', maxLength: 300 })
  .map((text): Page => ({ key: 'noise', body: { kind: 'text', text } }))
/** The words of news in no order: grammar that breaks off anywhere. */
const JUMBLED = [
  ...['said', 'told', 'Reuters', 'according to', 'the minister', 'two officials', 'that', 'who', 'he', 'another', 'citing', 'by'],
  ...[
    '“',
    '”',
    '"',
    '’s',
    ',',
    '.',
    '—',
    '(',
    ')',
    ':',
    '?',
    '\n\n',
    'was',
    'to',
    'and',
    'denied',
    'plan to',
    'in an interview with',
  ],
] as const
const jumbledPage = fc
  .array(fc.constantFrom(...JUMBLED), { maxLength: 40 })
  .map((words): Page => ({ key: 'jumble', body: { kind: 'text', text: words.join(' ') } }))
const anyPage = fc.oneof(
  { weight: 4, arbitrary: storyPage },
  { weight: 1, arbitrary: noisePage },
  { weight: 1, arbitrary: jumbledPage },
)
const pile = fc.array(anyPage, { minLength: 1, maxLength: 6 })

/** Every span anywhere in a dossier: an object that has a report, a start and an end. */
function* spansOf(value: unknown): Generator<Span> {
  if (Array.isArray(value)) for (const item of value) yield* spansOf(item)
  else if (typeof value === 'object' && value !== null) {
    if ('report' in value && 'start' in value && 'end' in value) yield value as Span
    for (const inner of Object.values(value)) yield* spansOf(inner)
  }
}

test('sentences and blocks tile the text: in order, apart, nothing but white space between', () => {
  always(
    fc.property(anyPage, (page) => {
      const report = read(page)
      for (const parts of [report.blocks, report.sentences]) {
        let at = 0
        for (const { start, end } of parts) {
          assert.ok(start >= at && end > start)
          assert.equal(report.text.slice(at, start).trim(), '')
          at = end
        }
        assert.equal(report.text.slice(at).trim(), '')
      }
      for (const sentence of report.sentences) {
        const block = report.blocks[sentence.block]
        assert.ok(block && block.start <= sentence.start && sentence.end <= block.end)
      }
    }),
    { runs: 200 },
  )
})

test('every span lies in its report and holds words', () => {
  always(
    fc.property(pile, (pages) => {
      const all = dossier(pages)
      const lengths = new Map(all.reports.map((report) => [report.id, report.text.length]))
      for (const { report, start, end } of spansOf(all)) {
        const length = lengths.get(report)
        assert.ok(length !== undefined && start >= 0 && end > start && end <= length, `${start}–${end} of ${length}`)
      }
    }),
    { runs: 60 },
  )
})

test('whatever refers to a thing refers to a thing that is there', () => {
  always(
    fc.property(pile, (pages) => {
      const all = dossier(pages)
      const ids = (things: readonly { readonly id: string }[]) => new Set<string>(things.map(({ id }) => id))
      const reports = ids(all.reports),
        origins = ids(all.lineage.origins),
        claims = ids(all.claims),
        attributions = ids(all.attributions)
      assert.equal(reports.size, all.reports.length)
      for (const { within } of all.attributions) assert.ok(within === undefined || attributions.has(within))
      for (const { attribution } of all.chains) assert.ok(attribution === undefined || attributions.has(attribution))
      for (const { report, from } of all.lineage.derivations)
        assert.ok(reports.has(report) && (reports.has(from) || origins.has(from)))
      for (const claim of all.claims) {
        for (const { origin } of claim.wordings) assert.ok(origins.has(origin))
        for (const origin of claim.standing.origins) assert.ok(origins.has(origin))
      }
      for (const { claim } of [...all.discrepancies, ...all.grades]) assert.ok(claims.has(claim))
      assert.deepEqual(all.stories.flatMap((story) => story.reports).sort(), [...reports].sort(), 'every report is in one story')
    }),
    { runs: 60 },
  )
})

test('the order of the pile changes nothing', () => {
  always(
    fc.property(
      pile.chain((pages) => fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length }))),
      ([pages, shuffled]) => assert.deepEqual(withoutKeys(dossier(shuffled)), withoutKeys(dossier(pages))),
    ),
    { runs: 60 },
  )
})

test('one by one on many machines is the same as all at once', () => {
  always(
    fc.property(pile, (pages) => {
      const alone = pages.map((page) => {
        const reports = [read(page)]
        return { reports, ...attribute({ reports }) }
      })
      const together = combine(
        {
          reports: alone.flatMap(({ reports }) => reports),
          attributions: alone.flatMap(({ attributions }) => attributions),
          chains: alone.flatMap(({ chains }) => chains),
        },
        NOTHING_SAID,
      )
      assert.deepEqual(withoutKeys(together), withoutKeys(dossier(pages)))
    }),
    { runs: 40 },
  )
})

test('story by story, each from its own reports, is the same as all at once', () => {
  always(
    fc.property(pile, (pages) => {
      const alone = pages.map((page) => {
          const report = read(page)
          return { reports: [report], ...attribute({ reports: [report] }) }
        }),
        byId = new Map(alone.map((told) => [told.reports[0]?.id, told])),
        outlines = [...byId.values()].flatMap((told) => {
          const one = sketch(told)
          return one ? [outlineOf(one)] : []
        })
      const parts = stories(outlines, NOTHING_SAID).map((ids) => {
        const mine = ids.flatMap((id) => byId.get(id) ?? [])
        return tellStory(
          {
            reports: mine.flatMap(({ reports }) => reports),
            attributions: mine.flatMap(({ attributions }) => attributions),
            chains: mine.flatMap(({ chains }) => chains),
          },
          NOTHING_SAID,
        )
      })
      assert.deepEqual(withoutKeys(assemble(parts)), withoutKeys(dossier(pages)))
    }),
    { runs: 60 },
  )
})

test('a copy added lifts no grade', () => {
  always(
    fc.property(fc.array(storyPage, { minLength: 1, maxLength: 4 }), fc.nat(), (pages, which) => {
      const copy: Page = { ...(pages[which % pages.length] as Page), outlet: 'The Mirror of Tarn', key: 'copy' }
      assert.ok(best(dossier([...pages, copy])) >= best(dossier(pages)), 'a copy made something more credible')
    }),
    { runs: 60 },
  )
})

/** The best credibility anywhere: 1 is best; 4 and 5 doubt, and 6 only says that nobody can judge. */
const best = (all: Dossier): number =>
  Math.min(7, ...all.grades.map(({ credibility }) => credibility).filter((digit) => digit < 4))

/** Two pages may hold the same report under two keys; which key stays is chance, and the only thing that is. */
const withoutKeys = (all: Dossier) => ({ ...all, reports: all.reports.map(({ key: _, ...report }) => report) })
