import { RELATIONS } from './relations.js'
import { NO_TAG, NO_WORD } from './tag-features.js'
import { TAGS } from './tags.js'

/** No stretch that is parsed in one go is longer. */
export const LONGEST_PARSED = 400

/** Stands for "no word"; the words are 0 … n-1 and the root of all is n. */
export const NONE = LONGEST_PARSED + 1
const ROOM = LONGEST_PARSED + 2

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

const OPENING = TAGS.indexOf('``'),
  CLOSING = TAGS.indexOf("''"),
  COMMA = TAGS.indexOf(','),
  NO_RELATION = 63,
  PUNCTUATION = RELATIONS.indexOf('punct')
const ROOT_WORD = 0x1b873593,
  ROOT_TAG = 62

/**
 * A half-parsed stretch: words under work on the stack, words to come from `next` on, and what hangs on each word so far.
 *
 *     SHIFT  the next word goes onto the stack
 *     LEFT   the top of the stack hangs on the next word, and is done
 *     RIGHT  the top of the stack hangs on the word below it, and is done
 */
export interface State {
  n: number
  next: number
  top: number
  readonly stack: Int16Array
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Uint8Array
  readonly head: Int16Array
  readonly relation: Uint8Array
  /** Outermost and second outermost word that hangs on a word, to each side. */
  readonly left1: Int16Array
  readonly left2: Int16Array
  readonly right1: Int16Array
  readonly right2: Int16Array
  /** The outermost to each side that is not punctuation. */
  readonly leftWord: Int16Array
  readonly rightWord: Int16Array
  readonly lefts: Uint8Array
  readonly rights: Uint8Array
  /** Which relations hang to each side: one bit each, folded. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  /** How many quotation marks, and commas, stand before a word. */
  readonly quotes: Int16Array
  readonly commas: Int16Array
}

export function makeState(): State {
  const small = () => new Int16Array(ROOM)
  return {
    n: 0, next: 0, top: 0,
    stack: new Int16Array(ROOM + 3),
    word: new Int32Array(ROOM),
    lemma: new Int32Array(ROOM), tag: new Uint8Array(ROOM), head: small(), relation: new Uint8Array(ROOM),
    left1: small(), left2: small(), right1: small(), right2: small(), leftWord: small(), rightWord: small(), lefts: new Uint8Array(ROOM), rights: new Uint8Array(ROOM),
    leftSet: new Int32Array(ROOM), rightSet: new Int32Array(ROOM), quotes: small(), commas: small(),
  } // biome-ignore format: one kind a line
}

/** Begins with words [first, last) of a sentence. The stack lies on three that are none, so that looking below it is safe. */
export function begin(state: State, tags: ArrayLike<number>, looks: ArrayLike<number>, first: number, last: number): void {
  const n = last - first
  state.n = n
  state.next = 0
  state.top = 3
  state.stack[0] = state.stack[1] = state.stack[2] = NONE
  let quotes = 0,
    commas = 0
  for (let i = 0; i <= n; i++) {
    if (i < n) {
      const tag = tags[first + i] as number
      state.word[i] = looks[2 * (first + i)] as number
      state.lemma[i] = looks[2 * (first + i) + 1] as number
      state.tag[i] = tag
      state.quotes[i] = quotes
      state.commas[i] = commas
      if (tag === OPENING || tag === CLOSING) quotes++
      else if (tag === COMMA) commas++
    } else rootOrNone(state, i, ROOT_WORD, ROOT_TAG, quotes, commas)
    clear(state, i)
  }
  rootOrNone(state, NONE, NO_WORD, NO_TAG, 0, 0)
  clear(state, NONE)
}

function rootOrNone(state: State, i: number, word: number, tag: number, quotes: number, commas: number): void {
  state.word[i] = state.lemma[i] = word
  state.tag[i] = tag
  state.quotes[i] = quotes
  state.commas[i] = commas
}

function clear(state: State, i: number): void {
  state.head[i] = -1
  state.relation[i] = NO_RELATION
  state.left1[i] = state.left2[i] = state.right1[i] = state.right2[i] = state.leftWord[i] = state.rightWord[i] = NONE
  state.lefts[i] = state.rights[i] = state.leftSet[i] = state.rightSet[i] = 0
}

/** Which moves are open; never none until the stretch is done. One word only may hang on the root, the last on the stack. */
export const maySHIFT = (state: State): boolean => state.next < state.n
export const mayLEFT = (state: State): boolean => state.top > 3 && (state.next < state.n || state.top === 4)
export const mayRIGHT = (state: State): boolean => state.top > 4
export const isDone = (state: State): boolean => state.next === state.n && state.top === 3

export function shift(state: State): void {
  state.stack[state.top++] = state.next++
}

/** The word that LEFT or RIGHT would hang up, and the word that it would hang on. */
export const dependentOf = (state: State): number => state.stack[state.top - 1] as number
export const headOf = (state: State, move: number): number =>
  move === LEFT ? state.next : (state.stack[state.top - 2] as number)

export function attach(state: State, head: number, relation: number): void {
  const word = state.stack[--state.top] as number
  state.head[word] = head
  state.relation[word] = relation
  if (word < head) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = word
    if (relation !== PUNCTUATION) state.leftWord[head] = word
    state.lefts[head] = Math.min(3, (state.lefts[head] as number) + 1)
    state.leftSet[head] = (state.leftSet[head] as number) | (1 << (relation & 31))
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = word
    if (relation !== PUNCTUATION) state.rightWord[head] = word
    state.rights[head] = Math.min(3, (state.rights[head] as number) + 1)
    state.rightSet[head] = (state.rightSet[head] as number) | (1 << (relation & 31))
  }
}
