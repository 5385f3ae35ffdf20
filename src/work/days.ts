import type { Dossier } from '../core/publish.js'
import type { Library } from '../store/index.js'

/** The day on which each report was first read, by its id: a footnote says it. */
export function daysRead({ reports }: Dossier, { entries, contents }: Library): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { entry, pages } of contents.values()) {
    const day = entries.get(entry)?.at.slice(0, 10)
    if (day !== undefined) for (const [, key] of pages) if (day < (days.get(key) ?? '9')) days.set(key, day)
  }
  return new Map(reports.flatMap(({ id, key }) => (days.has(key) ? [[id, days.get(key) as string] as const] : [])))
}
