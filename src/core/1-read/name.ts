import type { Block, Name } from '../model.js'
import type { Token } from './token.js'

/** One sentence as the rules for names see it. */
export interface NameSentence {
  readonly words: readonly Token[]
  /** Index of its first word, -1 when it has none. */
  readonly first: number
  /** 1 where a moment stands. */
  readonly taken: Uint8Array
  readonly kind: Block['kind']
}

export function findNames(
  _text: string,
  _sentences: readonly NameSentence[],
): Pick<Name, 'start' | 'end' | 'canonical' | 'type' | 'rule'>[] {
  return []
}
