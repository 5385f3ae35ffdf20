import { join } from 'node:path'
import { isUnreadable, pagesOf } from '../intake/index.js'
import { hashOfPage, isAddress, type Library, linesIn, parse, sha256Of, type Told } from '../store/index.js'
import { verifyPile } from './verify-pile.js'

/** Something that is not as it was put down, and what can be done about it. */
export interface Damage {
  readonly where: string
  readonly because: string
  readonly next: string
}

export interface Verified {
  originals: number
  pages: number
  readonly damages: Damage[]
}

/**
 * Hashes every original again, reads every line of the register and the log, and holds against them what was told of each page, the stories, and
 * the index of words: that one only where the library is open for writing, for it goes to one process at a time.
 */
export async function verify(
  library: Library,
  onOriginal: (done: number, key: string) => void = () => undefined,
): Promise<Verified> {
  const found: Verified = { originals: 0, pages: 0, damages: [] }
  const { damages } = found
  if (!isAddress(library.path))
    for (const name of ['library.json', 'register.jsonl', 'log.jsonl']) {
      let number = 0
      for await (const { text } of linesIn(join(library.path, name))) {
        number++
        if (parse(text) === undefined)
          damages.push({
            where: `${name}:${number}`,
            because: 'the line is not JSON',
            next: 'restore the file from a backup; the other lines still count',
          })
      }
    }
  const told = await library.told(),
    seen = new Map<string, boolean>()
  for (const [id, entry] of library.entries) {
    onOriginal(++found.originals, entry.key)
    let original: Awaited<ReturnType<Library['original']>>
    try {
      original = await library.original(entry)
    } catch {
      damages.push({
        where: entry.original,
        because: `the original of ${entry.key} is missing`,
        next: 'read it again, or restore it from a backup',
      })
      continue
    }
    const isWhole = seen.get(entry.original) ?? sha256Of(original.bytes) === entry.original
    seen.set(entry.original, isWhole)
    if (!isWhole) {
      damages.push({
        where: entry.original,
        because: `the original of ${entry.key} is not what was read`,
        next: 'restore it from a backup, or read it again',
      })
      continue
    }
    const content = library.contents.get(id)
    if (!content) continue
    const pages: string[] = []
    for await (const arrival of pagesOf(original)) if (!isUnreadable(arrival)) pages.push(hashOfPage(arrival))
    found.pages += pages.length
    if (pages.join() !== content.pages.map(([hash]) => hash).join())
      damages.push({ where: entry.key, because: 'the index has other pages than the original', next: 'run `hearsay rebuild`' })
    for await (const [, piece] of told.many([...new Set(pages)]))
      if (!isAsRead(piece))
        damages.push({
          where: entry.key,
          because: 'what the index has of its text is not what was read',
          next: 'run `hearsay rebuild`',
        })
  }
  damages.push(...(await verifyPile(library)))
  return found
}

function isAsRead(piece: Buffer): boolean {
  const told = parse<Told>(piece.toString('utf8'))
  return told !== undefined && sha256Of(told.report.text) === told.report.sha256
}
