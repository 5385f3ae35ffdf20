import { spawn } from 'node:child_process'
import { serve } from '../web/server.js'
import { DONE, WrongUse } from './exit.js'
import type { Options } from './options.js'
import { printJson, printLine, say } from './out.js'
import { stopOnInterrupt } from './stop.js'

interface Where {
  readonly port?: string
  readonly allowPrivate?: boolean
  /** Open the page in the user's browser as well. */
  readonly open: boolean
}

/** Serves the page of a library until Ctrl-C. stdout is the address, alone on its line, so that a script can take it. */
export async function run(options: Options & Where): Promise<number> {
  const port = Number(options.port ?? 0)
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new WrongUse(`"${options.port}" is not a port`, 'give a number from 1 to 65535')
  const served = await serve(options.library, { port, allowPrivate: options.allowPrivate === true })
  const { signal, off } = stopOnInterrupt()
  if (options.json || options.ndjson) await printJson({ schema: 'hearsay/serve@1', url: served.url }, options)
  else await printLine(served.url)
  if (options.open && !openInBrowser(served.url) && !options.quiet)
    say('No browser could be started here: open the address above in one.')
  if (!options.quiet) say('Only this machine can reach it. Ctrl-C ends it.')
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  off()
  await served.close()
  return DONE
}

/** The system's own way to open an address; false when there is no screen to open it on. */
function openInBrowser(url: string): boolean {
  const { platform, env } = process
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return false
  const [command, ...args] =
    platform === 'darwin' ? ['open', url] : platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true })
  child.on('error', () => say('No browser could be started here: open the address above in one.'))
  child.unref()
  return true
}
