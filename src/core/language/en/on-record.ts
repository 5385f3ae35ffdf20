/**
 * The words with which a body puts something on record by itself: a statement, a figure, a report of its own.
 */

/** After the body's name. Doubt and wish ("fears", "wants") put nothing on record. */
export const PUTS_ON_RECORD =
  `said says announced announces reported reports published publishes released releases stated states gave given gives issued confirmed confirms
  denied denies denying deny rejected rejects disowned declared declares revealed reveals disclosed posted tweeted wrote found finds shows showed identified estimated estimates warned warns
  calculated counted recorded recorded noted notes added adds attributed detailed details unveiled presented concluded concludes informed told shared ruled assessed assesses insisted insists acknowledged admitted puts put`.split(
    /\s+/,
  )

/** Between the name and such a word. */
export const BEFORE_RECORD =
  'has have had also later earlier officially formally publicly now then itself which that out on in its own'.split(' ')

/** Before the body's name. */
export const ON_RECORD_BEFORE = [
  'according to', 'citing', 'cites', 'cited', 'quoting', 'data from', 'data by', 'data of', 'figures from', 'figures by', 'figures of', 'numbers from', 'statistics from', 'report by', 'report from', 'report of', 'reports by',
  'report published by', 'published by', 'released by', 'issued by', 'statement by', 'statement from', 'statement of', 'announced by', 'reported by', 'verified by', 'confirmed by', 'given by', 'made public by', 'study by', 'survey by',
  'analysis by', 'findings of', 'findings by', 'assessment by', 'assessment of', 'estimates by', 'estimates from', 'estimates of', 'estimate by', 'estimate of', 'posted by', 'said in a report by', 'disclosed by', 'attributed to', 'information from', 'referred to', 'refers to', 'referring to', 'with reference to',
] // biome-ignore format: a list is read better in rows

/** Documents that are on record wherever they are read; a leaked memo is not, whoever saw it is its origin. */
export const PUBLIC_DOCUMENTS = ['court documents', 'court filing', 'court filings', 'court papers', 'court records', 'bankruptcy filing', 'filing', 'filings', 'indictment', 'lawsuit', 'complaint', 'regulatory filing', 'stock exchange filing', 'exchange filing', 'press release', 'company statement', 'ruling', 'verdict', 'judgment', 'census', 'communique', 'resolution', 'affidavit'] // biome-ignore format: as above

/** What a body is called that has a name before it: "Ostmark defence [ministry]", "Surham [police]". */
export const BODY_NOUNS =
  `ministry police office court army navy coastguard coastguards department authority authorities council government parliament senate assembly party union
  agency service bureau commission committee board bank institute university hospital embassy consulate prosecutors prosecution prosecutor's attorney's intelligence military forces force militia
  presidency chancellery cabinet company firm group association federation foundation union airline airport operator regulator watchdog brigade firefighters troops command staff administration
  directorate secretariat inspectorate registry observatory centre center mission delegation legislature judiciary tribunal church diocese club league mayor's governor's`.split(
    /\s+/,
  )

/** A name of one word is a firm's where the text speaks of "the [company]" or of its [shares]. */
export const FIRM_NOUNS = 'company firm group bank airline club carrier automaker carmaker chipmaker drugmaker retailer manufacturer developer trader lender insurer brewer startup conglomerate utility supplier'.split(' ') // biome-ignore format: one list
export const FIRM_SIGNS = [
  '[Cc]hief executive',
  'CEO',
  '[Ss]hares of',
  '[Ss]hares in',
  '[Ss]hareholders',
  '[Cc]hief financial officer',
]

/** People of a body, who are not the body: "two EU [officials]". */
export const PEOPLE_IN = 'officials official diplomats diplomat sources source experts lawmakers members countries states leaders agencies inspectors employees insiders lawyers ministers ambassadors envoys investigators analysts soldiers officers researchers scientists'.split(' ') // biome-ignore format: one list
