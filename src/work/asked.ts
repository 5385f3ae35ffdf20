import { asTrouble, type Library, PileIndex } from '../store/index.js'
import { dossierOf, nameOf } from './pile.js'

/** The index of the library's pile as it is now; brought there first. The library must be open for writing: the index goes to one process at a time. */
export async function withIndex<Answer>(library: Library, use: (index: PileIndex) => Promise<Answer>): Promise<Answer> {
  const open = await library.index().catch((error) => asTrouble(error, library.path))
  try {
    const index = new PileIndex(open.sql),
      name = nameOf(library)
    if ((await index.name()) !== name) {
      const dossier = await dossierOf(library)
      await open.changing(() => index.update(dossier, name))
    }
    return await use(index)
  } finally {
    await open.close()
  }
}
