import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isPrivate } from './address.js'
import { fetchOriginal } from './fetch.js'
import { isUnreadable, originals, pagesOf } from './index.js'
import { mayRead } from './robots.js'

test('addresses that are nobody else’s business', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'nonsense',
  ])
    assert.ok(isPrivate(address), address)
  for (const address of ['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '64:ff9b::5db8:d822'])
    assert.ok(!isPrivate(address), address)
})

test('robots.txt', () => {
  const robots = 'User-agent: *\nDisallow: /private/\nAllow: /private/open$\n\nUser-agent: hearsay\nDisallow: /no*.pdf\n'
  assert.ok(!mayRead(robots, '/private/x', 'other'))
  assert.ok(mayRead(robots, '/private/open', 'other'))
  assert.ok(mayRead(robots, '/private/x', 'hearsay'))
  assert.ok(!mayRead(robots, '/news/no/1.pdf'.replace('/news', ''), 'hearsay'))
  assert.ok(mayRead('', '/x', 'hearsay'))
  assert.ok(mayRead('User-agent: *\nDisallow:', '/x', 'hearsay'))
})

async function serve(answer: Parameters<typeof createServer>[1] & object): Promise<{ server: Server; at: string }> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, at: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('pages are fetched with their headers; what may not be is not', async () => {
  const { server, at } = await serve((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /secret')
    else if (path === '/packed')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
        .end(gzipSync('<p>Talks</p>'))
    else if (path === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)))
    else if (path.startsWith('/loop')) response.writeHead(302, { location: `/loop${path.length}` }).end()
    else if (path === '/moved') response.writeHead(301, { location: '/packed' }).end()
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (path === '/slow') setTimeout(() => response.end('late'), 3000).unref()
    else response.writeHead(404).end()
  })
  try {
    const open = { allowPrivate: true, seconds: 5, largest: 1_000_000 }
    const get = (path: string, settings = {}) => fetchOriginal(at + path, { ...open, ...settings })
    const page = await get('/moved')
    assert.ok(!isUnreadable(page))
    assert.equal(new TextDecoder().decode(page.bytes), '<p>Talks</p>')
    assert.equal(page.url, `${at}/packed`)
    assert.equal(page.headers?.['content-type'], 'text/html; charset=utf-8')
    const refused = async (path: string, settings = {}): Promise<string> => {
      const answer = await get(path, settings)
      assert.ok(isUnreadable(answer), path)
      return answer.because
    }
    assert.match(await refused('/packed', { allowPrivate: false }), /of this machine or its network/)
    assert.match(await refused('/bomb'), /larger than 1 MB/)
    assert.match(await refused('/loop'), /redirected more than 5 times/)
    assert.match(await refused('/file'), /file: address/)
    assert.match(await refused('/secret'), /robots\.txt/)
    assert.match(await refused('/nowhere'), /answered 404/)
    assert.match(await refused('/slow', { seconds: 0.3 }), /too long/)
    const named = await fetchOriginal(at.replace('127.0.0.1', 'localhost'), { seconds: 5 })
    assert.ok(isUnreadable(named) && /of this machine/.test(named.because))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a list of feeds that is named itself is read feed by feed; nothing private, nothing for one that lies in a folder', async () => {
  const { server, at } = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>Harbour Post</title><item><title>Talks${request.url}</title><description>The talks in Arlin ended without a deal, two diplomats said.</description></item></channel></rss>`,
        )
  })
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-opml-'))
  try {
    const path = join(folder, 'feeds.opml')
    writeFileSync(
      path,
      `<opml version="2.0"><body><outline text="One" xmlUrl="${at}/1"/><outline text="More"><outline text="Two" xmlUrl="${at}/2"/></outline></body></opml>`,
    )
    const read = async (paths: readonly string[], allowPrivate: boolean): Promise<string[]> => {
      const found: string[] = []
      for await (const original of originals(paths, { allowPrivate, stdin: async () => new Uint8Array() })) {
        if (isUnreadable(original)) found.push(original.because)
        else for await (const page of pagesOf(original)) found.push(isUnreadable(page) ? page.because : (page.title ?? ''))
      }
      return found
    }
    assert.deepEqual(await read([path], true), ['Talks/1', 'Talks/2'])
    assert.ok((await read([path], false)).every((because) => /of this machine or its network/.test(because)))
    assert.match((await read([folder], true)).join(), /list of 2 feeds/)
  } finally {
    rmSync(folder, { recursive: true })
    server.closeAllConnections()
    server.close()
  }
})
