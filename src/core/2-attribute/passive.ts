import { TAKES_CLAUSE, TAKES_NOUN } from '../language/en/cues.js'
import type { Finding } from './finding.js'
import { phraseBefore } from './noun-phrase.js'
import { place, sourceOf } from './place.js'
import { invertedSource } from './source-behind.js'
import { subjectBefore } from './subject.js'
import type { Reading } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * The source comes last, behind "by" or "to".
 *
 *     The disclosure was reported by RIA News.      statements attributed to senior Russian officials
 *     ^^^^^^^^^^^^^^ ------------ -- ^^^^^^^^      ^^^^^^^^^^ ------------- ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function passives(reading: Reading, index: number, groups: readonly VerbGroup[], speech: ReadonlySet<number>): Finding[] {
  const { words } = reading.units[index]!
  const found: Finding[] = []
  for (const group of groups) {
    if (!group.passive || (words[group.head]!.quote >= 0 && speech.has(words[group.head]!.quote))) continue
    const next = words[group.last + 1]
    const { lemma } = words[group.head]!
    const attributed = lemma === 'attribute' && next?.low === 'to'
    if (!attributed && !(next?.low === 'by' && (TAKES_CLAUSE.has(lemma) || TAKES_NOUN.has(lemma)))) continue
    const source = invertedSource(words, group.last + 2)
    if (!source) continue
    const bare = group.form === 'done'
    const subject = bare ? phraseBefore(words, group.first) : subjectBefore(words, group, 0)
    if (!subject) continue
    const content = bare ? subject : sourceOf(subject)
    found.push({
      source: place(words, source),
      cue: place(words, { start: group.first, end: group.last + 2 }),
      content: [place(words, content)],
      lemma,
      rule: attributed ? 'attributed to' : 'passive',
      unit: index,
    })
  }
  return found
}
