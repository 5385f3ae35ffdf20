import { wordAt } from '../text/word-at.js'
import { isTensed } from './clause-start.js'
import { contentEnd } from './content-end.js'
import type { Finding, Stretch } from './finding.js'
import { place, trimEnd } from './place.js'
import type { Reading } from './unit.js'

/**
 * Whose view it is stands as an aside.
 *
 *     In the union's view, the plan is dead.      The pier, in her words, is “a trap.”
 *        ^^^^^^^^^^^       ^^^^^^^^^^^^^^^^        ^^^^^^^^     ^^^        ^^^^^^^^^^^
 */
export function inView(reading: Reading, index: number, speech: ReadonlySet<number>): Finding[] {
  const { words } = reading.units[index]!
  const found: Finding[] = []
  for (let i = 2; i + 1 < words.length; i++) {
    const noun = words[i]!
    if (!VIEW.has(noun.low) || words[i + 1]!.low !== ',' || (noun.quote >= 0 && speech.has(noun.quote))) continue
    const source = owner(words.slice(Math.max(0, i - LONGEST), i), Math.max(0, i - LONGEST))
    if (!source) continue
    const opens = source.start - 1
    const leads = opens === 0 || (opens === 1 && words[0]!.tag === 'CC')
    if (!leads && (wordAt(words, opens - 1)?.low !== ',' || !isTensed(words[i + 2]))) continue
    const behind = trimEnd(words, { start: i + 2, end: contentEnd(words, i + 2, { verbTag: 'VBD', short: false }) })
    const before = leads ? undefined : trimEnd(words, { start: 0, end: opens - 1 })
    const content = [before, behind].filter((part): part is Stretch => part !== undefined)
    if (!behind || behind.end - behind.start < 2) continue
    found.push({
      source: place(words, source),
      cue: place(words, { start: opens, end: i + 1 }),
      content: content.map((part) => place(words, part)),
      lemma: 'believe',
      rule: 'in the view of',
      unit: index,
    })
  }
  return found
}

const VIEW = new Set(['view', 'opinion', 'words', 'eyes', 'telling', 'estimation', 'judgment', 'judgement', 'mind'])
const LONGEST = 8

/** "in the union's": from behind "in" to the mark of possession. */
function owner(words: readonly { readonly low: string; readonly tag: string }[], offset: number): Stretch | undefined {
  const last = words.at(-1)
  if (last?.tag !== 'POS' && last?.tag !== 'PRP$') return undefined
  for (let i = words.length - 2; i >= 0; i--) {
    const { low, tag } = words[i]!
    if (low === 'in')
      return last.tag === 'PRP$' && i !== words.length - 2 ? undefined : { start: offset + i + 1, end: offset + words.length }
    if (!/^(?:NN|DT|JJ|PRP\$|CD|HYPH|POS)/.test(tag)) return undefined
  }
  return undefined
}
