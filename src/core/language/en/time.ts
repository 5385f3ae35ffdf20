/** Before a month that is also a word ("May", "March"): these make it a month. */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in by since until till last next this of early late mid before after from during between for through through'.split(' '),
)

/** Not a limit: "the day before yesterday", "shortly after 2014" keep their plain date. */
export const AFTER_MOMENTS: ReadonlySet<string> = new Set([
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'hours',
])

/** "Black Friday", "Super Tuesday" are names. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  'black good super bloody palm easter cyber fat holy ash big giving sheffield'.split(' '),
)

/** Words that look ahead: near "in July" they make it the coming July. */
export const FUTURE: ReadonlySet<string> = new Set(
  (
    'will would scheduled planned plans plan planning expected expects due upcoming slated forthcoming deadline hopes intends aims set next ahead later coming ' +
    "should must could may might ll looming won't wants shall"
  ).split(' '),
)

/** Words that look back. */
export const PAST: ReadonlySet<string> = new Set(
  'broke chose drew drove fled froze grew knew led ran sank sold sought shook stood stole threw withdrew was were had did began met held took made won lost came went left fell rose struck sent told found became saw fought ago earlier previously gave brought spoke wrote died shot'.split(
    ' ',
  ),
)
