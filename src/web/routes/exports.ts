import type { Hono } from 'hono'
import { briefOf, briefPageOf, type Dossier, partOf, toDossierJson } from '../../core/index.js'
import { BadRequest, type Setting } from '../setting.js'

/** What can be saved from the page, each a single file. */
const FORMATS: Readonly<
  Record<string, { readonly name: string; readonly type: string; readonly make: (part: Dossier) => string }>
> = {
  brief: { name: 'brief.md', type: 'text/markdown', make: (part) => briefOf(part) },
  page: { name: 'brief.html', type: 'text/html', make: (part) => briefPageOf(part) },
  dossier: { name: 'dossier.json', type: 'application/json', make: (part) => JSON.stringify(toDossierJson(part), null, 1) },
}

/** GET /api/export/:format?story=id: one file of one story, always as something to save and never as something to show. */
export function addExports(app: Hono, { live }: Setting): void {
  app.get('/api/export/:format', async (context) => {
    const name = context.req.param('format')
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
    if (!format) throw new BadRequest(`there is no format ${name}`, `choose one of ${Object.keys(FORMATS).join(', ')}`, 404)
    const dossier = await live.dossier()
    const story = dossier.stories.find(({ id }) => id === context.req.query('story'))
    if (!story) throw new BadRequest('there is no such story', 'name one with ?story=', 404)
    return context.body(format.make(partOf(dossier, story.id)), 200, {
      'content-type': `${format.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="hearsay-${format.name}"`,
    })
  })
}
