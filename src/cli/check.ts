import { readFile } from 'node:fs/promises'
import { checkBrief } from '../core/publish.js'
import { DONE, FOUND, UNREADABLE, WrongUse } from './exit.js'
import { withPile } from './library.js'
import type { Options } from './options.js'
import { printJson, printLine } from './out.js'

/** Does every quotation and footnote of a brief still stand word for word? Exit 1 when one does not. */
export async function run(path: string, options: Options): Promise<number> {
  const brief = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(
      `${path} cannot be read (${error.code ?? error.message})`,
      'name a brief written with: hearsay brief -o brief.md',
      UNREADABLE,
    )
  })
  return withPile(options, async ({ reports }) => {
    const { footnotes, quotations, faults } = checkBrief(brief, reports)
    if (options.json || options.ndjson) await printJson({ schema: 'hearsay/check@1', footnotes, quotations, faults }, options)
    else {
      for (const { footnote = '', line, because } of faults)
        await printLine(
          options.plain ? `${line}\t${footnote}\t${because}` : `${path}:${line}: ${footnote && `[^${footnote}] `}${because}`,
        )
      if (!options.plain && !options.quiet)
        await printLine(
          faults.length
            ? `${faults.length} of ${footnotes} footnotes and ${quotations} quotations do not stand.`
            : `All ${footnotes} footnotes and ${quotations} quotations stand word for word.`,
        )
    }
    return faults.length ? FOUND : DONE
  })
}
