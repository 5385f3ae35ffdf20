import type { Block, Credit, Edtf, Removed } from '../model.js'

/**
 * What a page comes down to before its words are read: the blocks in order, what was left out and why, and what the page says of itself.
 * Plain text and HTML both end up as this; everything after it is shared.
 */
export interface Draft {
  readonly blocks: readonly DraftBlock[]
  readonly metadata: Metadata
  /** Where the page says it has its words from, outside the kept text or within it (then `within` finds the place). */
  readonly credits: readonly DraftCredit[]
}

/** `because` is the reason why it is not in the text; without one, the block is kept. */
export interface DraftBlock {
  readonly kind: Block['kind']
  readonly text: string
  readonly because?: string
}

export interface Metadata {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly published?: Edtf
  readonly updated?: Edtf
  readonly language?: string
  readonly url?: string
}

/** `within`: index of the block in `blocks` and offsets into its text, where the credit stands in kept words. */
export interface DraftCredit {
  readonly kind: Credit['kind']
  readonly name: string
  readonly url?: string
  readonly rule: string
  readonly within?: { readonly block: number; readonly start: number; readonly end: number }
}

export type { Removed }
