import { toSourcesJson } from '../core/publish.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { printList } from './list.js'
import type { Options } from './options.js'

/** Outlets and origins, with the analyst's reliability of each: F until it was rated. */
export const run = (options: Options): Promise<number> =>
  withPile(options, async (dossier, { settings }) => {
    await printList(
      options,
      { one: 'source', many: 'sources', none: 'No source: nothing was read yet.' },
      toSourcesJson(dossier, settings).sources,
      (source) => source,
      [
        { title: 'RELIABILITY', text: ({ reliability }) => reliability },
        { title: 'REPORTS', text: ({ reports }) => String(reports), align: 'right' },
        { title: 'SOURCE', text: ({ name }) => name, fills: true },
        { title: 'BECAUSE', text: ({ history }) => history.at(-1)?.because ?? '', fills: true },
      ],
    )
    return DONE
  })
