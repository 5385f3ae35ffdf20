import { type Judgement, type Outline, stories } from '../core/index.js'
import { outlineIn, sharedRooms } from './sketch-bytes.js'

/** Gathers the sketches of a pile and says which pages tell one story. Two pages may hold one report: the one added last stands for it. */
export class Grouping {
  readonly #room = sharedRooms()
  readonly #outlines = new Map<string, { readonly hash: string; readonly outline: Outline }>()

  add(hash: string, sketch: Uint8Array): void {
    if (sketch.length === 0) return // it has no sentence and takes no part
    const outline = outlineIn(sketch, this.#room)
    this.#outlines.set(outline.digest.report.id, { hash, outline })
  }

  /** The hashes of each story's pages, in the order of their reports' ids. */
  groups(judgements: readonly Judgement[]): string[][] {
    const outlines = [...this.#outlines.values()].map(({ outline }) => outline)
    return stories(outlines, { reliability: [], judgements }).map((ids) =>
      ids.map((id) => this.#outlines.get(id)?.hash as string),
    )
  }
}
