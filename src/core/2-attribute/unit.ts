import { grammarOf, type Tagged } from '../grammar/index.js'
import type { Report } from '../model.js'
import { foldCase } from '../text/fold.js'
import { findQuotations, type Quotation } from './quotation.js'

/** A word with its part of speech and the quotation it stands in (-1: none). */
export interface Word extends Tagged {
  readonly low: string
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

/** A report as ATTRIBUTE looks at it. */
export function readingOf(report: Report): Reading {
  const { text } = report
  const paragraphs = report.blocks.length > 0 ? report.blocks : [{ start: 0, end: text.length }]
  const quotations = findQuotations(text, paragraphs)
  const low = foldCase(text)
  const grammar = grammarOf(text, report.sentences)
  const units: Unit[] = []
  let q = 0
  let i = 0
  while (i < report.sentences.length) {
    const first = report.sentences[i]!
    let end = first.end
    let longest = 1
    // A sentence that ends inside a quotation goes on with the next one of its paragraph.
    while (i + longest < report.sentences.length && longest < MOST_SENTENCES) {
      const next = report.sentences[i + longest]!
      if (next.block !== first.block || !isInside(quotations, end, q)) break
      end = next.end
      longest++
    }
    while (q < quotations.length && quotations[q]!.end <= first.start) q++
    const words: Word[] = []
    let at = q
    const begins: number[] = []
    for (let s = i; s < i + longest; s++)
      for (const token of grammar.tokens(s)) {
        while (at < quotations.length && quotations[at]!.end <= token.start) at++
        const quotation = quotations[at]
        const inside = quotation !== undefined && quotation.start <= token.start && token.start < quotation.end
        if (inside && begins.at(-1) !== at) begins.push(at)
        words.push({
          start: token.start,
          end: token.end,
          tag: token.tag,
          lemma: token.lemma,
          low: low.slice(token.start, token.end),
          quote: inside ? at : -1,
          mark: inside && (token.end <= quotation.from || (quotation.closed && token.start >= quotation.to)),
        })
      }
    units.push({
      start: first.start,
      end,
      block: first.block,
      heading: report.blocks[first.block]?.kind === 'heading',
      words,
      quotes: begins,
    })
    i += longest
  }
  return { report, text, quotations, units }
}

/** A speech longer than this is read in pieces. */
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
