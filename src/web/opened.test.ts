/** A page in a real browser, for the tests of it; nothing is tested here. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Served, serve } from './server.js'

export const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { launch, isThere } = (await import(pathToFileURL(join(project, 'scripts/browser.mjs')).href)) as {
  launch: () => Promise<Browser | undefined>
  isThere: boolean
}

/** Why the tests of the page are skipped, or false. */
export const skip = isThere ? false : 'there is no Chromium here (apt-get install chromium, or set HEARSAY_CHROMIUM)'

export interface Opened {
  readonly folder: string
  readonly library: string
  readonly served: Served
  readonly context: BrowserContext
  readonly page: Page
  /** What went wrong in the page, and all that it asked for. */
  readonly errors: string[]
  readonly asked: string[]
  close(): Promise<void>
}

/** A library with these files read into it, served, and its page opened at 1280×720. */
export async function opened(paths: readonly string[], { allowPrivate = false } = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-page-')),
    library = join(folder, 'library')
  if (paths.length > 0) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(project, 'bin/hearsay.mjs'), 'read', ...paths, '--library', library],
      { encoding: 'utf8' },
    )
    assert.equal(status, 0, stderr)
  }
  const browser = (await launch()) as Browser
  const served = await serve(library, { allowPrivate })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = [],
    asked: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  context.on('request', (request) => asked.push(request.url()))
  await page.goto(served.url)
  await page.waitForSelector('.story, .empty:not(.late), .origins')
  return {
    folder,
    library,
    served,
    context,
    page,
    errors,
    asked,
    async close() {
      await browser.close()
      await served.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Waits for what the page shows to become so; ten seconds are plenty on a busy machine. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 50)))
    assert.ok(Date.now() < end, `never so: ${isSo}`)
}
