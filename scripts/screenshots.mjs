#!/usr/bin/env node
// Takes the pictures of the README from the sample pile: npm run screenshots. Look at them before you commit them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from './browser.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..'),
  images = join(root, 'docs/images'),
  library = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'))

const browser = await launch()
if (!browser) {
  console.error('there is no Chromium here: apt-get install chromium, or set HEARSAY_CHROMIUM')
  process.exit(2)
}
const { serve } = await import('../dist/web/server.js')
const { status, stderr } = spawnSync(
  process.execPath,
  [join(root, 'bin/hearsay.mjs'), 'read', 'piles/demo', '--library', library],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
if (status !== 0) throw new Error(stderr)
const served = await serve(library)
mkdirSync(images, { recursive: true })
const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1 })
await page.goto(served.url)
await page.locator('.story', { hasText: 'Pact' }).first().click()
await page.waitForSelector('.words blockquote')
await page.locator('.claim', { hasText: 'Lomar Strait Force' }).first().click()
for (const [key, name] of [
  ['1', 'claims'],
  ['4', 'lineage'],
  ['2', 'reader'],
  ['5', 'matters'],
]) {
  await page.keyboard.press(key)
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(images, `${name}.png`) })
}
await browser.close()
await served.close()
rmSync(library, { recursive: true })
process.exit(0) // the browser's pipes may linger
