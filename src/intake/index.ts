/** Opens the world: folders, files, records → originals → pages. */
import { extname } from 'node:path'
import type { Page } from '../core/markup.js'
import { apart } from './apart.js'
import { type Arrival, type Format, isUnreadable, type Original, type Unreadable, unreadable } from './arrival.js'
import { eml } from './eml.js'
import { feed } from './feed.js'
import { type FetchSettings, fetchOriginal, isAddress } from './fetch.js'
import { filesUnder } from './folder.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { feedsListed, opml } from './opml.js'
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

export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name)

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
    for await (const original of found)
      if (isUnreadable(original)) yield original
      else if (from === 'opml' || (original.key === path && extname(path).toLowerCase() === '.opml'))
        yield* feedsOf(original, settings)
      else yield from === undefined ? original : { ...original, from }
  }
}

/** What the feeds of a list hold that the user named; one that only lies in a folder is not asked for. */
async function* feedsOf(list: Original, settings: FetchSettings): AsyncIterable<Original | Unreadable> {
  const listed = feedsListed(list) ?? []
  if (listed.length === 0) yield list
  for (const { url } of listed) yield await fetchOriginal(url, settings)
}

/** Units of a page's words, and of its markup: a newspaper of a year's Sundays has fewer. What is larger is a book, an archive or an attack. */
const MOST_TEXT = 4_000_000
const MOST_MARKUP = 16_000_000

/** The pages of one original, and what in it cannot be read. Gives at least one of either. */
export async function* pagesOf(original: Original): AsyncIterable<Arrival> {
  for await (const arrival of allPagesOf(original))
    yield isUnreadable(arrival) || !isTooLarge(arrival) ? arrival : tooLarge(arrival)
}

const isTooLarge = ({ body }: Page): boolean =>
  body.kind === 'text' ? body.text.length > MOST_TEXT : body.html.length > MOST_MARKUP

const tooLarge = ({ key, body }: Page): Unreadable =>
  unreadable(
    key,
    `it is larger than ${(body.kind === 'text' ? MOST_TEXT : MOST_MARKUP) / 1_000_000} MB of ${body.kind === 'text' ? 'text' : 'markup'}`,
    'no report is so long: split it into its reports, or save the article alone',
  )

async function* allPagesOf(original: Original): AsyncIterable<Arrival> {
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
  if (format) yield* format.isForeign ? apart(opened, format.name) : format.pages(opened)
  else
    yield unreadable(
      original.key,
      'it is not text but a binary file',
      `give one of ${formatNames.join(', ')}, or a folder of them`,
    )
}

function formatOf(original: Original, name: string): Format | undefined {
  if (original.from !== undefined) return formatNamed(original.from)
  const ending = extname(name).toLowerCase()
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? FORMATS.find(({ suits }) => suits?.(original))
}
