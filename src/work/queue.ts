import type { Page } from '../core/publish.js'
import { isUnreadable, pagesOf } from '../intake/index.js'
import { asTrouble, hashOfPage, type Library, type Sql } from '../store/index.js'
import type { ToldPieces } from './outcome.js'
import { tellInTime } from './tell.js'

/** Some entries whole, or every nth page of one that is large. */
type Task = { readonly entries: readonly string[] } | { readonly entry: string; readonly part: number; readonly of: number }

const BYTES = 3_000_000 // about a thousand reports
const ENTRIES = 1000
const LOOK_AGAIN = 200 // ms, while another worker has the last task

/** Makes tasks of what was registered and not yet told; those that are there already are left as they are. */
export async function enqueue(library: Library, sql: Sql, bytes = BYTES): Promise<void> {
  for (const task of tasksOf(library, bytes))
    await sql.query('insert into task (rules, what) values ($1, $2) on conflict (rules, what) do nothing', [
      library.rules.one,
      JSON.stringify(task),
    ])
}

function* tasksOf({ unopened }: Library, most: number): Iterable<Task> {
  let entries: string[] = [],
    bytes = 0
  for (const [id, entry] of unopened) {
    const of = Math.ceil(entry.bytes / most)
    if (of > 1) {
      for (let part = 0; part < of; part++) yield { entry: id, part, of }
      continue
    }
    entries.push(id)
    bytes += entry.bytes
    if (bytes >= most || entries.length >= ENTRIES) {
      yield { entries }
      entries = []
      bytes = 0
    }
  }
  if (entries.length > 0) yield { entries }
}

/**
 * Takes tasks until none is left. A task is one transaction that holds its row: a worker that dies lets go of it and leaves nothing half done,
 * and the next takes it up. Says how many tasks it did and how many pages were new.
 */
export async function workThrough(
  library: Library,
  sql: Sql,
  { signal, onTask = () => undefined }: { readonly signal?: AbortSignal; readonly onTask?: (done: number) => void } = {},
): Promise<{ readonly tasks: number; readonly pages: number }> {
  const isKnown = await (await library.told()).knows()
  let tasks = 0,
    pages = 0
  while (!signal?.aborted) {
    await sql.query('begin')
    try {
      const [row] = await sql.query<{ number: string; what: string }>(
        'select number, what from task where rules = $1 and not done order by number limit 1 for update skip locked',
        [library.rules.one],
      )
      if (row) {
        pages += await tellTask(library, JSON.parse(row.what) as Task, isKnown)
        await sql.query('update task set done = true where number = $1', [row.number])
        await sql.query('commit')
        onTask(++tasks)
        continue
      }
      await sql.query('commit')
    } catch (error) {
      await sql.query('rollback').catch(() => undefined) // the connection may be gone; the first error is the one to tell
      asTrouble(error, library.path)
    }
    const [{ left } = { left: 0 }] = await sql.query<{ left: number }>(
      'select count(*)::integer as left from task where rules = $1 and not done',
      [library.rules.one],
    )
    if (left === 0) break
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
  }
  return { tasks, pages }
}

async function tellTask(library: Library, task: Task, isKnown: (hash: string) => boolean): Promise<number> {
  const made = new Map<string, ToldPieces>()
  for (const id of 'entries' in task ? task.entries : [task.entry]) {
    const entry = library.entries.get(id)
    if (!entry) continue // registered after this worker looked: whoever finishes takes it up
    let number = 0
    for await (const page of pagesOf(await library.original(entry))) {
      if (isUnreadable(page)) continue
      if ('part' in task && number++ % task.of !== task.part) continue
      const hash = hashOfPage(page)
      if (!isKnown(hash) && !made.has(hash)) tellInto(made, hash, page)
    }
  }
  const all = [...made]
  await (await library.shelf.pieces('sketch')).put(all.map(([hash, { sketch }]) => [hash, sketch]))
  await (await library.told()).put(all.map(([hash, { told }]) => [hash, told]))
  return made.size
}

/** What cannot be told is named when the entry is closed, by whoever closes it. */
function tellInto(made: Map<string, ToldPieces>, hash: string, page: Page): void {
  const outcome = tellInTime(page)
  if ('told' in outcome) made.set(hash, outcome)
}
