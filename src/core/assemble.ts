import type { Dossier, Id } from './model.js'

/** The dossier of a pile from that of each of its stories. Light to load: nothing is found anew. */
export function assemble(parts: readonly Dossier[]): Dossier {
  const byStory = [...parts].sort((a, b) => ((a.stories[0]?.id ?? '') < (b.stories[0]?.id ?? '') ? -1 : 1)),
    ordered = inOrder({
      reports: parts.flatMap(({ reports }) => reports),
      attributions: parts.flatMap(({ attributions }) => attributions),
      chains: parts.flatMap(({ chains }) => chains),
    })
  return {
    ...ordered,
    stories: byStory.flatMap(({ stories }) => stories),
    lineage: {
      derivations: byId(parts.flatMap(({ lineage }) => lineage.derivations)),
      origins: byId(parts.flatMap(({ lineage }) => lineage.origins)),
      circles: parts
        .flatMap(({ lineage }) => lineage.circles)
        .sort(([a = '' as Id<'report'>], [b = '' as Id<'report'>]) => (a < b ? -1 : a > b ? 1 : 0)),
    },
    claims: byStory.flatMap(({ claims }) => claims),
    discrepancies: byStory.flatMap(({ discrepancies }) => discrepancies),
    matters: byStory.flatMap(({ matters }) => matters),
    grades: byStory.flatMap(({ grades }) => grades),
  }
}

const byId = <Thing extends { readonly id: string }>(things: Thing[]): Thing[] =>
  things.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** Each thing once, report by report. */
export function inOrder({ reports, attributions, chains }: Pick<Dossier, 'reports' | 'attributions' | 'chains'>) {
  const ofReport = ({ report }: { readonly report: Id<'report'> }) => report
  return { reports: once(reports, ({ id }) => id), attributions: once(attributions, ofReport), chains: once(chains, ofReport) }
}

/** Each thing once, report by report in the order of their ids; within a report as it was told. The order in which they came is chance. */
function once<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  reportOf: (thing: Thing) => Id<'report'>,
): Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return [...byId.values()].sort((a, b) => (reportOf(a) < reportOf(b) ? -1 : reportOf(a) > reportOf(b) ? 1 : 0))
}
