/** Reads and attributes pages in a thread of its own, one after the other; says before each which one it is at, so that a stuck one is known. */
import { parentPort } from 'node:worker_threads'
import type { Page } from '../core/index.js'
import { tellSafely } from './tell.js'

/** To the worker: pages. From it: the place of the page it begins, then what was made of it. */
export type ToWorker = readonly Page[]
export type FromWorker =
  | { readonly begins: number }
  | { readonly at: number; readonly told: string }
  | { readonly at: number; readonly because: string }
  | { readonly done: true }

const port = parentPort
if (!port) throw new Error('this file is a worker thread')
const answer = (message: FromWorker): void => port.postMessage(message)

port.on('message', (pages: ToWorker) => {
  for (const [at, page] of pages.entries()) {
    answer({ begins: at })
    answer({ at, ...tellSafely(page) })
  }
  answer({ done: true })
})
