import * as z from 'zod'
import type { Claim, Standing } from '../core/index.js'
import type { Pile } from './pile.js'

export const StandingShape = z.object({
  reports: z.number().int(),
  outlets: z.number().int(),
  origins: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Who first put it on record. This is the number that counts, not reports.'),
  firstSpeakers: z.array(z.string()),
  independence: z.enum(['independent', 'dependent', 'not established']),
  because: z.array(z.string()),
})
export const standingShape = (pile: Pile, standing: Standing): z.infer<typeof StandingShape> => ({
  reports: standing.reports,
  outlets: standing.outlets,
  origins: standing.origins.map((id) => ({ id, name: pile.origin(id)?.name ?? id })),
  firstSpeakers: standing.roots.slice(0, 20).map(({ name }) => name),
  independence: standing.independence,
  because: standing.because.slice(0, 20).map(({ value }) => value),
})

export const ClaimShape = z.object({
  id: z.string(),
  story: z.string(),
  title: z.string(),
  standing: StandingShape,
  discrepancies: z.array(z.string()).describe('kinds in which the tellings differ'),
  grades: z.array(z.string()).describe('Admiralty codes, "F6": reliability of the source, credibility of the information'),
})
export const claimShape = (pile: Pile, claim: Claim): z.infer<typeof ClaimShape> => ({
  id: claim.id,
  story: claim.story,
  title: claim.title.slice(0, 300),
  standing: standingShape(pile, claim.standing),
  discrepancies: [...new Set(pile.discrepanciesOf(claim.id).map(({ kind }) => kind))].sort(),
  grades: [...new Set(pile.gradesOf(claim.id).map(({ reliability, credibility }) => `${reliability}${credibility}`))].sort(),
})
