import { type Gist, type Grouping, groupedOf, type Id, type Judgement, Outlines, storyIdOf } from '../core/index.js'
import { outlineIn } from './sketch-bytes.js'

/** The pages of a story, by their hashes in the order of their reports' ids. */
export interface Group {
  /** Of the story. */
  readonly id: string
  readonly pages: readonly string[]
}

/** Which pages tell one story, in a pile that grows: what is held of each page, and how they were grouped last. */
export class PileGroups {
  /** The page of each row. */
  readonly hashes: string[] = []
  /** Pages without a sentence take no part. */
  readonly mute = new Set<string>()
  readonly #rows = new Map<string, number>()

  constructor(
    readonly outlines = new Outlines(),
    hashes: readonly string[] = [],
    mute: readonly string[] = [],
    public grouping?: Grouping,
  ) {
    for (const hash of hashes) this.#rows.set(hash, this.hashes.push(hash) - 1)
    for (const hash of mute) this.mute.add(hash)
  }

  knows = (hash: string): boolean => this.#rows.has(hash) || this.mute.has(hash)
  rowOf = (hash: string): number | undefined => this.#rows.get(hash)

  /** False for a page that takes no part. */
  add(hash: string, sketch: Uint8Array): boolean {
    if (sketch.length === 0) this.mute.add(hash)
    else {
      this.#rows.set(hash, this.outlines.add(outlineIn(sketch)))
      this.hashes.push(hash)
    }
    return sketch.length > 0
  }

  /**
   * The pages of each story. Of all that were added only `pages` count; of two that hold one report the
   * last one stands for it. Before each step it says of which rows the gist will be asked.
   */
  *groups(
    pages: readonly string[],
    judgements: readonly Judgement[],
    gistOf: (row: number) => Gist,
  ): Generator<() => Iterable<number>, readonly Group[]> {
    const { outlines, hashes } = this,
      standing = new Map<string, number>()
    for (const hash of pages) {
      const row = this.#rows.get(hash)
      if (row !== undefined) standing.set(outlines.ids[row] as string, row)
    }
    outlines.isThere.fill(0)
    for (const row of standing.values()) outlines.isThere[row] = 1
    const { grouping, stories } = yield* groupedOf(outlines, this.grouping, judgements, gistOf)
    this.grouping = grouping
    return Array.from(stories, (rows) => ({
      id: storyIdOf(outlines.ids[rows[0] as number] as Id<'report'>),
      pages: rows.map((row) => hashes[row] as string),
    }))
  }
}

/** The value of steps that need nothing to be brought. */
export function atOnce<Value>(steps: Iterator<unknown, Value>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
