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
import { type Digest, digest } from './digest.js'
import { originsOf } from './origin.js'
import { outletsIn, ownOutlet } from './outlet-name.js'
import { findSources, type Sourcing } from './source.js'
import { findStories } from './story.js'
import { findCircles, followed, relaysOf, stepsOf, type Teller } from './trail.js'

/**
 * Who took it from whom: stories, derivations, origins, circles.
 *
 *     reports → digests → stories → for each: what its reports cite, whose words they share → trails → origins
 */
export const relate: Stage<'reports' | 'attributions' | 'chains', 'stories' | 'lineage', Settings> = (told, settings) => {
  const reports = [...told.reports].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sketches = sketchesOf(told, reports),
    sourcings = sketches.map(({ sourcing }) => sourcing),
    digests = sketches.map((sketch) => sketch.digest),
    verdicts = new Map<string, Judgement['verdict']>(settings.judgements.map(({ of, verdict }) => [of, verdict])),
    stories: Story[] = [],
    derivations: Derivation[] = [],
    origins: Origin[] = [],
    circles: Id<'report'>[][] = []
  const firsts = withoutCopies(digests, sourcings, verdicts)
  for (const group of findStories(firsts.map(({ at }) => digests[at]!))) {
    const mine = group.map((i) => firsts[i]!),
      copies = mine.map((first) => first.copies),
      tellers: Teller[] = mine.map(({ at, copies }) => ({
        digest: digests[at]!,
        sourcing: sourcings[at]!,
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
    stories.push(story)
    derivations.push(...found.derivations, ...[...relays, ...copies].flatMap((all) => all.map(({ edge }) => edge)))
    origins.push(...found.origins)
    circles.push(...met.map((circle) => circle.map((at) => tellers[at]!.digest.report.id)))
  }
  return {
    stories: stories.sort(byId),
    lineage: { derivations: derivations.sort(byId), origins: origins.sort(byId), circles },
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What RELATE knows of one report by itself. */
interface Sketch {
  readonly attributions: readonly Attribution[]
  readonly frame: SourceChain | undefined
  readonly sourcing: Sourcing
  readonly digest: Digest
}

/**
 * Kept while the report is: a report that is added to a pile is looked at alone, the others are not looked at again. Only a memory of
 * what would come out anyway, so that any number of runs gives the same as one.
 */
const SKETCHES = new WeakMap<Report, Sketch>()

function sketchesOf(told: Pick<Dossier, 'attributions' | 'chains'>, reports: readonly Report[]): Sketch[] {
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

function sketchOf(report: Report, attributions: readonly Attribution[], frame: SourceChain | undefined): Sketch {
  const names = outletsIn(report.text, ownOutlet(report)?.name),
    citations = findCitations(report, report.sentences, names),
    sourcing = findSources({ report, names, citations, attributions, frame })
  return { attributions, frame, sourcing, digest: digest(report, sourcing.firm ? sourcing.sources.map(({ key }) => key) : []) }
}

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
  return { id: idOf('story', first), title: titleOf(digests), reports: [first, ...rest] }
}

const LONGEST_TITLE = 140

function titleOf(digests: readonly Digest[]): string {
  const inTime = [...digests].sort(
    (a, b) => (a.days?.[0] ?? Number.POSITIVE_INFINITY) - (b.days?.[0] ?? Number.POSITIVE_INFINITY) || 0,
  )
  const titled = inTime.find(({ report }) => report.title !== undefined)?.report
  if (titled?.title !== undefined) return titled.title
  const { report } = inTime[0]!,
    first = report.sentences[0],
    words = first ? report.text.slice(first.start, first.end) : report.key
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))} …`
}
