import * as z from 'zod'
import { valueInWords } from '../core/in-words.js'
import type { Discrepancy, Evidence, Figure, Moment, Name, Voice } from '../core/index.js'
import type { Pile } from './pile.js'
import { Place, placesOf } from './untrusted.js'

export const DifferenceShape = z.object({
  id: z.string(),
  kind: z.enum(['figure', 'date', 'name', 'title', 'action', 'hedging', 'quotation', 'inflation', 'omission']),
  nature: z.string().describe('conflict, rounding, update, scope, wording; of an omission: dropped, added, not established'),
  claim: z.object({ id: z.string(), title: z.string() }),
  versions: z.array(z.object({ value: z.string(), places: z.array(Place) })),
  absentFrom: z.array(z.string()).describe('of an omission: the reports that leave it out'),
  rule: z.string(),
})

export function differenceShape(pile: Pile, one: Discrepancy): z.infer<typeof DifferenceShape> {
  const claim = pile.claim(one.claim)
  const common = {
    id: one.id,
    kind: one.kind,
    nature: one.nature,
    claim: { id: claim.id, title: claim.title.slice(0, 300) },
    rule: one.rule,
  }
  if (one.kind === 'omission')
    return {
      ...common,
      versions: [{ value: 'told', places: placesOf(pile, one.evidence) }],
      absentFrom: one.absentFrom.map(pile.label),
    }
  const versions: readonly { readonly value: Figure | Moment | Name | Voice | string; readonly evidence: Evidence }[] =
    one.versions
  return {
    ...common,
    versions: versions
      .slice(0, 20)
      .map(({ value, evidence }) => ({ value: valueInWords(value), places: placesOf(pile, evidence) })),
    absentFrom: [],
  }
}

/** The reports in which a discrepancy has its words. */
export const reportsOf = (one: Discrepancy): ReadonlySet<string> =>
  new Set(
    one.kind === 'omission'
      ? [...one.evidence.map(({ report }) => report), ...one.absentFrom]
      : (one.versions as readonly { readonly evidence: Evidence }[]).flatMap(({ evidence }) =>
          evidence.map(({ report }) => report),
        ),
  )
