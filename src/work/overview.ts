import { Worker } from 'node:worker_threads'
import {
  type Dossier,
  type Id,
  type Lineage,
  type SourcesJson,
  type StoriesJson,
  type Story,
  toSourcesJson,
  toStoriesJson,
} from '../core/publish.js'
import { type Library, Trouble } from '../store/index.js'
import { nameOf, pagesIn, SMALL, toldOf } from './pile.js'

/** Of a pile too large to be kept whole: what a list shows, and what one of its stories is made from again. */
export interface Overview {
  readonly stories: StoriesJson
  readonly sources: SourcesJson
  readonly connected: { readonly stories: readonly Story[]; readonly lineage: Lineage }
  /** The page that each report was read from: its hash and its key. */
  readonly pages: Readonly<Record<Id<'report'>, readonly [hash: string, key: string]>>
}

export const overviewOf = (dossier: Dossier, library: Library, pages: Overview['pages']): Overview => ({
  stories: toStoriesJson(dossier),
  sources: toSourcesJson(dossier, library.settings),
  connected: { stories: dossier.stories, lineage: dossier.lineage },
  pages,
})

/** The overview that was kept with the dossier of now; made by a thread of its own where there is none, so that a server goes on answering meanwhile. */
export async function findOverview(library: Library): Promise<Overview> {
  const name = nameOf(library),
    kept = await library.shelf.dossier(name)
  if (kept !== undefined) return JSON.parse(kept) as Overview
  return JSON.parse(await madeApart(library.path)) as Overview
}

function madeApart(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./overview-worker.js', import.meta.url), { workerData: path })
    worker.once('message', (made: string) => resolve(made))
    worker.once('error', reject)
    worker.once('exit', () =>
      reject(new Trouble('the library changed while it was taken together', path, 'load the page again in a moment')),
    )
  })
}

export const isLarge = (library: Library): boolean => pagesIn(library).length > SMALL

/** One story alone: the same as its part of the whole dossier, for the stages after RELATE go story by story. */
export async function storyFrom(overview: Overview, library: Library, id: string): Promise<Dossier | undefined> {
  const { stories, lineage } = overview.connected,
    story = stories.find((one) => one.id === id)
  if (!story) return undefined
  const held = new Set<string>(story.reports)
  const told = await toldOf(
    library,
    story.reports.flatMap((report) => {
      const page = overview.pages[report]
      return page ? [page] : []
    }),
  )
  const { conclude } = await import('../core/index.js')
  const inOrder = [...told].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
  return conclude(
    {
      reports: inOrder.map(({ report }) => report),
      attributions: inOrder.flatMap(({ attributions }) => attributions),
      chains: inOrder.flatMap(({ chains }) => chains),
      stories: [story],
      lineage: {
        derivations: lineage.derivations.filter(({ report }) => held.has(report)),
        origins: lineage.origins.filter((origin) => origin.story === id),
        circles: lineage.circles.filter((circle) => circle.some((report) => held.has(report))),
      },
    },
    library.settings,
  )
}
