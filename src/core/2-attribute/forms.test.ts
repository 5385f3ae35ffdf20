import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAsGiven } from '../1-read/index.js'
import { attribute } from './index.js'

const attributed = (text: string) => attribute({ reports: [readAsGiven({ key: 't', body: { kind: 'text', text } })] })

/** Each outermost attribution as "source | cue | content … content". */
const formsOf = (text: string): string[] =>
  attributed(text)
    .attributions.filter(({ within }) => within === undefined)
    .map(({ source, cue, content }) =>
      [
        source ? text.slice(source.evidence[0].start, source.evidence[0].end).replace(/,$/, '') : '–',
        cue ? text.slice(cue.start, cue.end) : '–',
        content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      ].join(' | '),
    )

test('the many ways in which news says who said it', () => {
  for (const [text, ...wanted] of [
    ['Asked by a reporter whether the pier was safe, the mayor shrugged.', 'a reporter | Asked | whether the pier was safe'],
    ['She was asked about the loan.', '– | was asked about | the loan'],
    ['The talks are expected to last a week.', '– | are expected | The talks … to last a week'],
    ['The pier appears to be sinking.', '– | appears | The pier … to be sinking'],
    [
      'TASS quoted the envoy as saying that the ships had left.',
      'the envoy | quoted the envoy as saying | that the ships had left',
    ],
    [
      '“The pier is not safe, and it never was.” — Anna Berg, engineer',
      'Anna Berg, engineer | — | “The pier is not safe, and it never was.”',
    ],
    ['Anna Berg: The pier is not safe', 'Anna Berg | : | The pier is not safe'],
    ['The plan, officials said, would cost a fortune.', 'officials | said | The plan … would cost a fortune'],
    ['These steps reflect the council’s desire to close the pier.', 'the council’s | desire | to close the pier'],
    ['The mayor made clear that the pier would close.', 'The mayor | made clear | that the pier would close'],
    ['A new poll shows the mayor leading her rivals.', 'A new poll | shows | the mayor leading her rivals'],
    [
      'Berg told The Coast Herald of Lund on Saturday that she had warned the mayor.',
      'Berg | told | that she had warned the mayor',
    ],
    [
      'The engineer, who lives in Lund, however, said she had warned him.',
      'The engineer, who lives in Lund | said | she had warned him',
    ],
    ['Dora Lind (Social Democrats) said the pier was old.', 'Dora Lind (Social Democrats) | said | the pier was old'],
    ['The mayor called the report “a disgrace.”', 'The mayor | called | the report “a disgrace.”'],
    ['As the mayor warned of floods, the council left town.', 'the mayor | warned of | floods'],
    [
      'He said the pier had failed, adding that nobody was to blame.',
      'He | said | the pier had failed',
      'He | adding | that nobody was to blame',
    ],
    ['Will Holt said the pier was closed.', 'Will Holt | said | the pier was closed'],
    ['Brooks said the tone “was a little off.”', 'Brooks | said | the tone “was a little off.”'],
    ['As the harbour master noted on Friday, the pier has no railing.', 'the harbour master | noted | the pier has no railing'],
    ['Aides to Berg say she’s moving to Lund.', 'Aides to Berg | say | she’s moving to Lund'],
    ['Berg Says She Never Promised To Close The Pier', 'Berg | Says | She Never Promised To Close The Pier'],
    [
      'The film, titled “Doubts?”, concludes that the pier is lost.',
      'The film, titled “Doubts?” | concludes | that the pier is lost',
    ],
    ['He vowed to “carry our case” to the harbour board.', 'He | vowed | to “carry our case” to the harbour board'],
    ['Sunday on “Coast Today,” Rolf Lind said the ferry is late.', 'Rolf Lind | said | the ferry is late'],
    ['“The ferry is late again,” the captain shot back.', 'the captain | shot | “The ferry is late again,”'],
    [
      '“It is about time somebody paid!” beamed Anna Berg, the owner.',
      'Anna Berg, the owner | beamed | “It is about time somebody paid!”',
    ],
    [
      'Asked which pier she meant, she demurred: “Whichever one is open to us.”',
      '– | Asked | which pier she meant',
      'she | demurred | “Whichever one is open to us.”',
    ],
    [
      'Berg agreed that it is old. “Nobody ever asked us about that.”',
      'Berg | agreed | that it is old … “Nobody ever asked us about that.”',
    ],
    [
      'She rejected the idea that the pier was safe, saying it had to go.',
      'She | rejected | the idea that the pier was safe',
      'She | saying | it had to go',
    ],
    ['The pier, which engineers say is sinking, was closed.', 'engineers | say | which … is sinking'],
    ['The mayor seems ready to leave.', '– | seems | The mayor … ready to leave'],
    ['Two divers are accused of theft.', '– | are accused | Two divers … theft'],
    ['The news came through statements attributed to two divers.', 'two divers | attributed to | The news came'],
    ['Some of those surveyed said the pier was ugly.', 'Some of those surveyed | said | the pier was ugly'],
    ['In the union’s view, the plan is dead.', 'the union’s | In the union’s view | the plan is dead'],
    ['The pier, in her words, is “a trap.”', 'her | in her words | The pier … is “a trap.”'],
    [
      'The harbour master wrote:\n\nThe pier has no railing. It never had one.',
      'The harbour master | wrote | The pier has no railing. It never had one.',
    ],
    ['The union took issue with the budget.', 'The union | took issue with | the budget'],
    ['She has made it clear that the pier will close.', 'She | has made it clear | that the pier will close'],
    ['He said the pier would close, a blow to the town.', 'He | said | the pier would close'],
    ['The captain continued:\n“Nobody asked us to stay here.”', 'The captain | continued | “Nobody asked us to stay here.”'],
  ] as const)
    assert.deepEqual(formsOf(text), wanted, text)
})

test('what only looks like saying is left alone', () => {
  for (const text of [
    'Say ten percent of the boats leak.',
    'The exchange underscores the importance of piers.',
    'All 14 members must approve the closure.',
    'The alliance supports an advisory mission.',
    'The ferry “Queen of Lund” sank.',
    'He works for a firm called Harbour Lights.',
    'The road leads to the pier.',
    'The requests were supported by earlier decisions.',
    'The town keeps a station in Lund aimed at training divers.',
    'The ferry is scheduled to leave on Friday.',
    'She stood by the door and took a shot of the pier.',
    'The price rose by a third.',
    'In the harbour’s waters, boats are slow.',
    'The officer took aim at the window.',
    'A neighbour saw the ferry sink.',
    'The bag was found by the road.',
    'She knocked him to the canvas.',
    'The result will not be known for a week.',
    'The club will make a push for the cup.',
    'A blow to the town, the closure came early.',
  ])
    assert.deepEqual(formsOf(text), [], text)
})

test('what a cue does', () => {
  const acts = (text: string) => attributed(text).attributions.map(({ act }) => act)
  for (const [text, act] of [
    ['The mayor said the pier would close.', 'says'],
    ['The mayor wants the pier to close.', 'wants'],
    ['The union vowed to fight on.', 'wants'],
    ['Two divers believe the pier is sinking.', 'believes'],
    ['The mayor warned that the pier could sink.', 'warns'],
    ['The mayor denied that the pier was sinking.', 'denies'],
    ['Officials confirmed that the pier was closed.', 'agrees'],
  ] as const)
    assert.deepEqual(acts(text), [act], text)
})

test('hedges within what is told', () => {
  const text = 'The mayor said the pier may reportedly be sold and is believed to be sinking.'
  assert.deepEqual(
    attributed(text).attributions[0]?.hedges.map(({ start, end }) => text.slice(start, end)),
    ['may', 'reportedly', 'is believed to'],
  )
})

test('what is told within what is told', () => {
  const { attributions } = attributed('The council has asked owners to leave by May, two sources said.')
  const [inner, outer] = [...attributions].sort((a, b) => (a.within ? -1 : 1) - (b.within ? -1 : 1))
  assert.equal(inner?.within, outer?.id)
  assert.equal(outer?.source?.count, 2)
  assert.equal(inner?.act, 'wants')
})

test('the same report gives the same attributions, whatever stands beside it', () => {
  const one = readAsGiven({ key: 'a', body: { kind: 'text', text: 'The mayor said the pier would close.' } })
  const other = readAsGiven({ key: 'b', body: { kind: 'text', text: 'She denied it.' } })
  assert.deepEqual(
    attribute({ reports: [other, one] }).attributions.filter(({ report }) => report === one.id),
    attribute({ reports: [one] }).attributions,
  )
})
