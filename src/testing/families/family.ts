/** A story as several outlets told it, all invented here, with what a careful reader says of it; written down before the program had read it. */
export interface Family {
  readonly reports: readonly Told[]
  /** How many stories a reader makes of them: keys of reports, the look-alike neighbours apart. */
  readonly stories: readonly (readonly string[])[]
  /** Reports that lead back to each other. */
  readonly circles: readonly (readonly string[])[]
}

export interface Told {
  readonly key: string
  readonly outlet: string
  readonly published?: string
  readonly language?: string
  readonly title?: string
  readonly text: string
  /** Where its trail ends; any of the names parted by "/" will do. */
  readonly origins: readonly string[]
}
