import * as z from 'zod'
import { DifferenceShape, differenceShape } from '../difference.js'
import { paged, pageOf, paging } from '../page.js'
import { tool } from '../tool.js'

export const discrepancies = tool({
  name: 'discrepancies',
  title: 'Discrepancies',
  description:
    'Where tellings of one claim differ: figures, dates, names, titles, actions, hedging, altered quotations, inflated sources, omissions. The exact words side by side; which is right is not decided here.',
  input: z.object({
    story: z.string().max(100).optional().describe('only of this story (id)'),
    claim: z.string().max(100).optional().describe('only of this claim (id)'),
    kind: DifferenceShape.shape.kind.optional(),
    ...paging,
  }),
  output: z.object({ note: z.string(), discrepancies: z.array(DifferenceShape), ...paged }),
  answer: (pile, { story, claim, kind, ...page }) => {
    const ofStory = story === undefined ? undefined : pile.story(story).id,
      ofClaim = claim === undefined ? undefined : pile.claim(claim).id
    const found = pile.dossier.discrepancies.filter(
      (one) =>
        (kind === undefined || one.kind === kind) &&
        (ofClaim === undefined || one.claim === ofClaim) &&
        (ofStory === undefined || pile.claim(one.claim).story === ofStory),
    )
    const { items, ...rest } = pageOf(found, page, ['discrepancies', ofStory, ofClaim, kind])
    return { discrepancies: items.map((one) => differenceShape(pile, one)), ...rest }
  },
})
