/**
 * Words that name something under way, by what it is.
 *
 *     the advisory mission in Iraq     the Lake Force     the October summit in Varn     a merger with Orrin
 *         ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^             ^^^^^^                     ^^^^^^
 */
export const MATTER_HEADS: Readonly<Record<string, string>> = {
  mission: 'mission operation deployment peacekeeping',
  force: 'force contingent troops soldiers garrison',
  summit: 'summit conference meeting congress forum',
  agreement: 'agreement treaty deal accord pact ceasefire truce memorandum',
  negotiation: 'negotiations talks mediation',
  case: 'trial retrial lawsuit case investigation inquiry inquest probe prosecution appeal extradition impeachment tribunal',
  project: 'project pipeline plant reactor bridge railway dam merger takeover acquisition buyout',
  disaster:
    'flood floods earthquake quake storm hurricane cyclone typhoon wildfire wildfires eruption landslide mudslide avalanche crash derailment outbreak epidemic pandemic drought famine spill explosion sinking shipwreck collision disaster fire blaze',
  election: 'election elections by-election referendum plebiscite runoff',
  other: 'strike walkout lockout sanctions embargo blockade tariff tariffs boycott',
}

/** Heads that are only a matter when something says which: a name, a place or a date stands with them. */
export const VAGUE_HEADS: ReadonlySet<string> = new Set(
  'operation deployment peacekeeping troops soldiers contingent meeting congress forum conference deal pact talks case investigation inquiry probe appeal project plant bridge storm crash derailment spill sinking collision disaster fire blaze strike walkout lockout tribunal extradition impeachment boycott blockade explosion force agreement'.split(
    ' ',
  ),
)

/** Words that stand before a head and belong to no name: "the key Iraq mission". */
export const NO_PART: ReadonlySet<string> = new Set(
  `the a an this that its their his her our key main new old first second third last next annual yearly formal official whole entire such any some all other another same so-called former current present planned
  proposed upcoming recent major big small important large about around approximately some nearly ending end`
    .split(/\s+/)
    .filter(Boolean),
)

/** Who may decide, and how it is decided. */
export const RULE_WORDS: ReadonlySet<string> = new Set(
  'must need needs require requires required approve approval unanimous unanimously consensus ratify ratified ratification veto majority vote consent'.split(
    ' ',
  ),
)
/** What says that a thing is decided, or is not. */
export const DECIDED: ReadonlySet<string> = new Set(
  'decide decides decided decision decisions agreed approved signed ratified cancelled canceled rejected imposed sentenced convicted acquitted conceded concluded adopted finalised finalized undecided'.split(
    ' ',
  ),
)
export const NEGATIONS: ReadonlySet<string> = new Set(
  "no not nothing none never yet neither nor hasn't haven't wasn't isn't undecided".split(' '),
)
/** What begins a thing: "set up in 1999", "launched", "dates from". */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  'established founded launched created began begun started opened since inception dates formed inaugurated signed'.split(' '),
)
/** What is still to come. */
export const AHEAD: ReadonlySet<string> = new Set(
  'will faces scheduled due set planned plans expected slated next upcoming'.split(' '),
)
/** How countries are called for short in a matter's name. */
export const SHORT: Readonly<Record<string, string>> = { 'united states': 'US', 'united kingdom': 'UK', 'european union': 'EU' }
