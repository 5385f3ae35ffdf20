import { toDossierJson } from '../core/index.js'
import { standingOfReports } from '../work/index.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { short } from './list.js'
import type { Options } from './options.js'
import { printDocument, printJson, printLine } from './out.js'
import { table, wrap } from './table.js'

/** One story: its reports, and what stands behind them. */
export const run = (reference: string, options: Options): Promise<number> =>
  withPile(
    options,
    async (dossier) => {
      const [story] = dossier.stories
      if (!story) return DONE
      const standing = standingOfReports(dossier, story.reports)
      if (options.json) await printDocument({ ...toDossierJson(dossier), schema: 'hearsay/story@1' })
      else if (options.ndjson) await printJson({ ...toDossierJson(dossier), schema: 'hearsay/story@1' }, options)
      else if (options.plain)
        for (const { id, published, outlet, key, title } of dossier.reports)
          await printLine([id, published ?? '', outlet ?? '', key, title ?? ''].join('\t'))
      else {
        await printLine(wrap(story.title, ''))
        const origins = dossier.lineage.origins.filter(({ id }) => standing?.origins.includes(id)).map(({ name }) => name)
        if (standing)
          await printLine(
            wrap(
              `${standing.reports} reports · ${standing.outlets} outlets · ${origins.length} origins (${origins.join(', ')}) · ${standing.independence}`,
              '',
            ),
          )
        await printLine(
          `\n${table(dossier.reports, [
            { title: 'ID', text: ({ id }) => short(id) },
            { title: 'PUBLISHED', text: ({ published }) => published?.slice(0, 10) ?? '' },
            { title: 'OUTLET', text: ({ outlet }) => outlet ?? '' },
            { title: 'REPORT', text: ({ title, key }) => title ?? key, fills: true },
          ])}`,
        )
      }
      return DONE
    },
    reference,
  )
