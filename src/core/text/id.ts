import { sha256 as sha2 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Id } from '../model.js'

/** SHA-256 of a text as UTF-8, 64 hexadecimal digits. A lone surrogate counts as U+FFFD, as UTF-8 has no other way. */
export function sha256(text: string): string {
  digest(text)
  return bytesToHex(hash)
}

/**
 * An id made from content: the same parts give the same id on any machine.
 * 16 hexadecimal digits (64 bits): among a million things, two share one with a chance of 3 in 100 million.
 * `undefined` and '' are different parts.
 */
export function idOf<Of extends string>(of: Of, ...parts: readonly (string | number | undefined)[]): Id<Of> {
  let all = `["${of}"`
  for (const part of parts) all += `,${typeof part === 'string' ? quoted(part) : (part ?? 'null')}`
  digest(`${all}]`)
  return bytesToHex(beginning) as Id<Of>
}

/** As JSON writes it; most are ids. */
const quoted = (part: string): string => (PLAIN.test(part) ? `"${part}"` : JSON.stringify(part))
const PLAIN = /^[\w.-]*$/

/** An id is a short text, and a report has dozens: the work of setting up is done once for all of them. */
const fresh = sha2.create(),
  busy = sha2.create(),
  hash = new Uint8Array(32),
  beginning = hash.subarray(0, 8),
  room = new Uint8Array(256)

function digest(text: string): void {
  fresh._cloneInto(busy).update(bytesOf(text)).digestInto(hash)
}

/** Most short texts are letters of one byte each. */
function bytesOf(text: string): Uint8Array {
  if (text.length > room.length) return utf8ToBytes(text)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) return utf8ToBytes(text)
    room[i] = unit
  }
  return room.subarray(0, text.length)
}
