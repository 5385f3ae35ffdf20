/**
 * Where do two texts say the same, and in how nearly the same words? Knows no news: sentence against sentence, word against word.
 *
 *     here   Ostmark has told allies to close the Kestria mission by October, two diplomats said.
 *     there  The Kestria mission is to close by October, as Ostmark has told its allies.         → rewritten
 */
/** A sentence, ready to be compared. */
export interface Line {
  readonly start: number
  readonly end: number
  /** All words, folded, each as a number that stands for it. */
  readonly words: Int32Array
  /** Where each word begins and ends. */
  readonly places: Uint32Array
  /** The words that carry matter, stemmed: numbers that stand for them, each once, in the order of the numbers. */
  readonly content: Uint32Array
}

export interface Alignment {
  readonly here: { readonly start: number; readonly end: number }
  readonly there: { readonly start: number; readonly end: number }
  readonly how: 'verbatim' | 'edited' | 'rewritten'
  /** Of the words of the shorter side, how many stand in both in the same order; for `rewritten`, of its content words in any order. */
  readonly share: number
}

const LONGEST = 150 // words of a sentence that are compared; beyond it, what is called a sentence is a list or an attack
const CANDIDATES = 3 // sentences over there that are tried for one here: the true one is nearly always first
const FEWEST = 5 // words: shorter sentences ("He declined.") are alike by chance
// One word in ten changed is a typing error or an Americanised spelling; of an edited sentence most words stay in their order.
const VERBATIM = 0.9
const EDITED = 0.6
// Half of the matter of the shorter side, at least four words of it: two sentences about one event by chance share two or three.
const REWRITTEN = 0.5
const FEWEST_SHARED = 4
const FEWEST_IN_ORDER = 3 // content words: without them only "he said that it was" is alike

/** For each sentence here, the one there that it shares most with, if that is enough; in the order of `here`. */
export function alignments(here: readonly Line[], there: readonly Line[]): Alignment[] {
  const index = indexOf(there),
    found: Alignment[] = []
  for (const line of here) {
    if (line.words.length < FEWEST) continue
    let best: Alignment | undefined
    for (const other of nearest(line, there, index)) {
      const alignment = align(line, other)
      if (
        alignment &&
        (!best || RANK[alignment.how] > RANK[best.how] || (alignment.how === best.how && alignment.share > best.share))
      )
        best = alignment
      if (best?.how === 'verbatim' && best.share === 1) break // none is nearer
    }
    if (best) found.push(best)
  }
  return found
}

/** How two sentences share their words, if they do. */
export function align(here: Line, there: Line): Alignment | undefined {
  const shorter = Math.min(here.words.length, there.words.length, LONGEST)
  if (shorter < FEWEST) return undefined
  const shared = sharedContent(here.content, there.content)
  if (shared < FEWEST_IN_ORDER) return undefined
  const kept = isSame(here.words, there.words) ? wholly(here.words.length) : inOrder(here.words, there.words),
    share = kept.count / shorter,
    spans = { here: { start: here.start, end: here.end }, there: { start: there.start, end: there.end } }
  if (share >= EDITED && kept.count >= FEWEST) {
    // A short sentence that stands inside a long one was taken over whole: what is alike is that part only.
    const how = share >= VERBATIM ? 'verbatim' : 'edited'
    return { ...partsOf(here, there, kept, spans), how, share }
  }
  const least = Math.min(here.content.length, there.content.length)
  if (shared >= FEWEST_SHARED && shared / least >= REWRITTEN) return { ...spans, how: 'rewritten', share: shared / least }
  return undefined
}

const RANK = { verbatim: 2, edited: 1, rewritten: 0 }

/** When one side is twice as long as what is shared, only the stretch between the first and the last shared word is alike. */
function partsOf(
  here: Line,
  there: Line,
  kept: Kept,
  whole: Pick<Alignment, 'here' | 'there'>,
): Pick<Alignment, 'here' | 'there'> {
  const part = (line: Line, first: number, last: number) =>
    line.words.length > 2 * kept.count
      ? { start: line.places[2 * first] ?? line.start, end: line.places[2 * last + 1] ?? line.end }
      : { start: line.start, end: line.end }
  return kept.count === 0
    ? whole
    : { here: part(here, kept.here[0], kept.here[1]), there: part(there, kept.there[0], kept.there[1]) }
}

interface Kept {
  readonly count: number
  /** The first and the last word kept. */
  readonly here: readonly [number, number]
  readonly there: readonly [number, number]
}

function isSame(here: Int32Array, there: Int32Array): boolean {
  if (here.length !== there.length) return false
  for (let i = 0; i < here.length; i++) if (here[i] !== there[i]) return false
  return true
}
const wholly = (count: number): Kept => ({ count, here: [0, count - 1], there: [0, count - 1] })

/** The longest row of words that stand in both in the same order. */
function inOrder(here: Int32Array, there: Int32Array): Kept {
  const rows = Math.min(here.length, LONGEST),
    columns = Math.min(there.length, LONGEST),
    width = columns + 1,
    table = TABLE
  table.fill(0, rows * width, (rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    const word = here[i]
    table[i * width + columns] = 0
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      if (word === there[j]) table[at] = (table[at + width + 1] as number) + 1
      else {
        const below = table[at + width] as number,
          beside = table[at + 1] as number
        table[at] = below > beside ? below : beside
      }
    }
  }
  let i = 0,
    j = 0,
    first: [number, number] | undefined,
    last: [number, number] = [0, 0]
  while (i < rows && j < columns) {
    const at = i * width + j
    if (here[i] === there[j]) {
      first ??= [i, j]
      last = [i, j]
      i++
      j++
    } else if ((table[at + width] as number) >= (table[at + 1] as number)) i++
    else j++
  }
  const from = first ?? [0, 0]
  return { count: table[0] as number, here: [from[0], last[0]], there: [from[1], last[1]] }
}
/** Used for one pair of sentences after the other. */
const TABLE = new Uint8Array((LONGEST + 1) * (LONGEST + 1))

function sharedContent(here: Uint32Array, there: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    const one = here[i] as number,
      other = there[j] as number
    if (one === other) count++
    if (one <= other) i++
    if (other <= one) j++
  }
  return count
}

/** Every content word with the sentence that holds it, in order: `keys[i]` stands in the sentence `lines[i]`. */
interface Index {
  readonly keys: Uint32Array
  readonly lines: Uint32Array
}

/** Kept while the text is: one text is laid beside several. */
const INDEXES = new WeakMap<readonly Line[], Index>()

function indexOf(all: readonly Line[]): Index {
  const known = INDEXES.get(all)
  if (known) return known
  const packed = new Float64Array(all.reduce((sum, { content }) => sum + content.length, 0))
  let at = 0
  all.forEach(({ content }, i) => {
    for (const key of content) packed[at++] = key * MOST_LINES + Math.min(i, MOST_LINES - 1)
  })
  packed.sort()
  const index = { keys: new Uint32Array(at), lines: new Uint32Array(at) }
  for (let i = 0; i < at; i++) {
    index.keys[i] = (packed[i] as number) / MOST_LINES
    index.lines[i] = (packed[i] as number) % MOST_LINES
  }
  INDEXES.set(all, index)
  return index
}
const MOST_LINES = 1 << 21
/** A word that so many sentences have tells none of them apart, however long the text. */
const MOST_HOLDERS = 1000

/** The few sentences there that share most content words; words that every other sentence has are not looked up. */
function nearest({ content }: Line, there: readonly Line[], { keys, lines }: Index): Line[] {
  const tooMany = Math.min(MOST_HOLDERS, Math.max(8, there.length / 4))
  if (there.length > counts.length) {
    counts = new Uint16Array(2 * there.length)
    touched = new Uint32Array(2 * there.length)
  }
  let from = 0,
    met = 0
  for (let i = 0; i < content.length && i < LONGEST; i++) {
    const key = content[i] as number
    let high = keys.length
    while (from < high) {
      const middle = (from + high) >> 1
      if ((keys[middle] as number) < key) from = middle + 1
      else high = middle
    }
    let to = from
    while (keys[to] === key && to - from <= tooMany) to++
    if (to - from <= tooMany)
      for (let at = from; at < to; at++) {
        const line = lines[at] as number,
          before = counts[line] as number
        if (before === 0) touched[met++] = line
        counts[line] = before + 1
      }
    from = to
  }
  // The few best, the best first; of equals the one that comes first.
  const best: number[] = []
  for (let k = 0; k < met; k++) {
    const line = touched[k] as number,
      count = counts[line] as number
    if (count < Math.min(2, FEWEST_IN_ORDER)) continue
    let at = best.length
    while (at > 0 && isNearer(line, count, best[at - 1] as number)) at--
    if (at >= CANDIDATES) continue
    best.splice(at, 0, line)
    if (best.length > CANDIDATES) best.pop()
  }
  for (let k = 0; k < met; k++) counts[touched[k] as number] = 0
  return best.map((line) => there[line] as Line)
}

const isNearer = (line: number, count: number, other: number): boolean =>
  count > (counts[other] as number) || (count === counts[other] && line < other)

// Used for one sentence after the other: how many words each line there shares with it, and which share any.
let counts = new Uint16Array(1 << 8),
  touched = new Uint32Array(1 << 8)
