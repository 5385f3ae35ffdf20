/**
 * The words of one story, numbered as they come, for a story holds its tellings against each other thousands of times: numbers meet without a
 * letter being read, and what is known of a word lies in a row at its number.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  /** The word of each number. */
  readonly words: string[] = []
  /** Whether it is an amount, "#900", or what an amount counts, "amount of ~soldier". */
  readonly amounts: boolean[] = []
  /** Words that are being put together, the place of each among them (to be believed only where it does stand there), and how many there are. */
  private readonly ids: number[] = []
  private readonly weights: number[] = []
  private readonly places: number[] = []
  private count = 0
  private readonly marks: number[] = []
  private readonly tallies: number[] = []
  private round = 0

  get size(): number {
    return this.words.length
  }
  numberOf(word: string): number | undefined {
    return this.numbers.get(word)
  }
  numbered(word: string): number {
    let number = this.numbers.get(word)
    if (number === undefined) {
      number = this.words.length
      this.numbers.set(word, number)
      this.words.push(word)
      this.amounts.push(word.startsWith('#') || word.startsWith('amount of'))
      this.places.push(0)
      this.marks.push(0)
      this.tallies.push(0)
    }
    return number
  }

  // ── One row of words after the other is put together ──

  /** Weighs a word at least so much. */
  raise(id: number, weight: number): void {
    const at = this.places[id] as number
    if (at < this.count && this.ids[at] === id) {
      if (weight > (this.weights[at] as number)) this.weights[at] = weight
    } else if (weight > 0) {
      this.places[id] = this.count
      this.ids[this.count] = id
      this.weights[this.count++] = weight
    }
  }
  /** Weighs a word just so much. */
  set(id: number, weight: number): void {
    this.raise(id, weight)
    this.weights[this.places[id] as number] = weight
  }
  /** The row as it stands, and begins another. */
  take(): Terms {
    const terms = new Terms(this, this.ids.slice(0, this.count), this.weights.slice(0, this.count))
    this.count = 0
    return terms
  }

  // ── Two rows are held against each other ──

  /** Marks these, and no others. */
  mark(ids: readonly number[]): void {
    this.round++
    for (let k = 0; k < ids.length; k++) this.marks[ids[k] as number] = this.round
  }
  isMarked(id: number): boolean {
    return this.marks[id] === this.round
  }
  /** Counts these words once more, or takes them back. */
  tally(ids: readonly number[], by: 1 | -1): void {
    for (let k = 0; k < ids.length; k++) this.tallies[ids[k] as number]! += by
  }
  tallied(id: number): number {
    return this.tallies[id] as number
  }
}

/** Some words with their weights, each once, in the order in which they came. */
export class Terms {
  constructor(
    readonly vocabulary: Vocabulary,
    readonly ids: readonly number[],
    readonly weights: readonly number[],
  ) {}

  get size(): number {
    return this.ids.length
  }
  has(word: string): boolean {
    const id = this.vocabulary.numberOf(word)
    return id !== undefined && this.ids.includes(id)
  }
  *[Symbol.iterator](): Generator<readonly [string, number]> {
    for (let k = 0; k < this.ids.length; k++)
      yield [this.vocabulary.words[this.ids[k] as number] as string, this.weights[k] as number]
  }
}

/** How many words stand in both, but not more than `enough`. */
export function shared(a: Terms, b: Terms, enough: number): number {
  let count = 0
  a.vocabulary.mark(b.ids)
  for (let k = 0; k < a.ids.length && count < enough; k++) if (a.vocabulary.isMarked(a.ids[k] as number)) count++
  return count
}
