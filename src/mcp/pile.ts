import {
  type Claim,
  type Discrepancy,
  type Dossier,
  type Evidence,
  type Grade,
  type Id,
  type Origin,
  type Report,
  type SourceChain,
  type Span,
  type Standing,
  type Story,
  standingOf,
  tellingsOf,
} from '../core/index.js'

/** A question that cannot be answered as it was put; said so that the asker can put it better. */
export class Unanswerable extends Error {}

/** A dossier with everything found by its id; made once for each dossier. */
export class Pile {
  readonly dossier: Dossier
  readonly #reports: ReadonlyMap<string, Report>
  readonly #stories: ReadonlyMap<string, Story>
  readonly #claims: ReadonlyMap<string, Claim>
  readonly #origins: ReadonlyMap<string, Origin>
  readonly #discrepancies: ReadonlyMap<string, readonly Discrepancy[]>
  readonly #grades: ReadonlyMap<string, readonly Grade[]>
  readonly #storyOf: ReadonlyMap<string, Story>

  static readonly #made = new WeakMap<Dossier, Pile>()
  static of(dossier: Dossier): Pile {
    const known = Pile.#made.get(dossier) ?? new Pile(dossier)
    Pile.#made.set(dossier, known)
    return known
  }

  private constructor(dossier: Dossier) {
    this.dossier = dossier
    this.#reports = byId(dossier.reports)
    this.#stories = byId(dossier.stories)
    this.#claims = byId(dossier.claims)
    this.#origins = byId(dossier.lineage.origins)
    this.#discrepancies = grouped(dossier.discrepancies, ({ claim }) => claim)
    this.#grades = grouped(dossier.grades, ({ claim }) => claim)
    this.#storyOf = new Map(dossier.stories.flatMap((story) => story.reports.map((report) => [report, story])))
  }

  /** By id, by the beginning of an id, or by the key that the user gave the report. */
  report(asked: string): Report {
    return (
      this.#reports.get(asked) ??
      this.dossier.reports.find(({ key }) => key === asked) ??
      onlyOne(this.#reports, asked, 'report', 'list_stories and search_claims give the ids of reports')
    )
  }
  readonly story = (asked: string): Story =>
    this.#stories.get(asked) ?? onlyOne(this.#stories, asked, 'story', 'list_stories gives the ids of stories')
  readonly claim = (asked: string): Claim =>
    this.#claims.get(asked) ?? onlyOne(this.#claims, asked, 'claim', 'search_claims gives the ids of claims')

  readonly origin = (id: Id<'origin'>): Origin | undefined => this.#origins.get(id)
  readonly storyOf = (report: Id<'report'>): Story | undefined => this.#storyOf.get(report)
  readonly discrepanciesOf = (claim: Id<'claim'>): readonly Discrepancy[] => this.#discrepancies.get(claim) ?? []
  readonly gradesOf = (claim: Id<'claim'>): readonly Grade[] => this.#grades.get(claim) ?? []

  standing(story: Story): Standing | undefined {
    const tellings = tellingsOf(
      story.reports.map((id) => this.report(id)),
      this.dossier,
    )
    return tellings.length ? standingOf(tellings, this.dossier) : undefined
  }

  readonly label = (id: string): string => {
    const report = this.#reports.get(id)
    return report?.outlet ?? report?.key ?? id
  }

  readonly words = (at: Span): string => this.report(at.report).text.slice(at.start, at.end)

  readonly allWords = (evidence: Evidence): string => evidence.map(this.words).join(' … ')

  /** "four envoys → [Morning Ledger] → Harbour Post"; a teller in brackets is implied. */
  readonly way = ({ tellers, report }: SourceChain): string[] => [
    ...tellers.map(({ name, implied }) => (implied ? `[${name}]` : name)),
    this.label(report),
  ]
}

function onlyOne<Thing>(things: ReadonlyMap<string, Thing>, asked: string, noun: string, next: string): Thing {
  const found = asked.length < 4 ? [] : [...things].filter(([id]) => id.startsWith(asked))
  if (found.length === 1) return found[0]![1]
  throw new Unanswerable(
    found.length === 0
      ? `There is no ${noun} ‘${asked.slice(0, 80)}’; ${next}.`
      : `${found.length} ids begin with ‘${asked}’; give more of it.`,
  )
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]))

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}
