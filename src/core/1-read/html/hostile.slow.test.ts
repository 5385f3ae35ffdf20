import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './index.js'

/** What a hostile page may hold, at a size: time must grow no faster than the size does. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'nested divs': (size) => '<div>'.repeat(size / 5),
  'nested divs with words': (size) => '<div>word '.repeat(size / 10),
  'nested inline elements and their ends': (size) => '<i>'.repeat(300) + '<b></i>'.repeat(size / 7),
  'ends without beginnings': (size) => '</p></div></b>'.repeat(size / 14),
  'attributes without end': (size) => `<div ${'a=b '.repeat(size / 4)}>text`,
  'one tag never closed': (size) => `<div class="${'x'.repeat(size)}`,
  'comments never closed': (size) => '<!--'.repeat(size / 4),
  'quotes never closed': (size) => '<a href="'.repeat(size / 9),
  'scripts never closed': (size) => '<script>'.repeat(size / 8),
  'signs only': (size) => '<'.repeat(size),
  ampersands: (size) => '&'.repeat(size),
  'references without end': (size) => '&#1'.repeat(size / 3),
  'one word': (size) => `<p>${'a'.repeat(size)}</p>`,
  commas: (size) => `<p>${','.repeat(size)}</p>`,
  'spaces in a line': (size) => `<p>a${' '.repeat(size)}b</p>`,
  'new lines in pre': (size) => `<pre>a${'\n'.repeat(size)}b</pre>`,
  'digits and points': (size) => `<p>${'1.2.'.repeat(size / 4)}</p>`,
  'dates everywhere': (size) => '<p>12.03.2026</p>'.repeat(size / 17),
  'paragraphs of prose': (size) =>
    '<p>The minister said on Monday that the talks in the capital would go on for days.</p>'.repeat(size / 85),
  'links only': (size) => '<a href="/x">The talks</a>'.repeat(size / 26),
  'list items': (size) => '<li>The talks'.repeat(size / 13),
  'rows without tables': (size) => '<tr><td>1'.repeat(size / 9),
  'headings like the title': (size) => `<title>Talks end</title>${'<h1>Talks end</h1>'.repeat(size / 18)}`,
  'nested JSON-LD': (size) => `<script type="application/ld+json">${'['.repeat(size)}</script>`,
  'JSON-LD with spaces': (size) => `<script type="application/ld+json">${' '.repeat(size)}x</script>`,
  'templates in noscript': (size) => '<noscript><template>'.repeat(size / 20),
  'lone surrogates and NULs': (size) => `<p>${'\ud800\u0000'.repeat(size / 2)}</p>`,
  brs: (size) => `<p>${'a<br>'.repeat(size / 5)}</p>`,
  'classes of all kinds': (size) =>
    Array.from({ length: size / 40 }, (_, i) => `<div class="comment-${i}-articlebody">x</div>`).join(''),
}

const N = 250_000
const GROWTH = 3.2 // of four times the size, with room for a busy machine: quadratic would be 16
const FREE = 250 // milliseconds that any page may take

for (const [name, page] of Object.entries(HOSTILE))
  test(`hostile: ${name}`, () => {
    const took = (size: number): number => {
      const html = page(size)
      let best = Number.POSITIVE_INFINITY
      for (let i = 0; i < 2; i++) {
        const from = process.cpuUsage()
        readHtml(html)
        const { user, system } = process.cpuUsage(from)
        best = Math.min(best, (user + system) / 1000)
      }
      return best
    }
    const small = took(N),
      large = took(4 * N)
    assert.ok(large < Math.max(FREE, small * 4 * GROWTH), `${N} units took ${small} ms, four times as many ${large} ms`)
  })

test('ten megabytes of nested divs are read, and quickly', () => {
  const from = performance.now()
  const { blocks } = readHtml(`${'<div>'.repeat(2_000_000)}The talks ended without a deal, two diplomats said on Monday.`)
  assert.equal(blocks.length, 1)
  assert.ok(performance.now() - from < 20_000)
})

test('a hundred thousand attributes', () => {
  const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ')
  assert.equal(readHtml(`<p ${attributes}>The talks ended without a deal, two diplomats said on Monday.</p>`).blocks.length, 1)
})
