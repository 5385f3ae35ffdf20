import type { Rating } from '../core/index.js'
import { voiceKey } from '../core/index.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { printList } from './list.js'
import type { Options } from './options.js'

interface Source {
  readonly name: string
  readonly reports: number
  readonly origins: number
  readonly letter: string
  readonly history: readonly Rating[]
}

/** Outlets and origins, with the analyst's reliability of each: F until it was rated. */
export const run = (options: Options): Promise<number> =>
  withPile(options, async ({ reports, lineage }, { settings }) => {
    const found = new Map<string, { name: string; reports: Set<string>; origins: number }>()
    const key = (name: string) => voiceKey({ kind: 'outlet', name })
    const of = (name: string) => {
      const known = found.get(key(name)) ?? { name, reports: new Set<string>(), origins: 0 }
      found.set(key(name), known)
      return known
    }
    for (const { id, outlet } of reports) if (outlet !== undefined) of(outlet).reports.add(id)
    for (const { name, reports } of lineage.origins) {
      const source = of(name)
      source.origins++
      for (const report of reports) source.reports.add(report)
    }
    for (const { source } of settings.reliability) of(source)
    const rows = [...found.values()]
      .map(({ name, reports, origins }): Source => {
        const history = settings.reliability.filter(({ source }) => key(source) === key(name))
        return { name, reports: reports.size, origins, letter: history.at(-1)?.letter ?? 'F', history }
      })
      .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))
    await printList(
      options,
      { one: 'source', many: 'sources', none: 'No source: nothing was read yet.' },
      rows,
      ({ letter, ...source }) => ({ ...source, reliability: letter }),
      [
        { title: 'RELIABILITY', text: ({ letter }) => letter },
        { title: 'REPORTS', text: ({ reports }) => String(reports), align: 'right' },
        { title: 'SOURCE', text: ({ name }) => name, fills: true },
        { title: 'BECAUSE', text: ({ history }) => history.at(-1)?.because ?? '', fills: true },
      ],
    )
    return DONE
  })
