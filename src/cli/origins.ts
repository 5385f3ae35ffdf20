import { toDossierJson } from '../core/publish.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { printList, short } from './list.js'
import type { Options } from './options.js'

/** Where the trails end, each with every report that leads there. */
export const run = (story: string | undefined, options: Options): Promise<number> =>
  withPile(
    options,
    async (dossier) => {
      const json = new Map(toDossierJson(dossier).lineage.origins.map((origin) => [origin.id, origin]))
      await printList(
        options,
        { one: 'origin', many: 'origins', none: 'No origin: nothing was read yet.' },
        dossier.lineage.origins,
        ({ id }) => json.get(id) ?? {},
        [
          { title: 'ID', text: ({ id }) => (options.plain ? id : short(id)) },
          { title: 'REPORTS', text: ({ reports }) => String(reports.length), align: 'right' },
          { title: 'KIND', text: ({ teller }) => teller.kind },
          { title: 'ORIGIN', text: ({ name }) => name, fills: true },
          { title: 'FIRST SPEAKERS', text: ({ roots }) => roots.map(({ name }) => name).join('; '), fills: true },
        ],
      )
      return DONE
    },
    story,
  )
