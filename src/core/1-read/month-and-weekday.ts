import { FUNCTION_WORDS } from '../language/en/function-words.js'
import { MONTH_OR_WORD, WEEKDAYS } from '../language/en/months.js'
import { BEFORE_MONTHS, NAMED_DAYS } from '../language/en/time.js'
import { wordAt } from '../text/word-at.js'
import { type Day, dayFromNumber, dayNumber, toEdtf, weekdayOf } from './calendar.js'
import { dayMonth, isoDate, numericDate } from './date-in-digits.js'
import { type Core, type DateRule, dayAt, isBareMonth, isClockOrAmount, monthAt, numberAt, withYear } from './date-parts.js'
import { directionAt } from './tense.js'
import { type Token, unpossessed } from './token.js'
import { isYear } from './year.js'

/** "Feb. 19, 2026", "February 2026", "July’s summit", "in early September" */
export const monthFirst: DateRule = (tokens, i, today) => {
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
  const before = wordAt(tokens, i - 1)
  const word = unpossessed(tokens[i]!.folded).replace(/^mid-/, '')
  const next = tokens[month.to]
  if (MONTH_OR_WORD.has(word) && !(before && BEFORE_MONTHS.has(before.folded))) return undefined
  if (before?.capital && !BEFORE_MONTHS.has(before.folded) && !FUNCTION_WORDS.has(before.folded) && !WEEKDAYS.has(before.folded))
    return undefined // "Black September"
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
  const direction = directionAt(tokens, i)
  let at: number
  if (modifier === 'last') at = behind === here ? here - 12 : behind
  else if (modifier === 'next') at = ahead === here ? here + 12 : ahead
  else if (modifier === 'this') at = today.year * 12 + month.month - 1
  else if (modifier === 'since' || modifier === 'after') at = behind
  else if (modifier === 'by' || modifier === 'until' || modifier === 'till') at = ahead
  else if (direction) at = direction === 'ahead' ? ahead : behind
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
export const weekday: DateRule = (tokens, i, today) => {
  const token = tokens[i]!
  const wanted = token.capital ? WEEKDAYS.get(unpossessed(token.folded)) : undefined
  if (wanted === undefined) return undefined
  const before = wordAt(tokens, i - 1)
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
        : modifier === 'by' || modifier === 'until' || (modifier !== 'since' && directionAt(tokens, i) === 'ahead')
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
