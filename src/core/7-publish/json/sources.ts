import type { Dossier, Rating, Settings, Voice } from '../../model.js'
import { voiceKey } from '../../standing.js'

/**
 * Outlets and origins with the analyst's letter for each, `hearsay/sources@1`, the most told first. F until it was rated.
 *
 * `alone` counts the claims that nobody else tells, `first` the stories in which no dated report of another outlet is older.
 */
export function toSourcesJson(dossier: Dossier, { reliability }: Settings) {
  const found = new Map<string, Source>()
  const of = (name: string, kind: Voice['kind'] = 'outlet'): Source => {
    const key = keyOf(name),
      known = found.get(key) ?? { name, kind, reports: new Set(), origins: 0, alone: 0, first: 0, history: [] }
    found.set(key, known)
    return known
  }
  const outletOf = new Map(dossier.reports.flatMap(({ id, outlet }) => (outlet === undefined ? [] : [[id, outlet] as const])))
  for (const [id, outlet] of outletOf) of(outlet).reports.add(id)
  for (const { name, teller, reports } of dossier.lineage.origins) {
    const source = of(name, teller.kind)
    source.origins++
    for (const report of reports) source.reports.add(report)
  }
  for (const rating of reliability) of(rating.source).history.push(rating)
  for (const { wordings } of dossier.claims) {
    const outlets = new Set(wordings.flatMap(({ evidence }) => outletOf.get(evidence[0].report) ?? []))
    const [only] = outlets
    if (only !== undefined && outlets.size === 1) of(only).alone++
  }
  for (const outlet of firsts(dossier)) of(outlet).first++
  return rowsOf([...found.values()].map(({ reports, ...source }) => ({ ...source, reports: reports.size })))
}
export type SourcesJson = ReturnType<typeof toSourcesJson>

/** The same from the lists of its stories, for a pile too large to be held: every report and every origin is in one story only. */
export function mergedSources(stories: readonly SourcesJson['sources'][], { reliability }: Settings): SourcesJson {
  const found = new Map<string, Row>()
  const of = (name: string, kind: Voice['kind'] = 'outlet'): Row => {
    const key = keyOf(name),
      known = found.get(key) ?? { name, kind, reports: 0, origins: 0, alone: 0, first: 0, history: [] }
    found.set(key, known)
    return known
  }
  for (const sources of stories)
    for (const { name, kind, reports, origins, alone, first } of sources) {
      const source = of(name, kind)
      if (kind === 'outlet') source.kind = kind
      source.reports += reports
      source.origins += origins
      source.alone += alone
      source.first += first
    }
  for (const rating of reliability) of(rating.source).history.push(rating)
  return rowsOf([...found.values()])
}

const rowsOf = (rows: readonly Row[]) => ({
  schema: 'hearsay/sources@1' as const,
  sources: rows
    .map(({ history, reports, ...source }) => ({
      ...source,
      reports,
      reliability: history.at(-1)?.letter ?? ('F' as const),
      history,
    }))
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1)),
})

interface Row {
  readonly name: string
  /** An outlet, or what kind of voice it is: a trail may end at an office or a person. */
  kind: Voice['kind']
  reports: number
  origins: number
  alone: number
  first: number
  readonly history: Rating[]
}
type Source = Omit<Row, 'reports'> & { readonly reports: Set<string> }

const keyOf = (name: string): string => voiceKey({ kind: 'outlet', name })

/** For each story told by two outlets or more on known days, the one whose day is the earliest; none when two share it. */
function firsts({ stories, reports }: Dossier): string[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return stories.flatMap((story) => {
    const dated = story.reports.flatMap((id) => {
      const { outlet, published } = byId.get(id) ?? {}
      return outlet !== undefined && published !== undefined ? [{ outlet, day: published.slice(0, 10) }] : []
    })
    if (new Set(dated.map(({ outlet }) => keyOf(outlet))).size < 2) return []
    const earliest = dated.reduce((day, one) => (one.day < day ? one.day : day), '9')
    const outlets = [...new Set(dated.filter(({ day }) => day === earliest).map(({ outlet }) => outlet))]
    return outlets.length === 1 ? outlets : []
  })
}
