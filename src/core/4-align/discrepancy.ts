import type { Discrepancy, Lineage } from '../model.js'
import type { Alike } from './claim.js'
import { action, actionsApart } from './differs/action.js'
import { date } from './differs/date.js'
import { figure } from './differs/figure.js'
import { hedging } from './differs/hedging.js'
import { inflation } from './differs/inflation.js'
import { name } from './differs/name.js'
import { quotation, quotationsApart } from './differs/quotation.js'
import { title } from './differs/title.js'
import { within } from './differs/within.js'
import { findOmissions } from './omission.js'

/** Where the tellings of one story differ: claim by claim, then across its claims, then what is left out. */
export function findDiscrepancies(claims: readonly Alike[], lineage: Lineage): Discrepancy[] {
  const found: Discrepancy[] = [],
    compared = claims.flatMap((alike) => alike.compared.map((told) => ({ ...alike, told, compared: [told] })))
  for (const alike of compared) {
    if (alike.told.length < 2) continue
    for (const made of [date(alike), action(alike), inflation(alike)]) if (made) found.push(made)
    found.push(...hedging(alike), ...quotation(alike))
  }
  found.push(...figure(compared), ...name(compared), ...title(compared))
  const told = new Set(found.map(({ kind, claim }) => `${kind} ${claim}`))
  for (const one of [...actionsApart(compared), ...quotationsApart(compared)])
    if (!told.has(`${one.kind} ${one.claim}`)) found.push(one)
  found.push(...within(claims), ...findOmissions(claims, lineage))
  return unique(found)
}

/** Each once; and of what differs in the same two places, the first that was told. */
function unique(found: readonly Discrepancy[]): Discrepancy[] {
  const seen = new Set<string>(),
    kept = new Map<string, Discrepancy>()
  for (const one of found) {
    if (one.kind !== 'omission') {
      const places = one.versions.map(({ evidence: [at] }) => `${one.kind} ${at.report} ${at.start}`)
      if (places.filter((place) => seen.has(place)).length > 1) continue
      for (const place of places) seen.add(place)
    }
    kept.set(one.id, one)
  }
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
