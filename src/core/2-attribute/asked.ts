import { JUDGED, JUDGED_PLAINLY } from '../language/en/cues.js'
import { contentEnd } from './content-end.js'
import type { Finding } from './finding.js'
import { phraseAt } from './noun-phrase.js'
import { place, trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import { subjectBefore } from './subject.js'
import type { Reading, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * Who asked or expects is left open, or comes with "by".
 *
 *     Asked by a reporter whether he would run, …      She was asked about the loan.      The talks are expected to last a week.
 *              ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^                         ^^^^^^^^       ^^^^^^^^^              ^^^^^^^^^^^^^^
 */
export function askedOrExpected(
  reading: Reading,
  index: number,
  groups: readonly VerbGroup[],
  speech: ReadonlySet<number>,
): Finding[] {
  const { words } = reading.units[index]!
  const found: Finding[] = []
  for (const group of groups) {
    const head = words[group.head]!
    if (head.quote >= 0 && speech.has(head.quote)) continue
    const isAsked =
      ASKED.has(head.lemma) && (group.passive || (group.form === 'done' && group.first === group.head) || isOpening(words, group))
    const isExpected = EXPECTED.has(head.low) && group.passive && group.form === 'finite'
    const judged =
      group.passive && group.form === 'finite' && !group.negated && group.modal === undefined
        ? judgedAs(reading, index, group)
        : undefined
    if (judged) found.push(judged)
    if (!isAsked && !isExpected) continue
    let at = group.last + 1
    let source: { start: number; end: number } | undefined
    if (words[at]?.low === 'by') {
      source = invertedSource(words, at + 1)
      if (!source) continue
      at = source.end
    }
    const next = words[at]
    if (!next) continue
    const cue = { start: group.first, end: group.last + 1 }
    if (isExpected) {
      if (next.low !== 'to' || !/^(?:VB|RB)$/.test(words[at + 1]?.tag ?? '')) continue
      const subject = subjectBefore(words, group, 0)
      const rest = trimEnd(words, { start: at, end: contentEnd(words, at, { verbTag: head.tag, short: false }) })
      if (!subject || !rest) continue
      const about = subject.antecedent ?? subject
      found.push({
        ...(source && { source: place(words, source) }),
        cue: place(words, cue),
        content: [place(words, about), place(words, rest)],
        lemma: head.lemma,
        rule: 'expected',
        unit: index,
      })
      continue
    }
    const about = next.low === 'about' || next.low === 'of'
    const quoted = next.mark || (next.low === ',' && words[at + 1]?.mark)
    if (!about && !quoted && !/^(?:whether|if|why|how|what|who|when|where|which|to|that)$/.test(next.low)) continue
    if (next.low === 'when' || (next.low === 'that' && head.lemma === 'ask')) continue
    const from = about || (quoted && !next.mark) ? at + 1 : at
    const content = trimEnd(words, {
      start: from,
      end: contentEnd(words, from, {
        verbTag: head.tag,
        short: false,
        leading: group.form === 'done' || isOpening(words, group),
      }),
    })
    if (!content) continue
    found.push({
      ...(source && { source: place(words, source) }),
      cue: place(words, { start: group.first, end: about ? at + 1 : cue.end }),
      content: [place(words, content)],
      lemma: head.lemma,
      rule: 'asked',
      unit: index,
    })
  }
  return found
}

const ASKED = new Set(['ask', 'press', 'question'])
const EXPECTED = new Set(['expected', 'believed', 'thought', 'reported', 'rumored', 'rumoured', 'alleged', 'said', 'projected'])

/**
 * What somebody or something passes for; who thinks so is left open, or comes with "by".
 *
 *     The mayor is widely seen as a gambler.      Her novel is considered a classic.      Two divers are accused of theft.
 *     ^^^^^^^^^                ^^^^^^^^^^^^      ^^^^^^^^^               ^^^^^^^^^      ^^^^^^^^^^                ^^^^^
 */
function judgedAs({ units }: Reading, unit: number, group: VerbGroup): Finding | undefined {
  const { words } = units[unit]!
  const { lemma } = words[group.head]!
  let at = group.last + 1
  let source: { start: number; end: number } | undefined
  if (words[at]?.low === 'by') {
    source = invertedSource(words, at + 1)
    if (!source) return undefined
    at = source.end
  }
  const next = words[at]
  if (!next) return undefined
  const links = JUDGED.get(lemma)
  const plain = JUDGED_PLAINLY.has(lemma) && !source && (next.tag.startsWith('JJ') || phraseAt(words, at) !== undefined)
  if (!plain && !links?.includes(next.low)) return undefined
  const from = plain || next.low === 'as' || next.low === 'to' ? at : at + 1
  const subject = subjectBefore(words, group, 0)
  if (!subject || !words[from]) return undefined
  const rest = trimEnd(words, { start: from, end: contentEnd(words, from, { verbTag: words[group.head]!.tag, short: true }) })
  if (!rest) return undefined
  return {
    ...(source && { source: place(words, source) }),
    cue: place(words, { start: group.first, end: group.last + 1 }),
    content: [place(words, subject.antecedent ?? subject), place(words, rest)],
    lemma,
    rule: 'judged',
    unit,
  }
}
/** "Asked whether …" and "When asked about …" at the start. */
const isOpening = (words: readonly Word[], group: VerbGroup): boolean =>
  group.first === group.head && (group.first === 0 || /^(?:when|if|after|being)$/.test(words[group.first - 1]!.low))
