/** Archives that break off, lie about what is in them, or hold more than any disk. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'

const one = (name, bytes) => ({ files: { [name]: bytes } })
const ZEROS = Buffer.alloc(48_000_000)
/** A thousand times smaller than what it unpacks to, made once. */
const bomb = (() => {
  let made
  return () => {
    made ??= gzipSync(ZEROS, { level: 9 })
    return made
  }
})()

const GZIP = {
  cut: (draw, whole) => gzipSync(whole).subarray(0, draw.below(gzipSync(whole).length)),
  hurt: (draw, whole) => draw.hurt(gzipSync(whole)),
  'packed twice': (_, whole) => gzipSync(gzipSync(whole)),
  'packed ten times': (_, whole) => Array.from({ length: 10 }).reduce((bytes) => gzipSync(bytes), Buffer.from(whole)),
  'with a tail': (draw, whole) => Buffer.concat([gzipSync(whole), draw.bytes(100)]),
  members: (_, whole) => Buffer.concat([gzipSync(whole), gzipSync(whole), gzipSync('')]),
  bomb: () => bomb(),
  'a bomb in a bomb': () => gzipSync(bomb()),
  'a thousand empty members': () => Buffer.concat(Array.from({ length: 1000 }, () => gzipSync(''))),
  'not packed at all': (_, whole) => Buffer.from(whole),
  'lying about its length': (_, whole) => {
    const bytes = gzipSync(whole)
    bytes.writeUInt32LE(0xffffffff, bytes.length - 4)
    return bytes
  },
}
const gzip = {
  name: 'gzip',
  seeds: 200,
  make(draw, seed) {
    const ways = Object.values(GZIP),
      ending = draw.pick(['txt.gz', 'html.gz', 'jsonl.gz', 'xml.gz', 'gz', 'tar.gz', 'txt', 'pdf.gz'])
    return one(`packed.${ending}`, ways[seed % ways.length](draw, ending.startsWith('html') ? draw.page() : draw.news()))
  },
}

const http = (draw, { type = 'text/html; charset=utf-8', status = '200 OK', body = draw.page(), more = '' } = {}) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`), Buffer.from(body)])
const record = (
  draw,
  {
    body = http(draw),
    length = body.length,
    type = 'response',
    url = 'https://a.example/1',
    version = 'WARC/1.1',
    more = '',
  } = {},
) =>
  Buffer.concat([
    Buffer.from(
      `${version}\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000${draw.below(10)}>\r\nContent-Type: application/http; msgtype=response\r\n${more}Content-Length: ${length}\r\n\r\n`,
    ),
    body,
    Buffer.from('\r\n\r\n'),
  ])
const WARC = {
  whole: (draw) => record(draw),
  cut: (draw) => Buffer.concat([record(draw), record(draw).subarray(0, draw.below(400))]),
  'too long a length': (draw) => record(draw, { length: draw.pick([1e6, 2 ** 31, 2 ** 53, 1e300]) }),
  'too short a length': (draw) => Buffer.concat([record(draw, { length: draw.below(200) }), record(draw)]),
  'a length that is none': (draw) =>
    record(draw, { length: draw.pick([-1, 'NaN', '1e3', '0x10', '', ' ', '99999999999999999999999']) }),
  'another version': (draw) =>
    record(draw, { version: draw.pick(['WARC/9.9', 'WARC/', 'warc/1.0', 'GARC/1.1', `WARC/${'1'.repeat(5000)}`]) }),
  'headers without end': (draw) => record(draw, { more: draw.repeat('X-Header: value\r\n', 400_000) }),
  'one header without end': (draw) => record(draw, { more: `X: ${draw.repeat('a', 400_000)}\r\n` }),
  'chunks that lie': (draw) =>
    record(draw, {
      body: http(draw, {
        more: 'Transfer-Encoding: chunked\r\n',
        body: draw.pick(['fffffff\r\nabc', '0\r\n\r\n', '-1\r\nabc', 'zz\r\nabc', `5\r\n${draw.page()}\r\n0\r\n\r\n`]),
      }),
    }),
  'packing that lies': (draw) =>
    record(draw, {
      body: http(draw, { more: `Content-Encoding: ${draw.pick(['gzip', 'br', 'deflate', 'zstd', 'x'.repeat(99)])}\r\n` }),
    }),
  'a bomb of a body': (draw) =>
    record(draw, { body: Buffer.concat([http(draw, { more: 'Content-Encoding: gzip\r\n', body: '' }), bomb()]) }),
  'a bomb of an archive': (draw) => gzipSync(record(draw, { body: Buffer.concat([http(draw, { body: '' }), ZEROS]) })),
  'strange addresses': (draw) =>
    record(draw, {
      url: draw.pick([
        '',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'http://',
        '__proto__',
        `https://a.example/${'a'.repeat(50_000)}`,
        'https://[::1',
        'https://a.example/\u0000',
      ]),
    }),
  'strange types': (draw) =>
    record(draw, { type: draw.pick(['__proto__', '', 'revisit', 'request', 'conversion', 'resource', 'response\r\nresponse']) }),
  'many small records': (draw) =>
    Buffer.concat(Array.from({ length: 300 }, () => record(draw, { body: http(draw, { body: '<p>Hm.</p>' }) }))),
  hurt: (draw) => draw.hurt(Buffer.concat([record(draw), record(draw)])),
  'packed and hurt': (draw) => draw.hurt(Buffer.concat([gzipSync(record(draw)), gzipSync(record(draw))])),
  'packed member by member': (draw) =>
    Buffer.concat([gzipSync(record(draw)), gzipSync(record(draw)).subarray(0, 40), gzipSync(record(draw))]),
}
const warc = {
  name: 'warc',
  seeds: 220,
  make(draw, seed) {
    const ways = Object.values(WARC)
    return one(draw.pick(['archive.warc', 'archive.warc', 'archive.warc.gz', 'archive.gz']), ways[seed % ways.length](draw))
  },
}

/** Turns the sizes that a zip says of its files into others. */
function withSizes(zip, size) {
  const bytes = Buffer.from(zip)
  for (let at = 0; at + 4 < bytes.length; at++) {
    const sign = bytes.readUInt32LE(at)
    if (sign === 0x04034b50 && at + 26 < bytes.length) bytes.writeUInt32LE(size, at + 22)
    if (sign === 0x02014b50 && at + 28 < bytes.length) bytes.writeUInt32LE(size, at + 24)
  }
  return bytes
}
const LOOSE = { level: 9 }
const ZIP = {
  whole: (draw) => zipSync({ 'archive/data.warc': record(draw), 'datapackage.json': Buffer.from('{}') }),
  cut: (draw) => {
    const zip = zipSync({ 'archive/data.warc': record(draw) })
    return zip.subarray(0, draw.below(zip.length))
  },
  hurt: (draw) => draw.hurt(zipSync({ 'archive/data.warc': record(draw), 'archive/more.warc.gz': gzipSync(record(draw)) })),
  'more than it says': (draw) => withSizes(zipSync({ 'archive/data.warc': record(draw) }), draw.pick([0, 1, 100])),
  'less than it says': (draw) => withSizes(zipSync({ 'archive/data.warc': record(draw) }), draw.pick([1e6, 2 ** 31, 0xfffffffe])),
  bomb: () => zipSync({ 'archive/data.warc': ZEROS }, LOOSE),
  'a bomb that hides its size': () => withSizes(zipSync({ 'archive/data.warc': ZEROS }, LOOSE), 1000),
  'a zip in a zip': (draw) => zipSync({ 'archive/data.warc': zipSync({ 'archive/data.warc': record(draw) }) }),
  'paths that leave': (draw) =>
    zipSync({
      'archive/../../../../tmp/hearsay-torture-out.warc': record(draw),
      'archive//etc/x.warc': record(draw),
      'archive/..\\x.warc': record(draw),
    }),
  'names that are traps': (draw) =>
    zipSync({ 'archive/__proto__/a.warc': record(draw), 'archive/constructor.warc': record(draw) }),
  'a thousand files': () =>
    zipSync(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`archive/${i}.warc`, Buffer.from('WARC/1.1\r\n')]))),
  'one file many times': (draw) => overlapping(draw, 200),
  'nothing of use': () => zipSync({ 'a.txt': Buffer.from('x') }),
  'an empty zip': () => zipSync({}),
}
/** A zip whose index names the same packed bytes again and again. */
function overlapping(draw, times) {
  const zip = Buffer.from(zipSync({ 'archive/data.warc': Buffer.concat([record(draw), Buffer.alloc(1_000_000)]) }, LOOSE))
  const start = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])),
    end = zip.indexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const entry = zip.subarray(start, end),
    tail = Buffer.from(zip.subarray(end))
  tail.writeUInt16LE(times, 8)
  tail.writeUInt16LE(times, 10)
  tail.writeUInt32LE(entry.length * times, 12)
  const entries = Array.from({ length: times }, (_, i) => {
    const own = Buffer.from(entry)
    own.write(String(i).padStart(4, '0'), own.indexOf('data'))
    return own
  })
  return Buffer.concat([zip.subarray(0, start), ...entries, tail])
}
const zip = {
  name: 'zip',
  seeds: 180,
  make(draw, seed) {
    const ways = Object.values(ZIP)
    return one(
      draw.pick(['archive.wacz', 'archive.wacz', 'archive.wacz', 'archive.warc', 'archive.docx']),
      ways[seed % ways.length](draw),
    )
  },
}

const object = (n, what) => `${n} 0 obj\n${what}\nendobj\n`
const stream = (bytes, more = '') =>
  Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${more}>>\nstream\n`), bytes, Buffer.from('\nendstream')]).toString(
    'latin1',
  )
/** A PDF of one page whose words are `words`, told in the language of PDFs. */
const pdfOf = (content, { pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', more = '' } = {}) =>
  Buffer.from(
    `%PDF-1.4\n${object(1, '<< /Type /Catalog /Pages 2 0 R >>')}${object(2, pages)}${object(3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>')}${object(4, content)}${object(5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')}${more}trailer << /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  )
const shown = (text) => Buffer.from(`BT /F1 12 Tf 72 700 Td (${text.replace(/[()\\]/g, ' ')}) Tj ET`, 'latin1')
const PDF = {
  whole: (draw) => pdfOf(stream(shown(draw.news(1)))),
  cut: (draw) => {
    const bytes = pdfOf(stream(shown(draw.news(1))))
    return bytes.subarray(0, draw.below(bytes.length))
  },
  hurt: (draw) => draw.hurt(pdfOf(stream(shown(draw.news(1)))), 10),
  'pages in a circle': () => pdfOf(stream(shown('x')), { pages: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>' }),
  'more pages than there are': () => pdfOf(stream(shown('x')), { pages: '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>' }),
  'a stream that is a bomb': () => pdfOf(stream(deflateRawSync(ZEROS), '/Filter /FlateDecode ')),
  'filters on filters': (draw) => pdfOf(stream(shown(draw.news(1)), `/Filter [${'/FlateDecode '.repeat(500)}] `)),
  'brackets without end': () => pdfOf(stream(Buffer.from(`BT /F1 12 Tf ${'['.repeat(200_000)} TJ ET`))),
  'dictionaries in dictionaries': () => pdfOf(`${'<< /A '.repeat(20_000)}1${' >>'.repeat(20_000)}`),
  'saved states without end': () => pdfOf(stream(Buffer.from('q '.repeat(300_000)))),
  'a script': (draw) =>
    pdfOf(stream(shown(draw.news(1))), { more: object(6, '<< /Type /Action /S /JavaScript /JS (app.alert(1)) >>') }),
  'text a million times': () => pdfOf(stream(Buffer.from(`BT /F1 12 Tf ${'(a) Tj '.repeat(100_000)} ET`))),
}
const pdf = {
  name: 'pdf',
  seeds: 72,
  quick: [0, 1, 2, 3, 4, 5, 6, 10],
  make(draw, seed) {
    const ways = Object.values(PDF)
    return one('paper.pdf', ways[seed % ways.length](draw))
  },
}

export const families = [gzip, warc, zip, pdf]
