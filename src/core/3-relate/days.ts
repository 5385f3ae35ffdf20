/** The first and the last day that a date may mean, counted from 1970; "2024-02" is all of February. */
export type Days = readonly [first: number, last: number]

/** Milliseconds. */
export const DAY = 86_400_000

/** "2026-02-19", "2026-02", "2026", "../2026-09", "2026-02-19T07:05:00Z"; undefined when no year can be read. */
export function daysOf(date: string | undefined): Days | undefined {
  const match = /(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date?.slice(0, 40) ?? '')
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : undefined, match[3] ? Number(match[3]) : undefined]
  if (month === undefined || month < 1 || month > 12) return [Date.UTC(year, 0, 1) / DAY, Date.UTC(year + 1, 0, 1) / DAY - 1]
  if (day === undefined || day < 1 || day > 31) return [Date.UTC(year, month - 1, 1) / DAY, Date.UTC(year, month, 1) / DAY - 1]
  return [Date.UTC(year, month - 1, day) / DAY, Date.UTC(year, month - 1, day) / DAY]
}

/** How many days surely lie between two dates; 0 when they may be the same day or one is not known. */
export const daysBetween = (a: Days | undefined, b: Days | undefined): number =>
  a && b ? Math.max(0, a[0] - b[1], b[0] - a[1]) : 0

/** True when `a` surely came before `b`. */
export const isBefore = (a: Days | undefined, b: Days | undefined): boolean => a !== undefined && b !== undefined && a[1] < b[0]
