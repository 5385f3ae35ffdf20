import { asTrouble, type Library, PileIndex } from '../store/index.js'
import { finish } from './finish.js'
import { ungradedPartsOf } from './pile.js'

/** The index of the library's pile as it is now; brought there first. The library must be open for writing: the index goes to one process at a time. */
export async function withIndex<Answer>(library: Library, use: (index: PileIndex) => Promise<Answer>): Promise<Answer> {
  const state = await finish(library)
  const open = await library.index().catch((error) => asTrouble(error, library.path))
  try {
    const index = new PileIndex(open.sql)
    if (state && (await index.name()) !== state.name) {
      const keys = await library.shelf.pile().keys()
      await open.changing(() => index.update(keys, state.name, (fresh) => ungradedPartsOf(library, fresh)))
    }
    return await use(index)
  } finally {
    await open.close()
  }
}
