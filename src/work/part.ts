import { type Dossier, type Id, type Standing, standingOf, tellingsOf } from '../core/index.js'

/** The part of a dossier that one story is. */
export function partOf(dossier: Dossier, story: Id<'story'>): Dossier {
  const stories = dossier.stories.filter(({ id }) => id === story),
    held = new Set<string>(stories.flatMap(({ reports }) => reports))
  const claims = dossier.claims.filter((claim) => claim.story === story),
    claimed = new Set<string>(claims.map(({ id }) => id))
  return {
    reports: dossier.reports.filter(({ id }) => held.has(id)),
    stories,
    attributions: dossier.attributions.filter(({ report }) => held.has(report)),
    chains: dossier.chains.filter(({ report }) => held.has(report)),
    lineage: {
      derivations: dossier.lineage.derivations.filter(({ report }) => held.has(report)),
      origins: dossier.lineage.origins.filter((origin) => origin.story === story),
      circles: dossier.lineage.circles.filter((circle) => circle.some((report) => held.has(report))),
    },
    claims,
    discrepancies: dossier.discrepancies.filter(({ claim }) => claimed.has(claim)),
    matters: dossier.matters.filter((matter) => matter.story === story),
    grades: dossier.grades.filter(({ claim }) => claimed.has(claim)),
  }
}

/** What stands behind some reports as wholes; undefined where their lineage was not looked at. */
export function standingOfReports(dossier: Dossier, reports: readonly Id<'report'>[]): Standing | undefined {
  const wanted = new Set(reports)
  const tellings = tellingsOf(
    dossier.reports.filter(({ id }) => wanted.has(id)),
    dossier,
  )
  return tellings.length ? standingOf(tellings, dossier) : undefined
}
