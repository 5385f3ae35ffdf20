import * as z from 'zod'
import { paged, pageOf, paging } from '../page.js'
import { StandingShape, standingShape } from '../standing.js'
import { tool } from '../tool.js'

export const listStories = tool({
  name: 'list_stories',
  title: 'Stories',
  description:
    'The stories in the pile of reports, those told by most reports first, each with its reports, outlets and ORIGINS.',
  input: z.object(paging),
  output: z.object({
    note: z.string(),
    stories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        reports: z.array(
          z.object({ id: z.string(), label: z.string(), title: z.string().nullable(), published: z.string().nullable() }),
        ),
        standing: StandingShape.nullable().describe('null: where the reports have it from is not known'),
      }),
    ),
    ...paged,
  }),
  answer: (pile, asked) => {
    const all = [...pile.dossier.stories].sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
    const { items, ...rest } = pageOf(all, asked, 'stories')
    return {
      stories: items.map((story) => {
        const standing = pile.standing(story)
        return {
          id: story.id,
          title: story.title.slice(0, 300),
          reports: story.reports.slice(0, 50).map((id) => {
            const { title, published } = pile.report(id)
            return { id, label: pile.label(id), title: title?.slice(0, 300) ?? null, published: published ?? null }
          }),
          standing: standing ? standingShape(pile, standing) : null,
        }
      }),
      ...rest,
    }
  },
})
