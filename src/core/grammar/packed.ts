/** Of a feature's hash the models keep the highest 21 bits, which say where to look, and the lowest 10, to tell it from others. */
export const KEPT = 21

/** One bit for each of the places that a feature can hash to: most features that no model knows end here. */
export const makeFilter = (): Int32Array => new Int32Array(1 << (KEPT - 5))

export const know = (filter: Int32Array, top: number): void => {
  filter[top >>> 5] = (filter[top >>> 5] as number) | (1 << (top & 31))
}

export const mayKnow = (filter: Int32Array, feature: number): boolean =>
  (((filter[feature >>> (32 - KEPT + 5)] as number) >>> ((feature >>> (32 - KEPT)) & 31)) & 1) !== 0

/** Reads numbers of any size, seven bits a byte, the lowest first. */
export function reader(bytes: Uint8Array, from: number): { varint: () => number; at: () => number } {
  let at = from
  return {
    varint: () => {
      let value = 0
      for (let by = 1; ; by *= 128) {
        const byte = bytes[at++] as number
        value += (byte & 127) * by
        if (byte < 128) return value
      }
    },
    at: () => at,
  }
}
