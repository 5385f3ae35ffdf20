import { decoded } from './entity.js'
import { plain } from './layout.js'

/**
 * What a page says of itself to machines, in schema.org's words:
 *
 *     <script type="application/ld+json">{"@type": "NewsArticle", "headline": "…", "datePublished": "2026-01-26T09:00:00Z"}
 */
export interface Described {
  readonly types: readonly string[]
  readonly headline: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  readonly body: string | undefined
  readonly description: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
  /** What it is based on or cites, as far as that has a name or an address. */
  readonly sources: readonly { readonly property: string; readonly name: string; readonly url?: string }[]
}

const LONGEST = 3_000_000
const MOST_NODES = 5000
const ARTICLE = /article|blogposting|report|liveblog|newsmedia|review$|recipe|podcastepisode/i
const PAGE = /webpage|creativework|itempage|videoobject|socialmediaposting|collectionpage/i

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

/** The description of the page's article: the first that is one, or else of the page. Undefined when there is none. */
export function describedBy(scripts: readonly string[]): Described | undefined {
  const nodes: Node[] = []
  for (const script of scripts) {
    const json = parsed(script)
    if (json !== undefined) collect(json, nodes)
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type))),
    best =
      mostTold(articles) ??
      nodes.find((node) => typesOf(node).some((type) => PAGE.test(type)) && (node.datePublished ?? node.headline) !== undefined)
  if (!best) return undefined
  const byId = new Map<string, Node>()
  for (const node of nodes) if (typeof node['@id'] === 'string' && !isReference(node)) byId.set(node['@id'], node)
  return {
    types: typesOf(best),
    headline: textOf(best.headline) ?? textOf(best.name),
    published: textOf(best.datePublished) ?? textOf(best.uploadDate) ?? textOf(best.dateCreated),
    modified: textOf(best.dateModified),
    authors: namesOf(best.author ?? best.creator, byId),
    publisher: namesOf(best.publisher ?? best.sourceOrganization ?? best.provider, byId)[0],
    body: bodyOf(best.articleBody) ?? bodyOf(best.text),
    description: textOf(best.description),
    language: textOf(best.inLanguage),
    url: addressOf(best.mainEntityOfPage) ?? addressOf(best.url),
    sources: sourcesOf(best),
  }
}

function parsed(script: string): Json | undefined {
  if (script.length > LONGEST) return undefined
  const trimmed = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/, '')
  for (const repair of [same, withoutControls, withoutTrailing]) {
    try {
      return JSON.parse(repair(trimmed)) as Json
    } catch {
      // The next repair may help; a page whose description cannot be read has none.
    }
  }
  return undefined
}
const same = (text: string): string => text
const withoutControls = (text: string): string => text.replace(/[\u0000-\u001f]+/g, ' ')
const withoutTrailing = (text: string): string =>
  withoutControls(text)
    .replace(/,\s{0,50}([}\]])/g, '$1')
    .replace(/;\s{0,50}$/, '')
    .replace(/\\'/g, "'")

function collect(json: Json, nodes: Node[]): void {
  const waiting: Json[] = [json]
  for (let i = 0; i < waiting.length && nodes.length < MOST_NODES && waiting.length < MOST_NODES * 20; i++) {
    const value = waiting[i]!
    if (Array.isArray(value)) for (const item of value as readonly Json[]) waiting.push(item)
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node
      nodes.push(node)
      for (const key of Object.keys(node).slice(0, 200)) {
        const inner = node[key]
        if (typeof inner === 'object' && inner !== null) waiting.push(inner)
      }
    }
  }
}

const typesOf = (node: Node): readonly string[] => {
  const type = node['@type']
  return typeof type === 'string'
    ? [type]
    : Array.isArray(type)
      ? (type as readonly Json[]).filter((one) => typeof one === 'string')
      : []
}

const isReference = (node: Node): boolean => Object.keys(node).length <= 1

/** Of several articles the one that says most of itself; the first among equals. */
function mostTold(articles: readonly Node[]): Node | undefined {
  let best: Node | undefined,
    most = 0
  for (const node of articles) {
    const told = ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'mainEntityOfPage', 'dateModified'].filter(
      (key) => node[key] !== undefined,
    ).length
    if (told > most) {
      best = node
      most = told
    }
  }
  return best
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : plain(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return textOf((value as readonly Json[])[0])
  if (typeof value === 'object' && value !== null) return textOf((value as Node)['@value'] ?? (value as Node).name)
  return undefined
}

function namesOf(value: Json | undefined, byId: ReadonlyMap<string, Node>): string[] {
  if (value === undefined || value === null) return []
  const all = Array.isArray(value) ? (value as readonly Json[]).slice(0, 30) : [value]
  const names: string[] = []
  for (const one of all) {
    let name: string | undefined
    if (typeof one === 'string') name = textOf(one)
    else if (typeof one === 'object' && one !== null) {
      const node = one as Node,
        id = node['@id']
      name = textOf(node.name) ?? (typeof id === 'string' ? textOf(byId.get(id)?.name) : undefined)
    }
    if (name && !names.includes(name)) names.push(name)
  }
  return names
}

function addressOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return /^https?:/i.test(value) ? value : undefined
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return addressOf((value as Node)['@id']) ?? addressOf((value as Node).url)
  return undefined
}

/** `isBasedOn`, `citation`: where a page itself says it has its words from. */
function sourcesOf(node: Node): Described['sources'] {
  const sources: { property: string; name: string; url?: string }[] = []
  for (const property of ['isBasedOn', 'isBasedOnUrl', 'citation', 'sourceOrganization', 'provider', 'creditText']) {
    const value = node[property]
    const all = value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]).slice(0, 30) : [value]
    for (const one of all) {
      const url = addressOf(one),
        name = textOf(one) ?? url
      if (name !== undefined) sources.push(url === undefined ? { property, name } : { property, name, url })
    }
  }
  return sources
}

/** Paragraphs stay apart. */
const bodyOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? decoded(value) : undefined
