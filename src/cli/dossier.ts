import { toDossierJson } from '../core/publish.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import type { Options } from './options.js'
import { printDocument, printJson } from './out.js'

/** Everything known of the pile, or of one story, as one document. */
export const run = (options: Options & { readonly story?: string }): Promise<number> =>
  withPile(
    options,
    async (dossier) => {
      const document = toDossierJson(dossier)
      if (options.ndjson) await printJson(document, options)
      else await printDocument(document)
      return DONE
    },
    options.story,
  )
