import { TAKES_CLAUSE, TAKES_QUOTATION } from '../language/en/cues.js'
import { wordAt } from '../text/word-at.js'
import type { Finding, Place, Stretch } from './finding.js'
import { isThing } from './keep.js'
import { place, sourceOf, trimEnd } from './place.js'
import { relemmatized } from './retag.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * Beside a speech that no verb of saying claimed, whatever verb stands in the tag's place.
 *
 *     “We are done,” the captain shot back.      “It's time!” beamed Anna Berg.      The firm issued a statement: “We regret it.”
 *     ^^^^^^^^^^^^^^ ^^^^^^^^^^^ ----       ^^^^^^^^^^^^ ------ ^^^^^^^^^      ^^^^^^^^ ------              ^^^^^^^^^^^^^^^
 */
export function besideSpeech(
  reading: Reading,
  index: number,
  found: readonly Finding[],
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
): Finding[] {
  const unit = reading.units[index]!
  const { words } = unit
  const beside: Finding[] = []
  let at = 0
  for (const q of unit.quotes) {
    const quotation = reading.quotations[q]!
    while (at < words.length && words[at]!.quote !== q) at++
    const first = at
    while (at < words.length && words[at]!.quote === q) at++
    const last = at - 1
    if (quotation.single || !quotation.closed || !isSpeech(words, first, at)) continue
    const content: Place = { start: quotation.start, end: Math.min(quotation.end, unit.end) }
    if ([...found, ...beside].some((other) => other.content.some((c) => c.start < quotation.to && quotation.from < c.end)))
      continue
    const tag = tagBehind(reading.text, words, first, last) ?? tellerBefore(words, first, last, groups, subjects)
    if (!tag) continue
    const { source, names, cue, rule } = tag
    // “The way I see it,” she began, “nobody asked us.”
    const more =
      words[cue.end]?.low === ',' && words[cue.end + 1]?.mark ? reading.quotations[words[cue.end + 1]!.quote] : undefined
    beside.push({
      source: place(words, source),
      names: place(words, names ?? source),
      cue: place(words, cue),
      content: more && more.start > content.end ? [content, { start: more.start, end: Math.min(more.end, unit.end) }] : [content],
      lemma: words[cue.start]!.lemma,
      rule,
      unit: index,
    })
  }
  return beside
}

interface Tag {
  readonly source: Stretch
  readonly names?: Stretch
  readonly cue: Stretch
  readonly rule: string
}

/** Names, titles and catchwords have no verb, or hardly a word. */
function isSpeech(words: readonly Word[], first: number, end: number): boolean {
  let verb = false
  for (let i = first; i < end; i++) verb ||= /^(?:VBD|VBZ|VBP|VB|MD)$/.test(words[i]!.tag)
  return verb && end - first >= SHORTEST
}
const SHORTEST = 6

/** “…,” somebody and a verb, or a verb and somebody, with the comma within the marks. */
const isCapital = (text: string, { start }: Word): boolean => text.charCodeAt(start) >= 65 && text.charCodeAt(start) <= 90

function tagBehind(text: string, words: readonly Word[], first: number, last: number): Tag | undefined {
  const stop = wordAt(words, last - 1)?.low ?? ''
  const opens = words[last + 1]
  if (!words[last]!.mark || !/^(?:,|\?|!|…|-|–|—)$/.test(stop) || last - first < 2 || !opens || opens.mark) return undefined
  if (isTagVerb(opens) && !isCapital(text, opens)) {
    const source = invertedSource(words, last + 2)
    return source && isPersonal(words[source.start]!, words[source.end - 1]!)
      ? { source, cue: { start: last + 1, end: last + 2 }, rule: 'verb beside speech' }
      : undefined
  }
  if (stop !== ',' || !/^(?:NN|NNS|NNP|NNPS|PRP|PRP\$|DT|JJ|CD|RB)$/.test(opens.tag)) return undefined
  for (let i = last + 2; i < Math.min(words.length, last + FARTHEST); i++) {
    const word = words[i]!
    if (word.mark || /^[.;:?!]$/.test(word.low) || word.tag === 'WDT' || word.tag === 'MD' || word.lemma === 'be')
      return undefined
    if (!isTagVerb(word) || isCapital(text, word)) continue
    const source = trimEnd(words, { start: last + 1, end: i })
    if (!source || !isPersonal(words[source.start]!, words[source.end - 1]!)) return undefined
    return { source, cue: { start: i, end: i + 1 }, rule: 'verb beside speech' }
  }
  return undefined
}
const FARTHEST = 30

/** A verb with a tense, or a verb of saying that was taken for a noun: "the statement read". */
const isTagVerb = (word: Word): boolean => {
  if (word.tag === 'VBD' || word.tag === 'VBZ') return !/^(?:be|have|do)$/.test(word.lemma)
  if (word.tag !== 'NN' && word.tag !== 'NNS' && word.tag !== 'VBN' && word.tag !== 'JJ') return false
  const lemma = relemmatized(word.low, 'VBD', word.low)
  return /^(?:read|shot)$/.test(word.low) || (lemma !== word.low && (TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma)))
}

const isPersonal = (first: Word, head: Word): boolean =>
  !isThing(head) && !/^(?:it|this|that|there|which|these|those)$/.test(first.low)

/** Whoever does what the clause before the colon tells; before a comma only what is said. */
function tellerBefore(
  words: readonly Word[],
  first: number,
  last: number,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
): Tag | undefined {
  const link = wordAt(words, first - 1)?.low
  if (link !== ':' && link !== ',') return undefined
  if (!/^[.!?…]$/.test(wordAt(words, last - 1)?.low ?? '') && link === ',') return undefined
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = groups[g]!
    const subject = subjects[g]
    if (group.last >= first - 1 || words[group.head]!.quote >= 0) continue
    if (first - group.last > FARTHEST) return undefined
    if (group.form !== 'finite' || !subject || subject.antecedent || subject.shared) continue
    if (group.passive || words[group.head]!.lemma === 'be') return undefined
    if (link === ',' && !TAKES_CLAUSE.has(words[group.head]!.lemma) && !TAKES_QUOTATION.has(words[group.head]!.lemma))
      return undefined
    const head = words[subject.head]!
    if (!isPersonal(head, head)) return undefined
    return {
      source: sourceOf(subject),
      names: subject,
      cue: { start: group.first, end: group.last + 1 },
      rule: 'clause before speech',
    }
  }
  return undefined
}
