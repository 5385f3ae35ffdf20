import { finished } from 'node:stream/promises'
import type { Dossier } from '../core/publish.js'
import { serve } from '../mcp/server.js'
import { dossierOf, nameOf } from '../work/pile.js'
import { version } from '../work/version.js'
import { DONE } from './exit.js'
import { look } from './library.js'
import type { Options } from './options.js'

/** Answers an assistant over stdin and stdout until it hangs up. Whatever is read into the library meanwhile is seen at the next question. */
export async function run(options: Options): Promise<number> {
  const dossier = lookingAgain(options)
  await dossier() // a library that is not there is said at once, not at the first question
  const serving = serve({ dossier, version })
  await finished(process.stdin, { writable: false }).catch(() => undefined)
  await serving.close()
  return DONE
}

/** The dossier of the library as it is now; made again only when the library has changed. */
function lookingAgain(options: Options): () => Promise<Dossier> {
  let known: { readonly name: string; readonly dossier: Dossier } | undefined
  return async () => {
    const library = await look(options)
    try {
      const name = nameOf(library)
      if (known?.name !== name) known = { name, dossier: await dossierOf(library) }
      return known.dossier
    } finally {
      await library.close()
    }
  }
}
