import { join } from 'node:path'
import { conclude, connect, type Dossier, NOTHING_SAID } from '../core/index.js'
import { isUnreadable, type Original, pagesOf, type Unreadable } from '../intake/index.js'
import { partsOf, type Told } from '../store/index.js'
import { isMade, readShuffle, writeShuffle } from './shuffle.js'
import { tellInTime } from './tell.js'

/**
 * A pile told in steps that a scheduler can run, with files in between:
 *
 *     map 0 … map n-1    READ and ATTRIBUTE of every nth page                told/0 … told/n-1
 *     relate             who took it from whom, over the whole pile          pile, stories/0 … stories/m-1
 *     reduce 0 … m-1     claims, discrepancies, matters, grades by story     found/0 … found/m-1
 *     join               the dossier, the same as of a single process
 *
 * Maps may run anywhere and at once, and so may reduces. A step whose marker is there is done and costs nothing.
 */
export interface Part {
  readonly folder: string
  readonly part: number
  readonly of: number
}

const told = (folder: string, part: number) => join(folder, 'told', `${part}.jsonl`),
  stories = (folder: string, part: number) => join(folder, 'stories', `${part}.jsonl`),
  found = (folder: string, part: number) => join(folder, 'found', `${part}.jsonl`),
  pile = (folder: string) => join(folder, 'pile.jsonl'),
  plan = (folder: string) => join(folder, 'plan.jsonl')

interface Plan {
  readonly maps: number
  readonly reduces: number
}

/** Which list of the dossier a line belongs to. */
type Line = { readonly [List in keyof Lists]: readonly [list: List, thing: Lists[List][number]] }[keyof Lists]
type Lists = Omit<Dossier, 'lineage'> & Dossier['lineage']

export async function map(
  originals: AsyncIterable<Original | Unreadable>,
  { folder, part, of }: Part,
  bad: (unreadable: Unreadable) => void,
): Promise<void> {
  if (isMade(told(folder, part))) return
  let number = 0
  const mine = async function* () {
    for await (const original of originals)
      for await (const page of isUnreadable(original) ? [original] : pagesOf(original)) {
        if (isUnreadable(page)) {
          if (part === 0) bad(page) // every map sees it; one says it
          continue
        }
        if (number++ % of !== part) continue
        const outcome = tellInTime(page)
        if ('told' in outcome) yield JSON.parse(Buffer.from(outcome.told).toString('utf8')) as Told
        else bad({ kind: 'unreadable', page: page.key, because: outcome.because, next: 'give the text of the article alone' })
      }
  }
  await writeShuffle(told(folder, part), mine())
}

export async function relatePile({
  folder,
  maps,
  reduces,
}: {
  readonly folder: string
  readonly maps: number
  readonly reduces: number
}): Promise<void> {
  if (isMade(plan(folder))) return
  const all: Told[] = []
  for (let part = 0; part < maps; part++) for await (const one of readShuffle<Told>(told(folder, part))) all.push(one)
  // One text under two keys is one report, under the lesser key: as in a library.
  all.sort((a, b) => (a.report.key < b.report.key ? 1 : a.report.key > b.report.key ? -1 : 0))
  const connected = connect(
    {
      reports: all.map(({ report }) => report),
      attributions: all.flatMap(({ attributions }) => attributions),
      chains: all.flatMap(({ chains }) => chains),
    },
    NOTHING_SAID,
  )
  await writeShuffle(pile(folder), linesOf(connected))
  const parts = [...partsOf({ ...connected, ...NOTHING_FOUND })]
  for (const [part, some] of dealt(parts, reduces).entries()) await writeShuffle(stories(folder, part), some)
  await writeShuffle(plan(folder), [{ maps, reduces } satisfies Plan])
}

export async function reduce({ folder, part }: Omit<Part, 'of'>): Promise<void> {
  if (isMade(found(folder, part))) return
  const conclusions = async function* () {
    for await (const story of readShuffle<Dossier>(stories(folder, part))) {
      const { claims, discrepancies, matters, grades } = conclude(story, NOTHING_SAID)
      yield* linesOf({ claims, discrepancies, matters, grades })
    }
  }
  await writeShuffle(found(folder, part), conclusions())
}

export async function joined(folder: string): Promise<Dossier> {
  const lists: { [List in keyof Lists]: Lists[List][number][] } = {
    reports: [],
    stories: [],
    attributions: [],
    chains: [],
    derivations: [],
    origins: [],
    circles: [],
    claims: [],
    discrepancies: [],
    matters: [],
    grades: [],
  }
  const take = async (path: string) => {
    for await (const [list, thing] of readShuffle<Line>(path)) (lists[list] as unknown[]).push(thing)
  }
  await take(pile(folder))
  for await (const { reduces } of readShuffle<Plan>(plan(folder)))
    for (let part = 0; part < reduces; part++) await take(found(folder, part))
  const { derivations, origins, circles, ...rest } = lists
  return { ...rest, lineage: { derivations, origins, circles } }
}

const NOTHING_FOUND = { claims: [], discrepancies: [], matters: [], grades: [] }

function* linesOf(part: Partial<Dossier>): Iterable<readonly [string, unknown]> {
  for (const [list, things] of Object.entries(part)) {
    if (Array.isArray(things)) for (const thing of things) yield [list, thing]
    else
      for (const [inner, some] of Object.entries(things as Dossier['lineage']))
        for (const thing of some as readonly unknown[]) yield [inner, thing]
  }
}

/** In as many runs as wanted, each of about as many reports; one behind the other they are the whole, in order. */
function dealt(parts: readonly Dossier[], runs: number): Dossier[][] {
  const all = parts.reduce((sum, { reports }) => sum + reports.length, 0)
  const dealt: Dossier[][] = Array.from({ length: runs }, () => [])
  let before = 0
  for (const part of parts) {
    dealt[Math.min(runs - 1, Math.floor((before * runs) / Math.max(1, all)))]?.push(part)
    before += part.reports.length
  }
  return dealt
}
