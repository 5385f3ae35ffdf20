/** Which reports tell one story, found in a thread of its own: of a large pile it takes a minute, and the other one must hear Ctrl-C. */
import { parentPort } from 'node:worker_threads'
import type { Judgement } from '../core/index.js'
import { Grouping } from './grouping.js'

/** Sketches come one behind the other in one piece. */
export type ToGroup =
  | { readonly pages: readonly (readonly [hash: string, length: number])[]; readonly sketches: Uint8Array }
  | { readonly judgements: readonly Judgement[] }

const port = parentPort
if (!port) throw new Error('this file is a worker thread')
const grouping = new Grouping()
port.on('message', (message: ToGroup) => {
  if ('pages' in message) {
    let at = 0
    for (const [hash, length] of message.pages) {
      grouping.add(hash, message.sketches.subarray(at, at + length))
      at += length
    }
    port.postMessage('added')
  } else port.postMessage(grouping.groups(message.judgements))
})
