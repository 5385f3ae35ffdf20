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
    this.weights = bigger(this.weights, this.weights.constructor, this.labels)
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
      if (pairs.length) yield [this.keys[slot], pairs, this.seen[row]]
    }
  }
}

/** The same for few labels: the weights stand in the hash table itself, which is nearer. */
export class Direct extends Perceptron {
  constructor(labels, bits) {
    super(labels, 4)
    this.mask = (1 << bits) - 1
    this.keys = new Int32Array(1 << bits)
    this.weights = new Int32Array(labels << bits)
    this.sums = new Float64Array(labels << bits)
    this.since = new Int32Array(labels << bits)
    this.seen = new Int32Array(1 << bits)
  }
  row(feature) {
    const key = feature || 1
    for (let i = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask; ; i = (i + 1) & this.mask) {
      if (this.keys[i] === key) return i
      if (this.keys[i] === 0) return -1
    }
  }
  ensure(feature) {
    const key = feature || 1
    for (let i = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask; ; i = (i + 1) & this.mask) {
      if (this.keys[i] === key) return i
      if (this.keys[i] !== 0) continue
      if (++this.used * 1.25 > this.mask) throw new Error('table full')
      this.keys[i] = key
      return i
    }
  }
  score(features, count, scores) {
    let a = 0,
      b = 0,
      c = 0
    const { weights } = this
    for (let f = 0; f < count; f++) {
      const i = this.row(features[f]) * 3
      if (i < 0) continue
      a += weights[i]
      b += weights[i + 1]
      c += weights[i + 2]
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
  }
  view() {
    const view = Object.create(this),
      weights = new Float32Array(this.weights.length)
    for (let row = 0; row <= this.mask; row++) {
      if (this.keys[row] === 0) continue
      for (let l = 0, i = row * 3; l < 3; l++, i++)
        weights[i] = (this.sums[i] + this.weights[i] * (this.now - this.since[i])) / Math.max(1, this.now)
    }
    view.weights = weights
    return view
  }
  *averaged(least = 0) {
    const { weights } = this.view()
    for (let row = 0; row <= this.mask; row++) {
      if (this.keys[row] === 0 || this.seen[row] < least) continue
      const pairs = []
      for (let l = 0; l < 3; l++) if (weights[row * 3 + l] !== 0) pairs.push([l, weights[row * 3 + l]])
      if (pairs.length) yield [this.keys[row], pairs, this.seen[row]]
    }
  }
}
