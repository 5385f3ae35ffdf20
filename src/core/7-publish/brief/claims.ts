import type { Claim, Wording } from '../../model.js'
import { BADGES, type Badge, badgeOf } from './badge.js'
import { type Desk, gradeOf } from './desk.js'
import { type Block, heading, type Item, type Line, list, paragraph, quiet, strong } from './document.js'
import { quoted } from './excerpt.js'
import { counted, enumerated, hand, shortened, upperFirst, way } from './say.js'
import { visible } from './visible.js'

const SAID: Readonly<Record<Badge, string>> = {
  altered: 'a quotation was altered',
  differs: 'told differently',
  inflated: 'told by more speakers here than there',
  'single origin': 'one origin',
  agrees: 'several origins',
  'told once': 'told by one report',
}

/** Claims of a kind that are written out; the rest is counted and stands in the dossier. */
const MOST: Readonly<Record<Badge, number>> = {
  altered: 8,
  differs: 10,
  inflated: 6,
  'single origin': 10,
  agrees: 10,
  'told once': 8,
}

/** The claims of a story, worst first, each with its words, the way they came, its standing and its grade. */
export function findClaims(desk: Desk): Block[] {
  const groups = new Map<Badge, Claim[]>(BADGES.map((badge) => [badge, []]))
  for (const claim of desk.claims) groups.get(badgeOf(claim, desk.discrepanciesOf(claim)))!.push(claim)
  for (const group of groups.values()) group.sort((a, b) => b.standing.reports - a.standing.reports)
  const of = (...badges: Badge[]) =>
    badges.flatMap((badge) =>
      groups
        .get(badge)!
        .slice(0, MOST[badge])
        .map((claim) => ({ badge, claim })),
    )
  const left = BADGES.reduce((sum, badge) => sum + Math.max(0, groups.get(badge)!.length - MOST[badge]), 0)
  const disputed = of('altered', 'differs', 'inflated'),
    repeated = of('single origin', 'agrees'),
    once = of('told once')
  return [
    ...section('Claims that are told differently', disputed, ({ badge, claim }) => inFull(desk, claim, SAID[badge])),
    ...section('Claims that the reports tell alike', repeated, ({ badge, claim }) => inFull(desk, claim, SAID[badge])),
    ...section(desk.reports.length === 1 ? 'Claims' : 'Claims that only one report makes', once, ({ claim }) =>
      inShort(desk, claim),
    ),
    ...(left > 0
      ? [paragraph(quiet(`${counted(left, 'more claim')} of less weight ${left === 1 ? 'is' : 'are'} in the dossier.`))]
      : []),
  ]
}

const section = <Thing>(title: string, things: readonly Thing[], item: (thing: Thing) => Item): Block[] =>
  things.length ? [heading(3, title), ...list(things.map(item))] : []

/** The title line, and each report's own words under it. */
function inFull(desk: Desk, claim: Claim, said: string): Item {
  return {
    line: [strong(titleOf(claim)), ` · ${said} · ${standing(desk, claim)}`],
    under: oneEach(claim.wordings).map((wording) => wordingLine(desk, claim, wording)),
  }
}

function inShort(desk: Desk, claim: Claim): Item {
  const [wording] = claim.wordings
  return { line: [...wordingLine(desk, claim, wording), ...gradeSaid(gradeOf(desk, claim))] }
}

/** Harbour Post, third-hand: “…” four envoys → Morning Ledger → this report[1] */
function wordingLine(desk: Desk, claim: Claim, wording: Wording): Line {
  const { evidence, chain, stance } = wording,
    report = evidence[0].report
  return [
    `${desk.label(report)}, ${hand(chain)}: `,
    quoted(desk.reportOf(report), evidence),
    stance === 'asserts' ? '' : stance === 'hedges' ? ', with reservation' : ', denying it',
    chain.tellers.length ? ` (${way(chain)})` : '',
    ...desk.note(evidence, claim),
  ]
}

/** A report that says the same thing three times is shown with its first wording. */
function oneEach(wordings: readonly Wording[]): Wording[] {
  const seen = new Set<string>()
  return wordings.filter(({ evidence: [at], stance }) => {
    const key = `${at.report} ${stance}`,
      isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

const titleOf = (claim: Claim): string => upperFirst(shortened(visible(claim.title), 120))

/** "2 reports · 1 origin (Morning Ledger) · F4" */
function standing(desk: Desk, claim: Claim): string {
  const names = claim.standing.origins.map((id) => desk.originOf(id)?.name).filter((name) => name !== undefined)
  const grade = gradeOf(desk, claim)
  const origins = `${counted(claim.standing.origins.length, 'origin')}${names.length ? ` (${enumerated(names.map(visible))})` : ''}`
  return [counted(claim.standing.reports, 'report'), origins, ...(grade ? [grade] : [])].join(' · ')
}

const gradeSaid = (grade: string | undefined): Line => (grade ? [` ${grade}.`] : [])
