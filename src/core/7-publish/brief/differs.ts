import type { Claim, Discrepancy, Evidence, Figure, Moment, Name, Omission, Span, Voice } from '../../model.js'
import { severity } from './badge.js'
import type { Desk } from './desk.js'
import { type Block, heading, type Inline, joined, type Line, list, paragraph, quiet, strong } from './document.js'
import { excerpt, quoted } from './excerpt.js'
import { amount, counted, date, few } from './say.js'
import { visible } from './visible.js'
import { weightsOf } from './weight.js'

type Differing = Exclude<Discrepancy, Omission>
type Value = Figure | Moment | Name | Voice | string

const ASKED: Readonly<Record<Differing['kind'], string>> = {
  quotation: 'Words in quotation marks',
  figure: 'Figure',
  date: 'Date',
  name: 'Name',
  title: 'Title',
  action: 'What is done or wanted',
  inflation: 'Who says so',
  hedging: 'How certain it is',
}
const KINDS = Object.keys(ASKED)

const NATURE: Readonly<Record<Differing['nature'], string | undefined>> = {
  conflict: undefined,
  rounding: 'one may be the other, rounded',
  update: 'the later report may know more',
  scope: 'may count different things',
  wording: 'may be a matter of wording',
}

/** Rows of a table beyond this are in the dossier only. */
const MOST_ROWS = 14
const MOST_OMISSIONS = 6
const MOST_NAMED = 3
/** "May" here and "will" there is the commonest difference and the least. */
const MOST_HEDGING = 4

/** Where the tellings differ: the exact words side by side. */
export function findDifferences(desk: Desk): Block[] {
  const differing = uniqueDifferences(
    desk,
    desk.discrepancies.filter((each): each is Differing => each.kind !== 'omission'),
  ).sort((a, b) => severity(a) - severity(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const hedging = differing.filter(({ kind }) => kind === 'hedging').slice(MOST_HEDGING),
    told = differing.filter((each) => !hedging.includes(each)).slice(0, MOST_ROWS),
    left = differing.length - told.length
  return [
    ...(told.length ? [heading(3, 'Where the tellings differ'), table(desk, told)] : []),
    ...(left > 0
      ? [paragraph(quiet(`${counted(left, 'smaller difference')} more ${left === 1 ? 'is' : 'are'} in the dossier.`))]
      : []),
  ]
}

function table(desk: Desk, differing: readonly Differing[]): Block {
  const rows = differing.map((each) => ({ each, versions: versionsOf(desk, each) }))
  const claims = new Map(desk.claims.map((claim) => [claim.id, claim])),
    claimOf = (each: Differing) => claims.get(each.claim)
  const columns = Math.min(4, Math.max(...rows.map(({ versions }) => versions.length)))
  const names = ['One telling', 'Another', 'A third', 'Others']
  return {
    kind: 'table',
    head: [['What differs'], ...names.slice(0, columns).map((name): Line => [name])],
    rows: rows.map(({ each, versions }) => [
      whatOf(each),
      ...Array.from({ length: columns }, (_, column): Line => {
        const here = column === columns - 1 ? versions.slice(column) : versions.slice(column, column + 1)
        return here.flatMap((version, index): Line => [...(index ? ['; '] : []), ...cell(desk, claimOf(each), version)])
      }),
    ]),
  }
}

/** “… wants to reduce the size of the force …” (Harbour Post[1], Mirror[2]) */
function cell(desk: Desk, claim: Claim | undefined, version: readonly Evidence[]): Line {
  const byReport = [...groupsOf(version.flatMap((evidence) => [...evidence])).values()],
    [first] = byReport
  if (!first) return []
  const shown = byReport.slice(0, MOST_NAMED),
    more = byReport.length - shown.length
  return [
    excerpt(desk.reportOf(first[0].report), first[0]),
    ' (',
    ...joined(shown.map((spans): Line => [desk.label(spans[0].report), ...desk.note(spans, claim)])),
    ...(more > 0 ? [` and ${more} more`] : []),
    ')',
  ]
}

function groupsOf(spans: readonly Span[]): Map<string, Evidence> {
  const groups = new Map<string, Evidence>()
  for (const span of spans) {
    const group = groups.get(span.report)
    groups.set(span.report, group ? [...group, span] : [span])
  }
  return groups
}

function whatOf(each: Differing): Line {
  // Words in quotation marks promise to be the very words: there is no "matter of wording" about them.
  const nature = each.kind === 'quotation' ? undefined : NATURE[each.nature],
    of = each.kind === 'figure' ? each.versions.map(({ value }) => value.of).find((unit) => unit !== undefined) : undefined
  const what: Inline = strong(of ? `${ASKED[each.kind]}: ${visible(of)}` : ASKED[each.kind])
  return nature ? [what, ', ', nature] : [what]
}

/**
 * Tellings of the same value stand together, in the order in which the values are first told. Where all come to the same ("Islamic State", "ISIS" are one
 * name) it is the words that differ.
 */
function versionsOf(desk: Desk, each: Differing): Evidence[][] {
  const told = [...(each.versions as readonly { value: Value; evidence: Evidence }[])].sort(
      (a, b) => voices(a.value) - voices(b.value),
    ),
    values = new Set(told.map(({ value }) => comesTo(value))),
    keyOf =
      values.size > 1
        ? ({ value }: { value: Value }) => comesTo(value)
        : ({ evidence }: { evidence: Evidence }) => desk.wordsOf(evidence)
  const versions = new Map<string, Evidence[]>()
  for (const one of told) {
    const same = versions.get(keyOf(one))
    if (!same) versions.set(keyOf(one), [one.evidence])
    else if (!same.some(([at]) => at.report === one.evidence[0].report)) same.push(one.evidence)
  }
  return [...versions.values()]
}

/** Soldiers here are troops there: it is the number that differs. */
const comesTo = (value: Value): string =>
  typeof value !== 'string' && value.kind === 'figure' ? String(value.value) : saidAs(value)

/** Inflated sources are shown from one to many; everything else in the order of the dossier. */
const voices = (value: Value): number =>
  typeof value === 'string' || !('count' in value) ? 0 : value.count === 'several' ? Number.MAX_SAFE_INTEGER : value.count

export function saidAs(value: Value): string {
  if (typeof value === 'string') return visible(value)
  switch (value.kind) {
    case 'figure':
      return amount(value)
    case 'moment':
      return date(value.date)
    case 'name':
      return visible(value.canonical)
    default:
      return visible(value.name)
  }
}

/** What is shown with the same sentences, of the same kind, is one difference, though two claims were cut from them. */
function uniqueDifferences(desk: Desk, all: readonly Differing[]): Differing[] {
  const seen = new Map<string, Differing>()
  for (const each of all) {
    const places = each.versions.map(({ evidence: [at] }) => `${at.report} ${desk.sentenceOf(at)?.start ?? at.start}`).sort()
    const key = `${each.kind} ${places.join(', ')}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

/** What one report tells and another leaves out. What a matter hangs on comes first. */
export function findOmissions(desk: Desk): Block[] {
  const weighty = desk.matters.flatMap(({ decides, state, next }) =>
    [...decides, ...state, ...next].flatMap(({ evidence }) => [...evidence]),
  )
  const weight = ({ evidence: [at] }: Omission): number =>
    weighty.some((other) => other.report === at.report && other.start < at.end && at.start < other.end) ? 0 : 1
  const weightOf = weightsOf(desk),
    trifles = new Set<string>(desk.claims.filter((claim) => weightOf(claim) === 0).map(({ id }) => id))
  const all = desk.discrepancies
    .filter((each): each is Omission => each.kind === 'omission' && !trifles.has(each.claim))
    .sort((a, b) => weight(a) - weight(b))
  if (all.length === 0) return []
  const told = all.slice(0, MOST_OMISSIONS),
    left = all.length - told.length
  return [
    heading(3, 'Told here, left out there'),
    ...list(
      told.map((each) => {
        const [first] = each.evidence,
          present = [...new Set(each.evidence.map(({ report }) => report))]
        const own = each.evidence.filter(({ report }) => report === first.report) as unknown as Evidence
        return {
          line: [
            quoted(desk.reportOf(first.report), own),
            ` is in ${few(present.map(desk.label), 3)}`,
            ...[...groupsOf(each.evidence).values()].slice(0, MOST_NAMED).flatMap((spans) => desk.note(spans)),
            ` and not in ${few(each.absentFrom.map(desk.label), 3)}`,
            each.nature === 'not established'
              ? '.'
              : each.nature === 'dropped'
                ? ', which left it out.'
                : ', which the first added to.',
          ],
        }
      }),
    ),
    ...(left > 0
      ? [
          paragraph(
            quiet(
              `${counted(left, 'more statement')} told by some and not by others ${left === 1 ? 'is' : 'are'} in the dossier.`,
            ),
          ),
        ]
      : []),
  ]
}
