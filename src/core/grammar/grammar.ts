import { looksOf } from './looks.js'
import { parseWords } from './parser.js'
import { RELATIONS } from './relations.js'
import { type Tagged, tagWords } from './tagger.js'
import { TAGS } from './tags.js'
import { tokenize } from './tokenize.js'

export type { Tagged }

/** A word with its part of speech, head and relation. */
export interface Token extends Tagged {
  /** Index of the head token in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, with the subtypes of the English treebanks: "nsubj", "ccomp", "nsubj:pass". */
  readonly relation: string
}

/** The grammar of a text. All its words are tagged when the first are asked for; each sentence is parsed when it is. What was made is kept. */
export interface Grammar {
  readonly text: string
  /** The words of the sentence, in order. */
  tokens(sentence: number): readonly Tagged[]
  /** The same words, each hung on its head. Takes several times as long: ask for the sentences that need it. */
  parsed(sentence: number): readonly Token[]
}

interface Read {
  readonly tokens: readonly Tagged[]
  parsed?: readonly Token[]
}

/** `sentences` lie in `text` in any way; what lies outside them is not looked at. */
export function grammarOf(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): Grammar {
  let made: Read[] | undefined
  function sentence(i: number): Read {
    // All sentences are tagged before the first is parsed: the two models do not fit into the processor's nearest memory together.
    made ??= sentences.map(({ start, end }) => tagged(text, start, end))
    const at = made[i]
    if (!at) throw new RangeError(`there is no sentence ${i}`)
    return at
  }
  return {
    text,
    tokens: (i) => sentence(i).tokens,
    parsed: (i) => {
      const at = sentence(i),
        { start, end } = sentences[i]!
      at.parsed ??= hung(text, at.tokens, start, end)
      return at.parsed
    },
  }
}

function tagged(text: string, start: number, end: number): Read {
  const bounds: number[] = []
  tokenize(text, start, end, bounds)
  return { tokens: tagWords(text, bounds, start, end) }
}

function hung(text: string, tokens: readonly Tagged[], start: number, end: number): Token[] {
  const { heads, relations } = parseWords(
    tokens.map(({ tag }) => NUMBER_OF.get(tag) as number),
    looksOf(text, tokens, start, end),
  )
  return tokens.map((token, n) => ({
    ...token,
    head: heads[n] as number,
    relation: RELATIONS[relations[n] as number] as string,
  }))
}
const NUMBER_OF: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]))
