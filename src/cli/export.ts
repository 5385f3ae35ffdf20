import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { EXPORT_FORMATS, exportAs } from '../core/publish.js'
import { asTrouble, writeWhole } from '../store/index.js'
import { DONE, WrongUse } from './exit.js'
import { withPile } from './library.js'
import type { Flags, Options } from './options.js'
import { print, printLine } from './out.js'

/** The dossier as files that other programs read. One file goes to stdout when no folder is named. */
export async function run(options: Options & Flags): Promise<number> {
  const format = EXPORT_FORMATS.find((name) => name === options.format)
  if (!format)
    throw new WrongUse(`there is no export format "${String(options.format)}"`, `use one of ${EXPORT_FORMATS.join(', ')}`)
  const { story } = options
  return withPile(
    options,
    async (dossier) => {
      const files = exportAs(format, dossier)
      const folder = typeof options.output === 'string' ? options.output : undefined
      if (folder === undefined) {
        const [only, ...more] = files
        if (!only || more.length > 0)
          throw new WrongUse(`${format} makes ${files.length} files`, 'name a folder for them with -o DIR')
        await print(only.content)
        return DONE
      }
      await mkdir(folder, { recursive: true }).catch((error) => asTrouble(error, folder))
      for (const { name, content } of files) {
        await writeWhole(join(folder, name), content).catch((error) => asTrouble(error, folder))
        if (!options.quiet) await printLine(join(folder, name))
      }
      return DONE
    },
    typeof story === 'string' ? story : undefined,
  )
}
