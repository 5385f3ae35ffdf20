import { type Grammar, grammarOf, isHeadlined, type Tagged } from '../grammar/index.js'
import { TAKES_CLAUSE, TAKES_QUOTATION } from '../language/en/cues.js'
import type { Report, Sentence } from '../model.js'
import { isSpace } from '../text/span.js'
import { wordAt } from '../text/word-at.js'
import { mend } from './mend.js'
import { findQuotations, type Quotation } from './quotation.js'
import { relemmatized, retagged } from './retag.js'
import { isOnlyVerb, isVerb } from './verb-group.js'

/** A word with its part of speech and the quotation it stands in (-1: none). */
export interface Word extends Tagged {
  readonly quote: number
  /** A quotation mark and nothing else. */
  readonly mark: boolean
}

/**
 * One sentence as the teller has it: a quotation of several sentences and its tag are one unit.
 *
 *     “It is over. We are leaving,” he said.   one unit, though two sentences
 */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly heading: boolean
  readonly words: readonly Word[]
  /** Indexes into the reading's quotations of those that begin here. */
  readonly quotes: readonly number[]
}

export interface Reading {
  readonly report: Report
  readonly text: string
  readonly quotations: readonly Quotation[]
  readonly units: readonly Unit[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A report as ATTRIBUTE looks at it. */
export function readingOf(report: Report): Reading {
  const { text, blocks } = report
  const quotations = findQuotations(text, blocks.length > 0 ? blocks : [{ start: 0, end: text.length }])
  const sentences = aroundQuotations(text, report.sentences, quotations)
  const grammar = grammarOf(text, sentences)
  const units: Unit[] = []
  let q = 0
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i]!
    while (q < quotations.length && quotations[q]!.end <= first.start) q++
    const last = lastOf(text, sentences, quotations, grammar, i, q)
    const words: Mutable<Word>[] = []
    for (let s = i; s <= last; s++) addWords(words, text, grammar.tokens(s), quotations, q)
    mend(words, text)
    for (let w = 1; w < words.length; w++)
      if (words[w]!.tag === 'VBN' && /^(?:NN|PRP|RB)/.test(words[w - 1]!.tag) && isOnlyVerb(words, w)) words[w]!.tag = 'VBD'
    units.push({
      start: first.start,
      end: sentences[last]!.end,
      block: first.block,
      heading: blocks[first.block]?.kind === 'heading',
      words,
      quotes: quotesIn(words),
    })
    i = last + 1
  }
  return { report, text, quotations, units }
}

/** A sentence that ends inside a quotation goes on with the next one of its paragraph, and so does one whose tag comes behind: “Why?” she asked. */
function lastOf(
  text: string,
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'block'>[],
  quotations: readonly Quotation[],
  grammar: Grammar,
  i: number,
  q: number,
): number {
  const first = sentences[i]!
  let last = i
  while (
    last + 1 < sentences.length &&
    last - i < MOST_SENTENCES &&
    sentences[last + 1]!.end - first.start < LONGEST &&
    sentences[last + 1]!.block === first.block
  ) {
    const { end } = sentences[last]!
    if (
      !isInside(quotations, end, q) &&
      !(isClosing(text.charCodeAt(end - 1)) && startsWithTag(text, grammar.tokens(last + 1), !endsOpen(text, end)))
    )
      break
    last++
  }
  return last
}
const CLOSING = new Set([...'"”\'’»'].map((mark) => mark.charCodeAt(0)))
const isClosing = (unit: number): boolean => CLOSING.has(unit)

/** The words of a sentence, each with the quotation it stands in; none of them begins before the quotation `q`. */
function addWords(
  words: Mutable<Word>[],
  text: string,
  tokens: readonly Tagged[],
  quotations: readonly Quotation[],
  q: number,
): void {
  const headline = isHeadline(text, tokens)
  let at = q
  for (const token of tokens) {
    const { start, end, tag, lemma, low } = token
    while (at < quotations.length && quotations[at]!.end <= start) at++
    const quotation = quotations[at]
    const inside = quotation !== undefined && quotation.start <= start && start < quotation.end
    const unit = text.charCodeAt(start)
    const better =
      low === 'former' || (unit >= 65 && unit <= 90)
        ? retagged(text, token, low, opensAfter(words.at(-1)), isSaying(words), headline)
        : tag
    words.push({
      start,
      end,
      tag: better,
      lemma: isVerb(better) ? relemmatized(low, better, lemma) : lemma,
      low,
      quote: inside ? at : -1,
      mark: inside && (end <= quotation.from || (quotation.closed && start >= quotation.to)),
    })
  }
}

/** The quotations that the words stand in, each once. */
function quotesIn(words: readonly Word[]): number[] {
  const quotes: number[] = []
  for (const { quote } of words) if (quote >= 0 && quotes.at(-1) !== quote) quotes.push(quote)
  return quotes
}

/** Nothing or a mark stands before: a capital says nothing here. */
const opensAfter = (before: Word | undefined): boolean => before === undefined || before.mark || OPENING.has(before.low)
const OPENING = new Set(['.', ':', '!', '?', '('])

/** The words end on a verb of saying, or on it and a first name: "said Alfonso …". */
function isSaying(words: readonly Word[]): boolean {
  const before = words.at(-1)
  if (!before) return false
  return isPastOrPresent(before)
    ? TAKES_CLAUSE.has(before.lemma)
    : before.tag === 'NNP' && words.length > 1 && isPastOrPresent(words.at(-2)!)
}
const isPastOrPresent = ({ tag }: Word): boolean => tag === 'VBD' || tag === 'VBZ'

/**
 * A sentence does not end on the mark that opens the next speech, and a speech behind a full stop begins one.
 *
 *     It saw fit. ''We are told so.''
 *                 ^
 */
function aroundQuotations(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Pick<Sentence, 'start' | 'end' | 'block'>[] {
  const out: { start: number; end: number; block: number }[] = []
  let q = 0
  for (const { start, end, block } of sentences) {
    let from = start
    const last = out.at(-1)
    while (q < quotations.length && quotations[q]!.from <= from && quotations[q]!.end <= from) q++
    if (last && last.block === block) {
      const cut = [quotations[q - 1], quotations[q]].find(
        (quotation) =>
          quotation !== undefined && quotation.start < last.end && quotation.start > last.start && quotation.from >= last.end,
      )
      if (cut) {
        const trimmed = trimmedEnd(text, last.start, cut.start)
        if (trimmed > last.start) {
          last.end = trimmed
          from = cut.start
        }
      }
    }
    for (let k = q; k < quotations.length && quotations[k]!.start < end; k++) {
      const opens = quotations[k]!.start
      if (opens <= from + 1 || quotations[k]!.single) continue
      if (
        !/[.!?]\s+$/.test(text.slice(Math.max(from, opens - 4), opens)) ||
        !/^\p{Lu}/u.test(text.slice(quotations[k]!.from, quotations[k]!.from + 2))
      )
        continue
      if (/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St)\.\s+$/.test(text.slice(Math.max(from, opens - 6), opens))) continue
      out.push({ start: from, end: trimmedEnd(text, from, opens), block })
      from = opens
    }
    if (from < end) out.push({ start: from, end, block })
  }
  return out
}

/** "Minister Says Troops Will Leave": a capital letter tells nothing there. */
function isHeadline(text: string, tokens: readonly Tagged[]): boolean {
  let words = 0,
    capitals = 0
  for (const { start, end } of tokens) {
    if (end - start < 4) continue
    const unit = text.charCodeAt(start)
    if (unit >= 65 && unit <= 90) capitals++
    else if (unit < 97 || unit > 122) continue
    words++
  }
  return isHeadlined(words, capitals)
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** “Why?” and “We will…” may go on with a tag, “It is over.” may not. */
const endsOpen = (text: string, end: number): boolean =>
  /[?!,…]["”'’»]{1,2}$/.test(text.slice(Math.max(0, end - 4), end)) ||
  /\.\.["”'’»]{1,2}$/.test(text.slice(Math.max(0, end - 4), end))

/** "he asked", "said the minister", "Trump asked" */
function startsWithTag(text: string, tokens: readonly Tagged[], alone: boolean): boolean {
  // “It is over.” — Anna Berg
  if (tokens.length > 1 && /^[-–—―]+$/.test(text.slice(tokens[0]!.start, tokens[0]!.end)) && tokens[1]!.tag.startsWith('NNP'))
    return true
  // “It is over.” Trump said. — with nothing behind
  if (alone && tokens.length > 7) return false
  const isSaying = (token: Tagged | undefined) =>
    token !== undefined && /^VB[DZ]$/.test(token.tag) && (TAKES_CLAUSE.has(token.lemma) || TAKES_QUOTATION.has(token.lemma))
  if (isSaying(tokens[0])) return true
  // “How are you?” Lind, a retired diver, said into the phone.
  if (!alone && /^(?:NNP|PRP|DT)$/.test(tokens[0]?.tag ?? '') && endsOnTag(tokens, isSaying)) return true
  let i = 0
  while (i < 6 && i < tokens.length && /^(?:NNP|NNPS|PRP|NN|NNS|DT|JJ|CD)$/.test(tokens[i]!.tag)) i++
  return i > 0 && isSaying(tokens[i])
}

/** One verb with a tense in all, a verb of saying, near the end or behind a comma. */
function endsOnTag(tokens: readonly Tagged[], isSaying: (token: Tagged | undefined) => boolean): boolean {
  if (tokens.length > 24) return false
  const verbs = tokens.filter(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
  const at = tokens.indexOf(verbs[0]!)
  return verbs.length === 1 && isSaying(verbs[0]) && (at >= tokens.length - 3 || wordAt(tokens, at - 1)?.tag === ',')
}

/** A speech longer than this is read in pieces. */
const LONGEST = 8000
const MOST_SENTENCES = 24

function isInside(quotations: readonly Quotation[], place: number, from: number): boolean {
  for (let q = from; q < quotations.length; q++) {
    const { start, to } = quotations[q]!
    if (start >= place) return false
    // a stop right before the closing mark may have been taken for the sentence's end
    if (place <= to) return true
  }
  return false
}
