import { Library } from '../store/index.js'
import { verify } from '../work/index.js'
import { DONE, LIBRARY } from './exit.js'
import { look } from './library.js'
import type { Options } from './options.js'
import { printJson, printLine, say, warn } from './out.js'
import { progress } from './progress.js'

/** Is everything still there, byte for byte? */
export async function run(options: Options): Promise<number> {
  const library = await toVerify(options),
    bar = progress({ ...options, total: library.entries.size })
  try {
    const { originals, pages, damages } = await verify(library, bar.at)
    bar.done()
    for (const { where, because, next } of damages) warn(where, because, next)
    if (options.json || options.ndjson) await printJson({ schema: 'hearsay/verified@1', originals, pages, damages }, options)
    else if (options.plain) await printLine(`${originals}\t${pages}\t${damages.length}`)
    else if (!options.quiet)
      await printLine(
        damages.length
          ? `${damages.length} damaged, of ${originals} originals.`
          : `All ${originals} originals are what was read; the index agrees with them.`,
      )
    return damages.length ? LIBRARY : DONE
  } finally {
    bar.done()
    await library.close()
  }
}

/** Where there is an index of words, it is opened too, and that takes the right to write; who has it not is told of the rest. */
async function toVerify(options: Options): Promise<Library> {
  const library = await look(options)
  if (library.mayWrite || !(await library.shelf.hasIndex())) return library
  const writer = await Library.write(options.library).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES' && error.code !== 'EROFS' && error.code !== 'EPERM') throw error
    say('The index of words is not looked at: the library may not be written.')
    return undefined
  })
  if (!writer) return library
  await library.close()
  return writer
}
