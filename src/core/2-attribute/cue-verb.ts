import {
  PARTICLES,
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
import { contentEnd } from './content-end.js'
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

const isTensed = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'MD')
const QUESTION = new Set(['who', 'what', 'how', 'why', 'when', 'where', 'whether', 'which', 'whose', 'whom'])
const TIMES = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tonight',
  'tomorrow',
])
const LINKS = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'after',
  'before',
  'of',
  'about',
  'with',
  'by',
  'from',
  'for',
  'via',
  'through',
  'following',
  'near',
  'over',
  'as',
  'last',
  'this',
  'earlier',
  'late',
  'outside',
  'into',
])

/** The verb with its particle as the lists spell it: "point-out". */
export function cueOf(words: readonly Word[], group: VerbGroup): { lemma: string; end: number } {
  const { lemma } = words[group.head]!
  const next = words[group.last + 1]
  if (next && PARTICLES.get(lemma)?.includes(next.low) && next.tag !== 'TO')
    return { lemma: `${lemma}-${next.low}`, end: group.last + 2 }
  return { lemma, end: group.last + 1 }
}

export function complementAfter(words: readonly Word[], group: VerbGroup): Complement | undefined {
  const { lemma: full, end } = cueOf(words, group)
  const lemma = full.includes('-') && !knows(full) ? full.slice(0, full.indexOf('-')) : full
  if (!knows(lemma)) return undefined
  const verbTag = words[group.head]!.tag
  const leading = leadsIn(words, group.first)
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
  let to: Stretch | undefined
  let p = end
  while (words[p]?.tag === 'RB' && words[p]!.low !== 'not' && !startsClauseAdverb(words, p)) p++

  for (let pass = 0; pass < 2; pass++) {
    const word = words[p]
    if (!word) return undefined
    const named = pass === 0 && TAKES_HEARER.has(lemma) ? quotedName(words, p) : undefined
    if (named !== undefined) {
      const after = words[named]!
      if (after.low === 'that') return clause(named, 'hearer that', end, { start: p + 1, end: named - 1 })
      const speech = quotationAt(words, named)
      if (speech !== undefined) return clause(speech, 'hearer quote', end, { start: p + 1, end: named - 1 })
    }
    const quoted = quotationAt(words, p)
    if (quoted !== undefined && (TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma) || TAKES_HEARER.has(lemma)))
      return clause(quoted, 'quote', p > end && pass === 0 ? end : end)
    if (word.low === ':' && (TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma)) && words[p + 1]) return clause(p + 1, 'colon')
    if (word.low === ',' && pass === 0 && commaThat(words, p) && TAKES_CLAUSE.has(lemma))
      return clause(commaThat(words, p)!, 'that')
    if (word.low === 'that' && word.tag !== 'DT' && TAKES_CLAUSE.has(lemma)) return clause(p, 'that')
    if (word.low === 'that' && TAKES_CLAUSE.has(lemma) && clauseStarts(words, p + 1)) return clause(p, 'that')
    if (pass === 1 && SAYS_CLAUSE.has(lemma) && clauseStarts(words, p)) return clause(p, 'clause')
    if (pass === 0) {
      if (
        word.low === 'to' &&
        words[p + 1] &&
        (/^(?:VB|RB|VBP)$/.test(words[p + 1]!.tag) || (words[p + 1]!.tag === 'NN' && STRICTLY_TO.has(lemma))) &&
        TAKES_TO.has(lemma)
      )
        return short(p, 'to')
      if (
        (QUESTION.has(word.low) ||
          (word.low === 'if' && (lemma === 'ask' || lemma === 'wonder' || lemma === 'know' || lemma === 'say'))) &&
        TAKES_QUESTION.has(lemma)
      )
        return clause(p, 'question')
      if (word.tag === 'VBG' && TAKES_DOING.has(lemma)) return short(p, 'doing')
      if (TAKES_PREPOSITION.get(lemma)?.includes(word.low) && words[p + 1] && word.tag !== 'RP') {
        const c = short(p + 1, `prep ${word.low}`, p + 1)
        if (c.content.end > p + 1) return c
      }
      const naming = TAKES_NAMING.has(lemma)
      const phrase = phraseAt(words, p)
      if (phrase) {
        const tail = withTail(words, phrase.end)
        const next = words[phrase.end],
          later = words[tail]
        if (TAKES_HEARER.has(lemma)) {
          const hearer = { start: p, end: tail }
          for (const at of tail === phrase.end ? [tail] : [phrase.end, tail]) {
            const w = words[at]
            if (!w) continue
            const q = quotationAt(words, at)
            if (q !== undefined) return clause(q, 'hearer quote', end, { start: p, end: at })
            if (w.low === ':') return clause(at + 1, 'hearer quote', end, { start: p, end: at })
            if (w.low === 'that') return clause(at, 'hearer that', end, { start: p, end: at })
            if (QUESTION.has(w.low) || w.low === 'if') return clause(at, 'hearer question', end, { start: p, end: at })
            if (w.low === 'to' && words[at + 1]?.tag === 'VB') return { ...short(at, 'hearer to'), hearer: { start: p, end: at } }
            if ((w.low === 'of' || w.low === 'about' || w.low === 'against') && at === phrase.end)
              return { ...short(at + 1, `hearer ${w.low}`), hearer: { start: p, end: at } }
          }
          const late = skipTo(words, tail)
          if (late !== undefined) return clause(late, 'hearer that', end, hearer)
          if (clauseStarts(words, tail) && !isTensed(later)) return clause(tail, 'hearer clause', end, hearer)
        }
        if (
          TAKES_CLAUSE.has(lemma) &&
          (isTensed(next) || isTensed(later) || adverbThenFinite(words, tail) || adverbThenFinite(words, phrase.end))
        )
          return clause(p, 'clause')
        if (
          TAKES_SOMEBODY_TO.has(lemma) &&
          ((next?.low === 'to' && words[phrase.end + 1]?.tag === 'VB') || (later?.low === 'to' && words[tail + 1]?.tag === 'VB'))
        )
          return short(p, 'somebody to')
        if (naming) return clause(p, 'naming')
        if (
          (SAYS_CLAUSE.has(lemma) && tensedAhead(words, p)) ||
          (lemma === 'say' && words.length - phrase.end > 4 && !isTagAfter(words, p))
        )
          return clause(p, 'clause')
        if (TAKES_NOUN.has(lemma)) return short(p, 'noun')
      } else if (
        TAKES_NAMING.has(lemma) &&
        lemma === 'call' &&
        !STOPS.test(word.low) &&
        word.tag !== 'IN' &&
        word.tag !== 'RP' &&
        word.tag !== 'TO'
      )
        return clause(p, 'naming')
      else if (TAKES_NOUN.has(lemma) && words[p]?.mark && words[p + 1]?.quote === words[p]!.quote) return short(p, 'noun')
      else if (TAKES_CLAUSE.has(lemma) && clauseStarts(words, p)) return clause(p, 'clause')
    }
    const late = pass === 0 ? skipTo(words, p) : undefined
    if (late === undefined) {
      // "said going abroad had helped", "said despite the cost it would go on"
      if (pass === 0 && SAYS_CLAUSE.has(lemma) && !STOPS.test(word.low) && !isTagAfter(words, p) && tensedAhead(words, p))
        return clause(p, 'clause')
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

const knows = (lemma: string): boolean =>
  TAKES_CLAUSE.has(lemma) ||
  TAKES_QUOTATION.has(lemma) ||
  TAKES_HEARER.has(lemma) ||
  TAKES_TO.has(lemma) ||
  TAKES_SOMEBODY_TO.has(lemma) ||
  TAKES_NOUN.has(lemma) ||
  TAKES_PREPOSITION.has(lemma) ||
  TAKES_NAMING.has(lemma)

/** After these a clause is taken for granted. */
const SAYS_CLAUSE = new Set([
  'say',
  'claim',
  'argue',
  'think',
  'believe',
  'insist',
  'suggest',
  'report',
  'hope',
  'admit',
  'acknowledge',
  'predict',
  'announce',
  'note',
  'add',
  'feel',
  'assume',
  'contend',
  'warn',
  'fear',
  'guess',
  'allege',
  'maintain',
])
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

/** An opening quotation mark here, or behind a comma or colon. */
function quotationAt(words: readonly Word[], p: number): number | undefined {
  const word = words[p]
  if (!word) return undefined
  if (word.mark && words[p + 1] && words[p + 1]!.quote === word.quote && words[p - 1]?.quote !== word.quote) return p
  if (word.low === ',' || word.low === ':' || word.low === '—' || word.low === '-' || word.low === '–') {
    const next = words[p + 1]
    if (next?.mark && words[p + 2]?.quote === next.quote) return p + 1
  }
  return undefined
}

/** "told “Agence France-Presse”:": an outlet's name between marks is no speech. Where it ends, closing mark included. */
function quotedName(words: readonly Word[], p: number): number | undefined {
  const first = words[p]
  if (!first?.mark) return undefined
  let i = p + 1
  while (i < words.length && i < p + 8 && words[i]!.quote === first.quote) {
    if (!words[i]!.mark && !/^(?:NNP|NNPS|HYPH|JJ|DT|NN)$/.test(words[i]!.tag)) return undefined
    i++
  }
  return words[i] && words[i]!.quote !== first.quote && words[i - 1]!.mark && i - p > 2 ? i : undefined
}

/** "said, however, that" */
function commaThat(words: readonly Word[], p: number): number | undefined {
  for (let i = p + 1; i < Math.min(words.length, p + 14); i++) {
    const word = words[i]!
    if (word.low === ',' && words[i + 1]?.low === 'that' && words[i + 1]!.tag !== 'DT') return i + 1
    if (isTensed(word)) return undefined
  }
  return undefined
}

/** "said on Monday in an interview with a newspaper that": over time and place to the "that" or quotation. */
function skipTo(words: readonly Word[], p: number): number | undefined {
  let i = p
  for (let guard = 0; guard < 8 && i < words.length && i < p + 30; guard++) {
    const word = words[i]!
    if (i > p) {
      if (
        word.low === 'that' &&
        (word.tag === 'IN' || clauseStarts(words, i + 1) || (words[i + 1]?.tag.startsWith('NNP') ?? false))
      )
        return i
      const quote = quotationAt(words, i)
      if (quote !== undefined) return quote
      if (word.low === ':') return i
      if (word.tag !== 'IN' && word.tag !== 'TO' && word.tag !== 'RB' && clauseStarts(words, i)) return i
    }
    if (TIMES.has(word.low) || word.tag === 'RB') {
      i++
      continue
    }
    if (LINKS.has(word.low)) {
      const phrase = phraseAt(words, i + 1)
      if (phrase) {
        i = phrase.end
        continue
      }
      if (words[i + 1]?.tag === 'VBG') {
        const object = phraseAt(words, i + 2)
        i = object ? object.end : i + 2
        continue
      }
      return undefined
    }
    const phrase = phraseAt(words, i)
    if (
      phrase &&
      (TIMES.has(words[phrase.head]!.low) ||
        /^(?:week|month|year|morning|night|afternoon|evening|time|day|spring|summer|fall|winter)$/.test(words[phrase.head]!.low))
    ) {
      i = phrase.end
      continue
    }
    return undefined
  }
  return undefined
}

/** Past "of …" and other phrases that hang on a noun phrase. */
function withTail(words: readonly Word[], from: number): number {
  let i = from
  for (let guard = 0; guard < 4; guard++) {
    const word = words[i]
    if (
      word?.tag !== 'IN' ||
      !['of', 'in', 'at', 'for', 'from', 'with', 'on', 'by', 'between', 'among', 'against', 'to'].includes(word.low)
    )
      break
    const phrase = phraseAt(words, i + 1)
    if (!phrase) break
    i = phrase.end
  }
  return i
}

const adverbThenFinite = (words: readonly Word[], i: number): boolean => words[i]?.tag === 'RB' && isTensed(words[i + 1])

/** A noun phrase and a finite verb. */
export function clauseStarts(words: readonly Word[], i: number): boolean {
  if (words[i]?.tag === 'EX') return isTensed(words[i + 1])
  const phrase = phraseAt(words, i)
  if (phrase) {
    const tail = withTail(words, phrase.end)
    if (
      isTensed(words[phrase.end]) ||
      isTensed(words[tail]) ||
      adverbThenFinite(words, phrase.end) ||
      adverbThenFinite(words, tail)
    )
      return true
    // "the man who…", "Iraq, which…"
    return false
  }
  if (words[i]?.tag === 'IN' && words[i]!.low !== 'of') {
    // "said under the plan, NATO would"
    for (let j = i + 1; j < Math.min(words.length, i + 12); j++) if (words[j]!.low === ',') return clauseStarts(words, j + 1)
  }
  return words[i]?.tag === 'VBG' && isTensed(words[i + 1])
}
const startsClauseAdverb = (words: readonly Word[], p: number): boolean =>
  isVerb(words[p + 1]?.tag ?? '') && words[p]!.low === 'there'

/**
 * The verb stands in a clause that leads in to the main one.
 *
 *     As the president warned of a shutdown, lawmakers left town.
 *     ^^
 */
function leadsIn(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 25); i--) {
    const word = words[i]!
    if (word.low === ',' || word.low === ';' || word.low === ':') return false
    if (
      LEADS_IN.has(word.low) &&
      (i === 0 || (i === 1 && /^(?:CC|RB)$/.test(words[0]!.tag)) || words[i - 1]!.low === ',' || words[0]!.low === 'at')
    )
      return true
  }
  return words[0]!.tag === 'VBG' && verb === 0
}
const LEADS_IN = new Set([
  'as',
  'while',
  'when',
  'after',
  'if',
  'although',
  'though',
  'because',
  'since',
  'before',
  'once',
  'until',
  'unless',
  'whereas',
  'by',
  'despite',
  'in',
  'without',
])
