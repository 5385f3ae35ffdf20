import { Worker } from 'node:worker_threads'
import type { FromOpener, ToOpener } from './apart-worker.js'
import { type Arrival, type Original, unreadable } from './arrival.js'

const LIMIT = 20_000 // ms for the next page of an original: a hundred times what the largest of ours takes
const MEMORY = 1024 // MB

/** A thread that has nothing to do, kept for the next original. It keeps nobody from ending. */
let idle: Worker | undefined

/**
 * Pages of an original whose format is read by parsers of others: taken apart in a thread of its own, page by page as they are asked for. A
 * thread that does not answer in time is replaced, and the rest of its original named as unreadable.
 */
export async function* apart(
  original: Original,
  format: string,
  {
    limit = LIMIT,
    script = new URL('./apart-worker.js', import.meta.url),
  }: { readonly limit?: number; readonly script?: URL } = {},
): AsyncIterable<Arrival> {
  const worker = idle ?? new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  idle = undefined
  worker.ref()
  let isSound = false
  try {
    let answer = await asked(worker, { open: original, format }, limit)
    while ('arrival' in answer) {
      isSound = true // it waits for the next word: should nobody want more, it is told so
      yield answer.arrival
      isSound = false
      answer = await asked(worker, { next: true }, limit)
    }
    isSound = 'done' in answer
    if ('because' in answer) yield unreadable(original.key, answer.because, 'save the text of its reports alone, or leave it out')
  } finally {
    if (isSound && !idle) {
      worker.postMessage({ next: false } satisfies ToOpener)
      worker.unref()
      idle = worker
    } else void worker.terminate()
  }
}

function asked(worker: Worker, question: ToOpener, limit: number): Promise<FromOpener | { readonly because: string }> {
  return new Promise((resolve) => {
    const answer = (given: FromOpener | { readonly because: string }): void => {
      clearTimeout(timer)
      worker.off('message', answer).off('error', fall)
      resolve(given)
    }
    const fall = (error: NodeJS.ErrnoException): void =>
      answer({
        because:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `opening it takes more than ${MEMORY / 1024} GB of memory`
            : `it cannot be opened (${error.message.split('\n')[0]})`,
      })
    const timer = setTimeout(() => answer({ because: `opening it takes longer than ${limit / 1000} s` }), limit)
    worker.on('message', answer).on('error', fall)
    worker.postMessage(question)
  })
}
