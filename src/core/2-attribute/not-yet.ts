import { wordAt } from '../text/word-at.js'
import type { Word } from './unit.js'
import type { VerbGroup } from './verb-group.js'

/**
 * What somebody may say, or is to put off saying, nobody has said.
 *
 *     was not authorized [to discuss] the sale      asked it to delay [issuing] a warning      is barred from publicly [disclosing] the order
 */
export function isNotYet(words: readonly Word[], { form, first }: VerbGroup): boolean {
  // "the most [wanted] man on earth"
  if (wordAt(words, first)?.low === 'wanted' && wordAt(words, first - 1)?.low === 'most') return true
  if (form === 'finite') return false
  let i = first - 1
  while (i >= 0 && first - i <= REACH && (words[i]!.tag.startsWith('RB') || words[i]!.low === 'to')) i--
  const before = wordAt(words, i)
  if (!before) return false
  if (form === 'infinitive') return ALLOWED.has(before.low)
  if (before.low === 'from') return KEPT.has(wordAt(words, i - 1)?.lemma ?? '')
  if (before.low === 'off') return OFF.has(wordAt(words, i - 1)?.lemma ?? '')
  return PUT_OFF.has(before.lemma)
}
const REACH = 4
const ALLOWED = new Set([
  'authorized',
  'authorised',
  'allowed',
  'permitted',
  'able',
  'unable',
  'free',
  'entitled',
  'empowered',
  'licensed',
])
const KEPT = new Set([
  'bar',
  'ban',
  'prohibit',
  'prevent',
  'refrain',
  'stop',
  'discourage',
  'forbid',
  'block',
  'restrain',
  'enjoin',
])
const OFF = new Set(['hold', 'put', 'call'])
const PUT_OFF = new Set([
  'delay',
  'postpone',
  'avoid',
  'consider',
  'mull',
  'weigh',
  'resist',
  'risk',
  'halt',
  'suspend',
  'cease',
  'contemplate',
])
