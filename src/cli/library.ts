import { type Dossier, partOf } from '../core/publish.js'
import { asTrouble, Library } from '../store/index.js'
import { dossierOf, pagesIn, SMALL } from '../work/pile.js'
import { WrongUse } from './exit.js'
import type { Options } from './options.js'
import { warnOf } from './out.js'
import { pickStory } from './reference.js'

export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** The library to look into; brought up to date first, when the rules have changed since it was last read. */
export async function look({ library: path }: Options): Promise<Library> {
  const library = await Library.look(path).catch((error) => asTrouble(error, path))
  if (!library)
    throw new WrongUse(
      `there is no library in ${path}`,
      'read reports first: hearsay read <file|folder>; or name a library with --library DIR',
    )
  if (library.unopened.length === 0) return library
  await library.close()
  const writer = await Library.write(path).catch((error) => asTrouble(error, path))
  try {
    const { readAgain } = await import('../work/index.js')
    await readAgain(writer, { now, onUnreadable: warnOf })
  } finally {
    await writer.close()
  }
  return (await Library.look(path)) as Library
}

/** What is known of the whole pile, or of one story of it. */
export async function withPile<Answer>(
  options: Options,
  use: (dossier: Dossier, library: Library) => Promise<Answer>,
  story?: string,
): Promise<Answer> {
  const library = await look(options)
  try {
    const part = story !== undefined && pagesIn(library).length > SMALL ? await partFromIndex(options, story) : undefined
    if (part) return await use(part, library)
    const dossier = await dossierOf(library)
    return await use(story === undefined ? dossier : partOf(dossier, pickStory(dossier, story).id), library)
  } finally {
    await library.close()
  }
}

/** Of a large pile one story is asked of the index, so that the others need not be made again for it. Undefined when the index knows no such story. */
async function partFromIndex({ library: path }: Options, story: string): Promise<Dossier | undefined> {
  const { withIndex } = await import('../work/asked.js')
  const library = await Library.write(path).catch((error) => asTrouble(error, path))
  try {
    return await withIndex(library, (index) => index.story(story))
  } finally {
    await library.close()
  }
}
