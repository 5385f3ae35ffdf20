import { linesIn } from '../language/en/line.js'
import type { Report, Sentence } from '../model.js'
import { alignments } from '../text/alignment.js'
import { wordsIn } from '../text/word.js'

/** A sentence here beside the sentence there that says it in the same or nearly the same words; or one that stands only on one side. */
export interface Row {
  readonly how: 'verbatim' | 'edited' | 'rewritten' | 'dropped' | 'added'
  readonly here?: Sentence
  readonly there?: Sentence
}

/**
 * Two reports, sentence beside sentence, in the order of the first; what only the second has stands where it stands there.
 *
 *     here   Ostmark has told allies to close it by October.    edited   Ostmark has told allies to close the mission by October.   there
 *     here   One source was less sure.                          dropped
 *
 * Two sentences here may go back to one there. "Dropped" and "added" say where the words stand, not who left them out.
 */
export function compareReports(here: Report, there: Report): Row[] {
  const at = (sentences: readonly Sentence[]) => new Map(sentences.map((sentence) => [sentence.start, sentence]))
  const mine = at(here.sentences),
    theirs = at(there.sentences)
  const pairs = new Map<Sentence, Row>()
  for (const found of alignments(linesOf(here), linesOf(there))) {
    const left = mine.get(found.here.start),
      right = theirs.get(found.there.start)
    if (!left || !right) continue
    const isCopied = found.how === 'verbatim' && sameWords(here.text, left, there.text, right)
    pairs.set(left, { how: found.how === 'verbatim' && !isCopied ? 'edited' : found.how, here: left, there: right })
  }
  const met = new Set([...pairs.values()].map((row) => row.there))
  const rows: Row[] = []
  let next = 0
  const addUpTo = (end: number) => {
    for (; next < end; next++) {
      const sentence = there.sentences[next]
      if (sentence && !met.has(sentence)) rows.push({ how: 'added', there: sentence })
    }
  }
  for (const sentence of here.sentences) {
    const row = pairs.get(sentence)
    if (row?.there) addUpTo(there.sentences.indexOf(row.there))
    rows.push(row ?? { how: 'dropped', here: sentence })
  }
  addUpTo(there.sentences.length)
  return rows
}

/** Reuse calls a sentence verbatim though a word in ten is another; beside each other on a page, one other word is an edit. */
function sameWords(here: string, left: Sentence, there: string, right: Sentence): boolean {
  const a = wordsIn(here, left.start, left.end),
    b = wordsIn(there, right.start, right.end)
  return a.length === b.length && a.every(({ folded }, index) => folded === b[index]?.folded)
}

const linesOf = ({ text, sentences }: Report) => linesIn(text, sentences)

/** The comparison as JSON, `hearsay/comparison@1`. */
export function toComparisonJson(here: Report, there: Report) {
  const place = ({ text }: Report, sentence: Sentence | undefined) =>
    sentence && { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) }
  const rows = compareReports(here, there).map((row) => {
    const left = place(here, row.here),
      right = place(there, row.there)
    return { how: row.how, ...(left && { here: left }), ...(right && { there: right }) }
  })
  const count = (how: Row['how']) => rows.filter((row) => row.how === how).length
  return {
    schema: 'hearsay/comparison@1' as const,
    left: here.id,
    right: there.id,
    counts: {
      verbatim: count('verbatim'),
      edited: count('edited'),
      rewritten: count('rewritten'),
      dropped: count('dropped'),
      added: count('added'),
    },
    rows,
  }
}
export type ComparisonJson = ReturnType<typeof toComparisonJson>
