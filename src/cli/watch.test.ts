import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { changed, type Remembered } from '../work/watch.js'
import { hearsay, ownFolder } from './process.test.js'

const cwd = ownFolder()
const item = (n: number, title: string, text: string) =>
  `<item><title>${title}</title><link>http://paper.example/${n}</link><pubDate>Mon, ${n} Mar 2031 08:00:00 GMT</pubDate><description>${text}</description></item>`
const feedOf = (items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Orle Post</title>${items.join('')}</channel></rss>`

const first = item(
  3,
  'Orle bridge closes after cracks found',
  'The Orle bridge has closed after cracks were found, the mayor said on Monday. Some 40 lorries are waiting.',
)
const second = item(4, 'Harbour strike ends', 'The strike in the harbour has ended, the dockers’ union said on Tuesday.')
let items = [first],
  asked = 0,
  unchanged = 0
const server = createServer((request, response) => {
  if (request.url === '/robots.txt' || request.url === '/gone') return response.writeHead(404).end()
  asked++
  const etag = `"${items.length}"`
  if (request.headers['if-none-match'] === etag) {
    unchanged++
    return response.writeHead(304).end()
  }
  return response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feedOf(items))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** Due again at once: a minute is divided until it is nothing. */
const watch = (...feeds: string[]) =>
  hearsay(['watch', ...feeds, '--once', '--every', '0.000001', '--allow-private', '--library', 'watched'], { cwd })

test('a feed is read when it has changed, what is new is said once, and what was seen is remembered between runs', async () => {
  writeFileSync(
    join(cwd, 'feeds.opml'),
    `<opml version="2.0"><body><outline text="Papers"><outline type="rss" text="Orle" xmlUrl="${address}/feed"/></outline></body></opml>`,
  )
  const begun = await watch('feeds.opml')
  assert.equal(begun.code, 0, begun.stderr)
  assert.match(begun.stdout, /^new story: .*bridge/im)
  const again = await watch('feeds.opml')
  assert.equal(again.code, 0, again.stderr)
  assert.equal(again.stdout, '')
  assert.deepEqual([asked, unchanged], [2, 1])
  items = [first, second]
  const more = await watch('feeds.opml')
  assert.match(more.stdout, /^new story: .*strike/im)
  assert.doesNotMatch(more.stdout, /bridge/)
  const { stdout } = await hearsay(['dossier', '--json', '--library', 'watched'], { cwd })
  assert.equal((JSON.parse(stdout) as { reports: unknown[] }).reports.length, 2)
})

test('of a story that a report joins it is said what is new: an origin, and a figure that differs', async () => {
  const flood = (day: number, title: string, dead: number, who: string) =>
    item(
      day,
      title,
      `The flood in the town of Orle has killed ${dead} people, ${who} said. The dam above Orle broke at dawn, and the lower town stands under water. Soldiers are bringing bread and blankets to Orle by boat.`,
    )
  items = [flood(6, 'Orle flood kills 113', 113, 'the rescue directorate of Orle')]
  assert.match((await watch(`${address}/flood`)).stdout, /^new story: Orle flood kills 113 \(1 report, 1 origin\)$/m)
  items = [...items, flood(7, 'Orle flood kills 131', 131, 'governor Anna Vell')]
  const { stdout } = await watch(`${address}/flood`)
  assert.match(stdout, /^Orle flood .*: 1 more report; .*now differs: figure “113.*” \/ “131.*”/m)
})

test('a feed that fails is asked more seldom, and the others are read', async () => {
  const failed = await watch(`${address}/gone`, `${address}/feed`)
  assert.equal(failed.code, 3)
  assert.match(failed.stderr, /gone: the site answered 404; /)
  const memory = new Map<string, Remembered>(),
    allowPrivate = true,
    { signal } = new AbortController()
  const asked: number[] = []
  for (let minute = 0; minute < 20; minute++)
    for await (const answer of changed([`${address}/gone`], memory, {
      every: 60_000,
      now: () => minute * 60_000,
      allowPrivate,
      signal,
    }))
      if ('kind' in answer) asked.push(minute)
  assert.deepEqual(asked, [0, 2, 6, 14])
})

test('what is no list of feeds is said so', async () => {
  writeFileSync(join(cwd, 'no.opml'), 'no list')
  assert.equal((await watch('no.opml')).code, 3)
  assert.equal((await watch('missing.opml')).code, 3)
  assert.equal((await hearsay(['watch', address, '--every', 'often'], { cwd })).code, 2)
})
