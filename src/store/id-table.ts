const DIGITS = 10 // of an id stand in the table; the others are compared where it leads
const MOST = 1 << 24 // things that ids can lead to

/**
 * Ids in order, each with the number of the thing that it is in: eight bytes an entry, the first ten digits of the id and the number, so that a
 * machine sorts and searches them as plain numbers. Two ids may begin alike: `holding` gives all that may be meant.
 */
export class IdTable {
  private constructor(private readonly entries: BigUint64Array) {}

  static of(bytes: Uint8Array): IdTable {
    // A copy of its own: eight bytes want to begin at multiples of eight.
    return new IdTable(new BigUint64Array(Uint8Array.from(bytes).buffer))
  }

  /** A new one, or one with what another had: what stood under the number `n` stands under `to[n]`, or is gone. */
  static begin(from?: IdTable, to: readonly (number | undefined)[] = []) {
    let entries = from ? from.#moved(to) : new BigUint64Array(1024),
      used = from ? entries.length : 0
    return {
      add(id: string, number: number): void {
        const digits = id.slice(0, DIGITS)
        if (digits.length < DIGITS || !HEXADECIMAL.test(digits) || number >= MOST) throw new RangeError(`"${id}" is no id`)
        if (used === entries.length) {
          const more = new BigUint64Array(Math.max(1024, 2 * used))
          more.set(entries)
          entries = more
        }
        entries[used++] = first(digits) | BigInt(number)
      },
      bytes(): Uint8Array {
        const all = entries.slice(0, used).sort() // whatever was moved
        return new Uint8Array(all.buffer, all.byteOffset, all.byteLength)
      },
    }
  }

  #moved(to: readonly (number | undefined)[]): BigUint64Array<ArrayBuffer> {
    const entries = this.entries.slice(),
      // The lower half of an entry has the number in its lower three bytes.
      halves = new Uint32Array(entries.buffer)
    let used = 0
    for (let at = 0; at < halves.length; at += 2) {
      const lower = halves[at] as number,
        number = to[lower & (MOST - 1)]
      if (number === undefined) continue
      halves[2 * used] = ((lower & ~(MOST - 1)) | number) >>> 0
      halves[2 * used++ + 1] = halves[at + 1] as number
    }
    return entries.subarray(0, used)
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.entries.buffer, this.entries.byteOffset, this.entries.byteLength)
  }

  /** Numbers under which the id, or one that begins so, may stand; each once. */
  holding(id: string): number[] {
    const digits = id.slice(0, DIGITS)
    if (digits === '' || !HEXADECIMAL.test(digits)) return []
    const from = first(digits.padEnd(DIGITS, '0')),
      last = first(digits.padEnd(DIGITS, 'f')) | BigInt(MOST - 1)
    let low = 0,
      high = this.entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.entries[middle] as bigint) < from) low = middle + 1
      else high = middle
    }
    const found = new Set<number>()
    for (; low < this.entries.length && (this.entries[low] as bigint) <= last && found.size < ENOUGH; low++)
      found.add(Number((this.entries[low] as bigint) & BigInt(MOST - 1)))
    return [...found]
  }
}

const HEXADECIMAL = /^[\da-f]+$/
const ENOUGH = 5000 // a reference of four digits in a pile of 100,000 begins some dozens of ids
const first = (digits: string): bigint => BigInt(`0x${digits}`) << 24n
