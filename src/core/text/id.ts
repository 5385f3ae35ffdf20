import { sha256 as sha2 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Id } from '../model.js'

/** SHA-256 of a text as UTF-8, 64 hexadecimal digits. A lone surrogate counts as U+FFFD, as UTF-8 has no other way. */
export function sha256(text: string): string {
  digest(bytesOf(text))
  return bytesToHex(hash)
}

/**
 * An id made from content: the same parts give the same id on any machine.
 * 16 hexadecimal digits (64 bits): among a million things, two share one with a chance of 3 in 100 million.
 * `undefined` and '' are different parts.
 */
export function idOf<Of extends string>(of: Of, ...parts: readonly (string | number | undefined)[]): Id<Of> {
  const length = write(of, parts)
  if (length === undefined) digest(bytesOf(JSON.stringify([of, ...parts.map((part) => part ?? null)])))
  else digest(room.subarray(0, length))
  return bytesToHex(beginning) as Id<Of>
}

/** An id is a short text, and a report has dozens: the work of setting up is done once for all of them. */
const fresh = sha2.create(),
  busy = sha2.create(),
  hash = new Uint8Array(32),
  beginning = hash.subarray(0, 8),
  room = new Uint8Array(256)

function digest(bytes: Uint8Array): void {
  fresh._cloneInto(busy).update(bytes).digestInto(hash)
}

/** Parts as JSON writes them, when they are short and plain, as ids and places are: `["chain","0f3a…","91c2…"]`. Returns how many bytes. */
function write(of: string, parts: readonly (string | number | undefined)[]): number | undefined {
  room[0] = 0x5b
  let at = writeText(of, 1)
  for (const part of parts) {
    if (at > room.length - 32) return undefined
    room[at++] = 0x2c
    if (typeof part === 'string') at = writeText(part, at)
    else if (part === undefined) for (let i = 0; i < 4; i++) room[at++] = 'null'.charCodeAt(i)
    else if (Number.isInteger(part) && part >= 0 && part < 1e9) at = writeNumber(part, at)
    else return undefined
    if (at < 0) return undefined
  }
  room[at++] = 0x5d
  return at
}

/** The place behind it; -1 when it is long or has letters that JSON writes otherwise. */
function writeText(text: string, from: number): number {
  let at = from
  if (at + text.length > room.length - 32) return -1
  room[at++] = 0x22
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 || unit >= 0x7f || unit === 0x22 || unit === 0x5c) return -1
    room[at++] = unit
  }
  room[at++] = 0x22
  return at
}

function writeNumber(number: number, from: number): number {
  let digits = 1
  for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++
  let rest = number
  for (let i = digits - 1; i >= 0; i--) {
    room[from + i] = 0x30 + (rest % 10)
    rest = Math.floor(rest / 10)
  }
  return from + digits
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
