import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAsGiven } from '../1-read/index.js'
import type { Attribution, SourceChain } from '../model.js'
import { unmark } from '../text/marks.js'
import { attribute } from './index.js'

/** Sentences with the sources, cues and contents marked: each attribution's marks carry its number. */
const FOUND: readonly string[] = [
  '‹source The mayor› ‹cue said› ‹content the bridge would close on Friday›.',
  '‹source The mayor› ‹cue said› ‹content that the bridge would close›.',
  '‹content The bridge will close on Friday›, ‹source two officials› ‹cue said›.',
  '‹content “The bridge is not safe,”› ‹cue said› ‹source Anna Berg, an engineer at the port›.',
  '‹content “It is not safe,”› ‹source she› ‹cue said›, ‹content “and it never was.”›',
  '‹cue According to› ‹source the ministry›, ‹content the ferry sank in minutes›.',
  '‹content The ferry sank in minutes›, ‹cue according to› ‹source three rescuers›.',
  '‹source The company› ‹cue plans› ‹content to cut 400 jobs›.',
  '‹source The union› ‹cue urged› ‹content the company to keep the plant open›.',
  '‹source Four envoys› ‹cue told› the Harbour Times ‹content that the talks had failed›.',
  '‹source The senator› ‹cue criticized› ‹content the new tax›.',
  '‹source The committee› ‹cue is critical of› ‹content the new tax›.',
  '‹source The minister› ‹cue asked› ‹content why nobody had been warned›.',
  '‹content The delay› ‹cue was confirmed by› ‹source a port official›.',
]

/** Look-alikes: nobody is heard here. */
const NOT_FOUND: readonly string[] = [
  'It goes without saying that the bridge is old.',
  'A man who goes by “Shorty” was arrested.',
  'The film “Harbour Lights” opens on Friday.',
  'The so-called “quiet zone” begins at noon.',
  'The bridge closed on Friday.',
]

const attributed = (text: string) => attribute({ reports: [readAsGiven({ key: 't', body: { kind: 'text', text } })] })

test('source, cue and content are found where they stand', () => {
  for (const marked of FOUND) {
    const { text, marks } = unmark(marked)
    const [found] = attributed(text).attributions.filter(({ within }) => within === undefined)
    const shown = (a: Attribution | undefined) =>
      a && [
        a.source?.evidence[0] && text.slice(a.source.evidence[0].start, a.source.evidence[0].end).replace(/,$/, ''),
        a.cue && text.slice(a.cue.start, a.cue.end),
        ...a.content.map(({ start, end }) => text.slice(start, end).replace(/[.,]$/, '')),
      ]
    const wanted = (name: string) =>
      marks.filter((mark) => mark.name === name).map(({ start, end }) => text.slice(start, end).replace(/[.,]$/, ''))
    assert.deepEqual(shown(found), [...wanted('source'), ...wanted('cue'), ...wanted('content')], marked)
  }
})

test('look-alikes are left alone', () => {
  for (const text of NOT_FOUND) assert.deepEqual(attributed(text).attributions, [], text)
})

const rowsOf = (text: string): string[] => {
  const { attributions, chains } = attributed(text)
  const names = (chain: SourceChain | undefined) =>
    chain?.tellers.map(({ name, implied }) => (implied ? `~${name}` : name)).join(' → ')
  return [
    ...attributions.map((a) => `${a.source?.name ?? '?'}: ${names(chains.find(({ attribution }) => attribution === a.id))}`),
    `frame: ${names(chains.find(({ attribution }) => attribution === undefined))}`,
  ]
}

test('a report leans on the outlet it names, and unnamed voices spoke to that outlet', () => {
  assert.deepEqual(
    rowsOf(
      'The council wants to sell the ferry line. Reuters reports this, citing three officials.\n\nOne official said the buyer was known. Another said the price was not.',
    ),
    [
      'The council: ~three officials → ~Reuters',
      'Reuters: Reuters',
      'three officials: three officials → ~Reuters',
      'One official: One official → ~Reuters',
      'another official: another official → ~Reuters',
      'frame: three officials → Reuters',
    ],
  )
})

test('four tellers stand between the envoy and the reader', () => {
  const text =
    'The notice was reported by Reuters. According to the account, Iraqi officials conveyed to the Turkish side that the French envoy had informed Iraqi authorities of a plan to leave.'
  const frame = attributed(text).chains.find(({ attribution }) => attribution === undefined)
  assert.deepEqual(
    frame?.tellers.map(({ name }) => name),
    ['the French envoy', 'Iraqi authorities', 'the Turkish side', 'Reuters'],
  )
})

test('pronouns, surnames, the newspaper and capitals are resolved, and marked so', () => {
  const text =
    'Anna Berg, an engineer, said the pier was old. She added that it was dangerous. Politico reported the costs. The newspaper noted that Ankara had denied the plan. Berg warned that time was short.'
  const voices = attributed(text).attributions.map(({ source }) => [source?.name, source?.resolved])
  assert.deepEqual(voices, [
    ['Anna Berg', false],
    ['Anna Berg', true],
    ['Politico', false],
    ['Politico', true],
    ['Turkish government', true],
    ['Anna Berg', true],
  ])
})

test('a quotation runs on with the speaker understood', () => {
  const text = '“It is over,” the captain said. “We are leaving. Nobody asked us to stay.”'
  assert.deepEqual(
    attributed(text).attributions.map(({ content, quotation }) => [
      quotation,
      ...content.map(({ start, end }) => text.slice(start, end)),
    ]),
    [['direct', '“It is over,”', '“We are leaving. Nobody asked us to stay.”']],
  )
})

test('what is said may break off', () => {
  const contents = (text: string) =>
    attributed(text).attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
  assert.deepEqual(contents('The mayor said the bridge was closed —'), [['the bridge was closed']])
})

test('unnamed voices are counted as told', () => {
  const counts = (source: string) => attributed(`${source} said the talks had failed.`).attributions[0]?.source?.count
  assert.deepEqual(
    [
      'Four NATO diplomats',
      'A third diplomat',
      'One source',
      'Officials familiar with the talks',
      'Two of the people',
      'Several aides',
    ].map(counts),
    [4, 1, 1, 'several', 2, 'several'],
  )
})
