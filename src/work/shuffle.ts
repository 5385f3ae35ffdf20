import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { linesIn, Trouble, writeWhole } from '../store/index.js'

/** A file handed from one step to the next: it counts once its marker stands beside it, with the hash of what must be in it. */
export const isMade = (path: string): boolean => existsSync(`${path}.done`)

export async function writeShuffle(path: string, values: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.part`,
    file = await open(beside, 'w'),
    hash = createHash('sha256')
  let lines = 0,
    waiting = ''
  const flush = async () => {
    hash.update(waiting)
    await file.writeFile(waiting)
    waiting = ''
  }
  try {
    for await (const value of values) {
      waiting += `${JSON.stringify(value)}\n`
      lines++
      if (waiting.length > 1 << 20) await flush()
    }
    await flush()
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
  await writeWhole(`${path}.done`, `${JSON.stringify({ lines, sha256: hash.digest('hex') })}\n`)
  return lines
}

export function mustBeMade(path: string): void {
  if (!isMade(path))
    throw new Trouble('a step before this one has not finished', path, 'run it first; a step that was done is not done again')
}

/** Its lines; trouble when it is not whole. */
export async function* readShuffle<T>(path: string): AsyncIterable<T> {
  for await (const [value] of readPlaced<T>(path)) yield value
}

/** Each with where it lies in the file. */
export async function* readPlaced<T>(path: string): AsyncIterable<readonly [value: T, start: number, length: number]> {
  mustBeMade(path)
  const { lines } = JSON.parse(await readFile(`${path}.done`, 'utf8')) as { lines: number }
  let read = 0,
    start = 0
  for await (const { text } of linesIn(path)) {
    read++
    const length = Buffer.byteLength(text)
    yield [JSON.parse(text) as T, start, length]
    start += length + 1
  }
  if (read !== lines)
    throw new Trouble(
      `the file has ${read} lines of ${lines}`,
      path,
      'delete its marker (.done) and run the step that makes it again',
    )
}
