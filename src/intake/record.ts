import type { Page } from '../core/markup.js'
import { type Arrival, type Format, type Original, unreadable } from './arrival.js'
import { decodeText } from './decode.js'
import { pageOfNinjs } from './ninjs.js'
import { parsePublished } from './published.js'

const FIELDS = 'a record is { "id"?, "url"?, "outlet"?, "title"?, "published"?, "language"?, "text" or "html" }'

/** One JSON record as a page. `place` names it where it has no id of its own. */
export function pageOf(record: unknown, place: string): Arrival {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return unreadable(place, 'it is not a record but a bare value', FIELDS)
  const fields = record as Readonly<Record<string, unknown>>
  const told = (name: string): string | undefined => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const number = Object.hasOwn(fields, 'id') && Number.isFinite(fields.id) ? String(fields.id) : undefined
  const id = told('id') ?? number,
    url = told('url'),
    text = told('text'),
    html = told('html'),
    key = id ?? url ?? place
  const ninjs = text === undefined && html === undefined ? pageOfNinjs(fields, place) : undefined
  if (ninjs) return ninjs
  if (text === undefined && html === undefined)
    return unreadable(key === place ? place : `${place} (${key})`, 'the record has neither "text" nor "html"', FIELDS)
  const published = parsePublished(fields.published)
  const page: { -readonly [Field in keyof Page]: Page[Field] } = {
    key,
    body: text === undefined ? { kind: 'html', html: html as string } : { kind: 'text', text },
  }
  if (id !== undefined) page.id = id
  if (url !== undefined) page.url = url
  if (published !== undefined) page.published = published
  for (const name of ['outlet', 'title', 'author', 'language'] as const) {
    const value = told(name)
    if (value !== undefined) page[name] = value
  }
  return page
}

/** One record a line; blank lines between them are allowed. */
export const jsonLines: Format = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  *pages(original) {
    let at = 0,
      any = false
    for (const { bytes, number } of linesOf(original.bytes)) {
      at = number
      const text = decodeText(bytes)
      if (text !== undefined && text.trim() === '') continue
      any = true
      yield parsed(text, `${original.key}:${at}`)
    }
    if (!any) yield unreadable(original.key, 'there is no record in it', `put one JSON record on each line; ${FIELDS}`)
  },
}

/** One record, or a list of them, or a document that lists them as "reports". */
export const json: Format = {
  name: 'json',
  endings: ['.json'],
  *pages(original: Original) {
    const text = decodeText(original.bytes)
    let value: unknown
    try {
      value = JSON.parse(text ?? '')
    } catch (error) {
      yield unreadable(
        original.key,
        `it is not JSON (${reason(error)})`,
        'repair the file; for one record a line use the ending .jsonl',
      )
      return
    }
    const listed = isObject(value) && Array.isArray(value.reports) ? value.reports : value
    if (!Array.isArray(listed)) yield pageOf(listed, original.key)
    else if (listed.length === 0) yield unreadable(original.key, 'the list holds no record', FIELDS)
    else for (const [index, record] of listed.entries()) yield pageOf(record, `${original.key}:${index + 1}`)
  },
}

function parsed(text: string | undefined, place: string): Arrival {
  if (text === undefined) return unreadable(place, 'the line is not text', 'repair the line')
  try {
    return pageOf(JSON.parse(text), place)
  } catch (error) {
    return unreadable(place, `the line is not JSON (${reason(error)})`, 'repair the line; each line is one whole JSON record')
  }
}

function* linesOf(bytes: Uint8Array): Iterable<{ readonly bytes: Uint8Array; readonly number: number }> {
  const NEW_LINE = 10
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(NEW_LINE, start),
      end = found < 0 ? bytes.length : found
    yield { bytes: bytes.subarray(start, end), number }
    start = end + 1
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first line of what the parser says, without the text of the input. */
const reason = (error: unknown): string =>
  error instanceof Error ? (error.message.split(/[\n,"]/)[0] ?? '').trim() || 'it breaks off' : 'it breaks off'
