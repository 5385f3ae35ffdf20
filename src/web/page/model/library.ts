import type { StoriesJson } from '../../../core/index.js'
import type { Route } from './route.js'

export type StoryRow = StoriesJson['stories'][number]

/** Told several times and from one origin: the trap that all this is about. */
export const ONE_ORIGIN = 'one origin'

/** What can be searched of a story, once for each. */
const TEXTS = new WeakMap<StoryRow, string>()
function textOf(story: StoryRow): string {
  const known = TEXTS.get(story)
  if (known !== undefined) return known
  const text = [story.title, ...story.outlets, ...story.origins.map(({ name }) => name)].join('\n').toLowerCase()
  TEXTS.set(story, text)
  return text
}

const isOfKind = ({ counts, discrepancies }: StoryRow, kind: string): boolean =>
  kind === ONE_ORIGIN ? counts.reports > 1 && counts.origins === 1 : kind in discrepancies

const hasOrigins = ({ counts }: StoryRow, wanted: string): boolean =>
  wanted.endsWith('+') ? counts.origins >= Number(wanted.slice(0, -1)) : counts.origins === Number(wanted)

/** The stories that the search and the filters leave. */
export function shownStories(
  stories: readonly StoryRow[],
  { find, only, outlet, from, to, origins }: Route,
): readonly StoryRow[] {
  const words = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    kinds = (only ?? '').split(',').filter(Boolean)
  return stories.filter(
    (story) =>
      kinds.every((kind) => isOfKind(story, kind)) &&
      (outlet === undefined || story.outlets.includes(outlet)) &&
      // An undated story lies in no span of days.
      (from === undefined || (story.last ?? '') >= from) &&
      (to === undefined || (story.first !== null && story.first.slice(0, to.length) <= to)) &&
      (origins === undefined || hasOrigins(story, origins)) &&
      words.every((word) => textOf(story).includes(word)),
  )
}

/** How many stories each filter would leave by itself, and all outlets: one pass over all. */
export function countedIn(stories: readonly StoryRow[]) {
  const kinds = new Map<string, number>(),
    outlets = new Map<string, number>()
  const add = (to: Map<string, number>, name: string) => to.set(name, (to.get(name) ?? 0) + 1)
  for (const story of stories) {
    if (isOfKind(story, ONE_ORIGIN)) add(kinds, ONE_ORIGIN)
    for (const kind of Object.keys(story.discrepancies)) add(kinds, kind)
    for (const outlet of story.outlets) add(outlets, outlet)
  }
  return {
    kinds: [...kinds].sort(([a], [b]) => Number(b === ONE_ORIGIN) - Number(a === ONE_ORIGIN) || (a < b ? -1 : 1)),
    outlets: [...outlets].sort(([a], [b]) => a.localeCompare(b)),
  }
}
