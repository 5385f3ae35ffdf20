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
  /** Where each stands in the row that is being filled; to be believed only where it does stand there. */
  readonly places: number[] = []
  private readonly marks: number[] = []
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
    }
    return number
  }
  /** Marks these, and no others. */
  mark(ids: readonly number[]): void {
    this.round++
    for (let k = 0; k < ids.length; k++) this.marks[ids[k] as number] = this.round
  }
  isMarked(id: number): boolean {
    return this.marks[id] === this.round
  }
}

/** Some words with their weights, each once, in the order in which they came. */
export class Terms {
  readonly ids: number[] = []
  readonly weights: number[] = []
  constructor(readonly vocabulary: Vocabulary) {}

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
  /** Weighs a word at least so much. Rows are filled one after the other: they all use the same places. */
  raise(id: number, weight: number): void {
    const at = this.vocabulary.places[id] as number
    if (at < this.ids.length && this.ids[at] === id) {
      if (weight > (this.weights[at] as number)) this.weights[at] = weight
    } else if (weight > 0) {
      this.vocabulary.places[id] = this.ids.length
      this.ids.push(id)
      this.weights.push(weight)
    }
  }
  /** Weighs a word just so much. */
  set(id: number, weight: number): void {
    this.raise(id, weight)
    this.weights[this.vocabulary.places[id] as number] = weight
  }
}

/** How many words stand in both, but not more than `enough`. */
export function shared(a: Terms, b: Terms, enough: number): number {
  let count = 0
  a.vocabulary.mark(b.ids)
  for (let k = 0; k < a.ids.length && count < enough; k++) if (a.vocabulary.isMarked(a.ids[k] as number)) count++
  return count
}
