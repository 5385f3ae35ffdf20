import {
  STANDS_BEFORE_SUBJECT,
  TAKES_CLAUSE,
  TAKES_HEARER,
  TAKES_NAMING,
  TAKES_NOUN,
  TAKES_PREPOSITION,
  TAKES_QUOTATION,
  TAKES_TO,
} from '../language/en/cues.js'
import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { wordAt } from '../text/word-at.js'

/**
 * Second thoughts about parts of speech, where news is plainer than the tagger thinks.
 *
 *     “…,” said Alfonso Aguilar        a capital letter in the middle of a sentence names somebody
 *          said former Sen. Bayh       "former" describes
 */
export function retagged(
  text: string,
  token: { readonly start: number; readonly end: number; readonly tag: string },
  low: string,
  opens: boolean,
  saying: boolean,
  headline: boolean,
): string {
  const { tag } = token
  if (low === 'former') return 'JJ'
  // "the WHO said" is no question, "the US said" not we
  if ((low === 'who' || low === 'us') && !headline && text.startsWith(low.toUpperCase(), token.start)) return 'NNP'
  const unit = text.charCodeAt(token.start)
  if (unit < 65 || unit > 90 || opens || headline || low.length < 3) return tag
  return MISTAKEN.has(tag) || (saying && tag.startsWith('JJ')) ? 'NNP' : tag
}
const MISTAKEN = new Set(['RB', 'UH', 'VB', 'VBD', 'VBN', 'VBP', 'VBZ', 'FW', 'NN', 'LS'])

/** The dictionary form of a verb of saying, when the tagger's own is none: "gloated" is from "gloat". */
export function relemmatized(low: string, tag: string, lemma: string): string {
  if (!tag.startsWith('VB') || isKnown(lemma)) return lemma
  for (const [ending, put] of ENDINGS)
    if (low.endsWith(ending) && low.length > ending.length + 2) {
      const stem = low.slice(0, -ending.length) + put
      if (isKnown(stem)) return stem
      const shorter = stem.slice(0, -1)
      if (put === '' && stem.at(-1) === stem.at(-2) && isKnown(shorter)) return shorter
    }
  return lemma
}
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
]
const KNOWN: ReadonlySet<string> = new Set([
  ...TAKES_CLAUSE,
  ...TAKES_QUOTATION,
  ...TAKES_NOUN,
  ...TAKES_HEARER,
  ...TAKES_TO,
  ...TAKES_NAMING,
  ...TAKES_PREPOSITION.keys(),
])
const isKnown = (lemma: string): boolean => KNOWN.has(lemma)

/** "The company plans to cut 400 jobs": a sentence without any verb has one that looks like a noun. */
function giveVerb(words: Mendable[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const word = words[i]!
    if (word.quote >= 0 || (word.tag !== 'NNS' && word.tag !== 'NNPS') || !/^(?:NN|PRP$|NNP|NNS|NNPS)/.test(words[i - 1]!.tag))
      continue
    const lemma = relemmatized(word.low, 'VB', word.low)
    if (lemma === word.low || !/^(?:to|that|the|a|an|it|its|his|her|their)$/.test(words[i + 1]!.low)) continue
    word.tag = 'VBZ'
    word.lemma = lemma
    return
  }
}

/** "said", "says", "say", "will" */
const hasTense = (tag: string): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'

type Mendable = {
  readonly start: number
  tag: string
  lemma: string
  readonly low: string
  readonly mark: boolean
  readonly quote: number
}

/** Verbs that the tagger took for something else, told by what stands round them. */
export function mend(words: Mendable[], isCapital: (word: Mendable) => boolean): void {
  if (!words.some(({ tag, quote }) => quote < 0 && hasTense(tag))) giveVerb(words)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.quote >= 0) continue
    if (isNameBeforeSaying(words, i) && isCapital(word)) word.tag = 'NNP'
    // "Some of his allies said they": without "have" or "be" before it "said" is the past tense
    if (word.low === 'said' && word.tag === 'VBN' && !hasHelper(words, i)) word.tag = 'VBD'
    // "A mere 9 percent say they": no "to" and no "will" before it
    if (
      word.tag === 'VB' &&
      isKnown(word.lemma) &&
      i > 0 &&
      /^(?:NN|CD|PRP$|NNS)/.test(words[i - 1]!.tag) &&
      !asksForBase(words, i)
    )
      word.tag = 'VBP'
    // "His critics, many of them doctors, argue that": the clause has no other verb before
    if (
      word.tag === 'VB' &&
      i > 1 &&
      /^[,–—-]+$/.test(words[i - 1]!.low) &&
      isKnown(word.lemma) &&
      /^(?:NNS|NNPS|CD)$/.test(nounBefore(words, i))
    )
      word.tag = 'VBP'
    // "aides said": two verbs with a tense do not stand side by side
    if (
      word.tag === 'VBZ' &&
      /^(?:VBD|MD)$/.test(words[i + 1]?.tag ?? '') &&
      !TAKES_CLAUSE.has(word.lemma) &&
      !/^(?:is|has|does|'s|’s)$/.test(word.low)
    )
      word.tag = isCapital(word) && i > 0 ? 'NNP' : 'NNS'
    // "which engineers say is sinking"
    if (
      word.tag === 'VBZ' &&
      word.low.endsWith('s') &&
      UNNAMED_PEOPLE.has(word.low.slice(0, -1)) &&
      /^(?:VBP|VB)$/.test(words[i + 1]?.tag ?? '')
    )
      word.tag = 'NNS'
    // "Nearly half said"
    if (word.low === 'half' && word.tag === 'RB' && /^VB[DPZ]$/.test(words[i + 1]?.tag ?? '')) word.tag = 'NN'
    // "Teck, the mining company, says"
    if (
      i === 0 &&
      word.tag === 'VB' &&
      isCapital(word) &&
      words[1]?.low === ',' &&
      /^(?:DT|NNP)$/.test(words[2]?.tag ?? '') &&
      !isKnown(word.lemma) &&
      !CALLS.has(word.low)
    )
      word.tag = 'NNP'
    // "It may not be bad, say some mayors"
    if (
      word.tag === 'VB' &&
      i > 0 &&
      words[i - 1]!.low === ',' &&
      STANDS_BEFORE_SUBJECT.has(word.lemma) &&
      /^(?:DT|JJ|NN|NNS|NNP|NNPS|CD)$/.test(words[i + 1]?.tag ?? '') &&
      words.slice(Math.max(0, i - 60), i).some(({ tag }) => hasTense(tag))
    )
      word.tag = 'VBP'
    // "said Clinton ally James Carville"
    if (
      i > 0 &&
      words[i - 1]!.tag === 'NNP' &&
      word.tag !== 'NN' &&
      word.tag !== 'NNP' &&
      words[i + 1]?.tag === 'NNP' &&
      UNNAMED_PEOPLE.has(word.low)
    )
      word.tag = 'NN'
    // "the pier to close": behind an article and before no noun it is one
    if (
      (word.tag === 'JJR' || word.tag === 'RBR') &&
      wordAt(words, i - 1)?.tag === 'DT' &&
      !/^(?:NN|JJ|CD|VBN|VBG|HYPH|CC|,)/.test(words[i + 1]?.tag ?? '')
    )
      word.tag = 'NN'
    // "sources close to her campaign"
    if (word.low === 'close' && words[i + 1]?.low === 'to' && wordAt(words, i - 1)?.tag.startsWith('NN')) word.tag = 'JJ'
    // "an airline executive tells passengers"
    if (
      word.tag === 'JJ' &&
      UNNAMED_PEOPLE.has(word.low) &&
      (/^VB[DZ]$/.test(words[i + 1]?.tag ?? '') ||
        (wordAt(words, i - 1)?.low === 'former' && !/^(?:NN|JJ)/.test(words[i + 1]?.tag ?? '')))
    )
      word.tag = 'NN'
    // "keeps a mission in Lund aimed at training": the clause has its verb already
    if (
      word.tag === 'VBD' &&
      word.low.endsWith('ed') &&
      /^NN/.test(wordAt(words, i - 1)?.tag ?? '') &&
      (words[i + 1]?.low === 'by' ? !MOVED.has(word.lemma) : words[i + 1]?.low === 'at' && hasVerbAlready(words, i))
    )
      word.tag = 'VBN'
    // "which declined to comment"
    if (word.tag === 'JJ' && word.low.endsWith('ed') && words[i + 1]?.low === 'to') {
      const lemma = relemmatized(word.low, 'VBD', word.low)
      if (TAKES_TO.has(lemma) && !/^(?:be|get|remain|seem|feel)$/.test(wordAt(words, i - 1)?.lemma ?? '')) {
        word.tag = 'VBD'
        word.lemma = lemma
      }
    }
    // “…,” Bozell answers.
    if (word.mark) continue
    if ((word.tag === 'NNS' || word.tag === 'NNP' || word.tag === 'JJ' || word.tag === 'NN') && tagPlace(words, i)) {
      const lemma = relemmatized(word.low, 'VB', word.low)
      if (lemma !== word.low && (TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma))) {
        word.tag = word.low.endsWith('s') ? 'VBZ' : 'VBD'
        word.lemma = lemma
        const before = words[i - 1]!
        if (before.tag === 'JJ' && UNNAMED_PEOPLE.has(before.low)) before.tag = 'NN'
      }
    }
  }
}

/**
 * A sentence begins with a name that the tagger took for another word.
 *
 *     Will said it was over.      “It is over,” Cuban wrote.
 *     ^^^^                                      ^^^^^
 */
function isNameBeforeSaying(words: readonly Mendable[], at: number): boolean {
  const { tag, low } = words[at]!
  const next = words[at + 1]
  if (!next || (next.tag !== 'VBD' && next.tag !== 'VBZ') || !(TAKES_CLAUSE.has(next.lemma) || TAKES_HEARER.has(next.lemma)))
    return false
  if (tag === 'MD') return next.tag === 'VBD' && low === 'will'
  if (
    tag !== 'JJ' &&
    tag !== 'DT' &&
    tag !== 'UH' &&
    tag !== 'FW' &&
    !tag.startsWith('VB') &&
    (tag !== 'RB' || low.endsWith('ly'))
  )
    return false
  return !FUNCTION_WORDS.has(low) && !NO_NAMES.has(low)
}
/** These begin sentences, too: "Others said", "Once said". */
const NO_NAMES = new Set(
  'others another few none everyone everybody once twice often never again soon thus maybe perhaps yet too first second third instead however asked pressed'.split(
    ' ',
  ),
)

const asksForBase = (words: readonly Mendable[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { tag, lemma, low } = words[i]!
    if (tag === 'MD' || lemma === 'do' || /^(?:let|make|help|see|hear|have|watch|go|would|will|'d)$/.test(lemma) || tag === 'TO')
      return true
    if (low === ',' || low === ';') return false
  }
  return false
}

/** "rose by": no passive. */
const MOVED = new Set(
  'increase drop jump climb decline decrease gain pass stop slip surge shrink expand improve plunge recover'.split(' '),
)
const CALLS = new Set(['look', 'listen', 'wait', 'come', 'please', 'thank', 'stop', 'let'])

/** The tag of the first noun of the sentence, if no verb with a tense stands between it and the place. */
function nounBefore(words: readonly Mendable[], at: number): string {
  let found = ''
  for (let i = Math.max(0, at - 40); i < at; i++) {
    const { tag, quote } = words[i]!
    if (quote >= 0) continue
    if (hasTense(tag) || tag === 'TO') return ''
    if (!found && (tag === 'NNS' || tag === 'NNPS' || tag === 'CD')) found = tag
  }
  return found
}

/** Left of it, before any comma, joining word or "that", stands a verb with a tense. */
function hasVerbAlready(words: readonly Mendable[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 20); i--) {
    const { tag, low } = words[i]!
    if (tag === 'CC' || tag.startsWith('W') || /^[,;:]$/.test(low) || low === 'that' || words[i]!.mark) return false
    if (hasTense(tag)) return true
  }
  return false
}

const hasHelper = (words: readonly Mendable[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (/^(?:have|be|get|'s|’s)$/.test(words[i]!.lemma)) return true
  return false
}

/** Behind a closing quotation mark and a name. */
function tagPlace(words: readonly Mendable[], at: number): boolean {
  let i = at - 1
  while (i > at - 6 && i >= 0 && /^(?:NNP|NN|JJ|DT|HYPH)$/.test(words[i]!.tag) && !words[i]!.mark) i--
  if (i === at - 1 && words[i]?.tag === 'PRP') i--
  return i < at - 1 && i >= 0 && words[i]!.mark
}
