import type { Evidence, Matter, Told } from '../../model.js'
import type { Desk } from './desk.js'
import { type Block, heading, type Item, type Line, list, strong } from './document.js'
import { amount, date, shortened, upperFirst } from './say.js'
import { visible } from './visible.js'

const MOST_MATTERS = 8
const MOST_EACH = 4

/** One card for each thing under way: since when, how many, who wants what, who decides, is it decided, what is next. */
export function findMatters(desk: Desk): Block[] {
  const telling = desk.matters.filter((matter) => knows(matter) > 0).sort((a, b) => knows(b) - knows(a))
  if (telling.length === 0) return []
  return [heading(3, 'Where it stands'), ...telling.slice(0, MOST_MATTERS).flatMap((matter) => card(desk, matter))]
}

const knows = ({ since, size, wants, decides, state, next }: Matter): number =>
  [since, size, wants, decides, state, next].filter((told) => told.length > 0).length

function card(desk: Desk, matter: Matter): Block[] {
  const rows: [string, Line[]][] = [
    ['Since', each(desk, matter.since, (moment) => date(moment.date).replace(/^since /, ''))],
    ['How many', each(desk, matter.size, amount)],
    [
      'Wants',
      each(
        desk,
        matter.wants,
        ({ who, what, by }) =>
          `${upperFirst(said(who))}: ${said(what)}${by && !mentions(what, by.date) ? ` (${date(by.date)})` : ''}`,
      ),
    ],
    [
      'Who decides',
      each(desk, matter.decides, ({ who, rule }) =>
        starts(rule, who) ? upperFirst(said(rule)) : `${upperFirst(said(who))}: ${said(rule)}`,
      ),
    ],
    [
      'Decided',
      each(desk, unlike(matter.state, matter.decides), ({ decided, what }) => `${decided ? 'yes' : 'not yet'}: ${said(what)}`),
    ],
    ['Next', each(desk, matter.next, ({ what, when }) => `${said(what)}${when ? ` (${date(when.date)})` : ''}`)],
  ]
  const items: Item[] = rows
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) =>
      lines.length === 1 ? { line: [strong(label), ': ', ...lines[0]!] } : { line: [strong(label)], under: lines },
    )
  const name = said(matter.name),
    kind = matter.type === 'other' || name.toLowerCase().includes(matter.type) ? '' : ` (${matter.type})`
  return [heading(4, `${upperFirst(name)}${kind}`), ...list(items)]
}

/** Each answer once, with a note for every place that gives it. */
function each<Value>(desk: Desk, told: readonly Told<Value>[], say: (value: Value) => string): Line[] {
  const answers = new Map<string, { said: string; evidence: Evidence[] }>()
  for (const { value, evidence } of told) {
    const words = say(value),
      known = answers.get(words.toLowerCase())
    if (known) known.evidence.push(evidence)
    else answers.set(words.toLowerCase(), { said: words, evidence: [evidence] })
  }
  return [...answers.values()]
    .slice(0, MOST_EACH)
    .map(
      ({ said: words, evidence }): Line => [
        words,
        ` (${[...new Set(evidence.map(([at]) => desk.label(at.report)))].slice(0, 3).join(', ')})`,
        ...evidence.slice(0, 3).flatMap((spans) => desk.note(spans)),
      ],
    )
}

const said = (text: string): string => shortened(visible(text), 160)

/** "end it by June" already says by when. */
function mentions(what: string, edtf: string): boolean {
  const [, year, month] = /(\d{4})?(?:-(\d\d))?(?:-\d\d)?$/.exec(edtf) ?? []
  const name = month ? date(`2000-${month}`).split(' ')[0] : year
  return name !== undefined && what.toLowerCase().includes(name.toLowerCase())
}

const starts = (text: string, with_: string): boolean => text.toLowerCase().startsWith(with_.toLowerCase())

/** The rule by which something is decided does not say that it is. */
const unlike = <Value>(told: readonly Told<Value>[], other: readonly Told<unknown>[]): readonly Told<Value>[] =>
  told.filter(({ evidence: [at] }) => !other.some(({ evidence: [same] }) => same.report === at.report && same.start === at.start))
