/** Records whose fields are of the wrong kind, and JSON that is none. */
const one = (name, text) => ({ files: { [name]: text } })

const WRONG = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  [],
  [[]],
  {},
  { a: 1 },
  [null],
  ['x'],
  { toString: 1 },
  { length: 5 },
  'Infinity',
  '2031-99-99',
  '\ud800',
  'x'.repeat(100_000),
]
const FIELDS = [
  'id',
  'url',
  'outlet',
  'title',
  'author',
  'published',
  'language',
  'text',
  'html',
  'body',
  'uri',
  'headline',
  'headlines',
  'bodies',
  'body_text',
  'infosources',
  'provider',
  'credits',
  'by',
  'byline',
  'descriptions',
]

const wrong = (draw) => Object.fromEntries(draw.some(FIELDS, 8).map((field) => [field, draw.pick(WRONG)]))
const RAW = [
  '{',
  '}',
  '[',
  '{"text":',
  '{"text":"a"',
  '{"text":"a",}',
  "{'text':'a'}",
  '{"text":"\\u12"}',
  '{"text":"\\x"}',
  '{"text":NaN}',
  '{"a":1}{"a":2}',
  '\ufeff{"text":"Talks ended, officials said."}',
  '{"text":"a\tb\u0001"}',
  '// x',
  'undefined',
  '"text"',
  '1e400',
  '-',
  'tru',
  '{"text":"a"}\u0000',
  '{"text":"\\ud800"}',
  '{"text":"a","text":"Talks ended, they said."}',
  '{"__proto__":1}',
  ']',
  '[[[',
]

const records = {
  name: 'records',
  seeds: 460,
  make(draw, seed) {
    const way = seed % 6
    const good = JSON.stringify({ id: 'good', text: draw.news(1) })
    if (way === 0)
      return one('records.jsonl', `${Array.from({ length: 12 }, () => JSON.stringify(wrong(draw))).join('\n')}\n${good}\n`)
    if (way === 1)
      return one(
        'records.jsonl',
        draw.shuffled([...draw.some(RAW, 8), good, ...draw.some(RAW, 8)]).join(draw.pick(['\n', '\r\n', '\n\n'])),
      )
    if (way === 2)
      return one('record.json', JSON.stringify({ ...wrong(draw), ...(draw.chance(0.5) ? { text: draw.news(1) } : {}) }))
    if (way === 3)
      return one(
        'records.json',
        JSON.stringify(
          draw.pick([
            { reports: draw.pick(WRONG) },
            { reports: Array.from({ length: 5 }, () => wrong(draw)) },
            Array.from({ length: 9 }, () => draw.pick(WRONG)),
            draw.pick(WRONG),
          ]),
        ),
      )
    if (way === 4) {
      const depth = draw.size(200_000)
      return one(draw.pick(['deep.json', 'deep.jsonl']), `${'['.repeat(depth)}${good}${']'.repeat(draw.chance(0.5) ? depth : 0)}`)
    }
    return one(
      draw.pick(['records.jsonl', 'record.json']),
      draw.hurt(
        `${good}\n${JSON.stringify({ uri: 'x', headlines: [{ value: 'a' }], bodies: [{ contentType: 'text/plain', value: draw.news(1) }] })}\n${good}\n`,
        6,
      ),
    )
  },
}

export const families = [records]
