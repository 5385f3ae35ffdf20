import { featuresOf, isHopeless, type Known } from './features.js'
import { probability, walkable } from './forest.js'
import type { PageBlock, RemovedBlock } from './index.js'
import { verdicts } from './keep.js'
import type { Layout, Line } from './layout.js'
import { FIRST, SECOND } from './lines.model.js'
import { figuresOf, PHRASES, type TextFigures } from './phrase.js'
import { secondLook } from './second.js'
import type { Titled } from './title.js'

const first = walkable(FIRST),
  second = walkable(SECOND)

/** Which of a page's lines are its article. What is left out keeps its reason. */
export function choose(layout: Layout, known: Known, titled: Titled): { blocks: PageBlock[]; removed: RemovedBlock[] } {
  const figures = layout.lines.map(({ text }) => figuresOf(text)),
    rows = featuresOf(layout, known, figures),
    likely = new Float32Array(rows.length)
  for (const [i, row] of rows.entries()) if (!isHopeless(row)) likely[i] = probability(first, row)
  const again = secondLook(layout, rows, likely),
    sure = likely.slice()
  for (const [i, row] of rows.entries())
    if (!isHopeless(row) && (likely[i]! >= UNLIKELY || hasLikelyNear(likely, i))) sure[i] = probability(second, again(i))
  const words = figures.map((one) => one.words)
  const blocks: PageBlock[] = [],
    removed: RemovedBlock[] = []
  for (const [i, { keep, because }] of verdicts(layout, sure, words, titled, known.description).entries()) {
    const line = layout.lines[i]!
    if (keep) blocks.push({ kind: kindOf(line), text: line.text, start: line.start, end: line.end, links: line.links })
    else removed.push({ text: line.text, because: because ?? reasonFor(line, figures[i]!), start: line.start })
  }
  return { blocks, removed }
}

/** Far from everything likely an unlikely line is not looked at twice. */
const UNLIKELY = 0.05
const LIKELY_NEAR = 0.3

function hasLikelyNear(likely: Float32Array, i: number): boolean {
  for (let k = Math.max(0, i - 3); k <= i + 3 && k < likely.length; k++) if (likely[k]! > LIKELY_NEAR) return true
  return false
}

function kindOf({ heading, element }: Line): PageBlock['kind'] {
  if (heading) return 'heading'
  for (let holder: Line['element'] | undefined = element, i = 0; holder && i < 6; holder = holder.parent, i++) {
    if (holder.tag === 'blockquote' || holder.tag === 'q') return 'quotation'
    if (holder.tag === 'li' || holder.tag === 'dd' || holder.tag === 'dt') return 'list'
    if (holder.tag === 'figcaption' || holder.tag === 'figure' || holder.tag === 'caption') return 'caption'
  }
  return 'paragraph'
}

const REASON: Readonly<Record<string, string>> = {
  share: 'a share bar',
  more: 'a pointer to other pages',
  subscribe: 'an invitation to subscribe',
  comment: 'the comment section',
  rights: 'a legal notice',
  photo: 'a caption or photo credit',
  byline: 'the byline',
  date: 'the date line',
  time: 'the date line',
  published: 'the date line',
  tags: 'labels of the page',
  source: 'a note on the page',
  biography: 'a note on the author',
  advert: 'an advertisement',
  navigate: 'navigation',
  script: 'a notice of the site',
  order: 'an advertisement',
}

function reasonFor(line: Line, { phrases }: TextFigures): string {
  if (line.isHidden) return 'hidden on the page'
  for (let holder: Line['element'] | undefined = line.element; holder; holder = holder.parent) {
    if (holder.tag === 'nav') return 'navigation'
    if (holder.tag === 'figcaption') return 'a caption or photo credit'
  }
  if (line.text.length < 200) {
    for (const [i, [name, pattern]] of PHRASES.entries())
      if ((phrases >>> i) & 1 && pattern.test(line.text)) return REASON[name] ?? 'not part of the article'
  }
  return line.linked > line.text.length * 0.7 ? 'a link to another page' : 'not part of the article'
}
