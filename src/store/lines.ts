import { createReadStream } from 'node:fs'

/** The whole lines of a file; none when there is no file. What follows the last newline is not a line yet. */
export async function* linesIn(path: string): AsyncIterable<{ readonly text: string }> {
  for await (const lines of manyLinesIn(path)) for (const text of lines) yield { text }
}

/** The same, as many at once as are read at once: waiting for each of a hundred thousand takes longer than reading them. */
export async function* manyLinesIn(path: string): AsyncIterable<readonly string[]> {
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const all = rest.length ? Buffer.concat([rest, chunk]) : chunk,
        end = all.lastIndexOf(10)
      rest = all.subarray(end + 1)
      if (end >= 0) yield all.toString('utf8', 0, end).split('\n')
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The lines that are JSON. A line that is not was never acknowledged, or the disk has hurt it: `verify` says so, and reading goes on. */
export async function* jsonIn<T>(path: string): AsyncIterable<readonly T[]> {
  for await (const lines of manyLinesIn(path)) yield parsed<T>(lines)
}

export const parsed = <T>(lines: readonly string[]): T[] =>
  lines.flatMap((text) => {
    const value = parse<T>(text)
    return value === undefined ? [] : [value]
  })

export function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}
