/** The parsers that we wrote, each given what its grammar allows in an order that nobody meant; what must hold is checked in laws.mjs. */

import { readHtml } from '../../dist/core/1-read/html/index.js'
import { dossier, fromDossierJson, isUnreadable, toDossierJson } from '../../dist/core/index.js'
import { parsePublished } from '../../dist/intake/published.js'
import { OUTLETS, STRANGE, WHO } from '../chance.mjs'

const text = (words) => ({ page: { key: 'fuzzed', published: '2031-03-12', body: { kind: 'text', text: words } } })
/** A grammar: names stand for one of their alternatives, all else for itself. */
function grown(draw, grammar, start, depth = 0) {
  if (!Object.hasOwn(grammar, start)) return start // "__proto__" is a word of theirs
  const alternatives = grammar[start]
  const chosen = depth > 12 ? alternatives[0] : draw.pick(alternatives)
  return chosen.map((part) => grown(draw, grammar, part, depth + 1)).join('')
}
const many = (draw, grammar, start, most = 40) =>
  Array.from({ length: draw.size(most) }, () => grown(draw, grammar, start)).join(draw.pick([' ', ' ', '\n\n', '']))

const SENTENCES = {
  text: [['sentence'], ['sentence', ' ', 'text'], ['sentence', '\n\n', 'text'], ['sentence', 'text']],
  sentence: [
    ['words', 'end'],
    ['open', 'words', 'end', 'close'],
    ['open', 'words', 'end', 'close', ' ', 'words', 'end'],
    ['words', ' (', 'words', 'end', ')', 'end'],
  ],
  words: [['word'], ['word', ' ', 'words'], ['short', ' ', 'words'], ['word', 'stop', 'words']],
  word: [['talks'], ['Geneva'], ['he'], ['No'], ['3.5'], ['a.m.'], ['e.g.'], ['1.'], ['•'], ['é'], ['会'], ['😀']],
  short: [['U.S.'], ['Gen.'], ['St.'], ['J.'], ['No.'], ['vs.'], ['p.m.'], ['Inc.'], ['Ph.D.'], ['Sept.'], ['www.a.b']],
  stop: [['.'], ['...'], ['…'], ['. . .'], ['?!'], ['.”'], ['.’ '], ['; '], [':\n'], ['.)'], ['.[1]'], ['.1']],
  end: [['.'], ['.'], ['?'], ['!'], [''], ['…'], ['.”'], ['。'], ['\u200b.']],
  open: [['“'], ['"'], ['‘'], ["'"], ['('], ['„'], ['«']],
  close: [['”'], ['"'], ['’'], ["'"], [')'], ['“'], ['»'], ['']],
}
const QUOTATIONS = {
  text: [['told'], ['told', ' ', 'text'], ['told', '\n\n', 'text']],
  told: [
    ['who', ' ', 'cue', ' ', 'quote', '.'],
    ['quote', ', ', 'who', ' ', 'cue', '.'],
    ['quote', ', ', 'cue', ' ', 'who', ', ', 'quote', '.'],
    ['According to ', 'who', ', ', 'plain', '.'],
    ['who', ' ', 'cue', ' that ', 'told'],
    ['who', ': ', 'quote'],
    ['cue', ' ', 'cue', ' ', 'who'],
    ['plain', ', ', 'who', ' ', 'cue', ' ', 'who', '.'],
    ['who', ', citing ', 'who', ', ', 'cue', ' ', 'plain', '.'],
  ],
  who: [
    ['Marta Reinholt'],
    ['he'],
    ['two officials'],
    ['another'],
    ['the ministry'],
    ['“', 'who', '”'],
    ['who', ', ', 'who', ' and ', 'who'],
    ['__proto__'],
    [''],
    ['the Coast Herald'],
    ['a third diplomat, who ', 'cue', ' no name,'],
  ],
  cue: [
    ['said'],
    ['told'],
    ['was told by'],
    ['denied'],
    ['has asked'],
    ['reports'],
    ['citing'],
    ['wrote on X'],
    ['said he said'],
    ['“said”'],
    ['did not say'],
    [''],
  ],
  quote: [
    ['“', 'plain', '”'],
    ['"', 'plain', '"'],
    ['“', 'plain'],
    ['plain', '”'],
    ['“', 'plain', ' ‘', 'quote', '’ ', 'plain', '”'],
    ["'", 'plain', "'"],
    ['“”'],
    ['“', 'plain', '.\n\n“', 'plain', '”'],
  ],
  plain: [['the talks end'], ['no'], ['it is over,'], ['plain', ' and ', 'plain'], ['7,000 soldiers leave by May'], ['']],
}
const FIGURES = {
  text: [['figure'], ['figure', ' ', 'text'], ['figure', ', ', 'text'], ['figure', 'text']],
  figure: [
    ['bound', 'number', ' ', 'of'],
    ['between ', 'number', ' and ', 'number', ' ', 'of'],
    ['number', '-', 'number', ' ', 'of'],
    ['$', 'number'],
    ['number', '%'],
    ['number', ' per cent'],
    ['from ', 'number', ' to ', 'number'],
    ['number', ' out of ', 'number', ' ', 'of'],
    ['a ', 'number', '-strong force'],
  ],
  bound: [[''], ['about '], ['more than '], ['up to '], ['at least '], ['nearly '], ['not more than about '], ['some '], ['~']],
  number: [
    ['digits'],
    ['digits', ',', 'digits'],
    ['digits', '.', 'digits'],
    ['digits', ' ', 'scale'],
    ['word'],
    ['word', '-', 'word'],
    ['word', ' hundred and ', 'word'],
    ['number', ' ', 'scale'],
    ['digits', ' ', 'digits'],
    ['½'],
    ['٣٤'],
    ['a couple'],
    ['two dozen'],
    ['1e5'],
    ['-', 'digits'],
    ['0x1F'],
    ['digits', ',', 'number'],
  ],
  digits: [['7'], ['12'], ['300'], ['000'], ['1234567890123456789012345'], ['0'], ['2031'], ['007']],
  word: [['one'], ['twenty'], ['ninety'], ['eleven'], ['no'], ['several'], ['zero'], ['first']],
  scale: [['million'], ['billion'], ['thousand'], ['trillion'], ['m'], ['bn'], ['k'], ['hundred']],
  of: [['soldiers'], ['people'], ['ships and planes'], ['km'], ['euros'], ['%'], ['of them'], ['']],
}
const DATES = {
  text: [['date'], ['date', ' ', 'text'], ['date', ', ', 'text'], ['date', '-', 'date']],
  date: [
    ['day', ' ', 'month', ' ', 'year'],
    ['month', ' ', 'day', ', ', 'year'],
    ['weekday', ', ', 'date'],
    ['year', '-', 'two', '-', 'two'],
    ['two', '/', 'two', '/', 'year'],
    ['two', '.', 'two', '.', 'year'],
    ['by ', 'date'],
    ['since ', 'date'],
    ['from ', 'date', ' to ', 'date'],
    ['between ', 'date', ' and ', 'date'],
    ['last ', 'weekday'],
    ['next ', 'month'],
    ['two weeks ago'],
    ['the end of ', 'month'],
    ['mid-', 'month'],
    ['in the ', 'word', ' quarter of ', 'year'],
    ['year', 's'],
    ['at ', 'two', ':', 'two', ' a.m. on ', 'date'],
    ['yesterday'],
    ['tonight'],
    ['the ', 'day', ' of ', 'month'],
    ['early ', 'year'],
    ['spring ', 'year'],
    ['the 19', 'two', 's'],
  ],
  day: [['1'], ['31'], ['32'], ['0'], ['29th'], ['1st'], ['two']],
  month: [['February'], ['Feb.'], ['Sept'], ['may'], ['May'], ['March'], ['Septembruary']],
  year: [['2031'], ['1066'], ['0000'], ['9999'], ['20311'], ['’31'], ['']],
  two: [['00'], ['02'], ['13'], ['29'], ['31'], ['99']],
  weekday: [['Monday'], ['Tues.'], ['sun'], ['Friday']],
  word: [['first'], ['fourth'], ['fifth'], ['last']],
}
const family = (name, grammar, seeds) => ({
  name,
  seeds,
  make: (draw) => text(draw.chance(0.2) ? draw.hurt(many(draw, grammar, 'text')).toString() : many(draw, grammar, 'text')),
})

const TAGS = [
  'p',
  'div',
  'article',
  'h1',
  'h2',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'span',
  'a',
  'b',
  'blockquote',
  'figure',
  'figcaption',
  'aside',
  'nav',
  'header',
  'footer',
  'section',
  'br',
  'img',
  'script',
  'style',
  'template',
  'svg',
  'math',
  'select',
  'option',
  'textarea',
  'noscript',
  'iframe',
  'form',
  'body',
  'html',
  'head',
  'title',
  'meta',
  'time',
  'x-y',
  'main',
]
const tree = (draw, depth) => {
  if (depth <= 0 || draw.chance(0.25)) return draw.chance(0.8) ? draw.sentence() : draw.pick(STRANGE)
  const tag = draw.pick(TAGS),
    attributes = draw.chance(0.4)
      ? ` ${draw.pick(['class', 'id', 'itemprop', 'style', 'hidden', 'href', 'datetime', 'property', 'name'])}=${draw.pick(['"', "'", ''])}${draw.pick(['comments', 'article-body', 'articleBody', 'display:none', 'author', 'related', '2031-02-01', '{}', ''])}${draw.pick(['"', "'", '', ' '])}`
      : ''
  const inside = Array.from({ length: draw.between(0, 4) }, () => tree(draw, depth - 1)).join('')
  return `<${tag}${attributes}>${inside}${draw.chance(0.85) ? `</${draw.chance(0.9) ? tag : draw.pick(TAGS)}>` : ''}`
}
const htmlTrees = {
  name: 'parse-html',
  seeds: 220,
  make(draw) {
    const html = `<!doctype html>${tree(draw, draw.between(2, 7))}`
    return {
      page: { key: 'fuzzed', body: { kind: 'html', html } },
      check(assert) {
        const once = readHtml(html)
        let at = -1
        for (const { start } of [...once.blocks]) {
          assert(start >= at, 'blocks stand in the order of the page')
          at = start
        }
        assert(JSON.stringify(readHtml(html)) === JSON.stringify(once), 'the same page is read the same way')
      },
    }
  },
}

const places = (value, path = [], found = []) => {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      found.push([...path, key])
      places(inner, [...path, key], found)
    }
  return found
}
const OTHERS = [null, true, 0, -1, 1.5, 1e99, '', 'x', '__proto__', [], {}, [[]], '2031-99-99', '\ud800', { start: -1, end: 1e9 }]
const imports = {
  name: 'parse-dossier',
  seeds: 240,
  make(draw) {
    const pages = Array.from({ length: 3 }, (_, i) => ({
      key: `${i}`,
      outlet: draw.pick(OUTLETS),
      body: { kind: 'text', text: `${draw.news(2)} ${draw.pick(WHO)} said so.` },
    }))
    const document = JSON.parse(JSON.stringify(toDossierJson(dossier(pages))))
    const untouched = draw.chance(0.1)
    const hurt = structuredClone(document)
    if (!untouched)
      for (let i = draw.between(1, 4); i > 0; i--) {
        const path = draw.pick(places(hurt))
        let at = hurt
        for (const key of path.slice(0, -1)) at = at?.[key]
        const last = path.at(-1)
        if (typeof at !== 'object' || at === null) continue
        if (draw.chance(0.3)) Array.isArray(at) ? at.splice(Number(last), 1) : delete at[last]
        else at[last] = draw.chance(0.6) ? draw.pick(OTHERS) : structuredClone(draw.pick(Object.values(at)))
      }
    return {
      check(assert) {
        const back = fromDossierJson(hurt)
        if (isUnreadable(back)) {
          assert(!untouched, 'our own dossier comes back')
          assert(back.because.length > 5 && back.because.length < 2000, 'the reason is one that can be read')
          return
        }
        const again = JSON.parse(JSON.stringify(toDossierJson(back)))
        const twice = fromDossierJson(again)
        assert(!isUnreadable(twice), `what was taken in goes out and comes back (${twice.because})`)
        if (untouched) assert(JSON.stringify(again) === JSON.stringify(document), 'the same out again')
      },
    }
  },
}

const published = {
  name: 'parse-published',
  seeds: 120,
  make(draw) {
    const told = draw.chance(0.5)
      ? grown(draw, DATES, 'date')
      : draw.hurt(draw.pick(['2026-02-19T07:32:00+01:00', 'Thu, 19 Feb 2026 07:32:00 GMT', 'February 19, 2026'])).toString()
    return {
      check(assert) {
        const date = parsePublished(told)
        if (date === undefined) return
        assert(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(date), `${date} is a date`)
        assert(parsePublished(date) === date, 'a date that was understood is understood again')
      },
    }
  },
}

export const families = [
  family('parse-sentence', SENTENCES, 240),
  family('parse-quotation', QUOTATIONS, 240),
  family('parse-figure', FIGURES, 200),
  family('parse-date', DATES, 200),
  published,
  htmlTrees,
  imports,
]
