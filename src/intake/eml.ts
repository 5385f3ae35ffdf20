import { type Page, textOfMarkup } from '../core/markup.js'
import { type Format, unreadable } from './arrival.js'
import { decode, named } from './charset.js'
import { parsePublished } from './published.js'

/**
 * A letter as mail programs save it: a newsletter, a statement sent to the press.
 *
 *     Subject: =?UTF-8?Q?Talks_in_Geneva?=
 *     Content-Type: multipart/alternative; boundary="x"
 *
 * Its plain part is its text; where there is only markup, the words of the markup.
 */
export const eml: Format = {
  name: 'eml',
  endings: ['.eml', '.mime'],
  suits: ({ bytes }) =>
    /^(?:return-path|received|delivered-to|mime-version|message-id|from|date|subject): /im.test(
      latin(bytes.subarray(0, 300)).split(/\r?\n\r?\n/)[0] ?? '',
    ) && /^(?:from|subject): /im.test(latin(bytes.subarray(0, 20_000)).split(/\r?\n\r?\n/)[0] ?? ''),
  *pages({ key, bytes }) {
    if (bytes.length > LARGEST) {
      yield unreadable(key, 'the letter is larger than 64 MB', 'save its text alone')
      return
    }
    const { headers, body } = partOf(latin(bytes))
    const text = textOf(headers, body, 0)?.trim()
    if (!text) {
      yield unreadable(key, 'there is no text in the letter', 'open it in a mail program and save its text')
      return
    }
    const subject = unworded(headers.get('subject')),
      published = parsePublished(headers.get('date')),
      from = senderOf(headers.get('from'))
    const page: Page = {
      key,
      body: { kind: 'text', text },
      ...(subject === undefined ? {} : { title: subject }),
      ...(published === undefined ? {} : { published }),
      ...(from === undefined ? {} : { author: from }),
    }
    yield page
  },
}

const LARGEST = 64_000_000
const DEEPEST = 8
const MOST_PARTS = 200

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Every byte one unit: parts name their own character sets. */
const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function partOf(raw: string): Part {
  const ends = /\r?\n\r?\n/.exec(raw)
  const head = ends ? raw.slice(0, ends.index) : raw,
    headers = new Map<string, string>()
  let name = ''
  for (const line of head.split(/\r?\n/)) {
    const starts = /^([!-9;-~]{1,80}):[ \t]?/.exec(line)
    if (starts && !/^[ \t]/.test(line)) {
      name = starts[1]!.toLowerCase()
      if (!headers.has(name)) headers.set(name, line.slice(starts[0].length))
      else name = ''
    } else if (name !== '') headers.set(name, `${headers.get(name)} ${line.trim()}`)
  }
  return { headers, body: ends ? raw.slice(ends.index + ends[0].length) : '' }
}

/** The text of a part: the plain alternative before the markup one; undefined when it holds neither. */
function textOf(headers: ReadonlyMap<string, string>, body: string, depth: number): string | undefined {
  const type = headers.get('content-type') ?? 'text/plain'
  if (/^multipart\//i.test(type)) {
    const boundary = /boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
    const mark = boundary?.[1] ?? boundary?.[2]
    if (mark === undefined || depth > DEEPEST) return undefined
    const parts = body.split(`--${mark}`).slice(1, MOST_PARTS)
    const texts: string[] = []
    let markup: string | undefined
    for (const raw of parts) {
      if (raw.startsWith('--')) break
      const part = partOf(raw.replace(/^\r?\n/, ''))
      if (/^attachment/i.test(part.headers.get('content-disposition') ?? '')) continue
      const own = part.headers.get('content-type') ?? 'text/plain'
      const text = textOf(part.headers, part.body, depth + 1)
      if (text === undefined || text.trim() === '') continue
      if (/^text\/html/i.test(own)) markup ??= text
      else texts.push(text)
    }
    return texts.length > 0 ? texts.join('\n\n') : markup
  }
  if (!/^text\/(?:plain|html)/i.test(type)) return undefined
  const words = decode(unpacked(body, headers.get('content-transfer-encoding')), type).text.replace(/\r\n?/g, '\n')
  return /^text\/html/i.test(type) ? textOfMarkup(words) : words
}

function unpacked(body: string, encoding: string | undefined): Uint8Array {
  if (/base64/i.test(encoding ?? '')) return Buffer.from(body, 'base64')
  if (!/quoted-printable/i.test(encoding ?? '')) return Buffer.from(body, 'latin1')
  return Buffer.from(unquoted(body.replace(/[ \t]{0,80}=\r?\n/g, '')), 'latin1')
}

const unquoted = (text: string): string =>
  text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** "=?UTF-8?B?VGFsa3M=?=" → "Talks". */
function unworded(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const words = header
    .replace(/\?=\s{1,9}=\?/g, '?==?')
    .replace(
      /=\?([\w.:-]{2,40})(?:\*[\w-]{1,10})?\?([bq])\?([^?]{0,1000})\?=/gi,
      (_, charset: string, how: string, coded: string) => {
        const bytes =
          how.toLowerCase() === 'b' ? Buffer.from(coded, 'base64') : Buffer.from(unquoted(coded.replace(/_/g, ' ')), 'latin1')
        return new TextDecoder(named(`charset=${charset}`) ?? 'windows-1252').decode(bytes)
      },
    )
  const plain = (
    /[\u0080-\u00ff]/.test(words) && /^[\u0000-\u00ff]*$/.test(words) ? decode(Buffer.from(words, 'latin1')).text : words
  ).trim()
  return plain === '' ? undefined : plain
}

/** "Jane Doe <jane@daily.example>" → "Jane Doe". */
function senderOf(header: string | undefined): string | undefined {
  const from = unworded(header)
  const name = from
    ?.replace(/<[^<>]{0,320}>/g, '')
    .replace(/"/g, '')
    .trim()
  return name || from?.replace(/[<>]/g, '')
}
