import { MONTHS } from '../language/en/months.js'
import { SPEAKING } from '../language/en/speaking.js'
import { FUTURE, PAST } from '../language/en/time.js'
import { wordAt } from '../text/word-at.js'
import type { Token } from './token.js'

/**
 * Does the sentence look ahead or back where the date stands? The word nearest before it decides:
 *
 *     the summit scheduled for July   ahead          officials expected to vote said Tuesday   behind
 *                ^^^^^^^^^                                                      ^^^^
 * Bounded: twelve words before, then eight after.
 */
export function directionAt(tokens: readonly Token[], i: number): 'ahead' | 'behind' | undefined {
  for (let at = i - 1; at >= 0 && at > i - 13; at--) {
    const { folded, capital, kind } = tokens[at]!
    if (kind === 'mark') {
      if (ENDS.has(folded) && !MONTHS.has(wordAt(tokens, at - 1)?.folded ?? '')) break
      continue
    }
    if (FUTURE.has(folded) || folded.endsWith("'ll")) return 'ahead'
    if (PAST.has(folded) || SPEAKING.has(folded) || (!capital && folded.length > 4 && folded.endsWith('ed'))) return 'behind'
  }
  for (let at = i + 1; at < tokens.length && at < i + 9; at++) {
    if (ENDS.has(tokens[at]!.folded) && at > i + 1) break
    const { folded, capital } = tokens[at]!
    if (AHEAD.has(folded)) return 'ahead'
    if (at < i + 7 && (PAST.has(folded) || (!capital && folded.length > 4 && folded.endsWith('ed')))) return 'behind'
  }
  return undefined
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';'])
/** After the date only these look ahead: "On Tuesday the court will rule". */
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', "won't"])
