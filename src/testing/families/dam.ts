import type { Family } from './family.js'

/** One announcement in six languages, names in three scripts; and another matter of the same two men in the same week. */
export const DAM: Family = {
  stories: [
    ['english', 'russian', 'ukrainian', 'german', 'french', 'greek'],
    ['flight', 'flight-german'],
  ],
  circles: [],
  reports: [
    {
      key: 'english',
      outlet: 'Halm Gazette',
      published: '2031-05-06',
      title: 'Lavrentyev: Halm dam to be emptied by September',
      text: `Lavrentyev: Halm dam to be emptied by September

The reservoir behind the Halm dam will be emptied by September because 2,443 cracks have been found in its wall, Kestrian water minister Sergei Lavrentyev told the Halm Gazette.

“It is an old wall and an old lie,” said Lavrentyev. The repairs will cost 12.4 million marks and take 310 days, he said.

Governor Dmitar Zelenskyy, whose province draws its water from the dam, was told on Monday.`,
      origins: ['Halm Gazette'],
    },
    {
      key: 'russian',
      outlet: 'Вестник Севера',
      published: '2031-05-07',
      language: 'ru',
      title: 'Лаврентьев: водохранилище Хальм опустошат к сентябрю',
      text: `Лаврентьев: водохранилище Хальм опустошат к сентябрю

Водохранилище за плотиной Хальм будет опустошено к сентябрю, так как в её стене найдено 2443 трещины, заявил министр Сергей Лаврентьев газете Halm Gazette.

Ремонт обойдётся в 12,4 млн марок и займёт 310 дней. Губернатору Дмитару Зеленскому сообщили об этом в понедельник.`,
      origins: ['Halm Gazette'],
    },
    {
      key: 'ukrainian',
      outlet: 'Північ',
      published: '2031-05-07',
      language: 'uk',
      text: `Водосховище Хальм спорожнять до вересня, повідомив Сергій Лаврентьєв виданню Halm Gazette. У стіні греблі знайшли 2443 тріщини. Ремонт коштуватиме 12,4 млн марок і триватиме 310 днів. Губернатора Дмитара Зеленського повідомили в понеділок.`,
      origins: ['Halm Gazette'],
    },
    {
      key: 'german',
      outlet: 'Morgenblatt am Fluss',
      published: '2031-05-07',
      language: 'de',
      text: `Der Stausee hinter der Halm-Talsperre wird bis September geleert. In der Mauer wurden 2.443 Risse gefunden, sagte Wasserminister Sergej Lawrentjew der Zeitung „Halm Gazette“. „It is an old wall and an old lie“, so Lawrentjew. Die Arbeiten kosten 12,4 Millionen Mark und dauern 310 Tage. Gouverneur Dmitar Selenskyj erfuhr es am Montag.`,
      origins: ['Halm Gazette'],
    },
    {
      key: 'french',
      outlet: 'Le Courrier du Lac',
      published: '2031-05-07',
      language: 'fr',
      text: `Le lac du barrage de Halm sera vidé d’ici septembre, a déclaré le ministre Sergueï Lavrentiev à la Halm Gazette. On a trouvé 2 443 fissures dans le mur. Les travaux coûteront 12,4 millions de marks et dureront 310 jours. Le gouverneur Dmitar Zelensky l’a appris lundi.`,
      origins: ['Halm Gazette'],
    },
    {
      key: 'greek',
      outlet: 'Ο Βορράς',
      published: '2031-05-08',
      language: 'el',
      text: `Η λίμνη του φράγματος Χαλμ θα αδειάσει έως τον Σεπτέμβριο, είπε ο υπουργός Σεργκέι Λαβρέντιεφ στην εφημερίδα Halm Gazette. Βρέθηκαν 2.443 ρωγμές στο τείχος. Τα έργα θα κοστίσουν 12,4 εκατομμύρια μάρκα και θα διαρκέσουν 310 ημέρες.`,
      origins: ['Halm Gazette'],
    },
    {
      key: 'flight',
      outlet: 'Vell Chronicle',
      published: '2031-05-06',
      title: 'Lavrentyev and Zelenskyy quarrel over airport',
      text: `Lavrentyev and Zelenskyy quarrel over airport

Water minister Sergei Lavrentyev and Governor Dmitar Zelenskyy shouted at each other for 40 minutes on Monday over the night flights at Vell airport, two aides who were in the room told the Vell Chronicle.

The minister lives under the flight path. The airport wants 18 more starts a night, the province owns 51 percent of it.`,
      origins: ['Vell Chronicle'],
    },
    {
      key: 'flight-german',
      outlet: 'Bote vom Hafen',
      published: '2031-05-07',
      language: 'de',
      text: `Wasserminister Sergej Lawrentjew und Gouverneur Dmitar Selenskyj haben sich am Montag 40 Minuten lang wegen der Nachtflüge am Flughafen Vell angeschrien. Das berichtet die „Vell Chronicle“ unter Berufung auf zwei Mitarbeiter. Der Flughafen will 18 zusätzliche Starts in der Nacht; 51 Prozent gehören der Provinz.`,
      origins: ['Vell Chronicle'],
    },
  ],
}
