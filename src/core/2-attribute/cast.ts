import { PRONOUN_OF } from '../language/en/he-and-she.js'
import { foldCase } from '../text/fold.js'
import { remembered } from '../text/remember.js'
import { firstFrom } from '../text/span.js'
import type { Place } from './finding.js'
import type { Reading } from './unit.js'

/** Somebody or some outlet that the report names, at one place. */
export interface Named extends Place {
  readonly kind: 'person' | 'outlet'
  readonly name: string
  /** The last word of a person's name, folded: "badawi". */
  readonly last: string
  readonly unit: number
  readonly quoted: boolean
}

/** Everybody and every outlet that is named, in reading order; `called`: names that the report itself calls an outlet, whatever else they look like. */
export function castOf(reading: Reading, outlets: ReadonlySet<string> = new Set(), called: readonly Place[] = []): Cast {
  const { units, quotations, report } = reading
  const all: Named[] = []
  let unit = 0
  let q = 0
  const isCalled = (at: Place) => called.some(({ start, end }) => start < at.end && at.start < end)
  const named = [
    ...report.mentions.flatMap((one) =>
      one.kind === 'name' && (one.type === 'person' || one.type === 'outlet') && !isCalled(one)
        ? [{ start: one.start, end: one.end, type: one.type, canonical: one.canonical }]
        : [],
    ),
    ...called.map(({ start, end }) => ({ start, end, type: 'outlet' as const, canonical: report.text.slice(start, end) })),
  ].sort((a, b) => a.start - b.start)
  for (const { start, end, type, canonical } of named) {
    while (unit + 1 < units.length && units[unit]!.end <= start) unit++
    while (q < quotations.length && quotations[q]!.end <= start) q++
    const quoted = q < quotations.length && quotations[q]!.start <= start
    all.push({ kind: type, name: canonical, last: lastOf(canonical), start, end, unit, quoted })
  }
  return castFrom(reading, all, outlets)
}

/** "Oana Lungescu" → "lungescu"; "Joseph Dunford Jr." → "dunford". */
export const lastOf = remembered((name: string): string => {
  const words = foldCase(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?,?$/.test(word))
  return (words.at(-1) ?? '').replace(/'s$|'$/, '')
})

/** All that are named, with what is asked of them; every answer takes no longer in a longer report. */
export interface Cast {
  /** Those whose words lie within the place, in order. */
  within(at: Place): readonly Named[]
  inUnit(unit: number): readonly Named[]
  /** The last outlet named before the place. */
  outletBefore(place: number): Named | undefined
  /** The outlet that is named, where one and no other is. */
  readonly onlyOutlet: Named | undefined
  /** The last persons named before the place, the nearest first. */
  personsBefore(place: number): readonly Named[]
  /** The first full name with this last word: "berg" → "Anna Berg". */
  fullName(last: string): string | undefined
  isPerson(last: string): boolean
  /** Known as an outlet from this report alone; the name folded and without "the". */
  isOutlet(name: string): boolean
  /** The name of such an outlet that the words end on or begin with: "the regional newspaper, Nord-Kurier". */
  outletIn(words: string): string | undefined
  /** What "Mr." or "Mrs." before the name, or the first name, says of the pronoun that fits. */
  pronounOf(last: string): 'he' | 'she' | undefined
}

function castFrom(reading: Reading, all: readonly Named[], outlets: ReadonlySet<string>): Cast {
  const byUnit = new Map<number, Named[]>()
  const full = new Map<string, string>()
  const persons = new Set<string>()
  const pronouns = new Map<string, 'he' | 'she'>()
  for (const named of all) {
    const here = byUnit.get(named.unit)
    if (here) here.push(named)
    else byUnit.set(named.unit, [named])
    if (named.kind !== 'person') continue
    persons.add(named.last)
    if (named.name.includes(' ') && !full.has(named.last)) full.set(named.last, named.name)
    const fits = named.name.includes(' ') ? PRONOUN_OF.get(foldCase(named.name.slice(0, named.name.indexOf(' ')))) : undefined
    if (fits && !pronouns.has(named.last)) pronouns.set(named.last, fits)
    const title = reading.text.slice(Math.max(0, named.start - 6), named.start + 5)
    if (/\b(?:Mrs|Ms|Miss)\b/.test(title)) pronouns.set(named.last, 'she')
    else if (/\bMr\b/.test(title)) pronouns.set(named.last, 'he')
  }
  /** How many begin before the place. */
  const countBefore = (place: number): number => firstFrom(all, place, ({ start }) => start)
  const lastOutlet: (Named | undefined)[] = []
  all.forEach((named, i) => {
    lastOutlet[i] = named.kind === 'outlet' ? named : lastOutlet[i - 1]
  })
  return {
    within: ({ start, end }) => {
      const found: Named[] = []
      for (let i = countBefore(start); i < all.length && all[i]!.start < end; i++) if (all[i]!.end <= end) found.push(all[i]!)
      return found
    },
    inUnit: (unit) => byUnit.get(unit) ?? [],
    onlyOutlet: all.some((one) => one.kind === 'outlet' && one.name !== lastOutlet.at(-1)?.name) ? undefined : lastOutlet.at(-1),
    outletBefore: (place) => lastOutlet[countBefore(place) - 1],
    personsBefore: (place) => {
      const to = countBefore(place)
      return all
        .slice(Math.max(0, to - MOST), to)
        .filter(({ kind }) => kind === 'person')
        .reverse()
    },
    fullName: (last) => full.get(last),
    isPerson: (last) => persons.has(last),
    isOutlet: (name) => outlets.has(name),
    outletIn: (words) => {
      if (outlets.size === 0) return undefined
      const low = foldCase(words)
      for (const name of outlets) {
        const at = low.indexOf(name)
        if (at > 0 && !/[\p{L}\p{N}]/u.test(low[at - 1]! + (low[at + name.length] ?? '')))
          return words.slice(at, at + name.length)
      }
      return undefined
    },
    pronounOf: (last) => pronouns.get(last),
  }
}

/** Nobody is looked for further back than this many names. */
const MOST = 60

export const NOBODY: Cast = {
  within: () => [],
  inUnit: () => [],
  onlyOutlet: undefined,
  outletBefore: () => undefined,
  personsBefore: () => [],
  fullName: () => undefined,
  isPerson: () => false,
  isOutlet: () => false,
  outletIn: () => undefined,
  pronounOf: () => undefined,
}
