import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/**
 * Who may ask. Only a page of this very server: the Host must be ours (a foreign name that points at 127.0.0.1 is turned away), an
 * Origin, where the browser sends one, too, and every call of the interface carries the token that stood in the address we printed.
 */
export function guard({ token, port }: { readonly token: string; readonly port: () => number }): MiddlewareHandler {
  return async (context, next) => {
    const ours = [`127.0.0.1:${port()}`, `localhost:${port()}`]
    if (!ours.includes(context.req.header('host') ?? '')) return context.text('This server answers only to its own address.', 403)
    const origin = context.req.header('origin')
    if (origin !== undefined && !ours.some((host) => origin === `http://${host}`))
      return context.text('This server answers only to its own page.', 403)
    if (context.req.path.startsWith('/api/') && !isToken(context.req.header('authorization'), token))
      return context.json({ error: 'the token is missing or wrong', next: 'open the address that `hearsay serve` printed' }, 401)
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    return next()
  }
}

/** Nothing from outside, nothing inline, in no frame: the words of a report can do nothing here but be read. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? ''),
    wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
