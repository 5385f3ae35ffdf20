import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { bin, hearsay, ownFolder } from './process.test.js'

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

const isRoot = process.getuid?.() === 0
/** Root may write everywhere, so it lends the account "nobody". */
const account = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
function idOf(flag: string): number {
  return Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
}
const maySee = spawnSync('test', ['-r', bin], account).status === 0

test('a folder that may not be written, and a library that may only be looked at', {
  skip: maySee ? false : 'the account "nobody" may not see the program',
}, async () => {
  const closed = join(cwd, 'closed'),
    library = join(closed, 'library')
  const asNobody = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args, '--library', library], {
      ...account,
      cwd,
      encoding: 'utf8',
      env: { ...process.env, HOME: '/nonexistent' },
    })
    return { code: status, stdout, stderr }
  }
  chmodSync(cwd, 0o755)
  mkdirSync(closed)
  chmodSync(closed, 0o555)
  const refused = asNobody('read', 'few.jsonl')
  assert.equal(refused.code, 4, refused.stderr)
  assert.match(refused.stderr, /^hearsay: the library may not be written: .*; give yourself the right/)
  chmodSync(closed, 0o755)
  assert.equal((await hearsay(['read', 'few.jsonl', '--library', library], { cwd })).code, 0)
  spawnSync('chmod', ['-R', 'a+rX,a-w', library])
  const looked = asNobody('stories', '--json')
  assert.equal(looked.code, 0, looked.stderr)
  assert.ok((JSON.parse(looked.stdout) as { stories: unknown[] }).stories.length > 0)
  spawnSync('chmod', ['a-r', join(library, 'library.json')])
  const unseen = spawnSync(process.execPath, [bin, 'stories', '--library', library], { ...account, cwd, encoding: 'utf8' })
  assert.equal(unseen.status, 4, unseen.stderr)
  assert.match(unseen.stderr, /^hearsay: the library may not be read: /)
  spawnSync('chmod', ['a+r', join(library, 'library.json')])
  const graded = asNobody('grade', 'Tarn Press', 'B', '--because', 'it is careful', '--by', 'tester')
  assert.equal(graded.code, 4, graded.stderr)
  assert.match(graded.stderr, /^hearsay: the library may not be written/)
})
