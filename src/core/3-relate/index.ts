import { asLine } from '../language/headline.js'
import type {
  Attribution,
  Derivation,
  Dossier,
  Id,
  Judgement,
  Origin,
  Report,
  Settings,
  SourceChain,
  Stage,
  Story,
} from '../model.js'
import { idOf } from '../text/id.js'
import { findCitations } from './citation.js'
import { withoutCopies } from './copy.js'
import { type Digest, digest, type Gist } from './digest.js'
import type { IsApart } from './first.js'
import { findCircles, followed } from './followed.js'
import { type Grouping, regrouped, storiesIn } from './grouping.js'
import { withHeard } from './heard-outlet.js'
import { namableIn } from './named.js'
import { originsOf } from './origin.js'
import { outletsIn, ownOutlet } from './outlet-name.js'
import { type Outline, Outlines } from './outlines.js'
import { findSources, type Sourcing } from './source.js'
import { type StandingLine, standingLines } from './standing-line.js'
import { relaysOf, stepsOf, type Teller } from './trail.js'

export type { Gist } from './digest.js'
export { Edges } from './group.js'
export type { Grouping } from './grouping.js'
export { type Outline, Outlines } from './outlines.js'

/**
 * Who took it from whom: stories, derivations, origins, circles.
 *
 *     reports → sketches → stories → for each: what its reports cite, whose words they share → trails → origins
 */
export const relate: Stage<'reports' | 'attributions' | 'chains', 'stories' | 'lineage', Settings> = (told, settings) => {
  const sketches = sketchesOf(told),
    place = new Map(sketches.map((sketch, at) => [sketch.digest.report.id, at]))
  return inOrder(
    storiesAmong(sketches.map(outlineOf), settings).map((ids) =>
      related(
        ids.map((id) => sketches[place.get(id)!]!),
        settings,
      ),
    ),
  )
}

/** What of RELATE looks at one report alone, by the order of the reports' ids. */
export const sketchesOf = (told: Pick<Dossier, 'reports' | 'attributions' | 'chains'>): Sketch[] =>
  sketched(
    told,
    [...told.reports].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )

/**
 * What of RELATE looks at the whole pile: which reports tell of one happening, word-for-word copies included; the ids of each story in order.
 * Of the reports nothing is asked but what an outline has.
 */
export function storiesAmong(all: readonly Outline[], settings: Settings): Id<'report'>[][] {
  const outlines = new Outlines()
  for (const outline of all) outlines.add(outline)
  const steps = groupedOf(outlines, undefined, settings.judgements, (row) => all[row]!.gist)
  for (let step = steps.next(); ; step = steps.next())
    if (step.done) return Array.from(step.value.stories, (rows) => rows.map((row) => outlines.ids[row]!))
}

/**
 * The same step by step, for a pile too large to be held, and from how it was grouped before: the rows of each story, in the order of their ids. Before
 * each step it says of which rows it will ask the gist.
 */
export function* groupedOf(
  outlines: Outlines,
  before: Grouping | undefined,
  judgements: readonly Judgement[],
  gistOf: (row: number) => Gist,
): Generator<() => Iterable<number>, { readonly grouping: Grouping; readonly stories: Iterable<readonly number[]> }> {
  const { grouping, copies } = yield* regrouped(outlines, before, apartIn(outlines, judgements), gistOf)
  return { grouping, stories: storiesIn(outlines, grouping, copies) }
}

/** Which copies the analyst said are none; undefined when of none. */
function apartIn({ ids }: Outlines, judgements: readonly Judgement[]): IsApart | undefined {
  const verdicts = verdictsOf({ judgements })
  if (![...verdicts.values()].includes('wrong')) return undefined
  return (copy, first) => verdicts.get(idOf('derivation', 'reuses', ids[copy]!, ids[first]!)) === 'wrong'
}

/** What of RELATE looks at one story: its reports' sketches, in the order of their ids. */
export function relateStory(sketches: readonly Sketch[], settings: Settings): Pick<Dossier, 'stories' | 'lineage'> {
  return inOrder([related(sketches, settings)])
}

/** Derivations whose id an analyst may have judged and that may come up when these reports' story is told; of many reports not all pairs. */
export const judgeableIn = (sketches: readonly Sketch[]): Id<'derivation'>[] => [
  ...sketches.flatMap(({ digest: { report }, sourcing: { sources, relays } }) =>
    [...sources, ...relays].map(({ key }) => idOf('derivation', 'cites', report.id, key)),
  ),
  ...(sketches.length > PAIRED
    ? []
    : sketches.flatMap(({ digest: here }) =>
        sketches.flatMap(({ digest: there }) =>
          here === there ? [] : [idOf('derivation', 'reuses', here.report.id, there.report.id)],
        ),
      )),
  ...(sketches.length > PAIRED ? [] : namesIn(sketches)),
]

/** What a report may turn out to name of its story: the outlets there, and whom the others lean on. */
function namesIn(sketches: readonly Sketch[]): Id<'derivation'>[] {
  const keys = new Set([...namableIn(sketches).values()].map(({ key }) => key))
  return sketches.flatMap(({ digest: { report } }) => [...keys].map((key) => idOf('derivation', 'cites', report.id, key)))
}
/** Reports of a story up to which all pairs are named: pairs grow with the square. */
export const PAIRED = 12

/** What the whole pile is asked of a report: what it needs of its facts, and nothing of its words but their weights. */
export function outlineOf({ digest: { report, ...gist }, sourcing: { sources, namesItself } }: Sketch): Outline {
  const { id, published, outlet } = report
  return {
    id,
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...{ sources: sources.length, namesItself, gist },
  }
}

const verdictsOf = ({ judgements }: Pick<Settings, 'judgements'>) =>
  new Map<string, Judgement['verdict']>(judgements.map(({ of, verdict }) => [of, verdict]))

interface Related {
  readonly story: Story
  readonly derivations: readonly Derivation[]
  readonly origins: readonly Origin[]
  readonly circles: readonly (readonly Id<'report'>[])[]
}

function related(sketches: readonly Sketch[], settings: Settings): Related {
  const verdicts = verdictsOf(settings),
    firsts = withoutCopies(
      sketches.map(({ digest }) => digest),
      sketches.map(({ sourcing }) => sourcing),
      verdicts,
    ),
    copies = firsts.map((first) => first.copies),
    tellers: Teller[] = firsts.map(({ at, copies }) => ({
      digest: sketches[at]!.digest,
      sourcing: sketches[at]!.sourcing,
      alsoIn: copies.flatMap(({ outlet }) => outlet ?? []),
    })),
    story = storyOf(
      tellers.map(({ digest }) => digest),
      copies.flat().map(({ report }) => report),
    ),
    steps = stepsOf(tellers, verdicts),
    relays = relaysOf(tellers, verdicts),
    { ends } = followed(tellers, steps),
    met = findCircles(
      steps.map((all, i) => [
        ...all.flatMap(({ to }) => (to.kind === 'report' ? [to.at] : [])),
        ...relays[i]!.map(({ at }) => at),
      ]),
    ),
    found = originsOf(story.id, tellers, steps, ends, copies)
  return {
    story,
    derivations: [...found.derivations, ...[...relays, ...copies].flatMap((all) => all.map(({ edge }) => edge))].map(
      (edge): Derivation => {
        const judged = verdicts.get(edge.id)
        return judged === 'right' || judged === 'unsure' ? { ...edge, judged } : edge
      },
    ),
    origins: found.origins,
    circles: met.map((circle) => circle.map((at) => tellers[at]!.digest.report.id)),
  }
}

const inOrder = (all: readonly Related[]): Pick<Dossier, 'stories' | 'lineage'> => ({
  stories: all.map(({ story }) => story).sort(byId),
  lineage: {
    derivations: all.flatMap(({ derivations }) => derivations).sort(byId),
    origins: all.flatMap(({ origins }) => origins).sort(byId),
    circles: all.flatMap(({ circles }) => circles).sort(byFirst),
  },
})

const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What RELATE knows of one report by itself: plain data, so that it can be kept and handed on. */
export interface Sketch {
  readonly sourcing: Sourcing
  readonly digest: Digest
}

interface Known extends Sketch {
  readonly attributions: readonly Attribution[]
  readonly frame: SourceChain | undefined
}

/**
 * Kept while the report is: a report that is added to a pile is looked at alone, the others are not looked at again. Only a memory of
 * what would come out anyway, so that any number of runs gives the same as one.
 */
const SKETCHES = new WeakMap<Report, Known>()

function sketched(told: Pick<Dossier, 'attributions' | 'chains'>, reports: readonly Report[]): Sketch[] {
  const attributions = grouped(told.attributions),
    frames = new Map(told.chains.filter(({ attribution }) => attribution === undefined).map((chain) => [chain.report, chain]))
  return reports.map((report) => {
    const mine = attributions.get(report.id) ?? [],
      frame = frames.get(report.id),
      known = SKETCHES.get(report)
    if (known && known.frame === frame && isSame(known.attributions, mine)) return known
    const sketch = sketchOf(report, mine, frame)
    SKETCHES.set(report, sketch)
    return sketch
  })
}

const isSame = (a: readonly Attribution[], b: readonly Attribution[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

function sketchOf(report: Report, attributions: readonly Attribution[], frame: SourceChain | undefined): Known {
  const names = withHeard(outletsIn(report.text, ownOutlet(report)?.name), report.text, attributions),
    standing = standingLines(report),
    citations = findCitations(report, report.sentences, names).filter(({ sentence }) => mayCite(standing.get(sentence))),
    sourcing = findSources({ report, names, citations, attributions, frame })
  return { attributions, frame, sourcing, digest: digest(report, sourcing.firm ? sourcing.sources.map(({ key }) => key) : []) }
}

/** "Follow AP's coverage at https://apnews.com/hub/oceans" is no link to where it is from; "originally published by Grist" is. */
const mayCite = (line: StandingLine | undefined): boolean => line === undefined || line === 'made by'

function grouped<Has extends { readonly report: Id<'report'> }>(things: readonly Has[]): Map<Id<'report'>, Has[]> {
  const groups = new Map<Id<'report'>, Has[]>()
  for (const thing of things) {
    const group = groups.get(thing.report)
    if (group) group.push(thing)
    else groups.set(thing.report, [thing])
  }
  return groups
}

/** A story is known by the report with the smallest id in it, and called by the title of its earliest report that has one. */
function storyOf(digests: readonly Digest[], copies: readonly Id<'report'>[]): Story {
  const [first, ...rest] = [...digests.map(({ report }) => report.id), ...copies].sort()
  if (first === undefined) throw new Error('a story without reports')
  return { id: storyIdOf(first), title: titleOf(digests), reports: [first, ...rest] }
}

/** Of the story whose first report, in the order of the ids, has this one. */
export const storyIdOf = (first: Id<'report'>): Id<'story'> => idOf('story', first)

const LONGEST_TITLE = 140

function titleOf(digests: readonly Digest[]): string {
  const inTime = [...digests].sort(
    (a, b) => (a.days?.[0] ?? Number.POSITIVE_INFINITY) - (b.days?.[0] ?? Number.POSITIVE_INFINITY) || 0,
  )
  const titled = inTime.find(({ report }) => report.title !== undefined)?.report
  if (titled?.title !== undefined) return titled.title
  const told = inTime.map(({ report }) => firstWords(report)).filter((words) => words !== undefined)
  return asLine(told.find((words) => words.includes(' ')) ?? inTime[0]!.report.key, LONGEST_TITLE)
}

/** The first sentence that says more than where and when the report was written: "VELL, March 3. /Kestria Wire/. The mission …". */
function firstWords(report: Report): string | undefined {
  for (const { start, end } of report.sentences.slice(0, FIRST)) {
    const words = report.text.slice(start, end)
    if (words.length >= SHORTEST && !/^[^a-z]*$/.test(words) && !/\/[\w ]+\/\.?$/.test(words)) return words
  }
  const [first] = report.sentences
  return first && report.text.slice(first.start, first.end)
}
const FIRST = 4,
  SHORTEST = 30
