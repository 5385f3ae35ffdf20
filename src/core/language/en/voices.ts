/** Words that tell what kind of voice speaks. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** "the newspaper", "the agency": the outlet that was named last. */
export const OUTLET_WORDS = list(`
  newspaper publication agency outlet paper magazine daily weekly website portal broadcaster channel network tabloid journal site media edition
  newswire broadsheet platform
`)

export const DOCUMENT_WORDS = list(`
  report statement study survey poll document letter memo memorandum email e-mail filing lawsuit complaint indictment affidavit transcript article editorial
  column book post tweet message text account record court-paper paper data figure statistic map list press-release release communique communiqué
  resolution declaration agreement law bill order ruling verdict findings research analysis review audit assessment estimate forecast headline caption
  op-ed essay blog website page ad advertisement commercial video footage speech note plan budget census index chart graph ballot platform dossier
  records polls surveys documents emails reports studies transcript brief
`)

export const OFFICE_WORDS = list(`
  ministry government administration pentagon parliament senate congress house council commission committee department agency office court police army
  military navy embassy consulate secretariat presidency kremlin bureau board company firm bank party campaign union alliance organization organisation
  authority service regime junta group association federation institute institution university church foundation fund bloc cabinet force command
  headquarters mission delegation capital opposition leadership state country nation city town side team club league staff center centre authorities
`)

/** "the minister", "the spokesman": a person named before with that word. */
export const ROLE_WORDS = list(`
  minister president premier chancellor senator governor mayor congressman congresswoman secretary ambassador envoy general admiral colonel commander
  spokesman spokeswoman spokesperson chairman chairwoman chair chief director head leader official diplomat lawmaker professor analyst expert
  candidate nominee billionaire businessman king queen prince pope prosecutor judge attorney lawyer author writer editor economist strategist adviser
  advisor aide politician democrat republican representative deputy former-president mogul tycoon coach doctor scientist researcher
`)

/** A capital, a house or a nickname that stands for a government. */
export const SEATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    washington: 'United States government',
    'the white house': 'White House',
    moscow: 'Russian government',
    'the kremlin': 'Kremlin',
    baghdad: 'Iraqi government',
    kyiv: 'Ukrainian government',
    kiev: 'Ukrainian government',
    london: 'British government',
    'downing street': 'British government',
    whitehall: 'British government',
    paris: 'French government',
    'the elysee': 'French presidency',
    berlin: 'German government',
    rome: 'Italian government',
    madrid: 'Spanish government',
    warsaw: 'Polish government',
    ankara: 'Turkish government',
    tehran: 'Iranian government',
    jerusalem: 'Israeli government',
    'tel aviv': 'Israeli government',
    beijing: 'Chinese government',
    tokyo: 'Japanese government',
    seoul: 'South Korean government',
    pyongyang: 'North Korean government',
    'new delhi': 'Indian government',
    delhi: 'Indian government',
    islamabad: 'Pakistani government',
    kabul: 'Afghan government',
    riyadh: 'Saudi government',
    doha: 'Qatari government',
    cairo: 'Egyptian government',
    damascus: 'Syrian government',
    beirut: 'Lebanese government',
    amman: 'Jordanian government',
    belgrade: 'Serbian government',
    pristina: 'Kosovo government',
    athens: 'Greek government',
    budapest: 'Hungarian government',
    prague: 'Czech government',
    vienna: 'Austrian government',
    bern: 'Swiss government',
    oslo: 'Norwegian government',
    stockholm: 'Swedish government',
    helsinki: 'Finnish government',
    copenhagen: 'Danish government',
    ottawa: 'Canadian government',
    canberra: 'Australian government',
    caracas: 'Venezuelan government',
    havana: 'Cuban government',
    minsk: 'Belarusian government',
    tbilisi: 'Georgian government',
    yerevan: 'Armenian government',
    baku: 'Azerbaijani government',
    astana: 'Kazakh government',
    tashkent: 'Uzbek government',
    vilnius: 'Lithuanian government',
    riga: 'Latvian government',
    tallinn: 'Estonian government',
    bucharest: 'Romanian government',
    sofia: 'Bulgarian government',
    lisbon: 'Portuguese government',
    dublin: 'Irish government',
    'the hague': 'Dutch government',
    brussels: 'European Union',
    'foggy bottom': 'US State Department',
    'the pentagon': 'Pentagon',
  }),
)
