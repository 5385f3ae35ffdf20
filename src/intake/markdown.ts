import type { Page } from '../core/markup.js'
import { type Format, unreadable } from './arrival.js'
import { decodeText } from './decode.js'
import { parsePublished } from './published.js'

/**
 * Markdown without its marks; what stands between "---" lines at the top says whose it is.
 *
 *     ---
 *     title: Talks end          →   title "Talks end"
 *     ---
 *     # Talks end               →   Talks end
 *     The *minister* [said](…)  →   The minister said
 */
export const markdown: Format = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  *pages({ key, bytes, url }) {
    const whole = decodeText(bytes)
    if (whole === undefined) {
      yield unreadable(key, 'it is not text but a binary file', 'give text, HTML, JSON records or a folder of them')
      return
    }
    const { fields, body } = frontOf(whole.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
    const text = unmarked(body)
    if (text.trim() === '') {
      yield unreadable(key, 'it is empty', 'check how it was saved')
      return
    }
    const published = parsePublished(fields.get('published') ?? fields.get('date')),
      address = fields.get('url') ?? fields.get('link') ?? url
    const page: { -readonly [Field in keyof Page]: Page[Field] } = { key, body: { kind: 'text', text } }
    if (address !== undefined) page.url = address
    if (published !== undefined) page.published = published
    for (const [field, names] of [
      ['title', ['title']],
      ['author', ['author', 'by']],
      ['outlet', ['outlet', 'publisher', 'site']],
      ['language', ['language', 'lang']],
    ] as const) {
      const told = names.map((name) => fields.get(name)).find((value) => value !== undefined)
      if (told !== undefined) page[field] = told
    }
    yield page
  },
}

function frontOf(whole: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>()
  if (!whole.startsWith('---\n')) return { fields, body: whole }
  const end = whole.indexOf('\n---', 3)
  if (end < 0 || end > 10_000) return { fields, body: whole }
  for (const line of whole.slice(4, end).split('\n')) {
    const [, name, value] = /^([A-Za-z_-]{1,40}):\s?(.{0,2000})$/.exec(line) ?? []
    const told = value?.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (name && told) fields.set(name.toLowerCase(), told)
  }
  const next = whole.indexOf('\n', end + 1)
  return { fields, body: next < 0 ? '' : whole.slice(next + 1) }
}

/** Line by line: marks of headings, lists, quotations and emphasis go, pictures go, links leave their words. */
function unmarked(body: string): string {
  const out: string[] = []
  let inCode = false
  for (const line of body.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      inCode = !inCode
      continue
    }
    if (inCode || line.length > 100_000) {
      out.push(line)
      continue
    }
    if (/^\s{0,3}(?:[-*_] ?){3,40}\s{0,9}$/.test(line) || /^\s{0,3}\[[^\]]{1,200}\]:\s/.test(line)) {
      out.push('')
      continue
    }
    const heading = /^\s{0,3}#{1,6}\s+/.exec(line)
    let text = line.replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/, '').replace(/^>\s?/, '')
    if (heading) text = text.replace(/\s{0,9}#{1,6}$/, '')
    text = text
      .replace(/!\[[^\]]{0,500}\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\)/g, '')
      .replace(/\[([^\]]{1,1000})\]\((?:[^()\s]{0,2000})(?: "[^"]{0,500}")?\)/g, '$1')
      .replace(/\[([^\]]{1,500})\]\[[^\]]{0,100}\]/g, '$1')
      .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})(?<=\S)\1/g, '$2')
      .replace(/(?<![\w*])\*(?=\S)([^*]{1,2000})(?<=\S)\*(?![\w*])/g, '$1')
      .replace(/(?<![\w_])_(?=\S)([^_]{1,2000})(?<=\S)_(?![\w_])/g, '$1')
      .replace(/`([^`]{1,1000})`/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    if (heading) out.push('', text, '')
    else out.push(text)
  }
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
