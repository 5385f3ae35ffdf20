import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Library } from '../store/index.js'
import { briefIn, dossierOf, readInto, sample } from '../work/index.js'
import { DONE } from './exit.js'
import { now } from './library.js'
import type { Flags, Options } from './options.js'
import { print, say, warnOf } from './out.js'

/** The project's own pile, read into the library that was named or into one of its own, and shown. */
export async function run(options: Options & Flags & { readonly isNamed: boolean }): Promise<number> {
  const path = options.isNamed ? options.library : await mkdtemp(join(tmpdir(), 'hearsay-demo-'))
  const library = await Library.write(path)
  try {
    const { pages } = await readInto(library, sample(), { now, onUnreadable: warnOf })
    if (!options.quiet) say(`${pages} invented reports read into ${path}; look further with --library ${path}`)
    if (options.open === false) await print(briefIn(await dossierOf(library), library))
  } finally {
    await library.close()
  }
  return options.open === false ? DONE : (await import('./serve.js')).run({ ...options, library: path, open: true })
}
