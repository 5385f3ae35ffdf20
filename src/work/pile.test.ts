import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { combine, type Dossier, partOf, toSourcesJson, toStoriesJson } from '../core/index.js'
import type { Original } from '../intake/index.js'
import { Library } from '../store/index.js'
import { finish } from './finish.js'
import { dossierOf, sourcesOf, storiesOf, storyIn } from './pile.js'
import { readInto } from './read.js'
import { sample } from './sample.js'
import { toldIn } from './told-in.js'

const folder = await mkdtemp(join(tmpdir(), 'hearsay-pile-'))
const library = await Library.write(join(folder, 'library'))
after(async () => {
  await library.close()
  await rm(folder, { recursive: true })
})
const now = () => '2031-01-01T00:00:00Z'
const plain = <Thing>(thing: Thing): Thing => JSON.parse(JSON.stringify(thing)) as Thing

/** All at once, with nothing kept: what the pile told story by story must be. */
async function atOnce(): Promise<Dossier> {
  const told = await library.told(),
    keys = new Map([...library.contents.values()].flatMap(({ pages }) => pages)),
    all = []
  for await (const [hash, piece] of told.many([...keys.keys()])) all.push(toldIn(piece, keys.get(hash) as string))
  return combine(
    {
      reports: all.map(({ report }) => report),
      attributions: all.flatMap(({ attributions }) => attributions),
      chains: all.flatMap(({ chains }) => chains),
    },
    library.settings,
  )
}
const given = async function* (...texts: string[]): AsyncGenerator<Original> {
  for (const text of texts) yield { key: `${text.slice(0, 12)}.txt`, bytes: Buffer.from(text) }
}
/** How many stories were told when the pile was last taken together. */
async function toldAnew(): Promise<number> {
  const before = new Set(await library.shelf.pile().keys())
  await finish(library)
  return (await library.shelf.pile().keys()).filter((key) => !before.has(key)).length
}

test('what is kept story by story is the dossier of the pile, and each story is its part of it', async () => {
  await readInto(library, sample(), { now })
  const dossier = await dossierOf(library)
  assert.ok(dossier.stories.length >= 3 && dossier.claims.length > 10)
  assert.deepEqual(plain(dossier), plain(await atOnce()))
  for (const { id, reports } of dossier.stories) {
    const claim = dossier.claims.find(({ story }) => story === id)
    for (const reference of [id, id.slice(0, 7), reports[0], ...(claim ? [claim.id] : [])])
      assert.deepEqual(plain(await storyIn(library, reference)), plain(partOf(dossier, id)))
  }
  assert.equal(await storyIn(library, '0000000000000000'), undefined)
  assert.equal(await storyIn(library, 'nothing'), undefined)
  assert.deepEqual(plain(await storiesOf(library)), plain(toStoriesJson(dossier).stories))
  assert.deepEqual(plain(await sourcesOf(library)), plain(toSourcesJson(dossier, library.settings)))
})

test('a report that comes in has its own story told again, and no other', async () => {
  await readInto(library, given('The Orle bridge was closed on Monday, the mayor of Orle said. Some 40 lorries are waiting.'), {
    now,
  })
  assert.equal(await toldAnew(), 1)
  await readInto(
    library,
    given('The mayor of Orle said the Orle bridge was closed on Monday; some 40 lorries are waiting there.'),
    { now },
  )
  assert.equal(await toldAnew(), 1)
  assert.equal(await toldAnew(), 0)
  assert.deepEqual(plain(await dossierOf(library)), plain(await atOnce()))
})

test('what the analyst says touches only the stories that have it, and is taken back as if it had never been', async () => {
  const before = await dossierOf(library),
    link = before.lineage.derivations[0],
    claim = before.claims.find(({ standing }) => standing.reports > 1)
  assert.ok(link && claim)
  const said = { verdict: 'wrong', because: 'they do not', by: 'tester', at: '2031-01-02' } as const
  for (const { id } of [claim, link]) await library.write({ kind: 'judgement', of: id, ...said })
  const anew = await toldAnew()
  assert.ok(anew >= 1 && anew <= 2, `${anew} stories were told again`)
  const judged = await dossierOf(library)
  assert.deepEqual(plain(judged), plain(await atOnce()))
  assert.notDeepEqual(plain(judged), plain(before))
  await library.write({
    kind: 'rating',
    source: 'Tarn Press',
    letter: 'B',
    because: 'it is careful',
    by: 'tester',
    at: '2031-01-02',
  })
  assert.equal(await toldAnew(), 0)
  assert.deepEqual(plain(await dossierOf(library)), plain(await atOnce()))
  for (const line of [0, 1, 2]) await library.write({ kind: 'undo', line, by: 'tester', at: '2031-01-03', because: 'no' })
  assert.deepEqual(plain(await dossierOf(library)), plain(before))
})

test('a pile that was told to the half goes on where it was', async () => {
  const whole = plain(await dossierOf(library))
  await library.forget()
  const { readAgain } = await import('./read.js')
  await readAgain(library, { now })
  const stop = new AbortController()
  let steps = 0
  const onStep = () => {
    if (++steps === 1) stop.abort()
  }
  assert.equal(await finish(library, { signal: stop.signal, onStep }), undefined)
  assert.deepEqual(plain(await dossierOf(library)), whole)
})
