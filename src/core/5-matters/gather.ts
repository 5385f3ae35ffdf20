import type { Clause } from '../language/clauses.js'
import type { Token } from '../language/tokens.js'
import type { Report } from '../model.js'
import { display, type Sighting, type Type } from './recognize.js'

/** One matter of a story with every place that names it, before its card is filled in. */
export interface Known {
  readonly key: string
  name: string
  readonly type: Type
  readonly sightings: Sighting[]
}

/** What one report says, ready to be asked. */
export interface Page {
  readonly report: Report
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly sightings: readonly Sighting[]
}

/** Kinds that one thing is called in turn: a mission is an operation, and a force is a mission with troops. */
const FAMILY: Readonly<Record<string, string>> = { mission: 'mission', force: 'mission' }

/**
 * The matters of a story. Sightings that say which they are meet by place or acronym; those that point back ("the mission") go to the
 * matter called so last in the same report, else to the one of their kind named last, or to the one that the heading over them names.
 */
export function mattersOf(pages: readonly Page[]): { matters: Known[]; of: Map<Sighting, Known> } {
  const acronyms = new Map<string, string>()
  for (const { sightings } of pages)
    for (const { acronym, place } of sightings) if (acronym && place) acronyms.set(place, acronym)
  // "the naval force in the Lomar Strait" is the Lomar Strait Force (LOSFOR): all its names are among those of the other.
  const explained = pages.flatMap(({ sightings }) => sightings.filter(({ acronym, which }) => acronym && which.size > 0))
  const called = ({ which, type }: Sighting): string | undefined => {
    if (which.size < 2) return undefined
    const same = explained.find((one) => one.type === type && [...which.keys()].every((term) => one.which.has(term)))
    return same?.acronym
  }
  const matters = new Map<string, Known>(),
    of = new Map<Sighting, Known>()
  const keyed = (sighting: Sighting): string | undefined => {
    const family = FAMILY[sighting.type] ?? sighting.type
    if (sighting.owner) return `troops ${sighting.owner} ${sighting.place}`
    if (sighting.acronym) return `${family} ${sighting.acronym}`
    const acronym = (sighting.place && acronyms.get(sighting.place)) ?? called(sighting)
    if (acronym && (sighting.type === 'force' || sighting.type === 'mission')) return `${family} ${acronym}`
    return sighting.place ? `${family} ${sighting.place}` : undefined
  }
  for (const { sightings } of pages)
    for (const sighting of sightings) {
      const key = keyed(sighting)
      if (key === undefined) continue
      const known = matters.get(key) ?? { key, name: '', type: sighting.type, sightings: [] }
      matters.set(key, known)
      known.sightings.push(sighting)
      of.set(sighting, known)
    }
  for (const { sightings } of pages) {
    const last = new Map<string, Known>()
    for (const sighting of sightings) {
      const family = FAMILY[sighting.type] ?? sighting.type,
        known = of.get(sighting)
      if (known) {
        last.set(family, known)
        last.set(`called ${sighting.head}`, known)
      } else if (!sighting.plural) {
        // What was named just before may be called anything; farther back, it is called what it was called.
        const near = last.get(family),
          back = near && isNear(near, sighting) ? near : (last.get(`called ${sighting.head}`) ?? near)
        if (!back) continue
        back.sightings.push(sighting)
        of.set(sighting, back)
      }
    }
  }
  for (const known of matters.values()) known.name = nameOf(known)
  return { matters: [...matters.values()], of }
}

/**
 * What the story as a whole is about, where most of its reports name one kind of thing under way: the election, the inquiry, the merger, the quake.
 * Places that only say "the inquiry", and the one place that calls the merger a takeover, are places of it.
 */
export function principalsOf(pages: readonly Page[], matters: Known[], of: Map<Sighting, Known>): Known[] {
  // A treaty is mentioned in many stories of missions and summits; it is what a story is about where there are none.
  const larger = matters.some(({ type }) => type === 'mission' || type === 'force' || type === 'summit')
  const families = new Map<string, { readonly sightings: Sighting[]; readonly reports: Set<string> }>()
  for (const { report, sightings } of pages)
    for (const sighting of sightings) {
      const family = kindOf(sighting)
      if (family === undefined || sighting.plural || (family === 'agreement' && larger)) continue
      const one = families.get(family) ?? { sightings: [], reports: new Set() }
      families.set(family, one)
      one.sightings.push(sighting)
      one.reports.add(report.sha256)
    }
  const texts = new Set(pages.map(({ report }) => report.sha256)).size
  return [...families]
    .filter(([, { reports }]) => reports.size * 2 > texts)
    .sort(([a, x], [b, y]) => y.reports.size - x.reports.size || y.sightings.length - x.sightings.length || (a < b ? -1 : 1))
    .flatMap(([family, { sightings }]) => principal(family, sightings, matters, of) ?? [])
}

/** A matter of another place that is named more than once is another one (sanctions of two powers, two trials); what is named once is the principal. */
function principal(
  family: string,
  sightings: readonly Sighting[],
  matters: Known[],
  of: Map<Sighting, Known>,
): Known | undefined {
  const keyed = matters.filter((known) => known.sightings.some((one) => kindOf(one) === family)),
    found =
      keyed.sort((a, b) => b.sightings.length - a.sightings.length || (a.key < b.key ? -1 : 1))[0] ?? made(family, sightings)
  if (!found) return undefined
  if (!matters.includes(found)) matters.push(found)
  for (const sighting of sightings) {
    const home = of.get(sighting)
    if (home && (home === found || home.sightings.length > 1)) continue
    if (home) home.sightings.splice(home.sightings.indexOf(sighting), 1)
    if (!found.sightings.includes(sighting)) found.sightings.push(sighting)
    of.set(sighting, found)
  }
  for (const known of matters.filter((one) => one.sightings.length === 0)) matters.splice(matters.indexOf(known), 1)
  return found
}

const MERGING = new Set('merger takeover acquisition buyout deal'.split(' '))
const STORIES = new Set(['election', 'case', 'disaster', 'project', 'agreement', 'other'])
/** "merger", "takeover" and "deal" are one kind; missions, forces, summits and treaties are what stories are about only by name. */
const kindOf = ({ head, type }: Sighting): string | undefined =>
  MERGING.has(head) ? 'merger' : STORIES.has(type) ? type : undefined

/** A matter that no place names: called by the longest words that a report has for it. */
function made(family: string, sightings: readonly Sighting[]): Known | undefined {
  const [first] = sightings
  if (!first) return undefined
  const calls = sightings
    .map(({ called }) => called)
    .sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : a > b ? 1 : 0))
  return { key: `${family} of the story`, name: calls[0] ?? first.head, type: first.type, sightings: [...sightings] }
}

/** Named in the two sentences before it, in the same report. */
const isNear = ({ sightings }: Known, { at, clause, index }: Sighting): boolean =>
  sightings.some((one) => one.at.report === at.report && one.index < index && clause.sentence - one.clause.sentence <= CLOSE)
const CLOSE = 2

/** The name it is called by most, put together from words of the reports. */
function nameOf({ sightings }: Known): string {
  const first = sightings.find(({ acronym }) => acronym)
  if (first?.acronym) return first.acronym
  const owned = sightings.find(({ owner }) => owner)
  if (owned?.owner && owned.place) return `${display(owned.owner)} ${owned.head} in ${display(owned.place)}`
  const which = new Map<string, { words: string; count: number }>()
  for (const { which: words } of sightings)
    for (const [term, shown] of words) {
      const before = which.get(term)
      if (before) before.count++
      else which.set(term, { words: shown, count: 1 })
    }
  const counted = new Map<string, number>()
  for (const { head } of sightings) counted.set(head, (counted.get(head) ?? 0) + 1)
  const head = [...counted].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
  const place = sightings.find((sighting) => sighting.place)?.place,
    where = place && (which.get(place)?.words ?? display(place)),
    others = [...which]
      .filter(([term, { count }]) => term !== place && count >= 2)
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  const lead = others[0]?.[1].words
  if (['mission', 'force', 'disaster', 'negotiation'].includes((sightings[0] as Sighting).type) && where)
    return `${lead ? `${lead} ` : ''}${head} in ${place?.startsWith('=') ? display(place) : where}`
  return `${where ? `${where} ` : ''}${head}`
}
