import { type Dossier, type Judgement, judgeableIn, tellUngraded, toSourcesJson, toStoriesJson } from '../core/index.js'
import { type KeptStory, sha256Of } from '../store/index.js'
import { sketchIn } from './sketch-bytes.js'
import { sketchPiece } from './tell.js'
import { toldIn } from './told-in.js'

/** What a story is told from: its pages in the order of their reports' ids, and what the analyst said that may touch it. */
export interface StoryToTell {
  readonly key: string
  readonly pages: KeptStory['pages']
  readonly told: readonly Uint8Array[]
  readonly sketches: readonly Uint8Array[]
  readonly judgements: readonly Judgement[]
}

/** A story as it is kept: what it can be asked by, and what was found in it. Its reports are kept already. */
export interface StoryPieces {
  readonly story: Uint8Array
  readonly part: Uint8Array
}

/** What a story adds to its reports. Grades are left out: they rest on ratings that change, and take no time. */
export type Part = Pick<Dossier, 'stories' | 'lineage' | 'claims' | 'discrepancies' | 'matters'>

const encoder = new TextEncoder()

export function tellKept({ key, pages, told, sketches, judgements }: StoryToTell): StoryPieces {
  const read = told.map((bytes, at) => toldIn(bytes, pages[at]?.[1] ?? '')),
    drawn = read.map(({ report }, at) => sketchIn(sketches[at] as Uint8Array, report))
  const pile = {
    reports: read.map(({ report }) => report),
    attributions: read.flatMap(({ attributions }) => attributions),
    chains: read.flatMap(({ chains }) => chains),
  }
  const dossier: Dossier = { ...tellUngraded(pile, { reliability: [], judgements }, drawn), grades: [] },
    { stories, lineage, claims, discrepancies, matters } = dossier
  const [summary] = toStoriesJson(dossier).stories
  if (!summary) throw new Error('a story without reports')
  const part: Part = { stories, lineage, claims, discrepancies, matters },
    bytes = encoder.encode(JSON.stringify(part))
  const story: KeptStory = {
    key,
    pages,
    sha256: sha256Of(bytes),
    ids: [summary, ...dossier.reports, ...claims, ...lineage.origins, ...lineage.derivations].map(({ id }) => id),
    judgeable: judgeableIn(drawn),
    origins: lineage.origins.length,
    sources: toSourcesJson(dossier, { reliability: [], judgements: [] }).sources,
    summary,
  }
  return { story: encoder.encode(JSON.stringify(story)), part: bytes }
}

/** Either of what is made after READ and ATTRIBUTE, for a thread that does both. */
export type ToMake = StoryToTell | { readonly told: Uint8Array }
export type MadePieces = StoryPieces | { readonly sketch: Uint8Array }
export const make = (item: ToMake): MadePieces =>
  'key' in item ? tellKept(item) : { sketch: sketchPiece(toldIn(item.told, '')) }
