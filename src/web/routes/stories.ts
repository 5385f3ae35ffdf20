import type { Hono } from 'hono'
import { toComparisonJson, toSourcesJson, toStoriesJson, toStoryPageJson } from '../../core/index.js'
import { BadRequest, type Setting } from '../setting.js'

/** GET /api/stories: `hearsay/stories@1`. GET /api/stories/:id: that story's `hearsay/dossier@1` with what the page says of it.
 * GET /api/compare and GET /api/sources.
 */
export function addStories(app: Hono, { live }: Setting): void {
  app.get('/api/stories', async (context) => context.json(toStoriesJson(await live.dossier())))
  app.get('/api/stories/:id', async (context) => {
    const dossier = await live.dossier()
    const story = dossier.stories.find(({ id }) => id === context.req.param('id'))
    if (!story) throw new BadRequest('there is no such story', 'go back to the list: a new report may have moved it', 404)
    return context.json(toStoryPageJson(dossier, story.id))
  })
  app.get('/api/compare', async (context) => {
    const { reports } = await live.dossier()
    const [left, right] = ['left', 'right'].map((side) => reports.find(({ id }) => id === context.req.query(side)))
    if (!left || !right) throw new BadRequest('there is no such report', 'name two with ?left= and ?right=', 404)
    return context.json(toComparisonJson(left, right))
  })
  app.get('/api/sources', async (context) =>
    context.json(await live.look(async ({ settings }, dossier) => toSourcesJson(await dossier, settings))),
  )
}
