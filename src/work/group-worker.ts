/** Which reports tell one story, found in a thread of its own: of a large pile it takes a minute, and the other one must hear Ctrl-C. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Judgement } from '../core/index.js'
import { atOnce, type Group, PileGroups } from './grouping.js'
import { toBytes } from './grouping-bytes.js'
import { SketchFile } from './sketch-file.js'

/** Sketches come one behind the other in one piece. */
export type ToGroup =
  | { readonly pages: readonly (readonly [hash: string, length: number])[]; readonly sketches: Uint8Array }
  | { readonly judgements: readonly Judgement[] }

export interface Grouped {
  readonly groups: readonly Group[]
  /** To be kept for the next time. */
  readonly kept: Uint8Array
}

const port = parentPort
if (!port) throw new Error('this file is a worker thread')
const pile = new PileGroups(),
  pages: string[] = [],
  sketches = new SketchFile(workerData as string)
port.on('message', (message: ToGroup) => {
  if ('pages' in message) {
    let at = 0
    for (const [hash, length] of message.pages) {
      const sketch = message.sketches.subarray(at, at + length)
      if (pile.add(hash, sketch)) sketches.add(sketch)
      pages.push(hash)
      at += length
    }
    port.postMessage('added')
  } else {
    const groups = atOnce(pile.groups(pages, message.judgements, sketches.gistAt))
    sketches.close()
    port.postMessage({ groups, kept: toBytes(pile, pages) } satisfies Grouped)
  }
})
