import type { Described } from './json-ld.js'
import type { Layout, Line } from './layout.js'
import { wordsOfLine } from './phrase.js'

/** The title as the page gives it, and the line that shows it (-1 when none does). */
export interface Titled {
  readonly title: string | undefined
  readonly line: number
}

/**
 * The title of a report, without the name of its site:
 *
 *     <title>Summit ends without a deal | The Daily Example</title>
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A heading of the page that says the same is the best witness; then what the page tells machines.
 */
export function titleOf(layout: Layout, described: Described | undefined): Titled {
  const meta = (name: string) => layout.metas.find((one) => one.name === name && one.content.trim() !== '')?.content.trim()
  const told = [
    meta('og:title'),
    described?.headline,
    meta('twitter:title'),
    meta('headline'),
    meta('dc.title'),
    layout.title,
  ].filter((title) => title !== undefined && title !== '') as string[]
  const wanted = told.map((title) => new Set(wordsOfLine(title)))
  let best: Line | undefined,
    line = -1,
    most = 0.45
  for (const [i, one] of layout.lines.entries()) {
    if (one.text.length > 400 || (!one.heading && i > 300)) continue
    const own = new Set(wordsOfLine(one.text))
    if (own.size === 0) continue
    let likeness = 0
    for (const words of wanted) likeness = Math.max(likeness, sharedShare(own, words))
    if (likeness < 0.5) continue
    const score =
      likeness + (one.heading === 'h1' ? 0.3 : one.heading ? 0.15 : 0) - (one.linked > one.text.length / 2 ? 0.2 : 0) - i * 0.0002
    if (score > most) {
      best = one
      line = i
      most = score
    }
  }
  if (best?.heading && best.text.length >= 8) return { title: oneLine(best.text), line }
  const site = meta('og:site_name') ?? described?.publisher
  if (told.length > 0) {
    const title = withoutSite(told[0]!, site)
    return { title, line }
  }
  const heading = layout.lines.findIndex((one) => one.heading === 'h1')
  return heading < 0 ? { title: undefined, line: -1 } : { title: oneLine(layout.lines[heading]!.text), line: heading }
}

function sharedShare(own: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let shared = 0
  for (const word of own) if (wanted.has(word)) shared++
  return shared / (own.size + Math.max(0, wanted.size - shared) * 0.5)
}

const BREAKS = [' | ', ' – ', ' — ', ' - ', ' · ', ' » ', ' « ', ' :: ', ' // ', ' • ']

/** "Title | Site" or "Site: Title", when the site is known by name or the rest is clearly the longer part. */
export function withoutSite(title: string, site: string | undefined): string {
  const name = site?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  for (const mark of BREAKS) {
    const at = title.lastIndexOf(mark)
    if (at < 0) continue
    const before = title.slice(0, at).trim(),
      after = title.slice(at + mark.length).trim()
    const folded = after.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    if (name && folded !== '' && (name.includes(folded) || folded.includes(name))) return withoutSite(before, site)
    if (mark === ' | ' && before.split(/\s+/).length >= 4 && after.split(/\s+/).length <= 4) return before
  }
  return title
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
