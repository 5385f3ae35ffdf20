/** Whom Hearsay speaks to: nobody, unless it is asked to. Every connection, name look-up and datagram of the process and its threads is written down. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { hearsay, ownFolder, root } from './process.test.js'

const cwd = ownFolder()
const heard = join(cwd, 'heard.txt'),
  listener = join(cwd, 'listener.mjs')
writeFileSync(
  listener,
  `import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import dns from 'node:dns'
import dgram from 'node:dgram'
const note = (what) => appendFileSync(${JSON.stringify(heard)}, what + '\\n')
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...given) {
  const [to] = Array.isArray(given[0]) ? given[0] : given
  if (!(to && typeof to === 'object' && to.path)) note('connect ' + (typeof to === 'object' ? (to.host ?? '127.0.0.1') + ':' + to.port : to))
  return connect.apply(this, given)
}
for (const [name, of] of [['dns', dns], ['dns.promises', dns.promises]])
  for (const how of Object.keys(of).filter((key) => /^(?:lookup|resolve|reverse)/.test(key) && typeof of[key] === 'function')) {
    const real = of[how]
    of[how] = (host, ...more) => { note(name + ' ' + host); return real.call(of, host, ...more) }
  }
const { createSocket } = dgram
dgram.createSocket = (...given) => { note('datagram'); return createSocket(...given) }
syncBuiltinESMExports()
`,
)
const env = { NODE_OPTIONS: `--import=${pathToFileURL(listener).href}` }

async function spokenTo(...args: readonly string[]): Promise<string[]> {
  rmSync(heard, { force: true })
  const { code, stderr } = await hearsay(args, { cwd, env })
  assert.ok(code === 0 || code === 3, `${args.join(' ')}: ${code} ${stderr}`)
  return existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : []
}

/** Full of names of others: none of them is a reason to ask anybody. */
const page = `<!doctype html><html><head><title>The dam</title><link rel="stylesheet" href="http://attacker.example/s.css"><script src="http://attacker.example/x.js"></script>
<script type="application/ld+json">{"@context":"http://attacker.example/context","@type":"NewsArticle","image":"http://attacker.example/i.png"}</script></head>
<body><article><h1>The dam</h1><p>The dam at Halm broke on Monday, two officials told <a href="http://attacker.example/">Coast Herald</a>.</p><img src="http://attacker.example/i.png"><iframe src="http://attacker.example/"></iframe></article></body></html>`
writeFileSync(join(cwd, 'page.html'), page)
writeFileSync(
  join(cwd, 'feed.xml'),
  `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://attacker.example/rss.dtd" [<!ENTITY x SYSTEM "http://attacker.example/x">]><rss version="2.0"><channel><title>Daily</title><link>http://attacker.example/</link><item><title>The dam</title><link>http://attacker.example/1</link><description>The dam at Arlin held, the mayor said. &x;</description></item></channel></rss>`,
)

test('the listener hears', async () => {
  const server = createServer((_, response) => response.end('no'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const heardOf = await spokenTo('extract', `http://127.0.0.1:${port}/page.html`, '--allow-private')
  server.closeAllConnections()
  server.close()
  assert.ok(heardOf.length > 0 && heardOf.every((line) => line === `connect 127.0.0.1:${port}`), heardOf.join('\n'))
})

test('reading, looking, exporting and searching speak to nobody', async () => {
  for (const args of [
    ['read', join(root, 'piles/demo'), 'page.html', 'feed.xml'],
    ['claims'],
    ['sources'],
    ['brief', '--html', '-o', 'brief.html'],
    ['dossier'],
    ['export', '--format', 'csv', '-o', 'tables'],
    ['search', 'dam'],
    ['verify'],
    ['rebuild'],
    ['doctor'],
    ['--version'],
  ])
    assert.deepEqual(await spokenTo(...args), [], args.join(' '))
})

test('a page that is asked for is asked for, and nobody it names', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    const heardOf = await spokenTo('read', `http://127.0.0.1:${port}/dam`, '--allow-private', '--library', 'fetched')
    assert.deepEqual([...new Set(heardOf)], [`connect 127.0.0.1:${port}`])
    assert.deepEqual(asked, ['/robots.txt', '/dam'])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
