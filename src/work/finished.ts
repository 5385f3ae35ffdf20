import { Library, Trouble } from '../store/index.js'
import { type Finishing, finish } from './finish.js'
import { isFinished } from './pile.js'

/**
 * To look at a library whose pile is told: by us where we may write, so that the next one who looks need not do it again; where we may not,
 * or where somebody writes just now, it is given as it is. 'stopped' when the telling was stopped.
 */
export async function lookFinished(library: Library, how: Finishing = {}): Promise<Library | 'stopped'> {
  if (library.entries.size === 0 || (await isFinished(library))) return library
  const path = library.address
  const writer = await Library.write(path).catch((error: unknown) => {
    if (error instanceof Trouble || isRefusal(error)) return undefined
    throw error
  })
  if (!writer) return library
  await library.close()
  try {
    if (!(await finish(writer, how))) return 'stopped'
  } finally {
    await writer.close()
  }
  return (await Library.look(path)) as Library
}

/** It may not be written, or there is no room. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && REFUSED.has((error as NodeJS.ErrnoException).code ?? '')

const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])
