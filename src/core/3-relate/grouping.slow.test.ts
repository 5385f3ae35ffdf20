import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { always } from '../../testing/always.js'
import type { Id, Judgement } from '../model.js'
import { idOf } from '../text/id.js'
import { type Grouping, groupedOf, type Outline, Outlines } from './index.js'

// Reports without words, only with what they are about: so small that hundreds are grouped again and again in a moment.
const UNIT = 1 << 20

interface Facts {
  readonly topic: number
  /** Which of the topic's words it has, one a bit. */
  readonly has: number
  /** It has the lines that this outlet prints under everything; now and then another outlet prints them. */
  readonly lines: number
  readonly isElsewhere: boolean
  readonly day: number
  /** It has a word that half of the pile has. */
  readonly isCommon: boolean
  readonly leans: boolean
  /** Another report with the very same words, in another outlet. */
  readonly isCopy: boolean
}
const rarely = fc.nat(9).map((n) => n === 0)
const facts = fc.record({
  topic: fc.nat(29),
  has: fc.nat(0xfffffff),
  lines: fc.nat(49),
  isElsewhere: rarely,
  day: fc.nat(24),
  isCommon: fc.boolean(),
  leans: fc.boolean(),
  isCopy: rarely,
})

/**
 * What a report is about are the words of its topic, and these are too light to be looked up by: whether two of a topic are laid beside each other
 * hangs on the heavy words beside their topic's name: one that half of the pile has, or an outlet, until these are too common.
 */
function outlinesOf(all: readonly Facts[]): Outline[] {
  const made: Outline[] = []
  for (const [i, { topic, has, lines, isElsewhere, day, isCommon, leans, isCopy }] of all.entries()) {
    const before = made.at(-1),
      outlet = `Outlet ${isElsewhere ? lines + 1 : lines}`,
      heavy = [...(isCommon ? [11] : []), 100 + lines, 300 + topic, ...Array.from({ length: 20 }, (_, k) => 1e6 + 32 * i + k)],
      light = Array.from({ length: 28 }, (_, k) => ((has >> k) & 1 || k < 14 ? 1000 + 32 * topic + k : 0)).filter(
        (key) => key > 0,
      ),
      terms = weights(heavy.slice(0, 24), light)
    made.push(
      isCopy && before
        ? { ...before, id: `copy ${i}` as Id<'report'>, outlet, gist: { ...before.gist, days: [day, day] } }
        : {
            ...{ id: `report ${(i * 7919) % 10_007}` as Id<'report'>, outlet, sources: leans ? 1 : 0, namesItself: false },
            gist: {
              ...{ words: (i * 104_729) % 1_000_003, isShort: i % 50 === 0, terms, names: terms, leadNames: [], language: 'en' },
              ...{ days: [day, day], year: 2031, leansOn: leans ? [`outlet ${topic % 3}`] : [] },
            },
          },
    )
  }
  return made
}

function weights(heavy: readonly number[], light: readonly number[]) {
  const keys = Uint32Array.from([...heavy, ...light]).sort(),
    length = Math.sqrt(heavy.length + 4 * light.length * 0.2)
  return { keys, weights: keys.map((key) => Math.round((UNIT * (heavy.includes(key) ? 1 : 0.89)) / length)) }
}

/** A pile by rows, of which some are there. */
class Pile {
  readonly outlines = new Outlines()
  readonly #rows: number[]
  grouping: Grouping | undefined

  constructor(readonly all: readonly Outline[]) {
    this.#rows = all.map(() => -1)
  }

  groups(there: ReadonlySet<number>, judgements: readonly Judgement[] = []): string[][] {
    for (const at of there) if (this.#rows[at] === -1) this.#rows[at] = this.outlines.add(this.all[at] as Outline)
    const of = new Map(this.#rows.map((row, at) => [row, at]))
    this.outlines.isThere.fill(0)
    for (const at of there) this.outlines.isThere[this.#rows[at] as number] = 1
    const brought = new Set<number>(),
      steps = groupedOf(this.outlines, this.grouping, judgements, (row) => {
        assert.ok(brought.has(row), 'a gist was asked that nobody was told of')
        return (this.all[of.get(row) as number] as Outline).gist
      })
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.grouping = step.value.grouping
        return [...step.value.stories].map((rows) => rows.map((row) => this.outlines.ids[row] as string)).sort()
      }
      brought.clear()
      for (const row of step.value()) brought.add(row)
    }
  }
}

/** Its pairs that are near, and its stories. */
function stateOf(pile: Pile, there: ReadonlySet<number>) {
  const stories = pile.groups(there),
    near: string[] = []
  pile.grouping?.near.forEach((i, j) => {
    near.push([pile.outlines.ids[i] as string, pile.outlines.ids[j] as string].sort().join(' · '))
  })
  return { stories, near: near.sort() }
}

const judged = (outlines: readonly Outline[]): Judgement[] =>
  outlines.flatMap(({ id, gist }, at) =>
    outlines.slice(0, at).flatMap((other) =>
      other.gist.words === gist.words
        ? [
            {
              of: idOf('derivation', 'reuses', id, other.id),
              ...{ verdict: 'wrong', because: 'it is not', by: 'tester', at: '2031-01-01' },
            } as Judgement,
          ]
        : [],
    ),
  )

const some = (most: number) => fc.oneof(fc.array(fc.nat(), { maxLength: 3 }), fc.array(fc.nat(), { maxLength: most }))
const steps = fc.array(fc.record({ comes: some(60), goes: some(30) }), { minLength: 6, maxLength: 14 })

test('law: a pile that grew and shrank is grouped as if it had been there from the beginning, also where a word becomes too common', () => {
  let turned = 0
  always(
    fc.property(fc.array(facts, { minLength: 780, maxLength: 900 }), steps, (all, runs) => {
      const outlines = outlinesOf(all),
        pile = new Pile(outlines),
        there = new Set(outlines.keys())
      for (let at = 0; at < outlines.length; at += 11) there.delete(at)
      pile.groups(there)
      for (const { comes, goes } of runs) {
        for (const at of comes) there.add(at % outlines.length)
        for (const at of goes) there.delete(at % outlines.length)
        const before = pile.grouping,
          grown = stateOf(pile, there)
        assert.deepEqual(grown, stateOf(new Pile(outlines), there))
        if (before && pile.grouping && before.near.length !== pile.grouping.near.length) turned++
      }
    }),
    { runs: 5 },
  )
  assert.ok(turned > 0, 'nothing ever changed')
})

test('law: reports in any order, in any number of runs, are grouped as all at once', () => {
  always(
    fc.property(
      fc.array(facts, { minLength: 30, maxLength: 120 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 20 }),
      fc.infiniteStream(fc.nat()),
      (all, sizes, chance) => {
        const outlines = outlinesOf(all),
          order = [...outlines.keys()].map((at) => [chance.next().value as number, at] as const).sort(([a], [b]) => a - b),
          pile = new Pile(outlines),
          there = new Set<number>()
        let at = Math.floor(outlines.length / 2)
        for (const [, i] of order.slice(0, at)) there.add(i)
        for (const size of sizes) {
          pile.groups(there)
          for (const [, i] of order.slice(at, at + size)) there.add(i)
          at += size
        }
        for (const [, i] of order) there.add(i)
        assert.deepEqual(pile.groups(there), new Pile(outlines).groups(there))
      },
    ),
    { runs: 100 },
  )
})

test('law: what the analyst says of copies is heard in a pile that was grouped before', () => {
  always(
    fc.property(fc.array(facts, { minLength: 40, maxLength: 120 }), fc.array(fc.nat(), { maxLength: 4 }), (all, some) => {
      const outlines = outlinesOf(all),
        pile = new Pile(outlines),
        there = new Set(outlines.keys()),
        possible = judged(outlines),
        said = some.flatMap((n) => possible[n % Math.max(1, possible.length)] ?? [])
      const before = pile.groups(there)
      assert.deepEqual(pile.groups(there, said), new Pile(outlines).groups(there, said))
      assert.deepEqual(pile.groups(there), before)
    }),
    { runs: 60 },
  )
})
