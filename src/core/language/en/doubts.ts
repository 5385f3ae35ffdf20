/**
 * Words by which a report keeps a distance from what it tells, and words by which it denies.
 *
 *     The vessel reportedly sank.    As far as we know, the vessel sank.    The owner denied that the vessel sank.
 *                ^^^^^^^^^^          ^^^^^^^^^^^^^^^^^                                ^^^^^^
 */
const WORDS =
  'may might could reportedly allegedly alleged possibly perhaps probably apparently seemingly supposedly purportedly presumably likely unconfirmed suspected suggests suggest suggested suggesting indicates indicate indicated unclear fears feared'
const PHRASES = [
  'as far as we know',
  'is believed to',
  'are believed to',
  'is thought to',
  'are thought to',
  'is said to',
  'are said to',
  'it seems',
  'points to',
  'point to',
  'pointed to',
  'seem to',
  'seems to',
  'seemed to',
  'appear to',
  'appears to',
  'appeared to',
  'not confirmed',
  'no firm',
  'cannot be ruled out',
]
export const DOUBTS: {
  readonly words: ReadonlySet<string>
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
} = {
  words: new Set(WORDS.split(' ')),
  phrases: PHRASES.map((phrase) => phrase.split(' ')).reduce((map, words) => {
    const first = words[0] as string
    map.set(first, [...(map.get(first) ?? []), words])
    return map
  }, new Map<string, string[][]>()),
}

export const DENIALS: ReadonlySet<string> = new Set(
  'deny denies denied denying denial disputes disputed rejects rejected refuted refutes disowned'.split(' '),
)

/** Cues that keep a distance from what they bring: "The paper claims that …". Any inflection. */
export const DISTANCING: ReadonlySet<string> = new Set(
  'claim claims claimed claiming allege alleges alleged alleging suggest suggests suggested suggesting believe believes believed believing think thinks thought assume assumes assumed fear fears feared expect expects expected estimate estimates estimated suspect suspects suspected speculate speculates speculated reportedly purport purports purported'.split(
    ' ',
  ),
)

/**
 * Words by which a telling is no flat assertion, whatever else it says: what is estimated, expected, alleged or made to depend on something.
 *
 *     The bill is expected to pass.     … if the dam holds …     He is charged with arson.
 *                 ^^^^^^^^               ^^                             ^^^^^^^
 */
export const NOT_FLAT: ReadonlySet<string> = new Set(
  `expected expect expects estimated estimate estimates suspected suspicion suspicions suspicious alleged allegation allegations accused accuses accuse charged charges charge
  potential potentially believed thought rumoured rumored could would should can might may if whether unless until unclear unlikely likely possible possibly probable probably
  hope hopes hoped fear fears feared want wants wanted plan plans planned ask asked asks demand demands demanded urge urged urges propose proposed proposes offer offered seek seeks sought`
    .split(/\s+/)
    .filter(Boolean),
)
