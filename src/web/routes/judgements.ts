import type { Hono } from 'hono'
import { z } from 'zod'
import { judgementsIn, type LogLine, lastStanding } from '../../store/index.js'
import { aboutOf } from '../../work/index.js'
import { BadRequest, type Setting } from '../setting.js'

const TEXT = z.string().trim().max(2000)
const judgement = z.object({
  of: z.string().min(1).max(64),
  verdict: z.enum(['right', 'wrong', 'unsure']),
  because: TEXT.default(''),
  story: z.string().max(64).optional(),
})
const undoing = z.object({ line: z.int().nonnegative().optional() })
const rating = z.object({ source: TEXT.min(1), letter: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), because: TEXT.default('') })

/**
 * What the analyst says, kept in the log with name and time: POST /api/judge { of, verdict, because, story }, POST /api/grade { source,
 * letter, because }, POST /api/undo { line } takes that one back or the last, GET /api/log shows all of it.
 */
export function addJudgements(app: Hono, { live, now, by }: Setting): void {
  app.get('/api/log', async (context) =>
    context.json({ schema: 'hearsay/log@1', lines: await live.look((_, { log }) => [...log]) }),
  )

  app.post('/api/judge', async (context) => {
    const { story, ...line } = parsed(judgement, await bodyOf(context.req))
    const about = await live.look(async (seen, { log }) => {
      const dossier = (story === undefined ? undefined : await seen.story(story)) ?? (await seen.dossier())
      // What was called wrong is gone, and can still be judged anew.
      return aboutOf(dossier, line.of) ?? judgementsIn(log).find(({ of }) => of === line.of)?.about
    })
    if (!about) throw new BadRequest('there is no such link or claim', 'load the page again: a new report may have moved it', 404)
    await live.write((library) => library.write({ kind: 'judgement', ...line, about, by, at: now() }))
    return context.json({ done: true })
  })

  app.post('/api/grade', async (context) => {
    const line = parsed(rating, await bodyOf(context.req))
    await live.write((library) => library.write({ kind: 'rating', ...line, by, at: now() }))
    return context.json({ done: true })
  })

  app.post('/api/undo', async (context) => {
    const { line: wanted } = parsed(undoing, await context.req.json().catch(() => ({})))
    const undone = await live.write(async (library) => {
      const line = lastStanding(library.log, (one) => wanted === undefined || library.log.indexOf(one) === wanted)
      if (line === undefined) return undefined
      await library.write({ kind: 'undo', line, by, at: now(), because: '' })
      return library.log[line] as LogLine
    })
    if (!undone) throw new BadRequest('there is nothing to take back', 'say something of a link, a claim or a source first')
    return context.json({ done: true, undone })
  })
}

const bodyOf = (request: { json(): Promise<unknown> }): Promise<unknown> =>
  request.json().catch(() => {
    throw new BadRequest('the body is not JSON', 'send a JSON object')
  })

function parsed<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const { success, data, error } = shape.safeParse(body)
  if (success) return data
  const [issue] = error.issues
  throw new BadRequest(`${issue?.path.join('.') || 'the body'}: ${issue?.message}`, 'docs/server.md shows what to send')
}
