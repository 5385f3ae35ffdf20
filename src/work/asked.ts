import { asTrouble, type Library, markers, openEmbedded, PileIndex } from '../store/index.js'
import { dossierOf, nameOf } from './pile.js'

/** The index of the library's pile as it is now; brought there first. The library must be open for writing: the index goes to one process at a time. */
export async function withIndex<Answer>(library: Library, use: (index: PileIndex) => Promise<Answer>): Promise<Answer> {
  const sql = await openEmbedded(library.path).catch((error) => asTrouble(error, library.path))
  try {
    const index = new PileIndex(sql),
      name = nameOf(library)
    if ((await index.name()) !== name) {
      await markers.unmark(library.path)
      await index.update(await dossierOf(library), name)
      await markers.mark(library.path)
    }
    return await use(index)
  } finally {
    await sql.close()
  }
}
