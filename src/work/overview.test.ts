import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { partOf } from '../core/publish.js'
import { isUnreadable, pagesOf } from '../intake/index.js'
import { hashOfPage, Library } from '../store/index.js'
import { type Overview, overviewOf, storyFrom } from './overview.js'
import { dossierOf } from './pile.js'
import { readInto } from './read.js'
import { sample } from './sample.js'

test('a story made again from the overview is the same as its part of the whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-overview-'))
  const library = await Library.write(join(folder, 'library'))
  try {
    await readInto(library, sample(), { now: () => '2031-01-01T00:00:00Z' })
    const dossier = await dossierOf(library),
      told = await library.told(),
      pages: Record<string, readonly [string, string]> = {}
    for await (const original of sample())
      if (!isUnreadable(original))
        for await (const page of pagesOf(original)) {
          if (isUnreadable(page)) continue
          const hash = hashOfPage(page)
          pages[(await told.get(hash))?.report.id as string] = [hash, page.key]
        }
    const overview = JSON.parse(JSON.stringify(overviewOf(dossier, library, pages as Overview['pages']))) as Overview
    assert.ok(dossier.stories.length >= 3)
    for (const { id } of dossier.stories)
      assert.deepEqual(
        JSON.parse(JSON.stringify(await storyFrom(overview, library, id))),
        JSON.parse(JSON.stringify(partOf(dossier, id))),
      )
    assert.equal(await storyFrom(overview, library, 'nothing'), undefined)
  } finally {
    await library.close()
    await rm(folder, { recursive: true })
  }
})
