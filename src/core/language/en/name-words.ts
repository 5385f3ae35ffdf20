/** The last word of a name says what is named: "the Orient Research Centre", "Kosovo Force". Lower case. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  (
    'ministry department agency bureau office commission committee council congress senate parliament assembly duma knesset bundestag house court tribunal police army navy force forces guard guards corps command ' +
    'brigade regiment battalion division fleet administration government authority authorities service services secretariat cabinet presidency embassy consulate mission union alliance league federation confederation ' +
    'association organization organisation society institute institution institutions foundation fund trust university college school academy centre center laboratory lab hospital clinic church party movement front ' +
    'coalition bloc group company corporation corp inc ltd llc plc co bank holdings holding industries partners capital ventures airlines airways motors pharmaceuticals energy oil gas petroleum electric technologies systems ' +
    'networks system survey archives library images media press news times post journal herald tribune gazette radio television tv broadcasting network studios pictures records team club fc united athletic bulletin chronicle examiner telegraph observer network crescent cross initiative ' +
    'consortium syndicate exchange reserve treasury pentagon kremlin intelligence directorate inspectorate registry chamber board panel taskforce watch international monitor observatory forum-group brotherhood state-group republicans democrats conservatives militia resistance jihad taliban'
  ).split(' '),
)

export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'street avenue boulevard road square park hill hall stadium museum theatre theater hotel cemetery river lake sea ocean bay gulf strait channel canal mountain mountains valley desert island islands peninsula coast cape beach forest province region oblast district city county governorate ' +
    'prefecture village town heights hills plain plateau strip bank airport port harbor harbour base camp crossing bridge tower plaza avenue highway palace prison republic kingdom emirates territory territories basin delta'
  ).split(' '),
)
/** The last word of what is no body, place or person: "the HEROES Act". */
export const THING_HEADS: ReadonlySet<string> = new Set(
  'act law bill code amendment amendments limits plan program programme rule rules dances quartet symphony principles recollections award awards prize medal series album book trial principle doctrine theory award-ceremony report memo letter letters mater test index visa card day days week virus disease syndrome god bible constitution dream dollar'.split(
    ' ',
  ),
)
/** The first word of a place: "Mount Elbrus", "Lake Van", "Fort Bragg". */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  'mount lake fort camp port cape mt ft san santa saint st isle gulf strait bay sea rue piazza plaza place hotel'.split(' '),
)

export const EVENT_HEADS: ReadonlySet<string> = new Set(
  (
    'summit war wars conference olympics games cup championship championships festival election elections referendum revolution uprising spring crisis pandemic hurricane storm typhoon earthquake accord accords agreement ' +
    'treaty pact deal convention forum dialogue talks congress-event holocaust genocide massacre siege battle operation exercise exercises marathon prix open derby expo exposition hearing trial coup'
  ).split(' '),
)
export const EVENT_BEGINNINGS: ReadonlySet<string> = new Set(
  'hurricane typhoon cyclone storm operation exercise battle treaty'.split(' '),
)

/** Offices and ranks: before a name they are its title, alone with a country they are an office. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor king queen prince princess emperor sultan emir sheikh pope archbishop bishop cardinal rabbi imam ayatollah patriarch minister secretary undersecretary chairman chairwoman chair chief director ' +
    'governor mayor senator congressman congresswoman representative deputy lawmaker speaker ambassador envoy consul commissioner general colonel major captain lieutenant sergeant corporal private admiral commander commodore marshal ' +
    'brigadier judge justice attorney prosecutor solicitor sheriff professor doctor dr mr mrs ms miss sir lady lord dame baron baroness count rev reverend father sister brother gen lt col maj capt sgt cpl adm cmdr sen rep gov pres prof hon ' +
    'spokesman spokeswoman spokesperson adviser advisor aide officer analyst coach manager superintendent detective inspector constable coroner treasurer comptroller ombudsman rapporteur coordinator administrator counsel counselor counsellor ' +
    'ceo cfo coo founder cofounder co-founder head leader chairperson vice-chairman president-elect negotiator mediator premier-elect pastor historian economist professor mp mep sens reps gens'
  ).split(' '),
)
/** Before an office: "U.S. Deputy Secretary", "Acting Prime Minister". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'deputy vice prime foreign interior defense defence finance former acting interim chief assistant associate senior first second general attorney supreme allied joint executive managing national special permanent ' +
    'principal under lieutenant major brigadier rear staff master chief grand crown lord high press state white house'
  ).split(' '),
)
/** What an office is over: "Secretary of State", "Minister of Foreign Affairs". */
export const OFFICE_DOMAINS: ReadonlySet<string> = new Set(
  (
    'state defense defence war foreign affairs interior finance treasury justice health education labor labour commerce trade energy transport transportation agriculture environment culture homeland security staff economy economic ' +
    'development industry science technology housing veterans navy army air force intelligence public human services internal external european relations cooperation emergency situations communications information police staffs'
  ).split(' '),
)

/** Small words inside a person's name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das do la le du van von der den ter ten al el bin ben ibn bint abu af av zu y'.split(' '),
)

/** Capitalised, but no name by themselves. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'i ii iii iv mr mrs ms sir madam ok tv internet monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan god am pm gmt utc est edt covid covid-19 dna ceo cfo phd mp mps pr faq pdf url updated published posted read photo image ' +
    'video source sources breaking exclusive watch listen more north south east west northern southern eastern western central republican republicans democrat democrats democratic islamic christian christians muslim muslims jewish jews ' +
    'catholic catholics sunni shiite shia orthodox hindu buddhist latino hispanic black white english partnership cooperation coordination response addition exchange return fact case order light view general particular ak dui dwi gdp gps suv hiv aids dna atm usb sms http html php www url ied ufo vip id ir ie mba md ba ma esq jr sr ii iv am pm ad bc mph kph km eu-wide lgbt lgbtq afp-photo qa q&a vs gop-led ok tba tbd asap diy rip fyi lol omg'
  ).split(' '),
)
/** At the start of a sentence these are ordinary words, not the beginning of a name. */
export const COMMON_BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'former senior top new old other further foreign local national international federal state public private military civil chief current late early young big major minor key several recent latest first second third fourth ' +
    'officials diplomats sources experts analysts critics police authorities investigators prosecutors lawmakers leaders troops soldiers protesters residents witnesses rescuers workers union aid court state president minister ' +
    'speaking asked addressing citing according talks negotiations pressure efforts reports figures results markets stocks shares prices oil gas gold tensions elections voters parties allies ministers ambassadors deputies ' +
    'dear regarding concerning given following including using based having being seeking calling noting adding saying telling writing responding referring turning looking going coming taking making giving ' +
    'earlier later recently separately additionally moreover furthermore however meanwhile nevertheless nonetheless therefore thus hence indeed instead finally lastly firstly secondly ultimately eventually previously ' +
    'initially currently today yesterday tomorrow tonight overall globally locally internationally worldwide nationwide elsewhere there here perhaps maybe certainly clearly obviously apparently reportedly allegedly ' +
    'under over within without despite besides beyond beneath below above across against along around among amid per via yes no not never always often sometimes usually rarely once twice please thanks thank let lets ' +
    'previous prior subsequent numerous various unconfirmed rumored rumoured rumors rumours initial preliminary leaked published conflicting unnamed anonymous independent separate repeated widespread ' +
    'ending such same own few little much many most less least more one two three four five six seven eight nine ten hundreds thousands millions billions dozens half'
  ).split(' '),
)

/** Organizations that news names without saying what they are, with the forms that mean the same; the first is canonical. */
const ORGANIZATION_FORMS = `
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance
United Nations|UN|U.N.|United Nations Organization
European Union|EU|E.U.
UN Security Council|United Nations Security Council|U.N. Security Council
European Commission
European Parliament
European Council
European Central Bank|ECB
World Bank
International Monetary Fund|IMF
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
Organization for Security and Co-operation in Europe|OSCE
African Union|AU
Arab League|League of Arab States
OPEC|OPEC+|Organization of the Petroleum Exporting Countries
BRICS
ASEAN
G7|G-7|Group of Seven
G20|G-20|Group of Twenty
CIA|Central Intelligence Agency
FBI|Federal Bureau of Investigation
NSA|National Security Agency
Pentagon|US Department of Defense|U.S. Department of Defense|US Defense Department
White House
Kremlin
Congress|US Congress|U.S. Congress
Senate|US Senate|U.S. Senate
House of Representatives
Supreme Court|US Supreme Court|U.S. Supreme Court
State Department|US State Department|U.S. State Department|US Department of State
Justice Department|Department of Justice|DOJ
Treasury Department|US Treasury|U.S. Treasury|Treasury
Department of Homeland Security|DHS
Federal Reserve|Fed
Downing Street
Elysee|Élysée|Elysee Palace
Bundestag
Knesset
State Duma|Duma
Verkhovna Rada|Rada
House of Commons
House of Lords
Foreign Office
MI5
MI6
GCHQ
FSB
GRU
SVR
Mossad
Shin Bet
IDF|Israel Defense Forces|Israeli Defense Forces
IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards
Hamas
Hezbollah|Hizbollah|Hizballah
Taliban
Islamic State|ISIS|ISIL|IS|Daesh|Islamic State group
al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda
al-Shabaab|Al-Shabaab|Al-Shabab
Boko Haram
Houthis|Houthi
PKK
Wagner|Wagner Group
Interpol
Europol
Red Cross
Red Crescent
International Committee of the Red Cross|ICRC
UNICEF
UNESCO
UNHCR
OCHA
UNRWA
WFP|World Food Programme
Amnesty International
Human Rights Watch
Greenpeace
SIPRI|Stockholm International Peace Research Institute
Google
Apple
Microsoft
Amazon
Facebook
Meta
Tesla
Boeing
Airbus
Gazprom
Rosneft
Lukoil
Rosatom
Huawei
Samsung
Toyota
Volkswagen
Lockheed Martin
Raytheon
Goldman Sachs
JPMorgan|JPMorgan Chase
Deutsche Bank
Credit Suisse
UBS
HSBC
Nvidia
Intel
Twitter
TikTok
YouTube
Wikileaks|WikiLeaks
Democratic Party
Republican Party
Labour Party
Conservative Party
Secret Service
`

/** Lower-cased form → canonical name. */
export const ORGANIZATIONS: ReadonlyMap<string, string> = new Map(
  ORGANIZATION_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split('|')
      return forms.map((form) => [form.toLowerCase(), forms[0] as string] as const)
    }),
)
