import {
  ADJECTIVE_PREPOSITION,
  ADJECTIVE_THAT,
  ADJECTIVE_TO,
  BARE_NOUN,
  IS_OPEN,
  IS_SAID,
  LIGHT,
  NOUN_PREPOSITION,
  NOUN_THAT,
  NOUN_TO,
  SAYS_ALONE,
} from '../language/en/cue-nouns.js'
import { wordAt } from '../text/word-at.js'
import { contentEnd } from './content-end.js'
import type { Finding, Stretch } from './finding.js'
import { phraseBefore } from './noun-phrase.js'
import { place, sourceOf, trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * Nouns and adjectives that stand for saying, thinking or wanting.
 *
 *     All of this fits with the White House's desire to keep the pact as it was.        Diplomats are worried that it may fail.
 *                           ^^^^^^^^^^^^^^^^^ ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^     ------- ^^^^^^^^^^^^^^^^
 */
export function nounCues(
  reading: Reading,
  index: number,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
  speech: ReadonlySet<number>,
): Finding[] {
  const { words } = reading.units[index]!
  const found: Finding[] = []
  let g = -1
  for (let i = 0; i + 1 < words.length; i++) {
    while (g + 1 < groups.length && groups[g + 1]!.last < i) g++
    const { tag, low, lemma, quote } = words[i]!
    if (quote >= 0 && speech.has(quote)) continue
    if (tag === 'NN' || tag === 'NNS') {
      if (!CUES.has(lemma)) continue
      const noun = openNoun(words, index, i, lemma) ?? heldNoun(words, index, i, groups, subjects, g)
      if (noun) found.push(noun)
    } else if (tag === 'JJ' || tag === 'VBN' || tag === 'VBD') {
      if (!ADJECTIVES.has(low)) continue
      const adjective = saidAdjective(words, index, i, groups, subjects)
      if (adjective) found.push(adjective)
    }
  }
  return found
}

/** "the White House's desire to", "has a desire to": whoever has it stands before the noun or before the verb that carries it. */
function heldNoun(
  words: readonly Word[],
  unit: number,
  i: number,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
  g: number,
): Finding | undefined {
  const frame = nounComplement(words, i, words[i]!.lemma)
  if (!frame) return undefined
  const phrase = phraseBefore(words, i + 1, Math.max(0, i - 14))
  if (!phrase) return undefined
  const possessor = possessorIn(words, phrase.start, i)
  if (possessor) return cueFound(words, unit, i, frame, { source: possessor, names: possessor, cueStart: i })
  const group = groups[g]
  if (!group || group.last !== phrase.start - 1 || !LIGHT.has(words[group.head]!.lemma) || group.passive) return undefined
  const subject = subjects[g]
  return subject && cueFound(words, unit, i, frame, holding(subject, group))
}

/** "Diplomats are worried that it may fail": the verb "be" or the like right before, with at most two words of degree between. */
function saidAdjective(
  words: readonly Word[],
  unit: number,
  i: number,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | undefined)[],
): Finding | undefined {
  const frame = adjectiveComplement(words, i)
  if (!frame) return undefined
  const at = groups.findIndex((candidate) => candidate.last >= i - 3 && candidate.last <= i && candidate.first <= i)
  const carrier = groups[at]
  if (!carrier) return undefined
  const carried = carrier.head === i ? words[carrier.first]!.lemma : words[carrier.head]!.lemma
  if (
    !/^(?:be|remain|feel|seem|become|appear|grow|stay|get)$/.test(carried) &&
    !(words[i]!.low === 'clear' && carried === 'make')
  )
    return undefined
  const subject = subjects[at]
  return subject && cueFound(words, unit, i, frame, holding(subject, carrier))
}

interface Frame {
  readonly rule: string
  readonly at: number
}
interface Holder {
  readonly source: Stretch
  readonly names: Stretch
  readonly cueStart: number
}
function holding(subject: Subject, { first }: VerbGroup): Holder {
  const source = sourceOf(subject)
  return { source, names: subject.antecedent ?? source, cueStart: first }
}

function cueFound(
  words: readonly Word[],
  unit: number,
  i: number,
  frame: Frame,
  { source, names, cueStart }: Holder,
): Finding | undefined {
  const { tag, lemma } = words[i]!
  const isNoun = tag === 'NN' || tag === 'NNS'
  const short = !frame.rule.endsWith('that')
  const until = short && isNoun ? beforeMainVerb(words, i, frame.at) : words.length
  const content = trimEnd(words, {
    start: frame.at,
    end: Math.min(until, contentEnd(words, frame.at, { verbTag: 'VBD', short, leading: opensSentence(words, i) })),
  })
  if (!content) return undefined
  return {
    source: place(words, source),
    names: place(words, names),
    cue: place(words, { start: cueStart, end: frame.rule.endsWith('that') || frame.rule.endsWith(' to') ? i + 1 : frame.at }),
    content: [place(words, content)],
    lemma,
    rule: frame.rule,
    unit,
  }
}

/** All nouns with a frame in one list, for most nouns have none. */
const CUES: ReadonlySet<string> = new Set([
  ...NOUN_THAT,
  ...NOUN_TO,
  ...NOUN_PREPOSITION.keys(),
  ...IS_SAID,
  ...IS_OPEN,
  ...BARE_NOUN.keys(),
])

/** And all adjectives. */
const ADJECTIVES: ReadonlySet<string> = new Set([...ADJECTIVE_THAT, ...ADJECTIVE_TO, ...ADJECTIVE_PREPOSITION.keys()])

/**
 * Whoever holds it is named before the noun or behind it, or is left open.
 *
 *     Her argument is that the pier leaks.      calls from divers to close it      The question is whether it holds.
 *     ^^^ -------- ^^^^^^^^^^^^^^^^^^^       ----- ^^^^^^^^^^^ ^^^^^^^^^^^          -------- ^^^^^^^^^^^^^^^^
 */
function openNoun(words: readonly Word[], unit: number, i: number, lemma: string): Finding | undefined {
  const next = words[i + 1]!
  const links = BARE_NOUN.get(lemma)
  const isIs = /^(?:is|was|remains|being)$/.test(next.low)
  if (!isIs && (!links || (!links.includes(next.low) && next.low !== 'from' && next.low !== 'by'))) return undefined
  const phrase = phraseBefore(words, i + 1, Math.max(0, i - 14))
  if (!phrase) return undefined
  const possessor = possessorIn(words, phrase.start, i)
  let source: Stretch | undefined = possessor
  let at = i + 1
  let rule = 'noun is'
  if (isIs) {
    at = i + 2
    if (words[at]?.low === 'not') return undefined
    if (words[at]?.low === ',' || words[at]?.low === ':') at++
    const opens = words[at]
    if (!opens || !words[at + 1]) return undefined
    const fits =
      opens.low === 'that' ||
      opens.mark ||
      (opens.low === 'to' && words[at + 1]!.tag === 'VB') ||
      /^(?:whether|how|if)$/.test(opens.low)
    if (!fits || !(possessor ? IS_SAID : IS_OPEN).has(lemma)) return undefined
    if (!possessor && opens.low !== 'that' && !(lemma === 'question' && opens.tag !== 'TO')) return undefined
  } else {
    if (possessor) return undefined
    if (!links) return undefined
    rule = 'noun alone'
    if (next.low === 'from' || next.low === 'by') {
      source = invertedSource(words, i + 2)
      if (!source) return undefined
      at = source.end
      if (words[at]?.low === ',') at++
    } else {
      if (!SAYS_ALONE.has(lemma) || words[i]!.tag !== 'NNS') return undefined
      // "Republican calls for", "the opposition's calls" aside: a word of a people or party before the noun
      const before = wordAt(words, i - 1)
      if (before && /^(?:NNP|NNPS)$/.test(before.tag) && phrase.start < i) source = { start: i - 1, end: i }
    }
    const link = words[at]
    if (!link || !links.includes(link.low) || !words[at + 1]) return undefined
    if (link.low === 'to' && words[at + 1]!.tag !== 'VB' && lemma !== 'opposition') return undefined
    if (link.low !== 'that' && link.low !== 'to' && link.low !== 'whether') at++
  }
  const short = words[at]!.low !== 'that'
  const until = short && rule === 'noun alone' ? beforeMainVerb(words, i, at) : words.length
  const content = trimEnd(words, {
    start: at,
    end: Math.min(until, contentEnd(words, at, { verbTag: 'VBD', short, leading: opensSentence(words, i) })),
  })
  if (!content) return undefined
  return {
    ...(source && { source: place(words, source), names: place(words, source) }),
    cue: place(words, { start: i, end: i + 1 }),
    content: [place(words, content)],
    lemma,
    rule,
    unit,
  }
}

function nounComplement(words: readonly Word[], i: number, lemma: string): Frame | undefined {
  const next = words[i + 1]!
  if (next.low === 'that' && NOUN_THAT.has(lemma) && next.tag === 'IN') return { rule: 'noun that', at: i + 1 }
  if (next.low === 'to' && words[i + 2]?.tag === 'VB' && NOUN_TO.has(lemma)) return { rule: 'noun to', at: i + 1 }
  if (NOUN_PREPOSITION.get(lemma)?.includes(next.low) && words[i + 2]) return { rule: `noun ${next.low}`, at: i + 2 }
  return undefined
}

function adjectiveComplement(words: readonly Word[], i: number): Frame | undefined {
  const { low } = words[i]!
  const next = words[i + 1]!
  if (next.low === 'that' && next.tag === 'IN' && ADJECTIVE_THAT.has(low)) return { rule: 'adjective that', at: i + 1 }
  if (next.low === 'to' && words[i + 2]?.tag === 'VB' && ADJECTIVE_TO.has(low)) return { rule: 'adjective to', at: i + 1 }
  if (ADJECTIVE_PREPOSITION.get(low)?.includes(next.low) && words[i + 2]) return { rule: `adjective ${next.low}`, at: i + 2 }
  return undefined
}

/** "the White House's desire", "his desire" */
function possessorIn(words: readonly Word[], start: number, noun: number): Stretch | undefined {
  for (let i = noun - 1; i >= start; i--) if (words[i]!.tag === 'POS') return { start, end: i + 1 }
  if (words[start]!.tag === 'PRP$') return { start, end: start + 1 }
  return undefined
}

/** "His support for the mayor was noted early": when the noun is the subject, what it brings in ends before the verb. */
function beforeMainVerb(words: readonly Word[], noun: number, from: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 30); i--) {
    const { low, tag } = words[i]!
    if (low === ',' || low === 'that' || low === ';' || tag === 'CC' || tag === 'WRB') break
    if (/^(?:VBD|VBZ|VBP|MD|VB|VBG|TO|IN)$/.test(tag)) return words.length
  }
  for (let i = from + 1; i < words.length; i++) {
    const { low, tag } = words[i]!
    if (tag === 'WDT' || tag === 'WP' || tag === 'WRB' || low === 'that' || low === ',') return words.length
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return i
  }
  return words.length
}

/** The noun stands in a clause that leads in: "While he laid out his vision for the town, people left." */
function opensSentence(words: readonly Word[], noun: number): boolean {
  const first = words[0]!.low
  if (!/^(?:as|while|when|after|if|although|though|because|since|before|despite|in|with|given|amid|by|beyond|until)$/.test(first))
    return false
  for (let i = noun - 1; i > 0; i--) if (words[i]!.low === ',') return false
  return true
}
