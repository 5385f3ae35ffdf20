import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '../model.js'
import { toStoriesJson } from './json/stories.js'
import { partOf } from './part.js'
import { specimen } from './specimen.test.js'

test('a part holds its story and nothing else', () => {
  const [story] = specimen.stories
  assert.ok(story)
  const part = partOf(specimen, story.id)
  assert.deepEqual(part.stories, [story])
  assert.deepEqual(part.reports.map(({ id }) => id).sort(), [...story.reports].sort())
  assert.ok(part.claims.length > 0 && part.claims.every((claim) => claim.story === story.id))
})

test('asking for a story that is not there is our mistake', () => {
  assert.throws(() => partOf(specimen, 'none' as Id<'story'>), /no story none/)
})

test('the list of stories counts what stands behind each', () => {
  const { stories } = toStoriesJson(specimen)
  assert.equal(stories.length, specimen.stories.length)
  for (const { counts, origins, reports } of stories) {
    assert.equal(counts.origins, origins.length)
    assert.equal(counts.reports, reports.length)
  }
})
