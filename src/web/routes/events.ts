import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { News } from '../live.js'
import type { Setting } from '../setting.js'

const AT_MOST = 32 // pages open at once; one more is told to come back
const WAITING_AT_MOST = 100 // news that a slow reader has not taken yet; older ones are dropped, the last is what counts
const PULSE = 15_000 // ms

/** GET /api/events: server-sent events, `changed` whenever the library is another, `reading` while something is read. */
export function addEvents(app: Hono, { live }: Setting): void {
  let open = 0
  app.get('/api/events', (context) => {
    if (open >= AT_MOST) return context.json({ error: 'too many pages are open', next: 'close one of them' }, 503)
    open++
    return streamSSE(context, async (stream) => {
      const waiting: News[] = []
      let wake = (): void => undefined
      const stop = live.listen((news) => {
        if (waiting.length >= WAITING_AT_MOST) waiting.shift()
        waiting.push(news)
        wake()
      })
      stream.onAbort(() => wake())
      try {
        await stream.writeSSE({ event: 'hello', data: '' })
        while (!stream.aborted) {
          const news = waiting.shift()
          if (news) await stream.writeSSE({ event: news.kind, data: JSON.stringify(news) })
          else {
            const pulse = setTimeout(() => wake(), PULSE)
            await new Promise<void>((resolve) => {
              wake = resolve
            })
            clearTimeout(pulse)
            if (waiting.length === 0 && !stream.aborted) await stream.writeSSE({ event: 'pulse', data: '' })
          }
        }
      } finally {
        stop()
        open--
      }
    })
  })
}
