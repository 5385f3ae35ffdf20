import type { Outline, Report, Sketch } from '../core/index.js'
import { outlineOf } from '../core/index.js'

type Weights = Sketch['digest']['terms']

const HEAD = 16 // bytes: how long what follows is

/**
 * A sketch as bytes, to be kept beside what was told: numbers first, then what the whole pile is asked of it, then what only its story is
 * asked of it, so that the pile need not read that.
 */
export function toBytes(sketch: Sketch): Uint8Array {
  const { digest, sourcing } = outlineOf(sketch),
    { terms, names, ...rest } = digest
  const outline = Buffer.from(JSON.stringify({ digest: rest, sourcing })),
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

/** `room` gives a place for so many numbers: of a hundred thousand reports they stand better in a few large ones than each in its own. */
export function outlineIn(bytes: Uint8Array, room: Room = ownRoom): Outline {
  const { terms, names, outline } = parts(bytes, room)
  const { digest, sourcing } = JSON.parse(outline) as Outline
  return { digest: { ...digest, terms, names }, sourcing }
}

/** With the report itself, which is kept elsewhere. */
export function sketchIn(bytes: Uint8Array, report: Report): Sketch {
  const { terms, names, outline, more } = parts(bytes, ownRoom)
  const { digest } = JSON.parse(outline) as Outline
  return { digest: { ...digest, report, terms, names }, sourcing: JSON.parse(more()) as Sketch['sourcing'] }
}

export type Room = (length: number) => Uint32Array
const ownRoom: Room = (length) => new Uint32Array(length)

/** Rooms one behind the other in large pieces. */
export function sharedRooms(): Room {
  let piece = new Uint32Array(0),
    used = 0
  return (length) => {
    if (used + length > piece.length) {
      piece = new Uint32Array(Math.max(length, PIECE))
      used = 0
    }
    used += length
    return piece.subarray(used - length, used)
  }
}
const PIECE = 1 << 20 // numbers: four megabytes, of some five hundred reports each

function parts(bytes: Uint8Array, room: Room) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD),
    [terms, names, outline, more] = [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [number, number, number, number],
    end = HEAD + 8 * (terms + names)
  // Copied: the bytes may lie anywhere in a larger piece, and numbers want to begin at multiples of four.
  const numbers = room(2 * (terms + names)),
    text = (from: number, length: number) => Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('utf8')
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).set(bytes.subarray(HEAD, end))
  const weights = (from: number, length: number): Weights => ({
    keys: numbers.subarray(from, from + length),
    weights: numbers.subarray(from + length, from + 2 * length),
  })
  return {
    terms: weights(0, terms),
    names: weights(2 * terms, names),
    outline: text(end, outline),
    more: () => text(end + outline, more),
  }
}

const bytesOf = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
