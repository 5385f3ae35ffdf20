import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUnreadable, originals, pagesOf } from './index.js'
import { pageOf } from './record.js'

test('a record becomes a page; its id is its key, and what is not known of it is left out', () => {
  assert.deepEqual(
    pageOf(
      {
        id: 'r1',
        outlet: 'Orle Post',
        published: 'Mon, 3 Mar 2031 08:00:00 GMT',
        title: '',
        language: null,
        text: 'Bridges stay open.',
        mood: { any: 1 },
      },
      'pile.jsonl:1',
    ),
    { key: 'r1', id: 'r1', outlet: 'Orle Post', published: '2031-03-03', body: { kind: 'text', text: 'Bridges stay open.' } },
  )
  assert.deepEqual(pageOf({ id: 7, html: '<p>No.</p>' }, 'x:1'), {
    key: '7',
    id: '7',
    body: { kind: 'html', html: '<p>No.</p>' },
  })
  assert.deepEqual(pageOf({ url: 'https://a.example/1', text: 'No.' }, 'x:1'), {
    key: 'https://a.example/1',
    url: 'https://a.example/1',
    body: { kind: 'text', text: 'No.' },
  })
  assert.deepEqual(pageOf({ text: 'No.' }, 'x:1'), { key: 'x:1', body: { kind: 'text', text: 'No.' } })
})

test('what is no record, or has no words, is unreadable under its place', () => {
  for (const record of [
    null,
    'text',
    3,
    ['text'],
    {},
    { text: '' },
    { text: '  ' },
    { text: 5 },
    { body: 'x' },
    Object.create({ text: 'inherited' }),
  ])
    assert.ok(isUnreadable(pageOf(record, 'x:1')), JSON.stringify(record))
})

test('lists, single records, documents of reports and lines are all read, in order', async () => {
  const keysIn = async (text: string, from: string): Promise<string[]> => {
    const keys: string[] = []
    for await (const original of originals(['-'], { from, stdin: async () => new TextEncoder().encode(text) }))
      for await (const page of isUnreadable(original) ? [original] : pagesOf(original))
        keys.push(isUnreadable(page) ? `! ${page.page}` : page.key)
    return keys
  }
  assert.deepEqual(await keysIn('[{"id":"a","text":"x"},{"text":"y"},{}]', 'json'), ['a', '-:2', '! -:3'])
  assert.deepEqual(await keysIn('{"id":"a","text":"x"}', 'json'), ['a'])
  assert.deepEqual(await keysIn('{"reports":[{"id":"a","text":"x"}]}', 'json'), ['a'])
  assert.deepEqual(await keysIn('\ufeff{"id":"a","text":"x"}\r\n\r\n{"id":"b","text":"y"}', 'jsonl'), ['a', 'b'])
  assert.deepEqual(await keysIn('[]', 'json'), ['! -'])
  assert.deepEqual(await keysIn('\n\n', 'jsonl'), ['! -'])
  assert.deepEqual(await keysIn('A report.', 'text'), ['-'])
})
