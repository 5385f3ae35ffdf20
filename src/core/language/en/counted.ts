/** Words before a number that say: this is an amount, not a year. */
export const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  'than least about around some nearly almost approximately roughly over under most estimated least fewest to'.split(' '),
)

/** What news counts most: after a bare number it makes the number an amount. Plurals, and people above all. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people men women children troops soldiers civilians residents persons victims refugees migrants workers employees jobs homes houses families households ' +
    'students pupils teachers doctors patients prisoners detainees hostages fighters militants rebels police officers protesters demonstrators delegates voters votes ' +
    'members seats cases deaths dead injured wounded missing casualties tonnes tons barrels miles kilometers kilometres meters metres feet hectares acres degrees ' +
    'ships vessels boats aircraft planes jets helicopters drones missiles rockets tanks vehicles cars trucks buses trains flights passengers buildings schools hospitals ' +
    'companies firms businesses banks countries nations states cities towns villages communities places sites times days weeks months hours minutes seconds years ' +
    'dollars euros pounds shares copies pages documents files emails emails units megawatts diplomats officials sources witnesses lawmakers deputies lawyers experts'
  ).split(' '),
)

/** The number belongs to the name: "Article 5", "Flight 370", "Level 1", "page 12". */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  (
    'article articles section sections chapter page pages line room suite flight route highway interstate road channel grade tier type category class unit block gate platform ' +
    'version paragraph rule resolution protocol level phase stage step part volume issue number no nos nr no. apartment apt floor building zone sector area district ward precinct ' +
    'region group pool round week day season episode act scene title amendment proposition prop measure clause schedule form model mark mk series study experiment case exhibit ' +
    'boeing airbus falcon apollo soyuz windows iphone galaxy playstation xbox formula g group-of studio hall terminal exit junction mile pier dock lane runway reactor ' +
    'company battalion regiment brigade division squad platoon sortie patrol interpol operation project plan option scenario cohort ranked rank ranking seed seeded aged age ages under-'
  ).split(' '),
)

/** Nouns without a plural "s", or whose plural is their own. */
export const PLURALS: ReadonlySet<string> = new Set(
  (
    'people men women children troops police personnel staff crew aircraft cattle sheep fish deer species series feet teeth geese mice dice spacecraft offspring ' +
    'dead injured wounded missing killed infantry cavalry militia media data criteria phenomena alumni forces jobless homeless poor elderly others servicemen servicewomen ' +
    'policemen policewomen congressmen congresswomen lawmen gunmen firemen businessmen businesswomen spokesmen fishermen freshmen salesmen craftsmen midshipmen airmen seamen ' +
    'countrymen clergymen statesmen chairmen councilmen assemblymen tribesmen newsmen cameramen percent grandchildren schoolchildren fishermen halves lives wives knives leaves'
  ).split(' '),
)

/** Words in "s" that are no plural. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'is was has does this his its us as thus plus less across previous various serious religious numerous dangerous famous anonymous hazardous indigenous continuous ' +
    'news politics economics physics mathematics athletics ethics always perhaps besides sometimes towards afterwards nevertheless whereas unless business process ' +
    'address access success congress press class cross loss boss mass pass glass grass dress stress status virus bus crisis basis analysis thesis emphasis consensus campus bonus ' +
    'says wants makes takes goes gives seems comes gets includes remains means shows tells asks calls needs holds runs keeps leaves stands lies sees knows thinks believes ' +
    'ranks reports plans moves looks works helps turns starts begins ends warns notes adds argues claims insists hopes fears covers likes lives'
  ).split(' '),
)

/** Singular person nouns that "one" counts in news. */
export const ONE_OF: ReadonlySet<string> = new Set(
  (
    'source diplomat official officer person man woman child soldier civilian policeman witness lawmaker senator deputy minister aide adviser advisor ambassador envoy spokesman ' +
    'spokeswoman spokesperson expert analyst insider executive employee worker resident student teacher doctor journalist reporter lawyer attorney prosecutor judge prisoner hostage ' +
    'victim fighter militant rebel protester negotiator representative member leader politician candidate voter passenger pilot driver neighbor neighbour relative friend colleague ' +
    'document report email letter ship vessel boat plane jet helicopter drone missile rocket tank vehicle car truck bus train building school hospital country state nation city town ' +
    'village company firm bank agency group party case death casualty tonne ton barrel mile kilometer kilometre hour minute second week month year strike attack explosion blast'
  ).split(' '),
)

/** "a three-year deal", "a 12-nation bloc": what a hyphen measures. */
export const HYPHENATED: ReadonlySet<string> = new Set(
  (
    'year month week day hour minute second decade mile kilometer kilometre km meter metre foot inch acre hectare ton tonne pound dollar euro percent point page seat member nation ' +
    'country state man woman person strong storey story room bed degree megawatt barrel bed strength'
  ).split(' '),
)

/** No measure: "a two-way road", "a threefold rise", "9-to-5". */
export const NOT_HYPHENATED: ReadonlySet<string> = new Set(
  'way fold tier piece faced edged sided pronged plus and the for per run off yard-line time timer hander half'.split(' '),
)

/** People by what befell them: only directly after a number ("9,000 missing"), else another noun is counted ("two contractors killed"). */
export const AFTER_NUMBER_ONLY: ReadonlySet<string> = new Set(
  'dead injured wounded missing killed jobless homeless poor elderly displaced arrested detained'.split(' '),
)

/** "the one", "no one", "one of them": no count of one. */
export const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  'the this that no any every each which another not big only as from to number phase day chapter'.split(' '),
)

/** After a bare number they show that it counts: "four were killed", "two others". */
export const AFTER_BARE_NUMBERS: ReadonlySet<string> = new Set(
  'were was are have had died survived fled remain remained dead injured wounded'.split(' '),
)
/** Before a bare number: "rose to 41", "killed four". */
export const BEFORE_BARE_NUMBERS: ReadonlySet<string> = new Set(
  'to at by number numbers numbered total totalled totaled totaling totalling reached reaching hit killed killing kill kills injured injuring wounded wounding another toll'.split(
    ' ',
  ),
)

/** What befell those who are counted, by the meaning of the word (synonyms.ts), as a card says it: "400 people missing". */
export const FATE_SAID: Readonly<Record<string, string>> = {
  '~kill': 'killed',
  '~drown': 'killed',
  '~hurt': 'hurt',
  '~miss': 'missing',
  '~homeless': 'homeless',
  '~save': 'rescued',
}
