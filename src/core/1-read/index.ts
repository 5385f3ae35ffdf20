import type { Block, Credit, Edtf, Id, Mention, Page, Report, Sentence } from '../model.js'
import { idOf, sha256 } from '../text/id.js'
import { type Day, parseDay } from './calendar.js'
import { clean } from './clean.js'
import type { Draft, DraftBlock } from './draft.js'
import { findFigures } from './figure.js'
import { isHeadingLike, isSentenceLike } from './heading.js'
import { readHtml } from './html/index.js'
import { languageWithin } from './language.js'
import { linesOf, paragraphsOf } from './lines.js'
import { findMoments } from './moment.js'
import { findNames, type NameSentence } from './name.js'
import { creditedIn } from './page-credits.js'
import { draftFromText } from './plain-text.js'
import { type Stretch, sentencesIn } from './sentence.js'
import { type Token, tokensOf } from './token.js'

/** What does this page say? Clean text, with its sentences, figures, moments and names. */
export function read(page: Page): Report {
  const draft = draftOf(page)
  const { text, blocks, removed } = assemble(draft.blocks)
  return report(page, draft, text, blocks, removed)
}

/**
 * The text exactly as it was given: nothing is removed and no unit is changed, so that offsets count in the words of whoever asks.
 * Blocks, sentences and mentions are found by the same rules.
 */
export function readAsGiven(page: Page): Report {
  const text = page.body.kind === 'text' ? page.body.text : page.body.html
  const paragraphs = paragraphsOf(text, linesOf(text))
  const blocks = paragraphs.map((line, i) => ({
    kind: (line.bullet
      ? 'list'
      : i + 1 < paragraphs.length && !isSentenceLike(line.text) && isHeadingLike(line.text, false)
        ? 'heading'
        : 'paragraph') as Block['kind'],
    start: line.start,
    end: line.end,
    from: -1,
  }))
  return report(page, { blocks: [], metadata: {}, credits: [] }, text, blocks, [])
}

/** Plain text and HTML become the same thing: blocks in order, each kept or with the reason why not, and what the page says of itself. */
function draftOf(page: Page): Draft {
  if (page.body.kind === 'text') return draftFromText(clean(page.body.text), page.published)
  const html = readHtml(page.body.html, page.url)
  const blocks = [...html.blocks, ...html.removed.map((removed) => ({ kind: 'paragraph' as const, ...removed }))]
  const inOrder: DraftBlock[] = blocks.sort((a, b) => a.start - b.start).map((block) => ({ ...block, text: clean(block.text) })),
    told = creditedIn(inOrder, { published: page.published ?? html.published, author: html.author })
  return {
    blocks: told.blocks,
    metadata: defined({
      title: html.title,
      outlet: html.outlet,
      author: html.author,
      published: html.published,
      updated: html.updated,
      language: html.language,
      url: html.url,
    }),
    credits: [...html.credits, ...told.credits],
  }
}

interface Placed {
  readonly kind: Block['kind']
  readonly start: number
  readonly end: number
  /** Index in the draft. */
  readonly from: number
}

/** The kept blocks, an empty line between two; what was left out keeps its reason. */
function assemble(drafts: readonly DraftBlock[]): {
  text: string
  blocks: Placed[]
  removed: { text: string; because: string }[]
} {
  const parts: string[] = [],
    blocks: Placed[] = [],
    removed: { text: string; because: string }[] = []
  let at = 0
  for (const [from, draft] of drafts.entries()) {
    const words = draft.text.trim()
    if (draft.because !== undefined) removed.push({ text: draft.text, because: draft.because })
    else if (words !== '') {
      if (parts.length > 0) at += 2
      parts.push(words)
      blocks.push({ kind: draft.kind, start: at, end: at + words.length, from })
      at += words.length
    }
  }
  return { text: parts.join('\n\n'), blocks, removed }
}

function report(page: Page, draft: Draft, text: string, placed: readonly Placed[], removed: Report['removed']): Report {
  const { metadata } = draft
  const hash = sha256(text)
  const { outlet, url, title, author, published, updated } = {
    ...metadata,
    ...defined({ outlet: page.outlet, url: page.url, title: page.title, author: page.author, published: page.published }),
  }
  const id = idOf('report', page.id, url, outlet, title, published, hash)
  const tokens = tokensOf(text)
  const { blocks, sentences, mentions } = wordsOf(id, text, tokens, placed, published)
  return {
    id,
    key: page.key,
    text,
    sha256: hash,
    ...defined({ outlet, url, title, author, published, updated }),
    language: page.language ?? languageWithin(metadata.language, text, tokens),
    blocks,
    sentences,
    mentions,
    credits: [...creditsOf(id, text, draft, placed), ...(page.credits ?? []).map((credit) => ({ ...credit, rule: 'given' }))],
    removed,
  }
}

function creditsOf(id: Id<'report'>, text: string, draft: Draft, placed: readonly Placed[]): Credit[] {
  return draft.credits.map(({ within, ...credit }) => {
    const block = within && placed.find(({ from }) => from === within.block)
    if (!within || !block) return credit
    const start = block.start + within.start,
      end = block.start + within.end
    return end <= block.end && text.slice(start, end).includes(credit.name)
      ? { ...credit, span: { report: id, start, end } }
      : credit
  })
}

/** Without the fields that are undefined: what the outside does not say does not hide what the page says. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>
  }
}

/** The sentences of each block, and what they name. */
function wordsOf(
  id: Id<'report'>,
  text: string,
  tokens: readonly Token[],
  placed: readonly Placed[],
  published: Edtf | undefined,
): Pick<Report, 'blocks' | 'sentences' | 'mentions'> {
  const stretches: (Stretch & { block: number })[] = []
  let from = 0
  for (const [block, { start, end }] of placed.entries()) {
    while (from < tokens.length && tokens[from]!.start < start) from++
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to++
    if (to > from)
      for (const stretch of sentencesIn(text, tokens, from, to)) stretches.push({ start: stretch.start, end: stretch.end, block })
    from = to
  }
  const sentences: Sentence[] = stretches.map(({ start, end, block }) => ({ report: id, start, end, block }))
  return {
    blocks: placed.map(({ kind, start, end }) => ({ report: id, kind, start, end })),
    sentences,
    mentions: mentionsIn(id, text, tokens, stretches, placed, published),
  }
}

/** Sentence by sentence: moments first, then figures, so that none lies in another; names last, for they need the whole report. */
function mentionsIn(
  id: Id<'report'>,
  text: string,
  tokens: readonly Token[],
  stretches: readonly (Stretch & { block: number })[],
  blocks: readonly { readonly kind: Block['kind'] }[],
  published: Edtf | undefined,
): Mention[] {
  const mentions: Mention[] = [],
    sentences: NameSentence[] = [],
    today = parseDay(published)
  let from = 0
  for (const { start, end, block } of stretches) {
    while (from < tokens.length && tokens[from]!.start < start) from++
    let to = from
    while (to < tokens.length && tokens[to]!.end <= end) to++
    const words = tokens.slice(from, to)
    from = to
    const taken: number[] = new Array(words.length).fill(0),
      first = words.findIndex(({ kind }) => kind !== 'mark')
    addMoments(id, words, taken, today, mentions)
    addFigures(id, text, words, taken, first, mentions)
    sentences.push({ words, first, taken, heading: blocks[block]!.kind === 'heading' })
  }
  for (const { start, end, canonical, type, rule } of findNames(text, sentences))
    mentions.push({ kind: 'name', report: id, start, end, canonical, type, rule })
  return mentions.sort(byPlace)
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1)

function addMoments(
  report: Id<'report'>,
  words: readonly Token[],
  taken: number[],
  today: Day | undefined,
  mentions: Mention[],
): void {
  for (const { from, to, date, implied, rule } of findMoments(words, today)) {
    taken.fill(1, from, to)
    mentions.push({ kind: 'moment', report, start: words[from]!.start, end: words[to - 1]!.end, date, implied, rule })
  }
}

function addFigures(
  report: Id<'report'>,
  text: string,
  words: readonly Token[],
  taken: readonly number[],
  first: number,
  mentions: Mention[],
): void {
  if (!words.some(({ form }) => form.opensFigure)) return
  const figures = findFigures(
    text,
    words,
    (i) => taken[i] === 1,
    (i) => i === first,
  )
  for (const { from, to, value, of, bound, rule } of figures) {
    const start = words[from]!.start,
      end = words[to - 1]!.end
    mentions.push(
      of === undefined
        ? { kind: 'figure', report, start, end, value, bound, rule }
        : { kind: 'figure', report, start, end, value, of, bound, rule },
    )
  }
}
