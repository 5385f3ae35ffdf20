import { toDossierJson, toStoriesJson } from '../core/publish.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { short } from './list.js'
import type { Options } from './options.js'
import { printDocument, printJson, printLine } from './out.js'
import { counted, table, wrap } from './table.js'

/** One story: its reports, and what stands behind them. */
export const run = (reference: string, options: Options): Promise<number> =>
  withPile(
    options,
    async (dossier) => {
      const [story] = toStoriesJson(dossier).stories
      if (!story) return DONE
      if (options.json) await printDocument({ ...toDossierJson(dossier), schema: 'hearsay/story@1' })
      else if (options.ndjson) await printJson({ ...toDossierJson(dossier), schema: 'hearsay/story@1' }, options)
      else if (options.plain)
        for (const { id, published, outlet, key, title } of dossier.reports)
          await printLine([id, published ?? '', outlet ?? '', key, title ?? ''].join('\t'))
      else {
        await printLine(wrap(story.title, ''))
        const { counts, origins, independence } = story
        await printLine(
          wrap(
            `${counted(counts.reports, 'report')} · ${counted(counts.outlets, 'outlet')} · ${counted(counts.origins, 'origin')}${origins.length ? ` (${origins.map(({ name }) => name).join(', ')})` : ''} · ${independence ?? 'lineage not established'}`,
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
