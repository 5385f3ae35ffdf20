/** Features are 32-bit hashes: no strings in the inner loops, and no vocabulary in the models. */
export function hash2(kind: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

export const hash3 = (kind: number, a: number, b: number): number => hash2(kind, Math.imul(a, 0x2c1b3c6d) ^ (b + 0x7f4a7c15))

export const hash4 = (kind: number, a: number, b: number, c: number): number =>
  hash2(kind, Math.imul(Math.imul(a, 0x2c1b3c6d) ^ (b + 0x7f4a7c15), 0x297a2d39) ^ (c + 0x165667b1))
