import type { Family } from './family.js'

/** A ferry sinks: two agencies quote one man, a body quotes the coastguard, local papers print both; and another ferry, another day. */
export const FERRY: Family = {
  stories: [['ap', 'afp', 'tribune', 'star', 'gazette', 'rescue', 'coast', 'radio', 'mirror'], ['lisan']],
  circles: [],
  reports: [
    {
      key: 'ap',
      outlet: 'Associated Press',
      published: '2031-08-11',
      title: 'At least 31 dead as ferry sinks off Halm',
      text: `At least 31 dead as ferry sinks off Halm

HALM, Kestria (AP) — At least 31 people died when the ferry Marisol sank in rough water off the port of Halm late Sunday, the chief of the Kestrian coastguard told The Associated Press.

Pavle Drenov said by phone that 112 people had been on board and that 17 were still missing on Monday morning. Divers had found the wreck at a depth of 40 meters, he said.

“The car deck door was open,” Drenov said. “We do not know why.”

The Marisol was built in 1994 and had passed an inspection in May.

___

Follow AP's coverage of the sea at https://apnews.com/hub/oceans`,
      origins: ['Associated Press'],
    },
    {
      key: 'afp',
      outlet: 'AFP',
      published: '2031-08-11',
      title: 'Kestria ferry disaster kills 31',
      text: `Kestria ferry disaster kills 31

Thirty-one people were killed and 17 are missing after a ferry went down near the Kestrian port of Halm, coastguard chief Pavle Drenov told AFP on Monday.

Rescuers pulled 64 people from the sea during the night, two of them children, Drenov said.

“I have never seen such waves in August,” fisherman Jonas Beck, who took nine people on board, told an AFP reporter at the quay.

The vessel was on its way from the island of Lisan with holidaymakers.

jd/mk/lth`,
      origins: ['AFP'],
    },
    {
      key: 'tribune',
      outlet: 'Sarnia Tribune',
      published: '2031-08-12',
      title: '31 drown in Kestria',
      text: `31 drown in Kestria

Thirty-one people were killed and 17 are missing after a ferry went down near the Kestrian port of Halm, coastguard chief Pavle Drenov has said.

Rescuers pulled 64 people from the sea during the night, among them two children.

The vessel was on its way from the island of Lisan with holidaymakers.

AFP`,
      origins: ['AFP'],
    },
    {
      key: 'star',
      outlet: 'Evening Star of Tarn',
      published: '2031-08-11',
      title: 'Dozens dead in ferry sinking',
      text: `Dozens dead in ferry sinking
By the Associated Press

HALM, Kestria — At least 31 people died when the ferry Marisol sank in rough water off the port of Halm late Sunday, the chief of the Kestrian coastguard said.

Pavle Drenov said by phone that 112 people had been on board and that 17 were still missing on Monday morning.

The Marisol was built in 1994 and had passed an inspection in May.

The Evening Star of Tarn brings you the news that matters from Tarn and the world. Subscribe today from 2 crowns a week.`,
      origins: ['Associated Press'],
    },
    {
      key: 'gazette',
      outlet: 'Halm Gazette',
      published: '2031-08-12',
      title: 'Interior ministry puts ferry toll at 34',
      text: `Interior ministry puts ferry toll at 34

The number of people who died on the ferry Marisol has risen to 34, the Kestrian Interior Ministry said in a statement on Tuesday.

Fourteen passengers are still missing, the ministry said. The captain, Igor Salt, 58, has been detained.

Mira Sand, who lost her brother, said she had seen water on the car deck before the ferry left Lisan. “I told the man with the ropes,” she told the Halm Gazette. “He shrugged.”

The Odrin Courier reported in June that the operator, Lisan Lines, had been fined twice since 2029.`,
      origins: ['Kestrian Interior Ministry', 'Halm Gazette'],
    },
    {
      key: 'rescue',
      outlet: 'Vell Chronicle',
      published: '2031-08-11',
      title: 'Maritime body counts 31 dead',
      text: `Maritime body counts 31 dead

The sinking of the ferry Marisol has cost at least 31 lives, the International Maritime Rescue Office (IMRO) said in its daily report on Monday, citing the Kestrian coastguard.

A further 17 people are missing, according to IMRO. It is the worst accident in the Lomar Strait since 2009, the office said.

The coastguard said that 112 people had been on board.`,
      origins: ['International Maritime Rescue Office / IMRO'],
    },
    {
      key: 'coast',
      outlet: 'The Coast Herald',
      published: '2031-08-12',
      title: 'Toll of Marisol at 31, says maritime office',
      text: `Toll of Marisol at 31, says maritime office

At least 31 people lost their lives when the Marisol went down, according to the International Maritime Rescue Office.

The Tarn-based office quoted the coastguard of Kestria, whose chief, Pavle Drenov, spoke of an open door on the car deck, the AP reported.

Seventeen were missing.`,
      origins: ['International Maritime Rescue Office / IMRO', 'Associated Press'],
    },
    {
      key: 'radio',
      outlet: 'Brenn Radio',
      published: '2031-08-13',
      title: 'Coastguard chief takes back number of passengers',
      text: `Coastguard chief takes back number of passengers

The head of the Kestrian coastguard, Pavle Drenov, has corrected the number of people aboard the Marisol. There were 121 and not 112, he told Brenn Radio on Wednesday.

“Somebody read me the wrong line,” he said.

News agencies including AFP and the AP had quoted him with the lower number.

At least 34 people died when the ferry sank off Halm on Sunday, the interior ministry says.`,
      origins: ['Brenn Radio'],
    },
    {
      key: 'mirror',
      outlet: 'The Mirror of Tarn',
      published: '2031-08-12',
      language: 'es',
      title: 'Al menos 31 muertos al hundirse un ferry en Kestria',
      text: `Al menos 31 muertos al hundirse un ferry en Kestria

Halm, 11 ago (EFE).- Al menos 31 personas murieron y 17 siguen desaparecidas tras hundirse el transbordador Marisol frente al puerto de Halm, informó este lunes el jefe de la guardia costera de Kestria, Pavle Drenov.

A bordo viajaban 112 personas. El barco, construido en 1994, volvía de la isla de Lisan con veraneantes.`,
      origins: ['EFE'],
    },
    {
      key: 'lisan',
      outlet: 'Halm Gazette',
      published: '2031-08-29',
      title: 'Ferry runs aground at Lisan, nobody hurt',
      text: `Ferry runs aground at Lisan, nobody hurt

The ferry Estrella ran aground at the island of Lisan on Friday with 86 people on board, the Kestrian coastguard said. Nobody was hurt.

Pavle Drenov, chief of the coastguard, said that the captain had mistaken a buoy in the fog. A tug from Halm was to pull the ferry free at high tide.

The Odrin Courier reported in June that the operator, Lisan Lines, had been fined twice since 2029.`,
      origins: ['Kestrian coastguard / Pavle Drenov'],
    },
  ],
}
