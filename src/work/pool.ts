import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { tooLong } from './outcome.js'

export interface Failed {
  readonly because: string
}

/**
 * Shared with a thread, which counts in it the items that it has begun: how far it is shows without a word from it, and still shows when it
 * hangs or has fallen.
 */
export type Begun = Int32Array

/** Items on their way, and what was made of them; `left` says which of them the thread has been given. */
interface Task<Item, Made extends object> {
  readonly items: readonly Item[]
  readonly outcomes: (Made | Failed | undefined)[]
  readonly resolve: (outcomes: readonly (Made | Failed)[]) => void
  left: readonly number[]
}

interface Thread<Item, Made extends object> {
  readonly worker: Worker
  readonly begun: Begun
  /** What it was given and has not answered yet: it works at the first. */
  readonly tasks: Task<Item, Made>[]
  /** Items that it has answered for. */
  answered: number
  /** How many it had begun when it was last looked at, and how often that was the same. */
  seen: number
  looks: number
}

const AHEAD = 2 // tasks a thread has at most: at one it works, the next lies ready
const LOOKS = 4 // at a thread, within the time that an item may take

/** One thread a core. An item that takes longer than `limit` is given up, its thread replaced, and the rest of its batch done by another. */
export class Pool<Item, Made extends object> {
  readonly #threads = new Set<Thread<Item, Made>>()
  readonly #waiting: Task<Item, Made>[] = []
  readonly size: number
  readonly #limit: number
  readonly #script: URL
  readonly #watch: NodeJS.Timeout | undefined

  constructor({
    size = Math.max(1, availableParallelism()),
    limit = 20_000, // ms: a thousand times what a long report takes
    script,
  }: {
    readonly size?: number
    readonly limit?: number
    readonly script: URL
  }) {
    this.size = size
    this.#limit = limit
    this.#script = script
    if (limit < Number.POSITIVE_INFINITY) this.#watch = setInterval(() => this.#lookAround(), limit / LOOKS)
  }

  /** In the order of the items. */
  run(items: readonly Item[]): Promise<readonly (Made | Failed)[]> {
    return new Promise((resolve) => {
      if (items.length === 0) return resolve([])
      this.#waiting.push({ items, outcomes: items.map(() => undefined), resolve, left: [] })
      this.#next()
    })
  }

  async close(): Promise<void> {
    clearInterval(this.#watch)
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#free()
      if (!thread) return
      this.#give(thread, this.#waiting.shift() as Task<Item, Made>)
    }
  }

  #free(): Thread<Item, Made> | undefined {
    const [least] = [...this.#threads].sort((a, b) => a.tasks.length - b.tasks.length)
    if (this.#threads.size < this.size && least?.tasks.length !== 0) return this.#start()
    return least && least.tasks.length < AHEAD ? least : undefined
  }

  #start(): Thread<Item, Made> {
    const begun = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(this.#script, { workerData: begun, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    const thread: Thread<Item, Made> = { worker, begun, tasks: [], answered: 0, seen: 0, looks: 0 }
    worker.on('message', (made: readonly (Made | Failed)[]) => this.#take(thread, made))
    worker.on('error', (error: NodeJS.ErrnoException) => this.#fallen(thread, error))
    this.#threads.add(thread)
    return thread
  }

  #give({ worker, tasks }: Thread<Item, Made>, task: Task<Item, Made>): void {
    task.left = task.outcomes.flatMap((outcome, at) => (outcome ? [] : [at]))
    tasks.push(task)
    worker.postMessage(task.left.map((at) => task.items[at]))
  }

  #take(thread: Thread<Item, Made>, made: readonly (Made | Failed)[]): void {
    if (!this.#threads.has(thread)) return // it was given up, and what it had is done by another
    const task = thread.tasks.shift()
    if (!task) return
    thread.answered += made.length
    for (const [place, at] of task.left.entries()) task.outcomes[at] = made[place]
    settle(task)
    this.#next()
  }

  /** Ticks, not the clock: a machine that slept, or a process that was stopped for a while, blames nobody for that. */
  #lookAround(): void {
    for (const thread of this.#threads) {
      const begun = Atomics.load(thread.begun, 0)
      if (thread.tasks.length === 0 || begun !== thread.seen || begun === thread.answered) thread.looks = 0
      else thread.looks++
      thread.seen = begun
      if (thread.looks >= LOOKS) this.#giveUp(thread, begun)
    }
  }

  /** What hangs is the item it has begun last. What it has answered for and was not heard yet is made once more. */
  #giveUp(thread: Thread<Item, Made>, begun: number): void {
    let at = begun - thread.answered - 1
    for (const task of thread.tasks) {
      const place = task.left[at]
      if (place !== undefined) task.outcomes[place] = { because: tooLong(this.#limit) }
      at -= task.left.length
    }
    this.#replace(thread)
  }

  /** The thread itself fell. Others may have taken the memory before, so only an item that was alone is blamed; the rest go on one by one. */
  #fallen(thread: Thread<Item, Made>, error: NodeJS.ErrnoException): void {
    if (!this.#threads.has(thread)) return
    const because =
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'reading it takes more than 1 GB of memory'
        : `our rules fell over it (${error.message})`
    const task = thread.tasks.shift(),
      [only, ...more] = task?.left ?? []
    if (task && only !== undefined && more.length === 0) {
      task.outcomes[only] = { because }
      settle(task)
    } else if (task) thread.tasks.unshift(...task.left.map((at) => alone(task, at)))
    this.#replace(thread)
  }

  #replace(thread: Thread<Item, Made>): void {
    this.#threads.delete(thread)
    void thread.worker.terminate()
    for (const task of thread.tasks) settle(task)
    this.#waiting.unshift(...thread.tasks.filter((task) => !isComplete(task)))
    this.#next()
  }
}

/** One item of a task as a task of its own. */
const alone = <Item, Made extends object>(task: Task<Item, Made>, at: number): Task<Item, Made> => ({
  items: [task.items[at] as Item],
  outcomes: [undefined],
  left: [],
  resolve: ([outcome]) => {
    task.outcomes[at] = outcome
    settle(task)
  },
})

function settle<Item, Made extends object>(task: Task<Item, Made>): void {
  if (isComplete(task)) task.resolve(task.outcomes)
}

const isComplete = <Item, Made extends object>(
  task: Task<Item, Made>,
): task is Task<Item, Made> & { outcomes: (Made | Failed)[] } => task.outcomes.every((outcome) => outcome !== undefined)
