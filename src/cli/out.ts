/** stdout is the answer, stderr everything else. */
import { once } from 'node:events'
import type { Unreadable } from '../intake/index.js'

/** Waits while the reader is slow; a pile's dossier may be larger than any pipe. */
export async function print(text: string): Promise<void> {
  for (let start = 0; start < text.length; start += PIECE)
    if (!process.stdout.write(text.slice(start, start + PIECE))) await once(process.stdout, 'drain')
}
const PIECE = 1 << 20

export const printLine = (text: string): Promise<void> => print(`${text}\n`)

/** A document of its own, or one line of a stream. Keys stand in the order in which the value has them. */
export const printJson = (value: unknown, { ndjson = false } = {}): Promise<void> =>
  printLine(ndjson ? JSON.stringify(value) : JSON.stringify(value, undefined, process.stdout.isTTY ? 2 : undefined))

/** A document with long lists, an element a line: neither string nor memory need hold it whole. */
export async function printDocument(document: object): Promise<void> {
  let first = true
  await print('{')
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue
    await print(`${first ? '' : ','}\n${JSON.stringify(name)}:`)
    first = false
    if (!Array.isArray(value) || value.length === 0) await print(JSON.stringify(value))
    else {
      for (const [index, element] of value.entries()) await print(`${index ? ',' : '['}\n${JSON.stringify(element)}`)
      await print(']')
    }
  }
  await print('\n}\n')
}

export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

export const warn = (what: string, because: string, next: string): void => say(`hearsay: ${oneLine(what)}: ${because}; ${next}`)

export const warnOf = ({ page, because, next }: Unreadable): void => warn(page, because, next)

/** A name from outside stays on its line and moves no cursor. */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
