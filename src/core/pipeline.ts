/**
 * The verbs, in order.
 *
 * `read` and `attribute` take one report at a time and depend on nothing else: they can be cached by the report's id and spread
 * over workers. From `relate` on the pile counts.
 */
import { read } from './1-read/index.js'
import { attribute } from './2-attribute/index.js'
import { relate } from './3-relate/index.js'
import { align } from './4-align/index.js'
import { findMatters } from './5-matters/index.js'
import { grade } from './6-grade/index.js'
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

export type Connected = Pick<Dossier, 'reports' | 'attributions' | 'chains' | 'stories' | 'lineage'>

/** The first half: who took it from whom. It needs the whole pile at once. */
export function connect(told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>, settings: Settings): Connected {
  const reports = once(told.reports, ({ id }) => id).filter(({ sentences }) => sentences.length > 0)
  const ofReport = ({ report }: { readonly report: Id<'report'> }) => report
  const ordered = { reports, attributions: once(told.attributions, ofReport), chains: once(told.chains, ofReport) }
  return { ...ordered, ...relate(ordered, settings) }
}

/** The second half, story by story: the stories of a pile may be dealt out, and what is found of them put one behind the other. */
export function conclude(related: Connected, settings: Settings): Dossier {
  const aligned = { ...related, ...align(related, settings) }
  return { ...aligned, ...findMatters(aligned), ...grade(aligned, settings) }
}

/** Each thing once, report by report in the order of their ids; within a report as it was told. The order in which they came is chance. */
function once<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  reportOf: (thing: Thing) => Id<'report'>,
): Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return [...byId.values()].sort((a, b) => (reportOf(a) < reportOf(b) ? -1 : reportOf(a) > reportOf(b) ? 1 : 0))
}
