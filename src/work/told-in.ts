import type { Told } from '../store/index.js'

/** What was told of a page, its report under the key that it has in the library. */
export function toldIn(bytes: Uint8Array, key: string): Told {
  const told = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Told
  return { ...told, report: { ...told.report, key } }
}
