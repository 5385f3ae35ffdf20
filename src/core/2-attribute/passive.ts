import { TAKES_CLAUSE, TAKES_NOUN } from '../language/en/cues.js'
import { wordAt } from '../text/word-at.js'
import { isTensed } from './clause-start.js'
import type { Finding, Stretch } from './finding.js'
import { isThing } from './keep.js'
import { phraseAt, phraseBefore } from './noun-phrase.js'
import { place, sourceOf, trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import { subjectBefore } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * The passive stands aside, and the sentence round it is what was told.
 *
 *     The plan, first reported by the Herald, would cost a fortune.      As reported by the Herald, the pier is sinking.
 *     ^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^^
 */
function reportedBy(words: readonly Word[], group: VerbGroup, source: Stretch): Stretch[] | undefined {
  if (!/^(?:report|disclose|reveal|publish)$/.test(words[group.head]!.lemma)) return undefined
  let first = group.first
  while (wordAt(words, first - 1)?.tag === 'RB' || wordAt(words, first - 1)?.low === 'first') first--
  const end = words[source.end]?.low === ',' ? source.end + 1 : undefined
  if (end === undefined) return undefined
  const rest = trimEnd(words, { start: end, end: words.length })
  if (wordAt(words, first - 1)?.low === 'as' && first === 1) return rest ? [rest] : undefined
  if (wordAt(words, first - 1)?.low !== ',' || !isTensed(words[end])) return undefined
  const about = phraseBefore(words, first - 1)
  return about && rest ? [{ start: about.start, end: about.end }, rest] : undefined
}

/**
 * A bare word for speech tells nothing of it; what came through it stands before.
 *
 *     The news came through statements attributed to two divers.
 *     ^^^^^^^^^^^^^
 */
function toldThrough(words: readonly Word[], subject: Stretch): Stretch | undefined {
  if (subject.end - subject.start > 1 || !SPEECH.has(words[subject.start]!.lemma)) return subject
  return subject.start > 2 && words[subject.start - 1]!.tag === 'IN' ? { start: 0, end: subject.start - 1 } : undefined
}
const SPEECH = new Set(['statement', 'remark', 'comment', 'word', 'report', 'claim', 'quote', 'information', 'news', 'opinion'])

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
    // "was found by the road"
    if (lemma === 'find' || lemma === 'show' || lemma === 'counter') continue
    const source = invertedSource(words, group.last + 2)
    if (!source) continue
    const bare = group.form === 'done'
    const aside = bare && reportedBy(words, group, source)
    if (aside) {
      found.push({
        source: place(words, source),
        cue: place(words, { start: group.first, end: group.last + 2 }),
        content: aside.map((stretch) => place(words, stretch)),
        lemma,
        rule: 'reported by',
        unit: index,
      })
      continue
    }
    const subject = bare ? phraseBefore(words, group.first) : subjectBefore(words, group, 0)
    if (!subject) continue
    // "requests supported by decisions": what has no mouth
    const by = phraseAt(words, source.start)
    if (by && isThing(words[by.head]!)) continue
    const content = bare ? toldThrough(words, subject) : sourceOf(subject)
    if (!content) continue
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
