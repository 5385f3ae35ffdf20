import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { tooLong } from './outcome.js'

/** From a thread: the place of the item it begins, then what was made of it. To it: items. */
export type FromWorker<Made extends object> =
  | { readonly begins: number }
  | ({ readonly at: number } & (Made | Failed))
  | { readonly done: true }

export interface Failed {
  readonly because: string
}

interface Task<Item, Made extends object> {
  readonly items: readonly Item[]
  readonly outcomes: (Made | Failed | undefined)[]
  readonly resolve: (outcomes: readonly (Made | Failed)[]) => void
}

/** One thread a core. An item that takes longer than `limit` is given up, its thread replaced, and the rest of its batch done by another. */
export class Pool<Item, Made extends object> {
  readonly #idle: Worker[] = []
  readonly #all = new Set<Worker>()
  readonly #waiting: Task<Item, Made>[] = []
  readonly size: number
  readonly #limit: number
  readonly #script: URL

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
  }

  /** In the order of the items. */
  run(items: readonly Item[]): Promise<readonly (Made | Failed)[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ items, outcomes: items.map(() => undefined), resolve })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#all.size < this.size ? this.#start() : undefined)
      if (!worker) return
      this.#give(worker, this.#waiting.shift() as Task<Item, Made>)
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    this.#all.add(worker)
    return worker
  }

  #give(worker: Worker, task: Task<Item, Made>): void {
    const left = task.items.flatMap((item, at) => (task.outcomes[at] ? [] : [{ item, at }]))
    let current = -1,
      timer: NodeJS.Timeout | undefined
    const settle = () => {
      clearTimeout(timer)
      worker.off('message', hear).off('error', fall)
      if (isComplete(task)) task.resolve(task.outcomes)
    }
    const giveUp = (because: string, at: number | undefined) => {
      this.#all.delete(worker)
      void worker.terminate()
      if (at !== undefined) task.outcomes[at] = { because }
      settle()
      if (!isComplete(task)) this.#waiting.unshift(task)
      this.#next()
    }
    const hear = (message: FromWorker<Made>) => {
      if ('begins' in message) {
        const begun = message.begins
        current = begun
        clearTimeout(timer)
        // What the thread has said while this one was busy is heard before it is blamed.
        if (this.#limit === Number.POSITIVE_INFINITY) return
        timer = setTimeout(
          () =>
            setImmediate(() => {
              if (current === begun) giveUp(tooLong(this.#limit), left[begun]?.at)
            }),
          this.#limit,
        )
      } else if ('done' in message) {
        current = -1
        settle()
        this.#idle.push(worker)
        this.#next()
      } else {
        const { at: place, ...outcome } = message,
          at = left[place]?.at
        if (at !== undefined) task.outcomes[at] = outcome as Made | Failed
      }
    }
    /** The thread itself fell. Its last words may be lost with it, so only a page that was alone can be blamed; the others go on one by one. */
    const fall = (error: NodeJS.ErrnoException) => {
      current = -1
      const because =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'reading it takes more than 1 GB of memory'
          : `our rules fell over it (${error.message})`
      if (left.length === 1) giveUp(because, left[0]?.at)
      else {
        this.#all.delete(worker)
        settle()
        for (const { item, at } of left.filter(({ at }) => task.outcomes[at] === undefined))
          this.#waiting.unshift({
            items: [item],
            outcomes: [undefined],
            resolve: ([outcome]) => {
              task.outcomes[at] = outcome
              if (isComplete(task)) task.resolve(task.outcomes)
            },
          })
        this.#next()
      }
    }
    worker.on('message', hear).on('error', fall)
    worker.postMessage(left.map(({ item }) => item))
  }
}

const isComplete = <Item, Made extends object>(
  task: Task<Item, Made>,
): task is Task<Item, Made> & { outcomes: (Made | Failed)[] } => task.outcomes.every((outcome) => outcome !== undefined)
