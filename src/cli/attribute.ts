import { type Attribution, attribute, type Page, read, type Span, type Voice } from '../core/index.js'
import { pagesOf } from '../intake/index.js'
import { asGiven } from './as-given.js'
import { DONE, UNREADABLE } from './exit.js'
import { type Given, given, isUnreadable, warnOf } from './input.js'
import type { Options } from './options.js'
import { oneLine, printJson, printLine } from './out.js'

/** Who said what, in texts; no library. Offsets count in each text exactly as given. */
export async function run(paths: readonly string[], options: Options & Given): Promise<number> {
  let unreadable = 0
  for await (const original of given(paths, options))
    for await (const page of isUnreadable(original) ? [original] : pagesOf(original)) {
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

/** The shape of `hearsay/attributions@1`. */
export function attributionsIn(page: Page) {
  const text = page.body.kind === 'text' ? page.body.text : undefined,
    report = read(page)
  const place = asGiven(report, text ?? report.text)
  const kept = attribute({ reports: [report] }).attributions.flatMap((attribution) => {
    const told = toldIn(attribution, place)
    return told ? [{ attribution, told }] : []
  })
  const index = new Map(kept.map(({ attribution }, at) => [attribution.id, at]))
  return {
    schema: 'hearsay/attributions@1',
    id: page.key,
    attributions: kept.map(({ attribution, told }) => ({
      ...told,
      quotation: attribution.quotation,
      act: attribution.act,
      within: attribution.within === undefined ? null : (index.get(attribution.within) ?? null),
      rule: attribution.rule,
    })),
  }
}

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

function toldIn({ source, cue, content }: Attribution, place: (span: Span) => Place | undefined) {
  const contents = content.flatMap((span) => place(span) ?? [])
  if (contents.length === 0) return undefined
  return { source: source === undefined ? null : voiceIn(source, place), cue: (cue && place(cue)) ?? null, content: contents }
}

function voiceIn({ name, resolved, kind, count, evidence }: Voice, place: (span: Span) => Place | undefined) {
  const at = place(evidence[0])
  return at ? { ...at, ...(resolved ? { resolved: name } : {}), kind, ...(kind === 'unnamed' ? { count } : {}) } : null
}
