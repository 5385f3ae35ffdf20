import { OPENS_ASIDE, TIME_WORDS } from '../language/en/adjuncts.js'
import { STANDS_BEFORE_SUBJECT, TAKES_CLAUSE, TAKES_HEARER, TAKES_QUOTATION } from '../language/en/cues.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { wordAt } from '../text/word-at.js'
import { clauseStarts, isTensed } from './clause-start.js'
import { contentEnd, isDashAt, speechEnd } from './content-end.js'
import type { Finding, Stretch } from './finding.js'
import { isNoun, phraseAt } from './noun-phrase.js'
import { trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Subject } from './subject.js'
import type { Unit, Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

export interface Backward {
  readonly content: Stretch
  readonly after?: Stretch
  readonly source?: Stretch
  readonly inverted: boolean
  readonly hearer?: Stretch
}

const PERFECT = new Set(['had', 'has', 'have'])

/**
 * What was said stands before the verb.
 *
 *     “It is over,” said two diplomats.      The mission, he said, would end.
 *     ^^^^^^^^^^^^^                           ^^^^^^^^^^^         ^^^^^^^^^
 */
export function contentBefore(
  unit: Unit,
  group: VerbGroup,
  subject: Subject | undefined,
  lemma: string,
  found: readonly Finding[],
  ahead: boolean,
): Backward | undefined {
  const { words } = unit
  if (group.form !== 'finite' || group.passive) return undefined
  if (!TAKES_CLAUSE.has(lemma) && !TAKES_QUOTATION.has(lemma) && !TAKES_HEARER.has(lemma)) return undefined
  const starts: { at: number; inverted: boolean }[] = []
  if (subject && !subject.shared && !subject.antecedent && words[subject.start]!.tag !== 'WP')
    starts.push({ at: subject.start, inverted: false })
  // "said Ruk", but never "had asked Ruk"
  if (!PERFECT.has(words[group.first]!.low)) starts.push({ at: group.first, inverted: true })
  for (const { at, inverted } of starts) {
    let edge = at
    // ", as he said," and ", Politico said"
    if (wordAt(words, edge - 1)?.low === 'as' || (wordAt(words, edge - 1)?.low === 'and' && !inverted)) edge--
    if (!inverted && words[edge]!.low === 'as' && (edge === 0 || (edge === 1 && words[0]!.tag === 'CC'))) {
      const led = ledInBy(words, group.last + 1)
      if (led) return { content: led, inverted }
    }
    const mark = wordAt(words, edge - 1)
    if (!mark || edge < 2) continue
    const closes = mark.mark && mark.quote >= 0 && wordAt(words, edge - 2)?.quote === mark.quote
    const dash = isDashAt(words, edge - 1)
    if (!closes && mark.low !== ',' && !dash && !/^[?!…]+$/.test(mark.low)) continue
    let source: Stretch | undefined
    if (inverted) {
      const speech = closes && /[,.?!]/.test(wordAt(words, edge - 2)?.low ?? '')
      if (!STANDS_BEFORE_SUBJECT.has(lemma) && !speech) continue
      const name = invertedSource(words, group.last + 1)
      if (!name) continue
      source = name
    }
    const end = source ? source.end : group.last + 1
    let next = words[end]
    let hearer: Stretch | undefined
    let to = end
    if (!source && TAKES_HEARER.has(lemma)) {
      const phrase = phraseAt(words, end)
      if (phrase && !phrase.end) return undefined
      if (phrase) {
        to = phrase.end
        let guard = 0
        while (guard++ < 3 && words[to]?.tag === 'IN' && phraseAt(words, to + 1)) to = phraseAt(words, to + 1)!.end
        hearer = { start: end, end: to }
        next = words[to]
      }
    }
    const quotedBefore = closes || (mark.low === ',' && wordAt(words, edge - 2)?.mark === true && words[edge - 2]!.quote >= 0)
    if (!quotedBefore && (lemma === 'go' || lemma === 'go-on')) continue
    const tail = tailOf(words, to, quotedBefore || source !== undefined)
    // said Anna Berg, an engineer and ex-diver.
    if (!tail.closed && inverted && source && !quotedBefore && !hasVerb(words, { start: source.end, end: words.length }))
      tail.closed = true
    // “…,” he said, is a tag whatever follows; The plan, he said on Monday, … needs its commas
    if (!quotedBefore && !inverted && !tail.closed) continue
    if (!quotedBefore && inverted && !tail.closed && next?.low !== ',') continue
    let from = 0
    for (const earlier of found) {
      const cueEnd = Math.max(
        earlier.cue?.end ?? 0,
        earlier.source?.end ?? 0,
        ...(earlier.rule === 'closing tag' || earlier.rule === 'inverted' ? earlier.content.map((c) => c.end) : []),
      )
      if (earlier.rule === 'closing tag' || earlier.rule === 'inverted') while (from < edge && words[from]!.start < cueEnd) from++
    }
    while (from < edge && (words[from]!.low === ',' || words[from]!.low === '.')) from++
    // only the quotation when words of the teller stand before it: Smith shook his head. “No,” he said.
    if (quotedBefore) {
      const q = closes ? mark.quote : words[edge - 2]!.quote
      const open = words.findIndex((w) => w.quote === q)
      if (open > from) {
        const lead = words[open - 1]!
        if (/^[.!?:]$/.test(lead.low) || lead.low === ',') from = open
      }
    }
    const content = trimEnd(words, { start: from, end: edge })
    if (!content) continue
    // Sunday on “Coast Today,” the mayor said it would close: a title in what leads in is no speech
    if (closes && ahead && !inverted && words[content.start]!.quote < 0 && !hasVerb(words, content)) continue
    // "Regarding the summit, she said it was early": what only leads in is no content
    const fails = !quotedBefore && !hasVerb(words, content)
    // But, said Berg, “nobody asked us.”
    const opensWith =
      content.end - content.start === 1 &&
      /^(?:CC|UH)$/.test(words[content.start]!.tag) &&
      tail.comma !== undefined &&
      words[tail.comma + 1]?.mark === true
    // Rolf Lind, for one, said the pier, …: whoever stands before the verb says it
    const personal =
      subject && !subject.shared && (words[subject.head]!.tag === 'NNP' || UNNAMED_PEOPLE.has(words[subject.head]!.lemma))
    if (fails && inverted && personal && tail.comma !== undefined) continue
    if (
      fails &&
      !unit.heading &&
      !opensWith &&
      ((ahead && !inverted) || (tail.comma === undefined && !isWholeClause(words, content)))
    )
      continue
    let after: Stretch | undefined
    if (tail.comma !== undefined) {
      const rest = trimEnd(words, { start: tail.comma + 1, end: words.length })
      const first = rest && words[rest.start]
      if (rest && first && rest.end - rest.start > 1) {
        if (
          first.mark ||
          (!quotedBefore &&
            !/^(?:adding|citing|noting|referring|saying|arguing|who|which|according|as|while|after|when|but|and|in|at|during)$/.test(
              first.low,
            ) &&
            first.tag !== 'VBG')
        ) {
          let stop = rest.end
          if (first.mark) {
            const closing = speechEnd(words, rest.start)
            if (closing !== undefined && closing < rest.end) stop = closing
          }
          after = trimEnd(words, { start: rest.start, end: stop })
        }
      }
    }
    // "Asked about the pier, Berg said, “Nobody asked us.”": what leads in to a speech is no content
    if (
      !quotedBefore &&
      !inverted &&
      after &&
      words[after.start]!.mark &&
      (/^(?:VBN|IN|WRB)$/.test(words[content.start]!.tag) || ASKED.test(words[content.start]!.low)) &&
      (words[content.start]!.tag === 'VBN' || ASKED.test(words[content.start]!.low) || clauseStarts(words, after.start + 1))
    )
      return { content: after, inverted, ...(hearer && { hearer }) }
    // "When the news came, officials said …": what leads in is no content
    if (
      !quotedBefore &&
      !after &&
      onlyLeadsIn(words, content) &&
      (ahead || words[content.start]!.tag === 'VBN' || !hasMainClause(words, content))
    )
      continue
    return { content, ...(after && { after }), ...(source && { source }), inverted, ...(hearer && { hearer }) }
  }
  return undefined
}

/**
 * The tag leads in.
 *
 *     As the harbour master noted on Friday, the pier has no railing.
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^
 */
function ledInBy(words: readonly Word[], from: number): Stretch | undefined {
  const { comma } = tailOf(words, from, true)
  if (comma === undefined || words[comma]!.low !== ',') return undefined
  const content = trimEnd(words, { start: comma + 1, end: contentEnd(words, comma + 1, { verbTag: 'VBN', short: false }) })
  return content && content.end - content.start > 3 && hasVerb(words, content) ? content : undefined
}

const onlyLeadsIn = (words: readonly Word[], { start }: Stretch): boolean =>
  OPENS_ASIDE.has(words[start]!.low) || words[start]!.tag === 'VBN' || words[start]!.tag === 'VBG'

/** "When the ferry came, the pier gave way": behind a comma stands a clause of its own. */
function hasMainClause(words: readonly Word[], { start, end }: Stretch): boolean {
  if (words[start]!.tag === 'VBG' && hasVerb(words, { start, end })) return true
  let verb = false
  let comma = false
  for (let i = start + 1; i < end; i++) {
    if (words[i]!.low === ',' && (clauseStarts(words, i + 1) || verb)) comma = true
    if (isTensed(words[i])) {
      if (comma) return true
      verb = true
    }
  }
  return false
}

/** Long enough for a clause whose verb was taken for another word, and no phrase of time or place. */
const isWholeClause = (words: readonly Word[], { start, end }: Stretch): boolean =>
  end - start >= 8 && /^(?:DT|PRP|PRP\$|NNP|NNPS|NNS|CD)$/.test(words[start]!.tag)

const hasVerb = (words: readonly Word[], { start, end }: Stretch): boolean => {
  for (let i = start; i < end; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(words[i]!.tag)) return true
  return false
}

const ASKED = /^(?:asked|pressed|questioned|told|informed|challenged)$/

/** After a tag: does the sentence end, or a comma come, with nothing but time and place in between? */
function tailOf(words: readonly Word[], from: number, loose: boolean): { closed: boolean; readonly comma?: number } {
  let i = from
  for (let guard = 0; guard < 10 && i < words.length; guard++) {
    const word = words[i]!
    if (word.low === ',' || word.low === ';' || isDashAt(words, i)) return { closed: true, comma: i }
    if (/^[.!?…:]+$/.test(word.low)) return { closed: true, ...(i + 2 < words.length && words[i + 1]!.mark && { comma: i }) }
    if (word.mark) return { closed: i > from, comma: i - 1 }
    // said two divers who had been there all night
    if (word.tag === 'WP' && i === from && loose) return { closed: true }
    if (word.tag === 'RB' || word.tag === 'RBR') {
      i++
      continue
    }
    if (word.tag === 'IN' || word.tag === 'TO' || word.low === 'to') {
      const phrase = phraseAt(words, i + 1)
      if (phrase) {
        i = phrase.end
        continue
      }
      return { closed: false }
    }
    const phrase = phraseAt(words, i)
    if (phrase && isNoun(words[phrase.head]!.tag) && (loose || TIME_WORDS.has(words[phrase.head]!.low))) {
      i = phrase.end
      continue
    }
    return { closed: false }
  }
  return { closed: i >= words.length }
}
