import { outletNamed } from '../language/en/outlets.js'
import type { Edtf } from '../model.js'
import type { DraftBlock, DraftCredit } from './draft.js'
import { readHeader } from './header.js'

/**
 * Where the words of a page of markup say they come from, by the rules of plain text, in the lines around its article and in its first one:
 *
 *     <p>ARLIN, March 3 (Orbis) — The talks …</p>       <p class="byline">By Orbis</p>       <p>Source: Orbis</p>       <figcaption>Photo: Orbis
 *                        ^^^^^                                       ^^^^^                              ^^^^^                             ^^^^^ a photo's
 *
 * A line of the text that is nothing but a credit leaves it, with its reason.
 */
export function creditedIn(
  blocks: readonly DraftBlock[],
  { published, author }: { readonly published: Edtf | undefined; readonly author: string | undefined },
): { readonly blocks: readonly DraftBlock[]; readonly credits: readonly DraftCredit[] } {
  const kept = (block: DraftBlock): boolean => block.because === undefined
  const first = blocks.findIndex(kept),
    last = blocks.findLastIndex(kept)
  if (first < 0) return { blocks, credits: [] }
  const firstProse = blocks.findIndex((block) => kept(block) && block.text.length >= SHORTEST_PROSE),
    out = [...blocks],
    credits: DraftCredit[] = []
  const add = (credit: DraftCredit): void => {
    if (!credits.some(({ kind, name }) => kind === credit.kind && name === credit.name)) credits.push(credit)
  }
  for (let i = Math.max(0, first - BEFORE); i < blocks.length && i <= last + AFTER; i++) {
    const { text, because, kind } = blocks[i]!
    if (kind === 'heading' || (text.length > LONGEST && i !== firstProse)) continue
    if (because !== undefined && !TOLD_BESIDE.has(because)) continue
    const header = readHeader(text, { top: i <= Math.max(first, firstProse), bottom: i >= last, published })
    if (!header || header.credits.some((credit) => credit.kind === 'link')) continue // the page's links are read from its markup
    for (const { within, ...credit } of header.credits) {
      if (because === CAPTION) add({ ...credit, kind: 'photo' })
      else if (within && because === undefined) add({ ...credit, within: { ...within, block: i } })
      else if (credit.kind !== 'dateline') add(credit)
    }
    if (because === undefined && header.removed === text && header.kept === undefined && header.credits.length > 0)
      out[i] = { ...blocks[i]!, because: header.because ?? 'credit line' }
  }
  const agency = author === undefined ? undefined : outletNamed(author)
  if (author !== undefined && agency?.kind === 'agency' && !credits.some(({ name }) => outletNamed(name)?.name === agency.name))
    credits.push({ kind: 'byline', name: author, rule: 'page-author' })
  return { blocks: out, credits }
}

const SHORTEST_PROSE = 60
const LONGEST = 240
const BEFORE = 12
const AFTER = 6
const CAPTION = 'a caption or photo credit'
/** Why a line was left out whose words may still say whose the article is: never a menu's or another article's. */
const TOLD_BESIDE: ReadonlySet<string> = new Set([
  CAPTION,
  'the byline',
  'the date line',
  'a note on the page',
  'not part of the article',
])
