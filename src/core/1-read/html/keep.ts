import { aroundOf, sumsOver } from './around.js'
import {
  beginsWithDateline,
  captionsAmong,
  endsInPhotoCredit,
  isByline,
  isDateLine,
  isInvitation,
  isNoise,
  isPhotoCredit,
  isPointer,
  isSeparator,
  isSignOff,
} from './furniture.js'
import type { Layout, Line } from './layout.js'
import { isRelatedHeading } from './related.js'
import type { Element } from './scan.js'
import { standfirstOf } from './standfirst.js'
import type { Titled } from './title.js'

/**
 * From likelihoods to a decision, line by line, with what is true of any page of news:
 *
 *     the article stands in one place of the page; captions belong to their pictures; what is hidden is not read while something is
 *     shown; what stands before the title or in a row of cards must be beyond doubt; a post stays where the article has it.
 */
export interface Verdict {
  readonly keep: boolean
  /** Why not, when a rule and not the likelihood said so. */
  readonly because: string | undefined
}

/** Gate: the measures of docs/accuracy.md, both sets of pages together. All but the last are lowered on a page where little is likely. */
const EVEN = 0.5
const INSIDE = 0.5
const BESIDE = 0.5
const OUTSIDE = 0.9
const BEFORE_TITLE = 0.8
const LEAD = 0.3
const LEAD_WORDS = 8
const BEYOND_DOUBT = 0.97

const NO: Verdict = { keep: false, because: undefined }
const YES: Verdict = { keep: true, because: undefined }
const no = (because: string): Verdict => ({ keep: false, because })

export function verdicts(
  layout: Layout,
  likely: Float32Array,
  words: readonly number[],
  titled: Titled,
  description: string,
): Verdict[] {
  const { lines } = layout,
    title = lines[titled.line],
    titleArticle = title && holderOf(title.element, isArticle)
  const captions = captionsAmong(lines),
    isOut = lines.map((line, i) => captions[i]! || isNoise(line.text))
  const scale = scaleOf(lines, likely, words, isOut),
    even = EVEN * scale
  const useHidden = hiddenIsAll(lines, likely, words, even)
  const after = title?.heading && leadsIn(likely, words, titled.line, even) ? titled.line : -1
  const weigh = (cards: readonly boolean[]): number[] =>
    lines.map((line, i) =>
      isOut[i] || i <= after || (line.isHidden && !useHidden) || cards[i]
        ? 0
        : Math.min(words[i]!, LONGEST_WEIGHT) * (likely[i]! - even),
    )
  let cards = cardsIn(lines, words, title),
    weights = weigh(cards)
  if (sumOfPositive(weights) < ENOUGH * 0.2) {
    cards = lines.map(() => false)
    weights = weigh(cards)
  }
  const core = coreOf(lines, weights),
    beside = core ? outerOf(core, LEVELS_BESIDE) : undefined,
    nearCore = linesFrom(lines, likely, core, INSIDE * scale)
  const verdict: Verdict[] = lines.map((line, i) => {
    const p = likely[i]!
    if (isOut[i]) return no(captions[i] ? 'a caption or photo credit' : 'a label of the page')
    if (line.isHidden && !useHidden) return no('hidden on the page')
    if (i !== titled.line && p <= Math.min(BETWEEN, LEAD, INSIDE * scale)) return NO
    if (isPointer(line.text)) return no('a pointer to other pages')
    if (isInvitation(line.text)) return no('an invitation to subscribe, follow or write')
    if (isPhotoCredit(line.text) || endsInPhotoCredit(line.text)) return no('a caption or photo credit')
    if (isByline(line.text) && line.links.length < 4) return no('the byline')
    if (isSignOff(line.text)) return no('the byline')
    if (isDateLine(line.text)) return no('the date line')
    if (i === titled.line) return p > BEYOND_DOUBT && !line.heading ? YES : no('it is the title')
    if (p <= INSIDE * scale) return NO
    if (core && isWithin(line.element, core)) return i < after && p < BEFORE_TITLE ? no('it stands before the title') : YES
    const isBeside = i > after && !cards[i] && beside !== undefined && isWithin(line.element, beside) && nearCore[i]! <= NEAR
    if (p <= (isBeside ? BESIDE * scale : OUTSIDE)) return NO
    if (i < after) return no('it stands before the title')
    if (cards[i]) return no('a pointer to other pages')
    const article = holderOf(line.element, isArticle)
    if (titleArticle && article && article !== titleArticle && !isWithin(titleArticle, article)) return no('another article')
    return isBeside || p > BEYOND_DOUBT ? YES : no('outside the article')
  })
  cutAfterRelated(layout, verdict, words)
  keepEmbedded(lines, verdict)
  keepBetween(lines, verdict, likely)
  keepLead(lines, verdict, likely, words, titled.line)
  const lead = standfirstOf(layout, verdict, words, titled.line, description)
  if (lead) verdict[lead.line] = lead.isText ? YES : no('the lead under the title')
  return verdict
}

const LONGEST_WEIGHT = 60
const ENOUGH = 60

/** The article stands after the title: enough of it, and more than stands before. A heading deep in the article only looks like its title. */
function leadsIn(likely: Float32Array, words: readonly number[], title: number, even: number): boolean {
  let before = 0,
    after = 0
  for (let i = 0; i < likely.length; i++)
    if (likely[i]! > even) {
      if (i < title) before += words[i]!
      else if (i > title) after += words[i]!
    }
  return after > ENOUGH && after >= before
}

const sumOfPositive = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + Math.max(0, weight), 0)

const DOUBTFUL = 0.75
const FAINT = 0.6
/**
 * Where hardly anything is likely, the page is an odd one: what is likeliest there is its text. 1 on a usual page, and on every page whose
 * likeliest line is likelier than two in three.
 */
function scaleOf(lines: readonly Line[], likely: Float32Array, words: readonly number[], isOut: readonly boolean[]): number {
  let best = 0,
    total = 0
  for (let i = 0; i < lines.length; i++) {
    if (isOut[i]) continue
    if (likely[i]! > EVEN) total += words[i]!
    if (words[i]! >= 8 && likely[i]! > best) best = likely[i]!
  }
  return Math.min(1, Math.max(0.1, (best * (total >= ENOUGH ? DOUBTFUL : FAINT)) / EVEN))
}

/**
 * Teasers in a row: three or more like elements side by side, each with a linked headline and a few words.
 *
 *     <li><a href="…">Talks resume in Geneva</a><p>Both sides say they are ready.</p></li><li>…</li><li>…</li>
 */
function cardsIn(lines: readonly Line[], words: readonly number[], title: Line | undefined): boolean[] {
  const { elements, size } = aroundOf(lines),
    counts = new Int32Array(size),
    linkeds = new Int32Array(size),
    totals = new Float64Array(size)
  for (let i = 0; i < lines.length; i++) {
    const { element, linked, text } = lines[i]!,
      isLinked = linked > text.length * 0.9 && words[i]! >= 3
    let level = 0
    for (let holder: Element | undefined = element; holder && level < DEEPEST_CARD; holder = holder.parent, level++) {
      const at = holder.index
      counts[at] = counts[at]! + 1
      totals[at] = totals[at]! + words[i]!
      if (isLinked) linkeds[at] = linkeds[at]! + 1
    }
  }
  const groups = new Map<string, { members: Element[]; linked: number; words: number }>()
  for (const element of elements) {
    const { index, parent, tag, attributes } = element
    if (counts[index]! < 2) continue
    const key = `${parent?.index ?? 0} ${tag} ${attributes.get('class')?.replace(/\d+|first|last|odd|even/g, '') ?? ''}`
    let group = groups.get(key)
    if (!group) {
      group = { members: [], linked: 0, words: 0 }
      groups.set(key, group)
    }
    group.members.push(element)
    if (linkeds[index]! > 0) group.linked++
    group.words += totals[index]!
  }
  const cards = new Set<Element>()
  for (const { members, linked, words: total } of groups.values())
    if (members.length >= 3 && linked >= members.length * 0.75 && total / members.length < LONGEST_CARD)
      for (const member of members) if (!title || !isWithin(title.element, member)) cards.add(member)
  if (cards.size === 0) return lines.map(() => false)
  return lines.map(({ element }) => {
    let level = 0
    for (let holder: Element | undefined = element; holder && level < DEEPEST_CARD; holder = holder.parent, level++)
      if (cards.has(holder)) return true
    return false
  })
}
const DEEPEST_CARD = 6
const LONGEST_CARD = 120

/** A page shown only by scripts hides its text: then the hidden text is the text. */
function hiddenIsAll(lines: readonly Line[], likely: Float32Array, words: readonly number[], even: number): boolean {
  let hidden = 0,
    shown = 0
  for (const [i, line] of lines.entries()) {
    if (likely[i]! <= even) continue
    if (line.isHidden) hidden += words[i]!
    else shown += words[i]!
  }
  return shown < ENOUGH && hidden > shown * 2
}

const isArticle = ({ tag }: Element): boolean => tag === 'article'

function holderOf(element: Element, is: (element: Element) => boolean): Element | undefined {
  for (let holder: Element | undefined = element; holder; holder = holder.parent) if (is(holder)) return holder
  return undefined
}

function isWithin(element: Element, outer: Element): boolean {
  let holder: Element | undefined = element
  while (holder && holder.depth > outer.depth) holder = holder.parent
  return holder === outer
}

const NEARLY = 0.9

/**
 * The element that holds the article: where what speaks for its lines outweighs what speaks against them by most.
 * Of nested elements that are nearly as good the innermost.
 */
function coreOf(lines: readonly Line[], weights: readonly number[]): Element | undefined {
  const around = aroundOf(lines),
    sums = sumsOver(around, lines, weights)
  let most = 0
  for (const sum of sums) if (sum > most) most = sum
  let core: Element | undefined
  for (const element of around.elements) {
    const sum = sums[element.index]!
    if (sum >= most * NEARLY && sum > 0 && (!core || element.depth > core.depth)) core = element
  }
  return core
}

const LEVELS_BESIDE = 3
const NEAR = 8

/** Some levels up, but not to the whole page. */
function outerOf(element: Element, levels: number): Element {
  let outer = element
  for (
    let i = 0;
    i < levels && outer.parent && outer.parent.tag !== 'body' && outer.parent.tag !== 'html' && outer.parent.parent;
    i++
  )
    outer = outer.parent
  return outer
}

/** How many lines away the nearest likely line of the core is. */
function linesFrom(lines: readonly Line[], likely: Float32Array, core: Element | undefined, cut: number): Int32Array {
  const away = new Int32Array(lines.length).fill(1_000_000)
  if (!core) return away
  let last = -1_000_000
  const isIn = lines.map((line, i) => likely[i]! > cut && isWithin(line.element, core))
  for (let i = 0; i < lines.length; i++) {
    if (isIn[i]) last = i
    away[i] = i - last
  }
  last = 2_000_000
  for (let i = lines.length - 1; i >= 0; i--) {
    if (isIn[i]) last = i
    away[i] = Math.min(away[i]!, last - i)
  }
  return away
}

/** "You may also like", and what follows it in the same place, to the end: other articles. */
function cutAfterRelated(layout: Layout, verdict: Verdict[], words: readonly number[]): void {
  const { lines } = layout
  let before = 0
  const total = verdict.reduce((sum, { keep }, i) => sum + (keep ? words[i]! : 0), 0)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (
      before > 0 &&
      words[i]! <= 8 &&
      isRelatedHeading(line.text) &&
      (line.heading || line.bold > line.text.length / 2 || !verdict[i]!.keep)
    ) {
      let after = 0
      for (let k = i; k < lines.length; k++) if (verdict[k]!.keep) after += words[k]!
      const isLast = line.heading ? after < total : after < before * 0.35
      const holder = line.element.parent
      if (isLast && holder)
        for (let k = i; k < lines.length; k++) {
          if (!verdict[k]!.keep) continue
          if (!isWithin(lines[k]!.element, holder)) break
          if (k > i && goesOn(lines[k]!, words[k]!, lastOf(lines, verdict, i))) break
          if (
            k > i &&
            line.heading &&
            lines[k]!.heading &&
            lines[k]!.heading! <= line.heading &&
            !isRelatedHeading(lines[k]!.text)
          )
            break
          verdict[k] = no('a pointer to other pages')
        }
    }
    if (verdict[i]!.keep) before += words[i]!
  }
}

/** The last line of the article before this one. */
function lastOf(lines: readonly Line[], verdict: readonly Verdict[], i: number): Line | undefined {
  for (let k = i - 1; k >= 0; k--) if (verdict[k]!.keep) return lines[k]
  return undefined
}

/** A box of pointers stood between two paragraphs: the next is the same kind of element in the same place, prose and no link. */
const goesOn = (line: Line, words: number, last: Line | undefined): boolean =>
  last !== undefined &&
  line.element.tag === 'p' &&
  last.element.tag === 'p' &&
  line.element.parent === last.element.parent &&
  line.element.attributes.get('class') === last.element.attributes.get('class') &&
  words >= PROSE &&
  line.linked < line.text.length * 0.3
const PROSE = 20

const POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|fb-post|tiktok-embed|reddit-card|reddit-embed|bluesky-embed|mastodon-embed|truthsocial-embed|telegram-post)\b/

/** A post that the article shows is one of its voices. */
function keepEmbedded(lines: readonly Line[], verdict: Verdict[]): void {
  const around = aroundOf(lines),
    isPost = new Uint8Array(around.size)
  let posts = 0
  for (let k = around.inward.length - 1; k >= 0; k--) {
    const { index, parent, attributes } = around.inward[k]!,
      names = attributes.get('class')
    if ((parent && isPost[parent.index]) || (names !== undefined && POST.test(names))) posts += isPost[index] = 1
  }
  if (posts === 0) return
  for (const [i, { element, isHidden }] of lines.entries())
    if (isPost[element.index] && !verdict[i]!.keep && !isHidden && isNear(verdict, i, 12)) verdict[i] = YES
}

function isFollowed(verdict: readonly Verdict[], i: number, by: number): boolean {
  for (let k = i + 1; k < verdict.length && k <= i + by; k++) if (verdict[k]!.keep) return true
  return false
}

/** Something is kept before it, not far away. */
function isNear(verdict: readonly Verdict[], i: number, by: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - by; k--) if (verdict[k]!.keep) return true
  return false
}

/** Between the title and the first line of the article stands its lead, in a place of its own. */
function keepLead(
  lines: readonly Line[],
  verdict: Verdict[],
  likely: Float32Array,
  words: readonly number[],
  title: number,
): void {
  if (title < 0) return
  let first = title + 1
  while (first < verdict.length && !(verdict[first]!.keep && words[first]! >= LEAD_WORDS)) first++
  if (first === verdict.length) return
  for (let i = Math.max(title + 1, first - FARTHEST_LEAD); i < first; i++)
    if (!verdict[i]!.because && words[i]! >= LEAD_WORDS && (likely[i]! > LEAD || beginsWithDateline(lines[i]!.text)))
      verdict[i] = YES
}
const FARTHEST_LEAD = 25

const BETWEEN = 0.3

/** Between two lines of the article, in the same place and of the same kind, a line is the article's, too. */
function keepBetween(lines: readonly Line[], verdict: Verdict[], likely: Float32Array): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    if (verdict[i]!.keep || verdict[i]!.because) continue
    const { element, text } = lines[i]!
    if (isSeparator(text) && isNear(verdict, i, 3) && isFollowed(verdict, i, 4)) {
      verdict[i] = YES
      continue
    }
    if (!verdict[i - 1]!.keep || !verdict[i + 1]!.keep) continue
    const before = lines[i - 1]!.element,
      after = lines[i + 1]!.element
    if (before.parent !== element.parent || after.parent !== element.parent || before.tag !== element.tag) continue
    if (likely[i]! > BETWEEN) verdict[i] = YES
  }
}
