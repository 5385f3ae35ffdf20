import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import { attribute } from './index.js'

const frameOf = (text: string, outlet?: string): string => {
  const report = read({ key: 't', ...(outlet && { outlet }), body: { kind: 'text', text } })
  const frame = attribute({ reports: [report] }).chains.find(({ attribution }) => attribution === undefined)
  return frame?.tellers.map(({ name }) => name).join(' → ') ?? ''
}

test('what a report as a whole leans on', () => {
  for (const [text, wanted] of [
    ['The ferry is sold. Reuters reports this, citing two envoys.', 'two envoys → Reuters'],
    ['Two envoys told Politico that the ferry is sold.', 'Two envoys → Politico'],
    ['The ferry is sold, the mayor said in an interview with Der Spiegel.', 'the mayor → Der Spiegel'],
    ['The ferry is sold, admits Anton Weber, the harbour master. His words lead RIA News.', 'Anton Weber → RIA Novosti'],
    ['The TASS agency quoted Anton Weber as saying that the ferry was sold.', 'Anton Weber → TASS'],
    ['OSLO, May 3 — Reuters. The ferry is sold, the mayor said.', 'the mayor → Reuters'],
    ['The Harbour Research Institute reported that ferries carried fewer cars.', 'The Harbour Research Institute'],
    [
      'The ferry is sold, Politico reported. It was for sale since May, the newspaper wrote, citing three envoys. Ostmark has told allies of it, two clerks said.',
      'three envoys → Politico',
    ],
    ['The ferry is sold. Nobody knows why.', ''],
  ] as const)
    assert.equal(frameOf(text), wanted, text)
})

test('a report does not lean on its own outlet', () => {
  assert.equal(frameOf('Two envoys told Politico that the ferry is sold.', 'Politico'), '')
})

test('a request for comment is no origin', () => {
  assert.equal(frameOf('The ferry is sold. The mayor declined to comment when contacted by Politico.'), '')
})
