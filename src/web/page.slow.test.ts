/** The page in a real browser: the first minutes of a newcomer, every view, every key, a judgement and what it changes. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Opened, opened, project, skip, until } from './opened.test.js'

describe('the page', { skip }, () => {
  let all: Opened, page: Page
  before(async () => {
    all = await opened([])
    page = all.page
  })
  after(() => all?.close())

  const open = async (title: RegExp): Promise<void> => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('0')
    await page.locator('.story', { hasText: title }).first().click()
    await page.waitForSelector('.origins')
  }
  const count = (selector: string): Promise<number> => page.locator(selector).count()
  const text = (selector: string): Promise<string> => page.locator(selector).first().innerText()
  const pressed = new Set<string>()
  const press = async (key: string): Promise<void> => {
    pressed.add(key)
    await page.keyboard.press(key)
  }
  const clipboard = (): Promise<string> => page.evaluate('navigator.clipboard.readText()')

  test('the token is taken out of the address', () => assert.doesNotMatch(page.url(), /token/))

  test('an empty library says what to do, and one button reads the sample pile', async () => {
    assert.match(await text('.empty'), /Nothing has been read yet/)
    await page.click('.empty button')
    await page.waitForSelector('.story')
    await until(async () => (await count('.story')) === 3)
    await until(async () => /11 reports read/.test(await text('.outcome')))
  })

  test('a newcomer sees all stories, opens one, and reads how many origins it has', async () => {
    await open(/Brennhaven/)
    assert.match(await text('.origins .counts'), /^\d+ reports · \d+ outlets? · \d+ ORIGINS?$/)
    assert.ok((await text('.origins .meaning')).length > 40)
    assert.ok((await count('.claim')) > 0)
    assert.ok((await count('.words blockquote')) > 0)
    const { y = 0 } = (await page.locator('.words blockquote').first().boundingBox()) ?? {}
    assert.ok(y > 0 && y < 600, 'the first words stand above the fold')
  })

  test('words in which a difference was found are marked by more than a colour', async () => {
    await open(/blueprint/)
    const mark = page.locator('.words mark.is-differing').first()
    await mark.waitFor()
    assert.notEqual(
      await page.evaluate(`getComputedStyle(document.querySelector('.words mark.is-differing')).outlineStyle`),
      'none',
    )
    assert.match((await mark.getAttribute('title')) ?? '', /^\w+: /)
  })

  test('rows, the report at the row’s words, and back to the same row', async () => {
    await open(/Brennhaven/)
    const row = () => text('.row.selected h3')
    const first = await row()
    await press('j')
    const second = await row()
    assert.notEqual(second, first)
    await press('k')
    assert.equal(await row(), first)
    await press('ArrowDown')
    assert.equal(await row(), second)
    await press('ArrowUp')
    await press('j')
    await press('Enter')
    await page.waitForSelector('.text mark.is-meant')
    assert.match(page.url(), /at=\d+-\d+/)
    await press('Escape')
    assert.equal(await row(), second)
  })

  test('every view by its key', async () => {
    for (const [key, place] of [
      ['2', '.reader'],
      ['3', '.compare'],
      ['c', '.compare'],
      ['4', '.lineage svg'],
      ['o', '.lineage svg'],
      ['5', '.board .matter'],
      ['6', '.sources tbody tr'],
      ['1', '.columns'],
    ] as const) {
      await press(key)
      await page.waitForSelector(place)
    }
  })

  test('any marked words have an address, and what they are is said beside them', async () => {
    await press('2')
    await page.locator('.block mark.is-figure').first().click()
    await page.waitForSelector('.margin .card')
    assert.match(await text('.margin .card'), /figure: .*rule: /s)
    const address = page.url()
    await press(']')
    await until(async () => page.url() !== address)
    await press('[')
    await until(async () => page.url() === address)
    await press('l')
    await until(async () => (await clipboard()) === address)
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForSelector('.text mark.is-meant.is-figure')
    await press('Escape')
  })

  test('a row is copied with a footnote by which the words can be found again', async () => {
    await press('1')
    await page.locator('.claim').first().click()
    await press('y')
    await until(async () => /^“.+”\n\[.+; characters \d+–\d+ of the text with SHA-256 [0-9a-f]{64}/s.test(await clipboard()))
    await page.locator('.words .copies button').nth(1).click()
    await until(async () => /#\/story\/\w+\/reader\?report=\w+&at=\d+-\d+$/.test(await clipboard()))
  })

  test('the address of a claim leads to it, also when its story has another name by then', async () => {
    await press('1')
    await press('j')
    const title = await text('.row.selected h3')
    await press('l')
    await until(async () => /claim=\w+&report=\w+/.test(await clipboard()))
    const address = await clipboard()
    for (const there of [address, address.replace(/story\/\w+/, 'story/0123456789abcdef')]) {
      await page.goto('about:blank')
      await page.goto(there)
      await page.waitForSelector('.row.selected h3')
      assert.equal(await text('.row.selected h3'), title)
    }
  })

  test('what is searched for stands in the address', async () => {
    await press('/')
    await page.keyboard.type('dam')
    await until(async () => /find=dam/.test(page.url()))
    await page.keyboard.press('Escape')
    await page.locator('.top input').fill('')
  })

  test('an address opens the same place again', async () => {
    await open(/Brennhaven/)
    await press('4')
    const [address, title] = [page.url(), await text('.top h1')]
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForSelector('.lineage svg')
    assert.equal(await text('.top h1'), title)
  })

  test('reports stand further right the later they came out', async () => {
    const days = await page.evaluate<[string, number][]>(
      `[...document.querySelectorAll('svg .day')].map((day) => [day.textContent, day.getBoundingClientRect().x])`,
    )
    assert.deepEqual(
      days.map(([day]) => day),
      ['2 September 2031', '3 September 2031', '4 September 2031'],
    )
    for (const [at, [day, x]] of days.entries()) assert.ok(at === 0 || x > (days[at - 1]?.[1] ?? 0) + 100, day)
  })

  test('a link that is called wrong is struck out with its reason, the origins are counted anew, and it can be taken back', async () => {
    const counts = () => text('.origins .counts')
    const first = await counts()
    await page.locator('.edge[role]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.edge.chosen')
    const edge = () => new URL(page.url().replace('#', '')).searchParams.get('edge')
    for (let before = ''; edge() !== before; await press('k')) before = edge() ?? ''
    let isChanged = false
    for (let before = ''; !isChanged && edge() !== before; ) {
      before = edge() ?? ''
      await page.fill('.verdict input', 'it names another paper')
      await page.click('.verdict button:has-text("wrong")')
      await until(async () => /it names another paper/.test((await page.locator('.judged').allInnerTexts()).join()))
      isChanged = (await counts()) !== first
      if (isChanged) break
      await page.locator('.top h1').click()
      await press('u')
      await until(async () => (await count('.judged')) === 0)
      await press('j')
      await page.waitForTimeout(100)
    }
    assert.ok(isChanged, 'no link of this story changes its origins')
    await until(async () => /origin/.test(await text('.said')))
    assert.ok((await count('.judged li')) > 0, 'it is still shown')
    await page.locator('.judged button').first().click()
    await until(async () => (await counts()) === first)
    assert.equal(await count('.edge.gone'), 0)
  })

  test('links and claims are judged by key as well', async () => {
    await page.locator('.top h1').click()
    await press('4')
    await press('j')
    await page.waitForSelector('.verdict')
    for (const [key, says] of [
      ['n', /not established/],
      ['r', /right/],
      ['x', /wrong/],
    ] as const) {
      await press(key)
      await until(
        async () => (await count('.judged li')) > 0 && says.test((await page.locator('.judged li').allInnerTexts()).join()),
      )
      if (key === 'x') await until(async () => (await count('.edge.gone')) === 1)
      if (key === 'r') await until(async () => /✓/.test((await page.locator('.edge text').allTextContents()).join()))
    }
    for (let left = 3; left > 0; left--) {
      await press('u')
      await until(async () => (await count('.judged li')) < left)
    }
    await open(/blueprint/)
    const filters = () => text('.filters')
    const before = await filters()
    await press('x')
    await until(async () => (await count('.judged li')) === 1 && (await filters()) !== before)
    await page.locator('.judged button').click()
    await until(async () => (await count('.judged')) === 0 && (await filters()) === before)
  })

  test('a letter is given to the source of the row with its reason, and stands in its history', async () => {
    await press('1')
    await press('g')
    await page.waitForSelector('.sources tr.is-meant')
    const row = page.locator('.sources tr.is-meant')
    assert.match(await row.locator('th').innerText(), /The Continental/)
    await row.locator('select').selectOption('B')
    await row.locator('input').fill('has been right')
    await row.locator('button[type=submit]').click()
    await until(async () => /B “has been right”/.test((await row.locator('.history').allInnerTexts()).join()))
    await page.locator('.top h1').click()
    await press('1')
    await until(async () => /B\d/.test(await text('.row.selected .standing')))
    await press('u')
    await until(async () => !/B\d/.test(await text('.row.selected .standing')))
  })

  test('a matter shows what later reports tell otherwise, on its card and in time', async () => {
    await open(/Brennhaven/)
    await press('5')
    await page.waitForSelector('.timeline .is-changed')
    assert.match(await text('.timeline .is-changed'), /131 people killed, before: at least 113 people killed/)
    assert.match(await text('.board .matter'), /told otherwise/)
  })

  test('two reports are compared, and kinds of sentences can be left out', async () => {
    await press('3')
    await page.waitForSelector('.compare tbody tr')
    const rows = await count('.compare tbody tr')
    await page.locator('.compare .filter').first().click()
    assert.ok((await count('.compare tbody tr')) < rows)
    await page.locator('.compare .filter').first().click()
  })

  test('the original stands beside the clean text, and what was left out with its reason', async () => {
    await open(/blueprint/)
    await press('2')
    await page.locator('.reports button', { hasText: 'Mirror Daily' }).click()
    await page.click('.beside')
    const frame = page.locator('.original iframe')
    await frame.waitFor()
    assert.equal(await frame.getAttribute('sandbox'), '')
    assert.match(await page.frameLocator('.original iframe').locator('body').innerText(), /Ostmark/)
    await page.click('.removed summary')
    assert.ok((await text('.removed .because')).length > 3)
    await page.click('.beside')
  })

  test('the library is narrowed by outlet, days, origins and kinds of difference', async () => {
    await press('0')
    await page.waitForSelector('.story')
    const shown = async (): Promise<string[]> => page.locator('.story h3').allInnerTexts()
    const whole = (await shown()).length
    await page.selectOption('.filters select[aria-label=outlet]', 'Mirror Daily')
    await until(async () => (await shown()).length === 1 && /blueprint/.test((await shown()).join()))
    await press('Escape')
    await page.keyboard.press('Escape')
    await until(async () => (await shown()).length === whole)
    await page.selectOption('.filters select[aria-label="number of origins"]', '1')
    await until(async () => (await shown()).length === 1)
    await page.click('.filters button:has-text("show all")')
    await page.fill('.filters input[type=date] >> nth=0', '2031-09-01')
    await until(async () => /Brennhaven/.test((await shown()).join()) && (await shown()).length === 1)
    await page.click('.filters button:has-text("show all")')
    const quotations = Number(/\d+/.exec(await text('.filter:has-text("quotations")'))?.[0])
    await page.click('.filter:has-text("quotations")')
    await until(async () => (await shown()).length === quotations && /only=quotation/.test(page.url()))
    assert.ok(quotations > 0 && quotations < whole, `${quotations} of ${whole}`)
    await page.click('.filters button:has-text("show all")')
  })

  test('every format is saved by a button', async () => {
    await open(/blueprint/)
    await press('e')
    const formats = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.formats button')].map((one) => one.dataset.format)`,
    )
    await page.keyboard.press('Escape')
    assert.deepEqual([...formats].sort(), [
      'annotations',
      'brief',
      'csl',
      'csv',
      'dossier',
      'ftm',
      'ninjs',
      'page',
      'prov',
      'stix',
    ])
    for (const format of formats) {
      await page.keyboard.press('e')
      const [saved] = await Promise.all([page.waitForEvent('download'), page.click(`.formats button[data-format=${format}]`)])
      assert.match(saved.suggestedFilename(), /^hearsay-[\w.-]+$/)
      assert.ok((await readFile(await saved.path())).length > 500, format)
      await until(async () => (await count('dialog')) === 0)
    }
  })

  test('on paper stands the brief, and nothing else of the page', async () => {
    await until(async () => (await count('.printed h1')) === 1)
    await page.emulateMedia({ media: 'print' })
    try {
      assert.equal(await page.locator('.printed h1').isVisible(), true)
      assert.equal(await page.locator('.top').isVisible(), false)
      assert.equal(await page.locator('main').isVisible(), false)
      assert.match(await text('.printed'), /1 origin.*Notes/s)
      const paper = await page.pdf()
      assert.ok(paper.length > 20_000, `${paper.length} bytes`)
    } finally {
      await page.emulateMedia({ media: 'screen' })
    }
    assert.equal(await page.locator('.printed').isVisible(), false)
    await page.evaluate(`window.print = () => { window.printed = (window.printed ?? 0) + 1 }`)
    await press('p')
    await until(async () => (await page.evaluate('window.printed')) === 1)
    await page.keyboard.press('0')
    await page.waitForSelector('.story')
    await page.keyboard.press('p')
    await until(async () => (await page.evaluate('window.printed')) === 2)
    assert.match(await page.evaluate<string>(`document.querySelector('.printed').textContent`), /3 stories in 11 reports/)
  })

  test('the help lists every key, and every key was pressed here', async () => {
    await open(/Brennhaven/)
    await press('?')
    const shown = await page.locator('dialog .keys kbd').allInnerTexts()
    await page.keyboard.press('Escape')
    await until(async () => (await count('dialog')) === 0)
    const SIGNS: Readonly<Record<string, string>> = { '↓': 'ArrowDown', '↑': 'ArrowUp', Esc: 'Escape' }
    assert.deepEqual([...new Set(shown.map((key) => SIGNS[key] ?? key))].sort(), [...pressed].sort())
  })

  test('axe finds nothing serious in any view, light or dark, at 1280×720 and at 200 %, and nothing scrolls sideways', async () => {
    await open(/Brennhaven/)
    const axe = await readFile(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8')
    const look = async (where: string): Promise<void> => {
      // Given to the page by the debugger, which its policy does not bind.
      await page.evaluate(axe)
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
      assert.deepEqual(found, [], where)
      const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.ok(sideways <= 1, `${where} scrolls sideways by ${sideways}`)
    }
    for (const [scheme, width, height] of [
      ['light', 1280, 720],
      ['dark', 640, 360],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height })
      for (const key of ['1', '2', '3', '4', '5', '6', 'e', '?', '0']) {
        await page.locator('.top h1').click()
        await page.keyboard.press(key)
        await page.waitForTimeout(200)
        await look(`view ${key}, ${scheme}, ${width}`)
        if (key === 'e' || key === '?') await page.keyboard.press('Escape')
        if (key === '0') await open(/Brennhaven/)
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  test('nothing went wrong on the way', () =>
    assert.deepEqual(
      all.errors.filter((error) => !/status of 404/.test(error)), // the story with the made-up name
      [],
    ))
})
