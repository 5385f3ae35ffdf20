/** What comes in by the page, and what it may not do there: addresses, text, files, and hostile words. */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Opened, opened, skip, until } from './opened.test.js'

const HOSTILE = [
  'Ministry <script>document.title="owned"</script> says the Lindholm budget passed, Gazette reports.',
  "“<img src=x onerror=document.title='owned'>” said Mayor \"><svg/onload=document.title=1> Okkels on 3 May 2031.",
  'The javascript:alert(1) council of Lindholm met. [click](javascript:alert(1)) according to its clerk.',
].join('\n\n')
const RECORD = {
  id: '<b>id</b>',
  outlet: '"><script>document.title=1</script>',
  title: '<script>document.title=2</script>',
  url: 'javascript:document.title=3',
  text: HOSTILE,
}
const hostilePage = (port: number): string => `<!doctype html><html><head><title>Weir at Oster script</title>
<link rel="stylesheet" href="http://127.0.0.1:${port}/style.css"><base href="http://127.0.0.1:${port}/">
<meta http-equiv="refresh" content="0; url=http://127.0.0.1:${port}/refreshed"><style>body{background:url(http://127.0.0.1:${port}/paper.png)}</style>
<script>parent.document.title='owned'; fetch('http://127.0.0.1:${port}/stolen')</script></head><body onload="document.title='owned'">
<article><h1>Weir at Oster gave way</h1><p style="color:red" onclick="top.location='http://127.0.0.1:${port}/'">The weir at Oster gave way on 3 May 2031,
the water board said.</p><p>Two officials told the Coast Herald that it had not been looked after for nine years.</p>
<img src="http://127.0.0.1:${port}/dam.png" alt="the weir"><iframe src="http://127.0.0.1:${port}/frame"></iframe>
<form action="http://127.0.0.1:${port}/form"><button>subscribe</button></form><a href="http://127.0.0.1:${port}/away" target="_top">more</a></article></body></html>`

describe('what comes in by the page', { skip }, () => {
  let all: Opened, page: Page, site: Server, port: number
  const visited: string[] = []
  before(async () => {
    site = createServer((asked, answer) => {
      visited.push(asked.url ?? '')
      const isPage = asked.url === '/dam.html'
      answer.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      answer.end(
        isPage
          ? '<title>Dam at Halm</title><article><h1>Dam at Halm</h1><p>The Halm dam broke on Monday, the water board said.</p></article>'
          : '',
      )
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    port = (site.address() as { port: number }).port
    all = await opened([], { allowPrivate: true })
    page = all.page
  })
  after(async () => {
    await all?.close()
    site?.closeAllConnections()
    site?.close()
  })
  const titles = (): Promise<string[]> => page.locator('.story h3').allInnerTexts()
  const outcome = async (): Promise<string> => (await page.locator('.outcome').allInnerTexts()).join(' ')

  test('pasted text is read with its paragraphs, while the page is open', async () => {
    await page.fill(
      '.intake .paste',
      'Bridge at Tarn closed\n\nA bridge at Tarn was closed on Monday, the Tarn road office said in a statement.',
    )
    await page.click('.intake button[type=submit]')
    // A library of one story opens at its claims only when the page is loaded; here the list shows it.
    await until(async () => (await titles()).some((title) => /Bridge at Tarn closed/.test(title)))
    await until(async () => /1 report read/.test(await outcome()))
    assert.equal(await page.inputValue('.intake .paste'), '')
  })

  test('an address is fetched and read', async () => {
    await page.fill('.intake .paste', `http://127.0.0.1:${port}/dam.html`)
    assert.match(await page.innerText('.intake button[type=submit]'), /Fetch and read/)
    await page.press('.intake .paste', 'Enter')
    await until(async () => (await titles()).some((title) => /Halm/.test(title)))
  })

  test('what cannot be fetched is said with the reason and the next step', async () => {
    await page.fill('.intake .paste', `http://127.0.0.1:${port}/gone.html`)
    await page.press('.intake .paste', 'Enter')
    await until(async () => /gone\.html could not be read: the site answered 404\..*archive/.test(await outcome()))
  })

  test('several files are read one after another, and the progress is shown', async () => {
    const seen = page.waitForSelector('.intake progress')
    await page.setInputFiles(
      '.intake input[type=file]',
      ['Arlin', 'Vell', 'Sund'].map((town) => ({
        name: `${town}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`The town hall of ${town} burnt down on Friday, the mayor of ${town} told the Courier.`),
      })),
    )
    await seen
    await until(async () => /3 reports read/.test(await outcome()))
    await page.setInputFiles('.intake input[type=file]', [
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    ])
    await until(async () => /empty\.txt|nothing/.test(await outcome()))
  })

  test('files that are dropped on the list are read', async () => {
    await page.evaluate(`(() => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(['A lighthouse at Grell went dark on Sunday, the coast guard of Grell said.'], 'grell.txt'))
      document.querySelector('.library').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
    })()`)
    await until(async () => (await titles()).some((title) => /Grell/.test(title)))
  })

  test('hostile words run nothing and call nobody, and neither does a hostile page beside its text', async () => {
    const record = join(all.folder, 'hostile.jsonl')
    await writeFile(record, `${JSON.stringify(RECORD)}\n`)
    const before = visited.length
    await page.setInputFiles('.intake input[type=file]', [record])
    await until(async () => (await titles()).some((title) => /script/.test(title)))
    await page.setInputFiles('.intake input[type=file]', [
      { name: 'weir.html', mimeType: 'text/html', buffer: Buffer.from(hostilePage(port)) },
    ])
    await until(async () => (await titles()).some((title) => /Oster/.test(title)))
    for (const title of [/script|Ministry/, /Oster/]) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('0')
      await page.locator('.story', { hasText: title }).first().click()
      await page.waitForSelector('.origins')
      for (const key of ['1', '2', '3', '4', '5', '6']) {
        await page.keyboard.press(key)
        await page.waitForTimeout(100)
      }
      await page.keyboard.press('2')
      await page.click('.beside')
      await page.waitForSelector('.original iframe, .original pre')
      await page.waitForTimeout(300)
    }
    const inside = await page.frameLocator('.original iframe').locator('body').innerText()
    assert.match(inside, /nine years/)
    assert.match(inside, /\[picture: the weir\]/)
    await page.frameLocator('.original iframe').locator('p').first().click()
    assert.doesNotMatch(await page.title(), /^(owned|\d)$/)
    assert.equal(await page.locator('#page script, #page img, #page a[href^=javascript]').count(), 0)
    assert.deepEqual(visited.slice(before), [], 'the page of somebody else was asked for nothing')
    const own = new URL(all.served.url).host
    assert.deepEqual(
      all.asked.filter((url) => /^https?:/.test(url) && new URL(url).host !== own),
      [],
    )
  })

  test('without a token of this run the page says what to do', async () => {
    const other = await all.context.newPage()
    await other.addInitScript('localStorage.setItem("token", "of-yesterday")')
    await other.goto(new URL(all.served.url).origin)
    await other.waitForSelector('main h1')
    assert.match(await other.innerText('main'), /address that hearsay printed/)
    await other.close()
  })

  test('nothing went wrong on the way', () =>
    assert.deepEqual(
      all.errors.filter((error) => !/status of 401/.test(error)),
      [],
    ))
})
