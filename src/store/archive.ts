import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, syncFolder, writeWhole } from './durable.js'

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The originals, each under the hash of its bytes: `originals/ab/ab12…`. Nothing is ever changed or taken out. */
export class Archive {
  readonly #folder: string
  readonly #sure = new Set<string>()
  constructor(library: string) {
    this.#folder = join(library, 'originals')
  }

  /** On the disk when it returns. Pieces of one call are written side by side. */
  async keep(pieces: readonly Uint8Array[]): Promise<string[]> {
    const hashes = pieces.map(sha256Of)
    const changed = new Set<string>()
    await Promise.all(
      hashes.map(async (hash, index) => {
        const path = this.#pathOf(hash),
          bytes = pieces[index] as Uint8Array
        if (hashes.indexOf(hash) !== index || (await isThere(path, bytes.length))) return
        const folder = join(this.#folder, hash.slice(0, 2))
        if (!this.#sure.has(folder)) await makeFolder(folder)
        this.#sure.add(folder)
        await writeWhole(path, bytes)
        changed.add(folder)
      }),
    )
    await Promise.all([...changed].map(syncFolder))
    return hashes
  }

  original(hash: string): Promise<Uint8Array> {
    return readFile(this.#pathOf(hash))
  }

  #pathOf(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash)
  }
}

/** A file of another length is what a broken disk left: it is written again. */
const isThere = async (path: string, length: number): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.size === length
