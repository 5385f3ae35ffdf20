import { basename } from 'node:path'
import type { Hono } from 'hono'
import type { Original } from '../../intake/index.js'
import { readInto } from '../../work/index.js'
import { BadRequest, type Setting } from '../setting.js'

const AT_MOST = 64 * 1024 * 1024 // bytes of one dropped file

/** POST /api/read?name=…: reads the body, a dropped file or pasted text, into the library; what cannot be read is said, not thrown. */
export function addReading(app: Hono, { live, now }: Setting): void {
  app.post('/api/read', async (context) => {
    const name = basename(context.req.query('name') ?? '') || 'pasted.txt'
    const bytes = await bytesOf(context.req.raw)
    if (bytes.length === 0) throw new BadRequest('nothing came', 'drop a file that is not empty, or paste some text')
    const reading = await live.write((library) =>
      readInto(library, one({ key: name, bytes }), {
        now,
        onPage: ({ pages }, key) => live.tell({ kind: 'reading', pages, key }),
      }),
    )
    return context.json({ read: reading.pages, known: reading.known, unreadable: reading.unreadable })
  })
}

async function* one(original: Original): AsyncGenerator<Original> {
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
