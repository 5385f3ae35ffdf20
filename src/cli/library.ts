import type { Dossier } from '../core/index.js'
import { Library } from '../store/index.js'
import { dossierOf, readAgain } from '../work/index.js'
import { WrongUse } from './exit.js'
import { warnOf } from './input.js'
import type { Options } from './options.js'

export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** The library to look into; made up to date first, when the rules have changed since it was last read. */
export async function look({ library: path }: Options): Promise<Library> {
  const library = await Library.look(path)
  if (!library)
    throw new WrongUse(
      `there is no library in ${path}`,
      'read reports first: hearsay read <file|folder>; or name a library with --library DIR',
    )
  if (library.unopened.length === 0) return library
  await library.close()
  const writer = await Library.write(path)
  try {
    await readAgain(writer, { now, onUnreadable: warnOf })
  } finally {
    await writer.close()
  }
  return (await Library.look(path)) as Library
}

export async function withPile<Answer>(
  options: Options,
  use: (dossier: Dossier, library: Library) => Promise<Answer>,
): Promise<Answer> {
  const library = await look(options)
  try {
    return await use(await dossierOf(library), library)
  } finally {
    await library.close()
  }
}
