import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Original } from '../intake/index.js'
import { Library } from '../store/index.js'
import { noServer, startServer } from '../store/sql/databases.test.js'
import { finish, groupsNow } from './finish.js'
import { readInto } from './read.js'

const folder = await mkdtemp(join(tmpdir(), 'hearsay-grouping-'))
const path = join(folder, 'library')
const library = await Library.write(path)
after(async () => {
  await library.close()
  await rm(folder, { recursive: true })
})
const now = () => '2031-01-01T00:00:00Z'

const PARTS = 'hal orn bren tar vel od kes lom nor sud wen pel'.split(' ')
const part = (n: number) => PARTS[n % 12] as string
const called = (...parts: readonly string[]) => parts.join('').replace(/^./, (letter) => letter.toUpperCase())
/** Of 96 happenings, each told by several: who, where and what are another in each. */
function text(i: number): string {
  const of = i % 96,
    town = called(part(of), part(of * 5 + Math.floor(of / 12)), 'burg'),
    mayor = called(part(of * 7 + 3), part(Math.floor(of / 12)), 'sen'),
    thing = `${part(of + Math.floor(of / 12))}${part(of * 3)}work`
  return `The ${thing} in ${town} was closed after ${201 + 37 * of} people were hurt there, ${mayor} said. ${
    i % 2
      ? `Repairs of the ${town} ${thing} may take ${1 + (i % 5)} weeks.`
      : `“Nobody may use the ${thing} until then,” ${mayor} said.`
  } Report ${i}.`
}
async function* reports(from: number, to: number): AsyncGenerator<Original> {
  for (let i = from; i < to; i++) yield { key: `${i}.txt`, bytes: Buffer.from(text(i)) }
}
/** As the pile has them, and as they come out when all are grouped anew. */
async function groups(library: Library) {
  await finish(library)
  const kept: string[] = []
  for await (const { pages } of library.shelf.pile().stories()) kept.push(JSON.stringify(pages))
  return { kept: kept.sort(), anew: (await groupsNow(library)).map((pages) => JSON.stringify(pages)).sort() }
}
const cacheFile = async () => {
  for (const name of await readdir(join(path, 'cache'))) {
    const file = join(path, 'cache', name, 'grouping')
    if ((await readFile(file).catch(() => undefined)) !== undefined) return file
  }
  return undefined
}

test('reports that come in a few at a time are grouped as all at once, from what was kept', async () => {
  await readInto(library, reports(0, 220), { now })
  const first = await groups(library)
  assert.deepEqual(first.kept, first.anew)
  assert.ok(first.kept.length > 40 && first.kept.length < 200, `${first.kept.length} stories`)
  assert.ok(await cacheFile(), 'how the pile was grouped is kept')
  for (const [from, to] of [
    [220, 221],
    [221, 240],
    [240, 241],
    [241, 270],
  ] as const) {
    await readInto(library, reports(from, to), { now })
    const { kept, anew } = await groups(library)
    assert.deepEqual(kept, anew)
  }
})

test('what was kept and is damaged, cut off or gone is made again', async () => {
  const file = (await cacheFile()) as string,
    bytes = await readFile(file)
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] as number) ^ 1
  let next = 270
  for (const damaged of [bytes, bytes.subarray(0, 3000), bytes.subarray(0, 10), Buffer.from(''), undefined]) {
    if (damaged) await writeFile(file, damaged)
    else await rm(file)
    await readInto(library, reports(next, ++next), { now })
    const { kept, anew } = await groups(library)
    assert.deepEqual(kept, anew)
  }
})

test('a copy in another outlet stands in the story of its first, whichever came in first', async () => {
  await readInto(
    library,
    (async function* (): AsyncGenerator<Original> {
      for (const outlet of ['The Tarn Press', 'Brenn Radio'])
        yield {
          key: `${outlet}.json`,
          bytes: Buffer.from(
            JSON.stringify({ outlet, published: outlet === 'Brenn Radio' ? '2031-02-01' : '2031-02-03', text: text(7) }),
          ),
        }
    })(),
    { now },
  )
  const { kept, anew } = await groups(library)
  assert.deepEqual(kept, anew)
})

describe('on a PostgreSQL server', { skip: noServer }, () => {
  const server = noServer ? undefined : startServer()

  test('how the pile was grouped is kept there as well, and made again when it is damaged', async () => {
    const library = await Library.write(await (await server!)())
    try {
      await readInto(library, reports(0, 120), { now })
      const first = await groups(library),
        kept = await library.shelf.grouping().get()
      assert.deepEqual(first.kept, first.anew)
      assert.ok(kept && kept.length > 10_000)
      await readInto(library, reports(120, 121), { now })
      const second = await groups(library)
      assert.deepEqual(second.kept, second.anew)
      assert.notDeepEqual(await library.shelf.grouping().get(), kept)
      await library.shelf.grouping().replace(kept.subarray(0, kept.length - 9))
      await readInto(library, reports(121, 140), { now })
      const third = await groups(library)
      assert.deepEqual(third.kept, third.anew)
    } finally {
      await library.close()
    }
  })
})
