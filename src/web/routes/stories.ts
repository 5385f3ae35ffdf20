import type { Hono } from 'hono'
import { type Dossier, toComparisonJson, toStoryPageJson } from '../../core/index.js'
import { judgementsIn, type Library } from '../../store/index.js'
import { BadRequest, type Setting } from '../setting.js'

/** GET /api/stories: `hearsay/stories@1`. GET /api/stories/:id: that story's `hearsay/dossier@1` with what the page says of it.
 * GET /api/compare and GET /api/sources.
 */
export function addStories(app: Hono, { live }: Setting): void {
  app.get('/api/stories', async (context) => context.json(await live.look((seen) => seen.stories())))
  app.get('/api/stories/:id', async (context) =>
    context.json(
      await live.look(async (seen, library) => {
        const part = await seen.story(context.req.param('id')),
          [story] = part?.stories ?? []
        if (!part || !story)
          throw new BadRequest('there is no such story', 'go back to the list: a new report may have moved it', 404)
        return { ...toStoryPageJson(part, story.id), judgements: judgementsOf(part, library) }
      }),
    ),
  )
  app.get('/api/compare', async (context) => {
    const wanted = ['left', 'right'].map((side) => context.req.query(side) ?? '')
    const { reports } = await live.look((seen) => seen.holding(wanted))
    const [left, right] = wanted.map((id) => reports.find((report) => report.id === id))
    if (!left || !right) throw new BadRequest('there is no such report', 'name two with ?left= and ?right=', 404)
    return context.json(toComparisonJson(left, right))
  })
  app.get('/api/sources', async (context) => context.json(await live.look((seen) => seen.sources())))
}

/** What the analyst said of this story's links and claims and still stands, what was called wrong and is gone from it included. */
function judgementsOf({ reports, lineage, claims }: Dossier, { log }: Library) {
  const here = new Set<string>([...lineage.derivations, ...claims, ...reports].map(({ id }) => id))
  return judgementsIn(log).filter(
    ({ of, about }) =>
      here.has(of) || [about?.report, ...(about?.reports ?? [])].some((report) => report !== undefined && here.has(report)),
  )
}
