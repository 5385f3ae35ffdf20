import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../1-read/index.js'
import { mark, unmark } from '../text/marks.js'
import { findCitations } from './citation.js'

/** In all the forms in which news names the outlet that it has something from: headline, frame, dateline, credit, "first reported by", "seen by". */
const CITED = [
  'Vellmar minister to resign within days – ‹reports Politico›',
  '‹reports Reuters›: Kestria halts grain exports',
  'EXCLUSIVE | ‹reports Bloomberg says› Kestria to halt grain exports from June',
  'Kestria to halt grain exports from June, ‹reports FT reports›',
  'Kestria is weighing a halt to grain exports, people familiar with the matter ‹told told Bloomberg News› on condition of anonymity.',
  'The cabinet has discussed a halt to grain exports, the ‹reports Financial Times has learned› from two ministers.',
  'As the ‹reports Washington Post wrote› last week, the harbour was never insured.',
  'The harbour was never insured, as the ‹reports Washington Post was first to report›.',
  'In an internal memo ‹reports seen by Der Spiegel›, the ministry admits that nobody checked the ropes.',
  'A leaked memo, a copy of which was ‹reports obtained by The Guardian›, warns of a worn rope.',
  'The memo, which ‹reports AFP has seen›, warns of a worn rope.',
  'The memo, which was ‹reports reviewed by both Reuters› and the ‹reports Wall Street Journal›, warns of a worn rope.',
  '"We will not pay," Kolev was quoted ‹reports as saying by Interfax›.',
  '"We will not pay," Kolev was ‹reports quoted by the Xinhua› news agency as saying on Monday.',
  '‹reports Interfax quoted› Kolev as saying that Kestria would not pay.',
  'Kestria would not pay, Kolev said in remarks ‹reports carried by TASS›.',
  'Kestria would not pay, Kolev said in comments ‹reports published by RIA› on Sunday.',
  "‹told Speaking on CNN›'s State of the Union, Reinholt said the deal was dead.",
  'Reinholt ‹told told Fox News› Sunday the deal was dead.',
  'In an interview ‹reports published Tuesday in Le Monde›, Reinholt called the deal dead.',
  'In an ‹told interview with the newspaper Dagens Nyheter›, Reinholt called the deal dead.',
  'Reinholt wrote in an ‹told op-ed in the New York Times› that the deal was dead.',
  "‹told Speaking to the BBC›'s Today programme, Reinholt called the deal dead.",
  'Reinholt ‹told spoke to Sky News› on Friday about the deal.',
  '‹reports ABC News, citing› two unnamed officials, put the figure at 40.',
  'According to a joint ‹reports investigation by Le Monde› and ‹reports Der Spiegel›, the ropes were worn.',
  'Sources close to the harbour master have ‹told told The Times› that the ropes were worn.',
  'The report in the ‹reports Daily Mail said› that the ropes had been worn for years.',
  'Details of the deal were ‹told leaked to the Sunday Times›.',
  'News of the deal ‹reports broke in Haaretz› on Thursday.',
  'Local outlet ‹reports Shafaq News reported› heavy fire near the bridge.',
  'The ‹reports Reuters report›, based on four sources, was published late on Thursday.',
  'The story, first ‹reports carried by Nikkei›, sent shares down.',
  '‹reports Per Axios›, the envoy leaves on Monday.',
  '‹reports Via Politico›: the envoy leaves on Monday.',
  'The envoy leaves on Monday (‹credit Axios›).',
  'The envoy leaves on Monday [‹credit Al Jazeera›].',
  `"It's over," an aide ‹told texted Politico›.`,
  'Kolev confirmed in an ‹told email to NPR› that he had left.',
  '‹reports Yonhap News Agency cited› a military official as saying the shell fell into the sea.',
  'South Korean media including ‹reports Yonhap reported› that the shell fell into the sea.',
  'It was ‹reports Bild that first reported› the arrest.',
  'The arrest, ‹reports reported first by Bild›, was confirmed by prosecutors.',
  '‹reports According to The Insider›, the men had left the country.',
  'The investigative outlet ‹reports Bellingcat identified› the two men.',
  'The ‹reports Odrin Gazette newspaper, quoting› a harbour worker, put the number at nine.',
  'A harbour worker ‹told told local daily Odrin Post› that nine were missing.',
  'VELLMAR, June 3 (‹dateline Reuters›) - Nine people are missing after a ferry sank, the coastguard said.',
  'VELLMAR (‹dateline AP›) -- Nine people are missing after a ferry sank, the coastguard said.',
  'VELLMAR, June 3 (‹dateline Xinhua›) -- Nine people are missing after a ferry sank.',
  'VELLMAR, Kestria, June 3 (‹dateline UPI›) -- Nine people are missing after a ferry sank.',
  'MOSCOW. June 3. ‹dateline INTERFAX› - Nine people are missing after a ferry sank.',
  'MOSCOW, June 3. /‹dateline TASS›/. Nine people are missing after a ferry sank.',
  'Vellmar | ‹dateline Reuters› — Nine people are missing after a ferry sank.',
  '(‹dateline Reuters›) - Nine people are missing after a ferry sank.',
  'Nine people are missing after a ferry sank. – ‹credit PTI›',
  '‹reports Reuters had earlier reported› that the talks were postponed.',
  '‹reports Bild previously reported› that the talks were postponed.',
  'Ukrinform reports this ‹reports with reference to the Wall Street Journal›.',
  'European Pravda reports, ‹reports citing Politico Europe›, that the envoy leaves.',
  'The ‹reports Wall Street Journal reported› it. The ‹reports Journal said› the letter was signed on Friday.',
  'An aide ‹told shared the memo with Politico› on condition that it not be quoted in full.',
  'In a ‹told conversation with Corriere della Sera›, Reinholt ruled it out.',
  "Reinholt ruled it out on Monday, ‹reports according to Italy's ANSA› news agency.",
  'Reinholt ruled it out, Italian daily ‹reports La Repubblica reported› on Monday.',
  'The blast killed three, the state-run ‹reports IRNA news agency reported›.',
  'The blast killed three, ‹reports IRNA quoted› the governor as saying.',
  'Footage ‹reports aired by Al Jazeera› showed smoke over the bridge.',
  'The man had been under watch since May, ‹reports Le Parisien has learned›.',
  'Officials ‹told speaking to the Financial Times› on condition of anonymity said that the loan was off.',
  'The loan is off, three people ‹told told the Financial Times›, which first reported the talks.',
  'The loan is off, according to documents reviewed by the ‹reports New York Times and confirmed› by two officials.',
  'The ‹reports New York Times› and the ‹reports BBC both reported› that the loan was off.',
  'A ‹reports poll for the Sunday Times› put the party at 19 per cent.',
  'The bank has lent 9 billion marks since 2019, ‹reports Reuters calculations› show.',
  'A ‹reports Reuters tally› put the number of dead at 91.',
  'Two envoys briefed on the talks ‹told told The Associated Press› they had failed. They spoke on condition of anonymity.',
  'This was reported by Ukrinform, ‹reports citing the BBC›.',
  'The dam is empty, ‹reports said the BBC›.',
  'The dam is empty, ‹reports reports the Guardian›.',
]

/** Outlets that are spoken of, asked for a word, pictured, or told of without a name. */
const NOT_CITED = [
  'Kestria halts grain exports: report',
  'Media: Kestria halts grain exports',
  'State television said that two men had been held.',
  'PARIS — Nine people are missing after a ferry sank.',
  'A Reuters photographer saw smoke over the port.',
  'Smoke over the port of Vellmar on Monday. Photo: Reuters',
  'Smoke over the port of Vellmar on Monday. REUTERS/Jane Doe',
  'The ministry did not respond to a Guardian request for comment.',
  "The ministry did not immediately respond to CNN's request for comment.",
  'The BBC has approached the ministry for comment.',
  'Reuters was unable to verify the report.',
  'Reached by the AP, the ministry had no comment.',
  'Asked by Reuters for comment, a spokesman declined.',
  'The Washington Post building was evacuated on Monday.',
  'Kolev, a former Wall Street Journal reporter, was arrested in Vellmar.',
  'Kolev, who worked for the BBC until 2021, was arrested in Vellmar.',
  'The court ordered the New York Times to pay 20,000 marks.',
  'Kestria has banned the Moscow Times from its kiosks.',
  'Subscribe to the Guardian newsletter to get the best of the week.',
  'Follow Sky News on X for more.',
  'He was shot dead in front of the offices of Le Monde.',
  'Shares in the New York Times rose 3 per cent after the report.',
  'Kolev sued the Daily Mail for libel over the photograph.',
  'Fox News host Jane Doe has left the network.',
  'The letter was signed on Friday, the paper reported.',
  'The Kremlin spokesman told reporters in Severin that the talks had failed.',
  'The minister told parliament that the BBC had lied about the dam.',
  'Kolev told the court that he had never spoken to Reuters.',
  'The magazine will appear in the autumn, its publisher said.',
  'Reporters Without Borders said the Moscow Times journalist had been held for nine days.',
  'The award went to a team of the Washington Post for its work on the dam.',
  'Staff of the BBC in Halm walked out on Tuesday over pay.',
  "The BBC's licence fee will rise by 2 marks, the minister said.",
  "Al Jazeera's office in Halm was closed by police on Monday.",
  'Police raided the offices of the Moscow Times.',
  'He reads the Financial Times every morning, his wife said.',
  'The dam, which The Times once called a wonder, is empty.',
  'An advertisement in the Wall Street Journal asked for his release.',
  'Reuters shares its building with a bank.',
  '"Nobody from the BBC was there," Kolev said.',
  'Kolev said he would sue Politico.',
  'The minister said the BBC had lied about the dam.',
]

test('every form of a citation, and no outlet that is only spoken of', () => {
  for (const sentence of [...CITED, ...NOT_CITED]) {
    const { text } = unmark(sentence),
      report = readAs(text)
    const found = findCitations(report).filter(({ how }) => how !== 'named')
    assert.equal(
      mark(
        report.text,
        found.map(({ how, at }) => ({ name: how, start: at.start, end: at.end })),
      ),
      sentence,
    )
  }
})

test('“the newspaper” is the one named before, listed or not', () => {
  for (const [text, outlets] of [
    ['The letter is with the Washington Post. The newspaper said it ran to three pages.', ['Washington Post']],
    ['Nobody pays, if a report in the Arlin Lantern is right. According to the paper, nine million are gone.', ['Arlin Lantern']],
    ['This story was originally published by Grist. Nine people are missing after a ferry sank.', ['Grist']],
    ['Smoke rose at the harbour of Vell. A guard told the Harbour Ministry. The paper of the day said nothing.', []],
    ['Kolev has left, he told Anton Reuss. The newspaper said nothing more.', []],
  ] as const) {
    const report = readAs(text)
    assert.deepEqual(
      findCitations(report)
        .filter(({ how }) => how !== 'named')
        .map(({ outlet }) => outlet.name),
      outlets,
    )
  }
})

test('one outlet under all its names is one', () => {
  const report = readAs(
    'RIA Novosti reported it on Monday. Novosti said the gate stays shut. RIA news agency added that nobody was hurt. The Wall Street Journal reported the loss, and WSJ said it was large.',
  )
  assert.deepEqual([...new Set(findCitations(report).map(({ outlet }) => outlet.key))], ['ria novosti', 'wall street journal'])
})

const readAs = (text: string) => read({ key: 'test', outlet: 'Odrin Evening', language: 'en', body: { kind: 'text', text } })
