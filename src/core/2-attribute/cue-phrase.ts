import { CUE_PHRASES } from '../language/en/cue-phrases.js'
import { contentEnd } from './content-end.js'
import type { Finding } from './finding.js'
import { isThing } from './keep.js'
import { namesOf, place, sourceOf, trimEnd } from './place.js'
import type { Subject } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * A verb that attributes only together with the words behind it.
 *
 *     The union took issue with the budget.      She has made it clear that the pier will close.      He is of the opinion that it leaks.
 *     ^^^^^^^^^ --------------- ^^^^^^^^^^       ^^^ ------------------ ^^^^^^^^^^^^^^^^^^^^^^^^      ^^ ----------------- ^^^^^^^^^^^^^
 */
export function cuePhrase(reading: Reading, index: number, group: VerbGroup, subject: Subject | undefined): Finding | undefined {
  const { words } = reading.units[index]!
  const { lemma } = words[group.head]!
  const phrases = CUE_PHRASES.get(lemma)
  if (!phrases || group.passive || !subject) return undefined
  const head = words[subject.head]!
  if (isThing(head) || /^(?:it|this|that|which|there|these|those|what)$/.test(head.low)) return undefined
  if (group.modal !== undefined && /^(?:must|should|may|might|can|could)$/.test(group.modal)) return undefined
  for (const phrase of phrases) {
    const end = phraseEnd(words, group.last + 1, phrase)
    if (end === undefined || !words[end]) continue
    const that = phrase.at(-1) === 'that'
    const from = that ? end - 1 : end
    const content = trimEnd(words, {
      start: from,
      end: contentEnd(words, from, { verbTag: words[group.head]!.tag, short: !that }),
    })
    if (!content || content.end - content.start < (that ? 3 : 1)) return undefined
    return {
      source: place(words, sourceOf(subject)),
      names: place(words, namesOf(subject) ?? subject),
      cue: place(words, { start: group.first, end: that ? end - 1 : end }),
      content: [place(words, content)],
      lemma,
      rule: 'cue phrase',
      unit: index,
      negated: group.negated,
    }
  }
  return undefined
}

/** Where the phrase ends if it stands here, adverbs between verb and phrase aside. */
function phraseEnd(words: readonly Word[], from: number, phrase: readonly string[]): number | undefined {
  let at = from
  if (words[at]?.tag === 'RB' && words[at]!.low !== phrase[0]) at++
  for (const wanted of phrase) {
    const word = words[at]
    if (!word || word.mark) return undefined
    const fits =
      wanted === 'its'
        ? word.tag === 'PRP$' || word.tag === 'POS'
        : wanted === 'self'
          ? /sel(?:f|ves)$/.test(word.low)
          : word.low === wanted
    if (!fits) return undefined
    at++
  }
  return at
}
