import { type Dossier, toStoriesJson } from '../core/publish.js'
import { fetchOriginal, isUnreadable, NOT_CHANGED, type Original, type Unreadable } from '../intake/index.js'

/** What is remembered of a feed between two looks, and between two runs. */
export interface Remembered {
  readonly etag?: string
  readonly modified?: string
  /** When it was asked last, in milliseconds since 1970. */
  readonly asked?: number
  /** How often in a row it could not be read. */
  readonly failures: number
}

export type Memory = Map<string, Remembered>

export interface Look {
  readonly every: number
  readonly now: () => number
  readonly allowPrivate: boolean
  readonly signal: AbortSignal
}

const LONGEST = 24 * 60 * 60 * 1000 // a feed that fails is asked once a day in the end
const BETWEEN = 1000 // ms between two questions to one host
const AT_ONCE = 4 // hosts asked side by side

/** Half as often each time that it fails. A watch begun anew with another time between two looks goes by that. */
function dueAt(remembered: Remembered | undefined, every: number): number {
  if (remembered?.asked === undefined) return 0
  const { asked, failures } = remembered
  return asked + (failures === 0 ? every : Math.min(Math.max(every, LONGEST), every * 2 ** Math.min(failures, 20)))
}

/** Asks each feed that is due, one at a time of a host; yields what has changed and what cannot be read. */
export async function* changed(feeds: readonly string[], memory: Memory, look: Look): AsyncIterable<Original | Unreadable> {
  const hosts = new Map<string, string[]>()
  for (const feed of feeds) {
    if (dueAt(memory.get(feed), look.every) > look.now()) continue
    const host = hostOf(feed),
      waiting = hosts.get(host)
    if (waiting) waiting.push(feed)
    else hosts.set(host, [feed])
  }
  const lines = [...hosts.values()]
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    const found = await Promise.all(lines.slice(at, at + AT_ONCE).map((line) => askInTurn(line, memory, look)))
    yield* found.flat()
  }
}

async function askInTurn(feeds: readonly string[], memory: Memory, look: Look): Promise<(Original | Unreadable)[]> {
  const found: (Original | Unreadable)[] = []
  for (const [at, feed] of feeds.entries()) {
    if (look.signal.aborted) break
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN))
    const before = memory.get(feed)
    const answer = await fetchOriginal(feed, {
      allowPrivate: look.allowPrivate,
      unless: {
        ...(before?.etag === undefined ? {} : { 'if-none-match': before.etag }),
        ...(before?.modified === undefined ? {} : { 'if-modified-since': before.modified }),
      },
    })
    if (!isUnreadable(answer)) {
      const { etag, 'last-modified': modified } = answer.headers ?? {}
      memory.set(feed, {
        ...(etag === undefined ? {} : { etag }),
        ...(modified === undefined ? {} : { modified }),
        asked: look.now(),
        failures: 0,
      })
      found.push(answer)
    } else if (answer.because === NOT_CHANGED) memory.set(feed, { ...before, asked: look.now(), failures: 0 })
    else {
      memory.set(feed, { ...before, asked: look.now(), failures: (before?.failures ?? 0) + 1 })
      found.push(answer)
    }
  }
  return found
}

const hostOf = (address: string): string => /^\w+:\/\/([^/]*)/.exec(address)?.[1] ?? address

/** One line for each story that new reports have touched: what is new in it. */
export function newsBetween(before: Dossier, after: Dossier): string[] {
  const known = new Set(before.reports.map(({ id }) => id)),
    storyBefore = new Map<string, string>(
      before.stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)),
    )
  const titles = new Map(toStoriesJson(after).stories.map((story) => [story.id, story]))
  return after.stories.flatMap((story) => {
    const fresh = story.reports.filter((id) => !known.has(id))
    if (fresh.length === 0) return []
    const old = new Set(story.reports.flatMap((id) => storyBefore.get(id) ?? []))
    const row = titles.get(story.id)
    if (old.size === 0)
      return [`new story: ${story.title} (${plural(fresh.length, 'report')}, ${plural(row?.counts.origins ?? 0, 'origin')})`]
    const news = [
      `${fresh.length} more ${fresh.length === 1 ? 'report' : 'reports'}`,
      ...newOnes(namesOf(before, old), namesOf(after, new Set([story.id]))).map((name) => `new origin ${name}`),
      ...newOnes(differencesOf(before, old), differencesOf(after, new Set([story.id]))).map((one) => `now differs: ${one}`),
    ]
    return [`${story.title}: ${news.join('; ')}`]
  })
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
const newOnes = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] =>
  [...after].filter((one) => !before.has(one))

const namesOf = ({ lineage }: Dossier, stories: ReadonlySet<string>): Set<string> =>
  new Set(lineage.origins.filter(({ story }) => stories.has(story)).map(({ name }) => name))

/** "figure: 113 dead / 131 killed" */
function differencesOf({ claims, discrepancies, reports }: Dossier, stories: ReadonlySet<string>): Set<string> {
  const mine = new Set(claims.filter(({ story }) => stories.has(story)).map(({ id }) => id)),
    texts = new Map(reports.map(({ id, text }) => [id, text]))
  return new Set(
    discrepancies.flatMap((one) => {
      if (one.kind === 'omission' || !mine.has(one.claim)) return []
      const words = one.versions.map(({ evidence: [span] }) => texts.get(span.report)?.slice(span.start, span.end) ?? '')
      return [`${one.kind} ${[...new Set(words)].map((text) => `“${text.slice(0, 60)}”`).join(' / ')}`]
    }),
  )
}
