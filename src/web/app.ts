import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { Trouble } from '../store/index.js'
import { guard } from './guard.js'
import { addEvents } from './routes/events.js'
import { addExports } from './routes/exports.js'
import { addJudgements } from './routes/judgements.js'
import { addReading } from './routes/reading.js'
import { addReports } from './routes/reports.js'
import { addStories } from './routes/stories.js'
import { BadRequest, type Setting } from './setting.js'

/** The whole server as a function from request to answer. `assets` is the folder of the built page. */
export function makeApp(
  setting: Setting,
  how: { readonly token: string; readonly port: () => number; readonly assets: string },
): Hono {
  const app = new Hono()
  app.use(guard(how))
  addStories(app, setting)
  addReports(app, setting)
  addJudgements(app, setting)
  addReading(app, setting)
  addEvents(app, setting)
  addExports(app, setting)
  app.all('/api/*', (context) => context.json({ error: 'there is no such call', next: 'docs/server.md lists them' }, 404))
  app.get('*', async (context) => {
    const found = await asset(how.assets, new URL(context.req.url).pathname)
    return found ? context.body(found.bytes, 200, { 'content-type': found.type }) : context.text('There is nothing here.', 404)
  })
  app.onError((error, context) => {
    if (error instanceof BadRequest) return context.json({ error: error.message, next: error.next }, error.status)
    if (error instanceof Trouble) return context.json({ error: error.message, next: error.next }, 503)
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return context.body(null, 400) // nobody is there to hear it
    console.error(error)
    return context.json({ error: 'something went wrong on our side', next: 'the terminal that runs hearsay shows what' }, 500)
  })
  return app
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Only names that a build can give are looked up, so no path leads out of the folder. */
async function asset(folder: string, path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | undefined> {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const ending = /^(?:assets\/)?[\w-]+(?:\.[\w-]+)?\.(html|js|css|svg)$/.exec(name)?.[1]
  const type = ending === undefined ? undefined : TYPES[ending]
  if (type === undefined) return undefined
  try {
    return { bytes: new Uint8Array(await readFile(join(folder, name))), type }
  } catch {
    return undefined
  }
}
