import type { Claim, Dossier } from '../core/publish.js'
import { toDossierJson } from '../core/publish.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { printList, short } from './list.js'
import type { Options } from './options.js'

/** Worst first: what a reader should look at before relying on it. */
const ORDER = ['quotation', 'figure', 'date', 'name', 'title', 'action', 'inflation', 'hedging', 'omission']

/** What is claimed, by how many origins, and where the tellings differ. */
export const run = (story: string | undefined, options: Options): Promise<number> =>
  withPile(
    options,
    async (dossier) => {
      const kinds = kindsOf(dossier),
        grades = gradesOf(dossier)
      const json = new Map(toDossierJson(dossier).claims.map((claim) => [claim.id, claim]))
      const worst = ({ id }: Claim) => ORDER.indexOf(kinds.get(id)?.[0] ?? '') + 1 || ORDER.length + 1
      const rows =
        options.json || options.ndjson || options.plain ? dossier.claims : [...dossier.claims].sort((a, b) => worst(a) - worst(b))
      await printList(
        options,
        { one: 'claim', many: 'claims', none: 'No claim that was told more than once, or nothing was read yet.' },
        rows,
        ({ id }) => ({
          ...json.get(id),
          discrepancies: dossier.discrepancies.filter(({ claim }) => claim === id).map((one) => one.id),
        }),
        [
          { title: 'ID', text: ({ id }) => (options.plain ? id : short(id)) },
          { title: 'REPORTS', text: ({ standing }) => String(standing.reports), align: 'right' },
          { title: 'ORIGINS', text: ({ standing }) => String(standing.origins.length), align: 'right' },
          { title: 'GRADE', text: ({ id }) => grades.get(id) ?? '' },
          { title: 'DIFFERS IN', text: ({ id }) => (kinds.get(id) ?? []).join(', ') },
          { title: 'CLAIM', text: ({ title }) => title, fills: true },
        ],
      )
      return DONE
    },
    story,
  )

function kindsOf({ discrepancies }: Dossier): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, Set<string>>()
  for (const { claim, kind } of discrepancies) {
    const known = kinds.get(claim) ?? new Set<string>()
    kinds.set(claim, known.add(kind))
  }
  return new Map([...kinds].map(([claim, found]) => [claim, ORDER.filter((kind) => found.has(kind))]))
}

function gradesOf({ grades }: Dossier): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { claim, reliability, credibility } of grades) {
    const known = found.get(claim) ?? new Set<string>()
    found.set(claim, known.add(`${reliability}${credibility}`))
  }
  return new Map([...found].map(([claim, codes]) => [claim, [...codes].sort().join(' ')]))
}
