/** Words of a unit by index, `end` not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a rule found in one unit, before voices are named and nesting is known; places are offsets into the text. */
export interface Finding {
  readonly source?: Place | undefined
  /** Of the source: the words that say who, for a relative pronoun those before it. */
  readonly names?: Place | undefined
  readonly cue?: Place | undefined
  readonly content: Place[]
  /** The verb or noun that attributes, as a lemma; '' for none. */
  readonly lemma: string
  readonly rule: string
  readonly unit: number
  readonly negated?: boolean | undefined
  /** Who was told: "told Politico". */
  readonly hearer?: Place | undefined
}
export interface Place {
  readonly start: number
  readonly end: number
}
