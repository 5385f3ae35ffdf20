import { OUTLET_HEADS, OUTLET_LAST_WORDS } from '../language/en/citing.js'
import { findOutlets, hostOf, type Outlet, outletNamed, outletOfDomain } from '../language/en/outlets.js'
import type { Report } from '../model.js'
import { fold } from '../text/fold.js'

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
 *     … wrote the Odrin Courier newspaper, citing Reuters …
 *                 ^^^^^^^^^^^^^                   ^^^^^^^
 */
export function outletsIn(text: string): NamedOutlet[] {
  const known = findOutlets(text).map(({ start, end, outlet, doubtful }) => ({ start, end, ...named(outlet), doubtful }))
  const others = unknownIn(text).filter((other) => !known.some((one) => one.start < other.end && other.start < one.end))
  return [...known, ...others].sort((a, b) => a.start - b.start)
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

const CAPITALS = "\\p{Lu}[\\p{L}\\p{N}'&-]*(?: \\p{Lu}[\\p{L}\\p{N}'&-]*){0,3}"
const HEAD = OUTLET_HEADS.join('|')
/** "the Odrin Courier newspaper"; "the news agency Nordlys"; "Odrin Courier". Bounded: at most four words of at most one sentence. */
const UNKNOWN = new RegExp(
  `(?<after>(?<![\\p{L}\\p{N}])(?:${HEAD}) ["']?(${CAPITALS}))|(?<before>(?<![\\p{L}\\p{N}])["']?(${CAPITALS})["']? (?:${HEAD})(?![\\p{L}\\p{N}]))|(?<last>(?<![\\p{L}\\p{N}])(${CAPITALS}))`,
  'gu',
)
const LAST = new Set(OUTLET_LAST_WORDS)

function unknownIn(text: string): NamedOutlet[] {
  const found: NamedOutlet[] = []
  for (const match of fold(text).matchAll(UNKNOWN)) {
    const words = (match[2] ?? match[4] ?? match[6]) as string,
      sure = match.groups?.last === undefined
    if (words.length > 80 || (!sure && !endsAsOutlet(words))) continue
    const name = words.replace(/^The /, '').replace(/'s?$/, ''),
      start = match.index + match[0].indexOf(words) + (words.startsWith('The ') ? 4 : 0)
    if (name === '' || name === 'The' || isNationality(name)) continue
    found.push({ start, end: start + name.length, name, key: keyOf(name), doubtful: true, agency: false })
  }
  return found
}

/** "the German news agency" names none: only the word after it may. */
const isNationality = (name: string): boolean =>
  /^(?:\p{L}+(?:an|ese|ish|ian|ic|aeli|aqi|oti)|German|French|Greek|Dutch|Swiss|Thai|Czech|US|UK|EU|State|Local|National)$/u.test(
    name,
  )

const endsAsOutlet = (words: string): boolean =>
  words.includes(' ') && LAST.has(words.slice(words.lastIndexOf(' ') + 1).replace(/'s?$/, ''))
