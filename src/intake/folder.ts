import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Original, type Unreadable, unreadable } from './arrival.js'

const LARGEST = 2_000_000_000 // what node reads into one piece

/** What lies under a path: the file itself, or in a folder every file whose ending `isKnown`, by name. Links to folders are not followed: they may go round. */
export async function* filesUnder(path: string, isKnown: (ending: string) => boolean): AsyncIterable<Original | Unreadable> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    yield noEntry(path, found)
    return
  }
  if (!found.isDirectory()) {
    yield await fileAt(path, found.isFile() ? found.size : 0)
    return
  }
  let any = false
  for await (const file of walk(path, isKnown)) {
    any = true
    yield typeof file === 'string' ? await fileAt(file) : file
  }
  if (!any)
    yield unreadable(
      path,
      'the folder holds no report',
      'put .txt, .md, .html, .json or .jsonl files in it, or name the files themselves',
    )
}

async function* walk(folder: string, isKnown: (ending: string) => boolean): AsyncIterable<string | Unreadable> {
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let entries: Dirent[]
    try {
      entries = await readdir(at, { withFileTypes: true })
    } catch (error) {
      yield noEntry(at, error as NodeJS.ErrnoException)
      continue
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    for (const entry of entries)
      if (!entry.name.startsWith('.') && !entry.isDirectory() && isKnown(extname(entry.name).toLowerCase()))
        yield join(at, entry.name)
    for (const entry of entries.reverse())
      if (entry.isDirectory() && !entry.name.startsWith('.')) waiting.push(join(at, entry.name))
  }
}

async function fileAt(path: string, size?: number): Promise<Original | Unreadable> {
  if ((size ?? 0) > LARGEST) return unreadable(path, 'it is larger than 2 GB', 'split it, for example with `split -l 100000`')
  try {
    return { key: path, bytes: await readFile(path) }
  } catch (error) {
    return noEntry(path, error as NodeJS.ErrnoException)
  }
}

function noEntry(path: string, { code, message }: NodeJS.ErrnoException): Unreadable {
  if (code === 'ENOENT') return unreadable(path, 'there is no such file or folder', 'check the path')
  if (code === 'EACCES' || code === 'EPERM')
    return unreadable(path, 'you may not read it', 'ask its owner, or change its permissions with chmod')
  if (code === 'ELOOP') return unreadable(path, 'its links go round in a circle', 'name the file itself')
  return unreadable(path, `it cannot be opened (${code ?? message})`, 'check the disk and the path')
}
