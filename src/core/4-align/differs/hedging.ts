import { NEGATIONS } from '../../language/en/matters.js'
import type { Token } from '../../language/tokens.js'
import type { Differs, Wording } from '../../model.js'
import type { Alike, Told } from '../claim.js'
import { saySame } from './same.js'
import { differ, type Side } from './version.js'

/**
 * Doubted here, flatly told there, or denied.
 *
 *     The dam may have failed, officials said.     The dam failed, officials said.
 *             ^^^
 */
export function hedging(alike: Alike): Differs<'hedging', Wording['stance']> | undefined {
  const sides = alike.told.filter((one) => alike.told.some((other) => areApart(one, other)))
  if (sides.length < 2) return undefined
  return differ(
    'hedging',
    alike.claim,
    sides.some(({ wording }) => wording.stance === 'denies') ? 'conflict' : 'wording',
    sides.map(
      ({ wording, telling }): Side<Wording['stance']> => ({
        key: wording.stance,
        value: wording.stance,
        at: wording.evidence[0],
        words: telling.report.text.slice(telling.clause.start, telling.clause.end),
      }),
    ),
    'doubted here, told flatly there',
  )
}

/** Two reports, the same words but for the doubt; a flat telling with a "not" in it agrees with a denial. */
function areApart(a: Told, b: Told): boolean {
  if (a.telling.report === b.telling.report || a.wording.stance === b.wording.stance) return false
  const stances = [a, b].sort((x, y) => (x.wording.stance < y.wording.stance ? -1 : 1)) as [Told, Told]
  const denial = stances.some(({ wording }) => wording.stance === 'denies')
  if (denial && (stances[0].wording.stance !== 'asserts' || isNegative(stances[0]))) return false
  return saySame(a, b, denial ? 0.4 : 0.6)
}

function isNegative({ telling: { tokens, clause } }: Told): boolean {
  for (let i = clause.from; i < clause.to; i++) if (NEGATIONS.has((tokens[i] as Token).folded)) return true
  return false
}
