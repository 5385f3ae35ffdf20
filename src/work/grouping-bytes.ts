import { Edges, type Grouping, Outlines } from '../core/index.js'
import { sha256Of } from '../store/index.js'
import { PileGroups } from './grouping.js'

const SCHEMA = 'hearsay/grouping@1'

interface Head {
  readonly schema: typeof SCHEMA
  /** Of all that follows this line. */
  readonly sha256: string
  /** How many bytes each row of numbers has. */
  readonly lengths: readonly number[]
  readonly rows: number
  readonly outlets: readonly string[]
  readonly shortOnes: readonly (readonly [row: number, published: string])[]
  readonly mute: readonly string[]
}

/** A line that says what follows, then numbers side by side: some 200 bytes a report. Rows of pages that have left the pile are left out. */
export function toBytes(pile: PileGroups, pages: readonly string[]): Uint8Array {
  const { outlines, hashes, mute } = pile,
    here = new Set(pages),
    rows = Uint32Array.from(hashes.keys()).filter((row) => here.has(hashes[row] as string)),
    grouping = pile.grouping && moved(pile.grouping, rows),
    wide = outlines.keys.length / outlines.words.length,
    [from, to] = grouping?.near.ends ?? [new Uint32Array(), new Uint32Array()]
  const columns = [
    pick(outlines.words, rows),
    pick(outlines.keys, rows, wide),
    pick(outlines.days, rows, 2),
    pick(outlines.outlets, rows),
    pick(outlines.leaning, rows),
    pick(outlines.lengths, rows),
    grouping?.isFirst ?? new Uint8Array(rows.length),
    grouping?.storyOf ?? new Uint32Array(rows.length),
    from,
    to,
    Buffer.from(Array.from(rows, (row) => outlines.ids[row]).join('\n')),
    Buffer.from(Array.from(rows, (row) => hashes[row]).join(''), 'hex'),
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  const body = Buffer.concat(columns.flatMap((bytes) => [bytes, new Uint8Array(-bytes.length & 7)])),
    head: Head = {
      schema: SCHEMA,
      sha256: sha256Of(body),
      lengths: columns.map(({ length }) => length),
      rows: rows.length,
      outlets: outlines.names,
      shortOnes: [...rows.entries()].flatMap(([at, row]) => {
        const published = outlines.shortOnes.get(row)
        return published === undefined ? [] : [[at, published] as const]
      }),
      mute: [...mute].filter((hash) => here.has(hash)),
    }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
}

/** Undefined when it is not whole. */
export function pileIn(bytes: Uint8Array): PileGroups | undefined {
  const end = bytes.indexOf(10)
  const head = headIn(Buffer.from(bytes.buffer, bytes.byteOffset, Math.max(0, end)).toString('utf8')),
    body = new Uint8Array(bytes.subarray(end + 1)) // copied, for numbers want to begin at multiples of eight
  if (!head || sha256Of(body) !== head.sha256) return undefined
  let at = 0
  const columns = head.lengths.map((length) => {
      const column = [body.buffer, at, length] as const
      at += length + (-length & 7)
      return column
    }),
    bytesAt = (n: number) => new Uint8Array(...(columns[n] as (typeof columns)[number])),
    numbersAt = (n: number) => {
      const [buffer, from, length] = columns[n] as (typeof columns)[number]
      return new Uint32Array(buffer, from, length / 4)
    },
    { rows } = head,
    outlines = Outlines.of({
      count: rows,
      words: new Float64Array(body.buffer, 0, rows),
      keys: numbersAt(1),
      days: new Int32Array(body.buffer, numbersAt(2).byteOffset, 2 * rows),
      outlets: numbersAt(3),
      leaning: new Uint16Array(body.buffer, bytesAt(4).byteOffset, rows),
      lengths: bytesAt(5),
      ids:
        rows === 0
          ? []
          : Buffer.from(...(columns[10] as (typeof columns)[number]))
              .toString('utf8')
              .split('\n'),
      names: head.outlets,
      shortOnes: head.shortOnes,
    })
  const hex = Buffer.from(...(columns[11] as (typeof columns)[number])).toString('hex'),
    hashes = Array.from({ length: rows }, (_, row) => hex.slice(HASH * row, HASH * (row + 1)))
  return new PileGroups(outlines, hashes, head.mute, {
    isFirst: bytesAt(6),
    storyOf: numbersAt(7),
    near: Edges.of(numbersAt(8), numbersAt(9)),
  })
}
const HASH = 32 // hexadecimal digits

function headIn(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as Head
    return head.schema === SCHEMA ? head : undefined
  } catch {
    return undefined
  }
}

/** The same with the rows moved up to where others were. */
function moved({ isFirst, near, storyOf }: Grouping, rows: Uint32Array): Grouping {
  const to = new Uint32Array(isFirst.length)
  for (const [at, row] of rows.entries()) to[row] = at
  const some = new Edges()
  near.forEach((i, j) => {
    some.add(to[i] as number, to[j] as number)
  })
  return { isFirst: pick(isFirst, rows), near: some, storyOf: pick(storyOf, rows).map((row) => to[row] as number) }
}

type Numbers = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array

/** Of each row its cells, `wide` of them. */
function pick<Row extends Numbers>(from: Row, rows: Uint32Array, wide = 1): Row {
  if (rows.at(-1) === rows.length - 1) return from.slice(0, wide * rows.length) as Row // none is left out
  const some = new (from.constructor as new (length: number) => Row)(wide * rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    for (let cell = 0; cell < wide; cell++) some[wide * at + cell] = from[wide * row + cell] as number
  }
  return some
}
