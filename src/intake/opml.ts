import { type Opml, parseOpml } from 'feedsmith'
import { type Format, type Original, unreadable } from './arrival.js'
import { decode } from './charset.js'

/** A feed that an OPML list names. */
export interface ListedFeed {
  readonly title: string | undefined
  readonly url: string
}

const MOST = 10_000

/** The feeds of an OPML list, nested ones too, each once; undefined when it is no such list. */
export function feedsListed({ bytes, headers }: Original): ListedFeed[] | undefined {
  let document: Opml.Document<string>
  try {
    document = parseOpml(decode(bytes, headers?.['content-type']).text) as Opml.Document<string>
  } catch {
    return undefined
  }
  const found = new Map<string, ListedFeed>(),
    waiting = [...(document.body?.outlines ?? [])]
  for (let i = 0; i < waiting.length && found.size < MOST; i++) {
    const outline = waiting[i]!
    waiting.push(...(outline.outlines ?? []))
    const url = outline.xmlUrl?.trim()
    if (url && /^https?:\/\//i.test(url) && !found.has(url)) found.set(url, { title: outline.title ?? outline.text, url })
  }
  return [...found.values()]
}

/** A list of feeds is no report: named itself, its feeds are read; where it lies in a folder, nothing is fetched for it. */
export const opml: Format = {
  name: 'opml',
  isForeign: true,
  endings: ['.opml'],
  *pages(original) {
    const feeds = feedsListed(original)
    if (!feeds) yield unreadable(original.key, 'it is not an OPML list that can be read', 'export it again from the feed reader')
    else
      yield unreadable(
        original.key,
        feeds.length === 1 ? 'it is a list of one feed, not a report' : `it is a list of ${feeds.length} feeds, not a report`,
        `name it itself, or run \`hearsay watch ${original.key}\`, to read its feeds`,
      )
  },
}
