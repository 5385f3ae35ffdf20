import { unzipSync } from 'fflate'
import { WARCParser, type WARCRecord } from 'warcio'
import { type Arrival, type Format, unreadable } from './arrival.js'
import { html } from './html.js'

/** What one record may unpack to, a whole archive, and one file of several: more is a bomb. */
const LARGEST_RECORD = 64_000_000
const LARGEST_ARCHIVE = 4_000_000_000
const LARGEST_FILE = 1_000_000_000

/** A web archive: every page in it that came whole and is markup or text. */
export const warc: Format = {
  name: 'warc',
  isForeign: true,
  endings: ['.warc'],
  suits: ({ key, bytes }) => /\.warc\.gz$/i.test(key) || startsWith(bytes, 'WARC/'),
  async *pages({ key, bytes }) {
    yield* pagesIn(key, bytes)
  },
}

/** The same, zipped with its index. */
export const wacz: Format = {
  name: 'wacz',
  isForeign: true,
  endings: ['.wacz'],
  async *pages({ key, bytes }) {
    let names: string[]
    try {
      names = namesIn(bytes)
    } catch {
      yield unreadable(key, 'it is not a WACZ archive, or it is broken', 'fetch or export it again')
      return
    }
    if (names.length === 0) yield unreadable(key, 'there is no WARC file in its archive folder', 'export it again')
    for (const name of names) {
      const file = fileIn(bytes, name)
      if (file) yield* pagesIn(`${key}#${name}`, file)
      else
        yield unreadable(`${key}#${name}`, 'it is broken, or unpacks to more than it should', 'unpack it by hand if you trust it')
    }
  },
}

const namesIn = (zip: Uint8Array): string[] => {
  const names = new Set<string>()
  unzipSync(zip, {
    filter: ({ name }) => {
      if (/^archive\/.+\.warc(?:\.gz)?$/i.test(name)) names.add(name)
      return false
    },
  })
  return [...names].sort()
}

/** One file at a time: together they may be more than there is room for. Undefined when it is broken, or larger than a file of this zip can be. */
function fileIn(zip: Uint8Array, wanted: string): Uint8Array | undefined {
  let isFound = false
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (isFound || name !== wanted || originalSize > Math.min(LARGEST_FILE, zip.length * 1100 + 1_000_000)) return false
        isFound = true
        return true
      },
    })
    return isFound ? Object.values(files)[0] : undefined
  } catch {
    return undefined
  }
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

/**
 * In pieces, so that no more of a packed archive is open at a time than its reader asks for. A record that claims to be longer than its
 * archive makes that reader ask for ever: after so many answers that this is the end, asking is an error.
 */
function oneByOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const PIECE = 65_536,
    PATIENCE = 100
  let at = 0,
    askedInVain = 0
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (at >= bytes.length) {
          if (++askedInVain > PATIENCE) throw new Error('it breaks off within a record')
          return { done: true, value: undefined }
        }
        at += PIECE
        return { done: false, value: bytes.subarray(at - PIECE, at) }
      },
    }),
  }
}

const startsWith = (bytes: Uint8Array, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false
  return true
}
