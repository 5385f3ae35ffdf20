import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { briefOf, dossier, exportAs, type Page, toDossierJson } from './index.js'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

const PAGES: readonly Page[] = [
  {
    key: 'post',
    outlet: 'Harbour Post',
    published: '2031-03-04' as never,
    body: {
      kind: 'text',
      text: 'The Federation wants to shrink the Lake Guard, the Morning Ledger reports, citing four envoys.\n\nThe force has about 1,200 guards.',
    },
  },
  {
    key: 'wire',
    outlet: 'Northern Wire',
    published: '2031-03-05' as never,
    body: {
      kind: 'text',
      text: 'Four envoys told the Morning Ledger that the Federation is pushing to end the Lake Guard.\n\nThe force has around 1,500 guards.',
    },
  },
  {
    key: 'page',
    body: {
      kind: 'html',
      html: '<html><body><article><h1>A title</h1><p>The ambassador said on Monday that the garrison will leave in June.</p></article></body></html>',
    },
  },
]
const ENTRY = `
import { briefOf, dossier, exportAs, toDossierJson } from 'hearsay'
globalThis.answer = (pages) => {
  const made = dossier(pages)
  return JSON.stringify([toDossierJson(made), briefOf(made), exportAs('stix', made), exportAs('csv', made)])
}`

/** The library as a page would have it: one file, nothing of Node in it. */
async function bundle(): Promise<string> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const folder = mkdtempSync(join(root, 'dist', 'bundle-'))
  try {
    const entry = join(folder, 'entry.js')
    writeFileSync(entry, ENTRY)
    const made = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'entry' } },
    })
    const [{ output }] = (Array.isArray(made) ? made : [made]) as unknown as {
      output: { code?: string; isEntry?: boolean }[]
    }[] as [{ output: { code?: string }[] }]
    assert.equal(output.filter(({ code }) => code !== undefined).length, 1)
    return output[0]!.code!
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the library runs in a browser and says there what it says here, byte for byte', {
  skip: CHROMIUM ? false : 'no Chromium on this machine',
}, async (t) => {
  const code = await bundle()
  t.diagnostic(`bundle: ${Math.round(code.length / 1024)} KB, minified`)
  assert.doesNotMatch(code, /from\s*["']node:|require\(["']|__vite-browser-external/)
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.setContent('<!doctype html><title>x</title>')
    await page.addScriptTag({ content: code, type: 'module' })
    await page.waitForFunction('typeof globalThis.answer === "function"')
    const there = (await page.evaluate(`globalThis.answer(${JSON.stringify(PAGES)})`)) as string
    const made = dossier(PAGES)
    assert.deepEqual(errors, [])
    assert.equal(there, JSON.stringify([toDossierJson(made), briefOf(made), exportAs('stix', made), exportAs('csv', made)]))
    assert.ok(made.attributions.length > 0)
  } finally {
    await browser.close()
  }
})
