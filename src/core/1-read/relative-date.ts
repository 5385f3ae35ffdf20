import { SEASONS } from '../language/en/months.js'
import { ONES, TENS } from '../language/en/number-words.js'
import type { Moment } from '../model.js'
import { wordAt } from '../text/word-at.js'
import { type Day, dayFromNumber, dayNumber, toEdtf, weekdayOf } from './calendar.js'
import { type Core, type DateRule, numberAt } from './date-parts.js'
import { type Token, unpossessed } from './token.js'

/** "yesterday", "today", "tomorrow" */
export const nearDay: DateRule = (tokens, i, today) => {
  const offset = NEAR_DAYS.get(unpossessed(tokens[i]!.folded))
  if (offset === undefined || today?.day === undefined || today.month === undefined) return undefined
  if (tokens[i]!.capital && wordAt(tokens, i - 1)?.capital) return undefined // "USA Today"
  return {
    from: i,
    to: i + 1,
    date: toEdtf(dayFromNumber(dayNumber(today.year, today.month, today.day) + offset)),
    implied: ['year', 'month', 'day'],
    rule: 'near-day',
  }
}

/** "last week", "this year", "next summer", "earlier this month" */
export const relative: DateRule = (tokens, i, today) => {
  const direction = DIRECTIONS.get(tokens[i]!.folded)
  const next = tokens[i + 1]
  if (direction === undefined || !next || !today || wordAt(tokens, i - 1)?.folded === 'at') return undefined
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
export function ago(tokens: readonly Token[], i: number, today: Day | undefined): Core | undefined {
  const amount =
    tokens[i]!.kind === 'number'
      ? numberAt(tokens, i)
      : tokens[i]!.folded === 'a' || tokens[i]!.folded === 'an'
        ? 1
        : (ONES.get(tokens[i]!.folded) ?? TENS.get(tokens[i]!.folded))
  if (!amount || amount > 1000 || tokens[i + 2]?.folded !== 'ago' || !today) return undefined
  const unit = (tokens[i + 1]?.folded ?? '').replace(/s$/, ''),
    about = ABOUT.has(wordAt(tokens, i - 1)?.folded ?? '') ? '~' : ''
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
  return undefined
}

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
