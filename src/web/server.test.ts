import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Served, serve } from './server.js'

let served: Served, folder: string
const TOKEN = 'token-of-this-test'

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-web-'))
  served = await serve(join(folder, 'library'), { token: TOKEN })
})
after(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

function ask(
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: served.port, path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` }
const json = async (path: string, how: Parameters<typeof ask>[1] = {}) => {
  const { status, text } = await ask(path, { ...how, headers: { ...WITH_TOKEN, ...how.headers } })
  return { status, body: JSON.parse(text) }
}

test('only our own address is answered', async () => {
  assert.equal((await ask('/api/stories', { headers: { ...WITH_TOKEN, host: 'attacker.example' } })).status, 403)
  assert.equal((await ask('/', { headers: { host: `attacker.example:${served.port}` } })).status, 403)
  assert.equal((await ask('/api/stories', { headers: { ...WITH_TOKEN, host: `localhost:${served.port}` } })).status, 200)
})

test('a foreign page may not ask, whatever it knows', async () => {
  for (const origin of ['https://attacker.example', 'null', `http://127.0.0.1:${served.port + 1}`])
    assert.equal((await ask('/api/undo', { method: 'POST', headers: { ...WITH_TOKEN, origin } })).status, 403, origin)
})

test('without the token nothing is told', async () => {
  assert.equal((await ask('/api/stories')).status, 401)
  assert.equal((await ask('/api/stories', { headers: { authorization: 'Bearer something-else-here' } })).status, 401)
})

test('every answer forbids what is not ours', async () => {
  const { headers } = await ask('/api/stories', { headers: WITH_TOKEN })
  const policy = String(headers['content-security-policy'])
  assert.match(policy, /default-src 'none'/)
  assert.doesNotMatch(policy, /unsafe/)
  assert.equal(headers['x-content-type-options'], 'nosniff')
})

test('no path leads out of the page’s folder', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fserver.js',
    '/server.js%00.html',
    '//etc/passwd',
  ])
    assert.equal((await ask(path)).status, 404, path)
})

test('a dropped file is read, shown, judged, and the judgement taken back', async () => {
  const empty = await json('/api/stories')
  assert.deepEqual(empty.body, { schema: 'hearsay/stories@1', stories: [] })
  const text = 'The Coast Herald reports that the Halm dam broke, citing two officials.'
  const read = await json('/api/read?name=..%2F..%2Fherald.txt', { method: 'POST', body: text })
  assert.deepEqual(read, { status: 200, body: { read: 1, known: 0, unreadable: [] } })
  assert.deepEqual((await json('/api/read?name=herald.txt', { method: 'POST', body: '' })).status, 400)

  const judged = await json('/api/judge', { method: 'POST', body: JSON.stringify({ of: 'nothing', verdict: 'wrong' }) })
  assert.equal(judged.status, 404)
  assert.equal((await json('/api/judge', { method: 'POST', body: '{"of":' })).status, 400)
  assert.equal((await json('/api/undo', { method: 'POST' })).status, 400)
  const rated = await json('/api/grade', {
    method: 'POST',
    body: JSON.stringify({ source: 'The Coast Herald', letter: 'B', because: 'has been right' }),
  })
  assert.equal(rated.status, 200)
  assert.equal((await json('/api/log')).body.lines.length, 1)
  assert.equal((await json('/api/undo', { method: 'POST' })).body.undone.letter, 'B')
})

test('many questions at once while the library changes are all answered', async () => {
  const asked = Array.from({ length: 40 }, (_, index) =>
    index % 8 === 0
      ? json(`/api/read?name=${index}.txt`, {
          method: 'POST',
          body: `The bridge at Tarn was closed for ${index + 3} days, the road office said.`,
        })
      : json(index % 2 ? '/api/stories' : '/api/sources'),
  )
  assert.deepEqual([...new Set((await Promise.all(asked)).map(({ status }) => status))], [200])
})

test('a report that another process reads is there at the next question', async () => {
  const held = async () =>
    (await json('/api/stories')).body.stories.flatMap(({ reports }: { reports: string[] }) => reports).length
  const before = await held()
  const { spawnSync } = await import('node:child_process')
  const path = join(folder, 'other.txt')
  await writeFile(path, 'Quite another thing happened in Arlin on Friday, the ministry said.')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/hearsay.mjs', 'read', path, '--library', join(folder, 'library')],
    { encoding: 'utf8' },
  )
  assert.equal(status, 0, stderr)
  assert.equal(await held(), before + 1)
})
