/** Neighbours of the page: foreign sites, programs on the same machine, and whoever holds a connection open. */
import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Served, serve } from './server.js'

let served: Served, folder: string
const TOKEN = 'token-of-this-test',
  WITH_TOKEN = { authorization: `Bearer ${TOKEN}` }

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-hostile-'))
  served = await serve(join(folder, 'library'), { token: TOKEN })
})
after(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

const open = (
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  body = '',
) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: served.port, path, method, headers }, resolve)
    asked.on('error', reject)
    asked.end(body)
  })
const status = async (...how: Parameters<typeof open>): Promise<number> => {
  const answer = await open(...how)
  answer.resume()
  return answer.statusCode ?? 0
}

test('a foreign name that leads here is not answered, whatever it carries (DNS rebinding)', async () => {
  for (const host of [
    'attacker.example',
    `attacker.example:${served.port}`,
    `127.0.0.1.attacker.example:${served.port}`,
    `127.0.0.1:${served.port}.attacker.example`,
    `localhost.attacker.example:${served.port}`,
    `127.0.0.1:${served.port + 1}`,
    `127.0.0.1:${served.port}@attacker.example`,
    `[::1]:${served.port}`,
    `0.0.0.0:${served.port}`,
    'localhost',
  ])
    for (const path of ['/', '/api/stories', '/api/log']) {
      const code = await status(path, { headers: { ...WITH_TOKEN, host } })
      assert.ok(code === 403 || code === 400, `${host} ${path}: ${code}`) // 400: no host at all
    }
})

test('nothing is changed without the token, nor from a foreign page with it (CSRF)', async () => {
  for (const path of ['/api/judge', '/api/grade', '/api/undo', '/api/read?name=a.txt']) {
    const body = '{"source":"x","letter":"A"}'
    for (const headers of [
      {},
      { authorization: TOKEN },
      { authorization: 'Bearer ' },
      { cookie: `token=${TOKEN}` },
      { authorization: `Basic ${TOKEN}` },
    ])
      assert.equal(await status(path, { method: 'POST', headers: headers as Record<string, string> }, body), 401, path)
    assert.equal(await status(`${path}${path.includes('?') ? '&' : '?'}token=${TOKEN}`, { method: 'POST' }, body), 401, path)
    for (const origin of [
      'https://attacker.example',
      'null',
      'file://',
      `https://127.0.0.1:${served.port}`,
      `http://127.0.0.1:${served.port}.attacker.example`,
    ])
      assert.equal(
        await status(path, { method: 'POST', headers: { ...WITH_TOKEN, origin, 'content-type': 'text/plain' } }, body),
        403,
        `${path} ${origin}`,
      )
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    assert.ok((await status('/api/stories', { method, headers: WITH_TOKEN })) >= 400, method)
  const log = await open('/api/log', { headers: WITH_TOKEN })
  assert.deepEqual(JSON.parse(Buffer.concat(await log.toArray()).toString()).lines, [])
})

test('no path leads out of the page’s folder, and no file name out of the library', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/../../server.js',
    '/assets/..%2f..%2fserver.js',
    '/assets/%252e%252e%252fserver.js',
    '/....//....//package.json',
    '//etc/passwd',
    '/etc/passwd%00.html',
    '/index.html/../../server.js',
    '/assets//etc/passwd.js',
    '/.%00./x.html',
    '/C:/x.html',
  ])
    assert.equal(await status(path), 404, path)
  for (const path of [
    '/api/stories/__proto__',
    '/api/stories/..%2f..',
    '/api/reports/__proto__/original',
    '/api/reports/..%2f..%2fregister.jsonl/original',
    '/api/export/__proto__',
    '/api/export/constructor?story=x',
    '/api/export/..%2f..',
  ])
    assert.equal(await status(path, { headers: WITH_TOKEN }), 404, path)
  for (const name of [
    '../../../tmp/hearsay-out.txt',
    '..\\..\\x.txt',
    '/etc/x.txt',
    '\u0000.txt',
    '.',
    '..',
    '%2e%2e/x',
    '<b>.txt',
  ])
    assert.equal(
      await status(
        `/api/read?name=${encodeURIComponent(name)}`,
        { method: 'POST', headers: WITH_TOKEN },
        `The dam at ${name.length} held, the mayor said.`,
      ),
      200,
      name,
    )
  await assert.rejects(stat('/tmp/hearsay-out.txt'))
})

test('what is too large is refused as it comes, whatever length it claims', async () => {
  const answer = await new Promise<number>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: served.port, path: '/api/read?name=a.txt', method: 'POST', headers: WITH_TOKEN },
      (heard) => {
        heard.resume()
        resolve(heard.statusCode ?? 0)
      },
    )
    asked.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? resolve(413) : reject(error),
    )
    const piece = Buffer.alloc(1 << 20, 'a ')
    let sent = 0
    const more = () => {
      while (sent++ < 80) if (!asked.write(piece)) return void asked.once('drain', more)
      asked.end()
    }
    more()
  })
  assert.equal(answer, 413)
  assert.ok((await status(`/api/stories?${'a'.repeat(100_000)}`, { headers: WITH_TOKEN })) >= 400)
  for (const body of [
    '{',
    '[]',
    'null',
    '"x"',
    '{"of":1}',
    '{"__proto__":{"of":"x"}}',
    `{"of":"${'x'.repeat(10_000)}","verdict":"wrong"}`,
    '['.repeat(100_000),
  ])
    assert.equal(await status('/api/judge', { method: 'POST', headers: WITH_TOKEN }, body), 400, body.slice(0, 40))
})

test('who opens connections and says nothing keeps nobody else waiting', async () => {
  const slow = Array.from({ length: 100 }, (_, i) => {
    const socket = connect(served.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(
      i % 2
        ? 'GET / HTTP/1.1\r\nHost: 127'
        : `POST /api/read?name=a HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Length: 1000\r\n\r\na`,
    )
    return socket
  })
  try {
    assert.equal(await status('/api/stories', { headers: WITH_TOKEN }), 200)
  } finally {
    for (const socket of slow) socket.destroy()
  }
})

test('a flood of listeners is turned away at the door, and the door opens again when they are gone', async () => {
  const streams = await Promise.all(Array.from({ length: 60 }, () => open('/api/events', { headers: WITH_TOKEN })))
  const codes = streams.map(({ statusCode }) => statusCode)
  assert.equal(codes.filter((code) => code === 200).length, 32)
  assert.equal(codes.filter((code) => code === 503).length, 28)
  assert.equal(await status('/api/stories', { headers: WITH_TOKEN }), 200)
  for (const stream of streams) stream.on('error', () => undefined).destroy()
  for (const end = Date.now() + 5000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const again = await open('/api/events', { headers: WITH_TOKEN })
    again.on('error', () => undefined).destroy()
    if (again.statusCode === 200) break
    assert.ok(Date.now() < end, 'the places of those who left are never free again')
  }
})
