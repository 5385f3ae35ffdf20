import { strToU8, zipSync } from 'fflate'
import type { Hono } from 'hono'
import { EXPORT_FORMATS, type ExportedFile, exportAs } from '../../core/index.js'
import { briefIn } from '../../work/index.js'
import { BadRequest, type Setting } from '../setting.js'

/** What can be saved from the page: the brief, as Markdown or as one HTML file, and whatever `hearsay export` makes. */
const FORMATS = ['brief', 'page', ...EXPORT_FORMATS] as const

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
}

/**
 * GET /api/export/:format?story=id: one story, or without `story` all of them, always as something to save and never as something to show.
 * A format of several files comes as one zip.
 */
export function addExports(app: Hono, { live }: Setting): void {
  app.get('/api/export/:format', async (context) => {
    const format = FORMATS.find((name) => name === context.req.param('format')),
      story = context.req.query('story')
    if (!format)
      throw new BadRequest(`there is no format ${context.req.param('format')}`, `choose one of ${FORMATS.join(', ')}`, 404)
    const files = await live.look(async (seen, library): Promise<readonly ExportedFile[]> => {
      const dossier = story === undefined ? await seen.dossier() : await seen.story(story)
      if (!dossier) throw new BadRequest('there is no such story', 'name one with ?story=, or leave it out', 404)
      if (format === 'brief') return [{ name: 'brief.md', content: briefIn(dossier, library) }]
      if (format === 'page') return [{ name: 'brief.html', content: briefIn(dossier, library, { html: true }) }]
      return exportAs(format, dossier)
    })
    const [only, ...more] = files
    const { name, content } = only && more.length === 0 ? only : { name: `${format}.zip`, content: zipped(files) }
    return context.body(content, 200, {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-disposition': `attachment; filename="hearsay-${name}"`,
    })
  })
}

/** The same files give the same bytes: the times in it are the earliest that a zip can tell. */
const zipped = (files: readonly ExportedFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])), { mtime: new Date(1980, 0, 2) }),
  )
