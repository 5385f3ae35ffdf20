/** What a page, a feed or a redirect may say to make us ask a machine of our own network. */
import assert from 'node:assert/strict'
import dns from 'node:dns'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { fetchOriginal } from './fetch.js'
import { isUnreadable } from './index.js'

let port = 0,
  connections = 0
const server = http.createServer((request, response) => {
  const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to')
  if (to) response.writeHead(302, { location: to }).end()
  else response.end('The vault is open.')
})
server.on('connection', () => connections++)
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
after(() => {
  Object.assign(dns, { lookup })
  Object.assign(http, { request })
  syncBuiltinESMExports()
  server.closeAllConnections()
  server.close()
})
const { lookup } = dns,
  { request } = http

const refused = async (address: string): Promise<string> => {
  const answer = await fetchOriginal(address, { seconds: 5 })
  assert.ok(isUnreadable(answer), `${address} was read`)
  return answer.because
}

test('no way to write the address of this machine leads to it', async () => {
  connections = 0
  for (const host of [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0',
    '0.0.0.0',
    'localhost',
    'LOCALHOST',
    '①②⑦.⓪.⓪.①',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[0:0:0:0:0:ffff:7f00:0001]',
  ])
    assert.match(await refused(`http://${host}:${port}/`), /of this machine or its network/, host)
  assert.equal(connections, 0)
})

test('no other machine of its network is asked', async () => {
  for (const host of [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[ff02::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::c0a8:101]',
    '[2001:db8::1]',
    '[2002:a00:1::]',
  ])
    assert.match(await refused(`http://${host}/`), /of this machine or its network/, host)
})

test('only http and https are spoken, and nobody’s password is sent', async () => {
  for (const address of [
    'file:///etc/passwd',
    'ftp://a.example/',
    'gopher://127.0.0.1:25/',
    'data:text/html,x',
    'javascript:alert(1)',
    'ws://a.example/',
  ])
    assert.match(await refused(address), /address/, address)
  assert.match(await refused('http://me:secret@a.example/'), /user name or password/)
  for (const address of ['http://', 'http://[::1', 'http://a b/', '//127.0.0.1/', 'http://\u0000/'])
    assert.ok(await refused(address), address)
})

test('a redirect leads no farther in than an address does', async () => {
  // A site outside, as far as this process can tell: its requests go to our server.
  const outside = (url: URL, options: http.RequestOptions, heard: (answer: http.IncomingMessage) => void) =>
    url.hostname === 'outside.example'
      ? request(
          `http://127.0.0.1:${port}${url.pathname}${url.search}`,
          { ...options, lookup: undefined } as http.RequestOptions,
          heard,
        )
      : request(url, options, heard)
  Object.assign(http, { request: outside })
  syncBuiltinESMExports()
  for (const [to, because] of [
    [`http://127.0.0.1:${port}/vault`, /of this machine/],
    [`http://[::ffff:7f00:1]:${port}/vault`, /of this machine/],
    [`http://2130706433:${port}/vault`, /of this machine/],
    [`http://localhost:${port}/vault`, /of this machine/],
    ['http://169.254.169.254/latest/meta-data/', /of this machine/],
    ['file:///etc/passwd', /file: address/],
    ['javascript:alert(1)', /address/],
    ['http://me:secret@outside.example/', /user name or password/],
  ] as const)
    assert.match(await refused(`http://outside.example/?to=${encodeURIComponent(to)}`), because, to)
  const open = await fetchOriginal('http://outside.example/', { seconds: 5 })
  assert.ok(!isUnreadable(open), 'the site outside can be read: what is refused above is refused for where it leads')
  Object.assign(http, { request })
  syncBuiltinESMExports()
})

test('a name that answers differently a moment later gains nothing', async () => {
  let asked = 0
  type Answer = (error: null, addresses: dns.LookupAddress[]) => void
  const answers: dns.LookupAddress[][] = []
  Object.assign(dns, {
    lookup: (_host: string, _options: dns.LookupAllOptions, done: Answer) =>
      done(null, answers[Math.min(asked++, answers.length - 1)] as dns.LookupAddress[]),
  })
  syncBuiltinESMExports()
  const local = { address: '127.0.0.1', family: 4 },
    outside = { address: '2606:2800:220:1::1', family: 6 }
  for (const [what, given] of [
    ['public when first asked, ours when asked again', [[outside], [local]]],
    ['public and ours at once', [[outside, local]]],
    ['ours at once', [[local]]],
    ['mapped', [[{ address: '::ffff:127.0.0.1', family: 6 }]]],
    ['nothing that is an address', [[{ address: 'localhost', family: 4 }]]],
  ] as const) {
    answers.splice(0, answers.length, ...given.map((one) => [...one]))
    asked = 0
    connections = 0
    const answer = await fetchOriginal(`http://${what.replace(/\W+/g, '-')}.example:${port}/`, { seconds: 5 })
    assert.ok(isUnreadable(answer), what)
    assert.equal(connections, 0, what)
  }
})
