import type { Claim, Evidence, Wording } from '../../model.js'
import { asTold } from '../as-told.js'
import { BADGES, type Badge, badgeOf } from './badge.js'
import { type Desk, gradeOf } from './desk.js'
import { type Block, heading, type Inline, type Item, joined, type Line, list, paragraph, quiet, strong } from './document.js'
import { inContext } from './excerpt.js'
import { counted, few, hand, shortened, upperFirst, way } from './say.js'
import { visible } from './visible.js'
import { weightsOf } from './weight.js'

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

/** So many wordings of one claim are quoted, and so many reports named; the others are counted. */
const MOST_WORDINGS = 5
const MOST_NAMED = 6

export interface Claims {
  readonly differently: readonly Block[]
  /** Made when asked for: the notes are numbered in the order in which they are made. */
  readonly alike: () => readonly Block[]
}

/** The claims of a story, worst first, each with its words, the way they came, its standing and its grade. */
export function findClaims(desk: Desk): Claims {
  const weightOf = weightsOf(desk),
    weights = new Map(desk.claims.map((claim) => [claim, weightOf(claim)])),
    groups = new Map<Badge, Claim[]>(BADGES.map((badge) => [badge, []]))
  for (const claim of desk.claims) groups.get(badgeOf(claim, desk.discrepanciesOf(claim)))!.push(claim)
  const heavier = (a: Claim, b: Claim) => b.standing.reports - a.standing.reports || weights.get(b)! - weights.get(a)!
  const of = (badge: Badge): readonly Claim[] => {
    const disputed = badge === 'altered' || badge === 'differs' || badge === 'inflated'
    const telling = groups.get(badge)!.filter((claim) => disputed || weights.get(claim)! > 0)
    return oneASentence(desk, telling.sort(heavier)).slice(0, MOST[badge])
  }
  const differing = (['altered', 'differs', 'inflated'] as const).flatMap((badge) =>
      of(badge).map((claim) => inFull(desk, claim, SAID[badge])),
    ),
    single = of('single origin'),
    several = of('agrees'),
    once = of('told once'),
    left = desk.claims.length - differing.length - single.length - several.length - once.length
  return {
    differently: differing.length ? [heading(3, 'Claims that are told differently'), ...list(differing)] : [],
    alike: () => [
      ...alike(desk, 'Claims that several origins make', several),
      ...alike(desk, 'Claims that the reports repeat from one origin', single),
      ...toldOnce(desk, once),
      ...(left > 0
        ? [paragraph(quiet(`${counted(left, 'more claim')} of less weight ${left === 1 ? 'is' : 'are'} in the dossier.`))]
        : []),
    ],
  }
}

/** The title line, and each report's own words under it. */
function inFull(desk: Desk, claim: Claim, said: string): Item {
  // Sources grow within one report too: "another noted", then "diplomats confirmed".
  const tellings = claim.wordings.filter(({ aside }) => !aside),
    all = said === SAID.inflated ? tellings : oneEach(tellings),
    apart = wordedApart(desk, all),
    shown = apart.slice(0, MOST_WORDINGS),
    left = all.filter((wording) => !shown.includes(wording))
  return {
    line: [strong(plainly(claim.title)), ` · ${said} · ${standing(desk, claim)}`],
    under: [
      ...shown.map(
        (wording): Line => [
          `${desk.label(wording.evidence[0].report)}: `,
          ...words(desk, claim, wording),
          ` ${hand(wording.chain)}${wording.chain.tellers.length ? `, ${way(asTold(wording))}` : ''}`,
        ],
      ),
      ...(left.length
        ? [
            [
              'Also: ',
              ...joined(left.slice(0, MOST_NAMED).map((wording) => named(desk, claim, wording))),
              ...more(left.length - MOST_NAMED),
            ],
          ]
        : []),
      ...asides(desk, claim),
    ],
  }
}

/** Who only mentions it, on the way to something else: "the report of his death could not be confirmed". */
function asides(desk: Desk, claim: Claim): Line[] {
  const telling = new Set(claim.wordings.flatMap(({ aside, evidence: [at] }) => (aside ? [] : [at.report]))),
    all = oneEach(claim.wordings.filter(({ aside, evidence: [at] }) => aside && !telling.has(at.report)))
  if (all.length === 0) return []
  return [
    [
      'Only mentioned in: ',
      ...joined(all.slice(0, MOST_NAMED).map((wording) => named(desk, claim, { ...wording, stance: 'asserts' }))),
      ...more(all.length - MOST_NAMED),
    ],
  ]
}

/** Of reports that use the same words the first is quoted. */
function wordedApart(desk: Desk, wordings: readonly Wording[]): Wording[] {
  const seen = new Set<string>()
  return wordings.filter(({ evidence }) => isNew(seen, visible(desk.wordsOf(evidence)).toLowerCase()))
}

const named = (desk: Desk, claim: Claim, wording: Wording): Line => [
  `${desk.label(wording.evidence[0].report)}${stanceOf(wording)}`,
  ...desk.note(wording.evidence, claim),
]
const more = (count: number): Line => (count > 0 ? [` and ${count} more`] : [])

/** Claims that stand alike are said to stand so once; then what they say, and who says it. */
function alike(desk: Desk, name: string, claims: readonly Claim[]): Block[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) groups.set(standing(desk, claim), [...(groups.get(standing(desk, claim)) ?? []), claim])
  if (groups.size === 0) return []
  return [
    heading(3, name),
    ...[...groups].flatMap(([stands, group]): Block[] => [
      paragraph(strong(stands)),
      ...list(group.map((claim) => ({ line: title(desk, claim), under: ways(desk, claim) }))),
    ]),
  ]
}

/** third-hand, four envoys → Morning Ledger → Harbour Post[1], Northern Wire[2] */
function ways(desk: Desk, claim: Claim): Line[] {
  const groups = new Map<string, Wording[]>()
  for (const wording of oneEach(claim.wordings.filter(({ aside }) => !aside))) {
    const key = `${hand(wording.chain)} ${way(asTold(wording), '')}`.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), wording])
  }
  return [
    ...[...groups.values()].map(
      (group): Line => [
        `${hand(group[0]!.chain)}, ${way(asTold(group[0]!), '')}`,
        ...group.flatMap(
          (wording, index): Line => [
            ...(index ? [', '] : []),
            `${desk.label(wording.evidence[0].report)}${stanceOf(wording)}`,
            ...desk.note(wording.evidence, claim),
          ],
        ),
      ],
    ),
    ...asides(desk, claim),
  ]
}

/** What only one report says, under the way it took. */
function toldOnce(desk: Desk, claims: readonly Claim[]): Block[] {
  if (claims.length === 0) return []
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const chain = asTold(claim.wordings[0]),
      grade = gradeOf(desk, claim),
      key = `${hand(chain)}, ${way(chain, desk.label(chain.report))}${grade ? ` · ${grade}` : ''}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [
    heading(3, desk.reports.length === 1 ? 'Claims' : 'Claims that only one report makes'),
    ...list(
      [...groups].map(([key, group]) => ({
        line: [upperFirst(key)],
        under: group.map((claim) => words(desk, claim, claim.wordings[0])),
      })),
    ),
  ]
}

const words = (desk: Desk, claim: Claim, wording: Wording): Line => [
  inContext(desk.reportOf(wording.evidence[0].report), wording.evidence),
  stanceOf(wording),
  ...desk.note(wording.evidence, claim),
]

const stanceOf = ({ stance }: Wording): string =>
  stance === 'asserts' ? '' : stance === 'hedges' ? ' (with reservation)' : ' (denying it)'

/** A report that says the same thing three times is shown with its first wording. */
function oneEach(wordings: readonly Wording[]): Wording[] {
  const seen = new Set<string>()
  return wordings.filter(({ evidence: [at], stance }) => isNew(seen, `${at.report} ${stance}`))
}

/** Two claims cut from one sentence would be shown with the same words. */
function oneASentence(desk: Desk, claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ wordings: [{ evidence }] }) => {
    const [at] = evidence
    return isNew(seen, `${at.report} ${desk.sentenceOf(at)?.start ?? at.start}`)
  })
}

function isNew(seen: Set<string>, key: string): boolean {
  const fresh = !seen.has(key)
  seen.add(key)
  return fresh
}

/** The claim in plain words; the sentence it stands in, when its words are only a part of one. */
function title(desk: Desk, claim: Claim): Inline[] {
  const plain = visible(claim.title)
  if (!isFragment(plain)) return [strong(shortened(plain, 160))]
  const clearest = claim.wordings.find(({ evidence }) => desk.wordsOf(evidence) === claim.title) ?? claim.wordings[0]
  return [strong(inContext(desk.reportOf(clearest.evidence[0].report), clearest.evidence as Evidence, false))]
}

/** "that it wants to go" begins with its second word. */
const plainly = (words: string): string => upperFirst(shortened(visible(words).replace(/^(?:that|and|but|or|which) /i, ''), 160))

/** "to end the force", "and preventing its return", "according to four diplomats" */
const isFragment = (words: string): boolean =>
  !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(words) ||
  /^(?:And|But|Or|That|To|Who|Which|While|According|\p{Lu}\p{Ll}+ing)\b/u.test(words) ||
  /\b(?:and|or|but|that|to|of|in|on|at|by|as|from|into|than|with|for|its|their|the|an?)$/i.test(words)

/** "2 reports · 1 origin (Morning Ledger) · F4" */
function standing(desk: Desk, claim: Claim): string {
  const names = claim.standing.origins.map((id) => desk.originOf(id)?.name).filter((name) => name !== undefined)
  const grade = gradeOf(desk, claim)
  const origins = `${counted(claim.standing.origins.length, 'origin')}${names.length ? ` (${few(names.map(visible))})` : ''}`
  return [counted(claim.standing.reports, 'report'), origins, ...(grade ? [grade] : [])].join(' · ')
}
