import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { type Page, textOfMarkup } from '../core/markup.js'
import { type Format, type Original, unreadable } from './arrival.js'
import { decode } from './charset.js'
import { parsePublished } from './published.js'

/** Larger feeds are archives: no reader holds them whole. */
const LARGEST = 30_000_000

/**
 * A feed's items, each a report: its full text where the feed carries it, or else its summary.
 *
 *     <item><title>Talks end</title><link>…</link><description>…</description><source url="…">The Other Paper</source></item>
 *
 * `<source>` names who really published it, and stays as lineage.
 */
export const feed: Format = {
  name: 'feed',
  isForeign: true,
  endings: ['.xml', '.rss', '.atom', '.rdf'],
  suits: ({ bytes, headers }) =>
    /(?:rss|atom|rdf)\+xml|feed\+json/i.test(headers?.['content-type'] ?? '') || looksLikeFeed(bytes),
  *pages(original) {
    const { key, bytes, headers } = original
    if (bytes.length > LARGEST) {
      yield unreadable(key, 'the feed is larger than 30 MB', 'split it')
      return
    }
    const { text } = decode(bytes, headers?.['content-type'])
    let pages: Page[]
    try {
      pages = itemsOf(text, original)
    } catch {
      yield unreadable(
        key,
        'it is not a feed that can be read',
        'check that it is RSS, Atom, RDF or JSON Feed; a web page needs the ending .html',
      )
      return
    }
    if (pages.length === 0)
      yield unreadable(key, 'the feed holds no item with words', 'give another feed, or the pages themselves')
    else yield* pages
  },
}

/** The first element is that of a feed. */
export function looksLikeFeed(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /^[^<]{0,3}\s{0,200}<(?:\?xml|!--|rss\b|feed\b|rdf:rdf\b)/i.test(head) && /<(?:rss|feed|rdf:rdf)[\s>]/i.test(head)
}

type Credits = NonNullable<Page['credits']>

interface Item {
  readonly title: string | undefined
  readonly url: string | undefined
  readonly id: string | undefined
  readonly markup: string | undefined
  readonly plain?: string | undefined
  readonly published: string | undefined
  readonly authors: readonly string[]
  readonly credits?: Credits
}

function itemsOf(text: string, { key, url: feedUrl }: Original): Page[] {
  const parsed = parseFeed<string>(text)
  const { outlet, language, items } = read(parsed)
  const pages: Page[] = []
  for (const [index, item] of items.entries()) {
    const body = (item.plain ?? textOfMarkup(item.markup ?? '')).trim() || (item.title ? textOfMarkup(item.title).trim() : '')
    if (body === '') continue
    const url = absolute(item.url, feedUrl),
      published = parsePublished(item.published),
      title = item.title === undefined ? undefined : oneLine(textOfMarkup(item.title)) || undefined
    pages.push({
      key: url ?? item.id ?? `${key}:${index + 1}`,
      body: { kind: 'text', text: body },
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(language === undefined ? {} : { language }),
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(item.authors.length === 0 ? {} : { author: item.authors.join(', ') }),
      ...(item.credits?.length ? { credits: item.credits } : {}),
    })
  }
  return pages
}

interface Read {
  readonly outlet: string | undefined
  readonly language: string | undefined
  readonly items: readonly Item[]
}

function read(parsed: ReturnType<typeof parseFeed<string>>): Read {
  if (parsed.format === 'rss') return readRss(parsed.feed as RssFeed.Feed<string>)
  if (parsed.format === 'atom') return readAtom(parsed.feed as AtomFeed.Feed<string>)
  if (parsed.format === 'rdf') return readRdf(parsed.feed as RdfFeed.Feed<string>)
  return readJson(parsed.feed as JsonFeed.Feed<string>)
}

const readRss = (feed: RssFeed.Feed<string>): Read => ({
  outlet: words(feed.title),
  language: words(feed.language),
  items: (feed.items ?? []).map((item) => ({
    title: words(item.title),
    url: words(item.link) ?? (item.guid?.isPermaLink === false ? undefined : words(item.guid?.value)),
    id: words(item.guid?.value),
    markup: words(item.content?.encoded) ?? words(item.description),
    published: words(item.pubDate) ?? words(first(item.dc?.dates)),
    authors: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(nameOf)]),
    credits: item.source?.title
      ? [{ kind: 'metadata', name: item.source.title, ...(item.source.url ? { url: item.source.url } : {}) }]
      : [],
  })),
})

const readAtom = (feed: AtomFeed.Feed<string>): Read => ({
  outlet: words(feed.title?.value),
  language: undefined,
  items: (feed.entries ?? []).map((entry) => ({
    title: words(entry.title?.value),
    url: words((entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href),
    id: words(entry.id),
    markup: words(entry.content?.value) ?? words(entry.summary?.value),
    published: words(entry.published) ?? words(entry.updated),
    authors: names((entry.authors ?? feed.authors ?? []).map(nameOf)),
    credits: entry.source?.title?.value
      ? [
          {
            kind: 'metadata',
            name: entry.source.title.value,
            ...(entry.source.links?.[0]?.href ? { url: entry.source.links[0].href } : {}),
          },
        ]
      : [],
  })),
})

const readRdf = (feed: RdfFeed.Feed<string>): Read => ({
  outlet: words(feed.title),
  language: undefined,
  items: (feed.items ?? []).map((item) => ({
    title: words(item.title),
    url: words(item.link),
    id: words(item.link),
    markup: words(item.content?.encoded) ?? words(item.description),
    published: words(first(item.dc?.dates)),
    authors: names(item.dc?.creators ?? []),
  })),
})

const readJson = (feed: JsonFeed.Feed<string>): Read => ({
  outlet: words(feed.title),
  language: words(feed.language),
  items: (feed.items ?? []).map((item) => ({
    title: words(item.title),
    url: words(item.url),
    id: words(item.id),
    markup: words(item.content_html) ?? words(item.summary),
    plain: words(item.content_html) === undefined ? words(item.content_text) : undefined,
    published: words(item.date_published) ?? words(item.date_modified),
    authors: names((item.authors ?? feed.authors ?? []).map(nameOf)),
    credits: item.external_url ? [{ kind: 'metadata', name: item.external_url, url: item.external_url }] : [],
  })),
})

const words = (told: unknown): string | undefined => (typeof told === 'string' && told.trim() !== '' ? told.trim() : undefined)
const first = (told: readonly string[] | undefined): string | undefined => told?.[0]
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const names = (all: readonly (string | undefined)[]): string[] => [
  ...new Set(all.map(words).filter((name) => name !== undefined)),
]
/** "jane@daily.example (Jane Doe)" or { name }. */
function nameOf(person: unknown): string | undefined {
  if (typeof person === 'string') return /\(([^()]{2,80})\)$/.exec(person)?.[1] ?? person
  if (typeof person === 'object' && person !== null && 'name' in person) return words(person.name)
  return undefined
}

/** Feeds may give paths; without the feed's own address a path says nothing. */
function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined
  try {
    const url = new URL(address, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}
