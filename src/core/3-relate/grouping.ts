import type { Gist } from './digest.js'
import { firstsAmong, type IsApart } from './first.js'
import { Edges, rootsOf } from './group.js'
import { type Holders, holdersAmong, holdersOf, SHARED, sharing } from './holders.js'
import { storiesInKnot } from './knot.js'
import { isNoHelp, noHelpAmong } from './no-help.js'
import { NO_DAY, type Outlines } from './outlines.js'
import { DAYS, SAME_STORY, sameness } from './story.js'

/** Which reports tell of one happening; and what it takes to say so again when reports have come or gone. All by rows of the outlines. */
export interface Grouping {
  /** Those that say something nobody said before; copies stand behind their first. */
  readonly isFirst: Uint8Array
  /** Pairs of firsts that are near enough to be of one story. */
  readonly near: Edges
  /** Firsts of one story have one number, that of one of them. */
  readonly storyOf: Uint32Array
}

const SHARED_APART = 12 // of reports that came out weeks apart only copies are looked for, and these share half of their weightiest words
const MUCH = 0.2 // of the pile is new or gone: all is asked anew
const AT_ONCE = 4096 // pairs laid beside each other in one step

/**
 * Groups a pile, from nothing or from how it was grouped before: what comes out is the same. Two reports are laid beside each other when they share
 * two of their weightiest words, words that tell reports apart; so what may change is said by those that came or went, and by the
 * words that told reports apart before and do not now, or the other way round. Only knots of near reports in which anything changed are grouped
 * again.
 *
 * Before each step it says of which rows it will ask the gist, so that whoever has them elsewhere can bring them.
 */
export function* regrouped(
  outlines: Outlines,
  before: Grouping | undefined,
  isApart: IsApart | undefined,
  gistOf: (row: number) => Gist,
): Generator<() => Iterable<number>, { readonly grouping: Grouping; readonly copies: ReadonlyMap<number, readonly number[]> }> {
  const { firsts, copies } = firstsAmong(outlines, isApart),
    isFirst = new Uint8Array(outlines.count)
  for (const row of firsts) isFirst[row] = 1
  const was = before && changes(before.isFirst, isFirst).length <= MUCH * firsts.length ? before : undefined,
    changed = was && changes(was.isFirst, isFirst),
    isNew = new Uint8Array(outlines.count),
    rows = rowsOf(outlines.count, (row) => isFirst[row] === 1 || was?.isFirst[row] === 1)
  for (const row of firsts) if (!was?.isFirst[row]) isNew[row] = 1
  // Of a pile that was grouped before, words are asked that have come or gone with a report; all of them only if one tells reports apart no longer.
  let holders = holdersAmong(outlines, rows, changed)
  const isTurned = was !== undefined && turnedIn(outlines, holders, was.isFirst, isFirst).length > 0
  if (isTurned) holders = holdersAmong(outlines, rows)
  const leftOut = noHelpAmong(outlines, holders, was && isFirst),
    touched = isNew.slice(),
    pairs = new Edges(),
    turned = was && isTurned ? turnedOver(outlines, holders, was.isFirst, isFirst, leftOut) : undefined,
    near = was
      ? was.near.kept((i, j) => {
          if (isFirst[i] && isFirst[j] && !turned?.gone.has(pairOf(i, j))) return true
          touched[i] = touched[j] = 1
          return false
        })
      : new Edges()
  const compare = function* () {
    if (pairs.length === 0) return
    yield () => rowsIn(pairs)
    pairs.forEach((i, j) => {
      if (sameness(gistOf(i), gistOf(j)) < SAME_STORY) return
      near.add(i, j)
      touched[i] = touched[j] = 1
    })
    pairs.clear()
  }
  for (const [i, j] of turned?.come ?? []) {
    pairs.add(i, j)
    if (pairs.length >= AT_ONCE) yield* compare()
  }
  const share = sharing(holders, {
    most: outlines.count,
    least: SHARED,
    leftOut,
    ...(was && { isNew, isThere: isFirst }),
  })
  for (let p = 0; p < rows.length; p += STEP) {
    share(p, Math.min(rows.length, p + STEP), (i, j, shared) => {
      if (isWorthIt(outlines, i, j, shared)) pairs.add(i, j)
    })
    if (pairs.length >= AT_ONCE) yield* compare()
  }
  yield* compare()
  const storyOf = yield* storiesAnew({ outlines, firsts, near, touched, gistOf, before: was?.storyOf })
  return { grouping: { isFirst, near, storyOf }, copies }
}
const STEP = 64 // rows

function isWorthIt({ days }: Outlines, i: number, j: number, shared: number): boolean {
  if (shared < SHARED || shared >= SHARED_APART) return shared >= SHARED
  const [one, other] = [days[2 * i]!, days[2 * j]!]
  if (one === NO_DAY || other === NO_DAY) return true
  return one - days[2 * j + 1]! <= DAYS && other - days[2 * i + 1]! <= DAYS
}

/** Rows that came or went. */
function changes(before: Uint8Array, now: Uint8Array): number[] {
  const rows: number[] = []
  for (let row = 0; row < now.length; row++) if ((before[row] ?? 0) !== now[row]) rows.push(row)
  return rows
}

function rowsOf(count: number, isIn: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(count)
  let found = 0
  for (let row = 0; row < count; row++) if (isIn(row)) rows[found++] = row
  return rows.subarray(0, found)
}

/** Words that told reports apart and do not now, or the other way round, as rows came and went that hold them; each with what it was before. */
function turnedIn(
  outlines: Outlines,
  holders: Holders,
  was: Uint8Array,
  is: Uint8Array,
): (readonly [word: number, before: boolean])[] {
  const asked = new Set<number>()
  for (let p = 0; p < holders.rows.length; p++) {
    const row = holders.rows[p]!
    if ((was[row] ?? 0) !== is[row]) for (const word of wordsAt(holders, p)) asked.add(word)
  }
  return [...asked].flatMap((word) => {
    const before = isNoHelp(outlines, holders, word, was)
    return before === isNoHelp(outlines, holders, word, is) ? [] : [[word, before] as const]
  })
}

/** Pairs of reports that were there and are that are worth laying beside each other now and were not, or were and are not, for a word's sake. */
function turnedOver(
  outlines: Outlines,
  holders: Holders,
  was: Uint8Array,
  is: Uint8Array,
  leftOut: Uint8Array,
): { readonly come: readonly (readonly [number, number])[]; readonly gone: ReadonlySet<number> } {
  const before = leftOut.slice(),
    placeOf = new Map<number, number>(),
    turned = turnedIn(outlines, holders, was, is).map(([word, then]) => {
      before[word] = Number(then)
      return word
    })
  const come: (readonly [number, number])[] = [],
    gone = new Set<number>(),
    done = new Set<number>()
  for (let p = 0; p < holders.rows.length; p++) placeOf.set(holders.rows[p]!, p)
  for (const word of turned) {
    const both = holdersOf(holders, word).filter((row) => was[row] && is[row])
    for (const [a, i] of both.entries())
      for (const j of both.subarray(a + 1)) {
        const pair = pairOf(i, j)
        if (done.has(pair)) continue
        done.add(pair)
        const [then, now] = sharedBy(wordsAt(holders, placeOf.get(i)!), wordsAt(holders, placeOf.get(j)!), before, leftOut),
          wasWorthIt = isWorthIt(outlines, i, j, then),
          isNow = isWorthIt(outlines, i, j, now)
        if (wasWorthIt && !isNow) gone.add(pair)
        if (!wasWorthIt && isNow) come.push([i, j])
      }
  }
  return { come, gone }
}

const wordsAt = ({ words, starts }: Holders, place: number): Uint32Array => words.subarray(starts[place], starts[place + 1])

function sharedBy(
  one: Uint32Array,
  other: Uint32Array,
  before: Uint8Array,
  now: Uint8Array,
): readonly [then: number, now: number] {
  let [then, after] = [0, 0]
  for (const word of one) {
    if (!other.includes(word)) continue
    if (!before[word]) then++
    if (!now[word]) after++
  }
  return [then, after]
}

const PAIRS = 0x4000000 // rows, more than any pile has
const pairOf = (i: number, j: number): number => Math.min(i, j) * PAIRS + Math.max(i, j)

function rowsIn(pairs: Edges): Iterable<number> {
  const rows = new Set<number>()
  pairs.forEach((i, j) => {
    rows.add(i).add(j)
  })
  return rows
}

/** The stories of knots in which something changed; the others are what they were. */
function* storiesAnew({
  outlines,
  firsts,
  near,
  touched,
  gistOf,
  before,
}: {
  readonly outlines: Outlines
  readonly firsts: Uint32Array
  readonly near: Edges
  readonly touched: Uint8Array
  readonly gistOf: (row: number) => Gist
  readonly before: Uint32Array | undefined
}): Generator<() => Iterable<number>, Uint32Array> {
  const { count } = outlines,
    roots = rootsOf(count, near),
    isAnew = new Uint8Array(count),
    storyOf = new Uint32Array(count)
  if (before) storyOf.set(before)
  for (const row of firsts) if (touched[row]) isAnew[roots[row]!] = 1
  // Lists in plain numbers: the first of each knot, and who comes after whom, in the order of the firsts; the same of its edges.
  const [from, to] = near.ends,
    members = chains(count, firsts.length, (k) => roots[firsts[k]!]!),
    edges = chains(count, near.length, (k) => roots[from[k]!]!),
    placeOf = new Uint32Array(count)
  for (const row of firsts) {
    if (!isAnew[row] || roots[row] !== row) continue
    const knot = members(row).map((k) => firsts[k]!)
    if (knot.length === 1) {
      storyOf[row] = row
      continue
    }
    for (const [at, member] of knot.entries()) placeOf[member] = at
    const inside = new Edges()
    for (const k of edges(row)) inside.add(placeOf[from[k]!]!, placeOf[to[k]!]!)
    yield () => knot
    for (const story of storiesInKnot(outlines, knot, inside, gistOf))
      for (const at of story) storyOf[knot[at]!] = knot[story[0]!]!
  }
  return storyOf
}

/** Things by what they belong to, each list in order. */
function chains(owners: number, things: number, ownerOf: (thing: number) => number): (owner: number) => number[] {
  const first = new Uint32Array(owners),
    next = new Uint32Array(things)
  for (let k = things - 1; k >= 0; k--) {
    const owner = ownerOf(k)
    next[k] = first[owner]!
    first[owner] = k + 1
  }
  return (owner) => {
    const all: number[] = []
    for (let k = first[owner]!; k > 0; k = next[k - 1]!) all.push(k - 1)
    return all
  }
}

/** The rows of each story, copies with their firsts, in the order of the ids. */
export function* storiesIn(
  { ids }: Outlines,
  { isFirst, storyOf }: Grouping,
  copies: ReadonlyMap<number, readonly number[]>,
): Iterable<readonly number[]> {
  const members = chains(isFirst.length, isFirst.length, (row) => (isFirst[row] ? storyOf[row]! : row))
  for (let row = 0; row < isFirst.length; row++) {
    if (!isFirst[row] || storyOf[row] !== row) continue
    const story = members(row).flatMap((first) => [first, ...(copies.get(first) ?? [])])
    yield story.length === 1 ? story : story.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))
  }
}
