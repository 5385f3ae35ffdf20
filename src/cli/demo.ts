import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isUnreadable, originals } from '../intake/index.js'
import { Library } from '../store/index.js'
import { dossierOf, readInto } from '../work/index.js'
import { write } from './brief.js'
import { DONE } from './exit.js'
import { now } from './library.js'
import type { Flags, Options } from './options.js'
import { print, say, warnOf } from './out.js'

const piles = fileURLToPath(new URL('../../piles/', import.meta.url))

/** The project's own pile, read into the library that was named or into one of its own, and shown. */
export async function run(options: Options & Flags & { readonly isNamed: boolean }): Promise<number> {
  const path = options.isNamed ? options.library : await mkdtemp(join(tmpdir(), 'hearsay-demo-'))
  const library = await Library.write(path)
  try {
    const { pages } = await readInto(library, pile(), { now, onUnreadable: warnOf })
    if (!options.quiet) say(`${pages} invented reports read into ${path}; look further with --library ${path}`)
    if (options.open === false) await print(write(await dossierOf(library), library))
  } finally {
    await library.close()
  }
  return options.open === false ? DONE : (await import('./serve.js')).run({ ...options, library: path, open: true })
}

/** Their keys say where they lie in the pile, not where this program is installed. */
async function* pile() {
  for await (const original of originals([join(piles, 'demo')], { stdin: async () => new Uint8Array() }))
    yield isUnreadable(original) ? original : { ...original, key: original.key.slice(piles.length) }
}
