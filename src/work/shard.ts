import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { assemble, conclude, connectStory, type Dossier, NOTHING_SAID, type Report } from '../core/index.js'
import { isUnreadable, type Original, pagesOf, type Unreadable } from '../intake/index.js'
import type { Told } from '../store/index.js'
import { atOnce, PileGroups } from './grouping.js'
import { isMade, mustBeMade, readPlaced, readShuffle, writeShuffle } from './shuffle.js'
import { sketchIn } from './sketch-bytes.js'
import { SketchFile } from './sketch-file.js'
import { sketchPiece, tellInTime } from './tell.js'

/**
 * A pile told in steps that a scheduler can run, with files in between:
 *
 *     map 0 … map n-1    READ and ATTRIBUTE of every nth page                told/0 … told/n-1
 *     relate             who took it from whom, over the whole pile          stories/0 … stories/m-1
 *     reduce 0 … m-1     claims, discrepancies, matters, grades by story     found/0 … found/m-1
 *     join               the dossier, the same as of a single process
 *
 * No step but the last holds more than a story, beside some hundred bytes of each report in `relate`. Maps may run anywhere and at once, and so may reduces. A step whose marker is there is done and costs nothing.
 */
export interface Part {
  readonly folder: string
  readonly part: number
  readonly of: number
}

const told = (folder: string, part: number) => join(folder, 'told', `${part}.jsonl`),
  stories = (folder: string, part: number) => join(folder, 'stories', `${part}.jsonl`),
  found = (folder: string, part: number) => join(folder, 'found', `${part}.jsonl`),
  plan = (folder: string) => join(folder, 'plan.jsonl')

interface Plan {
  readonly maps: number
  readonly reduces: number
}

/** Which list of the dossier a line belongs to. */
type Line = { readonly [List in keyof Found]: readonly [list: List, thing: Found[List][number]] }[keyof Found]
type Found = Pick<Dossier, 'claims' | 'discrepancies' | 'matters' | 'grades'>

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
  for (let part = 0; part < maps; part++) mustBeMade(told(folder, part))
  const pile = new PileGroups(),
    sketches = new SketchFile(folder),
    /** Of each page: which part it lies in, from where, how long it is; and its key. */
    places: (readonly [part: number, start: number, length: number])[] = [],
    keys: string[] = [],
    files: FileHandle[] = []
  try {
    for (let part = 0; part < maps; part++) {
      for await (const [one, start, length] of readPlaced<Told>(told(folder, part))) {
        const sketch = sketchPiece(one)
        if (pile.add(`${places.length}`, sketch)) sketches.add(sketch)
        places.push([part, start, length])
        keys.push(one.report.key)
      }
      files.push(await open(told(folder, part)))
    }
    // One text under two keys is one report, under the lesser key: as in a library.
    const pages = [...keys.keys()].sort((a, b) => {
      const [one, other] = [keys[a] as string, keys[b] as string]
      return one < other ? 1 : one > other ? -1 : 0
    })
    const groups = [...atOnce(pile.groups(pages.map(String), [], sketches.gistAt))]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((group) => group.pages.map((name) => pile.rowOf(name) as number))
    const toldAt = async (row: number): Promise<Told> => {
      const [part, start, length] = places[Number(pile.hashes[row])] as (typeof places)[number],
        bytes = Buffer.allocUnsafe(length)
      await (files[part] as FileHandle).read(bytes, 0, length, start)
      return JSON.parse(bytes.toString('utf8')) as Told
    }
    const tell = async function* (stories: readonly (readonly number[])[]) {
      for (const rows of stories) {
        const all = await Promise.all(rows.map(toldAt))
        const reports = all.map(({ report }) => report)
        yield {
          ...connectStory(
            {
              reports,
              attributions: all.flatMap(({ attributions }) => attributions),
              chains: all.flatMap(({ chains }) => chains),
            },
            NOTHING_SAID,
            rows.map((row, at) => sketchIn(sketches.at(row), reports[at] as Report)),
          ),
          ...NOTHING_FOUND,
        } satisfies Dossier
      }
    }
    for (const [part, some] of dealt(groups, reduces).entries()) await writeShuffle(stories(folder, part), tell(some))
  } finally {
    sketches.close()
    for (const file of files) await file.close()
  }
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
  const parts: Dossier[] = [],
    lists: { readonly [List in keyof Found]: Found[List][number][] } = { claims: [], discrepancies: [], matters: [], grades: [] }
  for await (const { reduces } of readShuffle<Plan>(plan(folder)))
    for (let part = 0; part < reduces; part++) {
      for await (const story of readShuffle<Dossier>(stories(folder, part))) parts.push(story)
      for await (const [list, thing] of readShuffle<Line>(found(folder, part))) (lists[list] as unknown[]).push(thing)
    }
  return { ...assemble(parts), ...lists }
}

const NOTHING_FOUND = { claims: [], discrepancies: [], matters: [], grades: [] }

function* linesOf(found: Found): Iterable<readonly [string, unknown]> {
  for (const [list, things] of Object.entries(found)) for (const thing of things) yield [list, thing]
}

/** In as many runs as wanted, each of about as many reports; one behind the other they are the whole, in order. */
function dealt<Story extends { readonly length: number }>(stories: readonly Story[], runs: number): Story[][] {
  const all = stories.reduce((sum, { length }) => sum + length, 0)
  const dealt: Story[][] = Array.from({ length: runs }, () => [])
  let before = 0
  for (const story of stories) {
    dealt[Math.min(runs - 1, Math.floor((before * runs) / Math.max(1, all)))]?.push(story)
    before += story.length
  }
  return dealt
}
