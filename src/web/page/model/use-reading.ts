import { useCallback, useState } from 'preact/hooks'
import { type News, type Reading, readAddress, readFile, readSample } from './api.js'

/** Something that the analyst hands over to be read. */
export type Given =
  | { readonly kind: 'file'; readonly name: string; readonly body: Blob }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'sample' }

/** How far the reading is: the how manyeth of how many is in work, and what of it. */
export interface Progress {
  readonly at: number
  readonly of: number
  readonly says: string
  /** True when somebody else reads: another tab, or the server itself. */
  readonly isOthers?: boolean
}

/** One after another, with what came of all of them at the end. */
export function useReading(onTrouble: (error: unknown) => void) {
  const [progress, setProgress] = useState<Progress>()
  const [last, setLast] = useState<Reading>()
  const read = useCallback(async (given: readonly Given[]) => {
    let sum: Reading = { read: 0, known: 0, unreadable: [] }
    setLast(undefined)
    try {
      for (const [at, one] of given.entries()) {
        setProgress({ at, of: given.length, says: `reading ${nameOf(one)}` })
        const { read, known, unreadable } = await readOne(one)
        sum = { read: sum.read + read, known: sum.known + known, unreadable: [...sum.unreadable, ...unreadable] }
      }
      setLast(sum)
    } catch (error) {
      onTrouble(error)
    }
    setProgress(undefined)
  }, [])
  /** News of the server say more exactly what is done just now, here or in a terminal. */
  const onNews = useCallback(({ doing = 'reading', key = '', pages = 0 }: News) => {
    const says = `${doing} ${key}${pages > 1 ? `, ${pages} reports so far` : ''}`
    setProgress((now) => (now ? { ...now, says } : { at: 0, of: 1, says, isOthers: true }))
  }, [])
  /** What somebody else read is there. */
  const onChanged = useCallback(() => setProgress((now) => (now?.isOthers ? undefined : now)), [])
  return { progress, last, read, onNews, onChanged }
}

const nameOf = (given: Given): string =>
  given.kind === 'file'
    ? given.name
    : given.kind === 'address'
      ? given.address
      : given.kind === 'text'
        ? 'your text'
        : 'the sample pile'

function readOne(given: Given): Promise<Reading> {
  switch (given.kind) {
    case 'file':
      return readFile(given.name, given.body)
    case 'text':
      return readFile('pasted.txt', given.text)
    case 'address':
      return readAddress(given.address)
    case 'sample':
      return readSample()
  }
}

/** What was typed or pasted: addresses, one a line, or else the text of one report. */
export function givenBy(typed: string): Given[] {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return []
  return lines.every((line) => /^https?:\/\/\S+$/i.test(line))
    ? lines.map((address) => ({ kind: 'address', address }))
    : [{ kind: 'text', text: typed }]
}

const MOST_DROPPED = 5000

/** The files that were dropped, those in dropped folders too, in the order of their names. */
export async function filesIn(dropped: DataTransfer | null): Promise<Given[]> {
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...(dropped?.files ?? [])].map((body) => ({ kind: 'file', name: body.name, body }))
  const found: Given[] = []
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (found.length >= MOST_DROPPED || entry.name.startsWith('.')) return
    if (isFile(entry)) {
      const body = await new Promise<File>((done, fail) => entry.file(done, fail))
      found.push({ kind: 'file', name: body.name, body })
    } else if (isFolder(entry)) for (const inner of await entriesIn(entry)) await walk(inner)
  }
  for (const entry of entries) await walk(entry)
  return found
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A browser hands over the entries of a folder a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader(),
    all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...some)
  }
}
