import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from '../core/index.js'
import type { ToldPieces } from './outcome.js'
import { Pool } from './pool.js'

const pages = (...texts: string[]): Page[] => texts.map((text, at) => ({ key: `${at}`, body: { kind: 'text', text } }))

/** A worker that hangs at "hang", dies at "die", and needs all memory at "grow"; the real one does as its rules do. */
const moody = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads'
    parentPort.on('message', (pages) => {
      const made = pages.map(({ body }) => {
        Atomics.add(workerData, 0, 1)
        if (body.text === 'hang') for (;;);
        if (body.text === 'die') throw new Error('fell over')
        return { told: body.text }
      })
      parentPort.postMessage(made)
    })`)}`,
)

test('a page that hangs or falls costs itself alone', async () => {
  const pool = new Pool<Page, { readonly told: string }>({ size: 2, limit: 300, script: moody })
  try {
    const [first, second] = await Promise.all([pool.run(pages('a', 'hang', 'b', 'die', 'c')), pool.run(pages('d', 'e'))])
    assert.deepEqual(first, [
      { told: 'a' },
      { because: 'reading it takes longer than 0.3 s' },
      { told: 'b' },
      { because: 'our rules fell over it (fell over)' },
      { told: 'c' },
    ])
    assert.deepEqual(second, [{ told: 'd' }, { told: 'e' }])
    assert.deepEqual(await pool.run(pages('f')), [{ told: 'f' }])
  } finally {
    await pool.close()
  }
})

test('what threads tell is what is told here', async () => {
  const pool = new Pool<Page, ToldPieces>({ size: 1, script: new URL('./tell-worker.js', import.meta.url) })
  try {
    const { tellSafely } = await import('./tell.js')
    const all = pages('The lake rose by 2 metres, the office said.', '', 'No.')
    assert.deepEqual(await pool.run(all), all.map(tellSafely))
  } finally {
    await pool.close()
  }
})

test('where no thread can be replaced, the work is broken off, and the next page is told', async () => {
  const { tellInTime, tellSafely } = await import('./tell.js')
  const [page] = pages('The lake rose by 2 metres, the office said.')
  assert.ok(page)
  const forEver = (): ToldPieces => {
    for (;;);
  }
  assert.deepEqual(tellInTime(page, 50, forEver), { because: 'reading it takes longer than 0.05 s' })
  assert.deepEqual(tellInTime(page), tellSafely(page))
})
