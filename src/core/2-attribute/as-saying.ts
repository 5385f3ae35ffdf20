import { contentEnd } from './content-end.js'
import type { Finding } from './finding.js'
import { phraseAt } from './noun-phrase.js'
import { place, sourceOf, trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * One quotes another, and both are tellers.
 *
 *     TASS quoted Lavrentyev as saying that it would take months.      Lavrentyev was quoted by TASS as saying …      His words lead RIA News.
 *          ------ ^^^^^^^^^^ --------- ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^                                     ^^^^^^^^^ ---- ^^^^^^^^
 */
export function asSaying(
  reading: Reading,
  index: number,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
): Finding[] {
  const { words } = reading.units[index]!
  const found: Finding[] = []
  groups.forEach((group, g) => {
    const { lemma } = words[group.head]!
    const subject = subjects[g]
    if (lemma === 'lead' || lemma === 'quote' || lemma === 'cite') {
      const carried =
        subject && group.form === 'finite' && !group.passive ? carriedWords(words, index, group, subject) : undefined
      if (carried) found.push(carried)
    }
    if (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'report') return
    let at = group.last + 1
    let speaker: { start: number; end: number } | undefined
    let outlet: { start: number; end: number } | undefined
    if (group.passive) {
      speaker = subject && sourceOf(subject)
      if (words[at]?.low === 'by') {
        outlet = invertedSource(words, at + 1)
        at = outlet?.end ?? at
      }
    } else {
      const name = phraseAt(words, at)
      if (!name) return
      speaker = { start: name.start, end: name.end }
      outlet = subject && sourceOf(subject)
      at = asAfter(words, name.end)
      if (at > name.end) speaker = { start: name.start, end: at }
    }
    if (!speaker || words[at]?.low !== 'as' || !SAYING.has(words[at + 1]?.low ?? '')) return
    let from = at + 2
    while (/^[,:]$/.test(words[from]?.low ?? '')) from++
    if (!words[from]) return
    const content = trimEnd(words, { start: from, end: contentEnd(words, from, { verbTag: 'VBG', short: false }) })
    if (!content) return
    found.push({
      source: place(words, speaker),
      cue: place(words, { start: group.first, end: at + 2 }),
      content: [place(words, content)],
      lemma: 'say',
      rule: 'quoted as saying',
      unit: index,
      ...(outlet && { hearer: place(words, outlet) }),
    })
  })
  return found
}

const SAYING = new Set([
  'saying',
  'telling',
  'stating',
  'claiming',
  'adding',
  'writing',
  'noting',
  'warning',
  'arguing',
  'having',
])

/** "quoted Lavrentyev, the envoy, as saying": where "as" stands, within a few words. */
function asAfter(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 20); i++)
    if (words[i]!.low === 'as' && SAYING.has(words[i + 1]?.low ?? '')) return i
  return from
}

/** "His words lead RIA News", as machines translate it: the outlet carries them. */
function carriedWords(words: readonly Word[], unit: number, group: VerbGroup, subject: Subject): Finding | undefined {
  if (words[subject.head]!.low !== 'words' || words[subject.start]!.tag !== 'PRP$') return undefined
  const outlet = phraseAt(words, group.last + 1)
  if (!outlet || !words[outlet.head]!.tag.startsWith('NNP')) return undefined
  return {
    source: place(words, outlet),
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [place(words, subject)],
    lemma: 'report',
    rule: 'words carried by',
    unit,
  }
}
