import assert from 'node:assert/strict'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Library } from '../store/index.js'
import { withIndex } from './asked.js'
import { finish } from './finish.js'
import { readInto } from './read.js'
import { sample } from './sample.js'
import { verify } from './verify.js'

const folder = await mkdtemp(join(tmpdir(), 'hearsay-verify-')),
  path = join(folder, 'library')
after(() => rm(folder, { recursive: true }))

async function withLibrary<Answer>(use: (library: Library) => Promise<Answer>): Promise<Answer> {
  const library = await Library.write(path)
  try {
    return await use(library)
  } finally {
    await library.close()
  }
}
const damages = () => withLibrary(async (library) => (await verify(library)).damages.map(({ because }) => because))
const digest = () => withLibrary((library) => withIndex(library, (index) => index.digest()))

test('a library is what a rebuild gives, index of words and all', async () => {
  await withLibrary(async (library) => {
    await readInto(library, sample(), { now: () => '2031-01-01T00:00:00Z' })
    await finish(library)
  })
  const before = await digest()
  assert.deepEqual(await damages(), [])
  await withLibrary(async (library) => {
    await library.forget()
    const { readAgain } = await import('./read.js')
    await readAgain(library, { now: () => '2031-01-02T00:00:00Z' })
  })
  assert.equal(await digest(), before)
})

test('a row of the index that says something else is found, and a rebuild of it mends that', async () => {
  await withLibrary(async (library) => {
    const { sql, changing, close } = await library.index()
    await changing(async () => {
      await sql.query(`update report set voices = voices || ' and the moon'`)
    })
    await close()
  })
  const found = await damages()
  assert.ok(found.length > 3 && found.every((because) => because.startsWith('the index of words says')))
  await rm(join(path, 'index'), { recursive: true })
  await digest()
  assert.deepEqual(await damages(), [])
})

test('a letter that the disk changed in what was found in a story is found', async () => {
  const name = await withLibrary(async (library) => join(path, 'cache', library.rules.pile, 'part.data')),
    text = await readFile(name, 'latin1'),
    at = text.indexOf('"title":"') + 10
  const file = await open(name, 'r+')
  await file.write(text[at] === 'x' ? 'y' : 'x', at, 'latin1')
  await file.close()
  assert.deepEqual(await damages(), ['what was found in this story is not what was put down'])
})
