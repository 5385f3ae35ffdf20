import { clausesOf } from '../language/clauses.js'
import { tokensOf } from '../language/tokens.js'
import type { Attribution, Evidence, Id, Matter, Report, Stage, Story } from '../model.js'
import { idOf } from '../text/id.js'
import { inReadingOrder } from '../text/span.js'
import { type Cells, fill } from './cells.js'
import { type Known, mattersOf, type Page, principalsOf } from './gather.js'
import { acronymSightings, sightings } from './recognize.js'

/** What is it about, and where does it stand? */
export const findMatters: Stage<'reports' | 'attributions' | 'chains' | 'stories' | 'lineage' | 'claims', 'matters'> = (pile) => {
  const reports = new Map(pile.reports.map((report) => [report.id, report])),
    attributions = new Map<Id<'report'>, Attribution[]>()
  for (const attribution of pile.attributions) {
    const list = attributions.get(attribution.report)
    if (list) list.push(attribution)
    else attributions.set(attribution.report, [attribution])
  }
  return { matters: pile.stories.flatMap((story) => inStory(story, reports, attributions)) }
}

function inStory(
  story: Story,
  reports: ReadonlyMap<Id<'report'>, Report>,
  attributions: ReadonlyMap<Id<'report'>, readonly Attribution[]>,
): Matter[] {
  const read: Page[] = story.reports.flatMap((id) => {
    const report = reports.get(id)
    if (!report) return []
    const tokens = tokensOf(report),
      clauses = clausesOf(report, tokens, attributions.get(id) ?? [])
    return [{ report, tokens, clauses, sightings: sightings(report, tokens, clauses) }]
  })
  const explained = new Map(
      read.flatMap((page) => page.sightings).flatMap((one) => (one.acronym === undefined ? [] : [[one.acronym, one] as const])),
    ),
    pages = read.map((page) => ({
      ...page,
      sightings: acronymSightings(page.report, page.tokens, page.clauses, explained, page.sightings),
    }))
  const { matters, of } = mattersOf(pages),
    principals = principalsOf(pages, matters, of),
    cells = new Map<Known, Cells>(
      matters.map((known) => [known, { since: [], size: [], wants: [], decides: [], state: [], next: [] }]),
    )
  for (const page of pages) fill(page, of, matters, principals, attributions.get(page.report.id) ?? [], cells)
  return matters
    .flatMap((known) => {
      const matter = toMatter(story, known, cells.get(known) as Cells)
      return matter ? [matter] : []
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Worth a card: something is told of it, and it is named more than in passing. */
function toMatter(story: Story, known: Known, cells: Cells): Matter | undefined {
  const told = [cells.since, cells.size, cells.wants, cells.decides, cells.state, cells.next].filter(
    (cell) => cell.length > 0,
  ).length
  if (told === 0 || (known.sightings.length < 2 && told < 2)) return undefined
  const [first, ...rest] = known.sightings.map(({ at }) => at).sort(inReadingOrder)
  if (!first) return undefined
  const mentions: Evidence = [first, ...rest]
  return {
    id: idOf('matter', story.id, known.key),
    story: story.id,
    name: known.name,
    type: known.type,
    mentions,
    since: once(cells.since),
    size: once(cells.size),
    wants: once(cells.wants),
    decides: once(cells.decides),
    state: once(cells.state),
    next: once(cells.next),
  }
}

/** Each place told once, in reading order. */
function once<Cell extends { readonly evidence: Evidence }>(cells: readonly Cell[]): Cell[] {
  const seen = new Set<string>()
  return [...cells]
    .sort((a, b) => inReadingOrder(a.evidence[0], b.evidence[0]))
    .filter(({ evidence }) => {
      const key = evidence.map(({ report, start, end }) => `${report} ${start} ${end}`).join()
      return !seen.has(key) && seen.add(key)
    })
}
