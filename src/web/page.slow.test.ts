/** The first minutes of a newcomer with the page, in a real browser. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Served, serve } from './server.js'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { launch } = (await import(pathToFileURL(join(project, 'scripts/browser.mjs')).href)) as {
  launch: () => Promise<Browser | undefined>
}
const browser = await launch()
const skip = browser ? false : 'there is no Chromium here (apt-get install chromium, or set HEARSAY_CHROMIUM)'

const HOSTILE = [
  'Ministry <script>document.title="owned"</script> says the dam broke, Coast Herald reports.',
  "“<img src=x onerror=document.title='owned'>” said Mayor \"><svg/onload=document.title=1> Okkels on 3 May 2031.",
  'The javascript:alert(1) council met. [click](javascript:alert(1)) according to two officials.',
].join('\n\n')

describe('the page', { skip }, () => {
  let folder: string, served: Served, context: BrowserContext, page: Page
  const errors: string[] = [],
    asked: string[] = []

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-page-'))
    const library = join(folder, 'library')
    const hostile = join(folder, 'hostile.jsonl')
    await writeFile(
      hostile,
      `${JSON.stringify({ id: '<b>id</b>', outlet: '"><script>document.title=1</script>', title: '<script>document.title=2</script>', url: 'javascript:document.title=3', text: HOSTILE })}\n`,
    )
    for (const path of [join(project, 'piles/demo'), hostile]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(project, 'bin/hearsay.mjs'), 'read', path, '--library', library],
        { encoding: 'utf8' },
      )
      assert.equal(status, 0, stderr)
    }
    served = await serve(library)
    context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 720 } })
    page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(served.url)
    await page.waitForSelector('.story')
  })
  after(async () => {
    await context?.close()
    await served?.close()
    await rm(folder, { recursive: true })
  })

  const open = async (title: RegExp): Promise<void> => {
    await page.keyboard.press('0')
    await page.locator('.story', { hasText: title }).first().click()
    await page.waitForSelector('.origins')
  }
  const count = (selector: string): Promise<number> => page.locator(selector).count()
  const history = (): Promise<string> => page.locator('.sources tbody td:last-child').first().innerText()
  /** Waits for what the page shows to become so; ten seconds are plenty on a busy machine. */
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 10_000; !(await isSo()); await page.waitForTimeout(50))
      assert.ok(Date.now() < end, `never so: ${isSo}`)
  }
  const heading = (): Promise<string> => page.locator('.top h1').innerText()

  test('the token is taken out of the address', () => assert.doesNotMatch(page.url(), /token/))

  test('a newcomer sees all stories, opens one, and reads how many origins it has', async () => {
    assert.ok((await page.locator('.story').count()) >= 3)
    await open(/Brennhaven/)
    assert.match(await page.locator('.origins .counts').innerText(), /^\d+ reports · \d+ outlets? · \d+ ORIGINS?$/)
    assert.ok((await page.locator('.origins .meaning').innerText()).length > 40)
    assert.ok((await page.locator('.claim').count()) > 0)
    assert.ok((await page.locator('.words blockquote').count()) > 0)
  })

  test('every key of the table does what it says', async () => {
    await open(/Brennhaven/)
    await page.keyboard.press('?')
    assert.ok((await page.locator('dialog .keys dt').count()) > 15)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog').count(), 0)
    const first = await page.locator('.row.selected h3').innerText()
    await page.keyboard.press('j')
    assert.notEqual(await page.locator('.row.selected h3').innerText(), first)
    await page.keyboard.press('k')
    assert.equal(await page.locator('.row.selected h3').innerText(), first)
    await page.keyboard.press('j')
    const second = await page.locator('.row.selected h3').innerText()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.text mark.is-meant')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.row.selected h3').innerText(), second, 'Esc goes back to the same row')
    for (const [key, place] of [
      ['2', '.reader'],
      ['3', '.compare'],
      ['4', '.lineage'],
      ['5', '.board, .empty'],
      ['6', '.sources'],
      ['1', '.columns'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForSelector(place)
    }
    await page.keyboard.press('/')
    await page.keyboard.type('dam')
    assert.match(page.url(), /find=dam/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page.waitForSelector('dialog .formats')
    await page.keyboard.press('Escape')
  })

  test('an address opens the same place again', async () => {
    await open(/Brennhaven/)
    await page.keyboard.press('4')
    const [address, title] = [page.url(), await heading()]
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForSelector('.lineage svg')
    assert.equal(await heading(), title)
  })

  test('an edge that is called wrong is gone, and what was taken back is there again', async () => {
    await open(/Brennhaven/)
    await page.keyboard.press('4')
    await page.waitForSelector('.edge[role]')
    const edges = () => count('.edge[role]')
    const before = await edges()
    await page.locator('.edge[role]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.verdict')
    await page.keyboard.press('x')
    await until(async () => (await edges()) < before)
    await page.keyboard.press('u')
    await until(async () => (await edges()) === before)
  })

  test('a letter given to a source stands in its history', async () => {
    await page.keyboard.press('6')
    const letter = page.locator('.sources select').first()
    await letter.selectOption('B')
    await until(async () => /\bB\b/.test(await history()))
    await page.locator('.top h1').click()
    await page.keyboard.press('u')
    await until(async () => /not rated/.test(await history()))
  })

  test('pasted text is read while the page is open', async () => {
    await page.keyboard.press('0')
    await page.waitForSelector('.intake')
    const stories = await count('.story')
    await page.fill('.intake .paste', 'A bridge at Tarn was closed on Monday, the Tarn road office said in a statement.')
    await page.click('.intake button[type=submit]')
    await until(async () => (await count('.story')) > stories)
  })

  test('hostile words run nothing and call nobody', async () => {
    await page.keyboard.press('0')
    await page.locator('.story', { hasText: 'script' }).first().click()
    for (const key of ['1', '2', '3', '4', '5', '6']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(150)
    }
    assert.doesNotMatch(await page.title(), /^(owned|\d)$/)
    assert.equal(await page.locator('#page script, #page img, #page a[href^=javascript]').count(), 0)
    const own = new URL(served.url).host
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('about:') && !url.startsWith('blob:') && new URL(url).host !== own),
      [],
    )
  })

  test('axe finds nothing serious in any view, light or dark, wide or narrow', async () => {
    await open(/Brennhaven/)
    const axe = join(project, 'node_modules/axe-core/axe.min.js')
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 640],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 720 })
      for (const key of ['1', '2', '3', '4', '5', '6', '0']) {
        await page.locator('.top h1').click()
        await page.keyboard.press(key)
        await page.waitForTimeout(200)
        // Given to the page by the debugger, which its policy does not bind.
        await page.evaluate(await (await import('node:fs/promises')).readFile(axe, 'utf8'))
        const found = await page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
            }
          ).axe.run()
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
        })
        assert.deepEqual(found, [], `view ${key}, ${scheme}, ${width}`)
        const sideways = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        assert.ok(sideways <= 1, `view ${key} at ${width} scrolls sideways by ${sideways}`)
        if (key === '0') await open(/Brennhaven/)
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  test('nothing went wrong on the way', () => assert.deepEqual(errors, []))
})
after(() => browser?.close())
