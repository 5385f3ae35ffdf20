import { DAYS, TIME_UNITS } from '../language/en/adjuncts.js'
import { wordAt } from '../text/word-at.js'
import { canSpeak, isDocument } from './can-speak.js'
import { isAdverb, isComma, isRelative, type Phrase, phraseBefore } from './noun-phrase.js'
import { phraseWithTail, REACH } from './phrase-with-tail.js'
import { LONGEST_CLAUSE } from './source-behind.js'
import type { Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * Who does what the verb says, with all the words that belong to the name.
 *
 *     Ada Brandt, a former spokeswoman of the ministry and now a fellow in London, said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export interface Subject extends Phrase {
  /** What "who" stands for: the words before it. */
  readonly antecedent?: Phrase
  /** Not at the verb: taken from the verb that it depends on. */
  readonly shared?: boolean
}

/** The subject that stands left of the verb, or undefined. */
export function subjectBefore(words: readonly Word[], group: VerbGroup, least: number): Subject | undefined {
  let end = group.first
  while (end > least && isAdverb(words[end - 1]!)) end--
  if (end <= least) return undefined
  // "Ms. Berg, however, said"
  if (end - 3 > least && isComma(wordAt(words, end - 1)) && isAdverb(words[end - 2]!) && isComma(wordAt(words, end - 3))) {
    end -= 3
    const named = phraseWithTail(words, end, least)
    const wider = apposed(words, end, least)
    if (wider && named && wider.start < named.start) return { ...wider, end }
    if (named) return named
  }
  end = beforeTime(words, end, least)
  if (end <= least) return undefined
  const before = words[end - 1]!
  // "Joe Marsh, host of “Early Hours,” suggested": the comma stands within the marks of a title
  if (before.mark && before.quote >= 0 && wordAt(words, end - 2)?.low === ',' && isTitle(words, end - 1))
    return apposed(words, end - 2, least)
  if (before.quote >= 0 && before.mark && before.quote !== words[group.first]!.quote) return undefined
  if (isRelative(before)) {
    const at = end - 1
    const antecedent = antecedentBefore(words, at, least)
    return { start: at, end, head: at, ...(antecedent && { antecedent }) }
  }
  if (isComma(before)) return apposed(words, end - 1, least)
  if (isDash(before)) return dashed(words, end - 1, least)
  if (before.low === ')' || before.tag === '-RRB-') return bracketed(words, end - 1, least)
  // "the mayor himself said", "those surveyed said"
  if (
    end - 2 >= least &&
    (/^(?:him|her|it|them)sel(?:f|ves)$/.test(before.low) ||
      (/^VB[ND]$/.test(before.tag) && ASKED.has(before.low) && wordAt(words, end - 2)?.low === 'those'))
  ) {
    const named = phraseWithTail(words, end - 1, least)
    if (named) return { ...named, end }
  }
  const phrase = phraseWithTail(words, end, least)
  if (!phrase || (words[phrase.head]!.tag === 'PRP' && OBJECTS.has(words[phrase.head]!.low))) return undefined
  return phrase
}
/**
 * Whom "who" stands for.
 *
 *     [a security source] – where many of his kin live – who said        doubt on [a news report] that said
 */
function antecedentBefore(words: readonly Word[], at: number, least: number): Phrase | undefined {
  const before = wordAt(words, at - 1)
  if (before && isDash(before)) return dashed(words, at - 1, least)
  const end = before && isComma(before) ? at - 1 : at,
    whole = phraseWithTail(words, end, least),
    nearest = phraseBefore(words, end, least)
  // A document that says something is the one at hand, and no part of what was thought of it.
  const apart = whole && nearest && nearest.start > whole.start && isDocument(words[nearest.head]!) && !canSpeak(words, whole)
  return apart ? nearest : whole
}

/** A quotation of a few words before the closing mark, with no verb in it. */
export function isTitle(words: readonly Word[], close: number): boolean {
  const { quote } = words[close]!
  let i = close - 1
  while (i >= 0 && close - i < 9 && words[i]!.quote === quote) {
    if (/^(?:VBD|VBZ|VBP|MD|PRP)$/.test(words[i]!.tag)) return false
    i--
  }
  return close - i < 9 && i > 1
}

const ASKED = new Set([
  'surveyed',
  'polled',
  'questioned',
  'interviewed',
  'asked',
  'involved',
  'contacted',
  'reached',
  'canvassed',
])

/** Never the subject of a verb. */
const OBJECTS = new Set(['him', 'them', 'me', 'us', 'himself', 'themselves', 'herself', 'itself', 'myself'])

/** "The senator last week said", "Ms. Berg on Monday said": where the time begins. */
function beforeTime(words: readonly Word[], end: number, least: number): number {
  const last = words[end - 1]!
  // "…, who runs the port, on Sunday defended"
  if (end - 3 > least && DAYS.has(last.low) && words[end - 2]!.low === 'on' && isComma(wordAt(words, end - 3))) return end - 2
  if (end - 2 > least && TIME_UNITS.has(last.low) && /^(?:last|this|next|earlier|late|that)$/.test(words[end - 2]!.low)) {
    const at = /^(?:earlier|late)$/.test(wordAt(words, end - 3)?.low ?? '') ? end - 3 : end - 2
    return at > least ? at : end
  }
  return end
}

const isDash = ({ low, tag }: Word): boolean => /^-+$/.test(low) && tag !== 'HYPH'

/** "Other Republicans — three former officials — said" */
function dashed(words: readonly Word[], close: number, least: number): Subject | undefined {
  for (let i = close - 1; i >= Math.max(least, close - REACH); i--) {
    if (!isDash(words[i]!)) continue
    const name =
      wordAt(words, i - 1) && isComma(wordAt(words, i - 1))
        ? apposed(words, i - 1, least)
        : (phraseWithTail(words, i, least) ?? undefined)
    return name && { start: name.start, end: close + 1, head: name.head }
  }
  return undefined
}

/** "John McCain (R-Ariz.) said" */
function bracketed(words: readonly Word[], close: number, least: number): Subject | undefined {
  for (let i = close - 1; i >= Math.max(least, close - 12); i--)
    if (words[i]!.low === '(' || words[i]!.tag === '-LRB-') {
      const name = phraseWithTail(words, i, least)
      return name && { start: name.start, end: close + 1, head: name.head }
    }
  return undefined
}

/** "Tamer Badawi, an expert on Iraq, said": the words between the commas describe the name before them. */
function apposed(words: readonly Word[], comma: number, least: number): Subject | undefined {
  const floor = Math.max(least, comma - REACH)
  let verbs = 0
  let found: Subject | undefined
  for (let i = comma - 1; i > floor; i--) {
    const word = words[i]!
    if (word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'MD') verbs++
    if (word.mark && word.quote !== words[comma]!.quote && isTitle(words, i)) {
      // the ad, titled “Doubts?”, says
      while (i > floor && words[i - 1]!.quote === word.quote) i--
      continue
    }
    if (word.low === ';' || word.low === ':' || (word.mark && word.quote !== words[comma]!.quote)) break
    if (!isComma(word)) continue
    const opening = words[i + 1]!
    // "Pakistan, where Ruk is believed to live, said": Pakistan does
    const relative = /^W(?:P|DT|P\$|RB)$/.test(opening.tag) && opening.low !== 'how' && opening.low !== 'why'
    const described = relative || hasRelative(words, i + 1, comma)
    if (verbs > 0 && !described && opening.tag !== 'VBG') break
    if (opening.tag === 'CC' || opening.low === 'while' || opening.low === 'as') break
    const name = wordAt(words, i - 1)?.low === ')' ? bracketed(words, i - 1, least) : phraseWithTail(words, i, least)
    if (!name) continue
    // once a name is found, only a longer row of commas behind another name may take over: "Jane Doe, a teacher from Leeds, Ohio, said"
    if (
      found &&
      (words[name.head]!.tag !== 'NNP' || !/^(?:DT|CD|NN|JJ|WP|PRP\$|VBG|RB)/.test(opening.tag) || opening.tag === 'NNP')
    )
      continue
    const behindPlace = /^(?:in|on|at|during|after|before|by)$/.test(wordAt(words, name.start - 1)?.low ?? '')
    if (found && behindPlace) continue
    const long = relative && comma - i > LONGEST_CLAUSE
    found = { start: name.start, end: long ? i : comma + 1, head: name.head }
    // "Rolf Lind, 30, of Lund, Skane, who was there, said": a place is no teller
    const inPlace =
      isComma(wordAt(words, name.start - 1)) &&
      /^(?:of|from|in)$/.test(wordAt(words, name.start - 3)?.low ?? '') &&
      wordAt(words, name.start - 2)?.tag === 'NNP'
    if (relative && !inPlace) break
  }
  if (found) return found
  // "And a third, Ana Berg, said": the name alone
  const alone = phraseBefore(words, comma, least)
  return alone && words[alone.head]!.tag === 'NNP' && isComma(wordAt(words, alone.start - 1)) ? { ...alone } : undefined
}
const hasRelative = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i]!.tag === 'WP' || words[i]!.tag === 'WDT' || words[i]!.tag === 'WP$') return true
  return false
}
