import { type Dossier, partOf, type SourcesJson, type StoriesJson, toSourcesJson, toStoriesJson } from '../core/publish.js'
import { isUnreadable, pagesOf } from '../intake/index.js'
import { hashOfPage, type Library } from '../store/index.js'
import { findOverview, isLarge, storyFrom } from './overview.js'
import { dossierOf, pagesIn } from './pile.js'

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

/** Of a large pile only the overview is loaded, and one story made at a time; of others the whole dossier. */
export function seen(library: Library): Seen {
  const dossier = once(() => dossierOf(library)),
    stories = once(async () => toStoriesJson(await dossier())),
    sources = once(async () => toSourcesJson(await dossier(), library.settings))
  if (!isLarge(library))
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
        for (const [hash, of] of pagesIn(library))
          if (of === key && (await told.get(hash))?.report.id === report) return pageIn(library, hash)
        return undefined
      },
    }
  const overview = once(() => findOverview(library))
  const story = async (id: string) => storyFrom(await overview(), library, id)
  return {
    dossier,
    stories: async () => (await overview()).stories,
    sources: async () => (await overview()).sources,
    story,
    holding: async (reports) => {
      const { connected } = await overview()
      const ids = connected.stories.filter((one) => one.reports.some((id) => reports.includes(id))).map(({ id }) => id)
      const [first, ...more] = await Promise.all(ids.map(story))
      return first && more.length === 0 ? first : dossier()
    },
    page: async (report) => {
      const { pages } = await overview(),
        found = Object.hasOwn(pages, report) ? pages[report as keyof typeof pages] : undefined
      return found && pageIn(library, found[0])
    },
  }
}

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
