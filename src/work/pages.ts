import { type Library, sha256Of } from '../store/index.js'

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

/** One name for one dossier: what it is made from, and by which rules. */
export const nameOf = (library: Library, pages = pagesIn(library)): string =>
  sha256Of(JSON.stringify([library.rules.pile, pages, library.settings]))
