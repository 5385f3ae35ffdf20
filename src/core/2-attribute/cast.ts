import { findOutlets } from '../language/en/outlets.js'
import { DOCUMENT_WORDS, OFFICE_WORDS } from '../language/en/voices.js'
import { foldCase } from '../text/fold.js'
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

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|lt|col|capt|sgt|prof|president|senator|governor|minister|secretary|ambassador|chancellor|king|queen|prince|pope|sir|lord|lady|judge|justice|representative|congressman|congresswoman|general|admiral|mayor|speaker|chairman|director|spokesman|spokeswoman|spokesperson|premier|prime|vice|deputy|former|foreign|defense|defence|republican|democrat|democratic|president-elect|us|u\.s|u\.s\.|american|british|russian)\.?$/

/** Everybody and every outlet that is named, in reading order. */
export function castOf(reading: Reading): Cast {
  const cast: Named[] = []
  const fromRead = reading.report.mentions.filter((mention) => mention.kind === 'name')
  const outlets = findOutlets(reading.text)
  let o = 0
  let m = 0
  reading.units.forEach((unit, u) => {
    while (o < outlets.length && outlets[o]!.start < unit.start) o++
    const here = new Set<number>()
    for (; o < outlets.length && outlets[o]!.start < unit.end; o++) {
      const outlet = outlets[o]!
      if (outlet.doubtful) continue
      for (let i = outlet.start; i < outlet.end; i++) here.add(i)
      cast.push({
        kind: 'outlet',
        name: outlet.outlet.name,
        last: foldCase(outlet.outlet.name),
        start: outlet.start,
        end: outlet.end,
        unit: u,
        quoted: false,
      })
    }
    while (m < fromRead.length && fromRead[m]!.start < unit.start) m++
    let any = false
    for (; m < fromRead.length && fromRead[m]!.start < unit.end; m++) {
      const mention = fromRead[m]!
      any = true
      if (mention.type !== 'person' || here.has(mention.start)) continue
      cast.push({
        kind: 'person',
        name: mention.canonical,
        last: lastOf(mention.canonical),
        start: mention.start,
        end: mention.end,
        unit: u,
        quoted: false,
      })
    }
    if (any || fromRead.length > 0) return
    const { words } = unit
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.tag !== 'NNP' || here.has(words[i]!.start)) continue
      let end = i
      while (end + 1 < words.length && words[end + 1]!.tag === 'NNP' && !here.has(words[end + 1]!.start)) end++
      let start = i
      let titled = false
      while (start < end && TITLES.test(words[start]!.low)) {
        start++
        titled = true
      }
      const run = words.slice(start, end + 1)
      const isPerson =
        (run.length >= 2 || titled) &&
        !TITLES.test(run.at(-1)!.low) &&
        run.length <= 4 &&
        !run.some(
          (word) =>
            OFFICE_WORDS.has(word.low) ||
            DOCUMENT_WORDS.has(word.low) ||
            /^\p{Lu}{2,}$/u.test(reading.text.slice(word.start, word.end)),
        )
      if (isPerson) {
        const name = reading.text.slice(run[0]!.start, run.at(-1)!.end)
        cast.push({
          kind: 'person',
          name,
          last: lastOf(name),
          start: run[0]!.start,
          end: run.at(-1)!.end,
          unit: u,
          quoted: run[0]!.quote >= 0,
        })
      }
      i = end
    }
  })
  return castFrom(
    reading,
    cast.sort((a, b) => a.start - b.start),
  )
}

/** "Oana Lungescu" → "lungescu"; "Joseph Dunford Jr." → "dunford". */
export function lastOf(name: string): string {
  const words = foldCase(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?,?$/.test(word))
  return (words.at(-1) ?? '').replace(/'s$|'$/, '')
}

/** All that are named, with what is asked of them; every answer takes no longer in a longer report. */
export interface Cast {
  /** Those whose words lie within the place, in order. */
  within(at: Place): readonly Named[]
  inUnit(unit: number): readonly Named[]
  /** The last outlet named before the place. */
  outletBefore(place: number): Named | undefined
  /** The last persons named before the place, the nearest first. */
  personsBefore(place: number): readonly Named[]
  /** The first full name with this last word: "berg" → "Anna Berg". */
  fullName(last: string): string | undefined
  isPerson(last: string): boolean
  /** What "Mr." or "Mrs." before the name says of the pronoun that fits. */
  pronounOf(last: string): 'he' | 'she' | undefined
}

function castFrom(reading: Reading, all: readonly Named[]): Cast {
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
    const title = reading.text.slice(Math.max(0, named.start - 6), named.start + 5)
    if (/\b(?:Mrs|Ms|Miss)\b/.test(title)) pronouns.set(named.last, 'she')
    else if (/\bMr\b/.test(title)) pronouns.set(named.last, 'he')
  }
  /** How many begin before the place. */
  const countBefore = (place: number): number => {
    let low = 0,
      high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]!.start < place) low = middle + 1
      else high = middle
    }
    return low
  }
  const outlets: (Named | undefined)[] = []
  all.forEach((named, i) => {
    outlets[i] = named.kind === 'outlet' ? named : outlets[i - 1]
  })
  return {
    within: ({ start, end }) => {
      const found: Named[] = []
      for (let i = countBefore(start); i < all.length && all[i]!.start < end; i++) if (all[i]!.end <= end) found.push(all[i]!)
      return found
    },
    inUnit: (unit) => byUnit.get(unit) ?? [],
    outletBefore: (place) => outlets[countBefore(place) - 1],
    personsBefore: (place) => {
      const to = countBefore(place)
      return all
        .slice(Math.max(0, to - MOST), to)
        .filter(({ kind }) => kind === 'person')
        .reverse()
    },
    fullName: (last) => full.get(last),
    isPerson: (last) => persons.has(last),
    pronounOf: (last) => pronouns.get(last),
  }
}

/** Nobody is looked for further back than this many names. */
const MOST = 60

export const NOBODY: Cast = {
  within: () => [],
  inUnit: () => [],
  outletBefore: () => undefined,
  personsBefore: () => [],
  fullName: () => undefined,
  isPerson: () => false,
  pronounOf: () => undefined,
}
