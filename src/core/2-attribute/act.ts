import { AGREES, BELIEVES, DENIES, WANTS, WARNS } from '../language/en/acts.js'
import type { Attribution } from '../model.js'

/**
 * What the cue does.
 *
 *     told … that   says      has asked … to   wants      fears   believes      warned   warns      denied   denies      confirmed   agrees
 */
export function actOf(lemma: string, rule: string): Attribution['act'] {
  const plain = lemma.includes('-') ? lemma.slice(0, lemma.indexOf('-')) : lemma
  const wants = rule === 'to' || rule === 'somebody to' || rule === 'hearer to' || rule === 'noun to' || rule === 'adjective to'
  if (rule === 'naming' && plain === 'call') return 'says'
  if (WARNS.has(lemma) && !(lemma === 'threaten')) return 'warns'
  if (DENIES.has(lemma)) return 'denies'
  if (wants && !(plain === 'claim' || plain === 'seem' || plain === 'appear')) return AGREES.has(plain) ? 'agrees' : 'wants'
  if (AGREES.has(plain)) return 'agrees'
  if (SAYS_ANYWAY.has(plain) && /that|clause|quote|colon|tag|inverted|question/.test(rule))
    return BELIEVES.has(plain) ? 'believes' : 'says'
  if (WANTS.has(lemma) || WANTS.has(plain)) return 'wants'
  if (BELIEVES.has(plain)) return 'believes'
  return 'says'
}

/** With a clause behind them these only say. */
const SAYS_ANYWAY = new Set([
  'suggest',
  'ask',
  'call',
  'offer',
  'find',
  'conclude',
  'predict',
  'estimate',
  'forecast',
  'project',
  'learn',
  'decide',
])
