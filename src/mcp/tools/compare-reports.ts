import * as z from 'zod'
import { DifferenceShape, differenceShape, reportsOf } from '../difference.js'
import { MOST } from '../page.js'
import { tool } from '../tool.js'
import { Place, placeOf, placesOf } from '../untrusted.js'

const Told = z.object({ claim: z.string(), title: z.string() })

export const compareReports = tool({
  name: 'compare_reports',
  title: 'Compare two reports',
  description:
    'What two reports both claim, in the words of each; what only one claims; where they differ; and whether one leans on the other.',
  input: z.object({
    a: z.string().max(400).describe('id or key of a report'),
    b: z.string().max(400).describe('id or key of another'),
  }),
  output: z.object({
    note: z.string(),
    both: z.array(z.object({ claim: z.string(), title: z.string(), a: z.array(Place), b: z.array(Place) })),
    onlyA: z.array(Told),
    onlyB: z.array(Told),
    discrepancies: z.array(DifferenceShape),
    leaning: z.array(
      z.object({
        how: z.enum(['cites', 'reuses']),
        report: z.string(),
        from: z.string(),
        here: z.array(Place),
        there: z.array(Place),
      }),
    ),
    sharedOrigins: z.array(z.string()),
    more: z.boolean().describe('true when lists were cut'),
  }),
  answer: (pile, asked) => {
    const a = pile.report(asked.a).id,
      b = pile.report(asked.b).id
    const told = pile.dossier.claims.map((claim) => {
      const by = (id: string) => claim.wordings.filter(({ aside, evidence }) => !aside && evidence[0].report === id)
      return { claim, a: by(a), b: by(b) }
    })
    const both = told.filter((one) => one.a.length && one.b.length),
      onlyA = told.filter((one) => one.a.length && !one.b.length),
      onlyB = told.filter((one) => one.b.length && !one.a.length)
    const differing = pile.dossier.discrepancies.filter((one) => {
      const reports = reportsOf(one)
      return reports.has(a) && reports.has(b)
    })
    const leaning = pile.dossier.lineage.derivations.filter(
      (one) => (one.report === a && one.from === (b as string)) || (one.report === b && one.from === (a as string)),
    )
    const origins = pile.dossier.lineage.origins.filter(({ reports }) => reports.includes(a) && reports.includes(b))
    const name = ({ claim }: (typeof told)[number]) => ({ claim: claim.id, title: claim.title.slice(0, 300) })
    return {
      both: both.slice(0, MOST).map((one) => ({
        ...name(one),
        a: one.a.slice(0, 3).flatMap(({ evidence }) => placesOf(pile, evidence)),
        b: one.b.slice(0, 3).flatMap(({ evidence }) => placesOf(pile, evidence)),
      })),
      onlyA: onlyA.slice(0, MOST).map(name),
      onlyB: onlyB.slice(0, MOST).map(name),
      discrepancies: differing.slice(0, MOST).map((one) => differenceShape(pile, one)),
      leaning: leaning.slice(0, MOST).map((one) => ({
        how: one.how,
        report: pile.label(one.report),
        from: pile.label(one.from),
        here:
          one.how === 'cites' ? placesOf(pile, one.evidence) : one.passages.slice(0, 10).map(({ here }) => placeOf(pile, here)),
        there: one.how === 'cites' ? [] : one.passages.slice(0, 10).map(({ there }) => placeOf(pile, there)),
      })),
      sharedOrigins: origins.map((origin) => origin.name),
      more: [both, onlyA, onlyB, differing, leaning].some((list) => list.length > MOST),
    }
  },
})
