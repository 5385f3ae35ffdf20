import type { Discrepancy, Lineage } from '../model.js'
import type { Alike } from './claim.js'
import { action } from './differs/action.js'
import { date } from './differs/date.js'
import { figure } from './differs/figure.js'
import { hedging } from './differs/hedging.js'
import { inflation } from './differs/inflation.js'
import { name } from './differs/name.js'
import { quotation } from './differs/quotation.js'
import { title } from './differs/title.js'
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
  found.push(...findOmissions(claims, lineage))
  return unique(found)
}

function unique(found: readonly Discrepancy[]): Discrepancy[] {
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
