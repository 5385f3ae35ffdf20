/**
 * Words that carry little when two tellings are compared.
 *
 * `FUNCTION_WORDS` say nothing alone; `FAINT_WORDS` are so common in news that sharing one proves little.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am amid among an and another any anyone anything apart are around as aside at away
  be became because become been before behind being below beneath beside besides between beyond both but by can cannot could despite did do does doing done down due during each either else
  enough even ever every everyone everything except few for former from further had has have having he hence her here hers herself him himself his how however i if in indeed instead into according is it
  its itself just last latter least less let like likely many may maybe me meanwhile might mine more moreover mr mrs ms much must my myself near nearly neither never nevertheless next no
  nobody none nor not nothing now of off often on once only onto or other others otherwise our ours out over own per perhaps quite rather really regarding same see seem seemed seems several shall
  she should since so some somebody someone something sometimes somewhere soon still such than that the their theirs them themselves then there therefore these they thing things this those though
  through throughout thus to together too toward towards under unless until up upon us very via was we were what whatever when where whereas whether which while who whoever whole whom whose why will
  with without would yes yet you your yours yourself 's s t d ll m re ve don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't it's
  he's she's that's there's what's who's let's i'm we're they're you're i've we've they've`
    .split(/\s+/)
    .filter(Boolean),
)

export const FAINT_WORDS: ReadonlySet<string> = new Set(
  `confirm confirmed confirms decide decided decision say said says saying tell told report reported reportedly reports according add added note noted state stated claim claimed cite cited citing write wrote speak spoke spoken explain comment remark
  source sources unnamed anonymous newspaper paper publication outlet media agency news article interview statement journalist press release official officials officer officers spokesman spokeswoman spokesperson
  year years month months week weeks day days time times today yesterday tomorrow morning evening night hour hours early earlier late later recent recently currently previously monday tuesday wednesday
  thursday friday saturday sunday new old big large small great good bad first second third one two three four five six seven eight nine ten many most more people person man men woman women
  make made take took taken get got go going went gone come came give gave given put set use used want need know known think thought believe believed look show see seen keep kept find found
  part number way case point place fact group country government world state national public well high low long back right left end start begin plan call called work working issue area
  several including include included involve regard also expect expected say would could within inside`
    .split(/\s+/)
    .filter(Boolean),
)

/** Months and weekdays, full and short: when a telling says the day, that is an anchor. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')
