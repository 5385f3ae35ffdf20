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
    if (error instanceof Trouble || REFUSED.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
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

const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])
