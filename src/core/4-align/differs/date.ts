import type { Differs, Moment } from '../../model.js'
import { mentionsIn } from '../../text/mentions.js'
import type { Alike, Told } from '../claim.js'
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
  const days = new Set(times.map(({ bare }) => bare)),
    strengths = new Set(times.map(({ strength }) => strength))
  const conflict = clash([...days])
  if (!conflict && (days.size > 1 || strengths.size < 2)) return undefined
  return differ(
    'date',
    alike.claim,
    conflict ? 'conflict' : 'wording',
    times.map(
      ({ moment, told, strength, bare, start }): Side<Moment> => ({
        key: conflict ? bare : `${strength} ${bare}`,
        value: moment,
        at: { report: moment.report, start, end: moment.end },
        words: told.telling.report.text.slice(start, moment.end),
      }),
    ),
    conflict ? 'another time in one claim' : 'one time, held to more or less strictly',
  )
}

interface Time {
  readonly moment: Moment
  readonly told: Told
  readonly strength: string
  /** The date without what binds it: "../2026-09" is 2026-09. */
  readonly bare: string
  readonly start: number
}

const STRENGTHS: readonly (readonly [RegExp, string])[] = [
  [/\bas early as(?: the)?\s*$/i, 'as early as'],
  [/\b(?:before|ahead of|prior to)(?: the)?\s*$/i, 'before'],
  [/\bno later than(?: the)?\s*$/i, 'by'],
  [/\b(?:by|until|till)(?: the)?(?: end of)?\s*$/i, 'by'],
  [/\b(?:after|from|since)(?: the)?\s*$/i, 'after'],
]

/** A wording with one time in it tells that time; with several, nobody can say which is meant. */
function timeIn(told: Told): Time[] {
  const { report, clause } = told.telling,
    moments = mentionsIn(report, clause.start, clause.end).filter((mention): mention is Moment => mention.kind === 'moment')
  if (moments.length !== 1) return []
  const moment = moments[0] as Moment
  const lead = report.text.slice(Math.max(clause.start, moment.start - 24), moment.start),
    own = report.text.slice(moment.start, moment.end)
  for (const [pattern, strength] of STRENGTHS) {
    const before = pattern.exec(lead)
    if (before) return [{ moment, told, strength, bare: bareOf(moment), start: moment.start - lead.length + before.index }]
    const inside = new RegExp(`^${pattern.source.replace('\\s*$', '\\s')}`, 'i').exec(own)
    if (inside) return [{ moment, told, strength, bare: bareOf(moment), start: moment.start }]
  }
  return [{ moment, told, strength: 'in', bare: bareOf(moment), start: moment.start }]
}

const bareOf = ({ date }: Moment): string =>
  date
    .replace(/^\.\.\//, '')
    .replace(/\/\.\.$/, '')
    .replace(/[~?%]/g, '')

/** Two dates clash when neither is a part of the other: 2026-09 and 2026 do not, 2026-09 and 2026-10 do. */
function clash(days: readonly string[]): boolean {
  return days.some((a) => days.some((b) => a !== b && isDate(a) && isDate(b) && !a.startsWith(b) && !b.startsWith(a)))
}
const isDate = (day: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(day)
