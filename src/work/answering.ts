import { parentPort } from 'node:worker_threads'
import type { Failed, FromWorker } from './pool.js'

/** The other end of a `Pool`: takes items one after the other and answers for each. */
export function answering<Item, Made extends object>(make: (item: Item) => Made | Failed): void {
  const port = parentPort
  if (!port) throw new Error('this file is a worker thread')
  const answer = (message: FromWorker<Made>): void => port.postMessage(message)
  port.on('message', (items: readonly Item[]) => {
    for (const [at, item] of items.entries()) {
      answer({ begins: at })
      answer({ at, ...make(item) })
    }
    answer({ done: true })
  })
}
