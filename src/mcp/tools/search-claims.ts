import * as z from 'zod'
import { type Claim, foldCase } from '../../core/index.js'
import { paged, pageOf, paging } from '../page.js'
import type { Pile } from '../pile.js'
import { ClaimShape, claimShape } from '../standing.js'
import { tool } from '../tool.js'

export const searchClaims = tool({
  name: 'search_claims',
  title: 'Search claims',
  description:
    'Claims whose words hold the words asked for, those with most of them first. Without a query: all claims, those that are told differently first.',
  input: z.object({
    query: z.string().max(400).optional().describe('a few words: "Kosovo troops"'),
    story: z.string().max(100).optional().describe('only claims of this story (id)'),
    ...paging,
  }),
  output: z.object({ note: z.string(), claims: z.array(ClaimShape), ...paged }),
  answer: (pile, { query, story, ...page }) => {
    const within = story === undefined ? undefined : pile.story(story).id
    const wanted = [...new Set(wordsIn(query ?? ''))]
    const ranked = pile.dossier.claims
      .filter((claim) => within === undefined || claim.story === within)
      .map((claim) => ({
        claim,
        weight: wanted.length ? shared(pile, claim, wanted) : 1 + pile.discrepanciesOf(claim.id).length,
      }))
      .filter(({ weight }) => weight > 0)
      .sort(
        (a, b) =>
          b.weight - a.weight || b.claim.standing.reports - a.claim.standing.reports || (a.claim.id < b.claim.id ? -1 : 1),
      )
    const { items, ...rest } = pageOf(ranked, page, ['claims', wanted, within])
    return { claims: items.map(({ claim }) => claimShape(pile, claim)), ...rest }
  },
})

const wordsIn = (text: string): string[] => foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** How many of the words the claim has in any of its wordings. */
function shared(pile: Pile, claim: Claim, wanted: readonly string[]): number {
  const has = new Set([...wordsIn(claim.title), ...claim.wordings.flatMap(({ evidence }) => wordsIn(pile.allWords(evidence)))])
  return wanted.filter((word) => has.has(word)).length
}
