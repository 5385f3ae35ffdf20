import { asTrouble, writeWhole } from '../store/index.js'
import { briefIn } from '../work/brief.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import type { Flags, Options } from './options.js'
import { print, printJson, say } from './out.js'

/** The brief with its footnotes, as Markdown or as one HTML file. */
export const run = (story: string | undefined, options: Options & Flags): Promise<number> =>
  withPile(
    options,
    async (dossier, library) => {
      const [only] = story === undefined ? [] : dossier.stories
      const written = briefIn(dossier, library, { ...(only ? { story: only.id } : {}), html: options.html === true })
      if (typeof options.output === 'string') {
        await writeWhole(options.output, written).catch((error) => asTrouble(error, options.output as string))
        if (!options.quiet) say(`written to ${options.output}`)
      } else if (options.json || options.ndjson) await printJson({ schema: 'hearsay/brief@1', text: written }, options)
      else await print(written)
      return DONE
    },
    story,
  )
