/** Months and weekdays as news writes them, with their number. Keys are lower case and without the point: "Sept." is "sept". */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
)

/** Months that are also ordinary words: alone, they count only after "in", "by", "last" and their like. */
export const MONTH_OR_WORD: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'august',
  'jan',
  'april',
  'june',
  'dec',
  'sep',
  'jun',
])

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
)

/** EDTF has codes for seasons; "fall" is one only after "in", "last", "this" and their like. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
