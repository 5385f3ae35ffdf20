import { unzipSync } from 'fflate'
import { WARCParser, type WARCRecord } from 'warcio'
import { type Arrival, type Format, unreadable } from './arrival.js'
import { html } from './html.js'

/** What one record may unpack to, and a whole archive: more is a bomb. */
const LARGEST_RECORD = 64_000_000
const LARGEST_ARCHIVE = 4_000_000_000

/** A web archive: every page in it that came whole and is markup or text. */
export const warc: Format = {
  name: 'warc',
  endings: ['.warc'],
  suits: ({ key, bytes }) => /\.warc\.gz$/i.test(key) || startsWith(bytes, 'WARC/'),
  async *pages({ key, bytes }) {
    yield* pagesIn(key, bytes)
  },
}

/** The same, zipped with its index. */
export const wacz: Format = {
  name: 'wacz',
  endings: ['.wacz'],
  async *pages({ key, bytes }) {
    let files: Record<string, Uint8Array>
    let tooLarge = false,
      total = 0
    try {
      files = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (!/^archive\/.+\.warc(?:\.gz)?$/i.test(name)) return false
          total += originalSize
          tooLarge ||= total > LARGEST_ARCHIVE || originalSize > bytes.length * 1100 + 1_000_000
          return !tooLarge
        },
      })
    } catch {
      yield unreadable(key, 'it is not a WACZ archive, or it is broken', 'fetch or export it again')
      return
    }
    if (tooLarge) yield unreadable(key, 'it unpacks to more than it should', 'unpack it by hand if you trust it')
    const names = Object.keys(files).sort()
    if (names.length === 0 && !tooLarge) yield unreadable(key, 'there is no WARC file in its archive folder', 'export it again')
    for (const name of names) yield* pagesIn(`${key}#${name}`, files[name]!)
  },
}

async function* pagesIn(key: string, bytes: Uint8Array): AsyncIterable<Arrival> {
  let any = false,
    read = 0
  try {
    for await (const record of new WARCParser(oneByOne(bytes))) {
      const page = await pageOf(record, key)
      if (page === undefined) continue
      any = true
      if (typeof page === 'number') {
        yield unreadable(
          `${key}#${record.warcTargetURI ?? record.warcDate ?? ''}`,
          'the record unpacks to more than 64 MB',
          'leave it out, or save the page alone',
        )
        continue
      }
      read += page.bytes.length
      if (read > LARGEST_ARCHIVE) {
        yield unreadable(key, 'its pages are more than 4 GB', 'split the archive')
        return
      }
      yield* html.pages(page) as Iterable<Arrival>
    }
  } catch (error) {
    any = true
    const reason = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 120) : 'it breaks off'
    yield unreadable(
      key,
      `the archive cannot be read to its end (${reason})`,
      'what stands before is read; fetch the archive again for the rest',
    )
  }
  if (!any) yield unreadable(key, 'the archive holds no page', 'give an archive with HTML responses')
}

interface Saved {
  readonly key: string
  readonly bytes: Uint8Array
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** The page of one record; undefined when it is none, a number when it is too large. */
async function pageOf(record: WARCRecord, key: string): Promise<Saved | number | undefined> {
  const url = record.warcTargetURI ?? ''
  const isPage = (record.warcType === 'response' || record.warcType === 'resource') && /^https?:/i.test(url)
  const type = (record.warcType === 'response' ? header(record, 'content-type') : record.warcContentType) ?? ''
  if (!isPage || !/html/i.test(type) || (record.httpHeaders && Number(record.httpHeaders.statusCode) !== 200)) {
    await record.skipFully()
    return undefined
  }
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of record) {
    size += piece.length
    if (size > LARGEST_RECORD) {
      await record.skipFully().catch(() => 0)
      return size
    }
    pieces.push(piece)
  }
  return { key: url === '' ? key : url, bytes: Buffer.concat(pieces), url, headers: { 'content-type': type } }
}

const header = (record: WARCRecord, name: string): string | undefined => record.httpHeaders?.headers.get(name) ?? undefined

/** In pieces, so that no more of a packed archive is open at a time than its reader asks for. */
function* oneByOne(bytes: Uint8Array): Iterable<Uint8Array> {
  const PIECE = 65_536
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const startsWith = (bytes: Uint8Array, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false
  return true
}
