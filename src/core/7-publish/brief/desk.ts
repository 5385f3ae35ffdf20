import type {
  Attribution,
  Claim,
  Derivation,
  Discrepancy,
  Dossier,
  Evidence,
  Grade,
  Id,
  Matter,
  Origin,
  Report,
  Sentence,
  SourceChain,
  Span,
  Standing,
  Story,
} from '../../model.js'
import { standingOf, tellingsOf } from '../../standing.js'
import { holds, overlaps } from '../../text/span.js'
import { asTold } from '../as-told.js'
import type { Inline } from './document.js'
import { labelsOf } from './label.js'
import { type About, Notes } from './notes.js'
import { few } from './say.js'

/** Everything of one story, laid out for writing about it. */
export interface Desk {
  readonly story: Story
  readonly reports: readonly Report[]
  /** Absent when no lineage is known: then nothing is counted. */
  readonly standing?: Standing
  readonly claims: readonly Claim[]
  readonly matters: readonly Matter[]
  /** Of the whole pile. */
  readonly attributions: readonly Attribution[]
  readonly origins: readonly Origin[]
  /** Of the whole pile. */
  readonly derivations: readonly Derivation[]
  readonly frames: ReadonlyMap<Id<'report'>, SourceChain>
  readonly discrepanciesOf: (claim: Claim) => readonly Discrepancy[]
  readonly discrepancies: readonly Discrepancy[]
  readonly gradesOf: (claim: Claim) => readonly Grade[]
  readonly circles: readonly (readonly Id<'report'>[])[]
  readonly originOf: (id: Id<'origin'>) => Origin | undefined
  readonly reportOf: (id: Id<'report'>) => Report
  readonly sentenceOf: (at: Span) => Sentence | undefined
  /** The very words of evidence in one report. */
  readonly wordsOf: (evidence: Evidence) => string
  readonly label: (id: Id<'report'>) => string
  /** The notes for these words, with the way they came and their grade; of the claim they belong to, if that is said. */
  readonly note: (evidence: readonly Span[], claim?: Claim) => Inline[]
  readonly notes: Notes
}

export interface BriefOptions {
  /** Only this story. */
  readonly story?: string
  /** Written into the brief: the version of the program that made it. */
  readonly version?: string
  /** When each report was read, EDTF by report id: the core has no clock. */
  readonly read?: ReadonlyMap<string, string>
  /** So many stories are written out, the rest are listed. */
  readonly most?: number
}

/** One desk for each story, over one set of notes. */
export function desksOf(dossier: Dossier, stories: readonly Story[], options: BriefOptions): { desks: Desk[]; notes: Notes } {
  const inBrief = new Set(stories.flatMap(({ reports }) => reports)),
    reports = dossier.reports.filter(({ id }) => inBrief.has(id)),
    labels = labelsOf(reports),
    notes = new Notes(reports, { labels, ...(options.read ? { read: options.read } : {}) }),
    byId = new Map(dossier.reports.map((report) => [report.id, report])),
    origins = new Map(dossier.lineage.origins.map((origin) => [origin.id, origin])),
    claims = grouped(dossier.claims, ({ story }) => story),
    matters = grouped(dossier.matters, ({ story }) => story),
    originsByStory = grouped(dossier.lineage.origins, ({ story }) => story),
    discrepancies = grouped(dossier.discrepancies, ({ claim }) => claim),
    grades = grouped(dossier.grades, ({ claim }) => claim),
    frames = new Map(dossier.chains.filter(({ attribution }) => attribution === undefined).map((chain) => [chain.report, chain]))
  const reportOf = (id: Id<'report'>): Report => {
    const report = byId.get(id)
    if (!report) throw new RangeError(`report ${id} is not in the pile`)
    return report
  }
  const wayOf = waysOf(dossier, inBrief, frames)
  const desks = stories.map((story): Desk => {
    const own = story.reports.map(reportOf),
      tellings = tellingsOf(own, dossier),
      told = claims.get(story.id) ?? [],
      held = new Set<string>(story.reports),
      wordings = grouped(
        told.flatMap((claim) => claim.wordings.map((wording) => ({ claim, wording }))),
        ({ wording }) => wording.evidence[0].report,
      )
    const gradeFor = (claim: Claim, origin: Id<'origin'>): string | undefined =>
      grades
        .get(claim.id)
        ?.filter((grade) => grade.origin === origin)
        .map(codeOf)[0]
    /** The wording that holds the words tells their way and their grade; words of no claim have the way of what was said around them. */
    const aboutOf = (at: Span, claim?: Claim): About => {
      const around = (wordings.get(at.report) ?? []).filter(({ claim: other }) => claim === undefined || other === claim),
        found =
          around.find(({ wording }) => wording.evidence.some((span) => holds(span, at))) ??
          around.find(({ wording }) => wording.evidence.some((span) => overlaps(span, at))) ??
          (claim ? around[0] : undefined)
      const chain = found ? asTold(found.wording) : wayOf(at),
        grade = found && gradeFor(found.claim, found.wording.origin)
      return { ...(chain ? { chain } : {}), ...(grade ? { grade } : {}) }
    }
    return {
      story,
      reports: own,
      ...(tellings.length ? { standing: standingOf(tellings, dossier) } : {}),
      claims: told,
      matters: matters.get(story.id) ?? [],
      attributions: dossier.attributions,
      origins: originsByStory.get(story.id) ?? [],
      derivations: dossier.lineage.derivations,
      frames,
      discrepanciesOf: (claim) => discrepancies.get(claim.id) ?? [],
      discrepancies: told.flatMap(({ id }) => discrepancies.get(id) ?? []),
      gradesOf: (claim) => grades.get(claim.id) ?? [],
      circles: dossier.lineage.circles.filter((circle) => circle.some((id) => held.has(id))),
      originOf: (id) => origins.get(id),
      reportOf,
      sentenceOf: (at) => reportOf(at.report).sentences.find(({ start, end }) => start <= at.start && at.start < end),
      wordsOf: (evidence) => evidence.map(({ report, start, end }) => reportOf(report).text.slice(start, end)).join(' … '),
      label: (id) => labels.get(id) ?? id,
      note: (evidence, claim) => evidenceByReport(evidence).flatMap((spans) => notes.of(spans, aboutOf(spans[0], claim))),
      notes,
    }
  })
  return { desks, notes }
}

/** The way of whatever stands somewhere: of the innermost attribution that holds it, or the report's frame. */
function waysOf(
  dossier: Dossier,
  reports: ReadonlySet<string>,
  frames: ReadonlyMap<Id<'report'>, SourceChain>,
): (at: Span) => SourceChain | undefined {
  const byAttribution = new Map(dossier.chains.map((chain) => [chain.attribution, chain])),
    byReport = grouped(
      dossier.attributions.filter(({ report }) => reports.has(report)),
      ({ report }) => report,
    )
  const size = ({ content }: Attribution) => content.reduce((total, { start, end }) => total + end - start, 0)
  return (at) => {
    const around = (byReport.get(at.report) ?? []).filter(({ content }) => content.some((span) => holds(span, at)))
    const innermost = around.sort((a, b) => size(a) - size(b))[0]
    return (innermost && byAttribution.get(innermost.id)) ?? frames.get(at.report)
  }
}

function evidenceByReport(evidence: readonly Span[]): Evidence[] {
  return [...grouped(evidence, ({ report }) => report).values()] as unknown as Evidence[]
}

function grouped<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}

/** "F4"; of several origins "F4 (Politico), B2 (TASS)"; nothing when it was not graded. */
export function gradeOf(desk: Desk, claim: Claim, origin?: Id<'origin'>): string | undefined {
  const grades = desk.gradesOf(claim).filter((grade) => origin === undefined || grade.origin === origin)
  const byCode = grouped(grades, codeOf)
  if (byCode.size < 2) return byCode.keys().next().value
  return [...byCode]
    .map(
      ([code, of]) =>
        `${code} (${few(
          of.map(({ origin }) => desk.originOf(origin)?.name ?? 'origin not known'),
          3,
        )})`,
    )
    .join(', ')
}

const codeOf = (grade: Grade): string => `${grade.reliability}${grade.credibility}`
