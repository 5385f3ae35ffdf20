import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Report } from '../model.js'
import { read } from './index.js'

const readText = (text: string): Report => read({ key: 'a', body: { kind: 'text', text } })
const removedFrom = (text: string): string[] => readText(text).removed.map((removed) => removed.text)
const blocksOf = (text: string): string[] => {
  const report = readText(text)
  return report.blocks.map(({ kind, start, end }) => `${kind}: ${report.text.slice(start, end)}`)
}
const BODY = 'The harbour of Vell was closed on Friday after a tanker ran aground, the port authority said.'
const MORE = 'Divers will look at the hull in the morning, and nobody was hurt.'

describe('headings', () => {
  it('a title, headings, paragraphs', () =>
    assert.deepEqual(blocksOf(`Tanker Blocks Harbour of Vell\n\n${BODY}\n\nWhat is known\n\n${MORE}\n\n“Vell 2.0”\n\n${MORE}`), [
      'heading: Tanker Blocks Harbour of Vell',
      `paragraph: ${BODY}`,
      'heading: What is known',
      `paragraph: ${MORE}`,
      'heading: “Vell 2.0”',
      `paragraph: ${MORE}`,
    ]))
  it('the first heading is the title', () =>
    assert.equal(readText(`Tanker Blocks Harbour\n\n${BODY}`).title, 'Tanker Blocks Harbour'))
  it('a section label above it is none', () => {
    const report = readText(`Policy\n\nTanker Blocks Harbour\n\n${BODY}`)
    assert.equal(report.title, 'Tanker Blocks Harbour')
    assert.deepEqual(report.removed, [{ text: 'Policy', because: 'section label' }])
  })
  it('what the outside calls it wins', () =>
    assert.equal(
      read({ key: 'a', title: 'Given', body: { kind: 'text', text: `Tanker Blocks Harbour\n\n${BODY}` } }).title,
      'Given',
    ))
  it('a short sentence is no heading', () =>
    assert.deepEqual(blocksOf(`${BODY}\n\nNobody knew.\n\n${MORE}`)[1], 'paragraph: Nobody knew.'))
  it('a quotation that lost its comma is none', () =>
    assert.equal(blocksOf(`${BODY}\n\nIt was over. "\n\n${MORE}`)[1], 'paragraph: It was over. "'))
  it('lists are lists', () =>
    assert.deepEqual(
      blocksOf(`${BODY}\n\n• The tanker is 200 metres long.\n• It carries oil.`).map((block) => block.split(':')[0]),
      ['paragraph', 'list', 'list'],
    ))
  it('a paragraph broken at a fixed width is one paragraph', () =>
    assert.equal(
      readText(
        'The harbour of Vell was closed on\nFriday after a tanker ran aground,\nthe port authority said. It was not\nclear when it would open.\n\nNobody was hurt.',
      ).blocks.length,
      2,
    ))
})

describe('what a site puts around an article goes, with its reason', () => {
  const GOES = [
    'No time to read?',
    'Get a summary',
    'Show More',
    'Back to top button',
    'Verified by MonsterInsights',
    'Advertisement',
    'Share this article',
    'Facebook',
    'Leave a comment',
    'Accept all cookies',
    'Sign up for our newsletter',
    'Read more',
    '12 comments',
    '64 views',
    '3 min read',
    'Copyright © 2026 Vell Observer',
    '© 2026 Orbis',
    'Follow us on Telegram',
    'Tags: harbour, tanker',
    'Photo: Orbis/Jane Roe',
    'Skip to main content',
    'Home | News | Sport | Weather',
    '***',
  ] // prettier-ignore
  for (const line of GOES) it(line, () => assert.deepEqual(removedFrom(`${BODY}\n\n${line}\n\n${MORE}`), [line]))

  const STAYS = [
    'No time to read the small print? Many travellers sign anyway.',
    'He shared this article with his lawyer.',
    'We use cookies to follow readers, the firm admitted.',
    'Read also what the treaty does not say.',
    'Follow us, the soldiers shouted.',
    'The next article of the treaty bans it.',
    'Advertisement spending fell by a third.',
    'Home owners fear the flood.',
    'Photo agencies sued the paper.',
    '“Share this,” the message said.',
    'Nobody came.',
    'Search teams were sent.',
    'Comments by the minister drew anger.',
    'Related articles of the law were cut.',
  ]
  for (const line of STAYS) it(line, () => assert.deepEqual(removedFrom(`${BODY}\n\n${line}\n\n${MORE}`), []))

  it('the headline after “Next Article”, and only that', () =>
    assert.deepEqual(removedFrom(`${BODY}\n\nNext Article\n\nStar Shines at Vell Gala\n\n${MORE}`), [
      'Next Article',
      'Star Shines at Vell Gala',
    ]))
  it('the headlines after “Related Articles”', () =>
    assert.deepEqual(removedFrom(`${BODY}\n\nRelated Articles\n\nStar Shines at Gala\nFish Prices Fall Again\n`), [
      'Related Articles',
      'Star Shines at Gala',
      'Fish Prices Fall Again',
    ]))
  it('a sentence after “Related Articles” stays', () =>
    assert.deepEqual(removedFrom(`${BODY}\n\nRelated Articles\n\n${MORE}`), ['Related Articles']))
  it('a heading between links and a paragraph stays', () =>
    assert.deepEqual(removedFrom(`${BODY}\n\nRead also\nStar Shines at Gala\nWhat comes next\n${MORE}`), [
      'Read also',
      'Star Shines at Gala',
    ]))
  it('a link within a line', () =>
    assert.deepEqual(removedFrom(`${BODY}\n\nRead also: Star Shines at Vell Gala\n\n${MORE}`), [
      'Read also: Star Shines at Vell Gala',
    ]))
})

describe('what the page says of itself', () => {
  const dated = (line: string) => readText(`${line}\n\n${BODY}\n\n${MORE}`)
  const DATES: readonly (readonly [line: string, published: string])[] = [
    ['March 12, 2031 06:40 AM GMT+03:00', '2031-03-12'],
    ['Feb 19, 2026 - 07:05', '2026-02-19'],
    ['Posted: 22nd February 2026', '2026-02-22'],
    ['19.02.2026.', '2026-02-19'],
    ['Published 2026-02-19T07:05:00Z', '2026-02-19'],
    ['Thursday, 19 February 2026', '2026-02-19'],
    ['Orbis | Updated 3 May 2024 21:10', '2024-05-03'],
  ]
  for (const [line, published] of DATES)
    it(line, () => {
      assert.equal(dated(line).published, published)
      assert.deepEqual(
        dated(line).removed.map(({ text }) => text),
        [line],
      )
    })
  it('a stamp before the first words', () => {
    const report = readText(' date 2026-02-19 The harbour of Vell was closed, the port said.')
    assert.equal(report.published, '2026-02-19')
    assert.equal(report.text, 'The harbour of Vell was closed, the port said.')
    assert.deepEqual(report.removed, [{ text: 'date 2026-02-19', because: 'date header' }])
  })
  it('a stamp with a price', () => assert.equal(readText(`date 2026-02-19 $43.29\n\n${BODY}`).text, BODY))
  it('a date in a sentence is no header', () => {
    assert.equal(dated('On 19 February 2026 the port was closed.').published, undefined)
    assert.equal(dated('It closed on 19 February 2026').published, undefined)
  })
  const CREDITS: readonly (readonly [line: string, credit: string])[] = [
    ['By Jane Roe', 'byline Jane Roe'],
    ['By Jane Roe - 11/19/29 06:56 AM EST', 'byline Jane Roe'],
    ['By Jane Roe and Carl Doe, Orbis', 'byline Jane Roe and Carl Doe'],
    ['Source: Orbis', 'credit Orbis'],
    ['(Reporting by Jane Roe; Editing by Carl Doe)', 'byline Jane Roe'],
    ['Photo: Orbis', 'photo Orbis'],
    ['Reuters | Updated 3 May 2024 21:10', 'credit Reuters'],
  ]
  for (const [line, credit] of CREDITS)
    it(line, () =>
      assert.deepEqual(
        dated(line).credits.map(({ kind, name }) => `${kind} ${name}`),
        [credit],
      ),
    )
  it('an agency alone at the end', () =>
    assert.deepEqual(
      readText(`${BODY}\n\n- Reuters`).credits.map(({ kind, name }) => `${kind} ${name}`),
      ['credit Reuters'],
    ))
  it('an address on a line of its own', () =>
    assert.deepEqual(
      readText(`${BODY}\n\nhttps://www.orbis.example/a/1`).credits.map(({ name, url }) => [name, url]),
      [['orbis.example', 'https://www.orbis.example/a/1']],
    ))
  it('the page’s own address, above everything', () =>
    assert.equal(readText(`https://www.orbis.example/a/1\n\n${BODY}`).url, 'https://www.orbis.example/a/1'))

  const DATELINES: readonly (readonly [line: string, agency: string])[] = [
    ['ASTANA, January 26 — Orbis News. The envoy has denied the report, his office said.', 'Orbis News'],
    ['CAIRO (AP) — The canal is closed, officials said on Friday.', 'AP'],
    ['MOSCOW, (Sputnik) - The envoy has denied the report, his office said.', 'Sputnik'],
    ['ASTANA, January 25. /TASS/. The envoy has denied the report, his office said.', 'TASS'],
    ['Sept. 15 (UPI) -- A dam broke in the hills above the town, officials said.', 'UPI'],
    ['(Reuters) - Oil rose on Friday, traders said.', 'Reuters'],
    ['Shafaq News / Iraq has told the envoy so, his office said.', 'Shafaq News'],
  ]
  for (const [line, agency] of DATELINES)
    it(line, () => {
      const report = readText(`${line}\n\n${MORE}`)
      assert.deepEqual(
        report.credits.map(({ kind, name, span }) => `${kind} ${name} ${span ? report.text.slice(span.start, span.end) : ''}`),
        [`dateline ${agency} ${agency}`],
      )
      assert.equal(report.removed.length, 0)
    })
  it('a place alone is no credit', () => assert.deepEqual(readText(`BRUSSELS — ${BODY}`).credits, []))
})

describe('languages', () => {
  const SAMPLES: readonly (readonly [language: string, text: string])[] = [
    ['en', 'The minister said that the talks in the capital had not failed.'],
    ['de', 'Der Minister sagte, dass die Gespräche in der Hauptstadt nicht gescheitert sind.'],
    ['fr', 'Le ministre a dit que les discussions dans la capitale ne sont pas un échec.'],
    ['es', 'El ministro dijo que las conversaciones en la capital no han fracasado.'],
    ['ru', 'Министр сказал, что переговоры в столице не провалились, но и не были успешными.'],
    ['uk', 'Міністр сказав, що переговори у столиці не провалилися, але й не були успішними.'],
    ['ar', 'قال الوزير إن المحادثات في العاصمة لم تفشل.'],
    ['fa', 'وزیر گفت که گفتگوها در پایتخت شکست نخورده است.'],
    ['zh', '部长说首都的会谈没有失败。'],
    ['ja', '大臣は首都での会談は失敗していないと述べた。'],
    ['ko', '장관은 수도에서 열린 회담이 실패하지 않았다고 말했다.'],
    ['tr', 'Bakan, başkentte yapılan görüşmelerin başarısız olmadığını ve bir anlaşma için daha çok zaman olduğunu söyledi.'],
    ['und', '42'],
  ]
  for (const [language, text] of SAMPLES) it(`${language}: ${text}`, () => assert.equal(readText(text).language, language))
  it('what the record says wins', () =>
    assert.equal(read({ key: 'a', language: 'de', body: { kind: 'text', text: 'The man and the sea.' } }).language, 'de'))
})

describe('letters', () => {
  it('the outlet’s own marks stay', () =>
    assert.equal(readText('Trumpʼs “deal” – 2 500 men… left.').text, 'Trumpʼs “deal” – 2 500 men… left.'))
  it('line ends, NUL, lone surrogates', () =>
    assert.equal(readText('A\r\nman \0 came.\ud800').text, 'A\n\nman \ufffd came.\ufffd'))
})
