/** Takes originals apart in a thread of its own, a page whenever one is asked for. */
import { parentPort } from 'node:worker_threads'
import type { Arrival, Original } from './arrival.js'
import { formatNamed } from './index.js'

export type ToOpener = { readonly open: Original; readonly format: string } | { readonly next: boolean }
export type FromOpener = { readonly arrival: Arrival } | { readonly done: true }

const port = parentPort
if (!port) throw new Error('this file is a worker thread')
const answer = (message: FromOpener): void => port.postMessage(message)

let wanted: ((more: boolean) => void) | undefined

port.on('message', (message: ToOpener) => {
  if ('open' in message) void open(message.open, message.format)
  else wanted?.(message.next)
})

async function open(original: Original, format: string): Promise<void> {
  for await (const arrival of formatNamed(format)?.pages(original) ?? []) {
    const more = new Promise<boolean>((resolve) => {
      wanted = resolve
    })
    answer({ arrival })
    if (!(await more)) return
  }
  wanted = undefined
  answer({ done: true })
}
