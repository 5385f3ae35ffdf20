import { AFTER_MOMENTS } from '../language/en/time.js'
import type { Edtf, Moment } from '../model.js'
import { wordAt } from '../text/word-at.js'
import type { Day } from './calendar.js'
import { bareYear, dayMonth, isoDate, numericDate } from './date-in-digits.js'
import type { Core, DateRule } from './date-parts.js'
import { monthFirst, weekday } from './month-and-weekday.js'
import { midYear, partOfYear } from './part-of-year.js'
import { ago, nearDay, relative } from './relative-date.js'
import type { Token } from './token.js'

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
export function findMoments(tokens: readonly Token[], today: Day | undefined): FoundMoment[] {
  const found: FoundMoment[] = []
  for (let i = 0; i < tokens.length; i++) {
    const core = tokens[i]!.form.opensMoment ? coreAt(tokens, i, today) : undefined
    if (!core) continue
    const moment = bounded(tokens, core, found.at(-1)?.to ?? 0, today)
    found.push(moment)
    i = moment.to - 1
  }
  return found
}

function coreAt(tokens: readonly Token[], i: number, today: Day | undefined): Core | undefined {
  const token = tokens[i]!
  if (!token.form.opensMoment) return undefined
  const rules = token.kind === 'number' ? FROM_NUMBER : FROM_WORD
  for (const rule of rules) {
    const core = rule(tokens, i, today)
    if (core) return core
  }
  return undefined
}

/** In the order in which they are tried. */
const FROM_NUMBER: readonly DateRule[] = [isoDate, numericDate, dayMonth, ago, bareYear]
const FROM_WORD: readonly DateRule[] = [monthFirst, weekday, nearDay, relative, ago, partOfYear, midYear]

// ── By, since, from … to ────────────────────────────────────────────────────

/** "by September" is ../2026-09; "since 2021" is 2021/..; "from 2018 to 2020" is 2018/2020. */
function bounded(tokens: readonly Token[], core: Core, after: number, today: Day | undefined): FoundMoment {
  let from = core.from
  while (from > after && from > core.from - 5 && WITHIN_DATE.has(tokens[from - 1]!.folded) && tokens[from - 1]!.kind === 'word')
    from--
  const word = from > after ? tokens[from - 1]!.folded : ''
  const plain = { ...core, date: core.date as Edtf }
  const stretched = core.date.includes('/')
  let startsAt = core.from
  while (startsAt > from && NEAR_DATE.has(tokens[startsAt - 1]!.folded)) startsAt--
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
    if (OPEN_END.has(word) && word !== 'from') return { ...plain, from: from - 1, date: `${start}/..` as Edtf }
    return { ...plain, from: startsAt }
  }
  if (OPEN_START.has(word) && !AFTER_MOMENTS.has(wordAt(tokens, from - 2)?.folded ?? ''))
    return { ...plain, from: from - 1, date: `../${core.date}` as Edtf }
  if (OPEN_END.has(word)) return { ...plain, from: from - 1, date: `${core.date}/..` as Edtf }
  return { ...plain, from: startsAt }
}

/** "from March to June 2025": the first has the year of the second. */
const yearFrom = (first: string, second: string): string =>
  first.startsWith('XXXX') && /^\d{4}/.test(second) ? second.slice(0, 4) + first.slice(4) : first

const OPEN_START: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'til'])
const OPEN_END: ReadonlySet<string> = new Set(['since', 'after', 'from'])
/** Belong to the date: "early July", "last September". */
const NEAR_DATE: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'last', 'next', 'this'])
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
