import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mark, unmark } from '../text/marks.js'
import { readAsGiven } from './index.js'

/** A mark is type:canonical, with "_" for a space; without a canonical the words stand for themselves. */
const CASES = `
‹office U.S. Deputy Secretary of Transport› ‹person Lionel Archer› spoke. ‹person:Lionel_Archer Archer› left.
The ‹organization:Kosovo_Force Kosovo Force› (‹organization:Kosovo_Force KFOR›) stays. ‹organization:Kosovo_Force KFOR› is small.
‹organization NATO› wants the ‹organization:NATO NATO›-led force out of ‹place Kosovo›.
The ‹place:United_States US› and the ‹place:United_States U.S.› and ‹place:United_States America› are one.
They told us that it was us.
‹person Oana Petrescu›, a fellow at the ‹organization Harbour Studies Institute› in ‹place London›, agreed.
‹person Tamer Badawi›’s office at the ‹organization Centre for Applied Research› was shut.
Officials in ‹place Iraq› said so; Iraqi officials did not.
Addressing ‹organization NATO› ministers, he wept.
‹office NATO Secretary General› ‹person Mark Rutte› flew to ‹place Ankara›.
‹office US President› ‹person Donald Trump› met him. ‹person:Donald_Trump Trumpʼs› aides did not.
Former president ‹person Barack Obama› and Mr. ‹person Hale› met.
‹place Moscow› and ‹place Kyiv› talk; ‹place:Kyiv Kiev› is the old spelling.
The ‹organization Kurdistan Regional Government› and the ‹organization:United_Nations UN› agree.
The ‹event Munich Security Conference› opens in ‹place Munich›.
The ‹outlet:New_York_Times New York Times› asked; the ‹outlet:RIA_Novosti RIA News› agency told.
‹person Ursula von der Leyen› and ‹person Mohammed bin Salman› met.
The ‹organization Department of Health and Human Services› and the ‹organization International Federation of Ports and Inland Harbour Societies› wrote.
‹person John F. Kern› lives near ‹place Lake Van›.
A LARGE fire broke out on Monday in May.
He loved “Slumdog Millionaire”.
The ‹organization European Council on Foreign Relations› is in ‹place Berlin›.
‹organization Hamas› and ‹organization Hezbollah› denied it; so did the ‹organization:Islamic_State ISIS›.
Nobody knew. Everybody left. Diplomats stayed.
‹person Tishana King› was there.
`

describe('names', () => {
  for (const line of CASES.trim().split('\n')) {
    it(line, () => {
      const { text, marks } = unmark(line)
      const found = readAsGiven({ key: 'a', body: { kind: 'text', text } }).mentions.flatMap((name) =>
        name.kind === 'name'
          ? [{ start: name.start, end: name.end, name: `${name.type}:${name.canonical.replaceAll(' ', '_')}` }]
          : [],
      )
      const wanted = marks.map(({ name, start, end }) => {
        const possessive = /[’'ʼ]s$/.test(text.slice(start, end)) ? 2 : 0
        return {
          start,
          end: end - possessive,
          name: name.includes(':') ? name : `${name}:${text.slice(start, end - possessive).replaceAll(' ', '_')}`,
        }
      })
      assert.equal(mark(text, found), mark(text, wanted))
    })
  }
})
