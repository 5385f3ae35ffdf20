/** Bytes from base64 without padding, by own code: the core knows neither `atob` nor `Buffer`. */
export function bytesFrom(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4))
  const whole = bytes.length - (bytes.length % 3)
  let from = 0,
    to = 0
  for (; to < whole; from += 4, to += 3) {
    const bits =
      ((values[base64.charCodeAt(from)] as number) << 18) |
      ((values[base64.charCodeAt(from + 1)] as number) << 12) |
      ((values[base64.charCodeAt(from + 2)] as number) << 6) |
      (values[base64.charCodeAt(from + 3)] as number)
    bytes[to] = bits >>> 16
    bytes[to + 1] = (bits >>> 8) & 255
    bytes[to + 2] = bits & 255
  }
  let bits = 0,
    held = 0
  for (; from < base64.length; from++) {
    bits = (bits << 6) | (values[base64.charCodeAt(from)] as number)
    held += 6
    if (held >= 8 && to < bytes.length) {
      held -= 8
      bytes[to++] = (bits >>> held) & 255
    }
  }
  return bytes
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
