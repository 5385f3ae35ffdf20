import { textOfMarkup } from './fragment.js'
import type { PageBlock } from './index.js'

/**
 * Pages that show their article only by scripts still carry it: between `<noscript>` tags, in a template, or in what they tell machines.
 *
 *     <noscript><p>The talks ended …</p></noscript>      <script type="text/template"><p>The talks ended …</p></script>
 */
export function spokenOut(html: string): string | undefined {
  if (!/<(?:noscript|template|script type=["']?text\/(?:template|html|x-))/i.test(html)) return undefined
  return html
    .replace(/<script type=["']?text\/(?:template|html|x-[a-z-]{1,30})/gi, '<div data-type="template"')
    .replace(/<(\/?)(?:noscript|template)\b/gi, '<$1div')
}

/** The article as JSON-LD has it, when the page itself shows next to nothing of it. */
export function blocksOfBody(body: string): PageBlock[] {
  const text = /<\/?(?:p|br|div|h\d|li)\b/i.test(body) ? textOfMarkup(body) : body
  const blocks: PageBlock[] = []
  for (const paragraph of text.split(/\n\s{0,20}\n|\r\n\r\n/)) {
    const words = paragraph.replace(/[ \t\r\f]+/g, ' ').trim()
    if (words !== '') blocks.push({ kind: 'paragraph', text: words, start: blocks.length, end: blocks.length + 1, links: [] })
  }
  return blocks
}

export const wordCount = (blocks: readonly { readonly text: string }[]): number => {
  let count = 0
  for (const { text } of blocks) count += text.length > 0 ? text.split(/\s+/, 2000).length : 0
  return count
}
