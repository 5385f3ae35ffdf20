import { readFile } from 'node:fs/promises'
import { findFootnotes, isBroken } from '../core/index.js'
import { DONE, FOUND, UNREADABLE, WrongUse } from './exit.js'
import { withPile } from './library.js'
import type { Options } from './options.js'
import { printJson, printLine } from './out.js'

interface Fault {
  readonly footnote: string
  readonly line: number
  readonly because: string
}

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
    const texts = new Map(reports.map(({ sha256, text }) => [sha256, text]))
    const notes = findFootnotes(brief)
    const faults = notes.flatMap((note): Fault[] => {
      const fault = (because: string): Fault[] => [{ footnote: note.label, line: note.line, because }]
      if (isBroken(note)) return fault(note.because)
      const text = texts.get(note.sha256)
      if (text === undefined) return fault(`the library has no report whose text has the SHA-256 ${note.sha256.slice(0, 12)}…`)
      const at = note.places.findIndex(({ start, end }, index) => text.slice(start, end) !== note.words[index])
      return at < 0
        ? []
        : fault(`“${note.words[at]}” does not stand there; it says “${text.slice(note.places[at]?.start, note.places[at]?.end)}”`)
    })
    const uncited = new Set([...brief.matchAll(/\[\^([^\]\s]{1,20})\](?!:)/g)].map(([, label]) => label)),
      defined = new Set(notes.map(({ label }) => label))
    for (const label of uncited)
      if (label !== undefined && !defined.has(label))
        faults.push({ footnote: label, line: 0, because: 'it is cited, but there is no such note' })
    if (options.json || options.ndjson) await printJson({ schema: 'hearsay/check@1', footnotes: notes.length, faults }, options)
    else {
      for (const { footnote, line, because } of faults)
        await printLine(options.plain ? `${line}\t${footnote}\t${because}` : `${path}:${line}: [^${footnote}] ${because}`)
      if (!options.plain && !options.quiet)
        await printLine(
          faults.length
            ? `${faults.length} of ${notes.length} footnotes do not stand.`
            : `All ${notes.length} footnotes stand word for word.`,
        )
    }
    return faults.length ? FOUND : DONE
  })
}
