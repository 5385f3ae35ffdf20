/** Words that make an assertion less certain. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/))

export const HEDGES = list(`
  reportedly, allegedly, apparently, purportedly, supposedly, seemingly, presumably, possibly, probably, perhaps, maybe, may, might, could, likely, unlikely,
  unconfirmed, alleged, purported, ostensibly, arguably, potentially, conceivably, rumored, rumoured
`)

/** "is believed to", "is said to", "are thought to" */
export const BELIEVED = list(
  'believed, said, thought, reported, understood, rumored, rumoured, alleged, considered, expected, assumed, presumed, suspected, set',
)

/** "appears to", "seems to" */
export const SEEMS = list('appear, seem, tend')
