/** Files that are there whole or not at all, whatever happens to the power. Readable by the owner only. */
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export const OWNER_ONLY = 0o600
const OWNER_FOLDER = 0o700

/** Makes the folder and those above it, and makes sure that they stay. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: OWNER_FOLDER })
  if (first !== undefined) await syncFolder(dirname(first))
}

let made = 0

/** Beside its place first, then moved into it: a reader sees the old file or the new one. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${process.pid}-${made++}.part`)
  try {
    const file = await open(beside, 'wx', OWNER_ONLY)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined) // the first error is the one to tell
    throw error
  }
}

/** A rename is only sure to stay once the folder itself is on the disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * A file that only grows. Of a file of lines a line counts once its newline is on the disk: what a power cut left of a last line was never
 * acknowledged and is cut off when the file is next opened for writing.
 */
export class Journal {
  #file: FileHandle
  private constructor(
    readonly path: string,
    file: FileHandle,
    private size: number,
  ) {
    this.#file = file
  }

  static async open(path: string, { lines = true } = {}): Promise<Journal> {
    await makeFolder(dirname(path))
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, OWNER_ONLY)
    const { size } = await file.stat()
    const whole = lines ? await endOfLastLine(file, size) : size
    if (whole < size) await file.truncate(whole)
    if (size === 0) await syncFolder(dirname(path))
    return new Journal(path, file, whole)
  }

  /** To look only: nothing is cut off and nothing may be appended. Undefined when there is no such file. */
  static async look(path: string, { lines = true } = {}): Promise<Journal | undefined> {
    const file = await open(path, constants.O_RDONLY).catch(absent)
    if (!file) return undefined
    const { size } = await file.stat()
    return new Journal(path, file, lines ? await endOfLastLine(file, size) : size)
  }

  get end(): number {
    return this.size
  }

  /** Strings as lines, bytes as they are. On the disk when it returns; taken back when it fails. */
  async append(pieces: readonly (string | Uint8Array)[], { sync = true } = {}): Promise<void> {
    if (pieces.length === 0) return
    const bytes = Buffer.concat(pieces.flatMap((piece) => (typeof piece === 'string' ? [Buffer.from(piece), NEW_LINE] : [piece])))
    try {
      for (let written = 0; written < bytes.length; )
        written += (await this.#file.write(bytes, written, bytes.length - written, this.size + written)).bytesWritten
      if (sync) await this.#file.sync()
    } catch (error) {
      await this.#file.truncate(this.size).catch(() => undefined) // the next opening cuts it off if this cannot
      throw error
    }
    this.size += bytes.length
  }

  async at(offset: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length)
    const { bytesRead } = await this.#file.read(bytes, 0, length, offset)
    return bytes.subarray(0, bytesRead)
  }

  sync(): Promise<void> {
    return this.#file.sync()
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

const NEW_LINE = Buffer.from('\n')
const STEP = 65_536

async function endOfLastLine(file: FileHandle, size: number): Promise<number> {
  for (let end = size; end > 0; end -= STEP) {
    const start = Math.max(0, end - STEP),
      bytes = Buffer.alloc(end - start)
    await file.read(bytes, 0, bytes.length, start)
    const last = bytes.lastIndexOf(10)
    if (last >= 0) return start + last + 1
  }
  return 0
}
