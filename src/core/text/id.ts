import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Id } from '../model.js'

/** SHA-256 of a text as UTF-8, 64 hexadecimal digits. A lone surrogate counts as U+FFFD, as UTF-8 has no other way. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))

/**
 * An id made from content: the same parts give the same id on any machine.
 * 16 hexadecimal digits (64 bits): among a million things, two share one with a chance of 3 in 100 million.
 * `undefined` and '' are different parts.
 */
export function idOf<Of extends string>(of: Of, ...parts: readonly (string | number | undefined)[]): Id<Of> {
  return sha256(JSON.stringify([of, ...parts.map((part) => part ?? null)])).slice(0, 16) as Id<Of>
}
