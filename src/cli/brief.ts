import { briefOf, briefPageOf, type Dossier } from '../core/publish.js'
import { asTrouble, type Library, writeWhole } from '../store/index.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import type { Flags, Options } from './options.js'
import { print, printJson, say } from './out.js'
import { pickStory } from './reference.js'
import { version } from './version.js'

/** The brief with its footnotes, as Markdown or as one HTML file. */
export const run = (story: string | undefined, options: Options & Flags): Promise<number> =>
  withPile(options, async (dossier, library) => {
    const written = write(dossier, library, {
      ...(story === undefined ? {} : { story: pickStory(dossier, story).id }),
      html: options.html === true,
    })
    if (typeof options.output === 'string') {
      await writeWhole(options.output, written).catch((error) => asTrouble(error, options.output as string))
      if (!options.quiet) say(`written to ${options.output}`)
    } else if (options.json || options.ndjson) await printJson({ schema: 'hearsay/brief@1', text: written }, options)
    else await print(written)
    return DONE
  })

export function write(
  dossier: Dossier,
  library: Library,
  { story, html = false }: { readonly story?: string; readonly html?: boolean } = {},
): string {
  const how = { version, read: daysRead(dossier, library), ...(story === undefined ? {} : { story }) }
  return html ? briefPageOf(dossier, how) : briefOf(dossier, how)
}

/** The day on which each report was first read, by its id. */
function daysRead({ reports }: Dossier, { entries, contents }: Library): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { entry, pages } of contents.values()) {
    const day = entries.get(entry)?.at.slice(0, 10)
    if (day !== undefined) for (const [, key] of pages) if (day < (days.get(key) ?? '9')) days.set(key, day)
  }
  return new Map(reports.flatMap(({ id, key }) => (days.has(key) ? [[id, days.get(key) as string] as const] : [])))
}
