import { basename } from 'node:path'
import type { Hono } from 'hono'
import { z } from 'zod'
import { fetchOriginal, isAddress, type Original, type Unreadable } from '../../intake/index.js'
import { readInto, sample } from '../../work/index.js'
import { BadRequest, type Setting } from '../setting.js'

const AT_MOST = 64 * 1024 * 1024 // bytes of one dropped file

const fetching = z.object({ address: z.string().trim().max(4000).refine(isAddress) })

/**
 * POST /api/read?name=…: reads the body, a dropped file or pasted text, into the library. POST /api/fetch { address }: the same with a page
 * that is fetched, by the guarded way of `hearsay read <address>`. POST /api/sample: the project's own pile. What cannot be read is said, not
 * thrown; how far it is goes to all pages as `reading`.
 */
export function addReading(app: Hono, { live, now, allowPrivate }: Setting): void {
  const read = async (originals: AsyncIterable<Original | Unreadable>) => {
    const { pages, known, unreadable } = await live.write((library) =>
      readInto(library, originals, {
        now,
        onPage: (reading, key) => live.tell({ kind: 'reading', doing: 'reading', pages: reading.pages, key }),
      }),
    )
    return { read: pages, known, unreadable }
  }
  app.post('/api/read', async (context) => {
    const name = basename(context.req.query('name') ?? '') || 'pasted.txt'
    const bytes = await bytesOf(context.req.raw)
    if (bytes.length === 0) throw new BadRequest('nothing came', 'drop a file that is not empty, or paste some text')
    return context.json(await read(one({ key: name, bytes })))
  })
  app.post('/api/fetch', async (context) => {
    const { success, data } = fetching.safeParse(await context.req.json().catch(() => undefined))
    if (!success) throw new BadRequest('that is no address', 'give one that begins with http:// or https://')
    live.tell({ kind: 'reading', doing: 'fetching', pages: 0, key: data.address })
    const fetched = await fetchOriginal(data.address, { allowPrivate })
    return context.json(await read(one(fetched)))
  })
  app.post('/api/sample', async (context) => context.json(await read(sample())))
}

async function* one(original: Original | Unreadable): AsyncGenerator<Original | Unreadable> {
  yield original
}

/** The body, given up as soon as it is too long: its length is not believed. */
async function bytesOf(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (value) {
      length += value.length
      if (length > AT_MOST) {
        await reader?.cancel()
        throw new BadRequest('the file is larger than 64 MB', 'read it in the terminal: hearsay read <file>', 413)
      }
      parts.push(value)
    }
    if (done) return Buffer.concat(parts)
  }
}
