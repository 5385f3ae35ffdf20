import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { takeLock } from './lock.js'
import { Trouble } from './trouble.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-lock-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'lock')

test('one owner at a time, and the next after it', async () => {
  const lock = await takeLock(folder)
  await assert.rejects(takeLock(folder), (error) => error instanceof Trouble && error.what.includes(`process ${process.pid}`))
  await lock.release()
  await (await takeLock(folder)).release()
})

test('the lock of a dead owner is taken over; that of a living one and of another machine is not', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  const owner = { pid: child.pid, host: hostname(), command: 'hearsay read' }
  writeFileSync(path, JSON.stringify(owner))
  await assert.rejects(takeLock(folder), Trouble)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = await takeLock(folder)
  assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { pid: number }).pid, process.pid)
  await lock.release()
  writeFileSync(path, JSON.stringify({ ...owner, host: 'another-machine' }))
  await assert.rejects(takeLock(folder), /another-machine/)
  rmSync(path)
})

test('a number that was given to a later process does not keep the lock', async () => {
  writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname(), born: '1', command: 'hearsay read' }))
  await (await takeLock(folder)).release()
})

test('of many that find the same dead owner, one gets the lock', async () => {
  writeFileSync(path, JSON.stringify({ pid: 2 ** 22 - 3, host: hostname(), command: 'hearsay read' }))
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)))
  const locks = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  assert.equal(locks.length, 1)
  await locks[0]?.release()
})

test('many that try at once in one process have it one after another', async () => {
  const library = mkdtempSync(join(folder, 'many-'))
  let holding = 0
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const lock = await takeLock(library, { patience: 20_000 })
      assert.equal(++holding, 1)
      await new Promise((resolve) => setTimeout(resolve, 2))
      holding--
      await lock.release()
    }),
  )
  assert.deepEqual(readdirSync(library), [])
})
