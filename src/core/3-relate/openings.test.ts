import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OPENINGS } from '../../testing/openings.js'
import { read } from '../1-read/index.js'
import { attribute } from '../2-attribute/index.js'
import { relate } from './index.js'
import { keyOf } from './outlet-name.js'

/** What is still missed (-) or told beside (+); whoever mends one takes it out here. */
const MISSED: ReadonlySet<string> = new Set([
  '- Esmer Bakali: VELL, May 4 (MNA) - Referring to a fake ',
  '+ Reuters: VELL, May 4 (MNA) - Referring to a fake ',
  '- ISNA: Kestria’s Foreign Ministry has denied a ',
  '+ Foreign Ministry: Kestria’s Foreign Ministry has denied a ',
  '- Tim Fallow: One man is dead after being shot by a gu',
  '- prison department: The prison department has made sweeping ',
  '- Olek Kubrin: Kestria and Ostmark have agreed to exten',
  '+ Wall Street Journal: Nordwerk said on Monday it would buy its',
  '+ New York Times: The US intelligence community believes w',
  '- Sarnian Defence Ministry / defence ministry: Amnesty International has accused the ar',
  '- Vastland: Property developer Vastland has filed fo',
  "- Pak Soon: South Vell's intelligence agency told la",
  '- AFP: The UN nuclear watchdog says that Kestri',
  '+ International Atomic Energy Agency: The UN nuclear watchdog says that Kestri',
  '- Reuters: Kestria has quadrupled its near-bomb-gra',
  '- Bild: Berlin (dpa) - Die Regierung hat nichts ',
  '- Investigative Committee: A senior commander was killed in a car b',
  '- Fred Gissen: At least 40 people have been killed in a',
  '- Ana Reyes: The number of dead from the collapse of ',
  '- Kestrian government / Ken Mori: Kestria denied on Sunday that it had agr',
  '- Food and Agriculture Organization: Some 18 million people in the region do ',
  '- UNICEF: Some 18 million people in the region do ',
  '- World Food Programme: Some 18 million people in the region do ',
  '+ Agriculture Organization: Some 18 million people in the region do ',
  '- The Insider: Photos published by the opposition chann',
])

test('where reports say in their openings that they have it from', () => {
  assert.deepEqual(
    OPENINGS.flatMap(differences).filter((one) => !MISSED.has(one)),
    [],
  )
})

function differences({ outlet, text, origins }: (typeof OPENINGS)[number]): string[] {
  const report = read({ key: 'opening', outlet, language: 'en', body: { kind: 'text', text } }),
    { lineage } = relate({ reports: [report], ...attribute({ reports: [report] }) }, { reliability: [], judgements: [] }),
    found = lineage.origins.filter(({ name }) => keyOf(name) !== keyOf(outlet)),
    forms = found.map(({ name, aliases }) => [name, ...aliases].map(keyOf)),
    fits = (wanted: string, names: readonly string[]) =>
      wanted.split(' / ').some((one) => names.some((name) => name === keyOf(one) || name.endsWith(` ${keyOf(one)}`)))
  return [
    ...origins
      .filter((wanted) => !forms.some((names) => fits(wanted, names)))
      .map((wanted) => `- ${wanted}: ${text.slice(0, 40)}`),
    ...found
      .filter((_, i) => !origins.some((wanted) => fits(wanted, forms[i]!)))
      .map(({ name }) => `+ ${name}: ${text.slice(0, 40)}`),
  ]
}
