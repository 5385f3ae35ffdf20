import { type Format, unreadable } from './arrival.js'
import { decodeText } from './decode.js'

/** A file that is the report itself. */
export const plain: Format = {
  name: 'text',
  endings: ['.txt', '.text'],
  suits: ({ bytes }) => decodeText(bytes) !== undefined,
  *pages({ key, bytes, url }) {
    const text = decodeText(bytes)
    if (text === undefined)
      yield unreadable(key, 'it is not text but a binary file', 'give text, HTML, JSON records or a folder of them')
    else if (text.trim() === '') yield unreadable(key, 'it is empty', 'check how it was saved')
    else yield { key, ...(url === undefined ? {} : { url }), body: { kind: 'text', text } }
  },
}
