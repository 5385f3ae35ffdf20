/** Feeds, pages, letters and Markdown as no program would write them. */
import { STRANGE, TRAPS } from '../chance.mjs'

const one = (name, text) => ({ files: { [name]: text } })
const plain = (text) => text.replace(/[<&\u0000-\u0008\ud800-\udfff]/g, ' ')

const item = (draw, more = '') =>
  `<item><title>${plain(draw.sentence())}</title><link>https://a.example/${draw.below(1e6)}</link><description>${plain(draw.paragraph())}</description>${more}</item>`
const rss = (_draw, inside, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Daily</title>${inside}</channel></rss>`
const laughs = (depth, width) => {
  const entities = Array.from({ length: depth }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(width)}">`).join('')
  return `<!DOCTYPE lolz [<!ENTITY l0 "ha">${entities}]>`
}
const FEEDS = {
  'entities that grow': (draw) =>
    rss(draw, `<item><title>&l9;</title><description>&l9; ${draw.sentence()}</description></item>`, laughs(9, 10)),
  'an entity of a file': (draw) =>
    rss(
      draw,
      `<item><title>x</title><description>&file; ${draw.sentence()}</description></item>`,
      '<!DOCTYPE r [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
    ),
  'an entity from outside': (draw) => rss(draw, item(draw), '<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd">'),
  'one long entity often': (draw) =>
    rss(
      draw,
      `<item><title>x</title><description>${'&a;'.repeat(20_000)}</description></item>`,
      `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(20_000)}">]>`,
    ),
  'deep nesting': (draw) => rss(draw, `${'<item>'.repeat(draw.size(60_000))}${item(draw)}`),
  'deep nesting of strangers': (draw) =>
    rss(draw, `<item><title>x</title><description>${'<a>'.repeat(draw.size(60_000))}</description></item>${item(draw)}`),
  'never closed': (draw) => `<rss version="2.0"><channel>${item(draw).slice(0, -draw.between(1, 60))}`,
  'CDATA never closed': (draw) => rss(draw, `<item><title>x</title><description><![CDATA[${draw.news()}`),
  'comments never closed': (draw) => rss(draw, `${draw.repeat('<!-- ', 200_000)}${item(draw)}`),
  'attributes without end': (draw) => rss(draw, `<item ${draw.repeat('a="b" ', 300_000)}><title>x</title></item>${item(draw)}`),
  'one attribute often': (draw) =>
    rss(draw, `<item ${'a="1" '.repeat(100)}${'__proto__="1" '.repeat(9)}><title>x y</title></item>`),
  'names that are traps': (draw) =>
    rss(
      draw,
      TRAPS.filter((trap) => /^\w+$/.test(trap))
        .map((trap) => `<item><${trap}>x</${trap}><title>${trap}</title><description>${draw.sentence()}</description></item>`)
        .join(''),
    ),
  'hundreds of items': (draw) =>
    rss(draw, Array.from({ length: 400 }, (_, i) => `<item><title>The talks ${i}</title></item>`).join('') + item(draw)),
  'a title in a title': (draw) =>
    rss(draw, `<item><title>${'<title>'.repeat(100)}x</title><description>${draw.sentence()}</description></item>`),
  'strange dates and links': (draw) =>
    rss(
      draw,
      item(
        draw,
        `<pubDate>${draw.pick(['yesterday', '31 Feb 2031', '9'.repeat(60), '0000-00-00', '-1', 'NaN'])}</pubDate><guid isPermaLink="${draw.pick(['maybe', 'true', 'false'])}">${draw.pick(['javascript:alert(1)', '//[', 'http://', 'file:///etc/passwd'])}</guid><source url="javascript:alert(1)">${plain(draw.pick(STRANGE))}</source>`,
      ),
    ),
  'JSON of wrong types': (draw) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: draw.pick([1, null, [], {}]),
      items: draw.pick([
        null,
        {},
        'x',
        [
          1,
          null,
          [],
          { id: {}, url: [], content_text: 5, authors: 'x', date_published: {} },
          { id: 'a', content_text: draw.news(1), authors: [null, 1, { name: {} }] },
        ],
      ]),
    }),
  atom: (draw) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${Array.from({ length: 9 }, () => `<entry><title type="xhtml"><div>${plain(draw.sentence())}</div></title><link rel="alternate"/><link href="javascript:alert(1)"/><content type="xhtml"><div>${draw.repeat('<b>', 5000)}${draw.sentence()}</div></content></entry>`).join('')}</feed>`,
  hurt: (draw) => draw.hurt(rss(draw, item(draw) + item(draw) + item(draw)), 8),
  'OPML in OPML': (draw) =>
    `<opml version="2.0"><body>${'<outline text="x">'.repeat(draw.size(40_000))}<outline xmlUrl="https://a.example/f"/></body></opml>`,
}
const feeds = {
  name: 'feeds',
  seeds: 340,
  make(draw, seed) {
    const [name, way] = Object.entries(FEEDS)[seed % Object.keys(FEEDS).length]
    const ending = name.startsWith('OPML')
      ? 'opml'
      : name.startsWith('JSON')
        ? draw.pick(['json', 'xml'])
        : draw.pick(['xml', 'rss', 'atom', 'html', 'txt'])
    return one(`feed.${ending}`, way(draw))
  },
}

const SIZE = 120_000
export const MARKUP = [
  '<div>',
  '<i>',
  '</p></div></b>',
  '<p>',
  '<a href="',
  '<!--',
  '<script>',
  '<',
  '&',
  '&#1',
  '<table><tr><td>',
  '<svg><math>',
  '<template>',
  '<noscript>',
  '<li>',
  '<b></i>',
  '<select><option>',
  '<h1>Talks</h1>',
  '<td>',
  '<font>',
  '</br>',
  '<textarea>',
  '<title>',
  '<style>',
  '<iframe>',
  '<p>a',
  '<a>',
  '<form>',
  '<button>',
  '<frameset>',
  '<plaintext>',
  '<![CDATA[',
  '<?',
  '<!',
  '</',
  '<p class="a b c" id=x>',
  '<br>',
  '<img src=x>',
  '<span style="display:none">',
  '&amp;lt;',
  '<dl><dd>',
  '<blockquote>',
  '<figure><figcaption>',
  '<time datetime="2031-01-01">',
]
const LD = [
  (draw) => `${'['.repeat(draw.size(SIZE))}`,
  (draw) =>
    `{"@type":"NewsArticle","headline":${draw.pick(['1', '{}', '[[]]', 'null', '{"@value":"x"}'])},"author":${draw.pick(['[{"name":{}}]', '"x"', '[null,1]', '{"__proto__":{"name":"x"}}'])},"datePublished":${draw.pick(['{}', '"0000-99-99"', '1e400', '[]'])},"articleBody":${draw.pick(['{}', '[1,2]', '"x"'])},"publisher":{"name":["a",{"name":3}]},"isBasedOn":[${'{"@id":"x"},'.repeat(500)}null]}`,
  (draw) => `{"@graph":${draw.repeat('{"@graph":', SIZE)}`,
  () =>
    '{"__proto__":{"@type":"NewsArticle","headline":"owned"},"constructor":{"prototype":{"headline":"owned"}},"@type":"__proto__"}',
  (draw) => `{"@type":"NewsArticle","@id":"#a","isPartOf":{"@id":"#a"},"headline":"</script><p>${plain(draw.sentence())}</p>"}`,
  (draw) => `//<![CDATA[\n{"@type":"NewsArticle","headline":"\\ud800\\u0000 ${plain(draw.sentence()).replace(/"/g, '')}"}\n//]]>`,
]
const HTML = {
  'one piece': (draw, seed) =>
    `<html><body><p>${draw.sentence()}</p>${draw.repeat(MARKUP[seed % MARKUP.length], SIZE)}<p>${draw.sentence()}</p>`,
  'pieces in turns': (draw) =>
    `<html>${draw.repeat(draw.some(MARKUP, 5).join(draw.pick(['', ' ', 'word', '\n'])), SIZE)}<p>${draw.news()}</p>`,
  'pieces by chance': (draw) =>
    Array.from({ length: draw.size(4000) }, () =>
      draw.chance(0.5) ? draw.pick(MARKUP) : draw.chance(0.5) ? draw.sentence() : draw.pick(STRANGE),
    ).join(''),
  hurt: (draw) => draw.hurt(draw.page(), 12),
  'linked data': (draw, seed) =>
    draw.page(`<script type="application/ld+json">${LD[seed % LD.length](draw)}</script><p>${draw.news(1)}</p>`),
  'strange meta': (draw) =>
    draw.page(
      [
        ...TRAPS.map(
          (trap) =>
            `<meta property="${draw.pick(['og:title', 'og:site_name', 'article:author', 'article:published_time', 'og:url', '__proto__'])}" content="${trap.replace(/"/g, '&quot;')}">`,
        ),
        `<p>${draw.news(1)}</p>`,
      ].join(''),
    ),
  'strange base': (draw) =>
    draw.page(
      `<base href="${draw.pick(['javascript:alert(1)', '//[', 'file:///', 'data:,x'])}"><a href="${draw.pick(['../..', 'javascript:alert(1)', '////', '?'])}" rel=author>${draw.sentence()}</a><link rel=canonical href="${draw.pick(['http://[', 'x:y', ''])}"><p>${draw.news(1)}</p>`,
    ),
  'strange references': (draw) =>
    draw.page(
      `<p>${Array.from({ length: 200 }, () => draw.pick(['&#0;', '&#xD800;', '&#x110000;', '&#99999999999999999999;', '&#x;', '&nosuch;', '&amp', '&NotEqualTilde;', '&#128;', '&lt', '&'])).join(' ')} ${draw.sentence()}</p>`,
    ),
  'attributes without end': (draw) =>
    `<p ${Array.from({ length: draw.size(20_000) }, (_, i) => `a${i}="${i}"`).join(' ')}>${draw.sentence()}</p>`,
  'a tag never closed': (draw) => `<p>${draw.sentence()}</p><div class="${draw.repeat(draw.pick(['x', 'x ', "'", '=']), SIZE)}`,
}
const html = {
  name: 'html',
  seeds: 500,
  make(draw, seed) {
    const ways = Object.values(HTML)
    return one(
      draw.pick(['page.html', 'page.html', 'page.htm', 'page.xhtml', 'page.md']),
      ways[seed % ways.length](draw, Math.floor(seed / ways.length)),
    )
  },
}

const MAIL = {
  'parts in parts': (draw) => {
    const depth = draw.size(400)
    return `From: a\nSubject: x\nContent-Type: multipart/mixed; boundary="b0"\n\n${Array.from({ length: depth }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary="b${i + 1}"\n\n`).join('')}--b${depth}\n\n${draw.news(1)}`
  },
  'one boundary in itself': (draw) =>
    `From: a\nSubject: x\nContent-Type: multipart/mixed; boundary="b"\n\n${'--b\nContent-Type: multipart/mixed; boundary="b"\n\n'.repeat(300)}${draw.news(1)}`,
  'a thousand parts': (draw) =>
    `From: a\nSubject: x\nContent-Type: multipart/mixed; boundary="b"\n\n${'--b\n\nx\n'.repeat(5000)}--b\n\n${draw.news(1)}`,
  'a boundary of nothing': (draw) => `From: a\nSubject: x\nContent-Type: multipart/mixed; boundary=""\n\n${draw.news(1)}`,
  'packing that lies': (draw) =>
    `From: a\nSubject: x\nContent-Transfer-Encoding: ${draw.pick(['base64', 'quoted-printable', 'x-uuencode', '8bit'])}\nContent-Type: text/${draw.pick(['plain', 'html', 'x'])}\n\n${draw.repeat(draw.pick(['=', '=3', '====\n', 'AAAA', '\u00e9', ' =\n', '= \n']), 100_000)}${draw.news(1)}`,
  'words in headers': (draw) =>
    `From: ${draw.repeat('=?utf-8?Q?=41?= ', 30_000)}\nSubject: ${draw.repeat(draw.pick(['=?', '=?x?B?', '?=', '<', '"', '<>', '=?utf-8?Q?=FF?=']), 50_000)}\n\n${draw.news(1)}`,
  'headers that are traps': (draw) =>
    `From: a\nSubject: x\n${TRAPS.map((trap) => `${trap.replace(/\s/g, '')}: x`).join('\n')}\n\n${draw.news(1)}`,
  'only headers': (draw) => `From: a\nSubject: ${draw.repeat('a\n b', 100_000)}`,
  hurt: (draw) =>
    draw.hurt(
      `From: "A B" <a@b.example>\nSubject: Talks\nContent-Type: multipart/alternative; boundary=q\n\n--q\nContent-Type: text/plain\n\n${draw.news(1)}\n--q\nContent-Type: text/html\n\n${draw.page()}\n--q--\n`,
      8,
    ),
}
const mail = {
  name: 'mail',
  seeds: 120,
  make(draw, seed) {
    const ways = Object.values(MAIL)
    return one('letter.eml', ways[seed % ways.length](draw))
  },
}

const MARKS = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '```\n',
  '[',
  '](',
  '![',
  '](x)',
  '[x](y) ',
  '> ',
  '# ',
  '- ',
  '---\n',
  '\\',
  '\\*',
  '[a]: ',
  '[a][',
  '|',
  '<b>',
  '  \n',
  '*a**b*',
  '_a_',
]
const marks = {
  name: 'markdown',
  seeds: 100,
  make(draw, seed) {
    const text =
      seed % 3 === 0
        ? draw.repeat(MARKS[((seed / 3) % MARKS.length) | 0], SIZE)
        : seed % 3 === 1
          ? `---\n${TRAPS.map((trap) => `${trap.slice(0, 40)}: ${trap}`).join('\n')}\n---\n${draw.news(1)}`
          : Array.from({ length: draw.size(3000) }, () => (draw.chance(0.6) ? draw.pick(MARKS) : draw.sentence())).join('')
    return one('notes.md', text)
  },
}

export const families = [feeds, html, mail, marks]
