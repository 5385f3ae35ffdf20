import { aroundOf } from './around.js'
import { PARTS, partsOf } from './class-word.js'
import { captionsAmong, isNoise } from './furniture.js'
import type { Layout, Line } from './layout.js'
import { BEGINNING, figuresOf, PHRASES, type TextFigures, wordsOfLine } from './phrase.js'
import { isRelatedHeading } from './related.js'
import type { Element } from './scan.js'

/**
 * What can be said of a line before anything is decided: how it reads, where it stands, what stands around it, what the makers of the
 * page call its place. The classifier sees nothing but these numbers; their names stand in FEATURES, in the same order.
 */
export interface Known {
  /** The page's own idea of its article, from JSON-LD, folded words; empty when it says nothing. */
  readonly articleBody: string
  readonly title: string
  readonly description: string
}

const NEAREST = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'li',
  'blockquote',
  'button',
  'p',
  'dl',
  'label',
  'details',
] as const
const NEAREST_AT: ReadonlyMap<string, number> = new Map(NEAREST.map((tag, index) => [tag, index]))
const OWN = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'figcaption',
  'blockquote',
  'section',
  'article',
  'pre',
  'dd',
  'body',
  'button',
  'label',
  'header',
  'footer',
  'aside',
  'center',
  'th',
  'dt',
  'caption',
  'summary',
  'ul',
  'nav',
] as const
const OWN_AT: ReadonlyMap<string, number> = new Map(OWN.map((tag, index) => [tag, index + 1]))
const FAR = 40

/** Numbers of the line alone that its neighbours want to know, too. */
const NEIGHBOURLY = ['words', 'linkShare', 'sentenceEnds', 'commonShare', 'isHeading', 'ownTag', 'samePlace'] as const
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const

const ALONE = [
  'words',
  'letters',
  'wordLength',
  'linkShare',
  'links',
  'capitalShare',
  'digitShare',
  'markShare',
  'commonShare',
  'capitalizedShare',
  'sentenceEnds',
  'wordsPerSentence',
  'commas',
  'quotes',
  'separators',
  'endsSentence',
  'endsColon',
  'beginsCapital',
  'beginsLower',
  'lineBreaks',
  'boldShare',
  'italicShare',
  'heading',
  'isHidden',
  'picturesBefore',
  'framesBefore',
  'rulesBefore',
  'afterBreak',
  'beforeBreak',
  'ownTag',
  'depth',
  'isLinkOnly',
  'repeats',
  'aria',
] as const

const PLACE = [
  'index',
  'fromEnd',
  'share',
  'wordsBefore',
  'wordsAfter',
  'sinceTitle',
  'sinceH1',
  'titleLikeness',
  'descriptionLikeness',
  'bodyOverlap',
  'hasBody',
  'signatureLines',
  'signatureWords',
  'signatureProseShare',
  'signatureLinkShare',
  'pathLines',
  'pathProseShare',
  'lines',
  'pageWords',
  'pageProse',
  'sinceProse',
  'untilProse',
  'proseBefore',
  'proseAfter',
  'gapWords',
] as const

/** Lines since the last line that said so: what follows "Related" or "Comments" is seldom the article. */
const SINCE = ['more', 'comment', 'share', 'tags', 'biography', 'subscribe', 'rights', 'byline', 'published'] as const
const SINCE_AT: readonly number[] = SINCE.map((name) => PHRASES.findIndex(([phrase]) => phrase === name))

/** How the line stands to the title and to other articles on the page. */
const KIN = [
  'upToTitle',
  'downToTitle',
  'articleOrder',
  'articleHasTitle',
  'articleProseShare',
  'articles',
  'h1Between',
  'h2Between',
  'likeSiblings',
  'likeSiblingsAt',
  'cardWords',
  'sinceHeading',
  'headingMore',
  'headingWords',
  'sameSiteLinks',
  'endsSameAsNext',
  'sinceRelated',
  'isNoise',
  'inCaption',
] as const

const AROUND = ['words', 'proseShare', 'linkShare', 'lines', 'commonShare'] as const
const LEVELS = [0, 1, 2, 3, 5] as const
const CORES = [0.45, 0.65, 0.85] as const

export const FEATURES: readonly string[] = [
  ...ALONE,
  ...PHRASES.map(([name]) => `phrase:${name}`),
  ...NEAREST.map((tag) => `within:${tag}`),
  ...PARTS.map(([part]) => `part:${part}`),
  ...PARTS.map(([part]) => `ownPart:${part}`),
  ...PLACE,
  ...SINCE.map((name) => `since:${name}`),
  ...KIN,
  ...LEVELS.flatMap((level) => AROUND.map((name) => `${name}@${level}`)),
  ...CORES.flatMap((share) => [`outOfCore${share}`, `inCore${share}`]),
  ...NEIGHBOURS.flatMap((by) => NEIGHBOURLY.map((name) => `${name}${by > 0 ? '+' : ''}${by}`)),
]

interface Gathered {
  words: number
  linkWords: number
  prose: number
  lines: number
  common: number
  children: Element[]
}

/** A line of prose: enough words, few of them linked, and it ends a sentence or holds common words. */
const isProse = (figures: TextFigures, linkShare: number): boolean =>
  figures.words >= 8 && linkShare < 0.4 && (figures.sentenceEnds > 0 || (figures.words >= 16 && figures.common >= 3))

/** The rows stand in memory that the next page takes: whoever keeps them longer copies them. */
export function featuresOf(
  layout: Layout,
  known: Known,
  figures: readonly TextFigures[] = layout.lines.map(({ text }) => figuresOf(text)),
): Float32Array[] {
  const { lines } = layout
  const linkShares = lines.map((line) => line.linked / Math.max(1, line.text.length))
  const prose = lines.map((_, i) => (isProse(figures[i]!, linkShares[i]!) ? figures[i]!.words : 0))
  const gathered = gather(lines, figures, linkShares, prose)
  const signatures = tally(lines.map(signatureOf), figures, linkShares, prose)
  const paths = tally(lines.map(pathOf), figures, linkShares, prose)
  const repeats = new Map<string, number>()
  for (const line of lines) repeats.set(line.text, (repeats.get(line.text) ?? 0) + 1)
  const pageWords = sum(figures.map(({ words }) => words)),
    pageProse = sum(prose)
  const cores = CORES.map((share) => coreOf(gathered, pageProse * share))
  const titleWords = new Set(wordsOfLine(known.title)),
    descriptionWords = new Set(wordsOfLine(known.description)),
    grams = gramsOf(known.articleBody)
  const wordSets = new Array<ReadonlySet<string> | undefined>(lines.length),
    wordsAt = (i: number): ReadonlySet<string> => (wordSets[i] ??= new Set(wordsOfLine(lines[i]!.text)))
  const likeness = figures.map((f, i) => likenessOf(wordsAt, i, f, titleWords))
  const titleAt = placeOfTitle(lines, likeness),
    h1At = lines.findIndex((line) => line.heading === 'h1')
  const untilProse = distancesToNext(prose)
  const parts = new Map<Element, number>()
  const partsKnown = (element: Element): number => {
    let mask = parts.get(element)
    if (mask === undefined) {
      mask = partsOf(element)
      parts.set(element, mask)
    }
    return mask
  }

  let wordsBefore = 0,
    proseBefore = 0,
    lastProse = -1,
    gapWords = 0
  const own = lines.map((line, i) => {
    const f = figures[i]!
    return [
      f.words,
      linkShares[i]!,
      f.sentenceEnds,
      f.common / Math.max(1, f.words),
      line.heading ? 1 : 0,
      OWN_AT.get(line.element.tag) ?? 0,
      0,
    ]
  })
  const captions = captionsAmong(lines),
    slab = memoryFor(lines.length * FEATURES.length)
  const chains = new Array<Chain | undefined>(aroundOf(lines).size),
    cards = new Map<Element, Card>(),
    siblings = siblingsIn(gathered),
    since = SINCE.map(() => -1),
    titleElement = lines[titleAt]?.element,
    titleArticle = titleElement && nearestArticle(titleElement),
    articleOrder = new Map<Element, number>(),
    headingsBefore = countHeadings(lines)
  for (const element of gathered.keys()) if (element.tag === 'article') articleOrder.set(element, articleOrder.size + 1)
  let lastRelated = -1,
    lastHeading = -1,
    headingMore = 0,
    headingWords = 0
  return lines.map((line, i) => {
    const f = figures[i]!,
      out = slab.subarray(i * FEATURES.length, (i + 1) * FEATURES.length),
      { text, element } = line,
      words = Math.max(1, f.words),
      last = text.charCodeAt(text.length - 1),
      first = text.charCodeAt(0)
    let at = 0
    const put = (value: number) => {
      out[at++] = value
    }
    put(f.words)
    put(f.letters)
    put(f.letters / words)
    put(linkShares[i]!)
    put(line.links.length)
    put(f.capitals / Math.max(1, f.letters))
    put(f.digits / Math.max(1, f.letters + f.digits))
    put(f.marks / words)
    put(f.common / words)
    put(f.capitalized / words)
    put(f.sentenceEnds)
    put(f.words / Math.max(1, f.sentenceEnds))
    put(f.commas)
    put(f.quotes)
    put(f.separators / words)
    put(ENDS_SENTENCE.has(last) ? 1 : 0)
    put(last === 58 ? 1 : 0)
    put(first >= 65 && first <= 90 ? 1 : 0)
    put(first >= 97 && first <= 122 ? 1 : 0)
    put(breaksIn(text))
    put(line.bold / text.length)
    put(line.italic / text.length)
    put(line.heading ? Number(line.heading[1]) : 0)
    put(line.isHidden ? 1 : 0)
    put(line.picturesBefore)
    put(line.framesBefore)
    put(line.rulesBefore)
    put(line.afterBreak ? 1 : 0)
    put(line.beforeBreak ? 1 : 0)
    put(OWN_AT.get(element.tag) ?? 0)
    put(element.depth)
    put(linkShares[i]! > 0.9 ? 1 : 0)
    put(repeats.get(text) ?? 1)
    put(element.attributes.has('aria-label') || element.attributes.has('aria-hidden') ? 1 : 0)

    const beginning = text.length > BEGINNING ? text.slice(0, BEGINNING) : text
    const phrasesAt = at
    for (let k = 0; k < PHRASES.length; k++) put((f.phrases >>> k) & 1 && PHRASES[k]![1].test(beginning) ? 1 : 0)

    const pass = (): void => {
      if (f.words < 15) for (let k = 0; k < SINCE_AT.length; k++) if (out[phrasesAt + SINCE_AT[k]!] === 1) since[k] = i
      if (line.heading) {
        lastHeading = i
        headingMore =
          (out[phrasesAt + SINCE_AT[0]!] ?? 0) +
          2 * (out[phrasesAt + SINCE_AT[1]!] ?? 0) +
          4 * (out[phrasesAt + SINCE_AT[5]!] ?? 0)
        headingWords = f.words
      }
      wordsBefore += f.words
      proseBefore += prose[i]!
      if (prose[i]! > 0) {
        lastProse = i
        gapWords = 0
      } else gapWords += f.words
    }
    const chain = chainOf(element, partsKnown, chains)
    for (let k = 0; k < NEAREST.length; k++) put(chain.distances[k]!)
    if (isHopeless(out)) {
      if (f.words <= 8 && isRelatedHeading(text)) lastRelated = i
      pass()
      return out
    }
    for (let k = NEAREST.length; k < chain.distances.length; k++) put(chain.distances[k]!)
    const ownParts = partsKnown(element)
    for (let part = 0; part < PARTS.length; part++) put((ownParts >>> part) & 1)

    put(i)
    put(lines.length - 1 - i)
    put(i / lines.length)
    put(wordsBefore / Math.max(1, pageWords))
    put((pageWords - wordsBefore - f.words) / Math.max(1, pageWords))
    put(titleAt < 0 ? -99 : i - titleAt)
    put(h1At < 0 ? -99 : i - h1At)
    put(likeness[i]!)
    put(likenessOf(wordsAt, i, f, descriptionWords))
    put(grams.size ? overlapOf(text, grams) : -1)
    put(grams.size ? 1 : 0)
    const signature = signatures[i]!
    put(signature.lines)
    put(signature.words)
    put(signature.prose / Math.max(1, pageProse))
    put(signature.linkWords / Math.max(1, signature.words))
    const path = paths[i]!
    put(path.lines)
    put(path.prose / Math.max(1, pageProse))
    put(lines.length)
    put(pageWords)
    put(pageProse)
    put(lastProse < 0 ? 99 : i - lastProse)
    put(untilProse[i]!)
    put(proseBefore / Math.max(1, pageProse))
    put((pageProse - proseBefore - prose[i]!) / Math.max(1, pageProse))
    put(gapWords)

    for (const last of since) put(last < 0 ? 99 : i - last)
    const [down, up] = titleElement ? distanceToCore(element, titleElement) : [-1, -1]
    put(up)
    put(down)
    put(chain.article ? (articleOrder.get(chain.article) ?? 0) : -1)
    put(chain.article && titleArticle ? (chain.article === titleArticle ? 1 : 0) : -1)
    put(chain.article ? (gathered.get(chain.article)?.prose ?? 0) / Math.max(1, pageProse) : -1)
    put(articleOrder.size)
    put(titleAt < 0 ? -1 : i < titleAt ? 0 : headingsBefore.h1[i]! - headingsBefore.h1[titleAt]!)
    put(titleAt < 0 ? -1 : i < titleAt ? 0 : headingsBefore.h2[i]! - headingsBefore.h2[titleAt]!)
    let card = cards.get(element)
    if (!card) {
      card = cardOf(element, gathered, siblings)
      cards.set(element, card)
    }
    put(card.like)
    put(card.at)
    put(card.words)
    put(lastHeading < 0 ? 99 : i - lastHeading)
    put(headingMore)
    put(headingWords)
    put(line.links.length === 0 ? -1 : sameSiteShare(line))
    put(i + 1 < lines.length && endsAlike(text, lines[i + 1]!.text) ? 1 : 0)
    if (f.words <= 8 && isRelatedHeading(text)) lastRelated = i
    put(lastRelated < 0 ? 99 : i - lastRelated)
    put(isNoise(text) ? 1 : 0)
    put(captions[i] ? 1 : 0)

    const ancestors = chain.blocks
    for (const level of LEVELS) {
      const holder = gathered.get(ancestors[Math.min(level, ancestors.length - 1)]!)
      put(holder?.words ?? 0)
      put((holder?.prose ?? 0) / Math.max(1, pageProse))
      put((holder?.linkWords ?? 0) / Math.max(1, holder?.words ?? 0))
      put(holder?.lines ?? 0)
      put((holder?.common ?? 0) / Math.max(1, holder?.words ?? 0))
    }
    for (const core of cores) {
      const [outside, inside] = distanceToCore(element, core)
      put(outside)
      put(inside)
    }
    for (const by of NEIGHBOURS) {
      const other = own[i + by],
        otherLine = lines[i + by]
      for (let k = 0; k < NEIGHBOURLY.length - 1; k++) put(other ? other[k]! : -1)
      put(otherLine ? (otherLine.element === element ? 2 : otherLine.element.parent === element.parent ? 1 : 0) : -1)
    }

    pass()
    return out
  })
}

/** One piece of memory for all rows of a page, of a page with hundreds of lines the same one again. */
function memoryFor(size: number): Float32Array {
  if (size > MOST_KEPT) return new Float32Array(size)
  if (memory.length < size) memory = new Float32Array(Math.min(MOST_KEPT, size * 2))
  else memory.fill(0, 0, size)
  return memory
}
const MOST_KEPT = 2_000_000
let memory = new Float32Array(0)

interface Chain {
  /** Steps to the nearest element with each tag of NEAREST, then to the nearest with each name of PARTS. */
  readonly distances: readonly number[]
  readonly blocks: readonly Element[]
  readonly article: Element | undefined
}

/** A row of cards: the line stands in one of several like elements, "like" of them, with so many words each on the average. */
interface Card {
  readonly like: number
  readonly at: number
  readonly words: number
}

const NO_CARD: Card = { like: 0, at: FAR, words: 0 }

interface Siblings {
  count: number
  words: number
}

const siblingKey = (element: Element): string =>
  `${element.parent?.index ?? 0} ${element.tag} ${element.attributes.get('class') ?? ''}`

function siblingsIn(gathered: ReadonlyMap<Element, Gathered>): Map<Element, Siblings> {
  const byKey = new Map<string, Siblings>(),
    all = new Map<Element, Siblings>()
  for (const [element, { words }] of gathered) {
    const key = siblingKey(element),
      known = byKey.get(key) ?? { count: 0, words: 0 }
    known.count++
    known.words += words
    byKey.set(key, known)
    all.set(element, known)
  }
  return all
}

function cardOf(element: Element, gathered: ReadonlyMap<Element, Gathered>, siblings: ReadonlyMap<Element, Siblings>): Card {
  let best = NO_CARD
  for (let holder: Element | undefined = element, at = 0; holder && at < 8; holder = holder.parent, at++) {
    if ((gathered.get(holder)?.lines ?? 0) < 2 && holder.tag !== 'li' && holder.tag !== 'article') continue
    const like = siblings.get(holder)
    if (like && like.count > Math.max(1, best.like)) best = { like: like.count, at, words: like.words / like.count }
  }
  return best
}

function nearestArticle(element: Element): Element | undefined {
  for (let holder: Element | undefined = element; holder; holder = holder.parent) if (holder.tag === 'article') return holder
  return undefined
}

function countHeadings(lines: readonly Line[]): { readonly h1: readonly number[]; readonly h2: readonly number[] } {
  const h1: number[] = [],
    h2: number[] = []
  let ones = 0,
    twos = 0
  for (const { heading } of lines) {
    if (heading === 'h1') ones++
    if (heading === 'h2') twos++
    h1.push(ones)
    h2.push(twos)
  }
  return { h1, h2 }
}

/** The share of a line's links that stay on the site: an address without a host does. */
const sameSiteShare = ({ links }: Line): number => links.filter(({ href }) => !/^https?:/i.test(href)).length / links.length

const endsAlike = (a: string, b: string): boolean => a.length > 12 && a.slice(-10) === b.slice(-10)

/** An element's chain is its parent's, one step further away. */
function chainOf(element: Element, partsKnown: (element: Element) => number, chains: (Chain | undefined)[]): Chain {
  const known = chains[element.index]
  if (known) return known
  const { parent, tag } = element,
    outer = parent && chainOf(parent, partsKnown, chains),
    distances: number[] = []
  if (outer) for (const distance of outer.distances) distances.push(distance < FAR ? distance + 1 : FAR)
  else for (let k = 0; k < NEAREST.length + PARTS.length; k++) distances.push(FAR)
  const place = NEAREST_AT.get(tag)
  if (place !== undefined) distances[place] = 0
  const mask = tag === 'body' || tag === 'html' ? 0 : partsKnown(element)
  if (mask) for (let part = 0; part < PARTS.length; part++) if ((mask >>> part) & 1) distances[NEAREST.length + part] = 0
  const chain: Chain = {
    distances,
    blocks: element.isBlock ? blocksFrom(element, outer?.blocks) : (outer?.blocks ?? []),
    article: tag === 'article' ? element : outer?.article,
  }
  chains[element.index] = chain
  return chain
}

function blocksFrom(element: Element, outer: readonly Element[] | undefined): readonly Element[] {
  const blocks = [element]
  if (outer) for (let i = 0; i < outer.length && i < MOST_BLOCKS - 1; i++) blocks.push(outer[i]!)
  return blocks
}
const MOST_BLOCKS = 6

/** Words, links and prose under every element that holds a line. */
function gather(
  lines: readonly Line[],
  figures: readonly TextFigures[],
  linkShares: readonly number[],
  prose: readonly number[],
): Map<Element, Gathered> {
  const all = new Map<Element, Gathered>(),
    around = aroundOf(lines),
    byIndex = new Array<Gathered | undefined>(around.size)
  for (const element of around.elements) {
    const sums = { words: 0, linkWords: 0, prose: 0, lines: 0, common: 0, children: [] }
    byIndex[element.index] = sums
    all.set(element, sums)
  }
  for (const element of around.elements) if (element.parent) byIndex[element.parent.index]!.children.push(element)
  for (let i = 0; i < lines.length; i++) {
    const f = figures[i]!,
      sums = byIndex[lines[i]!.element.index]!
    sums.words += f.words
    sums.linkWords += f.words * linkShares[i]!
    sums.prose += prose[i]!
    sums.common += f.common
    sums.lines++
  }
  for (const { index, parent } of around.inward) {
    if (!parent) continue
    const sums = byIndex[index]!,
      outer = byIndex[parent.index]!
    outer.words += sums.words
    outer.linkWords += sums.linkWords
    outer.prose += sums.prose
    outer.common += sums.common
    outer.lines += sums.lines
  }
  return all
}

/** The smallest element that still holds this much of the page's prose. */
function coreOf(gathered: ReadonlyMap<Element, Gathered>, enough: number): Element | undefined {
  let core: Element | undefined
  for (const element of gathered.keys())
    if (!element.parent) {
      core = element
      break
    }
  for (let next = core; next; ) {
    core = next
    next = gathered.get(next)?.children.find((child) => (gathered.get(child)?.prose ?? 0) >= Math.max(1, enough))
  }
  return core
}

/** How many steps up from the line's element to the core (if it is in it), or up from both to what they share. */
export function distanceToCore(element: Element, core: Element | undefined): readonly [outside: number, inside: number] {
  if (!core) return [-1, -1]
  let outside = 0,
    inside = 0,
    mine: Element | undefined = element,
    its: Element | undefined = core
  while (mine && its && mine !== its) {
    if (mine.depth >= its.depth) {
      mine = mine.parent
      inside++
    } else {
      its = its.parent
      outside++
    }
  }
  return [outside, inside]
}

const signatureOf = (line: Line): string => {
  const { element } = line,
    parent = element.parent
  return `${element.tag}.${element.attributes.get('class') ?? ''}<${parent?.tag}.${parent?.attributes.get('class') ?? ''}|${line.heading ?? ''}`
}
const pathOf = (line: Line): string => {
  let path = ''
  for (let holder: Element | undefined = line.element, i = 0; holder && i < 30; holder = holder.parent, i++)
    path += `${holder.tag}<`
  return path
}

interface Tally {
  lines: number
  words: number
  linkWords: number
  prose: number
}

function tally(
  keys: readonly string[],
  figures: readonly TextFigures[],
  linkShares: readonly number[],
  prose: readonly number[],
): Tally[] {
  const byKey = new Map<string, Tally>()
  for (const [i, key] of keys.entries()) {
    let sums = byKey.get(key)
    if (!sums) {
      sums = { lines: 0, words: 0, linkWords: 0, prose: 0 }
      byKey.set(key, sums)
    }
    sums.lines++
    sums.words += figures[i]!.words
    sums.linkWords += figures[i]!.words * linkShares[i]!
    sums.prose += prose[i]!
  }
  return keys.map((key) => byKey.get(key)!)
}

/** The share of the title's words that the line has, less what it has besides. */
function likenessOf(
  wordsAt: (i: number) => ReadonlySet<string>,
  i: number,
  figures: TextFigures,
  wanted: ReadonlySet<string>,
): number {
  if (wanted.size === 0) return -1
  if (figures.words > wanted.size * 6 + 20) return 0
  const words = wordsAt(i)
  let shared = 0
  for (const word of words) if (wanted.has(word)) shared++
  return shared / (words.size + wanted.size - shared)
}

function placeOfTitle(lines: readonly Line[], likeness: readonly number[]): number {
  let best = -1,
    most = 0.45
  for (let i = 0; i < lines.length; i++) {
    const value = likeness[i]! + (lines[i]!.heading === 'h1' ? 0.3 : lines[i]!.heading ? 0.1 : 0)
    if (likeness[i]! > 0.3 && value > most) {
      best = i
      most = value
    }
  }
  return best
}

const GRAM = 3
const hashOf = (words: readonly string[], from: number): string => `${words[from]} ${words[from + 1]} ${words[from + 2]}`

function gramsOf(body: string): ReadonlySet<string> {
  const words = wordsOfLine(body),
    grams = new Set<string>()
  for (let i = 0; i < words.length && i < 20_000; i++) {
    grams.add(words[i]!)
    if (i + 1 < words.length) grams.add(`${words[i]} ${words[i + 1]}`)
    if (i + GRAM <= words.length) grams.add(hashOf(words, i))
  }
  return grams
}

/** The share of a line's word triples that the page's own article text has; half of that is all a word or two can get. */
function overlapOf(text: string, grams: ReadonlySet<string>): number {
  const words = wordsOfLine(text.length > 3000 ? text.slice(0, 3000) : text)
  if (words.length < GRAM) return words.length > 0 && grams.has(words.join(' ')) ? 0.5 : 0
  let shared = 0
  for (let i = 0; i + GRAM <= words.length; i++) if (grams.has(hashOf(words, i))) shared++
  return shared / (words.length - GRAM + 1)
}

function distancesToNext(prose: readonly number[]): number[] {
  const out = new Array<number>(prose.length)
  let next = -1
  for (let i = prose.length - 1; i >= 0; i--) {
    out[i] = next < 0 ? 99 : next - i
    if (prose[i]! > 0) next = i
  }
  return out
}

const breaksIn = (text: string): number => {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}

const ENDS_SENTENCE: ReadonlySet<number> = new Set(Array.from('.!?"”’\'»)。…', (mark) => mark.charCodeAt(0)))
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const AT_WORDS = FEATURES.indexOf('words'),
  AT_LINKS = FEATURES.indexOf('linkShare'),
  AT_NAV = FEATURES.indexOf('within:nav'),
  AT_HEADER = FEATURES.indexOf('within:header'),
  AT_FOOTER = FEATURES.indexOf('within:footer')

/** A few linked words in the page's head, foot or menu: of thousands of them not one was an article's. Nothing more is asked of them. */
export const isHopeless = (row: Float32Array): boolean =>
  row[AT_WORDS]! <= 8 && (row[AT_NAV]! < FAR || (row[AT_LINKS]! > 0.9 && (row[AT_HEADER]! < FAR || row[AT_FOOTER]! < FAR)))
