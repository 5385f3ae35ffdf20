import { DAYS, TIMES } from '../language/en/adjuncts.js'
import type { Stretch } from './finding.js'
import { phraseAt } from './noun-phrase.js'
import type { Word } from './unit.js'

/** Behind the verb: "said Oana Lungescu, a former spokesperson, on Monday". */
export function invertedSource(words: readonly Word[], from: number): Stretch | undefined {
  const phrase = phraseAt(words, from)
  if (!phrase) return undefined
  if (words[phrase.head]!.tag === 'PRP' && /^(?:him|them|her|me|us)$/.test(words[phrase.head]!.low)) return undefined
  if (TIMES.has(words[phrase.head]!.low)) return undefined
  let end = phrase.end
  for (let guard = 0; guard < 14 && end < words.length; guard++) {
    const word = words[end]!
    if ((word.tag === 'IN' && !OPENS_CLAUSE.has(word.low)) || word.low === 'to') {
      const next = phraseAt(words, end + 1)
      if (!next || DAYS.has(words[next.head]!.low) || /^(?:statement|interview)$/.test(words[next.head]!.low)) break
      end = next.end
      continue
    }
    if (word.low === '(' || word.tag === '-LRB-') {
      let close = end
      while (close < Math.min(words.length, end + 14) && words[close]!.low !== ')' && words[close]!.tag !== '-RRB-') close++
      if (close >= words.length) break
      end = close + 1
      continue
    }
    if (word.tag === 'CC' && word.low === 'and') {
      const next = phraseAt(words, end + 1)
      if (!next || /^(?:VBD|VBZ|VBP|MD)$/.test(words[next.end]?.tag ?? '')) break
      end = next.end
      continue
    }
    if (word.low === ',') {
      const next = words[end + 1]
      if (!next || next.mark) break
      if (next.tag === 'WP' || next.tag === 'WP$' || (next.tag === 'WDT' && next.low === 'which')) {
        let i = end + 2
        while (i < words.length && words[i]!.low !== ',' && !words[i]!.mark && !/^[.;]$/.test(words[i]!.low)) i++
        if (i - end > LONGEST_CLAUSE) break
        end = i
        continue
      }
      const apposition = phraseAt(words, end + 1)
      if (
        !apposition ||
        next.tag === 'VBG' ||
        next.tag === 'VBN' ||
        /^(?:VBD|VBZ|VBP|MD)$/.test(words[apposition.end]?.tag ?? '') ||
        words[apposition.head]!.tag === 'PRP'
      )
        break
      if (next.tag === 'RB') break
      end = apposition.end
      continue
    }
    if (word.tag === 'WP' && word.low === 'who') {
      let i = end + 1
      while (i < words.length && words[i]!.low !== ',' && !words[i]!.mark && !/^[.;]$/.test(words[i]!.low)) i++
      if (i - end > LONGEST_CLAUSE) break
      end = i
      continue
    }
    if (word.tag === 'VBN' || word.tag === 'VBG' || word.tag === 'JJ') {
      const next = phraseAt(words, end + 1) ?? (words[end + 1]?.tag === 'IN' ? phraseAt(words, end + 2) : undefined)
      if (!next) break
      end = next.end
      continue
    }
    break
  }
  return { start: from, end }
}

/** A longer clause behind "who" tells of somebody and no longer says who it is. */
export const LONGEST_CLAUSE = 12

/** These begin a clause and no phrase that belongs to a name. */
const OPENS_CLAUSE = new Set([
  'that',
  'as',
  'if',
  'whether',
  'because',
  'while',
  'although',
  'though',
  'unless',
  'until',
  'since',
])
