import type { ComparisonJson, SourcesJson, StoriesJson, StoryPageJson } from '../../../core/index.js'

/**
 * The token stood in the address we were opened with; it is kept for this browser and taken out of the address bar, so that the address of a
 * claim opens in another tab too. It dies with the server: the next one has another.
 */
export const token: string = (() => {
  const address = new URL(location.href)
  const given = address.searchParams.get('token')
  if (given) {
    localStorage.setItem('token', given)
    address.searchParams.delete('token')
    history.replaceState(null, '', address)
  }
  return given ?? localStorage.getItem('token') ?? ''
})()

/** What the server answered when it would not: the reason, and the next step. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    message: string,
    readonly next: string,
    readonly status: number,
  ) {
    super(message)
  }
}

export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } }).catch(() => {
    throw new Refused('the server does not answer', 'start it again: hearsay open', 0)
  })
  if (answer.ok) return answer
  const { error, next } = (await answer.json().catch(() => ({}))) as { error?: string; next?: string }
  throw new Refused(error ?? `the server answered ${answer.status}`, next ?? 'load the page again', answer.status)
}

const get = async <Shape>(path: string): Promise<Shape> => (await ask(path)).json() as Promise<Shape>
const post = async <Shape>(path: string, body: unknown): Promise<Shape> =>
  (
    await ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  ).json() as Promise<Shape>

/** A story as the page needs it: its dossier, what its counts mean in one sentence, how each claim is told, and what was said of it. */
export type StoryDossier = StoryPageJson & { readonly judgements: readonly Judged[] }
/** A judgement that stands. `about` tells what it was of, for what is called wrong is gone from the dossier. */
export interface Judged {
  readonly line: number
  readonly of: string
  readonly verdict: Verdict
  readonly because: string
  readonly by: string
  readonly at: string
  readonly about?: { readonly says: string; readonly report?: string; readonly from?: string }
}
export type Badge = 'altered' | 'differs' | 'inflated' | 'single origin' | 'agrees' | 'told once'
export type Verdict = 'right' | 'wrong' | 'unsure'
/** What came of reading something. */
export interface Reading {
  readonly read: number
  readonly known: number
  readonly unreadable: readonly { readonly page: string; readonly because: string; readonly next: string }[]
}
export interface LogLine {
  readonly kind: 'rating' | 'judgement' | 'undo'
  readonly source?: string
  readonly letter?: string
  readonly of?: string
  readonly verdict?: Verdict
  readonly because: string
  readonly by: string
  readonly at: string
  readonly line?: number
}

export const fetchStories = (): Promise<StoriesJson> => get('api/stories')
export const fetchStory = (id: string): Promise<StoryDossier> => get(`api/stories/${encodeURIComponent(id)}`)
/** The page a report was read from, before it was cleaned. */
export interface OriginalPage {
  readonly kind: 'text' | 'html'
  readonly body: string
  readonly isWhole: boolean
  readonly key: string
  readonly bytes: number
}
export const fetchPage = (report: string): Promise<OriginalPage> => get(`api/reports/${encodeURIComponent(report)}/page`)
export const fetchComparison = (left: string, right: string): Promise<ComparisonJson> =>
  get(`api/compare?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`)
/** A file to be saved: of one story, or of all. */
export async function fetchExport(
  format: string,
  story: string | undefined,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const answer = await ask(`api/export/${format}${story === undefined ? '' : `?story=${encodeURIComponent(story)}`}`)
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `hearsay-${format}`
  return { name, content: await answer.blob() }
}
export const fetchSources = (): Promise<SourcesJson> => get('api/sources')
export const judge = (of: string, verdict: Verdict, because: string, story: string): Promise<unknown> =>
  post('api/judge', { of, verdict, because, story })
export const grade = (source: string, letter: string, because: string): Promise<unknown> =>
  post('api/grade', { source, letter, because })
/** Takes back that line of the log, or the last that stands. */
export const undo = (line?: number): Promise<{ readonly undone: LogLine }> => post('api/undo', line === undefined ? {} : { line })
export const readFile = async (name: string, body: Blob | string): Promise<Reading> =>
  (await ask(`api/read?name=${encodeURIComponent(name)}`, { method: 'POST', body })).json() as Promise<Reading>
export const readAddress = (address: string): Promise<Reading> => post('api/fetch', { address })
export const readSample = (): Promise<Reading> => post('api/sample', {})

/** What the server tells while something is read. */
export interface News {
  readonly doing?: 'fetching' | 'reading'
  readonly pages?: number
  readonly key?: string
}

/** Calls back at every change of the library; goes on after a break in the line. Server-sent events by fetch, because EventSource cannot carry a token. */
export function listen(onNews: (kind: string, news: News) => void): () => void {
  const stop = new AbortController()
  const follow = async (): Promise<void> => {
    const { body } = await ask('api/events', { signal: stop.signal })
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) return
      const events = (rest + value).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const field = (name: string) =>
          event
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2)
        onNews(field('event') ?? '', JSON.parse(field('data') || '{}'))
      }
    }
  }
  const keepOn = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await follow().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 2000))
    }
  }
  void keepOn()
  return () => stop.abort()
}
