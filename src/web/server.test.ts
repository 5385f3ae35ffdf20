import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
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

test('an address of this machine is not fetched, and no address is none', async () => {
  const fetched = await json('/api/fetch', {
    method: 'POST',
    body: JSON.stringify({ address: `http://127.0.0.1:${served.port}/` }),
  })
  assert.equal(fetched.status, 200)
  assert.equal(fetched.body.read, 0)
  assert.match(fetched.body.unreadable[0].because, /this machine/)
  for (const address of ['file:///etc/passwd', 'ftp://herald.example/', 'halm dam', 7])
    assert.equal((await json('/api/fetch', { method: 'POST', body: JSON.stringify({ address }) })).status, 400, String(address))
})

test('an address that may be fetched is read, and all pages are told of it as it goes', async () => {
  const { createServer } = await import('node:http')
  const site = createServer((asked, answer) => {
    const isPage = asked.url === '/dam.html'
    answer.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    answer.end(isPage ? '<title>Dam</title><article><p>The Halm dam broke on Monday, the water board said.</p></article>' : '')
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const { port } = site.address() as { port: number }
  const open = await serve(join(folder, 'fetched'), { token: TOKEN, allowPrivate: true })
  try {
    const at = (path: string) => `http://127.0.0.1:${open.port}${path}`
    const events = await fetch(at('/api/events'), { headers: WITH_TOKEN })
    const reader = (events.body as ReadableStream<Uint8Array>).getReader()
    const told: string[] = []
    const until = async (name: string): Promise<void> => {
      while (!told.join('').includes(name)) told.push(new TextDecoder().decode((await reader.read()).value))
    }
    await until('event: hello')
    const answer = await fetch(at('/api/fetch'), {
      method: 'POST',
      headers: WITH_TOKEN,
      body: JSON.stringify({ address: `http://127.0.0.1:${port}/dam.html` }),
    })
    assert.deepEqual(await answer.json(), { read: 1, known: 0, unreadable: [] })
    await until('event: changed')
    const all = told.join('')
    assert.ok(all.indexOf('"fetching"') > 0 && all.indexOf('"fetching"') < all.indexOf('event: changed'), all)
    assert.match(all, /"doing":"reading","pages":1/)
    await reader.cancel()
    const { stories } = (await (await fetch(at('/api/stories'), { headers: WITH_TOKEN })).json()) as {
      stories: { reports: string[] }[]
    }
    const page = (await (
      await fetch(at(`/api/reports/${stories[0]?.reports[0]}/page`), { headers: WITH_TOKEN })
    ).json()) as Record<string, unknown>
    assert.deepEqual([page.kind, page.isWhole], ['html', true])
    assert.match(String(page.body), /^<title>Dam/)
  } finally {
    await open.close()
    site.closeAllConnections()
    site.close()
  }
})

describe('the sample pile', () => {
  let story: { id: string; reports: string[] }
  before(async () => {
    assert.deepEqual((await json('/api/sample', { method: 'POST' })).body.unreadable, [])
    const { stories } = (await json('/api/stories')).body as { stories: (typeof story & { title: string })[] }
    const found = stories.find(({ title }) => /blueprint/.test(title))
    assert.ok(found)
    story = found
  })

  test('every format of the command line can be saved, of one story and of all', async () => {
    for (const format of ['brief', 'page', 'dossier', 'csv', 'prov', 'annotations', 'ninjs', 'ftm', 'stix', 'csl'])
      for (const of of [`?story=${story.id}`, '']) {
        const { status, headers, text } = await ask(`/api/export/${format}${of}`, { headers: WITH_TOKEN })
        assert.equal(status, 200, format)
        assert.match(String(headers['content-disposition']), /^attachment; filename="hearsay-[\w.-]+"$/)
        assert.ok(text.length > 500, format)
      }
    assert.equal((await json('/api/export/docx')).status, 404)
    assert.equal((await json('/api/export/brief?story=nothing')).status, 404)
    assert.match((await ask(`/api/export/brief?story=${story.id}`, { headers: WITH_TOKEN })).text, /read \d{1,2} \w+ \d{4}/)
  })

  test('a format of several files comes as one zip, the same bytes each time', async () => {
    const zip = async () => {
      const answer = await fetch(`http://127.0.0.1:${served.port}/api/export/csv`, { headers: WITH_TOKEN })
      assert.match(String(answer.headers.get('content-disposition')), /csv\.zip/)
      return new Uint8Array(await answer.arrayBuffer())
    }
    const [one, two] = [await zip(), await zip()]
    const { unzipSync } = await import('fflate')
    assert.ok(Object.keys(unzipSync(one)).includes('claims.csv'))
    assert.deepEqual(one, two)
  })

  test('a link that is called wrong is gone from the story, is still told with its reason, and can be taken back by itself', async () => {
    const open = async () => (await json(`/api/stories/${story.id}`)).body
    const before = await open()
    const link = before.lineage.derivations[0]
    const judge = (verdict: string, because: string) =>
      json('/api/judge', { method: 'POST', body: JSON.stringify({ of: link.id, verdict, because, story: story.id }) })
    assert.equal((await judge('wrong', 'it names another paper')).status, 200)
    await json('/api/grade', { method: 'POST', body: JSON.stringify({ source: 'The Continental', letter: 'C' }) })
    const after = await open()
    assert.equal(
      after.lineage.derivations.find(({ id }: { id: string }) => id === link.id),
      undefined,
    )
    const [said] = after.judgements
    assert.deepEqual(
      [said.of, said.verdict, said.because, said.about.report],
      [link.id, 'wrong', 'it names another paper', link.report],
    )
    assert.match(said.about.says, /cites|shares words with/)
    assert.equal((await judge('right', 'it does after all')).status, 200, 'what was called wrong can be judged anew')
    const idsOf = ({ lineage }: { lineage: { derivations: { id: string }[] } }) => lineage.derivations.map(({ id }) => id)
    assert.deepEqual(idsOf(await open()), idsOf(before))
    const lines = (await json('/api/log')).body.lines.length
    assert.equal((await json('/api/undo', { method: 'POST', body: JSON.stringify({ line: lines - 1 }) })).status, 200)
    assert.equal((await json('/api/undo', { method: 'POST', body: JSON.stringify({ line: said.line }) })).status, 200)
    assert.equal((await json('/api/undo', { method: 'POST', body: JSON.stringify({ line: said.line }) })).status, 400)
    assert.deepEqual((await open()).judgements, [])
    assert.deepEqual((await open()).lineage, before.lineage)
    assert.equal((await json('/api/undo', { method: 'POST' })).body.undone.letter, 'C')
  })
})
