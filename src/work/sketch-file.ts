import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Gist } from '../core/index.js'
import { outlineIn } from './sketch-bytes.js'

/**
 * The sketches of a pile in a file that is there as long as they are asked for: of a million reports they are some gigabytes, and each is
 * asked for when it is laid beside another, and when its story is told. The gists asked for last are kept.
 */
export class SketchFile {
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
    this.#path = join(folder, `sketches.${process.pid}.${threadId}.${made++}.part`)
    this.#file = openSync(this.#path, 'wx+', 0o600)
    // Where a file may lose its name while it is open, nothing is left behind whatever happens.
    if (process.platform !== 'win32') rmSync(this.#path)
  }

  /** The next row's, from its sketch. */
  add(sketch: Uint8Array): void {
    if (this.#count + 1 === this.#starts.length) {
      const longer = new Float64Array(2 * this.#starts.length)
      longer.set(this.#starts)
      this.#starts = longer
    }
    this.#starts[++this.#count] = this.#written + this.#unwritten + sketch.length
    this.#waiting.push(new Uint8Array(sketch)) // copied, for it may lie in a larger piece that goes
    this.#unwritten += sketch.length
    if (this.#unwritten > TOGETHER) this.#flush()
  }

  gistAt = (row: number): Gist => {
    const known = this.#young.get(row) ?? this.#old.get(row)
    if (known && this.#young.has(row)) return known
    const gist = known ?? outlineIn(this.at(row)).gist
    this.#young.set(row, gist)
    // The old ones go when there are as many young ones.
    if (this.#young.size >= KEPT) {
      this.#old = this.#young
      this.#young = new Map()
    }
    return gist
  }

  at(row: number): Uint8Array {
    if (this.#unwritten > 0) this.#flush()
    const start = this.#starts[row] as number,
      bytes = new Uint8Array((this.#starts[row + 1] as number) - start)
    for (let read = 0, more = 1; more > 0 && read < bytes.length; read += more)
      more = readSync(this.#file, bytes, read, bytes.length - read, start + read)
    return bytes
  }

  close(): void {
    closeSync(this.#file)
    rmSync(this.#path, { force: true })
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
