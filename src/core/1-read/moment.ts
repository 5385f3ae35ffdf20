import { MONTH_OR_WORD, MONTHS, SEASONS, WEEKDAYS } from '../language/en/months.js'
import { ONES, TENS } from '../language/en/number-words.js'
import { AFTER_MOMENTS, BEFORE_MONTHS, FUTURE, NAMED_DAYS, PAST } from '../language/en/time.js'
import type { Edtf, Moment } from '../model.js'
import { type Day, dayFromNumber, dayNumber, isDay, parseDay, toEdtf, weekdayOf } from './calendar.js'
import { type Token, unpossessed } from './token.js'
import { isYear } from './year.js'

/** A moment as the rules find it: token indices, `to` not included. */
export interface FoundMoment {
  readonly from: number
  readonly to: number
  readonly date: Edtf
  readonly implied: Moment['implied']
  readonly rule: string
}

/**
 * The times that a text names, in EDTF: as precise as the words and no more.
 *
 *     by September · since 2021 · in late 2024 · last week · Feb. 19, 2026
 *     ^^^^^^^^^^^^   ^^^^^^^^^^      ^^^^^^^^^   ^^^^^^^^^   ^^^^^^^^^^^^^
 * What the words leave out comes from the date of publication and is marked as implied; without one, a month has no
 * year ("XXXX-09") and a weekday is no moment at all.
 */
export function findMoments(tokens: readonly Token[], published: Edtf | undefined): FoundMoment[] {
  const today = parseDay(published),
    found: FoundMoment[] = []
  for (let i = 0; i < tokens.length; i++) {
    const core = coreAt(tokens, i, today)
    if (!core) continue
    const moment = bounded(tokens, core, found.at(-1)?.to ?? 0, today)
    found.push(moment)
    i = moment.to - 1
  }
  return found
}

/** A date without the "by" or "since" before it. */
interface Core {
  readonly from: number
  readonly to: number
  readonly date: string
  readonly implied: Moment['implied']
  readonly rule: string
}
type Rule = (tokens: readonly Token[], i: number, today: Day | undefined) => Core | undefined

function coreAt(tokens: readonly Token[], i: number, today: Day | undefined): Core | undefined {
  const token = tokens[i]!
  if (token.kind === 'mark') return undefined
  const rules = token.kind === 'number' ? FROM_NUMBER : FROM_WORD
  for (const rule of rules) {
    const core = rule(tokens, i, today)
    if (core) return core
  }
  return undefined
}

// ── Dates in digits ─────────────────────────────────────────────────────────

/** "2026-02-19" */
const isoDate: Rule = (tokens, i) => {
  if (tokens[i]!.end - tokens[i]!.start !== 4 || !touches(tokens, i, '-') || !touches(tokens, i + 2, '-')) return undefined
  const [year, month, day] = [numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)]
  return year && month && day && isDay(year, month, day)
    ? { from: i, to: i + 5, date: toEdtf({ year, month, day }), implied: [], rule: 'iso-date' }
    : undefined
}

/** "19.02.2026", "19/02/2026"; of "03/02/2026" only the year is sure. */
const numericDate: Rule = (tokens, i) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[i]!.folded)
  if (dotted) {
    const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])] as const
    return plausible(year) && isDay(year, month, day)
      ? { from: i, to: i + 1, date: toEdtf({ year, month, day }), implied: [], rule: 'numeric-date' }
      : undefined
  }
  if (!touches(tokens, i, '/') || !touches(tokens, i + 2, '/')) return undefined
  const [a, b, year] = [numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)]
  if (!a || !b || !year || !plausible(year) || tokens[i]!.end - tokens[i]!.start > 2) return undefined
  const day = a > 12 || a === b ? a : b > 12 ? b : undefined,
    month = a > 12 ? b : a
  if (day === undefined)
    return a <= 12 && b <= 12
      ? { from: i, to: i + 5, date: toEdtf({ year }), implied: [], rule: 'numeric-date-ambiguous' }
      : undefined
  return isDay(year, month, day)
    ? { from: i, to: i + 5, date: toEdtf({ year, month, day }), implied: [], rule: 'numeric-date' }
    : undefined
}

/** "19 February 2026", "22nd of February", "5–7 July" */
const dayMonth: Rule = (tokens, i, today) => {
  const first = dayAt(tokens, i)
  if (!first) return undefined
  let at = first.to,
    last: number | undefined
  const joint = tokens[at]?.folded
  if (joint === '-' || joint === 'to' || joint === 'and' || joint === 'or') {
    const second = dayAt(tokens, at + 1)
    if (second && second.day > first.day) {
      last = second.day
      at = second.to
    }
  }
  if (tokens[at]?.folded === 'of') at++
  const month = monthAt(tokens, at)
  if (!month) return undefined
  return withYear(tokens, i, month.to, month.month, first.day, last, today)
}

/** "in 2018", "2018–2020", "the 1990s", "2023/24" */
const bareYear: Rule = (tokens, i) => {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (
    token.end - token.start === 4 &&
    next?.folded === 's' &&
    !next.spaced &&
    token.folded.endsWith('0') &&
    plausible(Number(token.folded))
  )
    return { from: i, to: i + 2, date: `${token.folded.slice(0, 3)}X`, implied: [], rule: 'decade' }
  if (
    next?.folded === 'th' &&
    !next.spaced &&
    unpossessed(tokens[i + 2]?.folded ?? '') === 'century' &&
    Number(token.folded) <= 21
  )
    return { from: i, to: i + 3, date: `${String(Number(token.folded) - 1).padStart(2, '0')}XX`, implied: [], rule: 'century' }
  if (!isYear(tokens, i) || (tokens[i - 1]?.folded === '-' && !token.spaced && tokens[i - 2]?.kind === 'word')) return undefined
  const year = Number(token.folded)
  if (
    (next?.folded === '-' || next?.folded === '/') &&
    !next.spaced &&
    tokens[i + 2]?.kind === 'number' &&
    !tokens[i + 2]!.spaced
  ) {
    const end = tokens[i + 2]!.folded
    const last = end.length === 4 ? Number(end) : end.length === 2 ? Math.floor(year / 100) * 100 + Number(end) : 0
    if (last > year && last < year + 100 && plausible(last))
      return { from: i, to: i + 3, date: `${toEdtf({ year })}/${toEdtf({ year: last })}`, implied: [], rule: 'years' }
    return undefined
  }
  return { from: i, to: i + 1, date: toEdtf({ year }), implied: [], rule: 'year' }
}

const FROM_NUMBER: readonly Rule[] = [isoDate, numericDate, dayMonth, agoRule, bareYear]

// ── Dates in words ──────────────────────────────────────────────────────────

/** "Feb. 19, 2026", "February 2026", "July’s summit", "in early September" */
const monthFirst: Rule = (tokens, i, today) => {
  const month = monthAt(tokens, i)
  if (!month) return undefined
  const first = dayAt(tokens, month.to)
  if (first && !isClockOrAmount(tokens, first.to)) {
    let to = first.to,
      last: number | undefined
    const joint = tokens[to]?.folded
    if (joint === '-' || joint === 'to' || joint === 'and') {
      const second = dayAt(tokens, to + 1)
      if (second && second.day > first.day && !isClockOrAmount(tokens, second.to) && !monthAt(tokens, second.to)) {
        last = second.day
        to = second.to
      }
    }
    return withYear(tokens, i, to, month.month, first.day, last, today)
  }
  const at = tokens[month.to]?.folded === ',' || tokens[month.to]?.folded === 'of' ? month.to + 1 : month.to
  if (isYear(tokens, at))
    return {
      from: i,
      to: at + 1,
      date: toEdtf({ year: numberAt(tokens, at)!, month: month.month }),
      implied: [],
      rule: 'month-year',
    }
  return monthAlone(tokens, i, month, today)
}

function monthAlone(
  tokens: readonly Token[],
  i: number,
  month: { month: number; to: number },
  today: Day | undefined,
): Core | undefined {
  const before = tokens[i - 1]
  const word = unpossessed(tokens[i]!.folded).replace(/^mid-/, '')
  const next = tokens[month.to]
  if (MONTH_OR_WORD.has(word) && !(before && BEFORE_MONTHS.has(before.folded))) return undefined
  if (before?.capital && !BEFORE_MONTHS.has(before.folded) && !WEEKDAYS.has(before.folded)) return undefined // "Black September"
  if (
    next?.capital &&
    !next.folded.includes("'") &&
    MONTH_OR_WORD.has(word) &&
    tokens[i]!.folded === word &&
    tokens[month.to + 1]?.folded !== 'summit' &&
    before?.folded === 'for'
  )
    return undefined
  const modifier = before?.folded
  if (today?.month === undefined)
    return { from: i, to: month.to, date: `XXXX-${String(month.month).padStart(2, '0')}`, implied: ['year'], rule: 'month' }
  const here = today.year * 12 + today.month - 1
  const ahead = here + ((((month.month - 1 - (here % 12)) % 12) + 12) % 12),
    behind = ahead === here ? here : ahead - 12
  let at: number
  if (modifier === 'last') at = behind === here ? here - 12 : behind
  else if (modifier === 'next') at = ahead === here ? here + 12 : ahead
  else if (modifier === 'this') at = today.year * 12 + month.month - 1
  else if (modifier === 'since' || (modifier === 'after' && !isFuture(tokens, i))) at = behind
  else if (modifier === 'by' || modifier === 'until' || modifier === 'till') at = ahead
  else if (isFuture(tokens, i)) at = ahead
  else if (isPast(tokens, i)) at = behind
  else at = ahead - here <= 6 ? ahead : behind
  return {
    from: i,
    to: month.to,
    date: toEdtf({ year: Math.floor(at / 12), month: (at % 12) + 1 }),
    implied: ['year'],
    rule: 'month',
  }
}

/** "on Tuesday", "last Friday", "Thursday, Feb. 19": only with a day of publication to count from. */
const weekday: Rule = (tokens, i, today) => {
  const token = tokens[i]!
  const wanted = token.capital ? WEEKDAYS.get(unpossessed(token.folded)) : undefined
  if (wanted === undefined) return undefined
  const before = tokens[i - 1]
  if (
    (token.folded === 'sun' || token.folded === 'sat' || token.folded === 'mon' || token.folded === 'wed') &&
    tokens[i + 1]?.folded !== '.' &&
    tokens[i + 1]?.folded !== ','
  )
    return undefined
  let at = i + 1
  if (tokens[at]?.folded === '.' && !tokens[at]!.spaced && token.folded.length <= 5) at++
  if (tokens[at]?.folded === ',') at++
  if (tokens[at]?.folded === 'the') at++
  const named =
    tokens[at]?.kind === 'number'
      ? (dayMonth(tokens, at, today) ?? isoDate(tokens, at, today) ?? numericDate(tokens, at, today))
      : tokens[at] && !isBareMonth(tokens, at)
        ? monthFirst(tokens, at, today)
        : undefined
  if (named && named.rule !== 'month') return { ...named, from: i }
  if (before?.capital && NAMED_DAYS.has(before.folded)) return undefined
  if (today?.day === undefined || today.month === undefined) return undefined
  const now = dayNumber(today.year, today.month, today.day),
    behind = now - ((weekdayOf(now) - wanted + 7) % 7),
    ahead = behind === now ? now : behind + 7
  const modifier = before?.folded
  const day =
    modifier === 'last'
      ? behind === now
        ? now - 7
        : behind
      : modifier === 'next'
        ? ahead === now
          ? now + 7
          : ahead
        : modifier === 'by' || modifier === 'until' || (modifier !== 'since' && isFuture(tokens, i))
          ? ahead
          : behind
  return {
    from: modifier === 'last' || modifier === 'next' || modifier === 'this' ? i - 1 : i,
    to: i + 1,
    date: toEdtf(dayFromNumber(day)),
    implied: ['year', 'month', 'day'],
    rule: 'weekday',
  }
}

/** "yesterday", "today", "tomorrow" */
const nearDay: Rule = (tokens, i, today) => {
  const offset = NEAR_DAYS.get(unpossessed(tokens[i]!.folded))
  if (offset === undefined || today?.day === undefined || today.month === undefined) return undefined
  if (tokens[i]!.capital && tokens[i - 1]?.capital) return undefined // "USA Today"
  return {
    from: i,
    to: i + 1,
    date: toEdtf(dayFromNumber(dayNumber(today.year, today.month, today.day) + offset)),
    implied: ['year', 'month', 'day'],
    rule: 'near-day',
  }
}

/** "last week", "this year", "next summer", "earlier this month" */
const relative: Rule = (tokens, i, today) => {
  const direction = DIRECTIONS.get(tokens[i]!.folded)
  const next = tokens[i + 1]
  if (direction === undefined || !next || !today || tokens[i - 1]?.folded === 'at') return undefined
  const unit = unpossessed(next.folded),
    core = (date: string, implied: Moment['implied']): Core => ({ from: i, to: i + 2, date, implied, rule: 'relative' })
  if (unit === 'year' && tokens[i + 2]?.folded !== '-') return core(toEdtf({ year: today.year + direction }), ['year'])
  if (today.month === undefined) return undefined
  if (unit === 'month') {
    const at = today.year * 12 + today.month - 1 + direction
    return core(toEdtf({ year: Math.floor(at / 12), month: (at % 12) + 1 }), ['year', 'month'])
  }
  const season = SEASONS.get(unit)
  if (season !== undefined && season !== 24) {
    const end = (season - 20) * 3 - 1 // spring ends in May
    const year =
      direction < 0
        ? today.month > end
          ? today.year
          : today.year - 1
        : direction > 0
          ? today.month < end - 2
            ? today.year
            : today.year + 1
          : today.year
    return core(`${toEdtf({ year })}-${season}`, ['year'])
  }
  if (today.day === undefined) return undefined
  const now = dayNumber(today.year, today.month, today.day)
  if (unit === 'week') {
    const monday = now - weekdayOf(now) + 1 + 7 * direction
    return core(`${toEdtf(dayFromNumber(monday))}/${toEdtf(dayFromNumber(monday + 6))}`, ['year', 'month', 'day'])
  }
  if (unit === 'weekend') {
    const saturday = now - weekdayOf(now) + 6 + 7 * direction
    return core(`${toEdtf(dayFromNumber(saturday))}/${toEdtf(dayFromNumber(saturday + 1))}`, ['year', 'month', 'day'])
  }
  if (unit === 'night' && direction < 0) return core(toEdtf(dayFromNumber(now - 1)), ['year', 'month', 'day'])
  if ((unit === 'morning' || unit === 'afternoon' || unit === 'evening') && direction === 0)
    return core(toEdtf(dayFromNumber(now)), ['year', 'month', 'day'])
  return undefined
}

/** "two days ago", "a month ago", "some 30 years ago" */
function agoRule(tokens: readonly Token[], i: number, today: Day | undefined): Core | undefined {
  const amount =
    tokens[i]!.kind === 'number'
      ? numberAt(tokens, i)
      : tokens[i]!.folded === 'a' || tokens[i]!.folded === 'an'
        ? 1
        : (ONES.get(tokens[i]!.folded) ?? TENS.get(tokens[i]!.folded))
  if (!amount || amount > 1000 || tokens[i + 2]?.folded !== 'ago' || !today) return undefined
  const unit = (tokens[i + 1]?.folded ?? '').replace(/s$/, ''),
    about = ABOUT.has(tokens[i - 1]?.folded ?? '') ? '~' : ''
  const core = (date: string, implied: Moment['implied']): Core => ({ from: i, to: i + 3, date, implied, rule: 'ago' })
  if (unit === 'year') return core(toEdtf({ year: today.year - amount }) + about, ['year'])
  if (unit === 'decade') return core(`${toEdtf({ year: today.year - 10 * amount })}~`, ['year'])
  if (today.month === undefined) return undefined
  const month = today.year * 12 + today.month - 1 - amount
  if (unit === 'month') return core(toEdtf({ year: Math.floor(month / 12), month: (month % 12) + 1 }) + about, ['year', 'month'])
  if (today.day === undefined) return undefined
  const now = dayNumber(today.year, today.month, today.day)
  if (unit === 'day') return core(toEdtf(dayFromNumber(now - amount)) + about, ['year', 'month', 'day'])
  if (unit === 'week') return core(`${toEdtf(dayFromNumber(now - 7 * amount))}~`, ['year', 'month', 'day'])
  return unit === 'hour' && amount <= 12 ? undefined : undefined
}

/** "spring 2023", "in the summer of 2024", "the first half of 2025", "Q3 2024" */
const partOfYear: Rule = (tokens, i) => {
  const word = tokens[i]!.folded
  const season = SEASONS.get(word)
  if (season !== undefined) {
    const at = tokens[i + 1]?.folded === 'of' ? i + 2 : i + 1
    return isYear(tokens, at)
      ? { from: i, to: at + 1, date: `${tokens[at]!.folded}-${season}`, implied: [], rule: 'season' }
      : undefined
  }
  const quarter = /^q([1-4])$/.exec(word)
  if (quarter) {
    const at = tokens[i + 1]?.folded === 'of' ? i + 2 : i + 1
    return isYear(tokens, at)
      ? { from: i, to: at + 1, date: `${tokens[at]!.folded}-${32 + Number(quarter[1])}`, implied: [], rule: 'quarter' }
      : undefined
  }
  const which = ORDINALS.get(word),
    part = tokens[i + 1]?.folded
  if (which === undefined || (part !== 'quarter' && part !== 'half')) return undefined
  const at = tokens[i + 2]?.folded === 'of' ? i + 3 : i + 2
  if (!isYear(tokens, at) || (part === 'half' && which > 2)) return undefined
  return { from: i, to: at + 1, date: `${tokens[at]!.folded}-${(part === 'half' ? 39 : 32) + which}`, implied: [], rule: part }
}

/** "mid-2024", "mid-July", "mid-1990s" */
const midYear: Rule = (tokens, i) => {
  const year = /^(?:mid|early|late)-((?:19|20)\d\d)(s?)$/.exec(tokens[i]!.folded)
  if (!year) return undefined
  return {
    from: i,
    to: i + 1,
    date: year[2] ? `${year[1]!.slice(0, 3)}X` : year[1]!,
    implied: [],
    rule: year[2] ? 'decade' : 'year',
  }
}

const FROM_WORD: readonly Rule[] = [monthFirst, weekday, nearDay, relative, agoRule, partOfYear, midYear]

// ── By, since, from … to ────────────────────────────────────────────────────

/** "by September" is ../2026-09; "since 2021" is 2021/..; "from 2018 to 2020" is 2018/2020. */
function bounded(tokens: readonly Token[], core: Core, after: number, today: Day | undefined): FoundMoment {
  let from = core.from
  while (from > after && from > core.from - 5 && WITHIN_DATE.has(tokens[from - 1]!.folded) && tokens[from - 1]!.kind === 'word')
    from--
  const word = from > after ? tokens[from - 1]!.folded : ''
  const plain = { ...core, date: core.date as Edtf }
  const stretched = core.date.includes('/')
  const startsAt =
    from < core.from && (tokens[from]!.folded === 'early' || tokens[from]!.folded === 'late' || tokens[from]!.folded === 'mid')
      ? from
      : core.from
  if (word === 'between' || word === 'from') {
    const joint = tokens[core.to]?.folded
    if (
      joint === 'to' ||
      joint === 'until' ||
      joint === 'till' ||
      joint === 'through' ||
      joint === '-' ||
      (joint === 'and' && word === 'between')
    ) {
      const end = tokens[core.to + 1] && coreAt(tokens, core.to + 1, today)
      if (end && !end.date.includes('/') && !stretched)
        return {
          from: from - 1,
          to: end.to,
          date: `${yearFrom(core.date, end.date)}/${end.date}` as Edtf,
          implied: [...new Set([...core.implied, ...end.implied])],
          rule: `${core.rule}-to-${end.rule}`,
        }
    }
  }
  if (stretched) {
    const [start = '', end = ''] = core.date.split('/')
    if (OPEN_START.has(word)) return { ...plain, from: from - 1, date: `../${end}` as Edtf }
    if (OPEN_END.has(word)) return { ...plain, from: from - 1, date: `${start}/..` as Edtf }
    return plain
  }
  if (OPEN_START.has(word) && !AFTER_MOMENTS.has(tokens[from - 2]?.folded ?? ''))
    return { ...plain, from: from - 1, date: `../${core.date}` as Edtf }
  if (OPEN_END.has(word)) return { ...plain, from: from - 1, date: `${core.date}/..` as Edtf }
  return { ...plain, from: startsAt }
}

/** "from March to June 2025": the first has the year of the second. */
const yearFrom = (first: string, second: string): string =>
  first.startsWith('XXXX') && /^\d{4}/.test(second) ? second.slice(0, 4) + first.slice(4) : first

const OPEN_START: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'til'])
const OPEN_END: ReadonlySet<string> = new Set(['since', 'after', 'from'])
/** Between the preposition and the date: "by the end of 2026", "since early July". */
const WITHIN_DATE: ReadonlySet<string> = new Set([
  'the',
  'end',
  'of',
  'start',
  'beginning',
  'early',
  'late',
  'mid',
  'middle',
  'at',
  'least',
  'summer',
  'spring',
  'autumn',
  'winter',
  'this',
  'next',
  'last',
])

// ── Parts ───────────────────────────────────────────────────────────────────

/** The month at a token, with the point of its short form: "Sept." */
function monthAt(tokens: readonly Token[], i: number): { month: number; to: number } | undefined {
  const token = tokens[i]
  if (token?.kind !== 'word') return undefined
  const mid = token.folded.startsWith('mid-')
  if (!token.capital && !mid) return undefined
  const word = mid ? token.folded.slice(4) : unpossessed(token.folded)
  const month = MONTHS.get(word)
  if (month === undefined) return undefined
  const point = tokens[i + 1]
  return { month, to: SHORT_MONTH.test(word) && point?.folded === '.' && !point.spaced ? i + 2 : i + 1 }
}

/** "may" and "march" need more than a capital when they stand alone. */
const isBareMonth = (tokens: readonly Token[], i: number): boolean =>
  MONTH_OR_WORD.has(tokens[i]!.folded) && tokens[i + 1]?.kind !== 'number'

/** "19", "22nd" */
function dayAt(tokens: readonly Token[], i: number): { day: number; to: number } | undefined {
  const token = tokens[i]
  if (token?.kind !== 'number' || token.end - token.start > 2) return undefined
  const day = Number(token.folded)
  if (!(day >= 1 && day <= 31)) return undefined
  const next = tokens[i + 1]
  const ordinal =
    next && !next.spaced && (next.folded === 'st' || next.folded === 'nd' || next.folded === 'rd' || next.folded === 'th')
  return { day, to: ordinal ? i + 2 : i + 1 }
}

/** The year that follows a day and month, or the one that publication implies. */
function withYear(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  day: number,
  last: number | undefined,
  today: Day | undefined,
): Core | undefined {
  const at = tokens[to]?.folded === ',' ? to + 1 : to
  const told = isYear(tokens, at) ? numberAt(tokens, at) : undefined
  const end = told === undefined ? to : at + 1
  const year = told ?? nearestYear(month, day, today)
  if (!isDay(year ?? 2000, month, day)) return undefined
  const on = (on: number) =>
    year === undefined ? `XXXX${toEdtf({ year: 2000, month, day: on }).slice(4)}` : toEdtf({ year, month, day: on })
  const rule = told === undefined ? 'month-day' : 'full-date'
  if (last !== undefined && !isDay(year ?? 2000, month, last)) return undefined
  return {
    from,
    to: end,
    date: last === undefined ? on(day) : `${on(day)}/${on(last)}`,
    implied: told === undefined ? ['year'] : [],
    rule,
  }
}

/** The year that brings the day nearest to publication, rather behind it than ahead. */
function nearestYear(month: number, day: number, today: Day | undefined): number | undefined {
  if (!today) return undefined
  if (today.month === undefined) return today.year
  const now = dayNumber(today.year, today.month, today.day ?? 15)
  for (const year of [today.year, today.year - 1, today.year + 1]) {
    const away = dayNumber(year, month, day) - now
    if (away <= 165 && away > -201) return year
  }
  return today.year
}

/** "Feb. 19:30" is a time, "March 12 percent" an amount. */
const isClockOrAmount = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return (
    next !== undefined &&
    ((next.folded === ':' && !next.spaced) || next.folded === '%' || next.folded === 'percent' || next.folded === 'per')
  )
}

/** Does the sentence around look ahead? Bounded: twelve words before, eight after. */
function isFuture(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 13; at--) {
    if (ENDS.has(tokens[at]!.folded) && tokens[at]!.kind === 'mark' && !MONTHS.has(tokens[at - 1]?.folded ?? '')) break
    if (FUTURE.has(tokens[at]!.folded)) return true
  }
  for (let at = i + 1; at < tokens.length && at < i + 9; at++) {
    if (ENDS.has(tokens[at]!.folded) && at > i + 1) break
    if (FUTURE.has(tokens[at]!.folded)) return true
  }
  return false
}

/** A past tense within six words before: "was established in July". */
function isPast(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const { folded, capital, kind } = tokens[at]!
    if (kind === 'mark' && ENDS.has(folded)) return false
    if (PAST.has(folded) || (!capital && folded.length > 4 && folded.endsWith('ed'))) return true
  }
  return false
}

const touches = (tokens: readonly Token[], i: number, mark: string): boolean =>
  tokens[i + 1]?.folded === mark && !tokens[i + 1]!.spaced && tokens[i + 2]?.kind === 'number' && !tokens[i + 2]!.spaced
const numberAt = (tokens: readonly Token[], i: number): number | undefined => {
  const folded = tokens[i]?.kind === 'number' ? tokens[i]!.folded : ''
  return folded.length > 0 && folded.length <= 4 && !folded.includes('.') && !folded.includes(',') ? Number(folded) : undefined
}
const plausible = (year: number): boolean => year >= 1900 && year <= 2099

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';'])
const SHORT_MONTH = /^(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
])
const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'than',
])
