import { type Arrival, formatNames, isUnreadable, type Original, originals, pagesOf, type Unreadable } from '../intake/index.js'
import { WrongUse } from './exit.js'

export interface Given {
  readonly from?: string
  readonly allowPrivate?: boolean
}

/** What the arguments name. No argument means standard input where something is piped in. */
export function given(paths: readonly string[], { from, allowPrivate = false }: Given): AsyncIterable<Original | Unreadable> {
  if (from !== undefined && !formatNames.includes(from))
    throw new WrongUse(`there is no input format "${from}"`, `use one of ${formatNames.join(', ')}`)
  const named = paths.length ? paths : process.stdin.isTTY ? [] : ['-']
  if (named.length === 0) throw new WrongUse('nothing to read was named', 'name files or folders, or "-" for standard input')
  return originals(named, { ...(from === undefined ? {} : { from }), allowPrivate, stdin })
}

/** The pages of all that the arguments name, and what in it cannot be read, in order: for commands that need no library. */
export async function* pagesGiven(paths: readonly string[], options: Given): AsyncIterable<Arrival> {
  for await (const original of given(paths, options))
    if (isUnreadable(original)) yield original
    else yield* pagesOf(original)
}

async function stdin(): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

export { isUnreadable }
