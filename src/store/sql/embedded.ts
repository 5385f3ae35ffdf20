import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { makeFolder, writeWhole } from '../durable.js'
import type { Answer, Begin, Question } from './embedded-worker.js'
import { migrate } from './migrations.js'
import type { Sql } from './sql.js'

/** Made at build time: a fresh data directory takes some seconds, unpacking this one takes one. */
export const TEMPLATE = fileURLToPath(new URL('./template.tar.gz', import.meta.url))

/**
 * The index in a library's folder. Whoever opens it has the library's lock: two processes on one PGlite directory spoil it without a word.
 * It can be made again, so it is thrown away rather than mended: when its marker is missing, it was made by another version, or it does not open.
 */
export async function openEmbedded(library: string): Promise<Sql> {
  const folder = join(library, 'index'),
    data = join(folder, 'data'),
    marker = join(folder, 'whole')
  if (existsSync(marker))
    try {
      const sql = await connect({ folder: data })
      await migrate(sql, library)
      return sql
    } catch {
      // made again below
    }
  await rm(folder, { recursive: true, force: true })
  await makeFolder(folder)
  const sql = await connect({ folder: data, ...(existsSync(TEMPLATE) ? { template: TEMPLATE } : {}) })
  await migrate(sql, library)
  await writeWhole(marker, '')
  return sql
}

/** While this is away a crash means that the index is made again. */
export const markers = {
  unmark: (library: string): Promise<void> => rm(join(library, 'index', 'whole'), { force: true }),
  mark: (library: string): Promise<void> => writeWhole(join(library, 'index', 'whole'), ''),
}

async function connect(begin: Begin): Promise<Sql> {
  const worker = new Worker(new URL('./embedded-worker.js', import.meta.url), { workerData: begin })
  const waiting = new Map<number, { resolve: (rows: readonly object[]) => void; reject: (error: Error) => void }>()
  let asked = 0
  const ask = (text: string, params: readonly unknown[]): Promise<readonly object[]> =>
    new Promise((resolve, reject) => {
      const number = ++asked
      waiting.set(number, { resolve, reject })
      worker.postMessage({ number, text, params } satisfies Question)
    })
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the index has gone away')))
  await new Promise<void>((resolve, reject) => {
    waiting.set(0, { resolve: () => resolve(), reject })
    worker.on('message', (answer: Answer) => {
      const asker = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('rows' in answer) asker?.resolve(answer.rows)
      else asker?.reject(Object.assign(new Error(answer.error), { code: answer.code }))
    })
  })
  return {
    query: async <Row extends object>(text: string, params: readonly unknown[] = []) =>
      (await ask(text, params)) as readonly Row[],
    async close() {
      await ask('', [])
      await worker.terminate()
    },
  }
}
