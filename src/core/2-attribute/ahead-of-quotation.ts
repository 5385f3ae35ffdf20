import { TAKES_CLAUSE, TAKES_HEARER, TAKES_QUOTATION } from '../language/en/cues.js'
import type { Finding, Place, Stretch } from './finding.js'
import { isThing } from './keep.js'
import { place, sourceOf } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * The sentence ends on a colon and the speech is the next paragraph.
 *
 *     The captain continued:
 *     “Nobody asked us to stay.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function aheadOfQuotation(
  reading: Reading,
  unit: number,
  group: VerbGroup,
  subject: Subject | undefined,
  lemma: string,
): Finding | undefined {
  const { words, end } = reading.units[unit]!
  const next = reading.units[unit + 1]
  if (words.at(-1)!.low !== ':' || words.length - group.last > 30) return undefined
  const block = next && !next.words[0]?.mark && words.length - group.last < 12 ? blockSet(reading, unit, lemma) : undefined
  if (!block && !next?.words[0]?.mark) return undefined
  const says = TAKES_CLAUSE.has(lemma) || TAKES_QUOTATION.has(lemma) || TAKES_HEARER.has(lemma)
  if (!says && !releases(words, group, subject)) return undefined
  const quotation = block ? undefined : reading.quotations[next!.words[0]!.quote]
  if (!block && (!quotation || quotation.start < end)) return undefined
  let source: Stretch | undefined = subject && sourceOf(subject)
  if (group.first === 0) source = invertedSource(words, group.last + 1)
  if (!source) return undefined
  return {
    source: place(words, source),
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [block ?? { start: quotation!.start, end: Math.min(quotation!.end, next!.end) }],
    lemma,
    rule: 'colon before a paragraph',
    unit,
    negated: group.negated,
  }
}

/**
 * Set apart as a paragraph of its own, without marks.
 *
 *     The harbour master wrote:
 *     The pier has no railing. It never had one.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function blockSet({ units }: Reading, unit: number, lemma: string): Place | undefined {
  if (!SETS_APART.has(lemma)) return undefined
  const first = units[unit + 1]!
  if (first.block !== units[unit]!.block + 1 || first.heading || first.quotes.length > 0) return undefined
  let last = unit + 1
  while (units[last + 1]?.block === first.block) last++
  for (let u = unit + 1; u <= last; u++) if (units[u]!.quotes.length > 0) return undefined
  return last - unit < MOST_UNITS ? { start: first.start, end: units[last]!.end } : undefined
}
const SETS_APART = new Set(['say', 'write', 'state', 'report', 'read', 'tweet', 'note', 'add', 'continue', 'conclude', 'explain'])
const MOST_UNITS = 8

/** "The firm issued the following statement:" */
const releases = (words: readonly Word[], { head, form, passive, last }: VerbGroup, subject: Subject | undefined): boolean =>
  form === 'finite' &&
  !passive &&
  subject !== undefined &&
  !isThing(words[subject.head]!) &&
  words[head]!.lemma !== 'be' &&
  words.slice(last + 1).some(({ lemma }) => WRITINGS.has(lemma))
const WRITINGS = new Set([
  'statement',
  'comment',
  'message',
  'letter',
  'tweet',
  'post',
  'note',
  'release',
  'email',
  'remark',
  'response',
  'answer',
  'word',
  'reply',
  'this',
  'line',
])
