import { isIP } from 'node:net'

/**
 * Addresses that are not of the public internet: of this machine, of its network, of nobody. A page or a redirect must not be able
 * to make us read them.
 *
 *     127.0.0.1   10.1.2.3   192.168.0.1   169.254.169.254   ::1   fd00::1   ::ffff:10.0.0.1
 */
export function isPrivate(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return isPrivate4(address)
  if (kind !== 6) return true
  const units = unitsOf(address)
  if (!units) return true
  const [first = 0, second = 0] = units
  if (units.slice(0, 5).every((unit) => unit === 0)) {
    // ::ffff:a.b.c.d and ::a.b.c.d are IPv4; :: and ::1 are this machine.
    if (units[5] === 0xffff || units[5] === 0) return units[5] === 0 ? true : isPrivate4(dotted(units[6]!, units[7]!))
  }
  if (first === 0x64 && second === 0xff9b) return isPrivate4(dotted(units[6]!, units[7]!)) // NAT64
  if (first === 0x2002) return isPrivate4(dotted(second, units[2]!)) // 6to4
  if (first === 0x2001 && second < 0x200) return true // Teredo, ORCHID and other special uses
  if (first === 0x2001 && second === 0xdb8) return true // documentation
  return (first & 0xe000) !== 0x2000 // only 2000::/3 is public
}

const dotted = (high: number, low: number): string => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`

function isPrivate4(address: string): boolean {
  const [a = 0, b = 0, c = 0] = address.split('.').map(Number)
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113) ||
    a >= 224
  )
}

/** The eight units of an IPv6 address. */
function unitsOf(address: string): number[] | undefined {
  let plain = address.split('%')[0]!.toLowerCase()
  const four = /^(.*:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(plain)
  if (four) {
    const [, before, a, b, c, d] = four
    plain = `${before}${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`
  }
  const [left = '', right] = plain.split('::')
  const head = left === '' ? [] : left.split(':'),
    tail = right === undefined || right === '' ? [] : right.split(':')
  const missing = 8 - head.length - tail.length
  if (right === undefined ? missing !== 0 : missing < 0) return undefined
  const units = [...head, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...tail].map((unit) =>
    Number.parseInt(unit, 16),
  )
  return units.every((unit) => unit >= 0 && unit <= 0xffff) ? units : undefined
}
