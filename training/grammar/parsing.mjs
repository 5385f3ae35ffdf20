import { labelFeatures, MOST_LABEL_FEATURES, MOST_MOVE_FEATURES, moveFeatures } from '../../dist/core/grammar/parse-features.js'
import * as P from '../../dist/core/grammar/parse-state.js'
import { RELATIONS } from '../../dist/core/grammar/relations.js'
import { Direct, Perceptron } from './perceptron.mjs'
import { chance } from './tagging.mjs'

const RELATION = new Map(RELATIONS.map((relation, i) => [relation, i]))
const DEP = RELATION.get('dep')
const relationNumber = (name) => RELATION.get(name) ?? RELATION.get(name.split(':')[0]) ?? DEP

/** Heads so that no two arcs cross: the shortest crossing one is hung on the head's head until none is left. Root is n. */
export function projective(heads) {
  const n = heads.length,
    out = heads.map((head) => (head < 0 ? n : head))
  const reaches = (from, to) => {
    for (let at = to, steps = 0; steps <= n; steps++) {
      if (at === from) return true
      if (at === n) return false
      at = out[at]
    }
    return false
  }
  for (let guard = 0; guard < n * n; guard++) {
    let worst
    for (let d = 0; d < n; d++) {
      const h = out[d]
      if (h === n) continue
      const low = Math.min(d, h),
        high = Math.max(d, h)
      if (worst && high - low >= worst.length) continue
      for (let k = low + 1; k < high; k++)
        if (!reaches(h, k)) {
          worst = { d, length: high - low }
          break
        }
    }
    if (!worst) return out
    out[worst.d] = out[out[worst.d]]
  }
  return out
}

/** A sentence as the parser sees it, cut into stretches no longer than can be parsed. */
export function parseable({ tokens }, tags, looks) {
  if (tokens.length > P.LONGEST_PARSED) return undefined
  const n = tokens.length,
    heads = tokens.map(({ head }) => head),
    gold = projective(heads),
    relations = tokens.map(({ relation }) => relationNumber(relation)),
    children = Array.from({ length: n + 1 }, () => [])
  for (let d = 0; d < n; d++) children[gold[d]].push(d)
  return { n, tags, looks, gold, relations, children, heads, names: tokens.map(({ relation }) => relation) }
}

const state = P.makeState()
const features = new Int32Array(MOST_MOVE_FEATURES),
  labels = new Int32Array(MOST_LABEL_FEATURES)
const scores = new Float64Array(64)
const costs = [0, 0, 0]
const may = [P.maySHIFT, P.mayLEFT, P.mayRIGHT]

function costsOf({ gold, children }) {
  const s0 = state.stack[state.top - 1],
    s1 = state.stack[state.top - 2],
    b0 = state.next
  const waits = (word) => word < b0 && state.head[word] < 0
  costs.fill(0)
  if (state.top > 3) {
    let toCome = 0
    for (const d of children[s0]) if (d >= b0) toCome++
    costs[P.LEFT] = toCome + (gold[s0] !== b0 && (gold[s0] === s1 || gold[s0] > b0) ? 1 : 0)
    costs[P.RIGHT] = toCome + (gold[s0] >= b0 ? 1 : 0)
  }
  if (b0 < state.n) {
    let lost = gold[b0] < b0 && gold[b0] !== s0 && waits(gold[b0]) ? 1 : 0
    for (const d of children[b0]) if (d < b0 && waits(d)) lost++
    costs[P.SHIFT] = lost
  }
}

function bestLabel(model, head, count) {
  model.score(labels, count, scores)
  if (head === state.n) return 0
  let best = 1
  for (let l = 2; l < RELATIONS.length; l++) if (scores[l] > scores[best]) best = l
  return best
}

/** About how often each feature is met on the way that the treebank goes; a hash may share its place with another. */
function countFeatures(set) {
  const counts = new Uint8Array(1 << 26)
  for (const sentence of set) {
    P.begin(state, sentence.tags, sentence.looks, 0, sentence.n)
    while (!P.isDone(state)) {
      const open = [P.maySHIFT(state), P.mayLEFT(state), P.mayRIGHT(state)]
      let move = open.indexOf(true)
      if (open.filter(Boolean).length > 1) {
        const count = moveFeatures(state, features)
        for (let f = 0; f < count; f++) {
          const at = features[f] >>> 6
          if (counts[at] < 255) counts[at]++
        }
        costsOf(sentence)
        for (let m = 0; m < 3; m++) if (open[m] && costs[m] < costs[move]) move = m
      }
      if (move === P.SHIFT) P.shift(state)
      else {
        const word = P.dependentOf(state)
        P.attach(state, P.headOf(state, move), sentence.relations[word])
      }
    }
  }
  return counts
}

export function trainParser(set, rounds, report, seed = 1, explore = 0.9) {
  const random = chance(seed),
    margin = 30,
    labelMargin = 8,
    moves = new Direct(3, 22),
    names = new Perceptron(RELATIONS.length, 22)
  // What is met too seldom is left out from the start: a model pruned afterwards misses it.
  const counts = countFeatures(set),
    cut = 6
  for (let round = 1; round <= rounds; round++) {
    for (let i = set.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[set[i], set[j]] = [set[j], set[i]]
    }
    for (const sentence of set) {
      P.begin(state, sentence.tags, sentence.looks, 0, sentence.n)
      while (!P.isDone(state)) {
        const open = [P.maySHIFT(state), P.mayLEFT(state), P.mayRIGHT(state)]
        let move = -1
        if (open.filter(Boolean).length === 1) move = open.indexOf(true)
        else {
          const all = moveFeatures(state, features)
          let count = 0
          for (let f = 0; f < all; f++) if (counts[features[f] >>> 6] >= cut) features[count++] = features[f]
          moves.score(features, count, scores)
          costsOf(sentence)
          let least = Infinity
          for (let m = 0; m < 3; m++) if (open[m]) least = Math.min(least, costs[m])
          let good = -1,
            guess = -1
          for (let m = 0; m < 3; m++) {
            if (!open[m]) continue
            if (guess < 0 || scores[m] > scores[guess]) guess = m
            if (costs[m] === least && (good < 0 || scores[m] > scores[good])) good = m
          }
          moves.now++
          let bad = -1
          for (let m = 0; m < 3; m++) if (open[m] && costs[m] > least && (bad < 0 || scores[m] > scores[bad])) bad = m
          if (bad >= 0 && (costs[guess] !== least || scores[good] - scores[bad] < margin))
            moves.update(features, count, good, bad)
          move = costs[guess] === least || (round > 1 && random() < explore) ? guess : good
        }
        if (move === P.SHIFT) P.shift(state)
        else {
          const word = P.dependentOf(state),
            head = P.headOf(state, move)
          const count = labelFeatures(state, head, word, labels)
          const guess = bestLabel(names, head, count)
          names.now++
          if (head !== state.n && sentence.gold[word] === head) {
            const gold = sentence.relations[word]
            let bad = -1
            for (let l = 1; l < RELATIONS.length; l++) if (l !== gold && (bad < 0 || scores[l] > scores[bad])) bad = l
            if (scores[gold] - scores[bad] <= labelMargin) names.update(labels, count, gold, bad)
          }
          P.attach(state, head, guess)
        }
      }
    }
    report?.(round, moves, names)
  }
  return { moves, names }
}

export function parseWith(moves, names, sentence) {
  P.begin(state, sentence.tags, sentence.looks, 0, sentence.n)
  while (!P.isDone(state)) {
    const count = moveFeatures(state, features)
    moves.score(features, count, scores)
    let move = -1
    for (let m = 0; m < 3; m++) if (may[m](state) && (move < 0 || scores[m] > scores[move])) move = m
    if (move === P.SHIFT) P.shift(state)
    else {
      const word = P.dependentOf(state),
        head = P.headOf(state, move)
      P.attach(state, head, bestLabel(names, head, labelFeatures(state, head, word, labels)))
    }
  }
  return state
}

const MATTER = new Set(['nsubj', 'nsubj:pass', 'ccomp', 'parataxis', 'obl', 'root', 'acl:relcl', 'obl:agent'])

export function evaluateParser(moves, names, set) {
  let all = 0,
    uas = 0,
    las = 0,
    many = 0,
    right = 0
  for (const sentence of set) {
    const { head, relation } = parseWith(moves, names, sentence)
    for (let i = 0; i < sentence.n; i++) {
      all++
      const gold = sentence.heads[i] < 0 ? sentence.n : sentence.heads[i],
        isHead = head[i] === gold,
        isBoth = isHead && RELATIONS[relation[i]] === sentence.names[i]
      if (isHead) uas++
      if (isBoth) las++
      if (MATTER.has(sentence.names[i])) {
        many++
        if (isBoth) right++
      }
    }
  }
  return { uas: uas / all, las: las / all, matter: right / many }
}
