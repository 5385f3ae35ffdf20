const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** EDTF in words: "2026-09-03" is 3 September 2026, "../2026-09" is by September 2026, "XXXX-09" is September of a year not told. */
export function inWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return day(from)
  if (from === '..' || from === '') return `by ${day(to)}`
  if (to === '..' || to === '') return `since ${day(from)}`
  return `${day(from)} to ${day(to)}`
}

function day(date: string): string {
  const [, year, month, rest] = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  if (year === undefined) return date
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const told = year.includes('X') ? (name ? '' : 'year not told') : year
  return [rest && String(Number(rest)), name, told].filter(Boolean).join(' ')
}
