import type { Clause } from '../language/clauses.js'
import type { Token } from '../language/tokens.js'
import type { Attribution, Derivation, Dossier, Id, Origin, Report, Reuses, SourceChain, Span, Wording } from '../model.js'
import { voiceKey } from '../standing.js'
import { fold } from '../text/fold.js'
import { idOf } from '../text/id.js'
import { surname } from '../text/skeleton.js'
import { firstEndingAfter, firstFrom, holds } from '../text/span.js'
import { stanceOf } from './stance.js'

/** What a report says of who told it what, ready to be asked clause by clause. */
export interface Sourcing {
  readonly report: Report
  readonly attributions: readonly Attribution[]
  readonly chainOf: ReadonlyMap<Id<'attribution'>, SourceChain>
  readonly frame: SourceChain
  /** The origins of the report in its story. */
  readonly origins: readonly Origin[]
  /** Outlets that are origins of the story for some other report. */
  readonly outlets: readonly Origin[]
  /** Where the report cites an origin, in reading order. */
  readonly cites: readonly { readonly at: Span; readonly origin: Origin }[]
  /** By the surname: of which origin the report says that somebody belongs to it. */
  readonly speaksFor: ReadonlyMap<string, Origin>
  /** Where somebody is said to tell something, by their ends. */
  readonly voiced: readonly Span[]
  /** Attributions with a cue and a source, by their cues. */
  readonly cued: readonly Cued[]
  /** Where each chain leads that was asked for before. */
  readonly ways: Map<SourceChain, Way>
}
interface Cued {
  readonly cue: Span
  readonly source: Span
  readonly attribution: Attribution
}
/** The origin that a chain names; undefined when it names none. */
interface Way {
  readonly leads: Origin | undefined
}

type Told = Pick<Dossier, 'reports' | 'attributions' | 'chains' | 'lineage'>

/** Everything `wordingOf` asks, looked up once for the pile. */
export function sourcingOf(pile: Told): ReadonlyMap<Id<'report'>, Sourcing> {
  const attributions = groupBy(pile.attributions, ({ report }) => report),
    chains = groupBy(pile.chains, ({ report }) => report),
    byOrigin = new Map(pile.lineage.origins.map((origin) => [origin.id as string, origin])),
    origins = new Map<Id<'report'>, Origin[]>(),
    cites = new Map<Id<'report'>, { at: Span; origin: Origin }[]>()
  // By their names and not by their ids, which are others as soon as the story has one more report.
  const outlets = new Map<Id<'story'>, Origin[]>(),
    storyOf = new Map<Id<'report'>, Id<'story'>>()
  for (const origin of [...pile.lineage.origins].sort(byName)) {
    if (origin.teller.kind === 'outlet') push(outlets, origin.story, origin)
    for (const report of origin.reports) {
      push(origins, report, origin)
      storyOf.set(report, origin.story)
    }
  }
  for (const derivation of pile.lineage.derivations) {
    const origin = derivation.how === 'cites' ? byOrigin.get(derivation.from) : undefined
    if (derivation.how !== 'cites' || !origin) continue
    for (const at of derivation.evidence) push(cites, derivation.report, { at, origin })
  }
  const own = new Set(cites.keys()),
    inOrder = (a: { readonly at: Span }, b: { readonly at: Span }) => a.at.start - b.at.start
  for (const list of cites.values()) list.sort(inOrder)
  for (const derivation of upstreamFirst(pile.lineage.derivations)) {
    // What was taken over leads where it leads in the report that it was taken from: a copy cites what its original cites.
    if (own.has(derivation.report)) continue
    const theirs = cites.get(derivation.from) ?? []
    for (const { here, there } of derivation.passages) {
      const within = theirs.filter(({ at }) => at.start >= there.start && at.start < there.end),
        // What stands before its first citation leads there too, where nothing else is told.
        before = citedBefore(theirs, there.start) ?? (within.length === 0 ? theirs[0]?.origin : undefined)
      if (before) push(cites, derivation.report, { at: here, origin: before })
      for (const { at, origin } of within) {
        const start = Math.min(here.start + at.start - there.start, here.end - 1)
        push(cites, derivation.report, { at: { report: here.report, start, end: here.end }, origin })
      }
    }
  }
  return new Map(
    pile.reports.map((report) => {
      const mine = chains.get(report.id) ?? [],
        own = new Set(origins.get(report.id))
      return [
        report.id,
        {
          report,
          attributions: attributions.get(report.id) ?? [],
          chainOf: new Map(mine.flatMap((chain) => (chain.attribution ? [[chain.attribution, chain] as const] : []))),
          frame: mine.find((chain) => chain.attribution === undefined) ?? {
            id: idOf('chain', report.id),
            report: report.id,
            tellers: [],
            rule: 'first-hand',
          },
          origins: origins.get(report.id) ?? [],
          outlets: (outlets.get(storyOf.get(report.id)!) ?? []).filter((origin) => !own.has(origin)),
          speaksFor: speakersIn(report, origins.get(report.id) ?? []),
          cites: (cites.get(report.id) ?? []).sort(inOrder),
          voiced: (attributions.get(report.id) ?? [])
            .flatMap(({ source, cue }) => [...(cue ? [cue] : []), ...(source?.evidence ?? [])])
            .sort((a, b) => a.end - b.end),
          cued: (attributions.get(report.id) ?? [])
            .flatMap((attribution) => {
              const { cue, source } = attribution
              return cue && source ? [{ cue, source: source.evidence[0], attribution }] : []
            })
            .sort((a, b) => a.cue.start - b.cue.start),
          ways: new Map(),
        },
      ]
    }),
  )
}

const byName = (a: Origin, b: Origin): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)

/** What was taken over, each after what its source took over itself; in a circle as they come. */
function upstreamFirst(derivations: readonly Derivation[]): Reuses[] {
  const all = derivations.filter((one) => one.how === 'reuses'),
    byReport = groupBy(all, ({ report }) => report),
    begun = new Set<string>(),
    done = new Set<string>(),
    order: Reuses[] = []
  for (const { report } of all) {
    const waiting: Id<'report'>[] = [report]
    for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
      const mine = byReport.get(at) ?? [],
        next = begun.has(at) ? [] : mine.map(({ from }) => from).filter((from) => !begun.has(from))
      begun.add(at)
      if (next.length > 0) {
        waiting.push(...next)
        continue
      }
      waiting.pop()
      if (!done.has(at)) order.push(...mine)
      done.add(at)
    }
  }
  return order
}

/** One clause as a wording: its words, the way it came, where that way ends, and whether it is asserted. Undefined when the report has no origin. */
export function wordingOf(
  clause: Clause,
  tokens: readonly Token[],
  holder: Attribution | undefined,
  sourcing: Sourcing,
): Wording | undefined {
  const telling = holder ?? tellerIn(clause, sourcing),
    chain = (telling && sourcing.chainOf.get(telling.id)) ?? sourcing.frame,
    origin = (telling ? undefined : citedIn(clause, sourcing)) ?? originOf(clause, chain, sourcing)
  if (!origin) return undefined
  return {
    evidence: [{ report: sourcing.report.id, start: clause.start, end: clause.end }],
    chain,
    ...(!holder && chain.tellers.length > 0 && !namesSource(clause, sourcing) ? { framed: true as const } : {}),
    origin: origin.id,
    stance: stanceOf(clause, tokens, sourcing.report.text, holder),
  }
}

/** Who is said to tell something in the clause, where what is told stands in another: "‹Ann Ruk denied on Sunday› that the dam broke". */
function tellerIn(clause: Clause, { attributions, cued }: Sourcing): Attribution | undefined {
  let found: Attribution | undefined
  for (let i = firstFrom(cued, clause.start, ({ cue }) => cue.start); i < cued.length; i++) {
    const { cue, source, attribution } = cued[i] as Cued
    if (cue.start >= clause.end) break
    if (!holds(clause, cue) || !holds(clause, source)) continue
    // Of several the one that was found first.
    if (!found || attributions.indexOf(attribution) < attributions.indexOf(found)) found = attribution
  }
  return found
}

/** True when somebody is said to tell something in the clause's sentence. */
function namesSource(clause: Clause, { report, voiced }: Sourcing): boolean {
  const sentence = report.sentences[clause.sentence],
    at = sentence && voiced[firstEndingAfter(voiced, sentence.start)]
  return sentence !== undefined && at !== undefined && holds(sentence, at)
}

/**
 * The origin that a chain leads to: an outlet that these very words name as their source, and that is an origin of the story; else the teller
 * nearest the reader that is one of the report's origins; else the one cited last before these words; else the one that the report as a whole
 * leans on.
 *
 *     ARLIN (Kestria Wire) — The Odrin Courier reported that Bellan died.      Odrin Courier, though the report leans on Kestria Wire
 */
function originOf(clause: Clause, chain: SourceChain, sourcing: Sourcing): Origin | undefined {
  const { frame, origins, cites } = sourcing
  if (origins.length === 0) return undefined
  const named = namedBy(chain, sourcing)
  if (named || origins.length < 2) return named ?? origins[0]
  const last = cites[firstFrom(cites, clause.end, ({ at }) => at.start) - 1]
  return last?.origin ?? namedIn(frame.tellers, origins, sourcing.speaksFor) ?? cites[0]?.origin ?? origins[0]
}

/** The same for all clauses that came this way. */
function namedBy(chain: SourceChain, { origins, outlets, speaksFor, ways }: Sourcing): Origin | undefined {
  const known = ways.get(chain)
  if (known) return known.leads
  const told = chain.attribution === undefined ? [] : chain.tellers.filter(({ kind, implied }) => kind === 'outlet' && !implied),
    outlet = told.length === 0 ? undefined : namedIn(told, [...origins, ...outlets], speaksFor),
    leads = outlet ?? (origins.length < 2 ? undefined : namedIn(chain.tellers, origins, speaksFor))
  ways.set(chain, { leads })
  return leads
}

/** "Ann Ruk asked ‹the agency›": an origin that the clause itself cites. */
function citedIn({ start, end }: Clause, { origins, cites }: Sourcing): Origin | undefined {
  if (origins.length < 2) return undefined
  for (let i = firstFrom(cites, start, ({ at }) => at.start); i < cites.length; i++) {
    const { at, origin } = cites[i] as Sourcing['cites'][number]
    if (at.start >= end) break
    if (at.end <= end) return origin
  }
  return undefined
}

/** The origin cited last before a place, as far as the citations go in reading order. */
function citedBefore(cites: Sourcing['cites'], place: number): Origin | undefined {
  let cited: Origin | undefined
  for (const { at, origin } of cites) {
    if (at.start >= place) break
    cited = origin
  }
  return cited
}

/** Whom the words name comes before whom the report only leans on as a whole: "‹the council› (→ ‹the agency›)" is the council's. */
function namedIn(
  tellers: SourceChain['tellers'],
  origins: readonly Origin[],
  speaksFor: Sourcing['speaksFor'],
): Origin | undefined {
  for (const implied of [false, true])
    for (let i = tellers.length - 1; i >= 0; i--) {
      const teller = tellers[i]
      if (!teller || teller.implied !== implied) continue
      const key = voiceKey(teller),
        name = fold(teller.name).toLowerCase()
      const origin =
        origins.find((one) => voiceKey(one.teller) === key || aliasesOf(one).has(name)) ??
        (teller.kind === 'person' ? speaksFor.get(surname(teller.name)) : undefined)
      if (origin) return origin
    }
  return undefined
}

/**
 * Who speaks for which body, where that is an origin of the report.
 *
 *     Ann Ruk of the Strait Council …     Strait Council spokeswoman Ann Ruk …     Ann Ruk, who heads the Strait Council, …
 *                    ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^                                                   ^^^^^^^^^^^^^^
 */
function speakersIn({ text, mentions }: Report, origins: readonly Origin[]): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>(),
    bodies = origins.length < 2 ? [] : origins.filter(({ teller }) => teller.kind === 'office')
  if (bodies.length === 0) return found
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.type !== 'person') continue
    const who = surname(mention.canonical)
    if (who.length < 2 || found.has(who)) continue
    const before = text.slice(Math.max(0, mention.start - BESIDE), mention.start),
      after = text.slice(mention.end, mention.end + BESIDE),
      beside = [
        before.slice(1 + Math.max(...[...STOPS].map((mark) => before.lastIndexOf(mark)))),
        /^(?: of|,) ([^.,;:“”"()\n]*)/.exec(after)?.[1] ?? '',
      ]
    const words = ` ${fold(beside.join(' | ')).toLowerCase()} `
    const body = bodies.find((one) => [...aliasesOf(one)].some((alias) => words.includes(` ${alias.replace(/^the /, '')} `)))
    if (body) found.set(who, body)
  }
  return found
}
const BESIDE = 90
const STOPS = '.,;:“”"()\n'

function aliasesOf(origin: Origin): ReadonlySet<string> {
  let aliases = ALIASES.get(origin)
  if (!aliases) {
    aliases = new Set(origin.aliases.map((alias) => fold(alias).toLowerCase()))
    ALIASES.set(origin, aliases)
  }
  return aliases
}
const ALIASES = new WeakMap<Origin, ReadonlySet<string>>()

export function groupBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) push(groups, keyOf(thing), thing)
  return groups
}
function push<Key, Thing>(groups: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = groups.get(key)
  if (list) list.push(thing)
  else groups.set(key, [thing])
}
