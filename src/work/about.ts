import type { Dossier, Id } from '../core/publish.js'
import type { About } from '../store/index.js'

/** What is judged, told so that it can still be understood when the judgement has taken it out of the dossier; undefined when there is no such thing. */
export function aboutOf({ reports, lineage, claims }: Dossier, of: string): About | undefined {
  const nameOf = (id: string): string => {
    const report = reports.find((one) => one.id === (id as Id<'report'>))
    return report ? (report.outlet ?? report.key) : (lineage.origins.find((one) => one.id === id)?.name ?? 'an origin')
  }
  const link = lineage.derivations.find(({ id }) => id === of)
  if (link) {
    const { report, from, how } = link
    return { says: `${nameOf(report)} ${how === 'cites' ? 'cites' : 'shares words with'} ${nameOf(from)}`, report, from }
  }
  const claim = claims.find(({ id }) => id === of)
  return claim && { says: claim.title, reports: [...new Set(claim.wordings.map(({ evidence }) => evidence[0].report))] }
}
