import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { isUnreadable, originals } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-folder-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const pile = join(folder, 'pile')
mkdirSync(join(pile, 'within'), { recursive: true })
mkdirSync(join(folder, 'pile-of-another'))
writeFileSync(join(pile, 'within', 'real.txt'), 'The dam held, the mayor said.')
writeFileSync(join(folder, 'pile-of-another', 'secret.txt'), 'Not to be read.')
const links: Readonly<Record<string, string>> = {
  'alias.txt': 'within/real.txt',
  'out.txt': '../pile-of-another/secret.txt',
  'device.txt': '/dev/zero',
  'round.txt': 'round.txt',
  'up.txt': '..',
  'none.txt': 'nowhere.txt',
  'folder.txt': 'within',
}
for (const [name, to] of Object.entries(links)) symlinkSync(to, join(pile, name))
spawnSync('mkfifo', [join(pile, 'pipe.txt')])

const found = async (path: string): Promise<Record<string, string>> => {
  const all: Record<string, string> = {}
  for await (const one of originals([path], { stdin: async () => new Uint8Array() }))
    if (isUnreadable(one)) all[relative(pile, one.page)] = one.because
    else all[relative(pile, one.key)] = Buffer.from(one.bytes).toString()
  return all
}

test('a folder is read as far as it goes: what leads out of it, or waits for ever, is named', async () => {
  assert.deepEqual(await found(pile), {
    'alias.txt': 'The dam held, the mayor said.',
    'device.txt': 'it is a link that leads out of the folder',
    'folder.txt': 'it is a link to a folder',
    'none.txt': 'there is no such file or folder',
    'out.txt': 'it is a link that leads out of the folder',
    'pipe.txt': 'it is no file but a device, a pipe or a socket',
    'round.txt': 'its links go round in a circle',
    'up.txt': 'it is a link that leads out of the folder',
    'within/real.txt': 'The dam held, the mayor said.',
  })
})

test('what the user names is read wherever it leads', async () => {
  assert.equal(Object.values(await found(join(pile, 'out.txt')))[0], 'Not to be read.')
  assert.equal(Object.values(await found('/dev/zero'))[0], 'it is no file but a device, a pipe or a socket')
})

test('a pipe that nobody fills is empty; one that somebody fills is read to its end', async () => {
  assert.deepEqual(await found(join(pile, 'pipe.txt')), { 'pipe.txt': '' })
  const { stdout } = spawnSync(
    'bash',
    ['-c', `"$0" bin/hearsay.mjs extract <(sleep 0.2; echo 'The dam held, they said.')`, process.execPath],
    {
      encoding: 'utf8',
    },
  )
  assert.equal(stdout.trim(), 'The dam held, they said.')
})
