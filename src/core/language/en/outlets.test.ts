import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOverFour, LINEAR } from '../../../testing/growth.js'
import { mark, unmark } from '../../text/marks.js'
import { findOutlets, hostOf, OUTLETS, outletNamed, outletOfDomain } from './outlets.js'

test('one outlet, all its names', () => {
  for (const [words, name] of [
    ['RIA Novosti', 'RIA Novosti'],
    ['RIA News', 'RIA Novosti'],
    ['Novosti', 'RIA Novosti'],
    ['the WSJ', 'Wall Street Journal'],
    ['the Wall Street Journal newspaper', 'Wall Street Journal'],
    ['POLITICO', 'Politico'],
    ['“Maalouma” agency', 'Al-Maalouma'],
    ['Agence France-Presse', 'AFP'],
    ['ČTK', 'CTK'],
    ['Suddeutsche Zeitung', 'Süddeutsche Zeitung'],
    ['The Kyiv Independent', 'Kyiv Independent'],
  ] as const)
    assert.equal(outletNamed(words)?.name, name, words)
  for (const words of ['the Pentagon', 'diplomats', '', 'constructor', '__proto__'])
    assert.equal(outletNamed(words), undefined, words)
})

test('an address belongs to its outlet, with every subdomain', () => {
  assert.equal(outletOfDomain('https://www.politico.eu/article/x')?.name, 'Politico')
  assert.equal(outletOfDomain('english.almayadeen.net')?.name, 'Al Mayadeen')
  assert.equal(outletOfDomain('https://notpolitico.eu/')?.name, undefined)
  assert.equal(outletOfDomain('https://politico.eu.example.org/')?.name, undefined)
  assert.equal(outletOfDomain('no address'), undefined)
  assert.equal(hostOf('https://user@host.example:80/path'), 'host.example')
})

const SENTENCES = [
  'Four envoys told ‹Politico Politico›, and the ‹Wall_Street_Journal Wall Street Journal› had it from two.',
  'The ‹New_York_Times New York Times› saw the memo; the ‹New_York_Times Times› did not print it.',
  'The ‹Financial_Times Financial Times› (‹Financial_Times FT›) and ‹Reuters REUTERS› wrote so.',
  'Nobody in the Post office read the sun, the time or the mirror.',
  'The minister spoke to ‹Al_Jazeera Al Jazeera› and to ‹AFP Agence France-Presse›.',
  'Novostimir and Politicos are no outlets.',
]
test('names in a sentence', () => {
  for (const sentence of SENTENCES) {
    const { text } = unmark(sentence)
    assert.equal(
      mark(
        text,
        findOutlets(text).map(({ outlet, start, end }) => ({ name: outlet.name.replaceAll(' ', '_'), start, end })),
      ),
      sentence,
    )
  }
})

test('“the Times” alone is doubtful; after its full name it is not', () => {
  assert.deepEqual(
    findOutlets('The Times wrote so.').map(({ outlet, doubtful }) => [outlet.name, doubtful]),
    [['The Times', true]],
  )
  assert.deepEqual(
    findOutlets('The New York Times asked. The Times wrote so.').map(({ outlet, doubtful }) => [outlet.name, doubtful]),
    [
      ['New York Times', false],
      ['New York Times', false],
    ],
  )
})

test('the list stands in order: no name twice, no domain twice', () => {
  assert.ok(OUTLETS.length >= 500, `${OUTLETS.length} outlets`)
  const names = OUTLETS.map(({ name }) => name),
    domains = OUTLETS.flatMap(({ domains }) => domains)
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  )
  assert.deepEqual(
    domains.filter((domain, i) => domains.indexOf(domain) !== i),
    [],
  )
})

test('long texts take time in proportion', () => {
  const growth = growthOverFour((size) => findOutlets('The New York the Times, '.repeat(size)), 5_000)
  assert.ok(growth < LINEAR, 'grows faster than the text')
})
