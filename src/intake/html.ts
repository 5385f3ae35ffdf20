import { textOfMarkup } from '../core/markup.js'
import { type Format, unreadable } from './arrival.js'
import { decode } from './charset.js'

const LARGEST = 64_000_000 // no page that a person reads comes near

/** A page of markup, saved from a site. What of it is the report, READ finds. */
export const html: Format = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml', '.shtml'],
  suits: ({ bytes, headers }) => /html/i.test(headers?.['content-type'] ?? '') || looksLikeMarkup(bytes),
  *pages({ key, bytes, url, headers }) {
    if (bytes.length > LARGEST) {
      yield unreadable(key, 'the page is larger than 64 MB', 'save the article alone')
      return
    }
    const { text } = decode(bytes, headers?.['content-type'])
    if (text.trim() === '') yield unreadable(key, 'the page is empty', 'check how it was saved')
    else if (isShell(text))
      yield unreadable(key, 'there is no text in it', 'open it in a browser, wait until it shows its text, and save it again')
    else yield { key, ...(url === undefined ? {} : { url }), body: { kind: 'html', html: text } }
  },
}

/** A page that scripts would fill: no paragraph, no words, nothing set aside for readers without scripts. */
const isShell = (markup: string): boolean =>
  !/<(?:p|li|td|article|noscript|template)\b|"articleBody"/i.test(markup) && textOfMarkup(markup).trim() === ''

/** The first bytes are a doctype, a comment or a tag that pages begin with. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^[^<]{0,3}/, '')
  return (
    /^\s{0,200}<(?:!doctype html|html|head|body|meta|title|script|div|article|p|h1)\b/i.test(head) ||
    /^\s{0,200}<(?:!--|\?xml)[\s\S]{0,900}<html\b/i.test(head)
  )
}
