import { hash2, hash3 } from './hash.js'
import { NONE, type State } from './parse-state.js'

export const MOST_MOVE_FEATURES = 64

const pair = (a: number, b: number): number => (a << 6) | b
const three = (a: number, b: number, c: number): number => (a << 12) | (b << 6) | c
const four = (a: number, b: number, c: number, d: number): number => (a << 18) | (b << 12) | (c << 6) | d
const far = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7)

/** How many quotation marks and commas stand between two words, as far as two. */
const marksBetween = ({ quotes, commas }: State, low: number, high: number): number =>
  Math.min(2, (quotes[high] as number) - (quotes[low] as number)) * 3 +
  Math.min(2, (commas[high] as number) - (commas[low] as number))

/** What speaks for one move or another: the words at the top of the stack and next to come, and what hangs on them. */
export function moveFeatures(state: State, out: Int32Array): number {
  const {
    stack,
    top,
    next,
    n,
    word,
    lemma,
    tag,
    relation,
    left1,
    right1,
    leftWord,
    rightWord,
    lefts,
    rights,
    leftSet,
    rightSet,
  } = state
  const s0 = stack[top - 1] as number,
    s1 = stack[top - 2] as number,
    s2 = stack[top - 3] as number,
    b0 = next,
    b1 = next + 1 <= n ? next + 1 : NONE,
    b2 = next + 2 <= n ? next + 2 : NONE
  const s0w = lemma[s0] as number,
    s1w = lemma[s1] as number,
    b0w = lemma[b0] as number,
    b1w = lemma[b1] as number
  const s0t = tag[s0] as number,
    s1t = tag[s1] as number,
    b0t = tag[b0] as number,
    b1t = tag[b1] as number,
    b2t = tag[b2] as number
  const s0l = left1[s0] as number,
    s0r = right1[s0] as number,
    s1r = right1[s1] as number
  const apart = s0 === NONE ? 0 : far(b0 - s0),
    marks = s0 === NONE ? 0 : marksBetween(state, s0, b0),
    marks1 = s1 === NONE ? 0 : marksBetween(state, s1, s0),
    tags = pair(s0t, b0t),
    below = pair(s1t, s0t)
  let f = 0
  out[f++] = hash2(1, three(s0t, b0t, b1t))
  out[f++] = hash2(2, four(s1t, s0t, b0t, b1t))
  out[f++] = hash2(3, three(s1t, s0t, b0t))
  out[f++] = hash3(4, word[s0] as number, s0t)
  out[f++] = hash3(5, word[b0] as number, b0t)
  out[f++] = hash3(7, b0w, tags)
  out[f++] = hash3(8, s1w, below)
  out[f++] = hash3(9, s0w, below)
  out[f++] = hash3(11, leftSet[s0] as number, tags)
  out[f++] = hash3(12, rightSet[s0] as number, tags)
  out[f++] = hash3(13, leftSet[b0] as number, tags)
  out[f++] = hash2(14, three(s0t, b0t, s0 === NONE ? 0 : far(b0 - s0)))
  out[f++] = hash2(18, three(s0t, b0t, tag[left1[b0] as number] as number))
  out[f++] = hash3(33, b0w, b1w)
  out[f++] = hash3(34, b0w, b1t)
  out[f++] = hash3(35, b1w, tags)
  out[f++] = hash2(36, three(tag[s2] as number, s1t, s0t))
  out[f++] = hash2(37, three(b0t, b1t, b2t))
  out[f++] = hash2(38, four(s0t, b0t, b1t, b2t))
  out[f++] = hash2(39, three(s0t, tag[s0l] as number, b0t))
  out[f++] = hash2(40, three(s0t, tag[s0r] as number, b0t))
  out[f++] = hash3(43, s0w, apart)
  out[f++] = hash3(44, b0w, apart)
  out[f++] = hash3(45, s1 === NONE ? 0 : far(s0 - s1), below)
  out[f++] = hash3(46, s0w, rights[s0] as number)
  out[f++] = hash2(47, four(s0t, lefts[s0] as number, rights[s0] as number, b0t))
  out[f++] = hash2(49, three(s0t, relation[s0l] as number, b0t))
  out[f++] = hash2(50, three(s0t, relation[s0r] as number, b0t))
  out[f++] = hash3(51, s0w, relation[s0r] as number)
  out[f++] = hash3(52, s1w, pair(relation[s1r] as number, s0t))
  out[f++] = hash3(53, rightSet[s1] as number, below)
  out[f++] = hash3(54, leftSet[s1] as number, below)
  out[f++] = hash2(55, four(s0t, b0t, marks, marks1))
  out[f++] = hash3(57, s1w, pair(marks1, s0t))
  out[f++] = hash3(58, lemma[leftWord[s0] as number] as number, three(s0t, s1t, b0t))
  out[f++] = hash3(59, lemma[leftWord[b0] as number] as number, tags)
  out[f++] = hash3(60, lemma[rightWord[s0] as number] as number, tags)
  out[f++] = hash3(62, leftSet[s0] as number, s0w)
  out[f++] = hash3(64, word[b1] as number, pair(b0t, b1t))
  out[f++] = hash2(65, four(s2 === NONE ? 61 : (tag[s2] as number), s1t, s0t, b0t))
  return f
}

export const MOST_LABEL_FEATURES = 32
/** What speaks for one relation or another of a word to its head. */
export function labelFeatures(state: State, head: number, dependent: number, out: Int32Array): number {
  const { word, lemma, tag, relation, left1, leftWord, rightWord, leftSet, rightSet, n } = state
  const hw = lemma[head] as number,
    ht = tag[head] as number,
    dw = lemma[dependent] as number,
    dt = tag[dependent] as number,
    side = head > dependent ? 1 : 0,
    distance = far(Math.abs(head - dependent)),
    dl = leftWord[dependent] as number,
    dr = rightWord[dependent] as number,
    dlw = lemma[dl] as number,
    dlr = relation[dl] as number,
    before = dependent > 0 ? (tag[dependent - 1] as number) : 61,
    after = dependent + 1 < n ? (tag[dependent + 1] as number) : 61,
    hset = ((leftSet[head] as number) * 31 + (rightSet[head] as number)) | 0,
    dset = ((leftSet[dependent] as number) * 31 + (rightSet[dependent] as number)) | 0,
    low = side ? dependent : head,
    high = side ? head : dependent,
    marks = marksBetween(state, low, high),
    tags = three(ht, dt, side)
  let f = 0
  out[f++] = hash2(1, tags)
  out[f++] = hash3(6, dw, tags)
  out[f++] = hash3(5, hw, tags)
  out[f++] = hash3(9, dlr, tags)
  out[f++] = hash3(11, hset, tags)
  out[f++] = hash2(7, four(ht, dt, side, distance))
  out[f++] = hash3(16, tags, marks)
  out[f++] = hash3(2, word[head] as number, side)
  out[f++] = hash3(3, word[dependent] as number, side)
  out[f++] = hash3(8, dlw, tags)
  out[f++] = hash3(10, relation[dr] as number, tags)
  out[f++] = hash3(14, tags, before)
  out[f++] = hash3(15, tags, after)
  out[f++] = hash3(19, dlw, dw)
  out[f++] = hash3(22, tags, pair(head > 0 ? (tag[head - 1] as number) : 61, head + 1 < n ? (tag[head + 1] as number) : 61))
  out[f++] = hash3(23, dset, three(dt, side, marks))
  out[f++] = hash3(24, tags, head === n ? 1 : (relation[left1[head] as number] as number))
  out[f++] = hash3(26, dset, hset)
  return f
}
