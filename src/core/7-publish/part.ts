import type { Claim, Dossier, Id } from '../model.js'

/**
 * The part of a dossier that one story is: its reports and all that was found in them, nothing else. Every id keeps its meaning, so what is
 * said of the part is true of the whole. Throws when the dossier has no such story: ask for one of `dossier.stories`.
 */
export function partOf(dossier: Dossier, id: Id<'story'>): Dossier {
  const story = dossier.stories.find((one) => one.id === id)
  if (!story) throw new RangeError(`the dossier has no story ${id}`)
  const reports = new Set<string>(story.reports)
  const claims = dossier.claims.filter((claim) => claim.story === id)
  const claimed = new Set<Id<'claim'>>(claims.map((claim: Claim) => claim.id))
  return {
    reports: dossier.reports.filter((report) => reports.has(report.id)),
    stories: [story],
    attributions: dossier.attributions.filter(({ report }) => reports.has(report)),
    chains: dossier.chains.filter(({ report }) => reports.has(report)),
    lineage: {
      derivations: dossier.lineage.derivations.filter(({ report }) => reports.has(report)),
      origins: dossier.lineage.origins.filter((origin) => origin.story === id),
      circles: dossier.lineage.circles.filter((circle) => circle.some((report) => reports.has(report))),
    },
    claims,
    discrepancies: dossier.discrepancies.filter(({ claim }) => claimed.has(claim)),
    matters: dossier.matters.filter((matter) => matter.story === id),
    grades: dossier.grades.filter(({ claim }) => claimed.has(claim)),
  }
}
