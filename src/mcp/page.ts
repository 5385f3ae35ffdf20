import * as z from 'zod'
import { Unanswerable } from './pile.js'

/** An assistant's memory is small: so many items are given at once, and a cursor for the next. */
export const MOST = 50
const USUAL = 20

export const paging = {
  limit: z.number().int().min(1).max(MOST).default(USUAL).describe(`How many at once, at most ${MOST}.`),
  cursor: z.string().max(200).optional().describe('`next` of the answer before, to go on from there.'),
}
export const paged = {
  total: z.number().int().describe('How many there are in all.'),
  next: z.string().nullable().describe('Give it as `cursor` to go on; null at the end.'),
}

/**
 * One page of a list. The cursor holds the place and what was asked, so that a cursor of another question is refused rather than answered wrongly.
 */
export function pageOf<Thing>(
  things: readonly Thing[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  asked: unknown,
): { readonly items: readonly Thing[]; readonly total: number; readonly next: string | null } {
  const question = JSON.stringify([asked, things.length])
  const start = cursor === undefined ? 0 : placeIn(cursor, question)
  const end = Math.min(things.length, start + limit)
  return { items: things.slice(start, end), total: things.length, next: end < things.length ? cursorAt(end, question) : null }
}

const cursorAt = (place: number, question: string): string =>
  Buffer.from(JSON.stringify([place, fingerprint(question)])).toString('base64url')

function placeIn(cursor: string, question: string): number {
  try {
    const [place, of] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown]
    if (Number.isSafeInteger(place) && (place as number) >= 0 && of === fingerprint(question)) return place as number
  } catch {
    // said below
  }
  throw new Unanswerable('This cursor belongs to another question, or the pile has changed since: ask again without it.')
}

/** FNV-1a: enough to tell two questions apart. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
