import * as z from 'zod'
import { amountInWords } from '../../core/in-words.js'
import type { Told } from '../../core/index.js'
import { paged, pageOf, paging } from '../page.js'
import type { Pile } from '../pile.js'
import { tool } from '../tool.js'
import { Place, placesOf } from '../untrusted.js'

const Answer = z.object({ who: z.string().nullable(), says: z.string(), when: z.string().nullable(), places: z.array(Place) })

export const matterStatus = tool({
  name: 'matter_status',
  title: 'Where a matter stands',
  description:
    'Of a mission, a force, a summit and the like: since when, how many, who wants what by when, who decides under which rule, whether it is decided, what is next. As often as it is told.',
  input: z.object({
    name: z.string().max(200).optional().describe('a part of its name: "KFOR"'),
    story: z.string().max(100).optional().describe('only of this story (id)'),
    ...paging,
  }),
  output: z.object({
    note: z.string(),
    matters: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: z.string(),
        since: z.array(Answer),
        size: z.array(Answer),
        wants: z.array(Answer),
        decides: z.array(Answer),
        state: z.array(Answer),
        next: z.array(Answer),
      }),
    ),
    ...paged,
  }),
  answer: (pile, { name, story, ...page }) => {
    const within = story === undefined ? undefined : pile.story(story).id,
      wanted = name?.toLowerCase()
    const found = pile.dossier.matters.filter(
      (matter) =>
        (within === undefined || matter.story === within) && (wanted === undefined || matter.name.toLowerCase().includes(wanted)),
    )
    const { items, ...rest } = pageOf(found, page, ['matters', wanted, within])
    return {
      matters: items.map((matter) => ({
        id: matter.id,
        name: matter.name,
        type: matter.type,
        since: answers(pile, matter.since, ({ date }) => ({ says: date, when: date })),
        size: answers(pile, matter.size, ({ value, of, bound }) => ({
          says: amountInWords({ value, of, bound }),
        })),
        wants: answers(pile, matter.wants, ({ who, what, by }) => ({ who, says: what, ...(by ? { when: by.date } : {}) })),
        decides: answers(pile, matter.decides, ({ who, rule }) => ({ who, says: rule })),
        state: answers(pile, matter.state, ({ decided, what }) => ({ says: `${decided ? 'decided' : 'not decided'}: ${what}` })),
        next: answers(pile, matter.next, ({ what, when }) => ({ says: what, ...(when ? { when: when.date } : {}) })),
      })),
      ...rest,
    }
  },
})

const answers = <Value>(
  pile: Pile,
  told: readonly Told<Value>[],
  say: (value: Value) => { readonly who?: string; readonly says: string; readonly when?: string },
): z.infer<typeof Answer>[] =>
  told.slice(0, 10).map(({ value, evidence }) => {
    const { who, says, when } = say(value)
    return { who: who ?? null, says: says.slice(0, 400), when: when ?? null, places: placesOf(pile, evidence.slice(0, 3)) }
  })
