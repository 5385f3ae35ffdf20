import { THE_NEWS } from '../language/en/telling.js'
import { OUTLET_WORDS } from '../language/en/voices.js'
import { foldCase } from '../text/fold.js'
import type { Finding, Place } from './finding.js'
import type { Reading } from './unit.js'
import { clean, wordsAt } from './voice.js'

/**
 * Outlets that no list knows, by what the report says they do.
 *
 *     The Lantern reports this, citing two envoys.      Two envoys told the Lantern that … The newspaper noted that …
 *     ^^^^^^^^^^^                                                       ^^^^^^^^^^^           ^^^^^^^^^^^^^
 * Names are folded and without "the".
 */
export function localOutlets(reading: Reading, found: readonly Finding[]): ReadonlySet<string> {
  const outlets = new Set<string>()
  const { text } = reading
  let named: string | undefined
  for (const finding of found) {
    const { source, hearer, lemma, content, unit } = finding
    const about = foldCase(content.map(({ start, end }) => text.slice(start, end)).join(' ')).trim()
    const who = source && nameIn(reading, unit, source)
    if (who !== undefined && REPORTS.has(lemma) && THE_NEWS.has(about)) outlets.add(who)
    if (source && isOutletWord(foldCase(clean(text.slice(source.start, source.end)))) && named !== undefined) outlets.add(named)
    const told = hearer && nameIn(reading, unit, hearer)
    if (told !== undefined) named = told
    else if (who !== undefined && REPORTS.has(lemma)) named = who
  }
  return outlets
}

const REPORTS = new Set(['report', 'write', 'reveal', 'publish'])

/** "the newspaper", "the publication" */
const isOutletWord = (told: string): boolean => {
  const words = told.split(' ')
  return words.length <= 3 && (words[0] === 'the' || words[0] === 'this') && OUTLET_WORDS.has(words.at(-1) ?? '')
}

/** The name that the words are, if they are one and nothing else. */
function nameIn(reading: Reading, unit: number, at: Place): string | undefined {
  const words = wordsAt(reading.units[unit]!.words, at)
  const name = words.filter(({ tag, low }) => !(tag === 'DT' && low === 'the'))
  if (name.length === 0 || name.length > 5 || !name.every(({ tag }) => tag === 'NNP' || tag === 'NNPS')) return undefined
  return withoutThe(clean(reading.text.slice(at.start, at.end)))
}

export const withoutThe = (name: string): string => foldCase(name).replace(/^the /, '')
