import type { Claim, Credibility, Discrepancy, Dossier, Grade, Id, Origin, Rating, Settings, Span, Stage } from '../model.js'
import { fold } from '../text/fold.js'
import { inReadingOrder } from '../text/span.js'
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

/** A conflict speaks against every claim that one of its versions stands in, not only the one it is shown with. */
function discrepanciesOf({ claims, discrepancies }: Pick<Dossier, 'claims' | 'discrepancies'>): Map<Id<'claim'>, Discrepancy[]> {
  const claimAt = claimsByPlace(claims),
    byClaim = new Map<Id<'claim'>, Discrepancy[]>()
  for (const one of discrepancies) {
    const spans = one.kind === 'omission' ? [] : one.versions.flatMap(({ evidence }) => [...evidence])
    for (const claim of new Set([one.claim, ...spans.flatMap((at) => claimAt(at) ?? [])])) {
      const list = byClaim.get(claim)
      if (list) list.push(one)
      else byClaim.set(claim, [one])
    }
  }
  return byClaim
}

/** Finds the claim whose wording holds a place. */
function claimsByPlace(claims: readonly Claim[]): (at: Span) => Id<'claim'> | undefined {
  const byReport = new Map<Id<'report'>, { readonly at: Span; readonly claim: Id<'claim'> }[]>()
  for (const { id, wordings } of claims)
    for (const at of wordings.flatMap(({ evidence }) => [...evidence])) {
      const list = byReport.get(at.report)
      if (list) list.push({ at, claim: id })
      else byReport.set(at.report, [{ at, claim: id }])
    }
  for (const list of byReport.values()) list.sort((a, b) => inReadingOrder(a.at, b.at))
  return ({ report, start }) => {
    const list = byReport.get(report) ?? []
    let low = 0,
      high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.at.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const found = list[low - 1]
    return found && start < found.at.end ? found.claim : undefined
  }
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
