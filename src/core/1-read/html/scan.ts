import { decoded } from './entity.js'
import { BLOCK, ENDS_PARAGRAPH, ENDS_SAME, RAW, SILENT, VOID } from './tag.js'

/**
 * Reads markup as it comes, forgiving and in one pass: what browsers repair is repaired nearly as they do it, and no page, however
 * broken or deep, takes more than time linear in its length or more memory than its text.
 *
 *     <div><p>One<p>Two</div>   →   open div, open p, "One", close p, open p, "Two", close p, close div
 */
export interface Reader {
  open(element: Element): void
  close(element: Element): void
  /** Text between tags, still with its character references; never of a silent element. */
  text(start: number, end: number, within: Element): void
  /** What a raw element holds: the code of `<script>`, the words of `<title>`. */
  raw(element: Element, start: number, end: number): void
}

export interface Element {
  readonly tag: string
  readonly parent: Element | undefined
  readonly depth: number
  readonly attributes: ReadonlyMap<string, string>
  readonly isBlock: boolean
  /** Nothing in it is shown as prose: code, drawings, templates. */
  readonly isSilent: boolean
  readonly start: number
  end: number
  /** In the order of opening. */
  readonly index: number
}

/** Elements nested deeper than this are read as if they stood side by side: no real page comes near. */
const DEEPEST = 250
/** Beyond this many elements the rest of a page is read as text only. */
const MOST_ELEMENTS = 150_000
/** Longer values carry pictures and scripts, not words. */
const LONGEST_VALUE = 20_000

const WANTED: ReadonlySet<string> = new Set(
  `class id role itemprop itemtype href src datetime content name property rel style hidden aria-hidden aria-label lang xml:lang type
   charset pubdate title alt data-testid data-component data-module data-name data-type data-block data-qa data-timestamp data-date
   data-datetime data-time data-published data-utime data-src http-equiv cite data-tweet-id`.split(/\s+/),
)
const NONE: ReadonlyMap<string, string> = new Map()

export function scan(html: string, reader: Reader): void {
  new Scanner(html, reader).run()
}

class Scanner {
  readonly #html: string
  readonly #reader: Reader
  readonly #stack: Element[] = []
  /** How many of each are open, so that an end tag without a beginning costs nothing. */
  readonly #open = new Map<string, number>()
  readonly #absent = new Set<string>()
  #count = 0
  #at = 0

  constructor(html: string, reader: Reader) {
    this.#html = html
    this.#reader = reader
    const root: Element = {
      tag: '#page',
      parent: undefined,
      depth: 0,
      attributes: NONE,
      isBlock: true,
      isSilent: false,
      start: 0,
      end: html.length,
      index: 0,
    }
    this.#stack.push(root)
  }

  run(): void {
    const html = this.#html,
      length = html.length
    let textFrom = 0
    while (this.#at < length) {
      const less = html.indexOf('<', this.#at)
      if (less < 0) break
      const next = html.charCodeAt(less + 1)
      if (!(isLetter(next) || next === 47 || next === 33 || next === 63)) {
        this.#at = less + 1 // "a < b" is text
        continue
      }
      if (next === 47 && !isLetter(html.charCodeAt(less + 2)) && html.charCodeAt(less + 2) !== 62) {
        this.#at = less + 1
        continue
      }
      this.#text(textFrom, less)
      if (next === 33 || next === 63) this.#at = this.#afterDeclaration(less)
      else if (next === 47) this.#endTag(less)
      else this.#startTag(less)
      textFrom = this.#at
    }
    this.#at = length
    this.#text(textFrom, length)
    while (this.#stack.length > 1) this.#pop()
  }

  #text(start: number, end: number): void {
    if (end <= start) return
    const top = this.#stack[this.#stack.length - 1] as Element
    if (!top.isSilent) this.#reader.text(start, end, top)
  }

  /** Where `what` stands next, or -1; a search that once found nothing is not made again. */
  #find(what: string, from: number): number {
    if (this.#absent.has(what)) return -1
    const at = this.#html.indexOf(what, from)
    if (at < 0) this.#absent.add(what)
    return at
  }

  /** Comments, doctypes, processing instructions, CDATA. One that never ends is only its first tag's length. */
  #afterDeclaration(less: number): number {
    const html = this.#html
    if (html.startsWith('<!--', less)) {
      if (html.charCodeAt(less + 4) === 62) return less + 5
      const end = this.#find('-->', less + 4)
      if (end >= 0) return end + 3
    } else if (html.startsWith('<![CDATA[', less)) {
      const end = this.#find(']]>', less)
      if (end >= 0) return end + 3
    }
    const end = this.#find('>', less)
    return end < 0 ? html.length : end + 1
  }

  #nameFrom(start: number): number {
    const html = this.#html
    let at = start
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    return at
  }

  #endTag(less: number): void {
    const end = this.#nameFrom(less + 2),
      tag = tagOf(this.#html, less + 2, end),
      close = this.#find('>', end)
    this.#at = close < 0 ? this.#html.length : close + 1
    if (tag === 'br') {
      this.#push(tag, NONE, less, this.#at)
      return
    }
    if (!this.#open.get(tag)) return
    const isBlock = BLOCK.has(tag)
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const element = this.#stack[i] as Element
      if (element.tag === tag) {
        this.#popTo(i)
        return
      }
      // </b> does not reach out of its paragraph, nor </div> out of its table cell.
      if (!isBlock && element.isBlock) return
      if (
        isBlock &&
        (element.tag === 'td' || element.tag === 'th') &&
        !/^t(?:able|body|head|foot|r|d|h)$|^body$|^html$/.test(tag)
      )
        return
    }
  }

  #startTag(less: number): void {
    const html = this.#html,
      nameEnd = this.#nameFrom(less + 1),
      tag = tagOf(html, less + 1, nameEnd)
    let attributes: Map<string, string> | undefined,
      at = nameEnd
    const length = html.length
    while (at < length) {
      const unit = html.charCodeAt(at)
      if (unit === 62) break
      if (isBlank(unit) || unit === 47) {
        at++
        continue
      }
      const from = at
      at++
      while (at < length && !endsAttribute(html.charCodeAt(at))) at++
      const name = html.slice(from, at)
      while (at < length && isBlank(html.charCodeAt(at))) at++
      let valueFrom = at,
        valueEnd = at
      if (html.charCodeAt(at) === 61) {
        at++
        while (at < length && isBlank(html.charCodeAt(at))) at++
        const quote = html.charCodeAt(at)
        const close = quote === 34 ? this.#find('"', at + 1) : quote === 39 ? this.#find("'", at + 1) : -1
        if (close >= 0) {
          valueFrom = at + 1
          valueEnd = close
          at = close + 1
        } else {
          valueFrom = at
          while (at < length && !endsValue(html.charCodeAt(at))) at++
          valueEnd = at
        }
      }
      const wanted = wantedName(name)
      if (wanted === undefined || valueEnd - valueFrom > LONGEST_VALUE) continue
      attributes ??= new Map()
      if (!attributes.has(wanted)) attributes.set(wanted, decoded(html.slice(valueFrom, valueEnd)))
    }
    this.#at = Math.min(length, at + 1)
    this.#repair(tag)
    this.#push(tag, attributes ?? NONE, less, this.#at)
  }

  /** Ends what the new element ends: an open paragraph, the list item before. */
  #repair(tag: string): void {
    if (ENDS_PARAGRAPH.has(tag) && this.#open.get('p')) {
      for (let i = this.#stack.length - 1; i > 0; i--) {
        const element = this.#stack[i] as Element
        if (element.tag === 'p') {
          this.#popTo(i)
          break
        }
        if (element.isBlock) break
      }
    }
    const same = ENDS_SAME.get(tag)
    if (same) {
      for (let i = this.#stack.length - 1; i > 0; i--) {
        const element = this.#stack[i] as Element
        if (same.ends.has(element.tag)) {
          this.#popTo(i)
          if (tag === 'li' || tag === 'option') break
          i = this.#stack.length
        } else if (same.within.has(element.tag)) break
      }
    }
    // A link in a link ends the first.
    if (tag === 'a' && this.#open.get('a')) {
      for (let i = this.#stack.length - 1; i > 0; i--) {
        const element = this.#stack[i] as Element
        if (element.tag === 'a') {
          this.#popTo(i)
          break
        }
        if (element.isBlock) break
      }
    }
  }

  #push(tag: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void {
    const parent = this.#stack[this.#stack.length - 1] as Element
    const isVoid = VOID.has(tag),
      isRaw = RAW.has(tag)
    if (!isVoid && !isRaw && (this.#stack.length >= DEEPEST || this.#count >= MOST_ELEMENTS)) return
    const element: Element = {
      tag,
      parent,
      depth: parent.depth + 1,
      attributes,
      isBlock: BLOCK.has(tag),
      isSilent: parent.isSilent || SILENT.has(tag) || isUnseen(attributes),
      start,
      end,
      index: ++this.#count,
    }
    this.#reader.open(element)
    if (isVoid) {
      this.#reader.close(element)
      return
    }
    if (isRaw) {
      const close = this.#endOfRaw(tag, end)
      if (close >= 0) {
        this.#reader.raw(element, end, close)
        const after = this.#find('>', close)
        this.#at = after < 0 ? this.#html.length : after + 1
      }
      element.end = this.#at
      this.#reader.close(element)
      return
    }
    this.#stack.push(element)
    this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1)
  }

  /** Where `</script` stands, in any case; -1 when the element never ends, and then what follows is read as the page. */
  #endOfRaw(tag: string, from: number): number {
    const name = `</${tag}`
    if (this.#absent.has(name)) return -1
    const pattern = new RegExp(name, 'gi')
    pattern.lastIndex = from
    const found = pattern.exec(this.#html)
    if (!found) this.#absent.add(name)
    return found?.index ?? -1
  }

  #popTo(index: number): void {
    while (this.#stack.length > index) this.#pop()
  }

  #pop(): void {
    const element = this.#stack.pop() as Element
    element.end = this.#at
    this.#open.set(element.tag, (this.#open.get(element.tag) ?? 1) - 1)
    this.#reader.close(element)
  }
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)
/** Blank, "/", ">" or "<": a name never reaches over the next tag. */
const endsName = (unit: number): boolean => unit === 62 || unit === 47 || unit === 60 || isBlank(unit)
const endsAttribute = (unit: number): boolean => unit === 61 || unit === 62 || unit === 47 || isBlank(unit)
const endsValue = (unit: number): boolean => unit === 62 || isBlank(unit)

const LONGEST_TAG = 40
const TAGS = new Map<string, string>()
/** Tag names come again and again: the lower-cased form is kept, within reason. */
function tagOf(html: string, start: number, end: number): string {
  const name = html.slice(start, Math.min(end, start + LONGEST_TAG)),
    known = TAGS.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  if (TAGS.size < 2000) TAGS.set(name, lower)
  return lower
}

/** Words for machines that read aloud, and cards that open under a pointer: no reader sees them in their place. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|sr_only|sronly|screen-reader-text|screen-reader|screenreader|visually-?hidden|u-visually-hidden|a11y-hidden|assistive-text|tooltip-?(?:text|content)?|popover|hovercard|rollover-(?:people-)?block)(?:\s|$)/i

function isUnseen(attributes: ReadonlyMap<string, string>): boolean {
  const names = attributes.get('class')
  return names !== undefined && UNSEEN.test(names)
}

function wantedName(name: string): string | undefined {
  if (name.length > 16) return undefined
  if (WANTED.has(name)) return name
  const lower = name.toLowerCase()
  return lower !== name && WANTED.has(lower) ? lower : undefined
}
