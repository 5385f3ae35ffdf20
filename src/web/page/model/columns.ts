import type dagre from '@dagrejs/dagre'
import type { Story } from './story.js'

const MOST_COLUMNS = 6 // of days; with more days than that, some share a column

/** The reports of each day, the earliest first. */
export function daysOf(story: Story): [day: string, ids: string[]][] {
  const days = new Map<string, string[]>()
  for (const { id, published } of story.reports) {
    const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0]
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), id])
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Neighbouring days together, so that there are at most six columns of about as many days; named by EDTF, from the first to the last. */
export function columnsOf(days: readonly [day: string, ids: string[]][]): [days: string, ids: string[]][] {
  const each = Math.ceil(days.length / MOST_COLUMNS)
  const columns: [string, string[]][] = []
  for (let at = 0; at < days.length; at += each) {
    const mine = days.slice(at, at + each),
      [first] = mine[0] ?? [''],
      [last] = mine.at(-1) ?? ['']
    columns.push([first === last ? first : `${first}/${last}`, mine.flatMap(([, ids]) => ids)])
  }
  return columns
}

/** What came out later stands further right: between two days there is a step that every report of the one comes before, and of the other after. */
export function inTime(graph: InstanceType<typeof dagre.graphlib.Graph>, days: readonly [string, string[]][]): void {
  for (const [at, [day, ids]] of days.entries()) {
    const next = days[at + 1]
    if (!next) return
    const step = `after ${day}`
    graph.setNode(step, { width: 0, height: 0 })
    for (const id of ids) graph.setEdge(id, step, { weight: 0 }, step)
    for (const id of next[1]) graph.setEdge(step, id, { weight: 0 }, step)
  }
}
