import type { DossierJson } from '../../../core/index.js'
import type { Badge, StoryDossier } from './api.js'

export type ReportJson = DossierJson['reports'][number]
export type ClaimJson = DossierJson['claims'][number]
export type WordingJson = ClaimJson['wordings'][number]
export type ChainJson = DossierJson['chains'][number]
export type OriginJson = DossierJson['lineage']['origins'][number]
export type DerivationJson = DossierJson['lineage']['derivations'][number]
export type DiscrepancyJson = DossierJson['discrepancies'][number]
export type GradeJson = DossierJson['grades'][number]
export type MatterJson = DossierJson['matters'][number]
export type AttributionJson = DossierJson['attributions'][number]

/** Worst first. */
export const BADGES: readonly Badge[] = ['altered', 'differs', 'inflated', 'single origin', 'agrees', 'told once']

/** One story with all that is looked up in it again and again. Made once for each answer of the server. */
export interface Story {
  readonly dossier: StoryDossier
  readonly id: string
  readonly title: string
  readonly reports: readonly ReportJson[]
  /** Worst first; told by more reports before told by fewer. */
  readonly claims: readonly ClaimJson[]
  report(id: string): ReportJson | undefined
  /** "Mirror Daily", or the file's name; numbered when two reports of one outlet are in the story. */
  label(report: string): string
  origin(id: string): OriginJson | undefined
  chainOf(wording: WordingJson): ChainJson | undefined
  frameOf(report: string): ChainJson | undefined
  badge(claim: ClaimJson): Badge
  discrepanciesOf(claim: string): readonly DiscrepancyJson[]
  gradesOf(claim: string): readonly GradeJson[]
  claimsIn(report: string): readonly ClaimJson[]
}

export function indexStory(dossier: StoryDossier): Story {
  const reports = new Map(dossier.reports.map((report) => [report.id as string, report]))
  const origins = new Map(dossier.lineage.origins.map((origin) => [origin.id as string, origin]))
  const chains = new Map(dossier.chains.map((chain) => [chain.id as string, chain]))
  const frames = new Map(
    dossier.chains.filter(({ attribution }) => attribution === null).map((chain) => [chain.report as string, chain]),
  )
  const discrepancies = grouped(dossier.discrepancies, ({ claim }) => claim)
  const grades = grouped(dossier.grades, ({ claim }) => claim)
  const labels = labelsOf(dossier.reports)
  const badge = (claim: ClaimJson): Badge => dossier.badges[claim.id] ?? 'told once'
  const rank = (claim: ClaimJson): number => BADGES.indexOf(badge(claim)) * 1e6 - claim.standing.reports * 1e3
  const claimsIn = new Map<string, ClaimJson[]>()
  for (const claim of dossier.claims)
    for (const report of new Set(claim.wordings.map((wording) => wording.report as string)))
      claimsIn.set(report, [...(claimsIn.get(report) ?? []), claim])
  const [story] = dossier.stories
  return {
    dossier,
    id: story?.id ?? '',
    title: story?.title ?? '',
    reports: [...dossier.reports].sort(
      (a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.key.localeCompare(b.key),
    ),
    claims: [...dossier.claims].sort((a, b) => rank(a) - rank(b)),
    report: (id) => reports.get(id),
    label: (id) => labels.get(id) ?? id,
    origin: (id) => origins.get(id),
    chainOf: (wording) => {
      const chain = wording.ownChain ?? chains.get(wording.chain)
      return chain && wording.framed
        ? { ...chain, tellers: chain.tellers.map((teller) => ({ ...teller, implied: true })) }
        : chain
    },
    frameOf: (id) => frames.get(id),
    badge,
    discrepanciesOf: (id) => discrepancies.get(id) ?? [],
    gradesOf: (id) => grades.get(id) ?? [],
    claimsIn: (id) => claimsIn.get(id) ?? [],
  }
}

function grouped<Thing>(things: readonly Thing[], by: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(by(thing))
    if (group) group.push(thing)
    else groups.set(by(thing), [thing])
  }
  return groups
}

function labelsOf(reports: readonly ReportJson[]): Map<string, string> {
  const plain = new Map(reports.map((report) => [report.id as string, report.outlet ?? fileName(report.key)]))
  const seen = new Map<string, number>()
  for (const name of plain.values()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const at = new Map<string, number>()
  return new Map(
    [...plain].map(([id, name]) => {
      if (seen.get(name) === 1) return [id, name]
      const number = (at.get(name) ?? 0) + 1
      at.set(name, number)
      return [id, `${name} (${number})`]
    }),
  )
}

const fileName = (key: string): string => (key.split('/').at(-1) ?? key).replace(/\.(txt|md|html?|jsonl?)$/i, '')

const HANDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** "F3", or "F3 B2" when its origins are graded apart. */
export const gradeOf = (story: Story, claim: ClaimJson): string =>
  [...new Set(story.gradesOf(claim.id).map(({ reliability, credibility }) => `${reliability}${credibility}`))].join(' ') ||
  'not graded'

/** Tellers are counted before the report: none is first-hand. */
export const hand = (chain: Pick<ChainJson, 'tellers'> | undefined): string =>
  chain ? `${HANDS[chain.tellers.length] ?? `${chain.tellers.length + 1}th`}-hand` : 'hand not established'

/** Where no report says where it came out, nobody can count outlets. */
export const outletsInWords = (outlets: number, known: boolean): string =>
  known ? plural(outlets, 'outlet') : 'outlets not known'

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
