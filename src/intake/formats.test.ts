import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { type Arrival, feedsListed, isUnreadable, type Original, pagesOf } from './index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
async function all(original: Original): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of pagesOf(original)) arrivals.push(arrival)
  return arrivals
}
async function only(key: string, content: string | Uint8Array) {
  const arrivals = await all({ key, bytes: typeof content === 'string' ? bytes(content) : content })
  assert.equal(arrivals.length, 1, JSON.stringify(arrivals).slice(0, 300))
  const [page] = arrivals
  assert.ok(page && !isUnreadable(page), JSON.stringify(page))
  return page
}
async function because(key: string, content: string | Uint8Array): Promise<string> {
  const [first] = await all({ key, bytes: typeof content === 'string' ? bytes(content) : content })
  assert.ok(first && isUnreadable(first), JSON.stringify(first))
  assert.notEqual(first.next, '')
  return first.because
}
const HTML = '<!doctype html><title>Talks</title><p>The talks ended without a deal.</p>'

test('HTML, plain and packed', async () => {
  assert.deepEqual((await only('a.html', HTML)).body, { kind: 'html', html: HTML })
  assert.deepEqual((await only('a.html.gz', gzipSync(HTML))).body, { kind: 'html', html: HTML })
  assert.deepEqual((await only('-', HTML)).body, { kind: 'html', html: HTML })
})

test('a page without any text says so', async () => {
  assert.match(
    await because('app.html', '<!doctype html><title>App</title><div id="root"></div><script>run()</script>'),
    /no text/,
  )
})

test('a gzip bomb is refused, a broken one, too', async () => {
  assert.match(await because('bomb.html.gz', gzipSync(Buffer.alloc(40_000_000))), /more than 300 times/)
  assert.match(await because('cut.html.gz', gzipSync(HTML.repeat(50)).subarray(0, 60)), /broken/)
})

test('RSS: full text before the summary, and the source is kept', async () => {
  const page = await only(
    'feed.xml',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Harbour Post</title><link>https://h.example</link><description>News</description><language>en</language><item><title>Talks &amp; ships</title><link>https://h.example/1</link>
    <description>Short.</description><content:encoded><![CDATA[<p>The talks ended.</p><p>No date was set.</p>]]></content:encoded><dc:creator>Ada Lind</dc:creator>
    <pubDate>Sat, 03 May 2031 08:00:00 GMT</pubDate><source url="https://c.example/rss">The Continental</source></item></channel></rss>`,
  )
  assert.deepEqual(page, {
    key: 'https://h.example/1',
    body: { kind: 'text', text: 'The talks ended.\n\nNo date was set.' },
    url: 'https://h.example/1',
    outlet: 'Harbour Post',
    language: 'en',
    title: 'Talks & ships',
    published: '2031-05-03',
    author: 'Ada Lind',
    credits: [{ kind: 'metadata', name: 'The Continental', url: 'https://c.example/rss' }],
  })
})

test('Atom, RDF and JSON Feed', async () => {
  const atom = await only(
    'a.atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><updated>2031-05-03T08:00:00Z</updated><entry><title>Talks</title><id>y</id><link href="https://h.example/2"/><updated>2031-05-03T08:00:00Z</updated><summary>They ended.</summary></entry></feed>',
  )
  assert.equal(atom.url, 'https://h.example/2')
  assert.deepEqual(atom.body, { kind: 'text', text: 'They ended.' })
  const rdf = await only(
    'a.rdf',
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://h.example"><title>Post</title><link>https://h.example</link><description>d</description></channel><item rdf:about="https://h.example/3"><title>Talks</title><link>https://h.example/3</link><description>They ended.</description></item></rdf:RDF>',
  )
  assert.equal(rdf.url, 'https://h.example/3')
  const arrivals = await all({
    key: 'https://h.example/feed.json',
    bytes: bytes(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Post',
        items: [{ id: '1', url: 'https://h.example/4', content_text: 'They ended.' }],
      }),
    ),
    headers: { 'content-type': 'application/feed+json' },
    from: 'feed',
  })
  assert.equal(arrivals.length, 1)
})

test('a feed that is none says so', async () => {
  assert.match(await because('feed.xml', 'this is not XML at all'), /not a feed/)
  assert.match(await because('feed.xml', '<?xml version="1.0"?><note>hello</note>'), /not a feed/)
})

test('an OPML list names feeds and is no report', async () => {
  const list =
    '<opml version="2.0"><head/><body><outline text="News"><outline text="Post" type="rss" xmlUrl="https://h.example/rss"/></outline></body></opml>'
  assert.deepEqual(feedsListed({ key: 'f.opml', bytes: bytes(list) }), [{ title: 'Post', url: 'https://h.example/rss' }])
  assert.match(await because('f.opml', list), /list of one feed/)
})

const record = (url: string, body: string): Uint8Array => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`
  return bytes(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2031-05-03T08:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytes(http).length}\r\n\r\n${http}\r\n\r\n`,
  )
}

test('web archives: WARC, packed WARC, WACZ', async () => {
  const two = Buffer.concat([record('https://h.example/1', HTML), record('https://h.example/2', HTML)])
  for (const original of [
    { key: 'a.warc', bytes: two },
    {
      key: 'a.warc.gz',
      bytes: Buffer.concat([gzipSync(record('https://h.example/1', HTML)), gzipSync(record('https://h.example/2', HTML))]),
    },
    { key: 'a.wacz', bytes: zipSync({ 'archive/data.warc': two, 'pages/pages.jsonl': bytes('{}') }) },
  ]) {
    const arrivals = await all(original)
    assert.deepEqual(
      arrivals.map((arrival) => (isUnreadable(arrival) ? arrival.because : arrival.url)),
      ['https://h.example/1', 'https://h.example/2'],
      original.key,
    )
  }
  assert.match(await because('a.wacz', 'not a zip'), /not a WACZ/)
})

test('a letter: its subject, sender, date and plain part', async () => {
  const page = await only(
    'a.eml',
    'From: =?UTF-8?Q?Ada_Lind?= <ada@h.example>\r\nSubject: =?UTF-8?B?VGFsa3MgZW5kZWQ=?=\r\nDate: Sat, 3 May 2031 08:00:00 +0000\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe talks ended =E2=80=94 with=\r\nout a deal.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--b--\r\n',
  )
  assert.deepEqual(page, {
    key: 'a.eml',
    body: { kind: 'text', text: 'The talks ended — without a deal.' },
    title: 'Talks ended',
    published: '2031-05-03',
    author: 'Ada Lind',
  })
})

test('Markdown without its marks', async () => {
  const page = await only(
    'a.md',
    '---\ntitle: Talks\noutlet: Harbour Post\ndate: 2031-05-03\n---\n# Talks end\n\nThe *minister* [said](https://h.example) **no** to 2 * 3 * 4.\n\n![ship](a.png)\n',
  )
  assert.equal(page.title, 'Talks')
  assert.equal(page.outlet, 'Harbour Post')
  assert.equal(page.published, '2031-05-03')
  assert.ok(page.body.kind === 'text')
  assert.match(page.body.text, /Talks end\n\nThe minister said no to 2 \* 3 \* 4\./)
})

test('ninjs items, old and new', async () => {
  const old = await only(
    'a.json',
    JSON.stringify({
      uri: 'urn:x:1',
      headline: 'Talks',
      body_text: 'They ended.',
      language: 'en',
      infosource: [{ name: 'Sorvian News Agency' }],
    }),
  )
  assert.equal(old.title, 'Talks')
  assert.deepEqual(old.credits, [{ kind: 'metadata', name: 'Sorvian News Agency' }])
  const three = await only(
    'b.json',
    JSON.stringify({
      uri: 'urn:x:2',
      headlines: [{ role: 'main', value: 'Talks' }],
      bodies: [{ contentType: 'text/html', value: '<p>They ended.</p>' }],
    }),
  )
  assert.deepEqual(three.body, { kind: 'text', text: 'They ended.' })
})

test('PDF: its text, in paragraphs', async () => {
  const stream = 'BT /F1 12 Tf 72 720 Td (The talks ended without a) Tj 0 -14 Td (deal in Arlin.) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const at: number[] = []
  for (const [i, object] of objects.entries()) {
    at.push(file.length)
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${at.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`
  assert.deepEqual((await only('a.pdf', file)).body, { kind: 'text', text: 'The talks ended without a deal in Arlin.' })
  assert.match(await because('b.pdf', '%PDF-1.4 broken'), /broken/)
})

test('an archive that breaks off within a record is read as far as it goes, and ends', async () => {
  const record = (length: number) =>
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${length}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The talks ended.</p>\r\n\r\n`
  const whole = record(67)
  const arrivals = await all({ key: 'cut.warc', bytes: bytes(whole + record(5000).slice(0, -50)) })
  assert.ok(arrivals[0] && !isUnreadable(arrivals[0]) && arrivals[0].key === 'https://a.example/67')
  const last = arrivals.at(-1)
  assert.ok(last && isUnreadable(last))
  assert.match(last.because, /cannot be read to its end/)
})

test('a record of a web archive that unpacks without end is refused, and the next one is read', {
  timeout: 120_000,
}, async () => {
  const http = (body: Uint8Array, packed: boolean): Uint8Array =>
    Buffer.concat([
      bytes(`HTTP/1.1 200 OK\r\nContent-Type: text/html${packed ? '\r\nContent-Encoding: gzip' : ''}\r\n\r\n`),
      body,
    ])
  const warc = (url: string, answer: Uint8Array): Uint8Array =>
    Buffer.concat([
      bytes(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000002>\r\nWARC-Date: 2031-05-03T08:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`,
      ),
      answer,
      bytes('\r\n\r\n'),
    ])
  const bomb = warc('https://h.example/bomb', http(gzipSync(Buffer.alloc(80_000_000, 'a')), true))
  const next = warc('https://h.example/next', http(bytes(HTML), false))
  const arrivals = await all({ key: 'bomb.warc', bytes: Buffer.concat([bomb, next]) })
  assert.match(arrivals.map((arrival) => (isUnreadable(arrival) ? arrival.because : '')).join(), /unpacks to more than 64 MB/)
  assert.ok(arrivals.some((arrival) => !isUnreadable(arrival) && arrival.url === 'https://h.example/next'))
})

test('a page larger than any report is not begun', async () => {
  assert.match(await because('book.txt', 'The book says so. '.repeat(250_000)), /larger than 4 MB of text/)
  assert.match(
    await because('list.jsonl', JSON.stringify({ html: '<p>word</p>'.repeat(1_500_000) })),
    /larger than 16 MB of markup/,
  )
})
