import { decode } from './charset.js'

/** The text of a plain file: UTF-8, or UTF-16 with its mark, or else what its letters look most like. Undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isBinary(bytes)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode(bytes).text
  }
}

const LOOKED_AT = 65_536 // a binary shows itself in its first blocks

/** Text has no NUL and hardly any control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const looked = Math.min(bytes.length, LOOKED_AT)
  let controls = 0
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i] as number
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > looked / 50
}
