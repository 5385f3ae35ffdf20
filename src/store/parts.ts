import type { Dossier, Id } from '../core/publish.js'

/** Each story's part of a dossier, without going through the whole for each. The same as `partOf` of each story, in order. */
export function* partsOf(dossier: Dossier): Iterable<Dossier> {
  const storiesOf = new Map<string, Id<'story'>[]>()
  for (const { id, reports } of dossier.stories) for (const report of reports) add(storiesOf, report, id)
  const ofReport = (report: string): readonly string[] => storiesOf.get(report) ?? []
  const storyOfClaim = new Map<string, string>(dossier.claims.map(({ id, story }) => [id, story]))
  const ofClaim = (claim: string): readonly string[] => [storyOfClaim.get(claim) ?? '']
  const reports = grouped(dossier.reports, ({ id }) => ofReport(id)),
    attributions = grouped(dossier.attributions, ({ report }) => ofReport(report)),
    chains = grouped(dossier.chains, ({ report }) => ofReport(report)),
    derivations = grouped(dossier.lineage.derivations, ({ report }) => ofReport(report)),
    origins = grouped(dossier.lineage.origins, ({ story }) => [story]),
    circles = grouped(dossier.lineage.circles, (circle) => [...new Set(circle.flatMap(ofReport))]),
    claims = grouped(dossier.claims, ({ story }) => [story]),
    discrepancies = grouped(dossier.discrepancies, ({ claim }) => ofClaim(claim)),
    matters = grouped(dossier.matters, ({ story }) => [story]),
    grades = grouped(dossier.grades, ({ claim }) => ofClaim(claim))
  for (const story of dossier.stories)
    yield {
      reports: reports(story.id),
      stories: [story],
      attributions: attributions(story.id),
      chains: chains(story.id),
      lineage: { derivations: derivations(story.id), origins: origins(story.id), circles: circles(story.id) },
      claims: claims(story.id),
      discrepancies: discrepancies(story.id),
      matters: matters(story.id),
      grades: grades(story.id),
    }
}

function grouped<Thing>(things: readonly Thing[], keys: (thing: Thing) => readonly string[]): (key: string) => readonly Thing[] {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) for (const key of keys(thing)) add(groups, key, thing)
  return (key) => groups.get(key) ?? []
}

function add<Thing>(groups: Map<string, Thing[]>, key: string, thing: Thing): void {
  const group = groups.get(key)
  if (group) group.push(thing)
  else groups.set(key, [thing])
}
