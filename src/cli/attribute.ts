import { attribute, type Page, read, readAsGiven, toAttributionsJson } from '../core/index.js'
import { DONE, UNREADABLE } from './exit.js'
import { type Given, isUnreadable, pagesGiven } from './input.js'
import type { Options } from './options.js'
import { oneLine, printJson, printLine, warnOf } from './out.js'

/** Who said what, in texts; no library. Offsets count in each text exactly as given. */
export async function run(paths: readonly string[], options: Options & Given): Promise<number> {
  let unreadable = 0
  for await (const page of pagesGiven(paths, options)) {
    if (isUnreadable(page)) {
      warnOf(page)
      unreadable++
      continue
    }
    const found = attributionsIn(page)
    if (options.json || options.ndjson) await printJson(found, options)
    else
      for (const { source, cue, content, quotation } of found.attributions) {
        const words = content.map(({ text }) => text).join(' … ')
        const line = [source?.resolved ?? source?.text ?? '(nobody named)', cue?.text ?? '', quotation, words].map(oneLine)
        await printLine(
          options.plain ? [found.id, ...line].join('\t') : `${line[0]} — ${line[1] || 'no cue'} (${line[2]})\n    ${line[3]}`,
        )
      }
  }
  return unreadable ? UNREADABLE : DONE
}

/** The shape of `hearsay/attributions@1`. Of a web page the text that counts is its clean one: there is no other. */
export function attributionsIn(page: Page) {
  const report = page.body.kind === 'text' ? readAsGiven(page) : read(page)
  return toAttributionsJson(page.key, report, attribute({ reports: [report] }).attributions)
}
