import type { Claim, Credibility, Discrepancy, Evidence, Grade, Id, Origin, Told } from '../model.js'

/**
 * The digit of the Admiralty code, and why.
 *
 *     1  another origin, whose independence is established, tells it too
 *     2  several origins tell it, independence not guaranteed, and nothing is against it
 *     3  one origin tells it, others tell of the same story, and nothing they tell is against it
 *     4  tellings conflict, or it is denied
 *     5  a better founded telling contradicts it
 *     6  no basis to judge: one origin, and nothing to compare with
 *
 * A count of reports never lifts it: only origins do.
 */
/** `others`: the origins of all claims of the story. */
export function credibility(
  claim: Claim,
  origin: Origin,
  against: readonly Discrepancy[],
  others: ReadonlySet<Id<'origin'>>,
): { credibility: Credibility; reasons: Grade['reasons'] } {
  const words = claim.wordings[0].evidence,
    { standing } = claim,
    tellings = claim.wordings.filter(({ aside }) => !aside),
    conflicts = against.filter(isConflict),
    denied = tellings.filter(({ stance }) => stance === 'denies'),
    asserted = tellings.filter(({ stance }) => stance !== 'denies')
  if (denied.length > 0 && asserted.length > 0) {
    const deniers = new Set(denied.map((wording) => wording.origin)),
      tellers = new Set(asserted.map((wording) => wording.origin))
    if (!deniers.has(origin.id) && deniers.size > tellers.size)
      return because(5, told('more origins deny it than tell it', denied[0]?.evidence ?? words))
    return because(4, told('told here, denied there', denied[0]?.evidence ?? words), ...conflicts.map(reason))
  }
  if (conflicts.length > 0) return because(4, ...(conflicts.map(reason) as [Told<string>, ...Told<string>[]]))
  if (standing.origins.length > 1 && standing.independence === 'independent')
    return because(1, told(`${standing.origins.length} origins, independence established`, words), ...standing.because)
  if (standing.origins.length > 1)
    return because(2, told(`${standing.origins.length} origins, ${standing.independence}`, words), ...standing.because)
  // Whoever tells it too is none of the others, counted or not.
  const here = new Set(tellings.map((wording) => wording.origin)),
    elsewhere = [...others].filter((id) => !here.has(id)).length
  if (elsewhere > 0)
    return because(
      3,
      told(
        `one origin; nothing that ${elsewhere === 1 ? 'the other origin' : `the ${elsewhere} other origins`} of the story told is against it`,
        words,
      ),
      ...standing.because,
    )
  return because(6, told('one origin, and nothing to compare with', words), ...standing.because)
}

const because = (digit: Credibility, first: Told<string>, ...rest: Told<string>[]) => ({
  credibility: digit,
  reasons: [first, ...rest] as const,
})
const told = (value: string, evidence: Evidence): Told<string> => ({ value, evidence })

/** Roundings, wordings, other scopes and omissions are not conflicts. */
const isConflict = (one: Discrepancy): boolean => one.kind !== 'omission' && one.nature === 'conflict'

function reason(one: Discrepancy): Told<string> {
  if (one.kind === 'omission') return told('left out elsewhere', one.evidence)
  const [a, b] = one.versions
  return told(`tellings conflict: ${one.kind}`, [a.evidence[0], b.evidence[0]])
}
