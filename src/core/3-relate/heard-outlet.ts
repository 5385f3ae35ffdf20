import type { Attribution } from '../model.js'
import { fold } from '../text/fold.js'
import { keyOf, type NamedOutlet, overlapping } from './outlet-name.js'

/**
 * Outlets that no list knows and that ATTRIBUTE heard tell something, at every place where the report names them.
 *
 *     The newspaper, Nord-Kurier, quoted a letter. … He spoke of the article in Nord-Kurier.
 *                    ^^^^^^^^^^^                                               ^^^^^^^^^^^
 */
export function withHeard(
  names: readonly NamedOutlet[],
  text: string,
  attributions: readonly Attribution[],
): readonly NamedOutlet[] {
  const known = new Set(names.map(({ key }) => key)),
    heard = new Map<string, string>()
  for (const { source } of attributions)
    if (source?.kind === 'outlet' && isName(source.name) && !known.has(keyOf(source.name)))
      heard.set(keyOf(source.name), source.name)
  if (heard.size === 0) return names
  const taken = overlapping(names),
    folded = fold(text),
    found: NamedOutlet[] = []
  for (const [key, name] of [...heard].slice(0, MOST)) {
    const words = fold(name)
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
      const end = at + words.length
      if (!isLetter(folded[at - 1]) && !isLetter(folded[end]) && !taken({ start: at, end }))
        found.push({ start: at, end, name, key, doubtful: true, agency: false })
    }
  }
  return [...names, ...found].sort((a, b) => a.start - b.start || a.end - b.end)
}
const MOST = 12 // names: a report hears no more outlets that nobody knows

/** "Nord-Kurier", "l'Écho du Port"; neither "the newspaper" nor "A newspaper in France". */
const isName = (name: string): boolean =>
  name.length < 60 && /^(?:[ld]['’])?\p{Lu}/u.test(name.replace(/^th(?:e|is) /i, '')) && !/^(?:An?|Another) /.test(name)
const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
