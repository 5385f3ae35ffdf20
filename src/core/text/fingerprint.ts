/**
 * Numbers that stand for words: equal words, equal numbers; different words, different ones but for a chance of 1 in 9 million
 * million (53 bits, the widest whole number that needs no object; 32 bits would already mix up pairs in a pile of a million).
 */
export function fingerprint(text: string): number {
  let high = 0xdeadbeef,
    low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  return mixed(high, low)
}

/** One number for a row of numbers; their order counts. */
export function joined(...parts: readonly number[]): number {
  let high = 0x9e3779b9,
    low = 0x7f4a7c15
  for (const part of parts) {
    high = Math.imul(high ^ ((part % 0x100000000) | 0), 0x85ebca6b)
    low = Math.imul(low ^ ((part / 0x100000000) | 0) ^ (part | 0), 0xc2b2ae35)
    high = (high << 13) | (high >>> 19)
  }
  return mixed(high, low)
}

function mixed(high: number, low: number): number {
  let a = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35),
    b = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  a ^= b >>> 16
  b ^= a >>> 15
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}

/**
 * The fingerprints of every `size` things in a row: word 3-grams of the content words, say.
 *
 *     Washington asked allies end mission  →  Washington+asked+allies, asked+allies+end, allies+end+mission
 */
export function shingles(words: readonly number[], size: number): number[] {
  const found: number[] = []
  for (let i = 0; i + size <= words.length; i++) {
    let key = words[i] as number
    for (let k = 1; k < size; k++) key = joined(key, words[i + k] as number)
    found.push(key)
  }
  return found
}
