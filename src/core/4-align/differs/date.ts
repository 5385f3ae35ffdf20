import type { Differs, Moment } from '../../model.js'
import { mentionsIn } from '../../text/mentions.js'
import type { Alike, Told } from '../claim.js'
import { saySame, shareOf } from './same.js'
import { differ, type Side } from './version.js'

/**
 * Another time for the same thing, or the same time held to more or less strictly.
 *
 *     The mission is to end by September.     The mission is to end as early as September.
 *                           ^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^
 */
export function date(alike: Alike): Differs<'date', Moment> | undefined {
  const times = alike.told.flatMap((told) => timeIn(told))
  if (new Set(times.map(({ told }) => told.telling.report.id)).size < 2) return undefined
  const days = times.filter(isOfDeed),
    clashing = days.filter((one) =>
      days.some((other) => clash(one, other) && saySame(one.told, other.told, 0.6) && shareOf(one.told, other.told) >= ALIKE),
    )
  if (clashing.length > 1) return made(alike, clashing, 'conflict')
  const held = times.filter(({ strength }) => strength !== 'in' && strength !== 'after')
  const loose = held.filter((one) => held.some((other) => other.strength !== one.strength && sameTime(one.bare, other.bare)))
  return loose.length > 1 ? made(alike, loose, 'wording') : undefined
}

/** Below this, what is dated in one wording is mostly not what is dated in the other. */
const ALIKE = 0.4

const made = (alike: Alike, times: readonly Time[], nature: 'conflict' | 'wording') =>
  differ(
    'date',
    alike.claim,
    nature,
    times.map(
      ({ moment, told, strength, bare, start }): Side<Moment> => ({
        key: nature === 'conflict' ? bare : strength,
        value: moment,
        at: { report: moment.report, start, end: moment.end },
        words: told.telling.report.text.slice(start, moment.end),
      }),
    ),
    nature === 'conflict' ? 'another time for the same thing' : 'one time, held to more or less strictly',
  )

interface Time {
  readonly moment: Moment
  readonly told: Told
  readonly strength: string
  /** The date without what binds it: "../2026-09" is 2026-09. */
  readonly bare: string
  readonly start: number
}

const STRENGTHS = (
  [
    [/\bas early as(?: the)?\s*$/i, 'as early as'],
    [/\b(?:before|ahead of|prior to)(?: the)?\s*$/i, 'before'],
    [/\bno later than(?: the)?\s*$/i, 'by'],
    [/\b(?:by|until|till)(?: the)?(?: end of)?\s*$/i, 'by'],
    [/\b(?:after|from|since)(?: the)?\s*$/i, 'after'],
  ] as const
).map(([pattern, strength]) => [pattern, strength, new RegExp(`^${pattern.source.replace('\\s*$', '\\s')}`, 'i')] as const)

/** A wording with one time in it tells that time; with several, nobody can say which is meant. */
function timeIn(told: Told): Time[] {
  const { report, clause } = told.telling,
    moments = mentionsIn(report, clause.start, clause.end).filter((mention): mention is Moment => mention.kind === 'moment')
  if (moments.length !== 1) return []
  const moment = moments[0] as Moment
  const lead = report.text.slice(Math.max(clause.start, moment.start - 24), moment.start),
    own = report.text.slice(moment.start, moment.end)
  for (const [pattern, strength, within] of STRENGTHS) {
    const before = pattern.exec(lead)
    if (before) return [{ moment, told, strength, bare: bareOf(moment), start: moment.start - lead.length + before.index }]
    const inside = within.exec(own)
    if (inside) return [{ moment, told, strength, bare: bareOf(moment), start: moment.start }]
  }
  return [{ moment, told, strength: 'in', bare: bareOf(moment), start: moment.start }]
}

/** Where the year was supplied and not told, it counts for nothing: one month is one month. */
function bareOf({ date, implied }: Moment): string {
  const bare = date.replace('../', '').replace('/..', '').replace(/[~?%]/g, '')
  return implied.includes('year') ? `XXXX${bare.slice(4)}` : bare
}

/**
 * Two tellings of one deed at two times: held to in the same way and equally precise. Neither is the day of the report itself ("said on Friday").
 */
function clash(a: Time, b: Time): boolean {
  if (a.told.telling.report === b.told.telling.report || a.strength !== b.strength) return false
  return a.bare.length === b.bare.length && !sameTime(a.bare, b.bare)
}

const isOfDeed = (time: Time): boolean => DATE.test(time.bare) && !ofReport(time)

const DATE = /^[\dX]{4}(?:-\d\d){0,2}$/

/** "2026-09" and "XXXX-09" are one: where no year is told, none is doubted. */
const sameTime = (a: string, b: string): boolean => {
  if (a === b) return true
  const short = Math.min(a.length, b.length)
  for (let i = 0; i < short; i++) if (a[i] !== b[i] && a[i] !== 'X' && b[i] !== 'X') return false
  return true
}

function ofReport({ bare, told }: Time): boolean {
  const { published } = told.telling.report
  if (bare.length < 10) return false
  return (
    published === undefined ||
    bare.startsWith('X') ||
    Math.abs(Date.parse(bare) - Date.parse(published.slice(0, 10))) < 4 * 86_400_000
  )
}
