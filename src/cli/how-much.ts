import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isAddress } from '../intake/index.js'
import type { Entry } from '../store/index.js'
import type { Reading } from '../work/index.js'

/** What is to be read, as far as the disk tells. */
export interface Much {
  readonly files: number
  readonly bytes: number
}

/** Undefined when it cannot be known before it is read: from the network, or from standard input. */
export async function howMuch(paths: readonly string[]): Promise<Much | undefined> {
  let files = 0,
    bytes = 0
  for (const path of paths) {
    if (path === '-' || isAddress(path)) return undefined
    const found = await stat(path).catch(() => undefined)
    const inside = found?.isDirectory()
      ? (await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])).flatMap((one) =>
          one.isFile() && !one.name.startsWith('.') ? [join(one.parentPath, one.name)] : [],
        )
      : [path]
    for (const file of inside) {
      const { size } = (await stat(file).catch(() => undefined)) ?? { size: 0 }
      files++
      bytes += size
    }
  }
  return files > 0 ? { files, bytes } : undefined
}

/** What a library has of them. */
export const muchOf = (entries: readonly Entry[]): Much => ({
  files: entries.length,
  bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
})

/** How many reports there will be: as many as files while each has held one, else by the share of the bytes that is on its way. */
export function reportsIn(
  { files, bytes }: Much,
  { pages, begun, originals, bytes: done }: Pick<Reading, 'pages' | 'begun' | 'originals' | 'bytes'>,
): number {
  if (begun <= originals && originals > 1) return Math.max(pages, files)
  return Math.max(pages, Math.round((begun * bytes) / Math.max(1, done)))
}
