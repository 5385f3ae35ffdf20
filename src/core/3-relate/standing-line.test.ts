import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import { attribute } from '../2-attribute/index.js'
import type { Edtf, Page } from '../model.js'
import { relate } from './index.js'
import { standingLine } from './standing-line.js'

test('what an outlet prints under or over everything, and what only looks like it', () => {
  for (const [kind, sentences] of Object.entries({
    invitation: [
      'Sign up for our morning letter to get the best of The Arlin Lantern.',
      'Subscribe today from 2 crowns a week.',
      'Follow AP’s coverage of the sea at https://apnews.com/hub/oceans',
      'Do you have a story for us?',
      'Download the Courier app for the latest from the harbour.',
    ],
    disclaimer: [
      'The views expressed in this article are those of the author.',
      'What is said here does not necessarily reflect the position of the Halm Gazette.',
      'For editors: The Northern Institute for Water Studies is an independent body founded in 1966.',
      'Copyright 2031 The Coast Herald. All rights reserved.',
    ],
    about: [
      'Brenn Wire is an independent news site founded in 2019.',
      'It is free to read and always will be.',
      'Jane Doe is a Vell-based reporter covering energy.',
      'Mary Lind is a correspondent for The Ledger in Arlin.',
      'The Evening Star of Tarn brings you the news that matters.',
      'jd/mk/lth',
    ],
    'made by': [
      '(Reporting by Jon Varga; Editing by Mary Lind)',
      'Additional reporting by Tessa Holm in Arlin.',
      'This story was originally published by Grist.',
    ],
    none: [
      'Subscribers will pay more, the firm said.',
      'Marta Reinholt is the editor who was shot on Monday.',
      'Contact was lost at noon, the pilot said.',
      'Donations came from all over the country.',
      'The Halm dam is the largest in the north, established in 1931.',
      'Reporting by the ministry was late.',
      'Copyright law is to change, the minister said.',
      'It relies on imports.',
      'The Kestria Wire is a news agency founded in 1951, and its building burnt down on Monday.',
      'Follow the money, he told them.',
      'Kolev is an independent candidate.',
    ],
  }))
    for (const sentence of sentences) assert.equal(standingLine(sentence) ?? 'none', kind, sentence)
})

const HOUSE = 'Brenn Wire: free for all who live up here, paid for by those who can. A house of four floors and nine desks.'
const first = page(
  'The ferry Marisol sank off the port of Halm on Sunday, coastguard chief Pavle Drenov told AFP. Divers found the wreck of the Marisol at 40 metres. ' +
    HOUSE,
  'Brenn Wire',
)
const second = page(
  `Families of those who were on the Marisol waited in the church of Halm all night. Nobody knows who was on the ferry. ${HOUSE}`,
  'Brenn Wire',
)

test('lines of the house are no words that a report took over', () => {
  const { lineage } = related([first, second])
  assert.deepEqual(
    lineage.derivations.map(({ how, rule }) => `${how}: ${rule}`),
    ['cites: told to an outlet'],
  )
  assert.deepEqual(lineage.origins.map(({ name }) => name).sort(), ['AFP', 'Brenn Wire'])
})

test('a link in a line of the house is no source', () => {
  const { lineage } = related([
    page(
      'The gates of the Halm dam stood open for nine hours. Follow AP’s coverage of dams at https://apnews.com/hub/dams',
      'Brenn Wire',
    ),
  ])
  assert.deepEqual(
    lineage.origins.map(({ name }) => name),
    ['Brenn Wire'],
  )
})

test('an update keeps what it has of the report before it, in the same outlet too', () => {
  const before = page(
      'The ferry Marisol sank off Halm on Sunday, Pavle Drenov told AFP. Divers found the wreck of the Marisol at 40 metres. The captain of the Marisol is missing.',
      'Brenn Wire',
    ),
    after = page(
      'The ferry Marisol sank with 112 people. Divers found the wreck of the Marisol at 40 metres. The captain of the Marisol is missing.',
      'Brenn Wire',
      '2031-08-12',
    )
  assert.deepEqual(
    related([before, after])
      .lineage.derivations.map(({ how }) => how)
      .sort(),
    ['cites', 'reuses'],
  )
})

function page(text: string, outlet: string, published = '2031-08-11'): Page {
  return { key: text.slice(0, 20), outlet, published: published as Edtf, language: 'en', body: { kind: 'text', text } }
}

function related(pages: readonly Page[]) {
  const reports = pages.map(read),
    found = reports.map((report) => attribute({ reports: [report] }))
  return relate(
    { reports, attributions: found.flatMap(({ attributions }) => attributions), chains: found.flatMap(({ chains }) => chains) },
    { reliability: [], judgements: [] },
  )
}
