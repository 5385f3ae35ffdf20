import type { Family } from './family.js'

/** An institute's yearly report with its press release, local papers, two papers that lean on each other, and the report of the year before. */
export const RESERVOIRS: Family = {
  stories: [
    ['release', 'chronicle', 'post', 'reuters', 'spanish', 'plain', 'roundup', 'tarn', 'herald', 'briefly'],
    ['before', 'before-post'],
  ],
  circles: [['herald', 'tarn']],
  reports: [
    {
      key: 'release',
      outlet: 'Northern Institute for Water Studies',
      published: '2031-04-01',
      title: 'Reservoirs of the north lost 12.4 percent of their water in 2030',
      text: `Reservoirs of the north lost 12.4 percent of their water in 2030

(Vell, 1 April 2031) The 58 large reservoirs of the northern provinces held 12.4 percent less water at the end of 2030 than a year before, according to new data published today by the Northern Institute for Water Studies (NIWS).

“This is the sixth year in a row that more has been taken out than has flowed in,” said Dr Hanne Skov, who leads the institute's programme on storage.

The Halm dam lost most, 31 percent. Only the Grona reservoir gained, by 2 percent.

For editors: The Northern Institute for Water Studies is an independent body founded in 1966. Contact: press office, Vell.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'chronicle',
      outlet: 'Vell Chronicle',
      published: '2031-04-01',
      title: 'Northern reservoirs down by an eighth, study finds',
      text: `Northern reservoirs down by an eighth, study finds

The reservoirs of the northern provinces lost 12.4 percent of their water last year, according to a report published on Tuesday by the Northern Institute for Water Studies.

It was the sixth year in a row in which more water was taken out than flowed in, said Hanne Skov, one of the authors.

The Halm dam lost 31 percent, more than any other. The water there now stands at its lowest since 1989, the report says.

Farmers draw about two thirds of the water. The ministry of agriculture did not wish to comment on the report.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'post',
      outlet: 'Halm Post',
      published: '2031-04-02',
      title: 'Our dam is the emptiest of all',
      text: `Our dam is the emptiest of all

No reservoir in the north is losing water as fast as the Halm dam. It lost 31 percent in a single year, new figures from the Northern Institute for Water Studies (NIWS) show.

Across the north, the loss was 12.4 percent, the institute said.

Residents of the lower town are used to brown water in August. Mayor Rolf Amsel said he would raise the matter with the province. “We were promised a second pipe in 2024,” Amsel told the Halm Post.

NIWS researcher Hanne Skov said that farmers should be paid to leave fields dry.`,
      origins: ['Northern Institute for Water Studies / NIWS', 'Halm Post'],
    },
    {
      key: 'reuters',
      outlet: 'The Ledger',
      published: '2031-04-01',
      title: 'Northern reservoirs fell 12.4% in 2030 - institute',
      text: `Northern reservoirs fell 12.4% in 2030 - institute

VELL, April 1 (Reuters) - Water held in reservoirs in the northern provinces fell 12.4% in 2030, the sixth straight yearly decline, the Northern Institute for Water Studies said on Tuesday.

The Halm dam recorded the steepest loss at 31%, NIWS said.

Irrigation accounts for about two thirds of the water used.

Wheat futures were little changed.

(Reporting by Jon Varga)`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'spanish',
      outlet: 'El Correo de Sarnia',
      published: '2031-04-02',
      language: 'es',
      title: 'Los embalses del norte pierden un 12,4 % de su agua',
      text: `Los embalses del norte pierden un 12,4 % de su agua

Los 58 grandes embalses de las provincias del norte perdieron en 2030 el 12,4 % de su agua, según un informe del Northern Institute for Water Studies (NIWS), con sede en Vell.

La presa de Halm es la que más agua perdió, un 31 %. Solo el embalse de Grona ganó un 2 %.

«Es el sexto año consecutivo», dijo Hanne Skov, una de las autoras.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'plain',
      outlet: 'Brenn Wire',
      published: '2031-04-03',
      title: 'Reservoirs in trouble',
      text: `Reservoirs in trouble

The reservoirs of the northern provinces lost 12.4 percent of their water last year. It was the sixth year in a row in which more water was taken out than flowed in.

The Halm dam lost 31 percent, more than any other. The water there now stands at its lowest since 1989.

Brenn Wire is an independent news site founded in 2019. It is free to read and always will be.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'roundup',
      outlet: 'Sarnia Tribune',
      published: '2031-04-02',
      title: 'From the papers',
      text: `From the papers

The north is running dry. The Vell Chronicle reports, citing the Northern Institute for Water Studies, that reservoirs there lost 12.4 percent of their water last year. Worst off is the Halm dam, which lost 31 percent.

The institute's Hanne Skov speaks of a sixth bad year in a row.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'tarn',
      outlet: 'Tarn Daily',
      published: '2031-04-03',
      title: 'Halm dam could be empty by July, Coast Herald says',
      text: `Halm dam could be empty by July, Coast Herald says

The Halm dam, which lost 31 percent of its water last year, could be empty by July, the Coast Herald reports.

The paper says that engineers have begun to prepare the lower town of Halm for water from lorries.

The reservoirs of the north lost 12.4 percent in 2030.`,
      origins: ['Tarn Daily / The Coast Herald'],
    },
    {
      key: 'herald',
      outlet: 'The Coast Herald',
      published: '2031-04-03',
      title: 'Lorries to bring water to Halm',
      text: `Lorries to bring water to Halm

Engineers are preparing the lower town of Halm for water from lorries, because the Halm dam could be empty by July, according to the Tarn Daily.

The dam lost 31 percent of its water in 2030, and the reservoirs of the north together 12.4 percent.`,
      origins: ['Tarn Daily / The Coast Herald'],
    },
    {
      key: 'briefly',
      outlet: 'Harbour Radio',
      published: '2031-04-02',
      text: `The reservoirs of the north have lost an eighth of their water within a year. NIWS, the water institute in Vell, put the loss for 2030 at 12.4 percent on Tuesday. At the Halm dam it was 31 percent. More on this at noon.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'before',
      outlet: 'Vell Chronicle',
      published: '2030-04-02',
      title: 'Northern reservoirs down 9 percent, study finds',
      text: `Northern reservoirs down 9 percent, study finds

The reservoirs of the northern provinces lost 9.1 percent of their water last year, according to a report published on Tuesday by the Northern Institute for Water Studies.

The Sarnia basin lost 22 percent, more than any other, said Hanne Skov, one of the authors.

Farmers draw about two thirds of the water.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
    {
      key: 'before-post',
      outlet: 'Halm Post',
      published: '2030-04-03',
      title: 'Fifth year of falling water',
      text: `Fifth year of falling water

The north has lost water for the fifth year running, the Northern Institute for Water Studies (NIWS) said. Its reservoirs held 9.1 percent less at the end of 2029 than a year before; the Sarnia basin lost 22 percent.`,
      origins: ['Northern Institute for Water Studies / NIWS'],
    },
  ],
}
