/** Files that are nothing, no text, too much, or text in a set of letters that they deny. */
import { STRANGE } from '../chance.mjs'

const ENDINGS = [
  'txt',
  'html',
  'json',
  'jsonl',
  'xml',
  'md',
  'eml',
  'pdf',
  'warc',
  'wacz',
  'opml',
  'txt.gz',
  'html.gz',
  'warc.gz',
]
const one = (name, bytes) => ({ files: { [name]: bytes } })

const empty = {
  name: 'empty',
  seeds: 80,
  make(draw, seed) {
    const ending = ENDINGS[seed % ENDINGS.length]
    const nothing = [
      '',
      ' ',
      '\n',
      '\r\n\r\n',
      '\ufeff',
      '\t \u00a0\u2003',
      '\u200b',
      '\u0000',
      '""',
      '{}',
      '[]',
      'null',
      '<',
      '---\n---\n',
    ]
    return one(
      `nothing.${ending}`,
      draw.repeat(draw.pick(nothing) || ' ', seed % 3 === 0 ? 1 : 5000).slice(0, seed % 5 === 0 ? 0 : undefined),
    )
  },
}

const HEADS = [
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff\xe0',
  '\x7fELF',
  'MZ',
  'GIF89a',
  'PK\x03\x04',
  '%PDF-1.7\n',
  '\x1f\x8b\x08',
  'WARC/1.1\r\n',
  '\xd0\xcf\x11\xe0',
  'ID3',
  '\x00\x00\x00\x18ftyp',
  'SQLite format 3\0',
  '\xca\xfe\xba\xbe',
  '<html>',
  '{"text":',
]
const binary = {
  name: 'binary',
  seeds: 260,
  make(draw, seed) {
    const bytes = Buffer.concat([
      Buffer.from(draw.pick(HEADS), 'latin1'),
      draw.chance(0.3) ? Buffer.from(draw.news()) : Buffer.alloc(0),
      draw.bytes(draw.size(20_000)),
      draw.chance(0.3) ? Buffer.from(draw.news()) : Buffer.alloc(0),
    ])
    return one(`picture.${ENDINGS[seed % ENDINGS.length]}`, bytes)
  },
}

const M = 1_000_000
const FILLS = [
  'word ',
  'The talks ended, two officials said. ',
  'a',
  '"a" ',
  'line\n',
  '<p>word</p>',
  '<div>',
  '{"text":"Talks end."}\n',
  '1,',
  '\u4e00',
  '[',
  'said ',
]
const huge = {
  name: 'huge',
  seeds: 36,
  quick: [0, 5],
  make(draw, seed) {
    const fill = FILLS[seed % FILLS.length],
      size = (seed % 12 === 11 ? 70 : seed % 4 === 3 ? 8 : 2) * M
    const ending = fill.includes('{') ? 'jsonl' : fill.includes('<') ? 'html' : draw.pick(['txt', 'txt', 'md', 'json'])
    return one(`large.${ending}`, Buffer.alloc(size, fill))
  },
}

const LETTERS = 'Straße, São Tomé, Łódź, Ørsted, Москва, Αθήνα, 東京, 서울, القدس, “quoted” – 5 €'
const utf32 = (text) => {
  const bytes = Buffer.alloc([...text].length * 4)
  for (const [at, letter] of [...text].entries()) bytes.writeUInt32BE(letter.codePointAt(0), at * 4)
  return bytes
}
const WAYS = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 cut in a letter': (text) => Buffer.from(`${text}東`).subarray(0, -1),
  'utf-16le without a mark': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'utf-16 of odd length': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1),
  'utf-32': utf32,
  latin1: (text) => Buffer.from(text, 'latin1'),
  'utf-8 twice': (text) => Buffer.from(Buffer.from(text).toString('latin1')),
  overlong: (text) =>
    Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xbc, 0xe0, 0x80, 0xbc, 0xf8, 0x88, 0x80, 0x80, 0x80])]),
  'utf-8 and latin1': (text) => Buffer.concat([Buffer.from(text), Buffer.from(text, 'latin1')]),
  surrogates: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf])]),
  'every high byte': (text) => Buffer.concat([Buffer.from(text), Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i))]),
  'only high bytes': (_, draw) => Buffer.from(Array.from({ length: draw.size(5000) }, () => 128 + draw.below(128))),
  'mark in the middle': (text) => Buffer.from(`${text}\ufeff${text}`),
  'escape sequences': (text) => Buffer.from(`\x1b$B${text}\x1b(B`, 'latin1'),
}
const SETS = [
  'utf-8',
  'utf-16',
  'utf-7',
  'utf-32',
  'windows-1251',
  'shift_jis',
  'iso-2022-jp',
  'gb18030',
  'x-user-defined',
  'nonsense',
  '',
  '__proto__',
  'utf-8'.repeat(30),
  'replacement',
  'hz-gb-2312',
]
const encodings = {
  name: 'encodings',
  seeds: 320,
  make(draw, seed) {
    const ways = Object.values(WAYS),
      way = ways[seed % ways.length],
      set = draw.pick(SETS)
    const text = `${draw.news()} ${LETTERS} ${draw.chance(0.3) ? draw.pick(STRANGE) : ''}`
    const kind = draw.pick(['txt', 'html', 'xml', 'eml', 'md', 'jsonl'])
    const whole = {
      txt: text,
      md: `---\ntitle: ${LETTERS}\n---\n${text}`,
      html: draw.page(`<meta charset="${set}"><p>${text}</p>`),
      xml: `<?xml version="1.0" encoding="${set}"?><rss version="2.0"><channel><title>${LETTERS}</title><item><title>x</title><description>${text.replace(/[<&]/g, ' ')}</description></item></channel></rss>`,
      eml: `Subject: =?${set}?B?${Buffer.from(LETTERS).toString('base64')}?=\nContent-Type: text/plain; charset=${set}\nFrom: x <a@b>\n\n${text}`,
      jsonl: `${JSON.stringify({ text, outlet: LETTERS })}\n`,
    }[kind]
    return one(`letters.${kind}`, way(whole, draw))
  },
}

export const families = [empty, binary, huge, encodings]
