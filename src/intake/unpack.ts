import { gunzipSync } from 'node:zlib'
import { type Original, type Unreadable, unreadable } from './arrival.js'

/** A packed file may hold this much, and no more than so many times its own size: more is a bomb. */
export const MOST_UNPACKED = 1_000_000_000
const MOST_TIMES = 300

/** "page.html.gz" is "page.html", packed. Its key stays as given; `name` is what its ending says. */
export function unpacked(original: Original): (Original & { readonly name: string }) | Unreadable {
  const { key, bytes } = original
  if (!(bytes[0] === 0x1f && bytes[1] === 0x8b) || /\.warc\.gz$/i.test(key)) return { ...original, name: key }
  try {
    const limit = Math.min(MOST_UNPACKED, Math.max(10_000_000, bytes.length * MOST_TIMES))
    return { ...original, bytes: gunzipSync(bytes, { maxOutputLength: limit }), name: key.replace(/\.gz$/i, '') }
  } catch (error) {
    const isBomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return unreadable(
      key,
      isBomb ? `it unpacks to more than ${MOST_TIMES} times its size` : 'it is packed with gzip, but the packing is broken',
      isBomb ? 'unpack it by hand if you trust it' : 'fetch or save it again',
    )
  }
}
