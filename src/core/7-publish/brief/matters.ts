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
    ['Who decides', each(desk, matter.decides, ({ who, rule }) => `${upperFirst(said(who))}: ${said(rule)}`)],
    ['Decided', each(desk, matter.state, ({ decided, what }) => `${decided ? 'yes' : 'not yet'}: ${said(what)}`)],
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
const mentions = (what: string, edtf: string): boolean => {
  const month = /-(\d\d)/.exec(edtf)?.[1]
  const name = month ? date(`2000-${month}`).split(' ')[0] : undefined
  return name !== undefined && what.toLowerCase().includes(name.toLowerCase())
}
