import type { SourcesJson, StoryJson } from '../core/publish.js'

/** A story of the pile as it was told: what it was told from, and what it can be asked by. The story itself is a piece under the same key. */
export interface KeptStory {
  /** A hash over its pages, what the analyst said of it, and the rules. */
  readonly key: string
  /** Of what was found in it, the piece under the same key. */
  readonly sha256: string
  /** Its reports, in the order of their ids: the hash of the page, and where the page lay. */
  readonly pages: readonly (readonly [hash: string, key: string])[]
  /** Of the story, its reports, its claims, its origins and its derivations. */
  readonly ids: readonly string[]
  /** Derivations that it does not have, but would or might if the analyst said so. */
  readonly judgeable: readonly string[]
  readonly origins: number
  /** Outlets and origins that it has, as `hearsay sources` counts them. */
  readonly sources: SourcesJson['sources']
  readonly summary: StoryJson
}

/** The pile as a whole. `stamp` says what the library held when it was told; `name` is a hash over all that it was told from. */
export interface PileState {
  readonly name: string
  readonly stamp: string
  readonly reports: number
  readonly stories: number
  readonly origins: number
}

/** A story by the key under which it is kept. */
export interface StoryKey {
  readonly key: string
  readonly id: string
}

/** Which stories the pile has now. */
export interface PileStore {
  state(): Promise<PileState | undefined>
  /** Of its stories, in the order of the stories' ids. */
  keys(): Promise<readonly string[]>
  stories(): AsyncIterable<KeptStory>
  /** The story with this id, or with a report, claim, origin or derivation of this id; or whose own id alone begins so. */
  find(reference: string): Promise<KeptStory | undefined>
  /** Whole or not at all. Of all its stories, in the order of their ids, those that the pile does not have yet are asked for. */
  replace(
    state: PileState,
    stories: readonly StoryKey[],
    kept: (keys: readonly string[]) => AsyncIterable<KeptStory>,
  ): Promise<void>
  /** The same pile, told from what the library holds under this stamp too. */
  restamp(stamp: string): Promise<void>
}
