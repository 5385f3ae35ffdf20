import * as z from 'zod'
import { ClaimShape, claimShape } from '../standing.js'
import { tool } from '../tool.js'

export const claimStanding = tool({
  name: 'claim_standing',
  title: 'Standing of a claim',
  description:
    'How much stands behind a claim: reports, outlets, ORIGINS and whether they are independent, with the reasons and the Admiralty grades.',
  input: z.object({ claim: z.string().max(100).describe('id of the claim') }),
  output: z.object({
    note: z.string(),
    claim: ClaimShape,
    grades: z.array(z.object({ code: z.string(), origin: z.string(), reasons: z.array(z.string()) })),
  }),
  answer: (pile, asked) => {
    const claim = pile.claim(asked.claim)
    return {
      claim: claimShape(pile, claim),
      grades: pile.gradesOf(claim.id).map(({ reliability, credibility, origin, reasons }) => ({
        code: `${reliability}${credibility}`,
        origin: pile.origin(origin)?.name ?? origin,
        reasons: reasons.map(({ value }) => value),
      })),
    }
  },
})
