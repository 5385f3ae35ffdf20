import { wordAt } from '../text/word-at.js'
import { type Day, dayNumber, isDay, toEdtf } from './calendar.js'
import { type DateRule, dayAt, monthAt, numberAt, plausible, withYear } from './date-parts.js'
import { type Token, unpossessed } from './token.js'
import { isYear } from './year.js'

/** "2026-02-19", also with the spaces of a machine */
export const isoDate: DateRule = (tokens, i) => {
  if (tokens[i]!.end - tokens[i]!.start !== 4 || !isJoined(tokens, i, '-') || !isJoined(tokens, i + 2, '-')) return undefined
  const [year, month, day] = [numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)]
  return year && month && day && isDay(year, month, day)
    ? { from: i, to: i + 5, date: toEdtf({ year, month, day }), implied: [], rule: 'iso-date' }
    : undefined
}

/** "19.02.2026", "19/02/2026", "02-19-2026"; of "03/02/2026" only the year is sure, unless one reading is publication's own month. */
export const numericDate: DateRule = (tokens, i, today) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[i]!.folded)
  if (dotted) {
    const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])] as const
    return plausible(year) && isDay(year, month, day)
      ? { from: i, to: i + 1, date: toEdtf({ year, month, day }), implied: [], rule: 'numeric-date' }
      : undefined
  }
  const mark = isJoined(tokens, i, '/') ? '/' : '-'
  if (tokens[i]!.end - tokens[i]!.start > 2 || !isJoined(tokens, i, mark) || !isJoined(tokens, i + 2, mark)) return undefined
  const [a, b, year] = [numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)]
  if (!a || !b || !year || !plausible(year)) return undefined
  const european = isDay(year, b, a) ? { year, month: b, day: a } : undefined,
    american = isDay(year, a, b) ? { year, month: a, day: b } : undefined
  if (!european && !american) return undefined
  const date = european && american && a !== b ? nearer(european, american, today) : (european ?? american)
  return {
    from: i,
    to: i + 5,
    date: toEdtf(date ?? { year }),
    implied: [],
    rule: date ? 'numeric-date' : 'numeric-date-ambiguous',
  }
}

/** Of two readings the one within a month of publication, when the other is not. */
function nearer(a: Required<Day>, b: Required<Day>, today: Day | undefined): Day | undefined {
  if (today?.month === undefined) return undefined
  const now = dayNumber(today.year, today.month, today.day ?? 15)
  const [near, far] = [a, b].sort((x, y) => Math.abs(numberOf(x) - now) - Math.abs(numberOf(y) - now)) as [
    Required<Day>,
    Required<Day>,
  ]
  return Math.abs(numberOf(near) - now) <= 31 && Math.abs(numberOf(far) - now) > 31 ? near : undefined
}
const numberOf = ({ year, month, day }: Required<Day>): number => dayNumber(year, month, day)

/** "19 February 2026", "22nd of February", "5–7 July" */
export const dayMonth: DateRule = (tokens, i, today) => {
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
export const bareYear: DateRule = (tokens, i) => {
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
  if (!isYear(tokens, i) || (wordAt(tokens, i - 1)?.folded === '-' && !token.spaced && wordAt(tokens, i - 2)?.kind === 'word'))
    return undefined
  if (IN_ADDRESS.has(wordAt(tokens, i - 1)?.folded ?? '') || next?.folded === '_') return undefined
  const year = Number(token.folded)
  if ((next?.folded === '-' || next?.folded === '/') && isJoined(tokens, i, next.folded)) {
    const end = tokens[i + 2]!.folded
    const last = end.length === 4 ? Number(end) : end.length === 2 ? Math.floor(year / 100) * 100 + Number(end) : 0
    if (last > year && last < year + 100 && plausible(last))
      return { from: i, to: i + 3, date: `${toEdtf({ year })}/${toEdtf({ year: last })}`, implied: [], rule: 'years' }
    return undefined
  }
  return { from: i, to: i + 1, date: toEdtf({ year }), implied: [], rule: 'year' }
}

/** A number, the mark and another number: "2013 / 08", "19/02" – with white space on both sides of the mark or on neither. */
const isJoined = (tokens: readonly Token[], i: number, mark: string): boolean =>
  tokens[i + 1]?.folded === mark && tokens[i + 2]?.kind === 'number' && tokens[i + 1]!.spaced === tokens[i + 2]!.spaced
const IN_ADDRESS: ReadonlySet<string> = new Set(['/', '_', '='])
