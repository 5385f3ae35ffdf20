import { type Moves, movesFrom, scoreMoves, sums } from './moves.js'
import { labelFeatures, MOST_LABEL_FEATURES, MOST_MOVE_FEATURES, moveFeatures } from './parse-features.js'
import {
  attach,
  begin,
  dependentOf,
  headOf,
  isDone,
  LEFT,
  LONGEST_PARSED,
  makeState,
  mayLEFT,
  mayRIGHT,
  maySHIFT,
  RIGHT,
  SHIFT,
  shift,
} from './parse-state.js'
import { moves, relations } from './parser.model.js'
import { RELATION_ROOM, RELATIONS } from './relations.js'
import { addScores, type Sparse, sparseFrom } from './sparse.js'

/** Heads (-1 for the root) and numbers of relations (places in `RELATIONS`) of the words of one sentence. */
export interface Heads {
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

let moveTable: Moves | undefined, labelTable: Sparse | undefined
const state = makeState()
const features = new Int32Array(MOST_MOVE_FEATURES)
const labelled = new Int32Array(MOST_LABEL_FEATURES)
const scores = new Int32Array(RELATION_ROOM)

/** Hangs each word on its head. A longer sentence is parsed in stretches, each with a root of its own. */
export function parseWords(tags: ArrayLike<number>, looks: ArrayLike<number>): Heads {
  const n = tags.length,
    made = { heads: new Int32Array(n), relations: new Uint8Array(n) }
  for (let first = 0; first < n; first += LONGEST_PARSED) {
    const last = Math.min(n, first + LONGEST_PARSED)
    parseStretch(tags, looks, first, last)
    for (let i = first; i < last; i++) {
      const head = state.head[i - first] as number
      made.heads[i] = head === last - first ? -1 : first + head
      made.relations[i] = state.relation[i - first] as number
    }
  }
  return made
}

function parseStretch(tags: ArrayLike<number>, looks: ArrayLike<number>, first: number, last: number): void {
  moveTable ??= movesFrom(moves)
  labelTable ??= sparseFrom(relations)
  begin(state, tags, looks, first, last)
  while (!isDone(state)) {
    const move = nextMove(moveTable)
    if (move === SHIFT) shift(state)
    else {
      const head = headOf(state, move)
      attach(state, head, head === state.n ? 0 : relationTo(labelTable, head, dependentOf(state)))
    }
  }
}

function nextMove(table: Moves): number {
  const left = mayLEFT(state),
    right = mayRIGHT(state)
  if (!left && !right) return SHIFT
  if (!maySHIFT(state)) return left ? LEFT : RIGHT
  scoreMoves(table, features, moveFeatures(state, features))
  if (left && sums.left > 0) return right && sums.right > sums.left ? RIGHT : LEFT
  return right && sums.right > 0 ? RIGHT : SHIFT
}

function relationTo(table: Sparse, head: number, word: number): number {
  const count = labelFeatures(state, head, word, labelled)
  scores.fill(0)
  addScores(table, labelled, count, scores)
  let best = 1
  for (let l = 2; l < RELATIONS.length; l++) if ((scores[l] as number) > (scores[best] as number)) best = l
  return best
}
