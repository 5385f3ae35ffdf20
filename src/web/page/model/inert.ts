/** What of a page is text and its order; anything else is left out, with what it holds or without. */
const KEPT = new Set(
  `ABBR ADDRESS ARTICLE ASIDE B BLOCKQUOTE BR CAPTION CITE CODE DD DEL DETAILS DIV DL DT EM FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR I INS KBD LI
  MAIN MARK NAV OL P PRE Q S SECTION SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL`.split(/\s+/),
)
const GONE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME FRAME FRAMESET OBJECT EMBED SVG MATH AUDIO VIDEO CANVAS SELECT TEXTAREA DATALIST'.split(
    ' ',
  ),
)

/**
 * A page of somebody else, to be shown in a frame: its words and their order, without scripts, styles, pictures, links, forms, or any
 * attribute. The frame allows nothing either; this is so that there is nothing to allow.
 */
export function inert(html: string): string {
  const from = new DOMParser().parseFromString(bare(html), 'text/html')
  const to = document.implementation.createHTMLDocument('')
  to.body.append(...copied(from.body.childNodes, to))
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>${to.body.outerHTML}</html>`
}

/** Most attributes and styles taken out before a parser sees them: it would do nothing with them, but complain of each in the console. */
const bare = (html: string): string =>
  ['style', 'script'].reduce(without, html).replace(/<([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, name: string) => {
    const alt = /^img$/i.test(name) ? /\salt=("[^"]*"|'[^']*')/i.exec(tag)?.[1] : undefined
    return alt === undefined ? `<${name}>` : `<${name} alt=${alt}>`
  })

function without(html: string, name: string): string {
  const lower = html.toLowerCase()
  let kept = '',
    at = 0
  for (;;) {
    const start = lower.indexOf(`<${name}`, at),
      end = start < 0 ? -1 : lower.indexOf(`</${name}`, start)
    if (end < 0) return kept + html.slice(at)
    kept += html.slice(at, start)
    at = end
  }
}

function copied(nodes: Iterable<Node>, to: Document): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) out.push(to.createTextNode(node.nodeValue ?? ''))
    if (!(node instanceof Element)) continue
    const tag = node.tagName.toUpperCase()
    if (GONE.has(tag)) continue
    if (tag === 'IMG') {
      const alt = node.getAttribute('alt')
      if (alt) out.push(to.createTextNode(`[picture: ${alt}]`))
    } else if (KEPT.has(tag)) {
      const made = to.createElement(tag)
      made.append(...copied(node.childNodes, to))
      out.push(made)
    } else out.push(...copied(node.childNodes, to))
  }
  return out
}
