import { constants, type Dirent } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { extname, join, sep } from 'node:path'
import { type Original, type Unreadable, unreadable } from './arrival.js'

const LARGEST = 2_000_000_000 // what node reads into one piece

/**
 * What lies under a path: the file itself, or in a folder every file whose ending `isKnown`, by name. Links to folders are not followed: they
 * may go round. Links to files are, as far as the folder goes: what lies outside it was not named, and may be anybody's.
 */
export async function* filesUnder(path: string, isKnown: (ending: string) => boolean): AsyncIterable<Original | Unreadable> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    yield noEntry(path, found)
    return
  }
  if (!found.isDirectory()) {
    yield found.isFIFO() ? await pipeAt(path) : await fileAt(path)
    return
  }
  let any = false
  const within = `${await realpath(path).catch(() => path)}${sep}`
  for await (const file of walk(path, isKnown)) {
    any = true
    yield typeof file === 'string' ? await fileAt(file, within) : file
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

/** A file as it lies there. Opened without waiting, and looked at when it is open: nobody can put a pipe or a device in its place. */
async function fileAt(path: string, within?: string): Promise<Original | Unreadable> {
  let file: FileHandle | undefined
  try {
    if (within !== undefined && !`${await realpath(path)}${sep}`.startsWith(within)) return leaves(path)
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const found = await file.stat()
    if (found.isDirectory()) return unreadable(path, 'it is a link to a folder', 'name that folder itself')
    if (!found.isFile()) return unreadable(path, 'it is no file but a device, a pipe or a socket', 'leave it out, or name a file')
    if (found.size > LARGEST) return tooLarge(path)
    return { key: path, bytes: await file.readFile() }
  } catch (error) {
    return noEntry(path, error as NodeJS.ErrnoException)
  } finally {
    await file?.close().catch(() => undefined)
  }
}

/** A pipe that the user named, as the shell makes one for `hearsay read <(command)`. One that nobody fills is empty. */
async function pipeAt(path: string): Promise<Original | Unreadable> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      // Nothing at once means that nobody holds the other end; "not yet" is an error of its own.
      const first = await file.read().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EAGAIN') throw error
      })
      if (first?.bytesRead === 0) return { key: path, bytes: Buffer.alloc(0) }
      if (first) pieces.push(first.buffer.subarray(0, first.bytesRead))
      for await (const piece of new Socket({ fd: file.fd, readable: true, writable: false })) {
        pieces.push(piece as Buffer)
        size += (piece as Buffer).length
        if (size > LARGEST) return tooLarge(path)
      }
    } finally {
      await file.close().catch(() => undefined) // the socket may have closed it
    }
  } catch (error) {
    return noEntry(path, error as NodeJS.ErrnoException)
  }
  return { key: path, bytes: Buffer.concat(pieces) }
}

const tooLarge = (path: string): Unreadable =>
  unreadable(path, 'it is larger than 2 GB', 'split it, for example with `split -l 100000`')

const leaves = (path: string): Unreadable =>
  unreadable(path, 'it is a link that leads out of the folder', 'if you mean it, name what it leads to')

function noEntry(path: string, { code, message }: NodeJS.ErrnoException): Unreadable {
  if (code === 'ENOENT') return unreadable(path, 'there is no such file or folder', 'check the path')
  if (code === 'EACCES' || code === 'EPERM')
    return unreadable(path, 'you may not read it', 'ask its owner, or change its permissions with chmod')
  if (code === 'ENXIO') return unreadable(path, 'it is no file but a socket or a pipe', 'leave it out, or name a file')
  if (code === 'ELOOP') return unreadable(path, 'its links go round in a circle', 'name the file itself')
  return unreadable(path, `it cannot be opened (${code ?? message})`, 'check the disk and the path')
}
