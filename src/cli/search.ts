import { styleText } from 'node:util'
import { asTrouble, type Hit, Library, type Wanted } from '../store/index.js'
import { withIndex } from '../work/asked.js'
import { DONE, WrongUse } from './exit.js'
import { mustBeThere } from './library.js'
import type { Flags, Options } from './options.js'
import { oneLine, printDocument, printJson, printLine } from './out.js'
import { widthOfScreen, wrap } from './table.js'

/** The reports that say these words, the best first, with the words in their sentence. */
export async function run(words: readonly string[], options: Options & Flags): Promise<number> {
  const wanted = wantedFrom(words.join(' '), options)
  await mustBeThere(options)
  const library = await Library.write(options.library).catch((error) => asTrouble(error, options.library))
  try {
    const hits = await withIndex(library, (index) => index.search(wanted))
    const json = hits.map(({ snippet, ...hit }) => ({ ...hit, ...placed(snippet) }))
    if (options.json) await printDocument({ schema: 'hearsay/search@1', words: wanted.words, hits: json })
    else if (options.ndjson) for (const hit of json) await printJson({ schema: 'hearsay/hit@1', ...hit }, options)
    else if (options.plain)
      for (const hit of json)
        await printLine([hit.id, hit.published ?? '', hit.outlet ?? '', hit.key, hit.snippet].map(oneLine).join('\t'))
    else {
      for (const hit of hits) await printLine(forReader(hit, isColoured(options)))
      if (hits.length === 0) await printLine(nothing(wanted))
    }
    return DONE
  } finally {
    await library.close()
  }
}

/** "Nothing read so far says these words with --outlet Mirror --since 2031." */
function nothing({ words: _words, most: _most, ...narrowed }: Wanted): string {
  const how = Object.entries(narrowed).map(([name, value]) => `--${name} ${oneLine(value)}`)
  return `Nothing read so far says these words${how.length ? ` with ${how.join(' ')}` : ''}.`
}

function wantedFrom(words: string, flags: Flags): Wanted {
  if (words.trim() === '') throw new WrongUse('no words were given', 'use: hearsay search <words>')
  const most = Number(flags.most ?? 20)
  if (!Number.isInteger(most) || most < 1 || most > 10_000)
    throw new WrongUse(`"${String(flags.most)}" is not a number of reports`, 'use --most with 1 to 10000')
  const wanted: Record<string, string> = {}
  for (const name of ['outlet', 'voice', 'matter', 'since', 'until', 'story']) {
    const value = flags[name]
    if (typeof value === 'string') wanted[name] = value
  }
  for (const name of ['since', 'until'])
    if (wanted[name] !== undefined && !/^\d{4}(-\d\d){0,2}$/.test(wanted[name]))
      throw new WrongUse(`"${wanted[name]}" is not a date`, `use --${name} with 2026, 2026-02 or 2026-02-19`)
  return { ...wanted, words, most }
}

/** The snippet as plain words, and where in it those stand that were asked for. */
function placed(marked: string): {
  readonly snippet: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
} {
  let snippet = ''
  const marks: { start: number; end: number }[] = []
  for (const piece of marked.split(/(\u0002[^\u0002\u0003]*\u0003)/)) {
    const words = piece.startsWith('\u0002') ? piece.slice(1, -1) : piece
    if (words !== piece) marks.push({ start: snippet.length, end: snippet.length + words.length })
    snippet += words
  }
  return { snippet, marks }
}

function forReader({ id, published, outlet, title, key, snippet }: Hit, coloured: boolean): string {
  const head = [id.slice(0, 8), published?.slice(0, 10), outlet, title ?? key]
    .flatMap((part) => (part ? [oneLine(part)] : []))
    .join('  ')
  const words = wrap(snippet.replaceAll('\u0002', coloured ? MARK : '').replaceAll('\u0003', coloured ? MARK : ''), '    ')
  let on = false
  const shown = words.replaceAll(MARK, () => {
    on = !on
    return on ? BOLD[0] : BOLD[1]
  })
  return `${wrap(head, '', widthOfScreen())}\n${shown}`
}

const MARK = '\u2060' // no width, so that lines break where they would without it
const BOLD = styleText('bold', '|').split('|') as [string, string]

const isColoured = ({ color }: Options): boolean =>
  color === true || (color !== false && process.stdout.isTTY === true && !process.env.NO_COLOR)
