import type { Hono } from 'hono'
import type { Report } from '../../core/index.js'
import type { Library } from '../../store/index.js'
import { BadRequest, type Setting } from '../setting.js'

/** GET /api/reports/:id/original: the bytes as they came, always as plain text, so that nothing in them is ever run. */
export function addReports(app: Hono, { live }: Setting): void {
  app.get('/api/reports/:id/original', async (context) => {
    const bytes = await live.look(async (library, dossier) => {
      const report = (await dossier).reports.find(({ id }) => id === context.req.param('id'))
      return report && originalOf(report, library)
    })
    if (!bytes) throw new BadRequest('there is no such report', 'go back to the list', 404)
    return context.body(new Uint8Array(bytes), 200, { 'content-type': 'text/plain; charset=utf-8' })
  })
}

/** The original that a report was made from; the first that was read when several hold it. */
async function originalOf({ id, key }: Report, library: Library): Promise<Uint8Array | undefined> {
  const told = await library.told()
  for (const { entry, pages } of library.contents.values())
    for (const [hash, pageKey] of pages) {
      if (pageKey !== key || (await told.get(hash))?.report.id !== id) continue
      const found = library.entries.get(entry)
      return found && (await library.original(found)).bytes
    }
  return undefined
}
