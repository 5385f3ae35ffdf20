import type { Discrepancy, Dossier, Id, Report, Story } from '../../model.js'
import { standingOf, tellingsOf } from '../../standing.js'

/** All stories, newest first, `hearsay/stories@1`: what a list of them shows, without opening one. */
export function toStoriesJson(dossier: Dossier) {
  const byId = new Map(dossier.reports.map((report) => [report.id, report]))
  const kinds = kindsOfStories(dossier)
  const names = new Map(dossier.lineage.origins.map((origin) => [origin.id, origin.name]))
  const rows = dossier.stories.map((story) => toStoryJson(story, dossier, byId, names, kinds.get(story.id) ?? new Map()))
  return { schema: 'hearsay/stories@1' as const, stories: rows.sort(newestFirst) }
}
export type StoriesJson = ReturnType<typeof toStoriesJson>
export type StoryJson = StoriesJson['stories'][number]

function toStoryJson(
  story: Story,
  dossier: Dossier,
  byId: ReadonlyMap<Id<'report'>, Report>,
  names: ReadonlyMap<Id<'origin'>, string>,
  kinds: ReadonlyMap<Discrepancy['kind'], number>,
) {
  const reports = story.reports.flatMap((id) => byId.get(id) ?? [])
  const tellings = tellingsOf(reports, dossier)
  const standing = tellings.length ? standingOf(tellings, dossier) : undefined
  const days = reports.flatMap(({ published }) => published ?? []).sort()
  return {
    id: story.id,
    title: story.title,
    reports: story.reports,
    outlets: [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))].sort(),
    origins: (standing?.origins ?? []).map((id) => ({ id, name: names.get(id) ?? id })),
    counts: { reports: story.reports.length, outlets: standing?.outlets ?? 0, origins: standing?.origins.length ?? 0 },
    independence: standing?.independence ?? null,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    discrepancies: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function kindsOfStories({ claims, discrepancies }: Dossier) {
  const storyOf = new Map(claims.map(({ id, story }) => [id, story]))
  const kinds = new Map<Id<'story'>, Map<Discrepancy['kind'], number>>()
  for (const { claim, kind } of discrepancies) {
    const story = storyOf.get(claim)
    if (story === undefined) continue
    const counts = kinds.get(story) ?? new Map<Discrepancy['kind'], number>()
    kinds.set(story, counts.set(kind, (counts.get(kind) ?? 0) + 1))
  }
  return kinds
}

/** Undated stories stand last; the rest of the order only has to be the same every time. */
export const newestFirst = (a: Row, b: Row): number => compare(b.last ?? '', a.last ?? '') || compare(a.id, b.id)
interface Row {
  readonly last: string | null
  readonly id: string
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
