import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FEATURES } from './features.js'
import { isByline, isInvitation, isNoise, isPhotoCredit, isPointer } from './furniture.js'
import { readHtml } from './index.js'
import { FIRST, SECOND } from './lines.model.js'
import { isRelatedHeading } from './related.js'
import { FEATURES_SECOND } from './second.js'

/** A page of our own making, with what stands around an article. */
const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Ostmark asks for talks on the strait | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="By Ada Lind | Updated 4 May 2031">
<link rel="canonical" href="https://harbourpost.example/2031/05/03/ostmark-talks">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ostmark asks for talks on the strait",
"datePublished":"2031-05-03T22:40:00Z","isBasedOn":{"@type":"NewsArticle","name":"Strait talks sought","url":"https://continental.example/strait"},
"publisher":{"@type":"Organization","name":"The Harbour Post"}}</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Ostmark asks for talks on the strait</h1>
<p class="byline">By Ada Lind | Updated 4 May 2031, 08:10</p>
<figure><img src="a.jpg"><figcaption>Ships wait at anchor. Photo: Example Agency</figcaption></figure>
<p>Ostmark has asked its neighbours for talks on the Lomar Strait, two officials told <a href="https://continental.example/strait">The Continental</a>.</p>
<p>The naval force there has about 3,200 troops, and the government in Arlin wants it to be smaller by the autumn.</p>
<p>Read more: What the strait means for trade</p>
<blockquote><p>“We have waited long enough,” the foreign minister said.</p></blockquote>
<h2>What comes next</h2>
<p>No decision has been made, and all 14 members would have to agree before the force could be changed.</p>
<p>Sign up for our morning newsletter.</p></article>
<aside><h3>Related articles</h3><ul><li><a href="/1">Grain ships pass the strait again</a></li><li><a href="/2">Arlin votes on the harbour budget</a></li></ul></aside>
</main><footer>© 2031 The Harbour Post. All rights reserved. Privacy policy</footer></body></html>`

test('a page becomes its article, and what it says of itself', () => {
  const page = readHtml(PAGE)
  assert.deepEqual(
    page.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`),
    [
      'paragraph: Ostmark has asked its ne',
      'paragraph: The naval force there ha',
      'quotation: “We have waited long eno',
      'heading: What comes next',
      'paragraph: No decision has been mad',
    ],
  )
  assert.equal(page.title, 'Ostmark asks for talks on the strait')
  assert.equal(page.outlet, 'The Harbour Post')
  assert.equal(page.author, 'Ada Lind')
  assert.equal(page.language, 'en-GB')
  assert.equal(page.url, 'https://harbourpost.example/2031/05/03/ostmark-talks')
  assert.deepEqual(
    page.credits.map(({ kind, name, url, rule }) => [kind, name, url, rule]),
    [
      ['metadata', 'Strait talks sought', 'https://continental.example/strait', 'JSON-LD isBasedOn'],
      ['link', 'The Continental', 'https://continental.example/strait', 'link in the text'],
    ],
  )
})

test('every removed line keeps its words and a reason', () => {
  const why = new Map(readHtml(PAGE).removed.map(({ text, because }) => [text.slice(0, 16), because]))
  assert.equal(why.get('Ships wait at an'), 'a caption or photo credit')
  assert.equal(why.get('By Ada Lind | Up'), 'the byline')
  assert.equal(why.get('Read more: What '), 'a pointer to other pages')
  assert.equal(why.get('Sign up for our '), 'an invitation to subscribe, follow or write')
  assert.equal(why.get('Home'), 'navigation')
})

test('blocks stand where the markup has them', () => {
  for (const { text, start, end } of readHtml(PAGE).blocks) assert.ok(PAGE.slice(start, end).includes(text.slice(0, 12)), text)
})

test('never nothing, when a page holds paragraphs', () => {
  const bare = '<p>The talks in Arlin ended without a deal.</p><p>Two diplomats said a third round was planned.</p>'
  const plain = readHtml(`<html><head><title>Talks</title></head><body>${bare}</body></html>`)
  assert.equal(plain.blocks.length, 2)
  const hidden = readHtml(`<html><body><div id="app"></div><noscript>${bare}</noscript></body></html>`)
  assert.equal(hidden.blocks.length, 2)
  const told = readHtml(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: 'The talks in Arlin ended without a deal, two diplomats said. '.repeat(12) })}</script><body>Loading…</body>`,
  )
  assert.ok((told.blocks[0]?.text.length ?? 0) > 400)
})

test('the lead under the title stands apart in English, and is the first paragraph in most other languages', () => {
  const english =
    readHtml(`<!doctype html><html lang="en"><head><title>Ferries stay in port | Kestria Gazette</title></head><body>
    <header><h1>Ferries stay in port</h1><div class="dek">The pilots' strike goes into its second week, and flour is short on the islands</div></header>
    <main><article><p>The pilots of Brennhaven did not work on Monday, a spokesman for the harbour office told the paper.</p>
    <p>No ship has reached the outer islands since Friday, and shops are selling in small amounts only.</p>
    <p>The union will speak with the government in Arlin on Tuesday, two officials of the pilots said.</p></article></main></body></html>`)
  assert.ok(english.blocks[0]?.text.startsWith('The pilots of Brennhaven'))
  assert.equal(english.removed.find(({ text }) => text.includes('flour'))?.because, 'the lead under the title')
  const german =
    readHtml(`<!doctype html><html lang="de"><head><title>Fähren bleiben im Hafen | Kestrier Bote</title></head><body>
    <header><h1>Fähren bleiben im Hafen</h1><div class="vorspann">Der Streik der Lotsen geht in die zweite Woche, und auf den Inseln wird das Mehl knapp</div></header>
    <main><article><p>Die Lotsen von Brennhaven haben am Montag nicht gearbeitet, sagte ein Sprecher der Hafenbehörde der Zeitung.</p>
    <p>Auf den äußeren Inseln ist seit Freitag kein Schiff mehr angekommen, und die Läden geben nur noch kleine Mengen aus.</p>
    <p>Die Gewerkschaft will am Dienstag mit der Regierung in Arlin sprechen, wie zwei Vertreter der Lotsen mitteilten.</p></article></main></body></html>`)
  assert.ok(german.blocks[0]?.text.startsWith('Der Streik der Lotsen'))
})

test('a heading in the middle of the article that repeats the title does not hide what stands before it', () => {
  const { blocks } = readHtml(
    PAGE.replace('<h1>Ostmark asks for talks on the strait</h1>', '').replace(
      '<h2>What comes next</h2>',
      '<h2>Ostmark asks for talks on the strait</h2>',
    ),
  )
  assert.ok(blocks.some(({ text }) => text.startsWith('Ostmark has asked its neighbours')))
})

test('a box of pointers between two paragraphs does not end the article', () => {
  const { blocks, removed } = readHtml(
    PAGE.replace(
      '<p>Read more: What the strait means for trade</p>',
      '<h2>You may also like</h2><ul><li><a href="/1">Grain ships pass the strait again</a></li><li><a href="/2">Arlin votes on the harbour budget</a></li></ul><p>Merchants in Brennhaven say that every week without a decision costs them two ships, and that insurers have begun to ask for more.</p>',
    ),
  )
  assert.ok(blocks.some(({ text }) => text.startsWith('Merchants in Brennhaven')))
  assert.ok(removed.some(({ text }) => text.startsWith('Grain ships pass')))
})

test('soft hyphens are no letters', () => {
  const { blocks } = readHtml(PAGE.replace('No decision has been made', 'No de&shy;ci\u00adsion has been made'))
  assert.ok(blocks.some(({ text }) => text.startsWith('No decision has been made')))
})

test('posts that the article shows are kept', () => {
  const { blocks } = readHtml(
    PAGE.replace(
      '<h2>What comes next</h2>',
      '<blockquote class="twitter-tweet"><p>Talks tomorrow. More soon.</p>— Ministry (@ministry) May 3, 2031</blockquote><h2>What comes next</h2>',
    ),
  )
  assert.ok(blocks.some(({ text }) => text.startsWith('Talks tomorrow')))
})

test('what leads out, asks or labels is known by its beginning; sentences of the story are not', () => {
  const cases: readonly (readonly [(text: string) => boolean, readonly string[], readonly string[]])[] = [
    [
      isPointer,
      ['Read more: Ships wait', 'RELATED: Grain deal', 'Lea también: El puerto', 'Czytaj też: Umowa'],
      [
        'Read more slowly, the judge said.',
        'Related costs rose: 4 percent.',
        'Watch the strait: it may close.'.replace('Watch', 'We watch'),
      ],
    ],
    [
      isInvitation,
      ['Sign up for our newsletter', 'Follow us on X', 'Follow Ada Lind on Twitter', 'Subscribe now'],
      ['Follow-up talks are planned.', 'Signs of progress were seen.', 'Subscribers rose by a tenth.'],
    ],
    [
      isPhotoCredit,
      ['Photo: Example Agency', '© Example Agency', '(Image credit: Example)'],
      ['Photos showed the damage, he said.', 'Image is all, the minister said.', 'Credit markets fell.'],
    ],
    [
      isByline,
      ['By Ada Lind', 'By ADA LIND and Jon Roe | Updated 4 May'],
      ['By Friday the ships were gone.', 'By then, nobody was left.'],
    ],
    [
      isNoise,
      ['Advertisement', 'ADVERTISEMENT', 'Image 1 of 5', 'Read more', '12 comments'],
      ['___', 'Ministers shared it.', 'Comments were not welcome.'],
    ],
    [
      isRelatedHeading,
      ['You may also like…', 'Related Articles', 'Mehr zum Thema', 'Lire aussi'],
      ['Related deaths', 'More troops', 'Comments by the minister'],
    ],
  ]
  for (const [is, yes, no] of cases) {
    for (const text of yes) assert.ok(is(text), text)
    for (const text of no) assert.ok(!is(text), text)
  }
})

test('the models ask for features that there are', () => {
  assert.ok(Math.max(...FIRST.feature) < FEATURES.length)
  assert.ok(Math.max(...SECOND.feature) < FEATURES_SECOND.length)
  assert.equal(FIRST.of, FEATURES.length)
  assert.equal(SECOND.of, FEATURES_SECOND.length)
})
