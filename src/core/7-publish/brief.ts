import type { Dossier, Story } from '../model.js'
import { findClaims } from './brief/claims.js'
import { type BriefOptions, type Desk, desksOf } from './brief/desk.js'
import { findDifferences, findOmissions } from './brief/differs.js'
import { type Block, type Document, heading, type Line, list, paragraph, quiet } from './brief/document.js'
import { findHeadline, headline } from './brief/headline.js'
import { toHtml } from './brief/html.js'
import { toMarkdown } from './brief/markdown.js'
import { findMatters } from './brief/matters.js'
import { counted, shortened } from './brief/say.js'
import { findMaking, findSources } from './brief/sources.js'
import { findUnknowns } from './brief/unknown.js'
import { visible } from './brief/visible.js'

export type { BriefOptions } from './brief/desk.js'

/** So many stories are written out in one brief, unless asked otherwise: nobody reads more at a sitting. */
const MOST_STORIES = 12

/** The brief as Markdown with footnotes, after ICD 206: every statement with its exact words and the way they came. */
export const briefOf = (dossier: Dossier, options: BriefOptions = {}): string => toMarkdown(write(dossier, options))

/** The same brief as one HTML file that needs nothing else. */
export const briefPageOf = (dossier: Dossier, options: BriefOptions = {}): string => toHtml(write(dossier, options))

function write(dossier: Dossier, options: BriefOptions): Document {
  const all = inOrder(dossier).filter(({ id }) => options.story === undefined || id === options.story),
    most = options.most ?? MOST_STORIES,
    told = all.slice(0, most),
    left = all.slice(most)
  const { desks, notes } = desksOf(dossier, told, options)
  const title =
    all.length === 1 ? visible(all[0]!.title) : `${counted(all.length, 'story', 'stories')} in ${counted(sum(all), 'report')}`
  const blocks: Block[] =
    all.length === 0
      ? [heading(1, 'Hearsay brief'), paragraph('No story was found: there is nothing to brief on.')]
      : [
          heading(1, `Brief: ${title}`),
          paragraph(
            quiet(
              'An origin is whoever first put a story on record; however many reports repeat it, it counts once. Small numbers lead to the exact words; a name in [brackets] is not in the words themselves but elsewhere in the report.',
            ),
          ),
          ...(desks.length > 1 ? overview(desks) : []),
          ...desks.flatMap((desk) => storyBlocks(desk)),
          ...rest(left),
          ...findSources(desks, dossier),
          ...findMaking(desks, options),
        ]
  return { title: `Brief: ${title}`, language: 'en', blocks, notes: notes.lines }
}

/** The notes are numbered in this order. */
function storyBlocks(desk: Desk): Block[] {
  const top = [...findHeadline(desk), ...findDifferences(desk)],
    { differently, alike } = findClaims(desk)
  return [...top, ...differently, ...findOmissions(desk), ...findMatters(desk), ...alike(), ...findUnknowns(desk)]
}

/** Stories that many reports tell first; of those alike the one in which more differs. */
function inOrder(dossier: Dossier): Story[] {
  const storyOf = new Map(dossier.claims.map(({ id, story }) => [id, story])),
    differing = new Map<string, number>()
  for (const { claim, kind } of dossier.discrepancies) {
    const story = storyOf.get(claim)
    if (story !== undefined && kind !== 'omission') differing.set(story, (differing.get(story) ?? 0) + 1)
  }
  return [...dossier.stories].sort(
    (a, b) =>
      b.reports.length - a.reports.length || (differing.get(b.id) ?? 0) - (differing.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )
}

const overview = (desks: readonly Desk[]): Block[] =>
  list(
    desks.map(({ story, standing, reports }): { line: Line } => ({
      line: [
        shortened(visible(story.title), 110),
        ': ',
        standing ? headline(standing, reports) : counted(reports.length, 'report'),
      ],
    })),
  )

const rest = (left: readonly Story[]): Block[] =>
  left.length
    ? [
        heading(2, 'Other stories'),
        ...list(
          left
            .slice(0, 200)
            .map(({ title, reports }) => ({ line: [`${shortened(visible(title), 110)}: ${counted(reports.length, 'report')}`] })),
        ),
        ...(left.length > 200 ? [paragraph(`and ${left.length - 200} more.`)] : []),
      ]
    : []

const sum = (stories: readonly Story[]): number => stories.reduce((total, { reports }) => total + reports.length, 0)
