import { TAKES_CLAUSE, TAKES_HEARER, TAKES_NOUN, TAKES_QUOTATION } from '../language/en/cues.js'
import { wordAt } from '../text/word-at.js'
import { isNoun, phraseAt } from './noun-phrase.js'
import type { Word } from './unit.js'
import { isVerb } from './verb-group.js'

const isTensed = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'MD')
const isCueVerb = (lemma: string): boolean => TAKES_CLAUSE.has(lemma) || TAKES_NOUN.has(lemma) || TAKES_QUOTATION.has(lemma)
/** A dash between words, not the hyphen of "NATO-led". */
export function isDashAt(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (!/^-+$/.test(word.low) || word.tag === 'HYPH') return false
  return word.tag === ':' || wordAt(words, i - 1)?.end !== word.start || words[i + 1]?.start !== word.end
}
const STRONG = new Set([
  'say',
  'add',
  'argue',
  'note',
  'cite',
  'call',
  'claim',
  'warn',
  'accuse',
  'insist',
  'suggest',
  'tell',
  'write',
  'declare',
  'describe',
  'explain',
  'point',
  'emphasize',
  'stress',
  'urge',
  'vow',
  'promise',
  'acknowledge',
  'refer',
  'quote',
  'announce',
  'predict',
  'complain',
  'blame',
  'criticize',
  'predict',
  'stating',
  'state',
  'assert',
  'question',
  'ask',
  'denounce',
  'praise',
  'mention',
  'recall',
  'lament',
  'label',
  'demand',
])

export interface EndSettings {
  /** The tag of the verb that brought the content in: a verb in the same tense after "and" goes on with it. */
  readonly verbTag: string
  /** The content is a noun phrase or an infinitive, shorter than a clause. */
  readonly short: boolean
  /** The verb stands in a clause that leads in, so that the content ends where the main clause begins. */
  readonly leading?: boolean
}

/**
 * Where a speech that opens here closes, if it closes on a stop of its own.
 *
 *     She shouted “Not today!” at the mayor.
 *                 ^^^^^^^^^^^^
 */
export function speechEnd(words: readonly Word[], open: number): number | undefined {
  const { quote } = words[open]!
  let i = open
  while (i < words.length && words[i]!.quote === quote) i++
  if (!words[i - 1]!.mark || i - open < 3) return undefined
  return /^[.,!?…]+$/.test(words[i - 2]!.low) ? i : undefined
}

/**
 * Where a content ends that began at `from`: at the sentence's end, unless something else takes over before.
 *
 *     He said the plan had failed, adding that nobody was to blame.
 *             ^^^^^^^^^^^^^^^^^^^
 */
export function contentEnd(words: readonly Word[], from: number, settings: EndSettings): number {
  let depth = 0
  let seenVerb = false
  const first = words[from]
  const quote = first ? first.quote : -1
  for (let i = from; i < words.length; i++) {
    const word = words[i]!
    if (word.quote < 0 && i > from + 1 && words[i - 1]!.mark) {
      // behind a closing quotation mark with a comma in it: “…,” adding that
      if (wordAt(words, i - 2)?.low === ',' && stopsAfterComma(words, i - 1, settings, seenVerb)) return i
      if (quote >= 0 && /[,.!?]/.test(wordAt(words, i - 2)?.low ?? '') && i - from > 4 && endsAtTag(words, i)) return i
    }
    if (word.quote >= 0) {
      seenVerb ||= isTensed(word)
      continue
    }
    if (word.low === '(' || word.tag === '-LRB-') depth++
    else if (word.low === ')' || word.tag === '-RRB-') depth--
    if (depth < 0) return i
    if (depth > 0) continue
    if (word.low === ';' || (word.low === 'according' && i > from && words[i + 1]?.low === 'to')) return i
    if (i === words.length - 1 && /^[.!?…]+$/.test(word.low)) return i
    if (word.low === ',') {
      if (stopsAfterComma(words, i, settings, seenVerb)) return i
      if (seenVerb && isAfterthought(words, i)) return i
    } else if (isDashAt(words, i) && i > from) {
      if (settings.short || dashTag(words, i)) return i
    } else if (word.tag === 'CC' && i > from + 1) {
      if (joinedCue(words, i, settings, seenVerb)) return i
    } else if (
      i > from + 1 &&
      settings.short &&
      (word.low === 'while' ||
        word.low === 'although' ||
        word.low === 'though' ||
        word.low === 'because' ||
        word.low === 'whereas' ||
        (word.low === 'after' && isNoun(words[i - 1]!.tag) && words[i + 1]?.tag === 'VBG'))
    )
      return i
    if (isTensed(word)) seenVerb = true
  }
  return words.length
}

/**
 * The last comma of the sentence brings in the teller's own words on what was said.
 *
 *     He said the pier would close, a blow to the town.      She said she met Berg, who runs the port.
 *                                 ^^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^^^
 */
function isAfterthought(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1]
  if (!next || next.quote >= 0 || !/^(?:an?|which|who|whose|where|whom|with)$/.test(next.low)) return false
  for (let i = comma + 2; i < Math.min(words.length, comma + LONGEST_AFTERTHOUGHT); i++) {
    const { low, quote } = words[i]!
    if (quote < 0 && (low === ',' || low === ';' || isDashAt(words, i))) return false
  }
  return words.length - comma <= LONGEST_AFTERTHOUGHT
}
const LONGEST_AFTERTHOUGHT = 60

const endsAtTag = (words: readonly Word[], i: number): boolean => {
  const next = words[i]
  if (!next) return false // the words end on the dash: "The mayor said it was over —"
  if (isCueVerb(next.lemma) && isVerb(next.tag)) return true
  const phrase = phraseAt(words, i)
  return phrase !== undefined && isVerb(words[phrase.end]?.tag ?? '') && isCueVerb(words[phrase.end]!.lemma)
}

/** "— he said", "- Politico" at the end is a tag. */
const dashTag = (words: readonly Word[], dash: number): boolean => words.length - dash <= 5 && endsAtTag(words, dash + 1)

function stopsAfterComma(
  words: readonly Word[],
  comma: number,
  { short, verbTag, leading }: EndSettings,
  seenVerb: boolean,
): boolean {
  let i = comma + 1
  let next = words[i]
  if (!next) return false
  if (leading && (next.low === 'however' || clauseFollows(words, i))) return true
  if (next.low === 'according' || next.low === 'per') return true
  while (next && next.tag === 'RB' && i < comma + 4) next = words[++i]
  if (!next) return false
  if (next.tag === 'VBG') return STRONG.has(next.lemma) || short
  if (next.low === 'citing' || next.low === 'adding') return true
  // ", two sources said" and ", said two sources" close the sentence
  if (isTagAt(words, comma + 1)) return true
  if (next.tag === 'CC')
    return next.low === 'but' || joinedCue(words, i, { short, verbTag }, seenVerb) || clauseFollows(words, i + 1)
  if (short) {
    const low = next.low
    if (
      low === 'while' ||
      low === 'as' ||
      low === 'although' ||
      low === 'though' ||
      low === 'even' ||
      low === 'when' ||
      low === 'because' ||
      low === 'with' ||
      low === 'after' ||
      low === 'who' ||
      low === 'which' ||
      low === 'but'
    )
      return true
    if (isTensed(next)) return true
  } else if (next.low === 'while' || next.low === 'although' || next.low === 'though' || next.low === 'whereas') return true
  return false
}

/** "and" or "but" and a whole new clause. */
const clauseFollows = (words: readonly Word[], i: number): boolean => {
  const phrase = phraseAt(words, i)
  return phrase !== undefined && isTensed(words[phrase.end])
}

/** "…, he said", "…, said he": a subject and a verb of saying with nothing behind. */
export function isTagAt(words: readonly Word[], i: number): boolean {
  const first = words[i]
  if (!first) return false
  if ((first.tag === 'VBD' || first.tag === 'VBZ') && TAKES_CLAUSE.has(first.lemma)) {
    const phrase = phraseAt(words, i + 1)
    return phrase !== undefined && !isTensed(words[phrase.end])
  }
  let phrase = phraseAt(words, i)
  if (!phrase) return false
  let end = phrase.end
  for (let guard = 0; guard < 3 && words[end]?.tag === 'IN'; guard++) {
    phrase = phraseAt(words, end + 1)
    if (!phrase) return false
    end = phrase.end
  }
  while (words[end]?.tag === 'RB' || words[end]?.lemma === 'have') end++
  const verb = words[end]
  if (!verb || !isVerb(verb.tag)) return false
  if (TAKES_HEARER.has(verb.lemma) && phraseAt(words, end + 1)) return true
  if (!TAKES_CLAUSE.has(verb.lemma)) return false
  const after = words[end + 1]
  return (
    !after ||
    /^[.,;:]$/.test(after.low) ||
    after.tag === 'IN' ||
    after.tag.startsWith('NNP') ||
    after.tag === 'RB' ||
    after.lemma === 'last'
  )
}

/** "…and called": a verb of saying in the same tense as the one that opened the content goes on with its subject. */
function joinedCue(words: readonly Word[], cc: number, { verbTag }: EndSettings, seenVerb: boolean): boolean {
  let i = cc + 1
  while (words[i]?.tag === 'RB') i++
  const next = words[i]
  if (!next) return false
  if (
    next.tag === verbTag &&
    (verbTag === 'VBD' || verbTag === 'VBZ' || verbTag === 'VBG') &&
    (isCueVerb(next.lemma) || (!seenVerb && isVerb(next.tag)))
  )
    return true
  if (next.tag === 'VBD' && verbTag === 'VBN' && isCueVerb(next.lemma)) return true
  // "…and he called"
  const phrase = phraseAt(words, i)
  if (!phrase) return false
  let verb = phrase.end
  while (words[verb]?.tag === 'RB') verb++
  const head = words[verb]
  return (
    head !== undefined && isTensed(head) && isCueVerb(head.lemma) && (head.tag === verbTag || words[phrase.head]!.tag === 'PRP')
  )
}
