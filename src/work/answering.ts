import { parentPort, type TransferListItem, workerData } from 'node:worker_threads'
import type { Begun, Failed } from './pool.js'

/** The other end of a `Pool`: takes items one after the other, counts each as it begins it, and answers for all of them at once. */
export function answering<Item, Made extends object>(make: (item: Item) => Made | Failed): void {
  const port = parentPort,
    begun = workerData as Begun
  if (!port) throw new Error('this file is a worker thread')
  port.on('message', (items: readonly Item[]) => {
    const made = items.map((item) => {
      Atomics.add(begun, 0, 1)
      return make(item)
    })
    port.postMessage(made, handedOver(made))
  })
}

/** Bytes that stand alone in their buffer are handed over; others are copied. */
const handedOver = (made: readonly object[]): TransferListItem[] =>
  made.flatMap((one) =>
    Object.values(one).flatMap((value: unknown) =>
      value instanceof Uint8Array && value.length > 0 && value.length === value.buffer.byteLength
        ? [value.buffer as ArrayBuffer]
        : [],
    ),
  )
