import type { Dossier, Page } from '../core/publish.js'
import { asTrouble, hashOfPage, type Library, sha256Of, type Told } from '../store/index.js'

/** Every page of the library under one key, in an order that owes nothing to when it was read. */
export function pagesIn(library: Library): readonly (readonly [hash: string, key: string])[] {
  const keys = new Map<string, string>()
  for (const { pages } of library.contents.values())
    for (const [hash, key] of pages) {
      const other = keys.get(hash)
      if (other === undefined || key < other) keys.set(hash, key)
    }
  return [...keys].sort(([a, keyA], [b, keyB]) => (keyA < keyB ? 1 : keyA > keyB ? -1 : a < b ? 1 : -1))
}

/** All that is known of the library's pile. A dossier that was made before from the same words, log and rules is taken from the cache. */
export async function dossierOf(library: Library): Promise<Dossier> {
  const pages = pagesIn(library)
  const kept = pages.length <= SMALL ? await library.shelf.dossier(nameOf(library, pages)) : undefined
  return kept === undefined ? (await wholeOf(library, pages)).dossier : (JSON.parse(kept) as Dossier)
}

/** Made anew, and kept: a small pile's dossier as it is, of a large one's the overview. */
export async function wholeOf(
  library: Library,
  pages = pagesIn(library),
): Promise<{ readonly dossier: Dossier; readonly overview?: string }> {
  const told = await toldOf(library, pages)
  const { combine } = await import('../core/index.js') // with all its grammar, only where something has to be made
  const dossier = combine(
    {
      reports: told.map(({ report }) => report),
      attributions: told.flatMap(({ attributions }) => attributions),
      chains: told.flatMap(({ chains }) => chains),
    },
    library.settings,
  )
  const name = nameOf(library, pages)
  if (pages.length <= SMALL) {
    await library.shelf.keepDossier(name, JSON.stringify(dossier))
    return { dossier }
  }
  const { overviewOf } = await import('./overview.js')
  const keys = new Map(pages.map((page) => [page[0], page])),
    ofReport = Object.fromEntries(told.flatMap(({ report, hash }) => [[report.id, keys.get(hash) as (typeof pages)[number]]]))
  const overview = JSON.stringify(overviewOf(dossier, library, ofReport))
  await library.shelf.keepDossier(name, overview)
  return { dossier, overview }
}

/** One name for one dossier: what it is made from, and by which rules. */
export const nameOf = (library: Library, pages = pagesIn(library)): string =>
  sha256Of(JSON.stringify([library.rules.pile, pages, library.settings]))

/** Reports up to which a dossier is kept whole: some 30 KB of JSON each, read back in a second and a half. Above it, an overview is kept and stories are asked of the index. */
export const SMALL = 5000

/** What READ and ATTRIBUTE made of these pages, in their order; each under its own key. */
export async function toldOf(
  library: Library,
  pages: readonly (readonly [hash: string, key: string])[],
): Promise<readonly (Told & { readonly hash: string })[]> {
  const cache = await library.told().catch((error) => asTrouble(error, library.path))
  const told = new Map<string, Told & { readonly hash: string }>(),
    keys = new Map(pages)
  for await (const [hash, found] of cache.many([...keys.keys()]))
    told.set(hash, { ...found, hash, report: { ...found.report, key: keys.get(hash) as string } })
  const missing = new Set([...keys.keys()].filter((hash) => !told.has(hash)))
  if (missing.size === 0) return pages.flatMap(([hash]) => told.get(hash) ?? [])
  const { tell } = await import('./tell.js')
  for await (const page of allPages(library)) {
    const hash = hashOfPage(page)
    if (missing.delete(hash)) told.set(hash, { ...tell(page), hash })
  }
  return pages.flatMap(([hash]) => told.get(hash) ?? [])
}

async function* allPages(library: Library): AsyncIterable<Page> {
  const { isUnreadable, pagesOf } = await import('../intake/index.js')
  for (const entry of library.entries.values())
    for await (const arrival of pagesOf(await library.original(entry))) if (!isUnreadable(arrival)) yield arrival
}
