import type { Outline, Report, Sketch } from '../core/index.js'
import { outlineOf } from '../core/index.js'

const HEAD = 16 // bytes: how long what follows is

/**
 * A sketch as bytes, to be kept beside what was told: numbers first, then what the whole pile is asked of it, then what only its story is
 * asked of it, so that the pile need not read that.
 */
export function toBytes(sketch: Sketch): Uint8Array {
  const { gist, ...facts } = outlineOf(sketch),
    { terms, names, ...rest } = gist,
    outline = Buffer.from(JSON.stringify({ ...facts, gist: rest })),
    more = Buffer.from(JSON.stringify(sketch.sourcing)),
    numbers = [terms.keys, terms.weights, names.keys, names.weights],
    head = new Uint32Array([terms.keys.length, names.keys.length, outline.length, more.length])
  const pieces = [bytesOf(head), ...numbers.map(bytesOf), outline, more],
    all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

export function outlineIn(bytes: Uint8Array): Outline {
  const { terms, names, outline } = parts(bytes)
  return { ...outline, gist: { ...outline.gist, terms, names } }
}

/** With the report itself, which is kept elsewhere. */
export function sketchIn(bytes: Uint8Array, report: Report): Sketch {
  const { terms, names, outline, more } = parts(bytes)
  return { digest: { ...outline.gist, report, terms, names }, sourcing: more() }
}

function headOf({ buffer, byteOffset }: Uint8Array): readonly [terms: number, names: number, outline: number, more: number] {
  const view = new DataView(buffer, byteOffset, HEAD),
    at = (place: number) => view.getUint32(place, true)
  return [at(0), at(4), at(8), at(12)]
}

function parts(bytes: Uint8Array) {
  const [terms, names, outline, more] = headOf(bytes),
    end = HEAD + 8 * (terms + names),
    text = (from: number, length: number) => Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('utf8')
  // The bytes may lie anywhere in a larger piece, and numbers want to begin at multiples of four.
  const own = (bytes.byteOffset + HEAD) % 4 === 0 ? bytes.subarray(HEAD, end) : new Uint8Array(bytes.subarray(HEAD, end)),
    numbers = new Uint32Array(own.buffer, own.byteOffset, 2 * (terms + names))
  const weights = (from: number, length: number) => ({
    keys: numbers.subarray(from, from + length),
    weights: numbers.subarray(from + length, from + 2 * length),
  })
  return {
    terms: weights(0, terms),
    names: weights(2 * terms, names),
    outline: JSON.parse(text(end, outline)) as Outline,
    more: () => JSON.parse(text(end + outline, more)) as Sketch['sourcing'],
  }
}

const bytesOf = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
