import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { hearsay, ownFolder } from './process.test.js'

let isMounted = false
// Before the folder is taken away, which is what `ownFolder` asks for next.
after(() => {
  if (isMounted) spawnSync('umount', [small])
})

const cwd = ownFolder(),
  small = join(cwd, 'small')
const records = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) =>
    JSON.stringify({ id: `r${from + n}`, text: `Ship ${from + n} has sunk, the coast guard said. `.repeat(30) }),
  ).join('\n')
writeFileSync(join(cwd, 'few.jsonl'), records(0, 5))
writeFileSync(join(cwd, 'many.jsonl'), records(5, 250))

mkdirSync(small)
const mount = (...args: string[]) => spawnSync('mount', args, { stdio: 'ignore' }).status === 0
isMounted = process.getuid?.() === 0 && mount('-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', small)

test('a full disk is said in one line and loses nothing; with room the same command goes on', {
  skip: isMounted ? false : 'only root can mount a small disk',
}, async () => {
  const library = join(small, 'library')
  assert.equal((await hearsay(['read', 'few.jsonl', '--library', library], { cwd })).code, 0)
  const full = await hearsay(['read', 'many.jsonl', '--library', library], { cwd })
  assert.equal(full.code, 4)
  assert.match(full.stderr, /^hearsay: the disk is full: .*; make room and run the same command again/m)
  assert.doesNotMatch(full.stderr, /\bat \S+ \(|\.js:\d+/)
  assert.equal((await hearsay(['verify', '--library', library], { cwd })).code, 0)
  assert.ok(mount('-o', 'remount,size=60m', small))
  const again = await hearsay(['read', 'few.jsonl', 'many.jsonl', '--library', library, '--json'], { cwd })
  assert.equal(again.code, 0, again.stderr)
  assert.equal((JSON.parse(again.stdout) as { reports: number }).reports, 250)
})

test('a folder that may not be written', { skip: process.getuid?.() === 0 ? 'root may write everywhere' : false }, async () => {
  const closed = join(cwd, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  const { code, stderr } = await hearsay(['read', 'few.jsonl', '--library', join(closed, 'library')], { cwd })
  assert.equal(code, 4)
  assert.match(stderr, /^hearsay: the library may not be written: .*; give yourself the right/)
})
