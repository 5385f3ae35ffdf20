import type { Unreadable } from '../intake/index.js'
import { asTrouble, type Library, type Sql } from '../store/index.js'
import { finish, type Plan } from './finish.js'
import { LargeEntry } from './large-entry.js'
import { Queue } from './queue.js'
import { readAgain } from './read.js'
import { doReading, type ReadingTask, readingTasks } from './reading-tasks.js'
import { tellKept } from './tell-story.js'

export interface Sharing {
  /** The clock is the caller's. */
  readonly now: () => string
  /** Bytes of originals in a task. */
  readonly size: number
  readonly signal: AbortSignal
  readonly onTask: (done: Done) => void
  readonly onUnreadable: (unreadable: Unreadable) => void
}

/** What this worker did. */
export interface Done {
  tasks: number
  pages: number
  stories: number
}

interface StoriesTask {
  readonly stories: readonly Plan[]
}

const BYTES = 10_000 // of a task's size, for each report whose story is told: 300 reports in a task, some seconds of work
const LOOK_AGAIN = 200 // ms, while others have the last tasks
const TURN = 7_102_933 // any number: the one who has it takes the pile together

/**
 * One of several workers on a served library. All read and attribute until no original is left. Then one takes the pile together: it
 * says which reports tell one story, and puts the stories that are to be told into the queue; all tell them, that one too, until none is left;
 * it puts down the pile, and all end. When it dies, another takes its turn, and finds what was told by then.
 */
export async function workTogether(library: Library, sql: Sql, how: Sharing): Promise<Done> {
  const done: Done = { tasks: 0, pages: 0, stories: 0 }
  try {
    for (;;) {
      await read(library, sql, how, done)
      while (!how.signal.aborted && !(await takeTurn(library, sql, how, done)) && !(await isPutDown(library)))
        await tellOne(library, sql, how, done)
      if (how.signal.aborted || (await isPutDown(library))) return done
      await library.lookAgain() // more was registered meanwhile
    }
  } catch (error) {
    asTrouble(error, library.path)
  }
}

async function isPutDown({ shelf }: Library): Promise<boolean> {
  return (await shelf.pile().state())?.stamp === (await shelf.stamp())
}

async function read(library: Library, sql: Sql, how: Sharing, done: Done): Promise<void> {
  const queue = new Queue(sql, library.rules.one),
    large = library.unopened.filter(([, { bytes }]) => bytes > how.size)
  await queue.add(readingTasks(library, how.size))
  if (large.length === 0 && (await queue.left()) === 0) return
  const isKnown = await (await library.told()).knows()
  const did = (pages: number): void => {
    done.pages += pages
    done.tasks++
    how.onTask(done)
  }
  for (const [id, entry] of large)
    if (!how.signal.aborted) await new LargeEntry(library, sql, id, entry, how.size, isKnown, { ...how, onPart: did }).read()
  while (!how.signal.aborted) {
    let pages = 0
    const taken = await queue.take(async (task: ReadingTask) => {
      const read = await doReading(library, task, isKnown, how)
      pages = read.pages
      return read.isWhole
    })
    if (taken === 'done') did(pages)
    else if (taken === 'none') {
      if ((await queue.left()) === 0) return
      await pause()
    }
  }
}

/** Takes the pile together; false when somebody else does. */
async function takeTurn(library: Library, sql: Sql, how: Sharing, done: Done): Promise<boolean> {
  const [turn] = await sql.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [TURN])
  if (!turn?.ours) return false
  try {
    await library.lookAgain()
    if ((await readAgain(library, how)).stopped) return true
    const queue = new Queue(sql, library.rules.pile)
    await finish(library, {
      signal: how.signal,
      share: async (plans) => {
        await queue.add(storiesTasks(plans, how.size / BYTES))
        while (!how.signal.aborted && (await queue.left()) > 0) await tellOne(library, sql, how, done)
      },
    })
    return true
  } finally {
    await sql.query('select pg_advisory_unlock($1)', [TURN]).catch(() => undefined) // a lost connection has let go of it
  }
}

function* storiesTasks(plans: readonly Plan[], most: number): Iterable<StoriesTask> {
  let stories: Plan[] = [],
    reports = 0
  for (const plan of plans) {
    stories.push(plan)
    reports += plan.pages.length
    if (reports < most) continue
    yield { stories }
    stories = []
    reports = 0
  }
  if (stories.length > 0) yield { stories }
}

/** Tells the stories of the next task; waits a moment when there is none. What was told of a task that is not done to its end is kept. */
async function tellOne(library: Library, sql: Sql, { signal, onTask }: Sharing, done: Done): Promise<void> {
  const { shelf } = library,
    [told, sketches, kept, parts] = [
      await shelf.pieces('told'),
      await shelf.pieces('sketch'),
      await shelf.pieces('story'),
      await shelf.pieces('part'),
    ]
  const taken = await new Queue(sql, library.rules.pile).take(
    async ({ stories }: StoriesTask) => {
      for (const { key, pages, judgements } of stories) {
        if (signal.aborted) return false
        const hashes = pages.map(([hash]) => hash),
          [toldOf, sketchOf] = [new Map(await all(told.many(hashes))), new Map(await all(sketches.many(hashes)))]
        if (!hashes.every((hash) => toldOf.has(hash) && sketchOf.has(hash))) continue // whoever takes the pile together sees it
        const { story, part } = tellKept({
          key,
          pages,
          judgements,
          told: hashes.map((hash) => toldOf.get(hash) as Uint8Array),
          sketches: hashes.map((hash) => sketchOf.get(hash) as Uint8Array),
        })
        await parts.put([[key, part]])
        await kept.put([[key, story]])
        done.stories++
      }
      return true
    },
    { forget: true }, // the same story may have to be told again, when its pieces were let go of
  )
  if (taken === 'done') {
    done.tasks++
    onTask(done)
  } else if (taken === 'none') await pause()
}

async function all<One>(many: AsyncIterable<One>): Promise<One[]> {
  const found: One[] = []
  for await (const one of many) found.push(one)
  return found
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
