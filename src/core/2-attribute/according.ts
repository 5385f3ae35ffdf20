import { wordAt } from '../text/word-at.js'
import { contentEnd, isDashAt } from './content-end.js'
import type { Finding, Stretch } from './finding.js'
import { place, trimEnd } from './place.js'
import { invertedSource } from './source-behind.js'
import type { Reading, Word } from './unit.js'

/**
 * "According to" names the source outright.
 *
 *     According to the engineers, the dam is safe for now.      It is over, according to another envoy cited by Politico.
 *                  ^^^^^^^^^^^^^                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function accordingTo(reading: Reading, index: number, speech: ReadonlySet<number>): Finding[] {
  const unit = reading.units[index]!
  const { words } = unit
  const found: Finding[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i]!.low !== 'according' || words[i + 1]!.low !== 'to') continue
    if (words[i]!.quote >= 0 && speech.has(words[i]!.quote)) continue
    const source = namedAfter(words, i + 2)
    if (!source) continue
    const cue = { start: i, end: i + 2 }
    let before = i
    while (before > 0 && (words[before - 1]!.low === ',' || words[before - 1]!.low === 'and')) before--
    const opens =
      before === 0 ||
      /^[;:—–-]$/.test(words[before - 1]!.low) ||
      (before === 1 && words[0]!.tag === 'CC') ||
      words[before - 1]!.tag === 'CC'
    if (opens) {
      // the source ends at the comma before what is said
      let end = source.start
      let depth = 0
      while (end < words.length && (words[end]!.low !== ',' || depth > 0)) {
        if (words[end]!.low === '(') depth++
        if (words[end]!.low === ')') depth--
        end++
      }
      const name = { start: source.start, end: Math.min(source.end, end) }
      const far = apposition(words, end)
      const start = far ?? end
      const content = trimEnd(words, {
        start: Math.min(start + 1, words.length),
        end: contentEnd(words, Math.min(start + 1, words.length - 1), { verbTag: 'VBD', short: false }),
      })
      if (content)
        found.push({
          source: place(words, far ? { start: name.start, end: far } : name),
          cue: place(words, cue),
          content: [place(words, content)],
          lemma: 'according',
          rule: 'according to, first',
          unit: index,
        })
      continue
    }
    let from = 0
    while (from < i && words[from]!.low === ',') from++
    from = afterHowever(words, from, i)
    const content = trimEnd(words, { start: from, end: i })
    if (!content) continue
    const contents = [place(words, content)]
    const rest = words[source.end]
    if (rest?.low === ',' && wordAt(words, i - 1)?.low === ',') {
      const next = words[source.end + 1]
      if (next && (/^(?:VBD|VBZ|VBP|MD)$/.test(next.tag) || next.mark)) {
        const after = trimEnd(words, { start: source.end + 1, end: words.length })
        if (after) contents.push(place(words, after))
      }
    }
    found.push({
      source: place(words, source),
      cue: place(words, cue),
      content: contents,
      lemma: 'according',
      rule: 'according to, behind',
      unit: index,
    })
  }
  return found
}

/** "According to Jane Doe, a spokeswoman for the mayor, the plan is dead": the end of the words that describe her. */
function apposition(words: readonly { readonly low: string; readonly tag: string }[], comma: number): number | undefined {
  const next = words[comma + 1]
  if (!next || !(next.tag === 'DT' || next.tag === 'NN' || next.tag === 'JJ' || next.tag === 'WP' || next.tag === 'CD'))
    return undefined
  let verb = false
  for (let i = comma + 1; i < Math.min(words.length, comma + 25); i++) {
    const { low, tag } = words[i]!
    if (low === ',') return verb && next.tag !== 'WP' ? undefined : followedByClause(words, i) ? i : undefined
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) verb = true
  }
  return undefined
}
const followedByClause = (words: readonly { readonly tag: string }[], i: number): boolean => {
  for (let j = i + 1; j < Math.min(words.length, i + 20); j++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(words[j]!.tag)) return true
  return false
}

/** "At a time when money is short, however, the move is harmful, according to …": what stands before "however" only leads in. */
function afterHowever(words: readonly { readonly low: string; readonly tag: string }[], from: number, to: number): number {
  if (words[from]!.tag !== 'IN') return from
  for (let i = from; i + 2 < to; i++)
    if (words[i]!.low === ',' && words[i + 1]!.low === 'however' && words[i + 2]!.low === ',') return i + 3
  return from
}

/** Everything up to the comma is the source, whatever the words are taken for; behind it what describes the source. */
function namedAfter(words: readonly Word[], from: number): Stretch | undefined {
  let end = from
  let depth = 0
  while (end < words.length && end < from + 40) {
    const word = words[end]!
    if (word.low === '(') depth++
    else if (word.low === ')') {
      if (--depth < 0) break
    } else if (
      depth === 0 &&
      (/^[,;:.!?]+$/.test(word.low) ||
        (word.tag === 'CC' && /^(?:but|while)$/.test(word.low)) ||
        (isDashAt(words, end) && end > from)) &&
      !(word.mark || (word.quote >= 0 && word.quote === words[from]!.quote))
    )
      break
    end++
  }
  const further = invertedSource(words, from)
  if (further && further.end > end) return further
  return end > from ? { start: from, end } : further
}
