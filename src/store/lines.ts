import { createReadStream } from 'node:fs'

/** The whole lines of a file, each with its place; none when there is no file. What follows the last newline is not a line yet. */
export async function* linesIn(
  path: string,
): AsyncIterable<{ readonly text: string; readonly offset: number; readonly length: number }> {
  let rest: Buffer = Buffer.alloc(0),
    offset = 0
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      rest = rest.length ? Buffer.concat([rest, chunk]) : chunk
      let start = 0
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
        yield { text: rest.toString('utf8', start, end), offset, length: end - start }
        offset += end - start + 1
        start = end + 1
      }
      rest = rest.subarray(start)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The lines that are JSON. A line that is not was never acknowledged, or the disk has hurt it: `verify` says so, and reading goes on. */
export async function* jsonIn<T>(path: string): AsyncIterable<T> {
  for await (const { text } of linesIn(path)) {
    const value = parse<T>(text)
    if (value !== undefined) yield value
  }
}

export function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}
