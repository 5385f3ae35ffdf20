/** Takes a large library's pile together in a thread of its own, and hands over its overview. */
import { parentPort, workerData } from 'node:worker_threads'
import { Library } from '../store/index.js'
import { nameOf, wholeOf } from './pile.js'

const library = await Library.look(workerData as string)
if (library)
  try {
    const made = (await library.shelf.dossier(nameOf(library))) ?? (await wholeOf(library)).overview
    if (made !== undefined) parentPort?.postMessage(made)
  } finally {
    await library.close()
  }
