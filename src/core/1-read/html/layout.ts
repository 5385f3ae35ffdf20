import { decoded } from './entity.js'
import { type Element, type Reader, scan } from './scan.js'
import { HEADING } from './tag.js'

/**
 * A page laid out in lines, as a reader sees it: each stretch of text between two breaks is a block, with the element that holds it.
 *
 *     <p>By <a href="/jane">Jane Doe</a></p><p>ANKARA — The summit …</p>
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 */
export interface Layout {
  readonly lines: readonly Line[]
  readonly metas: readonly Meta[]
  /** `<link rel>`. */
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  readonly title: string | undefined
  readonly language: string | undefined
  readonly jsonLd: readonly string[]
  /** `<time>` and whatever carries a date in an attribute, in the page's order. */
  readonly times: readonly Time[]
  /** Elements with schema.org or hAtom properties ("datePublished", "author"), and their words. */
  readonly properties: readonly Property[]
  readonly length: number
}

export interface Line {
  readonly text: string
  /** Where it stands in the markup. */
  readonly start: number
  readonly end: number
  /** The innermost element that breaks lines. */
  readonly element: Element
  readonly links: readonly Link[]
  /** UTF-16 units that stand in links, in bold, in italics, in buttons. */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  /** The innermost heading around it, "h2". */
  readonly heading: string | undefined
  /** Not shown: `hidden`, `display:none`. */
  readonly isHidden: boolean
  /** Pictures, rules and frames since the line before. */
  readonly picturesBefore: number
  readonly framesBefore: number
  readonly rulesBefore: number
  /** Begins or ends at `<br>` rather than with its element. */
  readonly afterBreak: boolean
  readonly beforeBreak: boolean
}

export interface Link {
  readonly href: string
  readonly start: number
  readonly end: number
}

export interface Meta {
  readonly name: string
  readonly content: string
}

export interface Time {
  readonly value: string
  readonly text: string
  readonly element: Element
  readonly at: number
}

export interface Property {
  readonly names: string
  readonly value: string | undefined
  readonly text: string
  readonly element: Element
}

/** What a page says beyond this many lines is not read. */
const MOST_LINES = 60_000
const LONGEST_PROPERTY = 400

export function layOut(html: string): Layout {
  const builder = new Builder(html)
  scan(html, builder)
  builder.flush(html.length)
  return builder
}

interface OpenProperty {
  readonly names: string
  readonly value: string | undefined
  text: string
  readonly element: Element
  readonly at: number
}

class Builder implements Reader, Layout {
  readonly lines: Line[] = []
  readonly metas: Meta[] = []
  readonly links: { rel: string; href: string }[] = []
  readonly jsonLd: string[] = []
  readonly times: Time[] = []
  readonly properties: Property[] = []
  title: string | undefined
  language: string | undefined
  readonly length: number

  readonly #html: string
  /** The line being built. */
  #pieces: string[] = []
  #size = 0
  /** Its last unit; 0 while it is empty. */
  #last = 0
  #start = 0
  #end = 0
  #holder: Element | undefined
  #lineLinks: Link[] = []
  #linked = 0
  #bold = 0
  #italic = 0
  #breaks = 0
  #afterBreak = false
  #pictures = 0
  #frames = 0
  #rules = 0
  /** How many such elements are open. */
  #inBold = 0
  #inItalic = 0
  #inLink: { href: string; start: number } | undefined
  #linkElement: Element | undefined
  #inPre = 0
  #hiddenAt: Element | undefined
  readonly #headings: Element[] = []
  readonly #openProperties: OpenProperty[] = []

  constructor(html: string) {
    this.#html = html
    this.length = html.length
  }

  open(element: Element): void {
    const { tag, attributes } = element
    if (tag === 'br') {
      this.#break()
      return
    }
    if (element.isBlock) this.flush(element.start)
    if (tag === 'a') {
      this.#linkElement = element
      this.#inLink = { href: attributes.get('href') ?? '', start: this.#size }
    } else if (tag === 'b' || tag === 'strong') this.#inBold++
    else if (tag === 'i' || tag === 'em') this.#inItalic++
    else if (tag === 'pre') this.#inPre++
    else if (tag === 'img' || tag === 'amp-img' || tag === 'picture') this.#pictures++
    else if (tag === 'iframe' || tag === 'video' || tag === 'object' || tag === 'embed') this.#frames++
    else if (tag === 'hr') this.#rules++
    else if (HEADING.has(tag)) this.#headings.push(element)
    else if (tag === 'html') this.language ??= attributes.get('lang') ?? attributes.get('xml:lang')
    if (attributes.size === 0) {
      if (tag === 'time') this.#openProperty(element)
      return
    }
    if (tag === 'meta') this.#meta(attributes)
    else if (tag === 'link') {
      const rel = attributes.get('rel'),
        href = attributes.get('href')
      if (rel && href && this.links.length < 1000) this.links.push({ rel: rel.toLowerCase(), href })
    }
    if (this.#hiddenAt === undefined && isHidden(attributes)) this.#hiddenAt = element
    if (tag === 'time' || attributes.has('itemprop') || attributes.has('datetime') || hasDateClass(attributes))
      this.#openProperty(element)
  }

  close(element: Element): void {
    const { tag } = element
    if (element.isBlock) this.flush(element.end)
    if (element === this.#linkElement) {
      this.#endLink()
      this.#inLink = undefined
      this.#linkElement = undefined
    } else if (tag === 'b' || tag === 'strong') this.#inBold--
    else if (tag === 'i' || tag === 'em') this.#inItalic--
    else if (tag === 'pre') this.#inPre--
    else if (this.#headings.at(-1) === element) this.#headings.pop()
    if (element === this.#hiddenAt) this.#hiddenAt = undefined
    if (this.#openProperties.at(-1)?.element === element) this.#closeProperty()
  }

  text(start: number, end: number, within: Element): void {
    if (this.lines.length >= MOST_LINES) return
    const raw = this.#html.slice(start, end)
    let words = unbroken(decoded(raw))
    words = this.#inPre ? words.replace(/\r\n?/g, '\n') : words.replace(/[ \t\n\r\f]+/g, ' ')
    if (this.#size === 0) words = words.trimStart()
    else if (this.#inPre === 0 && words.charCodeAt(0) === 32 && isBlankUnit(this.#last)) words = words.slice(1)
    if (words === '') return
    if (this.#breaks && this.#size > 0) {
      words = words.trimStart()
      if (words === '') return // blanks between two breaks
      if (this.#breaks > 1) this.flush(start, true)
      else this.#add('\n')
    }
    this.#breaks = 0
    if (this.#size === 0) {
      this.#start = start
      this.#holder = holderOf(within)
    }
    this.#add(words)
    this.#end = end
    if (this.#inLink) this.#linked += words.length
    if (this.#inBold > 0) this.#bold += words.length
    if (this.#inItalic > 0) this.#italic += words.length
    for (const property of this.#openProperties)
      if (property.text.length < LONGEST_PROPERTY)
        property.text += property.text === '' || endsBlank(property.text) ? words : ` ${words}`
  }

  raw(element: Element, start: number, end: number): void {
    if (element.tag === 'title') {
      if (this.title === undefined && !element.parent?.isSilent) this.title = plain(this.#html.slice(start, end))
      else if (this.title === undefined && element.parent?.tag === 'head') this.title = plain(this.#html.slice(start, end))
    } else if (element.tag === 'script' && /ld\+json/i.test(element.attributes.get('type') ?? '') && this.jsonLd.length < 50)
      this.jsonLd.push(this.#html.slice(start, end))
  }

  flush(end: number, atBreak = false): void {
    const text = this.#pieces.length === 1 ? this.#pieces[0]!.trimEnd() : this.#pieces.join('').trimEnd()
    if (text !== '' && this.#holder) {
      this.#endLink()
      this.lines.push({
        text,
        start: this.#start,
        end: Math.min(this.#end, end),
        element: this.#holder,
        links: within(this.#lineLinks, text.length),
        linked: Math.min(this.#linked, text.length),
        bold: Math.min(this.#bold, text.length),
        italic: Math.min(this.#italic, text.length),
        heading: this.#headings.at(-1)?.tag,
        isHidden: this.#hiddenAt !== undefined,
        picturesBefore: this.#pictures,
        framesBefore: this.#frames,
        rulesBefore: this.#rules,
        afterBreak: this.#afterBreak,
        beforeBreak: atBreak,
      })
      this.#pictures = this.#frames = this.#rules = 0
      this.#afterBreak = atBreak
    } else if (!atBreak) this.#afterBreak = false
    this.#pieces = []
    this.#size = 0
    this.#last = 0
    this.#lineLinks = []
    this.#linked = this.#bold = this.#italic = 0
    this.#breaks = 0
    if (this.#inLink) this.#inLink.start = 0
  }

  /** Pieces are put together once, when the line ends: a line may have a hundred thousand. A blank before a break goes. */
  #add(words: string): void {
    const before = this.#pieces.length - 1
    if (words === '\n' && this.#last === 32 && before >= 0) {
      const piece = this.#pieces[before]!
      this.#pieces[before] = piece.slice(0, -1)
      this.#size--
    }
    this.#pieces.push(words)
    this.#size += words.length
    this.#last = words.charCodeAt(words.length - 1)
  }

  #break(): void {
    if (this.#size > 0) this.#breaks++
  }

  #endLink(): void {
    const link = this.#inLink
    if (!link || this.#size <= link.start) return
    const end = isBlankUnit(this.#last) ? this.#size - 1 : this.#size
    if (end > link.start) this.#lineLinks.push({ href: link.href, start: link.start, end })
    link.start = this.#size
  }

  #meta(attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get('content')
    if (content === undefined || this.metas.length >= 2000) return
    for (const key of META_NAMES) {
      const name = attributes.get(key)
      if (name) this.metas.push({ name: name.toLowerCase(), content })
    }
  }

  #openProperty(element: Element): void {
    if (this.#openProperties.length >= 12 || this.properties.length >= 5000) return
    const { attributes } = element
    const names = `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''} ${attributes.get('rel') ?? ''}`.trim()
    const value =
      attributes.get('datetime') ??
      (element.tag === 'meta' ? attributes.get('content') : undefined) ??
      attributes.get('content') ??
      (element.tag === 'abbr' || element.tag === 'span' || element.tag === 'time' ? attributes.get('title') : undefined)
    this.#openProperties.push({ names, value, text: '', element, at: element.start })
    if (element.tag === 'meta' || element.tag === 'link') this.#closeProperty()
  }

  #closeProperty(): void {
    const { names, value, text, element, at } = this.#openProperties.pop() as OpenProperty
    const words = text.trim()
    if (element.tag === 'time' || element.attributes.has('datetime'))
      this.times.push({ value: element.attributes.get('datetime') ?? '', text: words, element, at })
    this.properties.push({ names, value, text: words, element })
  }
}

const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv'] as const

/** "Jour­nal­ist" with its soft hyphens is one word to a reader: they show only where a line ends. */
const unbroken = (words: string): string => (words.includes('\u00ad') ? words.replaceAll('\u00ad', '') : words)

const isBlankUnit = (unit: number): boolean => unit === 32 || unit === 10
const endsBlank = (text: string): boolean => isBlankUnit(text.charCodeAt(text.length - 1))

/** No link reaches beyond the line's last letter. */
const within = (links: Link[], length: number): Link[] =>
  links.length === 0 || links[links.length - 1]!.end <= length
    ? links
    : links.map((link) => ({ ...link, end: Math.min(link.end, length) })).filter(({ start, end }) => end > start)

/** Words of an attribute or a title: references decoded, white space single. */
export const plain = (raw: string): string => decoded(raw).replace(/\s+/g, ' ').trim()

function holderOf(element: Element): Element {
  let holder = element
  while (!holder.isBlock && holder.parent) holder = holder.parent
  return holder
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true
  const style = attributes.get('style')
  return style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style)
}

function hasDateClass(attributes: ReadonlyMap<string, string>): boolean {
  const names = attributes.get('class')
  return names !== undefined && /date|time|publish|author|byline|updated/i.test(names)
}
