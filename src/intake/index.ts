/** Opens the world: folders, files, records → originals → pages. */
import { extname } from 'node:path'
import { type Arrival, type Format, isUnreadable, type Original, type Unreadable, unreadable } from './arrival.js'
import { eml } from './eml.js'
import { feed } from './feed.js'
import { type FetchSettings, fetchOriginal, isAddress } from './fetch.js'
import { filesUnder } from './folder.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { opml } from './opml.js'
import { pdf } from './pdf.js'
import { plain } from './plain.js'
import { json, jsonLines } from './record.js'
import { unpacked } from './unpack.js'
import { wacz, warc } from './warc.js'

export { type Arrival, isUnreadable, type Original, type Unreadable, unreadable } from './arrival.js'
export { type FetchSettings, fetchOriginal, isAddress, NOT_CHANGED } from './fetch.js'
export { feedsListed, type ListedFeed } from './opml.js'

/** In the order in which an original is offered to them. */
const FORMATS: readonly Format[] = [jsonLines, json, warc, wacz, pdf, opml, feed, html, eml, markdown, plain]

export const formatNames: readonly string[] = FORMATS.map(({ name }) => name)

/** A packed file in a folder is opened to see what it is. */
const isKnown = (ending: string): boolean => ending === '.gz' || FORMATS.some(({ endings }) => endings.includes(ending))

/** Everything under the paths given, in the order given. "-" is what `stdin` yields. */
export async function* originals(
  paths: readonly string[],
  { from, stdin, ...settings }: { readonly from?: string; readonly stdin: () => Promise<Uint8Array> } & FetchSettings,
): AsyncIterable<Original | Unreadable> {
  for (const path of paths) {
    const found =
      path === '-'
        ? [{ key: '-', bytes: await stdin() }]
        : isAddress(path)
          ? [await fetchOriginal(path, settings)]
          : filesUnder(path, isKnown)
    for await (const original of found) yield from === undefined || isUnreadable(original) ? original : { ...original, from }
  }
}

/** The pages of one original, and what in it cannot be read. Gives at least one of either. */
export async function* pagesOf(original: Original): AsyncIterable<Arrival> {
  if (original.bytes.length === 0) {
    yield unreadable(
      original.key,
      original.key === '-' ? 'nothing came in on standard input' : 'the file is empty',
      'check how it was saved',
    )
    return
  }
  const opened = unpacked(original)
  if (isUnreadable(opened)) {
    yield opened
    return
  }
  const format = formatOf(opened, opened.name)
  if (format) yield* format.pages(opened)
  else
    yield unreadable(
      original.key,
      'it is not text but a binary file',
      `give one of ${formatNames.join(', ')}, or a folder of them`,
    )
}

function formatOf(original: Original, name: string): Format | undefined {
  if (original.from !== undefined) return FORMATS.find(({ name }) => name === original.from)
  const ending = extname(name).toLowerCase()
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? FORMATS.find(({ suits }) => suits?.(original))
}
