/** Writes the bytes of packed models. */
function writer() {
  const bytes = []
  return {
    bytes,
    byte: (value) => bytes.push(value & 255),
    varint: (value) => {
      for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value & 127) | 128)
      bytes.push(value)
    },
    base64: () => Buffer.from(bytes).toString('base64').replace(/=+$/, ''),
  }
}

/** The number of bits of a slot's place that leaves a table about half empty. */
const bitsFor = (features) => Math.max(8, Math.ceil(Math.log2(features * 1.35)))
const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value)

/** Packs the weights of moves as `movesFrom` reads them: what speaks for LEFT and RIGHT against SHIFT. */
export function packMoves(entries, { scale, least, most = Infinity, power = 0.5 }) {
  let kept = []
  for (const [feature, pairs, seen] of entries) {
    const weights = [0, 0, 0]
    for (const [label, weight] of pairs) weights[label] = weight
    const both = [weights[1] - weights[0], weights[2] - weights[0]].map((w) =>
      Math.max(-1023, Math.min(1023, Math.round(w * scale))),
    )
    if (Math.max(Math.abs(both[0]), Math.abs(both[1]), Math.abs(both[0] - both[1])) >= least)
      kept.push([
        feature >>> 0,
        both,
        Math.max(Math.abs(both[0]), Math.abs(both[1]), Math.abs(both[0] - both[1])) * seen ** power,
      ])
  }
  if (kept.length > most) kept = kept.sort((a, b) => b[2] - a[2] || a[0] - b[0]).slice(0, most)
  const bits = bitsFor(kept.length),
    keyed = new Map()
  for (const [feature, both] of kept) {
    const key = (feature >>> 11) * 1024 + (feature & 1023),
      old = keyed.get(key)
    if (!old || Math.abs(old[0]) + Math.abs(old[1]) < Math.abs(both[0]) + Math.abs(both[1])) keyed.set(key, both)
  }
  const out = writer()
  out.byte(bits)
  out.varint(keyed.size)
  let last = 0
  for (const [key, [left, right]] of [...keyed].sort((a, b) => a[0] - b[0])) {
    out.varint(key - last)
    out.varint(zigzag(left))
    out.varint(zigzag(right))
    last = key
  }
  return { base64: out.base64(), features: keyed.size }
}

/** Packs features as `sparseFrom` reads them: quantised to 9 bits, the smallest dropped. */
export function pack(entries, { scale, least = 1, bits }) {
  const kept = new Map()
  for (const [feature, pairs] of entries) {
    const some = []
    for (const [label, weight] of pairs) {
      let whole = Math.round(weight * scale)
      if (Math.abs(whole) < least) continue
      // A weight of more than 9 bits is said in several.
      for (; whole > 255; whole -= 255) some.push([label, 255])
      for (; whole < -256; whole += 256) some.push([label, -256])
      if (whole !== 0) some.push([label, whole])
    }
    if (some.length) kept.set(feature >>> 0, some)
  }
  const place = bits ?? Math.max(8, Math.ceil(Math.log2(kept.size * 1.5)))
  const keyed = new Map()
  for (const [feature, pairs] of kept) {
    const key = (feature >>> 11) * 1024 + (feature & 1023)
    const old = keyed.get(key)
    if (!old || Math.abs(old[0][1]) < Math.abs(pairs[0][1])) keyed.set(key, pairs)
  }
  const bytes = [place]
  const varint = (value) => {
    for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value & 127) | 128)
    bytes.push(value)
  }
  const keys = [...keyed.keys()].sort((a, b) => a - b)
  varint(keys.length)
  let last = 0
  for (const key of keys) {
    varint(key - last)
    last = key
  }
  let count = 0
  for (const pairs of keyed.values()) count += pairs.length
  varint(count)
  for (const key of keys) {
    const pairs = keyed.get(key).sort((a, b) => a[0] - b[0])
    pairs.forEach(([label, weight], i) => {
      const pair = ((weight + 256) << 7) | (i === pairs.length - 1 ? 64 : 0) | label
      bytes.push(pair & 255, pair >>> 8)
    })
  }
  return { base64: Buffer.from(bytes).toString('base64').replace(/=+$/, ''), features: keys.length, pairs: count }
}
