import { boilerplateReason, headlinesFollow, isHeadlineLink } from './boilerplate.js'
import type { Draft, DraftBlock, DraftCredit, Metadata } from './draft.js'
import { type Header, readHeader } from './header.js'
import { isHeadingLike, isSectionLabel, isSentenceLike } from './heading.js'
import { type Line, linesOf, paragraphsOf } from './lines.js'

/**
 * Plain text as blocks, with no HTML to help: headings, paragraphs and lists are known by their shape and their neighbours; what a site
 * puts around an article goes, line by line and with its reason. A sentence with a verb and a full stop always stays.
 */
export function draftFromText(text: string, published?: string): Draft {
  const paragraphs = paragraphsOf(text, linesOf(text))
  const blocks: DraftBlock[] = [],
    credits: DraftCredit[] = [],
    metadata: Mutable<Metadata> = {}
  const remove = (line: Line, because: string) => blocks.push({ kind: 'paragraph', text: line.text, because })
  const isBody = paragraphs.map((line) => isSentenceLike(line.text))
  const firstBody = isBody.indexOf(true)
  const lastBody = isBody.lastIndexOf(true)
  let following: { because: string; one?: true } | undefined
  let titled = false

  for (let i = 0; i < paragraphs.length; i++) {
    const line = paragraphs[i] as Line
    const reason = boilerplateReason(line.text)
    const opens = headlinesFollow(line.text)
    if (opens) {
      following = opens
      remove(line, opens.because)
      continue
    }
    if (reason) {
      remove(line, reason)
      continue
    }
    if (following && !isBody[i]) {
      const lastBeforeBody =
        isBody[i + 1] === true &&
        blocks.at(-1)?.because === following.because &&
        !following.one &&
        paragraphs[i - 1] !== undefined &&
        headlinesFollow(paragraphs[i - 1]!.text) === undefined
      if (!lastBeforeBody) {
        remove(line, following.because)
        if (following.one) following = undefined
        continue
      }
    }
    if (isBody[i]) following = undefined
    if (isHeadlineLink(line.text)) {
      remove(line, 'links to other articles')
      continue
    }
    const header = readHeader(line.text, {
      top: firstBody < 0 || i <= firstBody,
      bottom: i >= lastBody,
      published: published ?? metadata.published,
    })
    if (header && takes(header, i === 0, isBody[i] === true, { blocks, metadata, credits })) continue
    if (isBody[i]) {
      blocks.push({ kind: line.bullet ? 'list' : 'paragraph', text: line.text })
      continue
    }
    if (firstBody >= 0 && i < firstBody && isSectionLabel(line.text)) {
      remove(line, 'section label')
      continue
    }
    const heading = i < lastBody && isHeadingLike(line.text, i < firstBody) && !line.bullet
    if (heading && i < firstBody && !titled) {
      titled = true
      metadata.title = line.text
    }
    blocks.push({ kind: line.bullet ? 'list' : heading ? 'heading' : 'paragraph', text: line.text })
  }
  return { blocks, metadata, credits }
}

type Mutable<Fields> = { -readonly [Key in keyof Fields]: Fields[Key] }

/** Keeps what a line says of the report; whether the whole line is dealt with. */
function takes(
  header: Header,
  first: boolean,
  isBody: boolean,
  { blocks, metadata, credits }: { blocks: DraftBlock[]; metadata: Mutable<Metadata>; credits: DraftCredit[] },
): boolean {
  const own = first ? header.credits.find(({ kind }) => kind === 'link') : undefined
  if (own?.url) metadata.url = own.url.startsWith('www') ? `http://${own.url}` : own.url // the page's own address, above everything
  for (const { within, ...credit } of own ? [] : header.credits)
    credits.push(within ? { ...credit, within: { ...within, block: blocks.length + (header.removed ? 1 : 0) } } : credit)
  if (header.published && !metadata.published) metadata.published = header.published
  if (header.updated && !metadata.updated) metadata.updated = header.updated
  if (header.author && !metadata.author) metadata.author = header.author
  if (header.removed) blocks.push({ kind: 'paragraph', text: header.removed, because: header.because ?? 'header' })
  if (header.kept === undefined) return true
  if (!header.removed) return false
  blocks.push({ kind: isBody ? 'paragraph' : 'heading', text: header.kept })
  return true
}
