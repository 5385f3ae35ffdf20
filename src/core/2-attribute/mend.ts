import { STANDS_BEFORE_SUBJECT, TAKES_CLAUSE, TAKES_HEARER, TAKES_QUOTATION, TAKES_TO } from '../language/en/cues.js'
import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { wordAt } from '../text/word-at.js'
import { isKnown, relemmatized } from './retag.js'

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
export function mend(words: Mendable[], text: string): void {
  if (!words.some(({ tag, quote }) => quote < 0 && hasTense(tag))) giveVerb(words)
  for (let i = 0; i < words.length; i++) {
    const { tag, low, quote } = words[i]!
    if (quote >= 0) continue
    const rules = RULES_FOR.get(tag)
    if (rules) mendAt(words, i, text, rules)
    else if (low === 'close' || (i > 0 && words[i - 1]!.tag === 'NNP' && words[i + 1]?.tag === 'NNP'))
      mendAt(words, i, text, FOR_ANY)
  }
}

/** The rules for its tag one after the other; when one gives it another tag, those for the new tag that come behind go on. */
function mendAt(words: Mendable[], i: number, text: string, first: readonly Rule[]): void {
  let rules = first
  for (let r = 0; r < rules.length; r++) {
    const rule = rules[r]!,
      { tag } = words[i]!
    rule.mend(words, i, text)
    if (words[i]!.tag === tag) continue
    rules = RULES_FOR.get(words[i]!.tag) ?? FOR_ANY
    r = -1
    while (r + 1 < rules.length && RULES.indexOf(rules[r + 1]!) <= RULES.indexOf(rule)) r++
  }
}

interface Rule {
  /** The parts of speech that it mends; none: any. */
  readonly tags?: readonly string[]
  mend(words: Mendable[], i: number, text: string): void
}
const isCapital = (text: string, { start }: Mendable): boolean => text.charCodeAt(start) >= 65 && text.charCodeAt(start) <= 90

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [
  {
    // "Will said it was over."
    tags: ['MD', 'JJ', 'DT', 'UH', 'FW', 'RB', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'],
    mend(words, i, text) {
      if (isNameBeforeSaying(words, i) && isCapital(text, words[i]!)) words[i]!.tag = 'NNP'
    },
  },
  {
    // "Some of his allies said they": without "have" or "be" before it "said" is the past tense
    tags: ['VBN'],
    mend(words, i) {
      if (words[i]!.low === 'said' && !hasHelper(words, i)) words[i]!.tag = 'VBD'
    },
  },
  {
    // "A mere 9 percent say they": no "to" and no "will" before it
    tags: ['VB'],
    mend(words, i) {
      if (i > 0 && isKnown(words[i]!.lemma) && /^(?:NN|CD|PRP$|NNS)/.test(words[i - 1]!.tag) && !asksForBase(words, i))
        words[i]!.tag = 'VBP'
    },
  },
  {
    // "His critics, many of them doctors, argue that": the clause has no other verb before
    tags: ['VB'],
    mend(words, i) {
      if (
        i > 1 &&
        /^[,–—-]+$/.test(words[i - 1]!.low) &&
        isKnown(words[i]!.lemma) &&
        /^(?:NNS|NNPS|CD)$/.test(nounBefore(words, i))
      )
        words[i]!.tag = 'VBP'
    },
  },
  {
    // "aides said": two verbs with a tense do not stand side by side
    tags: ['VBZ'],
    mend(words, i, text) {
      const word = words[i]!
      if (
        /^(?:VBD|MD)$/.test(words[i + 1]?.tag ?? '') &&
        !TAKES_CLAUSE.has(word.lemma) &&
        !/^(?:is|has|does|'s|’s)$/.test(word.low)
      )
        word.tag = isCapital(text, word) && i > 0 ? 'NNP' : 'NNS'
    },
  },
  {
    // "which engineers say is sinking"
    tags: ['VBZ'],
    mend(words, i) {
      const { low } = words[i]!
      if (low.endsWith('s') && UNNAMED_PEOPLE.has(low.slice(0, -1)) && /^(?:VBP|VB)$/.test(words[i + 1]?.tag ?? ''))
        words[i]!.tag = 'NNS'
    },
  },
  {
    // "Nearly half said"
    tags: ['RB'],
    mend(words, i) {
      if (words[i]!.low === 'half' && /^VB[DPZ]$/.test(words[i + 1]?.tag ?? '')) words[i]!.tag = 'NN'
    },
  },
  {
    // "Teck, the mining company, says"
    tags: ['VB'],
    mend(words, i, text) {
      const word = words[i]!
      if (
        i === 0 &&
        isCapital(text, word) &&
        words[1]?.low === ',' &&
        /^(?:DT|NNP)$/.test(words[2]?.tag ?? '') &&
        !isKnown(word.lemma) &&
        !CALLS.has(word.low)
      )
        word.tag = 'NNP'
    },
  },
  {
    // "It may not be bad, say some mayors"
    tags: ['VB'],
    mend(words, i) {
      if (
        i > 0 &&
        words[i - 1]!.low === ',' &&
        STANDS_BEFORE_SUBJECT.has(words[i]!.lemma) &&
        /^(?:DT|JJ|NN|NNS|NNP|NNPS|CD)$/.test(words[i + 1]?.tag ?? '') &&
        words.slice(Math.max(0, i - 60), i).some(({ tag }) => hasTense(tag))
      )
        words[i]!.tag = 'VBP'
    },
  },
  {
    // "said Clinton ally James Carville"
    mend(words, i) {
      const { tag, low } = words[i]!
      if (
        i > 0 &&
        tag !== 'NN' &&
        tag !== 'NNP' &&
        words[i - 1]!.tag === 'NNP' &&
        words[i + 1]?.tag === 'NNP' &&
        UNNAMED_PEOPLE.has(low)
      )
        words[i]!.tag = 'NN'
    },
  },
  {
    // "the pier to close": behind an article and before no noun it is one
    tags: ['JJR', 'RBR'],
    mend(words, i) {
      if (wordAt(words, i - 1)?.tag === 'DT' && !/^(?:NN|JJ|CD|VBN|VBG|HYPH|CC|,)/.test(words[i + 1]?.tag ?? ''))
        words[i]!.tag = 'NN'
    },
  },
  {
    // "sources close to her campaign"
    mend(words, i) {
      if (words[i]!.low === 'close' && words[i + 1]?.low === 'to' && wordAt(words, i - 1)?.tag.startsWith('NN'))
        words[i]!.tag = 'JJ'
    },
  },
  {
    // "an airline executive tells passengers"
    tags: ['JJ'],
    mend(words, i) {
      if (
        UNNAMED_PEOPLE.has(words[i]!.low) &&
        (/^VB[DZ]$/.test(words[i + 1]?.tag ?? '') ||
          (wordAt(words, i - 1)?.low === 'former' && !/^(?:NN|JJ)/.test(words[i + 1]?.tag ?? '')))
      )
        words[i]!.tag = 'NN'
    },
  },
  {
    // "keeps a mission in Lund aimed at training": the clause has its verb already
    tags: ['VBD'],
    mend(words, i) {
      const { low, lemma } = words[i]!
      if (
        low.endsWith('ed') &&
        wordAt(words, i - 1)?.tag.startsWith('NN') &&
        (words[i + 1]?.low === 'by' ? !MOVED.has(lemma) : words[i + 1]?.low === 'at' && hasVerbAlready(words, i))
      )
        words[i]!.tag = 'VBN'
    },
  },
  {
    // "which declined to comment"
    tags: ['JJ'],
    mend(words, i) {
      const word = words[i]!
      if (!word.low.endsWith('ed') || words[i + 1]?.low !== 'to') return
      const lemma = relemmatized(word.low, 'VBD', word.low)
      if (!TAKES_TO.has(lemma) || /^(?:be|get|remain|seem|feel)$/.test(wordAt(words, i - 1)?.lemma ?? '')) return
      word.tag = 'VBD'
      word.lemma = lemma
    },
  },
  {
    // “…,” Bozell answers.
    tags: ['NNS', 'NNP', 'JJ', 'NN'],
    mend(words, i) {
      const word = words[i]!
      if (word.mark || !tagPlace(words, i)) return
      const lemma = relemmatized(word.low, 'VB', word.low)
      if (lemma === word.low || !(TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma))) return
      word.tag = word.low.endsWith('s') ? 'VBZ' : 'VBD'
      word.lemma = lemma
      const before = words[i - 1]!
      if (before.tag === 'JJ' && UNNAMED_PEOPLE.has(before.low)) before.tag = 'NN'
    },
  },
]

/** Most words have a tag that no rule mends, or one. */
const FOR_ANY = RULES.filter(({ tags }) => tags === undefined)
const RULES_FOR: ReadonlyMap<string, readonly Rule[]> = new Map(
  RULES.flatMap(({ tags }) => tags ?? []).map((tag) => [
    tag,
    RULES.filter(({ tags }) => tags === undefined || tags.includes(tag)),
  ]),
)

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

const isOfName = ({ tag, mark }: Mendable): boolean =>
  !mark && (tag === 'NNP' || tag === 'NN' || tag === 'JJ' || tag === 'DT' || tag === 'HYPH')

/** Behind a closing quotation mark and a name. */
function tagPlace(words: readonly Mendable[], at: number): boolean {
  let i = at - 1
  while (i > at - 6 && i >= 0 && isOfName(words[i]!)) i--
  if (i === at - 1 && words[i]?.tag === 'PRP') i--
  return i < at - 1 && i >= 0 && words[i]!.mark
}
