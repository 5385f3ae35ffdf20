import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import { attribute } from './index.js'

/** Who says the words that begin so, as the chain has it: "a report → the Courier". */
function wayOf(text: string, begins: string, outlet?: string): string {
  const report = read({ key: 't', ...(outlet && { outlet }), body: { kind: 'text', text } }),
    { attributions, chains } = attribute({ reports: [report] }),
    found = attributions
      .filter(({ content }) => report.text.slice(content[0].start).startsWith(begins))
      .sort((a, b) => length(a.content) - length(b.content))[0]
  const chain = chains.find(({ attribution }) => attribution !== undefined && attribution === found?.id)
  return chain?.tellers.map(({ name, implied }) => (implied ? `~${name}` : name)).join(' → ') ?? 'nobody'
}
const length = (content: readonly { readonly start: number; readonly end: number }[]): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)

test('whose words they are, where several might have said them', () => {
  for (const [text, begins, wanted] of [
    // A clause between the name and its verb has a subject of its own.
    ['Sorvia, where Bellan is believed to live, said it had no word of him.', 'it had no word', 'Sorvia'],
    // After "after" somebody who speaks begins a clause.
    [
      'His fate was the subject of debate last night after a leaked report claimed he had drowned.',
      'he had drowned',
      'a leaked report',
    ],
    ['Shares rose the most in two years Friday after Reuters said the mill may be sold.', 'the mill may be sold', 'Reuters'],
    // What is doubted says it, not whoever doubts it.
    [
      'The embassy read the news: a new light on a news report that said Bellan had drowned.',
      'Bellan had drowned',
      'a news report',
    ],
    ['The mayor’s office disputed a news report claiming the pier had been sold.', 'the pier had been sold', 'a news report'],
    ['Mayor Berg denied the report saying her deputy had lied.', 'her deputy had lied', 'Berg'],
    // "it" is what the sentence is about.
    [
      'The harbour ministry said the leak would be looked into. The newspaper, which Ostmark owns, waits. The Lantern printed what it said was the whole letter.',
      'what',
      'The Lantern',
    ],
    // Where they are is no teller.
    [
      'Envoys in Lund and clerks there and in Arlin said the pier was closed.',
      'the pier was closed',
      'Envoys in Lund and clerks there and in Arlin',
    ],
    // A name behind a role is whoever has it.
    ['“I know nothing,” a spokesman, Lt. Gen. Marek Tolm, told Reuters.', '“I know nothing', 'Marek Tolm → Reuters'],
    [
      'It was denied by a source in Sorvia – where Bellan was born, and many of his kin still live – who said he was well.',
      'he was well',
      'a source in Sorvia',
    ],
  ] as const)
    assert.equal(wayOf(text, begins), wanted, text)
})

test('whom a pronoun means', () => {
  for (const [text, begins, wanted] of [
    // Who spoke, and nobody who was only spoken of; and whom the first name fits.
    [
      'The order is vital, a senior official said on Thursday. It came from Ada Berg’s office. He said that the court had agreed.',
      'that the court',
      'a senior official',
    ],
    ['Brian Nolt told the court of it. Bettie Ruk wept. She said that she had known.', 'that she had known', 'Bettie Ruk'],
    ['Mark Ruk runs the port. Yvonne Hill owns it. He said that it was full.', 'that it was full', 'Mark Ruk'],
    // Of several of whom the sentence is not about, none.
    [
      'In Lund on Monday rain fell from the early hours on the crowd that waited by the old pier for the pilot Marek Tolm and his friend Bela Rand in the port. He said that it was cold.',
      'that it was cold',
      'He',
    ],
    // A report is whose who told it, not whose who was told of it.
    [
      'The pier was sold, The Guardian reported. “It was not,” a clerk told Fox News. The mayor declined to comment on the report, which indicated that she had known.',
      'that she had known',
      'The Guardian',
    ],
    // Named bodies are no outlets, and the WHO no question.
    [
      'The pier was sold, Politico reported. The National Security Agency said it had no comment.',
      'it had no comment',
      'The National Security Agency → ~Politico',
    ],
    ['The WHO said that the pier was safe.', 'that the pier was safe', 'WHO'],
    // Weekly, daily, newspaper: what it is, not what it is called.
    ['Weekly Der Spiegel reported that the pier was sold.', 'that the pier', 'Der Spiegel'],
    ['The pier was sold in April, according to British newspaper The Guardian.', 'The pier was sold', 'The Guardian'],
    [
      'The official, who spoke to the Associated Press because he was not authorized to publicly discuss the sale, called it “a gift.”',
      'it “a gift',
      'The official → Associated Press',
    ],
    ['A bomb went off in Lund on Sunday, and early reports suggested that two were hurt.', 'that two were hurt', 'early reports'],
  ] as const)
    assert.equal(wayOf(text, begins), wanted, text)
})

test('what is put off or forbidden to be said, nobody has said', () => {
  for (const [text, begins] of [
    ['Ruk asked the harbour master to hold off issuing a warning about the spring tide.', 'the spring tide'],
    ['The firm is barred from publicly disclosing the price of the pier.', 'the price'],
    ['The clerk was not authorized to publicly discuss the sale of the pier.', 'the sale'],
    ['The board put off announcing the closure of the pier.', 'the closure'],
  ] as const)
    assert.equal(wayOf(text, begins), 'nobody', text)
})

test('an outlet that the report calls one', () => {
  for (const [text, begins, wanted] of [
    ['The French daily L’Écho du Port announced that Bellan had drowned.', 'that Bellan', 'L’Écho du Port'],
    [
      'The regional newspaper, Nord-Kurier, reported that Bellan had drowned. The paper quoted a letter.',
      'that Bellan',
      'Nord-Kurier',
    ],
    [
      'The regional newspaper, Nord-Kurier, printed a letter. Bellan had drowned, the newspaper wrote.',
      'Bellan had drowned',
      'Nord-Kurier',
    ],
    [
      'The US news company claimed that the pier was sold. In the story, Buzzfeed cited two clerks.',
      'that the pier',
      'BuzzFeed News',
    ],
    // Neither a person nor a place nor an adjective is one.
    ['Previous rumours have said that the pier was sold.', 'that the pier', 'Previous rumours'],
    ['At the daily White House briefing, a clerk said that the pier was sold.', 'that the pier', 'a clerk'],
  ] as const)
    assert.equal(wayOf(text, begins), wanted, text)
})

test('who answers a report did not make it', () => {
  const text =
    'The port newspaper Lantern reports that the pier was sold, citing two clerks. The harbour ministry said the report could not be confirmed. The pier was built in 1920, a clerk said.'
  assert.equal(wayOf(text, 'the report could not'), 'The harbour ministry')
  assert.equal(wayOf(text, 'The pier was built'), 'a clerk → ~Lantern')
  assert.equal(wayOf(`LUND (Reuters) — ${text}`, 'the report could not'), 'The harbour ministry → ~Reuters')
})
