import { COMMON_BEGINNINGS } from '../language/en/name-words.js'
import { SENTENCE_STARTERS } from '../language/en/sentence-starters.js'
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
export function localOutlets(reading: Reading, found: readonly Finding[], called: readonly Place[] = []): ReadonlySet<string> {
  const outlets = new Set(called.map(({ start, end }) => withoutThe(reading.text.slice(start, end))))
  const { text } = reading
  const named: { readonly name: string; readonly at: number }[] = []
  for (const { source, hearer, lemma, content, unit } of found) {
    const who = source && REPORTS.has(lemma) ? nameIn(reading, unit, source) : undefined
    if (who !== undefined && THE_NEWS.has(foldCase(content.map(({ start, end }) => text.slice(start, end)).join(' ')).trim()))
      outlets.add(who)
    const told = hearer && nameIn(reading, unit, hearer)
    if (told !== undefined) named.push({ name: told, at: hearer!.start })
    else if (who !== undefined) named.push({ name: who, at: source!.start })
  }
  // "the newspaper" is the one that was named last as telling or being told
  if (named.length === 0) return outlets
  named.sort((a, b) => a.at - b.at)
  let n = 0
  let last: string | undefined
  for (const match of text.matchAll(THE_OUTLET)) {
    while (n < named.length && named[n]!.at < match.index) last = named[n++]!.name
    if (last !== undefined) outlets.add(last)
  }
  return outlets
}

const REPORTS = new Set(['report', 'write', 'reveal', 'publish'])

const THE_OUTLET = new RegExp(
  `\\b[Tt]h(?:e|is) (?:${[...OUTLET_WORDS].filter((word) => !/^(?:daily|weekly|paper|site|media|network|channel|edition|platform|portal|journal|agency)$/.test(word)).join('|')})\\b`,
  'g',
)

const isNoName = (low: string): boolean => SENTENCE_STARTERS.has(low) || COMMON_BEGINNINGS.has(low)

/** The name that the words are, if they are one and nothing else. */
function nameIn(reading: Reading, unit: number, at: Place): string | undefined {
  const words = wordsAt(reading.units[unit]!.words, at)
  const name = words.filter(({ tag, low }) => !(tag === 'DT' && low === 'the'))
  if (name.length === 0 || name.length > 5 || !name.every(({ tag }) => tag === 'NNP' || tag === 'NNPS')) return undefined
  // "Previous rumours have said": a word that has its capital from the sentence
  // "Ostmark told Kestria": a country that is told is no newspaper
  if (
    reading.report.mentions.some(
      (one) => one.kind === 'name' && one.type === 'place' && at.start <= one.start && one.end <= at.end,
    )
  )
    return undefined
  if (name.length === 1 && words[0] === reading.units[unit]!.words[0] && isNoName(name[0]!.low)) return undefined
  return withoutThe(clean(reading.text.slice(at.start, at.end)))
}

export const withoutThe = (name: string): string => foldCase(name).replace(/^the /, '')
