import type { Credit, Edtf } from '../../model.js'
import { authorOf } from './author.js'
import { choose } from './choose.js'
import { describedBy } from './json-ld.js'
import { knownOf } from './known.js'
import { layOut } from './layout.js'
import { lineageOf } from './lineage.js'
import { hostOf, outletOf } from './outlet.js'
import { publicationOf } from './publication.js'
import { blocksOfBody, spokenOut, wordCount } from './rescue.js'
import { titleOf } from './title.js'

/**
 * A page of markup as a report's parts: the article's blocks in order, what the page says of itself, and what was left out and why.
 * All places are offsets into the markup.
 */
export interface HtmlReading {
  readonly blocks: readonly PageBlock[]
  readonly removed: readonly RemovedBlock[]
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly author: string | undefined
  readonly published: Edtf | undefined
  readonly updated: Edtf | undefined
  /** As the page declares it, BCP 47; the words themselves may be in another. */
  readonly language: string | undefined
  readonly url: string | undefined
  /** Lineage outside the text: JSON-LD, links of the article to other sites. */
  readonly credits: readonly PageCredit[]
}

export interface PageBlock {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'list' | 'caption'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Links in the text, places counted in it. */
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[]
}

export interface RemovedBlock {
  readonly text: string
  readonly because: string
  readonly start: number
}

export type PageCredit = Omit<Credit, 'span'>

/** `url` is where the page came from, when that is known from outside. */
export function readHtml(html: string, url?: string): HtmlReading {
  const reading = readLayout(html, html, url)
  if (wordCount(reading.blocks) >= ENOUGH) return reading
  const spoken = spokenOut(html),
    other = spoken === undefined ? undefined : readLayout(spoken, html, url)
  return other && wordCount(other.blocks) > wordCount(reading.blocks) * 2
    ? { ...other, title: reading.title ?? other.title }
    : reading
}

/** A page with fewer words than this may hide its article. */
const ENOUGH = 80

/** `html` is what is laid out, `page` what came in. */
function readLayout(html: string, page: string, url: string | undefined): HtmlReading {
  const layout = layOut(html),
    described = describedBy(layout.jsonLd),
    known = knownOf(layout, described),
    titled = titleOf(layout, described),
    address = canonicalOf(layout.links, layout.metas, described?.url, url),
    chosen = choose(layout, known, titled),
    { removed } = chosen,
    blocks = fuller(chosen.blocks, known.articleBody),
    { published, updated } = publicationOf(layout, described, url ?? address, page, titled.line)
  return {
    blocks,
    removed,
    title: titled.title,
    outlet: outletOf(layout, described, address ?? url),
    author: authorOf(layout, described, titled.line),
    published,
    updated,
    language: languageOf(
      layout.language ??
        described?.language ??
        layout.metas.find(({ name }) => name === 'og:locale' || name === 'content-language')?.content,
    ),
    url: address ?? url,
    credits: lineageOf(described, blocks, hostOf(address ?? url)),
  }
}

/** What the page shows, unless it shows next to nothing of what it tells machines. */
function fuller(shown: readonly PageBlock[], body: string): readonly PageBlock[] {
  if (body.length < 400 || wordCount(shown) >= ENOUGH) return shown
  const told = blocksOfBody(body)
  return wordCount(told) > wordCount(shown) * 3 ? told : shown
}

function canonicalOf(
  links: readonly { readonly rel: string; readonly href: string }[],
  metas: readonly { readonly name: string; readonly content: string }[],
  described: string | undefined,
  url: string | undefined,
): string | undefined {
  const canonical =
    links.find(({ rel }) => rel === 'canonical')?.href ?? metas.find(({ name }) => name === 'og:url')?.content ?? described
  const trimmed = canonical?.trim()
  return trimmed !== undefined && /^https?:\/\/[^\s/]{1,253}\/./i.test(trimmed) ? trimmed : url
}

/** "en_US" → "en-US". */
function languageOf(declared: string | undefined): string | undefined {
  const tag = declared?.trim().replace(/_/g, '-')
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined
}
