import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-private-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const bin = fileURLToPath(new URL('../../bin/hearsay.mjs', import.meta.url)),
  pile = fileURLToPath(new URL('../../piles/demo', import.meta.url))

test('all of a library is its owner’s alone, however generous the user’s mask is', { skip: process.platform === 'win32' }, () => {
  const library = join(folder, 'deep', 'library')
  const run = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'umask 000; exec "$0" "$@"', process.execPath, bin, ...args, '--library', library],
      { encoding: 'utf8' },
    )
    assert.equal(status, 0, stderr)
  }
  run('read', pile)
  run('search', 'minister')
  run('grade', 'Harbour Post', 'B', '--because', 'has been right')
  const open: string[] = []
  const look = (path: string) => {
    const { mode } = statSync(path)
    if ((mode & 0o077) !== 0) open.push(`${path.slice(library.length)} ${(mode & 0o777).toString(8)}`)
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) look(join(path, name))
  }
  assert.equal(statSync(library).mode & 0o777, 0o700)
  for (const name of readdirSync(library)) if (name !== 'index') look(join(library, name)) // PGlite makes its own files, in a folder that is closed
  assert.deepEqual(open, [])
  assert.equal(statSync(join(library, 'index')).mode & 0o077, 0, 'the folder of the index is closed')
})
