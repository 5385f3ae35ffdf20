import * as z from 'zod'
import { paged, pageOf, paging } from '../page.js'
import { tool } from '../tool.js'
import { Place, placesOf } from '../untrusted.js'

export const sourceChain = tool({
  name: 'source_chain',
  title: 'Source chains of a report',
  description:
    'Through whom a report has what it says: the chain it leans on as a whole, then one for each attributed statement. First teller first.',
  input: z.object({ report: z.string().max(400).describe('id or key of the report'), ...paging }),
  output: z.object({
    note: z.string(),
    label: z.string(),
    chains: z.array(
      z.object({
        frame: z.boolean().describe('true: what the report as a whole leans on'),
        tellers: z.array(
          z.object({
            name: z.string(),
            kind: z.enum(['person', 'office', 'outlet', 'document', 'unnamed']),
            count: z.union([z.number().int(), z.literal('several')]),
            implied: z.boolean().describe('not named in these words, but elsewhere in the report'),
            places: z.array(Place),
          }),
        ),
        says: z.array(Place).describe('the words that came this way; empty for the frame'),
        rule: z.string(),
      }),
    ),
    ...paged,
  }),
  answer: (pile, { report: asked, ...page }) => {
    const report = pile.report(asked),
      content = new Map(pile.dossier.attributions.filter((one) => one.report === report.id).map((one) => [one.id, one.content]))
    const chains = pile.dossier.chains
      .filter((chain) => chain.report === report.id)
      .sort((a, b) => Number(a.attribution !== undefined) - Number(b.attribution !== undefined))
    const { items, ...rest } = pageOf(chains, page, ['chains', report.id])
    return {
      label: pile.label(report.id),
      chains: items.map(({ attribution, tellers, rule }) => ({
        frame: attribution === undefined,
        tellers: tellers.map(({ name, kind, count, implied, evidence }) => ({
          name,
          kind,
          count,
          implied,
          places: placesOf(pile, evidence.slice(0, 3)),
        })),
        says: attribution === undefined ? [] : placesOf(pile, content.get(attribution) ?? []),
        rule,
      })),
      ...rest,
    }
  },
})
