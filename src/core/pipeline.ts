/**
 * The verbs, in order.
 *
 * `read` and `attribute` take one report at a time and depend on nothing else: they can be cached by the report's id and spread
 * over workers. From `relate` on the pile counts.
 */
import { read } from './1-read/index.js'
import { attribute } from './2-attribute/index.js'
import {
  Edges,
  type Gist,
  type Grouping,
  groupedOf,
  judgeableIn,
  type Outline,
  Outlines,
  outlineOf,
  PAIRED,
  relate,
  relateStory,
  type Sketch,
  sketchesOf,
  storiesAmong,
  storyIdOf,
} from './3-relate/index.js'
import { align } from './4-align/index.js'
import { findMatters } from './5-matters/index.js'
import { grade } from './6-grade/index.js'
import { assemble, inOrder } from './assemble.js'
import type { Dossier, Id, Page, Settings } from './model.js'

export const NOTHING_SAID: Settings = { reliability: [], judgements: [] }

/** All that is known of a pile of pages; the order of the pages changes nothing. */
export function dossier(pages: readonly Page[], settings: Settings = NOTHING_SAID): Dossier {
  const alone = pages.map(read).map((report) => ({ report, ...attribute({ reports: [report] }) }))
  return combine(
    {
      reports: alone.map(({ report }) => report),
      attributions: alone.flatMap(({ attributions }) => attributions),
      chains: alone.flatMap(({ chains }) => chains),
    },
    settings,
  )
}

/**
 * The stages that need the whole pile, from reports that were read and attributed one by one, perhaps on other machines. A report without
 * a single sentence asserts nothing and takes no part.
 */
export const combine = (told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>, settings: Settings): Dossier =>
  conclude(connect(told, settings), settings)

export {
  assemble,
  Edges,
  type Gist,
  type Grouping,
  groupedOf,
  judgeableIn,
  type Outline,
  Outlines,
  outlineOf,
  PAIRED,
  type Sketch,
  storyIdOf,
}

export type Connected = Pick<Dossier, 'reports' | 'attributions' | 'chains' | 'stories' | 'lineage'>

/** The first half: who took it from whom. It needs the whole pile at once. */
export function connect(told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>, settings: Settings): Connected {
  const ordered = inOrder(speaking(told))
  return { ...ordered, ...relate(ordered, settings) }
}

/** The second half, story by story: the stories of a pile may be dealt out, and what is found of them put one behind the other. */
export function conclude(related: Connected, settings: Settings): Dossier {
  const concluded = found(related, settings)
  return { ...concluded, ...grade(concluded, settings) }
}

function found(related: Connected, settings: Settings): Omit<Dossier, 'grades'> {
  const aligned = { ...related, ...align(related, settings) }
  return { ...aligned, ...findMatters(aligned) }
}

/**
 * The same split so that no more than one story is held at once: what the pile is asked of each report (a few KB), which reports tell one
 * story, and each story by itself. Told one behind the other, the stories are the dossier (`assemble`).
 */
export const sketch = (told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>): Sketch | undefined =>
  sketchesOf(speaking(told))[0]

/** The ids of the reports of each story, as they tell. Each report once. */
export const stories = (outlines: readonly Outline[], settings: Settings): Id<'report'>[][] => storiesAmong(outlines, settings)

/** One story alone, from its own reports; sketches that were made before need not be made again. */
export const tellStory = (
  told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>,
  settings: Settings,
  sketches?: readonly Sketch[],
): Dossier => conclude(connectStory(told, settings, sketches), settings)

/** The same without grades: they rest on ratings that change, so whoever keeps a story puts them in when it is looked at. */
export const tellUngraded = (
  told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>,
  settings: Settings,
  sketches?: readonly Sketch[],
): Omit<Dossier, 'grades'> => found(connectStory(told, settings, sketches), settings)

/** The first half of that: who took it from whom. */
export const connectStory = (
  told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>,
  settings: Settings,
  sketches: readonly Sketch[] = sketchesOf(told),
): Connected => ({ ...inOrder(told), ...relateStory(sketches, settings) })

/** Without reports that have no sentence, and without what was found of them. */
function speaking({ reports, attributions, chains }: Pick<Dossier, 'reports' | 'attributions' | 'chains'>) {
  const mute = new Set(reports.flatMap(({ id, sentences }) => (sentences.length === 0 ? [id] : []))),
    speaks = ({ report }: { readonly report: Id<'report'> }) => !mute.has(report)
  return {
    reports: reports.filter(({ id }) => !mute.has(id)),
    attributions: attributions.filter(speaks),
    chains: chains.filter(speaks),
  }
}
