import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { Trouble } from '../store/index.js'
import { makeApp } from './app.js'
import { Live } from './live.js'

/** A page that is being served. `url` carries the token; whoever has it may read and judge. */
export interface Served {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

const ASSETS = join(dirname(fileURLToPath(import.meta.url)), 'page')

/**
 * Serves a library on 127.0.0.1. `port` 0 or none: any that is free. `allowPrivate`: the page may also fetch from
 * addresses of this machine and its network. Throws Trouble when the port is taken.
 */
export async function serve(
  library: string,
  { port = 0, token = randomBytes(18).toString('base64url'), allowPrivate = false } = {},
): Promise<Served> {
  const live = new Live(library, now)
  let actual = port
  const app = makeApp({ live, now, by: userInfo().username, allowPrivate }, { token, port: () => actual, assets: ASSETS })
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 } })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Trouble(`port ${port} is in use`, `127.0.0.1:${port}`, 'choose another with --port N, or leave it out', {
              cause: error,
            })
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address) actual = address.port
  return {
    url: `http://127.0.0.1:${actual}/?token=${token}`,
    port: actual,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await live.close()
    },
  }
}

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
