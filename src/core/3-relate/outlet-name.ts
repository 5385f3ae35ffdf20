import {
  BODY_HEADS,
  OUTLET_FIRST_WORDS,
  OUTLET_HEADS,
  OUTLET_LAST_WORDS,
  PUBLISHED_IN,
  THE_OUTLET,
} from '../language/en/citing.js'
import { findOutlets, hostOf, type Outlet, outletNamed, outletOfDomain } from '../language/en/outlets.js'
import type { Report } from '../model.js'
import { fold } from '../text/fold.js'
import { firstEndingAfter } from '../text/span.js'

/** An outlet that a report names, known to the list or told by its own words to be one. */
export interface NamedOutlet {
  readonly start: number
  readonly end: number
  readonly name: string
  /** What the words look like: one outlet, one key. */
  readonly key: string
  /** The words may mean something else, so that a cue is needed. */
  readonly doubtful: boolean
  readonly agency: boolean
}

/**
 * All outlets named in a text, known or not, in order.
 *
 *     … wrote the Odrin Courier newspaper, citing Reuters …      three envoys told The Lantern that …
 *                 ^^^^^^^^^^^^^                   ^^^^^^^                            ^^^^^^^
 *
 * An article with a capital in the middle of a sentence belongs to a title, and so the words after it are one.
 */
export function outletsIn(text: string, own?: string): NamedOutlet[] {
  const unknown = unknownIn(text),
    unknownAt = overlapping(unknown),
    known = findOutlets(text)
      .map(({ start, end, outlet, doubtful }) => ({ start, end, ...named(outlet), doubtful }))
      // "the Coast Herald" is not the Herald of somewhere else.
      .filter((one) => !one.doubtful || !isWithin(one, unknownAt(one))),
    knownAt = overlapping(known),
    all = [...known, ...unknown.filter((other) => !knownAt(other))].sort((a, b) => a.start - b.start)
  return withShortForms(text, all, own)
}

interface Place {
  readonly start: number
  readonly end: number
}

const isWithin = (one: Place, other: Place | undefined): boolean =>
  other !== undefined && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start

/** Finds, among places that come in order and apart, the first that a place overlaps. */
export function overlapping<At extends Place>(places: readonly At[]): (at: Place) => At | undefined {
  return ({ start, end }) => {
    const found = places[firstEndingAfter(places, start)]
    return found && found.start < end ? found : undefined
  }
}

/** "the Herald" after "The Coast Herald", or in the Coast Herald itself. */
function withShortForms(text: string, all: readonly NamedOutlet[], own: string | undefined): NamedOutlet[] {
  const full = new Map<string, Pick<NamedOutlet, 'name' | 'key' | 'agency'>>()
  const addFull = (name: string, one: Pick<NamedOutlet, 'name' | 'key' | 'agency'>) => {
    const words = name.split(' ')
    if (words.length > 1 && LAST.has(words.at(-1)!)) full.set(words.at(-1)!, one)
  }
  if (own !== undefined) addFull(own, { name: own, key: keyOf(own), agency: false })
  for (const one of all) if (!one.doubtful || one.name.includes(' ')) addFull(text.slice(one.start, one.end), one)
  if (full.size === 0) return [...all]
  const found: NamedOutlet[] = all.map((one) => {
    const meant = one.doubtful ? full.get(text.slice(one.start, one.end)) : undefined
    return meant ? { ...one, ...meant, doubtful: true } : one
  })
  const foundAt = overlapping([...found])
  for (const match of text.matchAll(/\b[Tt]he (\p{Lu}\p{L}+)(?! \p{Lu})/gu)) {
    const meant = full.get(match[1]!),
      start = match.index + 4,
      end = start + match[1]!.length
    if (meant && !foundAt({ start, end }))
      found.push({ start, end, name: meant.name, key: meant.key, agency: meant.agency, doubtful: true })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The outlet that a report came out in; undefined when nothing says. */
export function ownOutlet(report: Pick<Report, 'outlet' | 'url'>): { readonly name: string; readonly key: string } | undefined {
  const listed = (report.outlet && outletNamed(report.outlet)) || (report.url && outletOfDomain(report.url)) || undefined
  if (listed) return named(listed)
  const name = report.outlet ?? (report.url === undefined ? undefined : hostOf(report.url)?.replace(/^www\./, ''))
  return name === undefined || name === '' ? undefined : { name, key: keyOf(name) }
}

const named = (outlet: Outlet) => ({ name: outlet.name, key: keyOf(outlet.name), agency: outlet.kind === 'agency' })

/** One outlet, one key: "The Odrin Courier" and "Odrin Courier". */
export const keyOf = (name: string): string =>
  fold(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "Odrin Courier", "The Lantern": at most four words with a capital in a row, so never more than a few dozen letters are looked at twice. */
const CAPITALS = /(?<![\p{L}\p{N}])(?:[ld]')?\p{Lu}[\p{L}\p{N}'&-]*(?: \p{Lu}[\p{L}\p{N}'&-]*){0,3}/gu
/** The same where there are no other letters, which is told and done in a tenth of the time. */
const ASCII_CAPITALS = /(?<![A-Za-z0-9])(?:[ld]')?[A-Z][A-Za-z0-9'&-]*(?: [A-Z][A-Za-z0-9'&-]*){0,3}/g
const ASCII = /^[\x00-\x7f]*$/
const LAST = new Set(OUTLET_LAST_WORDS)

function unknownIn(text: string): NamedOutlet[] {
  const found: NamedOutlet[] = [],
    folded = fold(text),
    rows = [...folded.matchAll(ASCII.test(folded) ? ASCII_CAPITALS : CAPITALS)].map((match) => ({
      words: match[0],
      at: match.index,
    })),
    titles = new Set<string>(),
    areCalled = HEADS.test(folded),
    meant = placesOf(THE_PAPER, folded)
  for (const { words, at } of rows)
    if (words.startsWith('The ') && at > 1 && MIDDLE.test(folded.slice(at - 2, at)) && !NO_TITLE.has(words.slice(4)))
      titles.add(bare(words))
  for (const { words, at } of rows) {
    const isPublished = isPublishedIn(folded, words, at, meant)
    if (titles.size === 0 && !areCalled && !isPublished && !words.includes(' ') && !isCiting(folded, at + words.length)) continue
    const name = bare(words),
      isTitle = words.startsWith('The ') && titles.has(name),
      isCalled = () => areCalled && !words.startsWith('The ') && isCalledOutlet(folded, at, at + words.length)
    if (NO_NAME.has(name)) continue
    if (
      words.length > 80 ||
      name === '' ||
      name === 'The' ||
      (!isTitle &&
        !isPublished &&
        !endsAsOutlet(name) &&
        !isCiting(folded, at + words.length) &&
        !beginsAsOutlet(name) &&
        !isCalled())
    )
      continue
    if (isNationality(name)) continue
    const start = at + (words.startsWith('The ') ? 4 : 0)
    found.push({
      start,
      end: start + name.length,
      name: titles.has(name) ? `The ${name}` : name,
      key: keyOf(name),
      doubtful: true,
      agency: / Agency$/.test(name),
    })
  }
  return found
}

const bare = (words: string): string => words.replace(/^The /, '').replace(/'s?$/, '')
/** Before an article that is no beginning of a sentence: "told The Lantern", "port, The Lantern wrote". */
const MIDDLE = /[\p{L},;] $/u

/** What kinds of outlet are called: looked for once, before each name is asked for one. */
const HEADS = new RegExp(OUTLET_HEADS.join('|'))

/** "the Odrin Courier newspaper", "the news agency Nordlys" */
function isCalledOutlet(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + 20).replace(/^["']/, ''),
    left = text.slice(Math.max(0, start - 20), start).replace(/["']$/, '')
  return (
    OUTLET_HEADS.some((head) => right.startsWith(` ${head}`) && !/\p{L}/u.test(right[head.length + 1] ?? '')) ||
    OUTLET_HEADS.some((head) => left.endsWith(`${head} `) && !/[\p{L}\p{N}]/u.test(left[left.length - head.length - 2] ?? ' '))
  )
}

/**
 * Published in what no list knows: the paper is spoken of further on, or the line is a credit.
 *
 *     … if a report in the Arlin Lantern is right. According to the paper …      This story was originally published by Grist.
 *                          ^^^^^^^^^^^^^                                                                              ^^^^^
 */
function isPublishedIn(text: string, words: string, at: number, meant: readonly number[]): boolean {
  const left = text.slice(Math.max(0, at - 60), at)
  if (words.length < 3) return false
  if ((left.includes(' first ') || left.includes(' originally ')) && CREDITED_TO.test(left)) return true
  const end = at + words.length,
    next = meant.find((place) => place > end)
  return next !== undefined && next - end < NEAR && PUBLISHED.test(left) && !BODIES.has(words.slice(words.lastIndexOf(' ') + 1))
}
const NEAR = 400 // letters: the paper is the one just named
const CREDITED_TO =
  /(?:story|article|report|piece|post|column)[^.\n]{0,20} (?:originally|first) (?:published|appeared|ran) (?:by|in|on|at) (?:the )?$/
const PUBLISHED = new RegExp(`(?:^|[^\\p{L}])(?:${PUBLISHED_IN.join('|')}) the $`, 'iu')
const THE_PAPER = new RegExp(`\\b[Tt]h(?:e|is) (?:${THE_OUTLET.join('|')})\\b`, 'g')
const BODIES = new Set(BODY_HEADS)

function placesOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index)
}

/** "Kommersa [reported on Wednesday, citing] a diplomatic source": who cites its sources is an outlet. */
function isCiting(text: string, end: number): boolean {
  const cue = text[end] === ' ' ? CITES.exec(text.slice(end, end + 60)) : null
  return cue !== null && SOURCES.test(text.slice(end + cue[0].length, end + cue[0].length + 40))
}
const CITES =
  /^ (?:has |had |also |first |later )?(?:reported|reports|wrote|writes|said|says)(?: (?:late )?on \p{Lu}\p{Ll}{2,6}day| today| yesterday)?,? (?:citing|quoting) /u
const SOURCES = /^(?:[a-z-]{1,20} ){0,3}(?:sources?|people|officials?|diplomats?|documents?|insiders)(?!\p{L})/u

/** What has an article with a capital and is no title. */
const NO_TITLE = new Set(['Hague', 'Gambia', 'Bahamas', 'Netherlands', 'Lord', 'White House', 'Pentagon', 'Kremlin', 'Vatican'])

/** "A newspaper poll", "Another daily" */
const NO_NAME = new Set(['A', 'An', 'This', 'That', 'Another', 'One', 'Some', 'Several', 'Many', 'Most', 'Two', 'Three', 'His', 'Her', 'Its', 'Their', 'Our', 'My', 'No', 'Every', 'Each', 'Both', 'In', 'As', 'For', 'And', 'But']) // biome-ignore format: as above

/** "the German news agency" and "A French newspaper" name none: only the word after it may. */
const isNationality = (name: string): boolean =>
  /^(?:\p{L}+(?:an|ese|ish|ian|ic|aeli|aqi|oti)|German|French|Greek|Dutch|Swiss|Thai|Czech|US|UK|EU|State|Local|National)$/u.test(
    name.replace(/^(?:An?|Another|One|This|That) /, ''),
  )

const beginsAsOutlet = (words: string): boolean => words.includes(' ') && FIRST.has(words.slice(0, words.indexOf(' ')))
const FIRST = new Set(OUTLET_FIRST_WORDS)
const endsAsOutlet = (words: string): boolean =>
  / (?:News|Press|Information) Agency$/.test(words) ||
  (words.includes(' ') && LAST.has(words.slice(words.lastIndexOf(' ') + 1).replace(/'s?$/, '')))
