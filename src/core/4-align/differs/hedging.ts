import type { Differs, Wording } from '../../model.js'
import type { Alike } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * Doubted here, flatly told there, or denied.
 *
 *     The dam may have failed, officials said.     The dam failed, officials said.
 *             ^^^
 */
export function hedging(alike: Alike): Differs<'hedging', Wording['stance']> | undefined {
  const stances = new Map<string, Set<string>>()
  for (const { wording, telling } of alike.told)
    stances.set(wording.stance, (stances.get(wording.stance) ?? new Set()).add(telling.report.id))
  if (stances.size < 2) return undefined
  // One report that both hedges and asserts is careful, not at odds with itself: two reports must differ.
  const all = [...stances.values()]
  if (!all.some((one, i) => all.some((other, k) => k !== i && [...one].some((report) => !other.has(report))))) return undefined
  const clean = alike.told.filter(({ wording, telling }) =>
    [...stances].every(([stance, reports]) => stance === wording.stance || !reports.has(telling.report.id)),
  )
  return differ(
    'hedging',
    alike.claim,
    stances.has('denies') && stances.has('asserts') ? 'conflict' : 'wording',
    clean.map(
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
