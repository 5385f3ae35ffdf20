// Averaged perceptron over hashed features: one row of weights per feature, made when the feature first errs.
export class Perceptron {
  constructor(labels, bits = 22) {
    this.labels = labels
    this.mask = (1 << bits) - 1
    this.keys = new Int32Array(1 << bits)
    this.rows = new Int32Array(1 << bits).fill(-1)
    this.room = 1 << 16
    this.weights = new Int32Array(this.room * labels)
    this.sums = new Float64Array(this.room * labels)
    this.since = new Int32Array(this.room * labels)
    this.seen = new Int32Array(this.room)
    this.used = 0
    this.now = 0
  }
  slot(feature) {
    let i = (Math.imul(feature, 0x9e3779b1) >>> 0) & this.mask
    while (this.rows[i] >= 0 && this.keys[i] !== feature) i = (i + 1) & this.mask
    return i
  }
  row(feature) {
    return this.rows[this.slot(feature)]
  }
  ensure(feature) {
    const i = this.slot(feature)
    if (this.rows[i] >= 0) return this.rows[i]
    if (this.used === this.room) this.grow()
    if (this.used * 1.5 > this.mask) throw new Error('table full')
    this.keys[i] = feature
    this.rows[i] = this.used++
    return this.rows[i]
  }
  grow() {
    const bigger = (array, Type, by) => {
      const next = new Type(this.room * 2 * by)
      next.set(array)
      return next
    }
    this.weights = bigger(this.weights, Int32Array, this.labels)
    this.sums = bigger(this.sums, Float64Array, this.labels)
    this.since = bigger(this.since, Int32Array, this.labels)
    this.seen = bigger(this.seen, Int32Array, 1)
    this.room *= 2
  }
  score(features, count, scores) {
    scores.fill(0)
    const { labels, weights } = this
    for (let f = 0; f < count; f++) {
      const row = this.row(features[f])
      if (row < 0) continue
      for (let i = row * labels, l = 0; l < labels; l++, i++) scores[l] += weights[i]
    }
  }
  add(row, label, by) {
    const i = row * this.labels + label
    this.sums[i] += this.weights[i] * (this.now - this.since[i])
    this.since[i] = this.now
    this.weights[i] += by
  }
  update(features, count, gold, guess) {
    for (let f = 0; f < count; f++) {
      const row = this.ensure(features[f])
      this.seen[row]++
      this.add(row, gold, 1)
      this.add(row, guess, -1)
    }
  }
  /** feature → [label, averaged weight][] */
  *averaged(least = 0) {
    const { labels } = this
    for (let slot = 0; slot <= this.mask; slot++) {
      const row = this.rows[slot]
      if (row < 0 || this.seen[row] < least) continue
      const pairs = []
      for (let l = 0, i = row * labels; l < labels; l++, i++) {
        const sum = this.sums[i] + this.weights[i] * (this.now - this.since[i])
        if (sum !== 0) pairs.push([l, sum / this.now])
      }
      if (pairs.length) yield [this.keys[slot], pairs]
    }
  }
}

/** Packs features as `sparseFrom` reads them: quantised to 9 bits, the smallest dropped. */
export function pack(entries, { scale, least = 1, bits }) {
  const kept = new Map()
  for (const [feature, pairs] of entries) {
    const some = []
    for (const [label, weight] of pairs) {
      const whole = Math.max(-256, Math.min(255, Math.round(weight * scale)))
      if (Math.abs(whole) >= least) some.push([label, whole])
    }
    if (some.length) kept.set(feature >>> 0, some)
  }
  const place = bits ?? Math.max(8, Math.ceil(Math.log2(kept.size * 1.5)))
  const keyed = new Map()
  for (const [feature, pairs] of kept) {
    const key = (feature >>> (32 - place)) * 1024 + (feature & 1023)
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
