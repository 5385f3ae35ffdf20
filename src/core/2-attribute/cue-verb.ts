import { TIME_UNITS, TIMES } from '../language/en/adjuncts.js'
import {
  PARTICLES,
  SURELY_CLAUSE,
  TAKES_CLAUSE,
  TAKES_DOING,
  TAKES_HEARER,
  TAKES_NAMING,
  TAKES_NOUN,
  TAKES_PREPOSITION,
  TAKES_QUESTION,
  TAKES_QUOTATION,
  TAKES_SOMEBODY_TO,
  TAKES_TO,
} from '../language/en/cues.js'
import { commaThat, quotationAt, quotedName, skipTo, thatAhead } from './adjunct.js'
import { adverbThenFinite, clauseStarts, isTensed, leadsIn, pastMark, withTail } from './clause-start.js'
import { contentEnd, speechEnd } from './content-end.js'
import type { Stretch } from './finding.js'
import { phraseAt } from './noun-phrase.js'
import type { Word } from './unit.js'
import { isVerb, type VerbGroup } from './verb-group.js'

/** What follows a verb, and which frame of the verb that fits. */
export interface Complement {
  readonly frame: string
  readonly content: Stretch
  /** The last word of the cue, with particle or preposition, not included. */
  readonly cueEnd: number
  readonly hearer?: Stretch
}

const QUESTION = new Set(['who', 'what', 'how', 'why', 'when', 'where', 'whether', 'which', 'whose', 'whom'])
/** The verb with its particle as the lists spell it: "point-out". */
export function cueOf(words: readonly Word[], group: VerbGroup): { lemma: string; end: number } {
  const { lemma } = words[group.head]!
  const next = words[group.last + 1]
  if (next && PARTICLES.get(lemma)?.includes(next.low) && next.tag !== 'TO')
    return { lemma: `${lemma}-${next.low}`, end: group.last + 2 }
  return { lemma, end: group.last + 1 }
}

/** `ahead`: whoever speaks is named later, in the main clause: “Speaking of floods, the mayor said …” */
export function complementAfter(words: readonly Word[], group: VerbGroup, ahead = false): Complement | undefined {
  const { lemma: full, end } = cueOf(words, group)
  const lemma = full.includes('-') && !FRAMES.has(full) ? full.slice(0, full.indexOf('-')) : full
  const takes = FRAMES.get(lemma)
  if (!takes) return undefined
  const verbTag = words[group.head]!.tag
  const leading = ahead || leadsIn(words, group.first)
  const clause = (from: number, frame: string, cueEnd = end, hearer?: Stretch): Complement => ({
    frame,
    content: { start: from, end: contentEnd(words, from, { verbTag, short: false, leading }) },
    cueEnd,
    ...((hearer ?? to) && { hearer: (hearer ?? to)! }),
  })
  const short = (from: number, frame: string, cueEnd = end): Complement => ({
    frame,
    content: { start: from, end: contentEnd(words, from, { verbTag, short: true, leading }) },
    cueEnd,
  })
  /** A speech ends where it closes, unless another one follows at once. */
  const spoken = (from: number, frame: string, hearer?: Stretch): Complement => {
    const whole = clause(from, frame, end, hearer)
    const closes = speechEnd(words, from)
    const more = closes !== undefined && words.slice(closes, whole.content.end).some(({ mark }) => mark)
    return closes === undefined || more ? whole : { ...whole, content: { start: from, end: Math.min(closes, whole.content.end) } }
  }
  let to: Stretch | undefined
  let p = end
  while (words[p]?.tag === 'RB' && words[p]!.low !== 'not' && !startsClauseAdverb(words, p)) p++

  for (let pass = 0; pass < 2; pass++) {
    const word = words[p]
    if (!word) return undefined
    const named = pass === 0 && takes.hearer ? quotedName(words, p) : undefined
    if (named !== undefined) {
      const after = words[named]!
      if (after.low === 'that') return clause(named, 'hearer that', end, { start: p + 1, end: named - 1 })
      const speech = quotationAt(words, named)
      if (speech !== undefined) return spoken(speech, 'hearer quote', { start: p + 1, end: named - 1 })
    }
    const quoted = quotationAt(words, p)
    if (quoted !== undefined && (takes.clause || takes.quotation || takes.hearer)) return spoken(quoted, 'quote')
    if (word.low === ':' && (takes.clause || takes.quotation) && words[p + 1]) return clause(p + 1, 'colon')
    if (word.low === ',' && pass === 0 && commaThat(words, p) && takes.clause) return clause(commaThat(words, p)!, 'that')
    if (word.low === 'that' && word.tag !== 'DT' && takes.clause) return clause(p, 'that')
    if (word.low === 'that' && takes.clause && clauseStarts(words, p + 1)) return clause(p, 'that')
    if (pass === 1 && takes.surelyClause && (clauseStarts(words, p) || /^(?:he|she|they|we|i)$/.test(word.low)))
      return clause(p, 'clause')
    if (pass === 0) {
      if (
        word.low === 'to' &&
        words[p + 1] &&
        (/^(?:VB|RB|VBP)$/.test(words[pastMark(words, p + 1)]!.tag) ||
          (words[pastMark(words, p + 1)]!.tag === 'NN' && STRICTLY_TO.has(lemma))) &&
        takes.to
      )
        return short(p, 'to')
      // "vowed Tuesday to stay"
      if (TIMES.has(word.low) && words[p + 1]?.low === 'to' && words[p + 2]?.tag === 'VB' && takes.to) return short(p + 1, 'to')
      // "decided not to run"
      if (word.low === 'not' && words[p + 1]?.low === 'to' && words[p + 2]?.tag === 'VB' && takes.to) return short(p, 'to')
      if (
        (QUESTION.has(word.low) ||
          (word.low === 'if' && (lemma === 'ask' || lemma === 'wonder' || lemma === 'know' || lemma === 'say'))) &&
        takes.question
      )
        return clause(p, 'question')
      if (word.tag === 'VBG' && takes.doing) return short(p, 'doing')
      if (takes.prepositions?.includes(word.low) && words[p + 1] && word.tag !== 'RP') {
        const c = short(p + 1, `prep ${word.low}`, p + 1)
        if (c.content.end > p + 1) return c
      }
      const naming = takes.naming
      const phrase = phraseAt(words, p)
      if (phrase) {
        const tail = withTail(words, phrase.end)
        const later = words[tail]
        // "said last week in Lund, “The pier is closed”": the time is not what was said
        if (TIME_UNITS.has(words[phrase.head]!.low)) {
          const behind = skipTo(words, p)
          if (behind !== undefined && behind > phrase.head && takes.clause) {
            p = behind
            continue
          }
        }
        if (takes.hearer) {
          const hearer = { start: p, end: tail }
          for (const at of tail === phrase.end ? [tail] : [phrase.end, tail]) {
            const w = words[at]
            if (!w) continue
            const q = quotationAt(words, at)
            if (q !== undefined) return spoken(q, 'hearer quote', { start: p, end: at })
            if (w.low === ':') return clause(at + 1, 'hearer quote', end, { start: p, end: at })
            if (w.low === 'that') return clause(at, 'hearer that', end, { start: p, end: at })
            if (QUESTION.has(w.low) || w.low === 'if') return clause(at, 'hearer question', end, { start: p, end: at })
            if (
              (w.low === 'to' && words[pastMark(words, at + 1)]?.tag === 'VB') ||
              (w.low === 'not' && words[at + 1]?.low === 'to')
            )
              return { ...short(at, 'hearer to'), hearer: { start: p, end: at } }
            if (
              (w.low === 'of' || w.low === 'about' || w.low === 'against') &&
              at === phrase.end &&
              thatAhead(words, at) === undefined
            )
              return { ...short(at + 1, `hearer ${w.low}`), hearer: { start: p, end: at } }
          }
          const late = skipTo(words, tail) ?? thatAhead(words, tail, lemma === 'tell')
          if (late !== undefined) return clause(late, 'hearer that', end, hearer)
          if (clauseStarts(words, tail) && !isTensed(later)) return clause(tail, 'hearer clause', end, hearer)
        }
        if (
          takes.clause &&
          (isTensed(words[pastMark(words, phrase.end)]) ||
            isTensed(words[pastMark(words, tail)]) ||
            adverbThenFinite(words, tail) ||
            adverbThenFinite(words, phrase.end))
        )
          return clause(p, 'clause')
        if (
          takes.somebodyTo &&
          [phrase.end, tail].some((at) => words[at]?.low === 'to' && words[pastMark(words, at + 1)]?.tag === 'VB')
        )
          return short(p, 'somebody to')
        // "called on Gov. Ana Berg (S) to resign", "called on voters not to panic"
        if (lemma === 'call-on' && !TIME_UNITS.has(words[phrase.head]!.low)) return short(p, 'somebody to')
        // "saw the pier as a gamble", not "saw him leave"
        const seen = lemma === 'see' && !words.slice(p, p + 30).some(({ low }) => low === 'as')
        if (naming && !seen) return clause(p, 'naming')
        if (
          (takes.surelyClause && tensedAhead(words, p)) ||
          (lemma === 'say' && words.length - phrase.end > 4 && !isTagAfter(words, p))
        )
          return clause(p, 'clause')
        if (takes.noun && !seen) return short(p, 'noun')
      } else if (
        takes.naming &&
        lemma === 'call' &&
        !STOPS.test(word.low) &&
        word.tag !== 'IN' &&
        word.tag !== 'RP' &&
        word.tag !== 'TO'
      )
        return clause(p, 'naming')
      else if (takes.noun && words[p]?.mark && words[p + 1]?.quote === words[p]!.quote) return short(p, 'noun')
      else if (takes.clause && clauseStarts(words, p)) return clause(p, 'clause')
    }
    const late = pass === 0 ? skipTo(words, p) : undefined
    if (late === undefined) {
      // "said going abroad had helped", "said despite the cost it would go on"
      if (pass === 0 && takes.surelyClause && !STOPS.test(word.low) && !isTagAfter(words, p) && tensedAhead(words, p))
        return clause(p, 'clause')
      // "said in a tweet aimed at voters that"
      const that = pass === 0 && takes.surelyClause && word.tag === 'IN' ? thatAhead(words, p) : undefined
      if (that !== undefined) return clause(that, 'that')
      break
    }
    if (words[p]?.low === 'to') {
      const told = phraseAt(words, p + 1)
      if (told) to = { start: p + 1, end: told.end }
    }
    p = late
  }
  return undefined
}

/** What a verb brings in. All verbs with a frame stand in one table, for most verbs have none. */
interface Frames {
  readonly clause: boolean
  readonly surelyClause: boolean
  readonly quotation: boolean
  readonly hearer: boolean
  readonly to: boolean
  readonly somebodyTo: boolean
  readonly noun: boolean
  readonly naming: boolean
  readonly question: boolean
  readonly doing: boolean
  readonly prepositions: readonly string[] | undefined
}
const FRAMES: ReadonlyMap<string, Frames> = new Map(
  [
    ...TAKES_CLAUSE,
    ...TAKES_QUOTATION,
    ...TAKES_HEARER,
    ...TAKES_TO,
    ...TAKES_SOMEBODY_TO,
    ...TAKES_NOUN,
    ...TAKES_PREPOSITION.keys(),
    ...TAKES_NAMING,
  ].map((lemma) => [
    lemma,
    {
      clause: TAKES_CLAUSE.has(lemma),
      surelyClause: SURELY_CLAUSE.has(lemma),
      quotation: TAKES_QUOTATION.has(lemma),
      hearer: TAKES_HEARER.has(lemma),
      to: TAKES_TO.has(lemma),
      somebodyTo: TAKES_SOMEBODY_TO.has(lemma),
      noun: TAKES_NOUN.has(lemma),
      naming: TAKES_NAMING.has(lemma),
      question: TAKES_QUESTION.has(lemma),
      doing: TAKES_DOING.has(lemma),
      prepositions: TAKES_PREPOSITION.get(lemma),
    },
  ]),
)

/** Behind these "to" brings a verb, even where the tagger sees a noun: "declined to comment". */
const STRICTLY_TO = new Set([
  'decline',
  'refuse',
  'want',
  'intend',
  'hope',
  'vow',
  'pledge',
  'promise',
  'agree',
  'offer',
  'plan',
  'threaten',
])
const STOPS = /^[.,;:!?)(—–-]+$/
/** "said Monday." and the like close the sentence. */
const isTagAfter = (words: readonly Word[], p: number): boolean =>
  (words[p]!.tag === 'IN' || TIMES.has(words[p]!.low)) && !words.slice(p, p + 12).some((word) => word.low === ',')
function tensedAhead(words: readonly Word[], p: number): boolean {
  for (let i = p; i < Math.min(words.length, p + 40); i++) {
    const word = words[i]!
    if (word.low === ';' || word.low === ':') return false
    if (isTensed(word) && i > p) return true
  }
  return false
}

const startsClauseAdverb = (words: readonly Word[], p: number): boolean =>
  isVerb(words[p + 1]?.tag ?? '') && words[p]!.low === 'there'
