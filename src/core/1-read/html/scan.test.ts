import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decoded } from './entity.js'
import { layOut } from './layout.js'

const lines = (html: string): string[] => layOut(html).lines.map(({ text }) => text)

test('lines as a reader sees them, however the markup is broken', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['<p>Talks ended<p>No date was set', ['Talks ended', 'No date was set']],
    ['<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['<p>The <b>deal</b> is <i>off</i>, he said.</p>', ['The deal is off, he said.']],
    ['<p>First line<br>second line</p>', ['First line\nsecond line']],
    ['<p>One paragraph<br><br>and another</p>', ['One paragraph', 'and another']],
    ['<ul><li>Baghdad<li>Erbil</ul>', ['Baghdad', 'Erbil']],
    ['<table><tr><td>2,500<td>troops<tr><td>900</table>', ['2,500', 'troops', '900']],
    ['<b><div>Bold block</b> goes on</div><p>Next</p>', ['Bold block goes on', 'Next']],
    ['5 < 7 and a<b>c</b>', ['5 < 7 and ac']],
    ['<p title="a > b">Quoted sign</p>', ['Quoted sign']],
    ['<script>if (a < b) "<p>no</p>"</script><p>Yes</p>', ['Yes']],
    ['<SCRIPT>var x = "</p>"</SCRIPT><p>Yes</p>', ['Yes']],
    ['<style>p{}</style><svg><text>drawn</text></svg><noscript>Switch scripts on</noscript><p>Yes</p>', ['Yes']],
    ['<!-- <p>no</p> --><p>Yes</p><!-- never closed <p>Still read</p>', ['Yes', 'Still read']],
    ['<p>Words<span class="sr-only"> for machines</span>.</p>', ['Words.']],
    ['</p></div></b>Only ends', ['Only ends']],
    ['<p>Nul \u0000 byte and \ud800 half</p>', ['Nul \u0000 byte and \ud800 half']],
    ['<p><ruby>法律<rt>ほうりつ</rt></ruby>ができる</p>', ['法律ができる']],
    ['', []],
  ]
  for (const [html, wanted] of cases) assert.deepEqual(lines(html), wanted, html)
})

test('character references', () => {
  assert.equal(
    decoded('Trump&rsquo;s &ldquo;deal&rdquo; &#8211; AT&amp;T &#x27;x&#39; 2&nbsp;500'),
    "Trump’s “deal” – AT&T 'x' 2\u00a0500",
  )
  assert.equal(decoded('R&D &amp T &unknown; &#xd800; &#0; &#150; & &'), 'R&D & T &unknown; \ufffd \ufffd – & &')
})

test('a line knows its links, its heading and whether it is shown', () => {
  const [heading, hidden, linked] = layOut(
    '<h2>Next steps</h2><p style="display: none">Secret</p><p>As <a href="https://a.example/x">A reported</a>.</p>',
  ).lines
  assert.equal(heading?.heading, 'h2')
  assert.equal(hidden?.isHidden, true)
  assert.deepEqual(
    linked?.links.map(({ href, start, end }) => [href, linked.text.slice(start, end)]),
    [['https://a.example/x', 'A reported']],
  )
})
