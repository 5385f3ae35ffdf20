import {
  assemble,
  type Dossier,
  grade,
  mergedSources,
  newestFirst,
  type Settings,
  type SourcesJson,
  type StoryJson,
  toStoriesJson,
} from '../core/publish.js'
import { type KeptStory, type Library, parse, type Told } from '../store/index.js'
import { finish } from './finish.js'
import { nameOf, pagesIn } from './pages.js'
import type { Part } from './tell-story.js'

export { nameOf, pagesIn } from './pages.js'

/** All that is known of the library's pile. What was told before is taken from the cache; a library that is open for writing keeps what is told now. */
export async function dossierOf(library: Library): Promise<Dossier> {
  if (library.mayWrite) await finish(library)
  else if (!(await isFinished(library))) return toldHere(library)
  const parts: Dossier[] = []
  for await (const [, part] of partsOf(library)) parts.push(part)
  return assemble(parts)
}

/** Is the pile told as the library is now? */
export async function isFinished(library: Library): Promise<boolean> {
  const state = await library.shelf.pile().state()
  return state !== undefined && (state.stamp === (await library.shelf.stamp()) || state.name === nameOf(library))
}

const AT_ONCE = 100 // stories read together

/** Each story of the finished pile as a dossier of its own, by its key; all, or only these. */
export async function* partsOf(library: Library, only?: readonly string[]): AsyncIterable<readonly [key: string, part: Dossier]> {
  const { settings } = library
  for await (const [key, part] of ungradedPartsOf(library, only)) yield [key, graded(part, settings)]
}

/** The same without grades, for whoever asks of none. */
export async function* ungradedPartsOf(
  library: Library,
  only?: readonly string[],
): AsyncIterable<readonly [key: string, part: Dossier]> {
  const keys = only ?? (await library.shelf.pile().keys())
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const stories: KeptStory[] = []
    for await (const [, piece] of (await library.shelf.pieces('story')).many(keys.slice(at, at + AT_ONCE))) {
      const story = parse<KeptStory>(piece.toString('utf8'))
      if (story) stories.push(story)
    }
    yield* await toldOf(library, stories)
  }
}

/** The list of stories, newest first. */
export async function storiesOf(library: Library): Promise<readonly StoryJson[]> {
  if (!(await isFinished(library))) return toStoriesJson(await dossierOf(library)).stories
  const stories: StoryJson[] = []
  for await (const { summary } of library.shelf.pile().stories()) stories.push(summary)
  return stories.sort(newestFirst)
}

/** Outlets and origins over the stories of the finished pile. */
export async function sourcesOf(library: Library): Promise<SourcesJson> {
  const all: SourcesJson['sources'][] = []
  for await (const { sources } of library.shelf.pile().stories()) all.push(sources)
  return mergedSources(all, library.settings)
}

/** One story of the finished pile, by its id, the beginning of it, or the id of one of its reports, claims, origins or derivations. */
export async function storyIn(library: Library, reference: string): Promise<Dossier | undefined> {
  const story = await library.shelf.pile().find(reference)
  const [found] = story ? await toldOf(library, [story]) : []
  return found && graded(found[1], library.settings)
}

async function toldOf(
  library: Library,
  stories: readonly KeptStory[],
): Promise<readonly (readonly [key: string, part: Dossier])[]> {
  const [told, parts] = [await library.told(), await library.shelf.pieces('part')],
    pages = new Map<string, Told>(),
    found = new Map<string, Part>(),
    hashes = stories.flatMap((story) => story.pages.map(([hash]) => hash))
  for await (const [hash, piece] of told.many(hashes)) pages.set(hash, JSON.parse(piece.toString('utf8')) as Told)
  for await (const [key, piece] of parts.many(stories.map(({ key }) => key)))
    found.set(key, JSON.parse(piece.toString('utf8')) as Part)
  return stories.map((story) => {
    const part = found.get(story.key)
    if (!part) throw new Error(`the story ${story.summary.id} is not kept`)
    const mine = story.pages.flatMap(([hash, key]) => {
      const one = pages.get(hash)
      return one ? [{ ...one, report: { ...one.report, key } }] : []
    })
    const whole = assemble([
      {
        ...part,
        reports: mine.map(({ report }) => report),
        attributions: mine.flatMap(({ attributions }) => attributions),
        chains: mine.flatMap(({ chains }) => chains),
        grades: [],
      },
    ])
    return [story.key, whole] as const
  })
}

const graded = (part: Dossier, settings: Settings): Dossier => ({ ...part, ...grade(part, settings) })

/** Of a library that may only be looked at and whose pile nobody has told yet: told in memory, and kept nowhere. */
async function toldHere(library: Library): Promise<Dossier> {
  const [{ combine }, { tell }, { isUnreadable, pagesOf }, { hashOfPage }] = await Promise.all([
    import('../core/index.js'),
    import('./tell.js'),
    import('../intake/index.js'),
    import('../store/index.js'),
  ])
  const keys = new Map(pagesIn(library)),
    told = new Map<string, Told>()
  for await (const [hash, piece] of (await library.told()).many([...keys.keys()]))
    told.set(hash, JSON.parse(piece.toString('utf8')) as Told)
  if (told.size < keys.size)
    for (const entry of library.entries.values())
      for await (const page of pagesOf(await library.original(entry))) {
        const hash = isUnreadable(page) ? '' : hashOfPage(page)
        if (!isUnreadable(page) && keys.has(hash) && !told.has(hash)) told.set(hash, tell(page))
      }
  const all = [...keys].flatMap(([hash, key]) => {
    const one = told.get(hash)
    return one ? [{ ...one, report: { ...one.report, key } }] : []
  })
  return combine(
    {
      reports: all.map(({ report }) => report),
      attributions: all.flatMap(({ attributions }) => attributions),
      chains: all.flatMap(({ chains }) => chains),
    },
    library.settings,
  )
}
