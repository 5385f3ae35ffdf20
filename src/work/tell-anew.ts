import { hashOfPage, type Library } from '../store/index.js'
import { Telling } from './telling.js'

/** Tells pages from their originals that a cache should have and has not. */
export async function tellAnew(library: Library, missing: ReadonlySet<string>): Promise<void> {
  const { isUnreadable, pagesOf } = await import('../intake/index.js')
  const telling = await Telling.begin(library, { told: () => undefined, unreadable: () => undefined })
  try {
    for (const [id, entry] of library.entries) {
      if (!library.contents.get(id)?.pages.some(([hash]) => missing.has(hash))) continue
      for await (const page of pagesOf(await library.original(entry))) {
        if (isUnreadable(page)) continue
        const hash = hashOfPage(page)
        if (missing.has(hash)) await telling.submit(hash, page)
      }
    }
    await telling.finish()
  } finally {
    await telling.close()
  }
}
