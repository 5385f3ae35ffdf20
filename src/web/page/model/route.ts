/**
 * Where on the page we are. All of it stands in the address after the #, so that every claim, quotation and comparison can be sent to
 * somebody, and the browser's own back and forward work:
 *
 *     #/story/1f…/claims?claim=9a…      #/story/1f…/reader?report=3c…&at=120-188      #/story/1f…/compare?report=3c…&other=77…
 */
export const VIEWS = ['claims', 'reader', 'compare', 'lineage', 'matters', 'sources'] as const
export type View = (typeof VIEWS)[number]

export interface Route {
  readonly view: View | 'library'
  readonly story?: string
  readonly claim?: string
  readonly report?: string
  readonly other?: string
  /** Offsets of the words that are meant, as "120-188". */
  readonly at?: string
  readonly edge?: string
  /** Words searched for. */
  readonly find?: string
  /** Filters switched on, as "altered,differs". */
  readonly only?: string
  /** Of the library: the outlet, the days from and to, and how many origins, as "1", "2" or "3+". */
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  readonly origins?: string
  /** The source whose letter is meant. */
  readonly source?: string
}

const FIELDS = ['claim', 'report', 'other', 'at', 'edge', 'find', 'only', 'outlet', 'from', 'to', 'origins', 'source'] as const

/** All fields but those of the library, to leave a story with. */
export const NOWHERE = {
  claim: undefined,
  report: undefined,
  other: undefined,
  at: undefined,
  edge: undefined,
  find: undefined,
  only: undefined,
  source: undefined,
} as const

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const [, first, story, view] = path.split('/')
  const asked = new URLSearchParams(query)
  const fields = Object.fromEntries(FIELDS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])))
  if (first !== 'story' || !story) return { view: 'library', ...fields }
  return { view: VIEWS.find((known) => known === view) ?? 'claims', story, ...fields }
}

export function toHash(route: Route): string {
  const query = new URLSearchParams(FIELDS.flatMap((name) => (route[name] ? [[name, route[name]]] : [])))
  const path = route.view === 'library' || !route.story ? '/' : `/story/${route.story}/${route.view}`
  return `#${path}${query.size > 0 ? `?${query}` : ''}`
}

export const parseAt = (at: string | undefined): { readonly start: number; readonly end: number } | undefined => {
  const [start, end] = (at ?? '').split('-').map(Number)
  return start !== undefined && end !== undefined && start >= 0 && end > start ? { start, end } : undefined
}
