/** Text that no reporter writes: letters that are none, sentences without end, and one piece again and again. */
import { STRANGE, TRAPS } from '../chance.mjs'

const one = (name, text) => ({ files: { [name]: text } })
const asRecord = (text) => one('words.jsonl', `${JSON.stringify({ id: 'words', text })}\n`)

/** One piece, repeated until the text is large. Each has brought some reader of news to its knees. */
export const PIECES = [
  ',',
  '"',
  '“',
  '”',
  "'",
  "''",
  '(',
  ')',
  '[',
  ']',
  '{',
  'said ',
  'he said ',
  'said that ',
  '“a',
  '“a.” ',
  '“No,” he said. ',
  ', said ',
  ' told ',
  'according to ',
  'citing ',
  'word ',
  '7',
  '7 ',
  '123 ',
  '1,000 ',
  '9,',
  '1/',
  '1:',
  '1 to ',
  'between 1 and ',
  'one hundred and ',
  'thousand ',
  '$1 ',
  '% ',
  'Jan. ',
  'July ',
  '12 March 2031 ',
  '2031-03-12 ',
  '2031-',
  'since ',
  'the end of ',
  'Monday ',
  'mid-July ',
  'more than ',
  'Name ',
  'NATO ',
  'John Smith ',
  'Council of ',
  'Kosovo Force (KFOR) ',
  'the minister of the interior of ',
  'U.S. ',
  'A. ',
  '. ',
  '.',
  '? ',
  '…',
  ' — ',
  '–',
  '- ',
  'a-',
  "a'",
  '\n',
  'a\n',
  '\n\n',
  'Some Heading\n\n',
  'Related Articles\n',
  '• a\n',
  'By Jane Roe ',
  '(Reporting by ',
  'ASTANA, ',
  'Photo: ',
  'http://a.b/',
  'www.',
  '@',
  'x@',
  '[1] ',
  'constructor __proto__ said it. ',
  'Another said yes. ',
  'who said ',
  'and said ',
  'wants to say to ',
  'Smith said he left. ',
  'a: ',
  'a; ',
  'not ',
  'will be reduced ',
  'soldiers ',
  'The mission ',
  'No decision has been taken. ',
  'the force has 3,200 troops ',
  "n't ",
  '’s ',
  'is was be ',
  'of the ',
  'to to ',
  'that that ',
] // prettier-ignore

export const CHARACTERS = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u034f',
  '\u061c',
  '\u0640',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3000',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\ud800\ud800',
  '\ud83d\ude00',
  '\u{e0041}',
  '\u{1f468}\u200d',
  '\u{10ffff}',
  'مرحبا',
  '会',
  '한',
  'e\u0301',
  'ﷺ',
  'Ǆ',
  'ı',
  'ß',
  '½',
  '٣',
  '\u0e33',
  'क्ष',
  '🇺🇸',
  'Z\u0351\u0352\u0353\u0354',
]
const characters = {
  name: 'characters',
  seeds: 400,
  make(draw, seed) {
    const piece = CHARACTERS[seed % CHARACTERS.length]
    const way = Math.floor(seed / CHARACTERS.length) % 4
    if (way === 0) return asRecord(draw.repeat(piece, 60_000))
    if (way === 1) return asRecord([...draw.news()].map((unit) => (draw.chance(0.3) ? unit + piece : unit)).join(''))
    if (way === 2)
      return one(
        'words.txt',
        `${draw.sentence()}${draw.repeat(piece, 30_000)}${draw.sentence()}\n\n${draw.repeat(`${piece} said `, 20_000)}`,
      )
    return asRecord(
      Array.from({ length: draw.size(3000) }, () =>
        draw.chance(0.5) ? draw.pick(CHARACTERS) : draw.pick([' ', 'said', '“', '”', '.', '7', 'A']),
      ).join(''),
    )
  },
}

const LONG = [
  'word ',
  'and the minister said that ',
  ', ',
  'which ',
  '“a ',
  'the talks, ',
  'of the council of ',
  'not yet ',
  '7 and ',
  'Kolev, Okkels, ',
  'a',
  '( a ',
  'said ',
  'he told her ',
  '; ',
]
const sentence = {
  name: 'sentence',
  seeds: 45,
  quick: [2, 7],
  make(_draw, seed) {
    const piece = LONG[seed % LONG.length]
    return one('long.txt', `The council ${piece.repeat(Math.ceil(1_000_000 / piece.length))}.`)
  },
}

const runs = {
  name: 'runs',
  seeds: 480,
  make(draw, seed) {
    const text =
      seed < PIECES.length * 2
        ? draw.repeat(PIECES[seed % PIECES.length], seed < PIECES.length ? 60_000 : 3000)
        : Array.from({ length: draw.between(1, 6) }, () => draw.repeat(draw.some(PIECES, 4).join(''), 20_000)).join(
            draw.pick(['', ' ', '\n\n', '. ']),
          )
    return one('runs.txt', draw.chance(0.3) ? `${draw.news(1)}\n\n${text}` : text)
  },
}

/** Grammar turned loose: whatever can stand in a sentence, in any order. */
const fuzzed = {
  name: 'loose',
  seeds: 300,
  make(draw) {
    const units = Array.from({ length: draw.size(2500) }, () =>
      draw.chance(0.2) ? draw.sentence() : draw.chance(0.8) ? draw.pick(PIECES) : draw.pick(STRANGE),
    )
    return asRecord(units.join(draw.pick(['', ' '])))
  },
}

const names = {
  name: 'names',
  seeds: 300,
  make(draw, seed) {
    const trap = TRAPS[seed % TRAPS.length]
    const fields = { id: trap, url: trap, outlet: trap, title: trap, author: trap, published: trap, language: trap }
    const kept = Object.fromEntries(Object.entries(fields).filter(() => draw.chance(0.7)))
    const text = `${trap} said that ${draw.sentence()} “${trap},” ${trap} told ${trap}.\n\n${trap} reports that ${draw.sentence()} According to ${trap}, ${draw.pick(TRAPS)} is over.`
    const own = `{"__proto__":{"text":"polluted"},"constructor":{"prototype":{"text":"polluted"}},"text":${JSON.stringify(draw.news(1))}}`
    return one(
      'names.jsonl',
      `${JSON.stringify({ ...kept, text })}\n${own}\n${JSON.stringify({ [trap || 'x']: trap, text: draw.news(1) })}\n`,
    )
  },
}

export const families = [characters, sentence, runs, fuzzed, names]
