import {
  ABOUT_OUTLET,
  BRINGS_YOU,
  DISCLAIMED,
  DISCLAIMERS,
  INVITATIONS,
  MADE_BY,
  STAFF_ROLES,
} from '../language/en/standing-lines.js'
import type { Report } from '../model.js'
import { fold } from '../text/fold.js'

/**
 * A sentence that an outlet prints under or over everything: no words of the report that another could take over.
 *
 *     invitation   Sign up for our morning letter.
 *     disclaimer   The views expressed here do not necessarily reflect those of the Courier.
 *     about        Brenn Wire is an independent news site founded in 2019. · Jane Doe is a reporter in Vell. · jd/mk/lth
 *     made by      (Reporting by Jon Varga; Editing by Mary Lind) · This story was originally published by Grist.
 */
export type StandingLine = 'invitation' | 'disclaimer' | 'about' | 'made by'

/** Which of a report's sentences stand there whatever it tells, by their index; only its first and last are looked at, for there they stand. */
export function standingLines(report: Report): ReadonlyMap<number, StandingLine> {
  const known = KNOWN.get(report)
  if (known) return known
  const { text, sentences } = report,
    found = new Map<number, StandingLine>()
  for (let i = 0; i < sentences.length; i++) {
    if (i >= OVER && i < sentences.length - UNDER) continue
    const { start, end } = sentences[i]!,
      is = end - start > LONGEST ? undefined : standingLine(text.slice(start, end), i >= sentences.length - LAST)
    if (is) found.set(i, is)
  }
  const all = found.size === sentences.length ? NONE : found // one that holds nothing else is what it has to tell
  KNOWN.set(report, all)
  return all
}
const KNOWN = new WeakMap<Report, ReadonlyMap<number, StandingLine>>()
const NONE: ReadonlyMap<number, StandingLine> = new Map()
const OVER = 2, // sentences
  UNDER = 5,
  LAST = 3,
  LONGEST = 300 // letters

/** `atEnd`: who writes and what the outlet is, is told under a report; within it, it may be the news. */
export function standingLine(sentence: string, atEnd = true): StandingLine | undefined {
  const words = fold(sentence).trim()
  if (INVITES.test(words)) return 'invitation'
  if (MADE.test(words)) return 'made by'
  if (DISCLAIMS.test(words) || DISCLAIMED_ANYWHERE.test(words)) return 'disclaimer'
  return atEnd && (IS_OUTLET.test(words) || BRINGS.test(words) || IS_STAFF.test(words) || INITIALS.test(words))
    ? 'about'
    : undefined
}

const phrase = (words: string): string =>
  fold(words)
    .replace(/[.*+?()[\]|]/g, '\\$&')
    .replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace(/ \\\+$/, '(?= \\p{Lu})')
    .replace(' \\. ', ' (?:[^ ]{1,20} ){1,4}')
const beginning = (phrases: readonly string[]): RegExp =>
  new RegExp(`^["'(\\[*_-]{0,3} ?(?:${phrases.map(phrase).join('|')})(?!\\p{L})`, 'u')
const INVITES = beginning(INVITATIONS)
const MADE = beginning(MADE_BY)
const DISCLAIMS = beginning(DISCLAIMERS)
const DISCLAIMED_ANYWHERE = new RegExp(DISCLAIMED.map(phrase).join('|'), 'u')
const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&'-]{1,30}(?: [\\p{L}\\p{N}.&'-]{1,30}){0,5}?"
const IS_OUTLET = new RegExp(`^(?![^.]{0,240}(?:day\\b|said|, and|, but))${NAME} (?:is|was) (?:an?|the|one of)(?= [^.]{0,80}\\b(?:${ABOUT_OUTLET.is.join('|')})\\b)(?= [^.]{0,160}\\b(?:${ABOUT_OUTLET.since.join('|')})\\b)`, 'u') // biome-ignore format: one thing
const BRINGS = new RegExp(`^(?:It|They|${NAME}) (?:${BRINGS_YOU.join('|')})`, 'u')
const IS_STAFF = new RegExp(`^\\p{Lu}[\\p{L}'-]{1,20} \\p{Lu}[\\p{L}'-]{1,20} (?:is|was) an? (?:[^ .]{1,20} ){0,4}(?:${STAFF_ROLES.join('|')})(?: (?:for|in|at|based|covering|with|who (?:covers|writes|reports))|[.,])`, 'u') // biome-ignore format: one thing
const INITIALS = /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}\.?$/
