import { foldCase } from '../core/index.js'

export interface Found {
  readonly start: number
  readonly end: number
  /** 1: word for word; less: the share of the words that are the same, in order. */
  readonly alike: number
}

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Less than this is another sentence, not an altered one. */
const ALIKE = 0.6
const MOST_WORDS = 120

/** The words of a text, folded; quotation marks, dashes and case are no part of them. */
export function wordsOf(text: string): Word[] {
  return [...foldCase(text).matchAll(WORD)].map(({ 0: folded, index }) => ({ start: index, end: index + folded.length, folded }))
}

/**
 * Where a text has a quotation: word for word, or nearly.
 *
 *     asked:  return to the previous status
 *     text:   … known as a “return to factory settings”, …        2 of 5 words: not the same quotation
 *     text:   … a return to its previous status, …                4 of 5 words: altered
 */
export function findQuotation(text: readonly Word[], quotation: readonly Word[]): Found[] {
  const wanted = quotation.slice(0, MOST_WORDS)
  if (wanted.length === 0) return []
  const exact = findExact(text, wanted)
  return exact.length > 0 ? exact : findNear(text, wanted)
}

function findExact(text: readonly Word[], wanted: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at + wanted.length <= text.length; at++) {
    if (!wanted.every(({ folded }, i) => text[at + i]!.folded === folded)) continue
    found.push({ start: text[at]!.start, end: text[at + wanted.length - 1]!.end, alike: 1 })
    at += wanted.length - 1
  }
  return found
}

/** The best stretch of a text that shares most of the words in their order; nothing when there is none. */
function findNear(text: readonly Word[], wanted: readonly Word[]): Found[] {
  if (wanted.length < 3) return []
  const counts = new Map<string, number>()
  for (const { folded } of wanted) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  const width = wanted.length + Math.ceil(wanted.length / 3)
  // A window slides over the text and knows how many of the words it holds, each as often as it is wanted.
  const inside = new Map<string, number>()
  let held = 0
  let best: Found | undefined
  for (let right = 0; right < text.length; right++) {
    held += step(inside, counts, text[right]!.folded, 1)
    if (right >= width) held += step(inside, counts, text[right - width]!.folded, -1)
    if (held / wanted.length < Math.max(ALIKE, best?.alike ?? 0)) continue
    const window = text.slice(Math.max(0, right - width + 1), right + 1),
      found = inOrder(window, wanted)
    if (found && found.alike >= ALIKE && found.alike > (best?.alike ?? 0)) best = found
  }
  return best ? [best] : []
}

function step(inside: Map<string, number>, counts: ReadonlyMap<string, number>, word: string, by: 1 | -1): number {
  const wanted = counts.get(word)
  if (wanted === undefined) return 0
  const before = inside.get(word) ?? 0
  inside.set(word, before + by)
  return by === 1 ? Number(before < wanted) : -Number(before <= wanted)
}

/** The longest common subsequence of a small window and the quotation. */
function inOrder(window: readonly Word[], wanted: readonly Word[]): Found | undefined {
  const rows: Uint16Array[] = [new Uint16Array(wanted.length + 1)]
  for (const [i, { folded }] of window.entries()) {
    const above = rows[i]!,
      row = new Uint16Array(wanted.length + 1)
    for (let j = 0; j < wanted.length; j++)
      row[j + 1] = wanted[j]!.folded === folded ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!)
    rows.push(row)
  }
  const length = rows.at(-1)!.at(-1)!
  if (length === 0) return undefined
  let first = window.length,
    last = -1
  for (let i = window.length, j = wanted.length; i > 0 && j > 0; ) {
    if (window[i - 1]!.folded === wanted[j - 1]!.folded) {
      first = i - 1
      if (last < 0) last = i - 1
      i--
      j--
    } else if (rows[i - 1]![j]! >= rows[i]![j - 1]!) i--
    else j--
  }
  return { start: window[first]!.start, end: window[last]!.end, alike: length / Math.max(wanted.length, last - first + 1) }
}
