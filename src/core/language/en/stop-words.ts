/** Words that carry no matter of their own: two texts that share only these share nothing. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another any each every either neither both all some many much more most few
  several less least no not nor none only own too very just even still yet already also again almost quite rather
  and or but if then than so because as while when where whereas whether though although unless until since once after before
  during about above below between among amid against across along around at by down for from in inside into near of off on onto
  out outside over past per through throughout to toward towards under up upon via with within without despite
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what why how
  here there now today yesterday tomorrow later earlier ago
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought
  get gets got go goes went come comes came make makes made take takes took give gives gave put let keep
  say says said saying tell tells told telling add adds added report reports reported reporting according cite cites cited citing
  write writes wrote written note notes noted state states stated statement ask asks asked
  one two first last new mr mrs ms dr s t
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  a.m p.m am pm gmt utc est read more photo image file source sources news`.split(/\s+/),
)
