/** PGlite in a thread of its own: it holds the thread while it works, and building an index can take seconds. */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

export interface Begin {
  readonly folder: string
  /** A packed data directory to begin with; none when the folder has one. */
  readonly template?: string
}
export interface Question {
  readonly number: number
  readonly text: string
  readonly params: readonly unknown[]
}
export type Answer =
  | { readonly number: number; readonly rows: readonly object[] }
  | { readonly number: number; readonly error: string; readonly code?: string }

const port = parentPort
if (!port) throw new Error('this file is a worker thread')
const { folder, template } = workerData as Begin

const database = await PGlite.create({
  dataDir: folder,
  ...(template === undefined ? {} : { loadDataDir: new Blob([await readFile(template)]) }),
})
port.postMessage({ number: 0, rows: [] } satisfies Answer)

port.on('message', async ({ number, text, params }: Question) => {
  try {
    if (text === '') await database.close()
    const rows = text === '' ? [] : (await database.query(text, [...params])).rows
    port.postMessage({ number, rows: rows as object[] } satisfies Answer)
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    port.postMessage({ number, error: message, ...(code === undefined ? {} : { code }) } satisfies Answer)
  }
  if (text === '') port.close()
})
