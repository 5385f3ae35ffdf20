import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apart } from './apart.js'
import { isUnreadable } from './arrival.js'

/** A thread that gives a page, then hangs or falls, as the original's key says. */
const moody = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    let key
    parentPort.on('message', (message) => {
      if (message.open) {
        key = message.open.key
        parentPort.postMessage({ arrival: { key, body: { kind: 'text', text: 'one' } } })
      } else if (message.next) {
        if (key === 'hang') for (;;);
        if (key === 'fall') throw new Error('fell over')
        parentPort.postMessage({ done: true })
      }
    })`)}`,
)
const opened = async (key: string, limit = 10_000) => {
  const found: string[] = []
  for await (const one of apart({ key, bytes: new Uint8Array() }, 'any', { limit, script: moody }))
    found.push(isUnreadable(one) ? one.because : one.key)
  return found
}

test('an original that hangs or fells its parser costs what is left of it, and nothing else', async () => {
  assert.deepEqual(await opened('well'), ['well'])
  assert.deepEqual(await opened('hang', 1500), ['hang', 'opening it takes longer than 1.5 s'])
  assert.deepEqual(await opened('fall'), ['fall', 'it cannot be opened (fell over)'])
  assert.deepEqual(await opened('well again'), ['well again'])
})

test('who has seen enough may go, and the thread takes the next original', async () => {
  for (const key of ['first', 'second'])
    for await (const one of apart({ key, bytes: new Uint8Array() }, 'any', { script: moody })) {
      assert.ok(!isUnreadable(one) && one.key === key)
      break
    }
  assert.deepEqual(await opened('third'), ['third'])
})
