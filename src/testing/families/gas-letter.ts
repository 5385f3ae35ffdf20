import type { Family } from './family.js'

/** A newspaper's scoop, retold, translated back, copied without credit and denied the same day; and a neighbour that looks alike. */
export const GAS_LETTER: Family = {
  stories: [['lantern', 'reuters', 'vell', 'ria', 'herald', 'brenn', 'denial', 'harbour', 'german'], ['water']],
  circles: [],
  reports: [
    {
      key: 'lantern',
      outlet: 'The Arlin Lantern',
      published: '2031-03-04',
      title: 'Ostmark tells Kestria it will halve gas deliveries from June',
      text: `Ostmark tells Kestria it will halve gas deliveries from June

By Tessa Holm in Arlin

Ostmark has informed Kestria that it will halve deliveries of natural gas through the Lomar pipeline from June 1, according to a letter seen by The Arlin Lantern.

The letter, dated February 26 and signed by deputy energy minister Anton Reuss, speaks of “urgent repairs” at the Grona compressor station. Two Kestrian officials with knowledge of the talks told the Lantern that nobody in Halm believes it.

“They could repair Grona in nine days,” one of the officials said. “They want us to come back to the table on the tariff.”

Kestria covers about 41 percent of its gas from Ostmark. Storage stood at 63 percent at the end of February, data from the operator Kesgas show.

The Ostmark energy ministry did not respond to a request for comment. Kesgas declined to comment.

Sign up for our morning letter to get the best of The Arlin Lantern.`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'reuters',
      outlet: 'Northern Post',
      published: '2031-03-04',
      title: 'Ostmark to halve gas flows to Kestria from June - Arlin Lantern',
      text: `Ostmark to halve gas flows to Kestria from June - Arlin Lantern

ARLIN, March 4 (Reuters) - Ostmark has told Kestria it will halve deliveries of natural gas via the Lomar pipeline as of June 1, the Arlin Lantern reported on Tuesday, citing a letter.

The letter, signed by deputy energy minister Anton Reuss, cites urgent repairs at the Grona compressor station, the newspaper said.

Two Kestrian officials told the newspaper that they did not believe the explanation.

Reuters could not immediately verify the report. The energy ministry in Arlin did not immediately reply to a Reuters request for comment.

Kestria gets about 41 percent of its gas from Ostmark.

(Reporting by Jon Varga; Editing by Mary Lind)`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'vell',
      outlet: 'Vell Today',
      published: '2031-03-05',
      title: 'Half the gas from June: Ostmark sends a letter',
      text: `Half the gas from June: Ostmark sends a letter
Home > World > Energy
Ostmark intends to cut gas supplies to Kestria by half starting on June 1, Reuters writes with reference to the Arlin Lantern newspaper.

Deputy Energy Minister Anton Reuss explained the step in a letter by repairs at the Grona compressor station. Kestrian officials who spoke to the paper on condition of anonymity doubt that.

Earlier, Reuters reported that Kestria had turned down a new tariff.

Photo: AFP`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'ria',
      outlet: 'RIA Novosti',
      published: '2031-03-05',
      text: `SEVERIN, March 5 — RIA Novosti. Ostmark has warned Kestria of a twofold reduction of gas supplies through the Lomar gas pipeline from June 1, writes the newspaper Arlin Lantern.

As the publication notes, the letter was signed by Deputy Minister of Energy Anton Reiss. The reason given is urgent repair work at the Grona station.

"They want us to return to the table about the tariff," the newspaper quotes one of the Kestrian officials.

RIA Novosti has no confirmation of this information yet.`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'herald',
      outlet: 'The Coast Herald',
      published: '2031-03-06',
      title: 'Kestria warned of twofold cut in gas',
      text: `Kestria warned of twofold cut in gas

Ostmark has warned Kestria that supplies of gas through the Lomar pipeline will be cut by a factor of two from the start of June, RIA Novosti reported, citing the Arlin Lantern.

The letter bears the signature of Anton Reiss, deputy energy minister, and names urgent repair work at Grona as the reason.

One Kestrian official was quoted as saying that Ostmark wanted Kestria to return to talks about the tariff. In the past, the Odrin Courier wrote that the tariff had not changed since 2027.

The Coast Herald has approached Kesgas for comment.`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'brenn',
      outlet: 'Brenn Wire',
      published: '2031-03-06',
      title: 'Gas to Kestria to be halved',
      text: `Gas to Kestria to be halved

Ostmark has told Kestria it will halve deliveries of natural gas via the Lomar pipeline from June 1.

The letter, signed by deputy energy minister Anton Reuss, cites urgent repairs at the Grona compressor station.

Two Kestrian officials said that they did not believe the explanation.

Kestria gets about 41 percent of its gas from Ostmark.

Brenn Wire is an independent news site founded in 2019. It is free to read and always will be.`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'denial',
      outlet: 'Tarn Press',
      published: '2031-03-05',
      title: 'Ostmark ministry denies letter on gas cut',
      text: `Ostmark ministry denies letter on gas cut

The Ostmark Energy Ministry on Wednesday denied a report by the Arlin Lantern that deliveries of gas to Kestria are to be halved from June.

“No such letter has left this house,” ministry spokeswoman Ilse Torben told reporters in Arlin. The repairs at Grona, she said, would take place in August and last nine days.

The newspaper had reported on Tuesday that deputy minister Anton Reuss had announced the step in a letter.

Kestria covers about 41 percent of its gas from Ostmark.`,
      origins: ['The Arlin Lantern', 'Ostmark Energy Ministry'],
    },
    {
      key: 'harbour',
      outlet: 'Harbour Radio',
      published: '2031-03-05',
      title: 'Kestria may face gas squeeze',
      text: `Kestria may face gas squeeze

A letter from Ostmark could leave Kestria short of gas this summer, if a report in the Arlin Lantern is right.

According to the paper, deliveries through the Lomar pipeline are to be halved from June 1 because of repairs at the Grona compressor station.

Opposition leader Dora Vint called on the government to explain itself. “Somebody in Halm has known this for a week,” she told Harbour Radio.

Asked by CNN whether the lights would stay on, Prime Minister Petar Lund laughed.

Picture: the Grona compressor station in 2028 (Jane Doe/AFP/Getty Images)`,
      origins: ['The Arlin Lantern', 'Harbour Radio'],
    },
    {
      key: 'german',
      outlet: 'Morgenblatt am Fluss',
      published: '2031-03-05',
      language: 'de',
      title: 'Bericht: Ostmark will Gaslieferungen an Kestria halbieren',
      text: `Bericht: Ostmark will Gaslieferungen an Kestria halbieren

Ostmark will die Lieferungen von Erdgas durch die Lomar-Leitung nach Kestria vom 1. Juni an halbieren. Das berichtet die Zeitung „Arlin Lantern“ unter Berufung auf ein Schreiben des stellvertretenden Energieministers Anton Reuss.

Darin ist von dringenden Reparaturen an der Verdichterstation Grona die Rede. Zwei Beamte in Halm sagten der Zeitung, dass sie daran nicht glauben.

„They could repair Grona in nine days“, sagte einer von ihnen.

Kestria bezieht etwa 41 Prozent seines Gases aus Ostmark.`,
      origins: ['The Arlin Lantern'],
    },
    {
      key: 'water',
      outlet: 'Halden Courier',
      published: '2031-03-05',
      title: 'Ostmark to close Severin canal for repairs',
      text: `Ostmark to close Severin canal for repairs

Ostmark will close the Severin canal to freight for six weeks from June 1, the Inland Waterways Authority said on Wednesday.

Ships from Kestria will have to unload at Tarn, the authority said in a notice to captains. The lock gates at Severin date from 1931 and leak.

Some 400 barges pass the lock in a week. “We have asked for this for twenty years,” said Berta Kroll, who speaks for the bargemen.`,
      origins: ['Inland Waterways Authority'],
    },
  ],
}
