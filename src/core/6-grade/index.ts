import type { Claim, Credibility, Discrepancy, Dossier, Grade, Id, Origin, Rating, Settings, Stage } from '../model.js'
import { fold } from '../text/fold.js'
import { credibility } from './credibility.js'

/** How far can it be trusted? The Admiralty code of each claim from each of its origins. */
export const grade: Stage<'reports' | 'lineage' | 'claims' | 'discrepancies', 'grades', Settings> = (pile, settings) => {
  const origins = new Map(pile.lineage.origins.map((origin) => [origin.id, origin])),
    against = discrepanciesOf(pile),
    inStory = originsOf(pile.claims),
    ratings = latest(settings.reliability)
  return {
    grades: pile.claims.flatMap((claim) =>
      claim.standing.origins.flatMap((id) => {
        const origin = origins.get(id)
        return origin ? [gradeOf(claim, origin, against.get(claim.id) ?? [], inStory.get(claim.story) ?? new Set(), ratings)] : []
      }),
    ),
  }
}

function gradeOf(
  claim: Claim,
  origin: Origin,
  against: readonly Discrepancy[],
  others: ReadonlySet<Id<'origin'>>,
  ratings: ReadonlyMap<string, Rating>,
): Grade {
  const words = claim.wordings.find((wording) => wording.origin === origin.id)?.evidence ?? claim.wordings[0].evidence,
    rating = ratingOf(origin, ratings),
    computed: { credibility: Credibility; reasons: Grade['reasons'] } = credibility(claim, origin, against, others)
  return {
    claim: claim.id,
    origin: origin.id,
    reliability: rating?.letter ?? 'F',
    credibility: computed.credibility,
    reasons: [
      {
        value: rating
          ? `reliability ${rating.letter} of ${origin.name}: ${rating.because} (${rating.by}, ${rating.at})`
          : `reliability F: nobody has rated ${origin.name}`,
        evidence: words,
      },
      ...computed.reasons,
    ],
  }
}

/** The newest word on each source; the log is in order. */
function latest(log: readonly Rating[]): ReadonlyMap<string, Rating> {
  return new Map(log.map((rating) => [nameKey(rating.source), rating]))
}
function ratingOf(origin: Origin, ratings: ReadonlyMap<string, Rating>): Rating | undefined {
  for (const name of [origin.name, ...origin.aliases]) {
    const rating = ratings.get(nameKey(name))
    if (rating) return rating
  }
  return undefined
}
const nameKey = (name: string): string => fold(name).toLowerCase().replace(/^the /, '').trim()

function discrepanciesOf({ discrepancies }: Pick<Dossier, 'discrepancies'>): Map<Id<'claim'>, Discrepancy[]> {
  const byClaim = new Map<Id<'claim'>, Discrepancy[]>()
  for (const one of discrepancies) {
    const list = byClaim.get(one.claim)
    if (list) list.push(one)
    else byClaim.set(one.claim, [one])
  }
  return byClaim
}

/** The origins behind all wordings of each story. */
function originsOf(claims: readonly Claim[]): Map<Id<'story'>, Set<Id<'origin'>>> {
  const byStory = new Map<Id<'story'>, Set<Id<'origin'>>>()
  for (const { story, wordings } of claims) {
    const known = byStory.get(story) ?? new Set()
    for (const { origin } of wordings) known.add(origin)
    byStory.set(story, known)
  }
  return byStory
}
