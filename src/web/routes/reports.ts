import type { Hono } from 'hono'
import type { PageSeen } from '../../work/index.js'
import { BadRequest, type Setting } from '../setting.js'

const SHOWN_AT_MOST = 2_000_000 // characters of a page; the original has all of it

/**
 * GET /api/reports/:id/page: the page as it came, before it was cleaned, as JSON: whoever shows markup must put it into a frame that runs
 * nothing. GET /api/reports/:id/original: the bytes of the file it lay in, always as plain text and as something to save.
 */
export function addReports(app: Hono, { live }: Setting): void {
  const pageOf = async (id: string): Promise<PageSeen> => {
    const page = await live.look((seen) => seen.page(id))
    if (!page) throw new BadRequest('there is no such report', 'go back to the list', 404)
    return page
  }
  app.get('/api/reports/:id/page', async (context) => {
    const { kind, body, key, bytes } = await pageOf(context.req.param('id'))
    return context.json({
      schema: 'hearsay/original@1',
      kind,
      body: body.slice(0, SHOWN_AT_MOST),
      isWhole: body.length <= SHOWN_AT_MOST,
      key,
      bytes: bytes.length,
    })
  })
  app.get('/api/reports/:id/original', async (context) => {
    const { bytes } = await pageOf(context.req.param('id'))
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="hearsay-original.txt"',
    })
  })
}
