import { type Around, aroundOf, sumsOver } from './around.js'
import { distanceToCore, FEATURES } from './features.js'
import type { Layout } from './layout.js'
import type { Element } from './scan.js'

/**
 * The second look at a line: what stage one made of its neighbours, its container, the lines of its kind, and the whole page.
 *
 *     0.9  The minister said the talks would go on.
 *     0.4  "We shall see," she added.                 ← stands between two sentences of the article
 *     0.9  The next round is in Geneva.
 */
const BY = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5] as const
const LEVELS = [0, 1, 2, 3, 4, 6] as const

const SECOND = [
  'likely',
  ...BY.map((by) => `likely${by > 0 ? '+' : ''}${by}`),
  'mean2',
  'mean5',
  'mean10',
  'before10',
  'after10',
  ...LEVELS.map((level) => `likely@${level}`),
  'likelySignature',
  'likelyPath',
  'sinceFirst',
  'untilLast',
  'sinceLikely',
  'untilLikely',
  'keptBefore',
  'keptAfter',
  'keptWords',
  'keptLines',
  'keptShare',
  'mostLikelyNear',
  'runWords',
  'gapBefore',
  'gapAfter',
  'outOfKept',
  'inKept',
  'outOfBest',
  'inBest',
] as const

export const FEATURES_SECOND: readonly string[] = [...FEATURES, ...SECOND]

const LIKELY = 0.5
const SURE = 0.8

/** The row of a line, when it is asked for; the next one asked for takes its place in memory. */
export function secondLook(layout: Layout, rows: readonly Float32Array[], likely: Float32Array): (line: number) => Float32Array {
  const { lines } = layout,
    count = lines.length,
    words = rows.map((row) => row[0]!)
  const weighted = (i: number): number => Math.min(60, words[i]! + 1)
  // Running sums of weight and of weighted likelihood, so that any stretch costs the same.
  const weights = new Float64Array(count + 1),
    sums = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    weights[i + 1] = weights[i]! + weighted(i)
    sums[i + 1] = sums[i]! + weighted(i) * likely[i]!
  }
  const mean = (from: number, to: number): number => {
    const a = Math.max(0, from),
      b = Math.min(count, to)
    return b <= a ? -1 : (sums[b]! - sums[a]!) / (weights[b]! - weights[a]!)
  }
  const around = aroundOf(lines),
    weightOf = new Float64Array(count),
    sumOf = new Float64Array(count),
    keptOf = new Float64Array(count)
  let keptWords = 0,
    keptLines = 0,
    first = -1,
    last = -1
  for (let i = 0; i < count; i++) {
    weightOf[i] = weighted(i)
    sumOf[i] = weighted(i) * likely[i]!
    if (likely[i]! > LIKELY) {
      keptOf[i] = words[i]! + 1
      keptWords += words[i]! + 1
      keptLines++
    }
    if (likely[i]! > SURE && words[i]! >= 8) {
      if (first < 0) first = i
      last = i
    }
  }
  const held = sumsOver(around, lines, weightOf),
    heldLikely = sumsOver(around, lines, sumOf),
    kept = sumsOver(around, lines, keptOf)
  const signatures = meansBy(
    lines.map(
      ({ element, heading }) =>
        `${element.tag}.${element.attributes.get('class') ?? ''}<${element.parent?.attributes.get('class') ?? ''}|${heading ?? ''}`,
    ),
    likely,
    weighted,
  )
  const paths = meansBy(
    lines.map(({ element }) => `${element.parent?.index ?? 0} ${element.tag}`),
    likely,
    weighted,
  )
  const core90 = smallest(around, kept, lines[0]?.element, keptWords * 0.9),
    core50 = smallest(around, kept, lines[0]?.element, keptWords * 0.5)
  const untilLikely = new Int32Array(count)
  for (let i = count - 1, next = -1; i >= 0; i--) {
    untilLikely[i] = next < 0 ? 99 : next - i
    if (likely[i]! > SURE && words[i]! >= 8) next = i
  }
  const runs = runWords(likely, words)
  const keptUpTo = new Float64Array(count),
    likelyUpTo = new Int32Array(count)
  for (let i = 0, kept = 0, at = -1; i < count; i++) {
    keptUpTo[i] = kept
    likelyUpTo[i] = at
    if (likely[i]! > LIKELY) kept += words[i]! + 1
    if (likely[i]! > SURE && words[i]! >= 8) at = i
  }
  const out = new Float32Array(FEATURES_SECOND.length)
  return (i) => {
    const line = lines[i]!,
      keptBefore = keptUpTo[i]!,
      lastLikely = likelyUpTo[i]!
    out.set(rows[i]!)
    let at = FEATURES.length
    const put = (value: number) => {
      out[at++] = value
    }
    put(likely[i]!)
    for (const by of BY) put(likely[i + by] ?? -1)
    put(mean(i - 2, i + 3))
    put(mean(i - 5, i + 6))
    put(mean(i - 10, i + 11))
    put(mean(i - 10, i))
    put(mean(i + 1, i + 11))
    let holder: Element | undefined = line.element,
      level = 0
    for (const wanted of LEVELS) {
      while (level < wanted && holder?.parent) {
        holder = holder.parent
        level++
      }
      put(holder ? heldLikely[holder.index]! / held[holder.index]! : -1)
    }
    put(signatures[i]!)
    put(paths[i]!)
    put(first < 0 ? -99 : i - first)
    put(last < 0 ? -99 : last - i)
    put(lastLikely < 0 ? 99 : i - lastLikely)
    put(untilLikely[i]!)
    put(keptBefore / Math.max(1, keptWords))
    const own = likely[i]! > LIKELY ? words[i]! + 1 : 0
    put((keptWords - keptBefore - own) / Math.max(1, keptWords))
    put(keptWords)
    put(keptLines)
    put(keptLines / count)
    put(Math.max(likely[i - 1] ?? 0, likely[i + 1] ?? 0, likely[i - 2] ?? 0, likely[i + 2] ?? 0))
    put(runs[i]!)
    put(lastLikely < 0 ? -1 : wordsBetween(words, lastLikely + 1, i))
    put(untilLikely[i]! > 50 ? -1 : wordsBetween(words, i + 1, i + untilLikely[i]!))
    for (const core of [core90, core50]) {
      const [outside, inside] = distanceToCore(line.element, core)
      put(outside)
      put(inside)
    }
    return out
  }
}

function meansBy(keys: readonly string[], likely: Float32Array, weighted: (i: number) => number): number[] {
  const byKey = new Map<string, { weight: number; sum: number }>()
  for (const [i, key] of keys.entries()) {
    const known = byKey.get(key)
    if (known) {
      known.weight += weighted(i)
      known.sum += weighted(i) * likely[i]!
    } else byKey.set(key, { weight: weighted(i), sum: weighted(i) * likely[i]! })
  }
  return keys.map((key) => {
    const { sum, weight } = byKey.get(key)!
    return sum / weight
  })
}

/** The words of the unbroken run of likely lines that the line stands in. */
function runWords(likely: Float32Array, words: readonly number[]): number[] {
  const out = new Array<number>(words.length).fill(0)
  for (let i = 0; i < words.length; ) {
    let end = i,
      total = 0
    while (end < words.length && likely[end]! > LIKELY) total += words[end++]!
    for (let k = i; k < end; k++) out[k] = total
    i = end === i ? i + 1 : end
  }
  return out
}

const FARTHEST = 50
function wordsBetween(words: readonly number[], from: number, to: number): number {
  let total = 0
  for (let i = from; i < to && i < from + FARTHEST; i++) total += words[i] ?? 0
  return total
}

/** The smallest element that holds this much of what stage one keeps. */
function smallest({ elements }: Around, kept: Float64Array, any: Element | undefined, enough: number): Element | undefined {
  let best: Element | undefined,
    depth = -1
  for (const element of elements) {
    const words = kept[element.index]!
    if (words >= enough && words > 0 && element.depth > depth) {
      best = element
      depth = element.depth
    }
  }
  return best ?? any
}
