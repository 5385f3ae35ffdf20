import * as z from 'zod'
import { asTold } from '../../core/index.js'
import { paged, pageOf, paging } from '../page.js'
import { tool } from '../tool.js'
import { Place, placesOf } from '../untrusted.js'

export const claimEvidence = tool({
  name: 'claim_evidence',
  title: 'Evidence of a claim',
  description: 'The exact words of every report that makes the claim, and the way they took: first speaker, relays, report.',
  input: z.object({ claim: z.string().max(100).describe('id of the claim'), ...paging }),
  output: z.object({
    note: z.string(),
    title: z.string(),
    wordings: z.array(
      z.object({
        places: z.array(Place),
        stance: z.enum(['asserts', 'hedges', 'denies']),
        aside: z.boolean().describe('true: the words only mention what the claim tells, and count nowhere'),
        origin: z.string(),
        way: z
          .array(z.string())
          .describe('first teller first, the report last; [in brackets]: not named in these words but elsewhere in the report'),
        tellersBefore: z.number().int().describe('0 is first-hand, 2 is third-hand'),
      }),
    ),
    ...paged,
  }),
  answer: (pile, { claim: asked, ...page }) => {
    const claim = pile.claim(asked)
    const { items, ...rest } = pageOf(claim.wordings, page, ['evidence', claim.id])
    return {
      title: claim.title.slice(0, 300),
      wordings: items.map((wording) => ({
        places: placesOf(pile, wording.evidence),
        stance: wording.stance,
        aside: wording.aside ?? false,
        origin: pile.origin(wording.origin)?.name ?? wording.origin,
        way: pile.way(asTold(wording)),
        tellersBefore: wording.chain.tellers.length,
      })),
      ...rest,
    }
  },
})
