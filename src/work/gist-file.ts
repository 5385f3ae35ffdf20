import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Gist } from '../core/index.js'
import { lengthOfOutline, outlineIn } from './sketch-bytes.js'

/**
 * The gists of a pile in a file that is there as long as they are asked for: of a million reports they are some gigabytes, and each is
 * asked for when it is laid beside another. Those asked for last are kept.
 */
export class GistFile {
  readonly #path: string
  readonly #file: number
  #waiting: Uint8Array[] = []
  #unwritten = 0
  #written = 0
  /** Where each begins; the next one begins where it ends. */
  #starts = new Float64Array(1 << 10)
  #count = 0
  #young = new Map<number, Gist>()
  #old = new Map<number, Gist>()

  constructor(folder: string) {
    this.#path = join(folder, `gists.${process.pid}.${threadId}.${made++}.part`)
    this.#file = openSync(this.#path, 'wx+', 0o600)
    // Where a file may lose its name while it is open, nothing is left behind whatever happens.
    if (process.platform !== 'win32') rmSync(this.#path)
  }

  /** The next row's, from its sketch. */
  add(sketch: Uint8Array): void {
    const length = lengthOfOutline(sketch)
    if (this.#count + 1 === this.#starts.length) {
      const longer = new Float64Array(2 * this.#starts.length)
      longer.set(this.#starts)
      this.#starts = longer
    }
    this.#starts[++this.#count] = this.#written + this.#unwritten + length
    this.#waiting.push(new Uint8Array(sketch.subarray(0, length))) // copied, for it may lie in a larger piece that goes
    this.#unwritten += length
    if (this.#unwritten > TOGETHER) this.#flush()
  }

  at = (row: number): Gist => {
    const known = this.#young.get(row) ?? this.#old.get(row)
    if (known) {
      if (!this.#young.has(row)) this.#keep(row, known)
      return known
    }
    if (this.#unwritten > 0) this.#flush()
    const start = this.#starts[row] as number,
      bytes = new Uint8Array((this.#starts[row + 1] as number) - start)
    for (let read = 0, more = 1; more > 0 && read < bytes.length; read += more)
      more = readSync(this.#file, bytes, read, bytes.length - read, start + read)
    const { gist } = outlineIn(bytes)
    this.#keep(row, gist)
    return gist
  }

  close(): void {
    closeSync(this.#file)
    rmSync(this.#path, { force: true })
  }

  /** The old ones go when there are as many young ones. */
  #keep(row: number, gist: Gist): void {
    this.#young.set(row, gist)
    if (this.#young.size < KEPT) return
    this.#old = this.#young
    this.#young = new Map()
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting)
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done)
    this.#written += bytes.length
    this.#waiting = []
    this.#unwritten = 0
  }
}

let made = 0
const TOGETHER = 1 << 20 // bytes written in one go
const KEPT = 8192 // gists, twice: some fifty megabytes
