import { type Dossier, partOf, type SourcesJson, type StoriesJson, toSourcesJson, toStoriesJson } from '../core/publish.js'
import { isUnreadable, pagesOf } from '../intake/index.js'
import { hashOfPage, type Library, Trouble } from '../store/index.js'
import { dossierOf, isFinished, pagesIn, sourcesOf, storiesOf, storyIn } from './pile.js'
import { toldIn } from './told-in.js'

/** What is asked of a pile that people look at. Each answer is made once, when it is first asked for. */
export interface Seen {
  stories(): Promise<StoriesJson>
  sources(): Promise<SourcesJson>
  /** The dossier of one story; undefined when there is none with this id. */
  story(id: string): Promise<Dossier | undefined>
  /** The dossier that holds these reports, or these and more. */
  holding(reports: readonly string[]): Promise<Dossier>
  dossier(): Promise<Dossier>
  /** The page that a report was read from, and the original that the page lay in. */
  page(report: string): Promise<PageSeen | undefined>
}

export interface PageSeen {
  readonly kind: 'text' | 'html'
  /** As it came, before READ cleaned it. */
  readonly body: string
  readonly bytes: Uint8Array
  readonly key: string
}

/** Of a large pile only its list of stories is loaded, and one story at a time; of others the whole dossier. */
export function seen(library: Library): Seen {
  const dossier = once(() => dossierOf(library)),
    stories = once(async () => toStoriesJson(await dossier())),
    sources = once(async () => toSourcesJson(await dossier(), library.settings))
  if (pagesIn(library).length <= LARGE)
    return {
      dossier,
      stories,
      sources,
      holding: dossier,
      story: async (id) => {
        const whole = await dossier(),
          story = whole.stories.find((one) => one.id === id)
        return story && partOf(whole, story.id)
      },
      page: async (report) => {
        const key = (await dossier()).reports.find(({ id }) => id === report)?.key
        const told = await library.told()
        for (const [hash, of] of pagesIn(library)) {
          const piece = of === key ? await told.get(hash) : undefined
          if (piece && toldIn(piece, of).report.id === report) return pageIn(library, hash)
        }
        return undefined
      },
    }
  const pile = library.shelf.pile(),
    finished = once(async () => {
      if (!(await isFinished(library)))
        throw new Trouble('the library is being read', library.path, 'load the page again in a moment')
    })
  return {
    dossier,
    stories: once(async () => {
      await finished()
      return { schema: 'hearsay/stories@1' as const, stories: [...(await storiesOf(library))] }
    }),
    sources: once(async () => {
      await finished()
      return sourcesOf(library)
    }),
    story: async (id) => {
      await finished()
      const found = await storyIn(library, id)
      return found?.stories[0]?.id === id ? found : undefined
    },
    holding: async (reports) => {
      await finished()
      const keys = new Map<string, string>()
      for (const id of reports) {
        const found = await pile.find(id)
        if (found) keys.set(found.key, id)
      }
      const [only] = keys.size === 1 ? [...keys.values()] : []
      return (only === undefined ? undefined : await storyIn(library, only)) ?? dossier()
    },
    page: async (report) => {
      await finished()
      const found = await pile.find(report),
        // The reports come behind the story's own id, in the order of the pages.
        at = found?.ids.indexOf(report) ?? 0,
        hash = at > 0 ? found?.pages[at - 1]?.[0] : undefined
      return hash === undefined ? undefined : pageIn(library, hash)
    },
  }
}

const LARGE = 5000 // reports: the dossier of so many is some 150 MB, and read in seconds

const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined
  return () => (made ??= make())
}

/** The first original that was read and holds this page. */
async function pageIn(library: Library, hash: string): Promise<PageSeen | undefined> {
  for (const { entry, pages } of library.contents.values()) {
    if (!pages.some(([one]) => one === hash)) continue
    const found = library.entries.get(entry)
    if (!found) continue
    const original = await library.original(found)
    for await (const page of pagesOf(original)) {
      if (isUnreadable(page) || hashOfPage(page) !== hash) continue
      const { body } = page
      return { kind: body.kind, body: body.kind === 'html' ? body.html : body.text, bytes: original.bytes, key: original.key }
    }
  }
  return undefined
}
