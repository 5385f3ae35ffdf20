import { read, toPageJson } from '../core/index.js'
import { DONE, UNREADABLE } from './exit.js'
import { type Given, isUnreadable, pagesGiven } from './input.js'
import type { Options } from './options.js'
import { print, printJson, warnOf } from './out.js'

/** One page, or several, to clean text; no library. */
export async function run(paths: readonly string[], options: Options & Given): Promise<number> {
  let unreadable = 0,
    any = false
  for await (const page of pagesGiven(paths, options)) {
    if (isUnreadable(page)) {
      warnOf(page)
      unreadable++
      continue
    }
    const report = read(page)
    if (options.json || options.ndjson) await printJson(toPageJson(page.key, report), options)
    else {
      const { title, text } = report
      await print(`${any ? '\n' : ''}${title === undefined || text.startsWith(title) ? '' : `${title}\n\n`}${text}\n`)
    }
    any = true
  }
  return unreadable ? UNREADABLE : DONE
}
