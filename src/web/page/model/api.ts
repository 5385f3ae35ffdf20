import type { ComparisonJson, DossierJson, SourcesJson, StoriesJson } from '../../../core/index.js'

/** The token stood in the address we were opened with; it is kept for this tab and taken out of the address bar. */
export const token: string = (() => {
  const address = new URL(location.href)
  const given = address.searchParams.get('token')
  if (given) {
    sessionStorage.setItem('token', given)
    address.searchParams.delete('token')
    history.replaceState(null, '', address)
  }
  return given ?? sessionStorage.getItem('token') ?? ''
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

/** A story as the page needs it: its dossier, what its counts mean in one sentence, and how each claim is told. */
export type StoryDossier = DossierJson & {
  readonly meaning: string
  /** The origins that count; the others of the lineage are not established to be one more. */
  readonly counted: readonly string[]
  readonly counts: { readonly reports: number; readonly outlets: number; readonly origins: number }
  readonly badges: Readonly<Record<string, Badge>>
}
export type Badge = 'altered' | 'differs' | 'inflated' | 'single origin' | 'agrees' | 'told once'
export type Verdict = 'right' | 'wrong' | 'unsure'
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
export const fetchOriginal = async (report: string): Promise<string> =>
  (await ask(`api/reports/${encodeURIComponent(report)}/original`)).text()
export const fetchComparison = (left: string, right: string): Promise<ComparisonJson> =>
  get(`api/compare?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`)
export async function fetchExport(story: string, format: string): Promise<{ readonly name: string; readonly content: Blob }> {
  const answer = await ask(`api/export/${format}?story=${encodeURIComponent(story)}`)
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `hearsay-${format}`
  return { name, content: await answer.blob() }
}
export const fetchSources = (): Promise<SourcesJson> => get('api/sources')
export const fetchLog = (): Promise<{ readonly lines: readonly LogLine[] }> => get('api/log')
export const judge = (of: string, verdict: Verdict, because: string): Promise<unknown> =>
  post('api/judge', { of, verdict, because })
export const grade = (source: string, letter: string, because: string): Promise<unknown> =>
  post('api/grade', { source, letter, because })
export const undo = (): Promise<{ readonly undone: LogLine }> => post('api/undo', {})
export const readFile = async (name: string, body: Blob | string): Promise<Reading> =>
  (await ask(`api/read?name=${encodeURIComponent(name)}`, { method: 'POST', body })).json() as Promise<Reading>

/** Calls back at every change of the library; goes on after a break in the line. Server-sent events by fetch, because EventSource cannot carry a token. */
export function listen(onNews: (kind: string, news: { readonly pages?: number; readonly key?: string }) => void): () => void {
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
