import { toDossierJson } from '../core/index.js'
import { standingOfReports } from '../work/index.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { printList, short } from './list.js'
import type { Options } from './options.js'

/** What was read, by story: reports, outlets, origins. */
export const run = (options: Options): Promise<number> =>
  withPile(options, async (dossier) => {
    const rows = dossier.stories.map((story) => ({ ...story, standing: standingOfReports(dossier, story.reports) }))
    const { stories } = toDossierJson({ ...dossier, claims: [], discrepancies: [], matters: [], grades: [] })
    const json = new Map(stories.map((story) => [story.id, story]))
    await printList(
      options,
      { one: 'story', many: 'stories', none: 'No story: nothing was read yet, or nothing that tells of a happening.' },
      rows,
      ({ id, standing }) => ({
        ...json.get(id),
        outlets: standing?.outlets ?? null,
        origins: standing?.origins ?? [],
        independence: standing?.independence ?? null,
      }),
      [
        { title: 'ID', text: ({ id }) => (options.plain ? id : short(id)) },
        { title: 'REPORTS', text: ({ reports }) => String(reports.length), align: 'right' },
        { title: 'OUTLETS', text: ({ standing }) => (standing ? String(standing.outlets) : '?'), align: 'right' },
        { title: 'ORIGINS', text: ({ standing }) => (standing ? String(standing.origins.length) : '?'), align: 'right' },
        { title: 'STORY', text: ({ title }) => title, fills: true },
      ],
    )
    return DONE
  })
