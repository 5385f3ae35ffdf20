import type {
  Derivation,
  Dossier,
  Evidence,
  Id,
  Lineage,
  Origin,
  Report,
  SourceChain,
  Span,
  Standing,
  Told,
  Voice,
} from './model.js'
import { fold } from './text/fold.js'
import { surname } from './text/skeleton.js'
import { inReadingOrder, ordered } from './text/span.js'

/** One telling of something: a wording of a claim is one, and so is a report as a whole. */
export interface Telling {
  readonly evidence: Evidence
  readonly origin: Id<'origin'>
  /** Who told it to whom here; its first teller is the root. Absent: the roots of the origin. */
  readonly chain?: SourceChain
}

/**
 * How much stands behind some tellings: THE one function that counts origins.
 *
 *     Babel cites Politico, the Daily Post cites Politico    → 1 origin, dependent
 *     TASS and RIA Novosti both quote Lavrentyev             → 2 origins, 1 root, dependent
 *     a report that says nothing of where it has it from     → its own origin, but not one more beside others
 *
 * Independent means established: two origins, each known to have it from its own named first speakers, none of them shared, and each told by
 * a report of which the analyst did not say that where it has it from is unsure.
 * Two unnamed diplomats may be one man, so they establish nothing. Throws when there are no tellings: nothing stands behind nothing.
 */
export function standingOf(tellings: readonly Telling[], pile: Pick<Dossier, 'reports' | 'lineage'>): Standing {
  if (tellings.length === 0) throw new RangeError('the standing of no tellings at all was asked for')
  const known = indexOf(pile.lineage),
    byOrigin = new Map<Id<'origin'>, Telling[]>()
  for (const telling of ordered(tellings, inOrder)) push(byOrigin, telling.origin, telling)
  const reports = new Set(tellings.map(({ evidence }) => evidence[0].report)),
    behind = [...byOrigin.keys()].sort().map((id) => originOf(known, id)),
    established = withoutRelays(
      behind.filter((origin) => known.established.has(origin.id)),
      byOrigin,
    ),
    unknown = behind.filter((origin) => !known.established.has(origin.id)),
    counted = established.length > 0 ? established : unknown.slice(0, 1),
    roots = rootsOf(counted, byOrigin, known),
    all = [...roots.values()].flat()
  return {
    reports: reports.size,
    outlets: outletsOf(reports, pile.reports),
    origins: counted.map(({ id }) => id),
    roots: unique(all, (root) => root.key).map(({ voice }) => voice),
    independence: independenceOf(counted, unknown, roots, isSure(byOrigin, known)),
    because: reasons(counted, unknown, byOrigin, roots, known),
  }
}

/** Reports as wholes: each telling what its origins told. Reports whose lineage was not looked at are left out. */
export function tellingsOf(reports: readonly Report[], { lineage }: Pick<Dossier, 'lineage'>): Telling[] {
  const { byReport, citing } = indexOf(lineage)
  return reports.flatMap((report) =>
    (byReport.get(report.id) ?? []).map((origin) => ({
      origin: origin.id,
      evidence: citing.get(origin.id)?.get(report.id) ?? [firstWords(report)],
    })),
  )
}

/** The title or lead of a report: what it is as a whole. */
const firstWords = (report: Report): Span => {
  const first = report.sentences[0]
  return { report: report.id, start: first?.start ?? 0, end: first?.end ?? report.text.length }
}

/**
 * An outlet that has it, wherever it is told here, from a body that is counted itself is a relay and not one more origin.
 *
 *     The council said …  ·  The agency, citing the council, said …      → 1 origin, the council
 */
function withoutRelays(origins: readonly Origin[], byOrigin: ReadonlyMap<Id<'origin'>, readonly Telling[]>): Origin[] {
  const bodies = new Set(origins.filter(({ teller }) => isBody(teller)).map(({ teller }) => voiceKey(teller)))
  return origins.filter(({ id, teller }) => {
    const tellings = byOrigin.get(id) ?? []
    return (
      isBody(teller) ||
      !tellings.every(({ chain }) => {
        const first = chain?.tellers[0]
        return first !== undefined && isBody(first) && bodies.has(voiceKey(first))
      })
    )
  })
}
const isBody = ({ kind }: Voice): boolean => kind === 'office' || kind === 'document'

// ── Independence ────────────────────────────────────────────────────────────

interface Root {
  readonly key: string
  readonly named: boolean
  readonly voice: Voice
}

function independenceOf(
  counted: readonly Origin[],
  unknown: readonly Origin[],
  roots: ReadonlyMap<Id<'origin'>, readonly Root[]>,
  isSure: (origin: Origin) => boolean,
) {
  if (!counted.every(isSure)) {
    // What is unsure may lead elsewhere: only what is sure by itself can establish anything.
    const sure = counted.filter(isSure)
    return sure.length > 1 && independence(sure, [], roots) === 'independent' ? 'independent' : 'not established'
  }
  return independence(counted, unknown, roots)
}

function independence(counted: readonly Origin[], unknown: readonly Origin[], roots: ReadonlyMap<Id<'origin'>, readonly Root[]>) {
  if (counted.length < 2) return unknown.length > (counted[0] === unknown[0] ? 1 : 0) ? 'not established' : 'dependent'
  const keysOf = ({ id }: Origin) => roots.get(id) ?? []
  if (sharedBy(counted.map(keysOf))) return 'dependent'
  for (const [i, one] of counted.entries())
    for (const other of counted.slice(i + 1)) if (areApart(keysOf(one), keysOf(other))) return 'independent'
  return 'not established'
}

/** Whether some report leads to an origin without anything that the analyst called unsure. */
const isSure =
  (tellings: ReadonlyMap<Id<'origin'>, readonly Telling[]>, { unsure }: Index) =>
  ({ id }: Origin): boolean =>
    (tellings.get(id) ?? []).some(({ evidence }) => !unsure.has(evidence[0].report))

/** One root that is behind every one of them, and nothing else is. */
const sharedBy = (all: readonly (readonly Root[])[]): boolean => {
  const first = all[0]?.[0]
  return first?.named === true && all.every((roots) => roots.length > 0 && roots.every(({ key }) => key === first.key))
}

const areApart = (a: readonly Root[], b: readonly Root[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every(({ named }) => named) &&
  b.every(({ named }) => named) &&
  !a.some(({ key }) => b.some((other) => other.key === key))

function rootsOf(
  origins: readonly Origin[],
  tellings: ReadonlyMap<Id<'origin'>, readonly Telling[]>,
  known: Index,
): Map<Id<'origin'>, Root[]> {
  return new Map(
    origins.map((origin) => {
      const key = voiceKey(origin.teller),
        first: Root[] = []
      for (const telling of tellings.get(origin.id) ?? []) {
        const teller = telling.chain?.tellers[0]
        if (teller && voiceKey(teller) !== key) first.push(rootOf(teller, origin, leadsThere(telling, key, known)))
      }
      const all = tellings.get(origin.id) ?? [],
        leads = all.some((telling) => telling.chain === undefined || leadsThere(telling, key, known)),
        roots = first.length > 0 ? first : origin.roots.map((voice) => rootOf(voice, origin, leads))
      return [origin.id, unique(roots, (root) => root.key)]
    }),
  )
}

/**
 * Whether the way of these words passes through the origin, or begins in the report itself. Of a speaker who is quoted in a report that leans on
 * somebody else as a whole it is not known who had it from whom, and nothing can be established by it.
 *
 *     The Courier reported it, Ruk told the paper.     Ruk → Courier         leads there
 *     The Courier reported it. … Tolm said on Friday.  Tolm → this report    does not: Tolm may have told anybody
 *
 * `key` is that of the origin's teller.
 */
function leadsThere({ chain, evidence, origin }: Telling, key: string, { citing, reusing }: Index): boolean {
  const { report } = evidence[0]
  if (!citing.get(origin)?.has(report) && !reusing.has(report)) return true
  return chain?.tellers.some((teller) => voiceKey(teller) === key) ?? false
}

/** Unnamed voices meet only within one origin: "two diplomats" of one outlet are not those of another. */
const rootOf = (voice: Voice, origin: Origin, leads = true): Root => {
  const named = voice.kind !== 'unnamed' && leads
  return { key: named ? voiceKey(voice) : `${origin.id} ${voiceKey(voice)} ${voice.count}`, named, voice }
}

/** One key for one voice, however it is spelled: a person by the surname, anything else by its words. */
export function voiceKey(voice: Pick<Voice, 'kind' | 'name'>): string {
  let key = KEYS.get(voice)
  if (key === undefined) {
    key = keyOfVoice(voice)
    KEYS.set(voice, key)
  }
  return key
}
const KEYS = new WeakMap<Pick<Voice, 'kind' | 'name'>, string>()

function keyOfVoice(voice: Pick<Voice, 'kind' | 'name'>): string {
  const words = fold(voice.name)
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return voice.kind === 'person'
    ? `person ${surname(voice.name) || words}`
    : `${voice.kind === 'unnamed' ? 'unnamed' : 'named'} ${words}`
}

// ── Reasons ─────────────────────────────────────────────────────────────────

function reasons(
  counted: readonly Origin[],
  unknown: readonly Origin[],
  tellings: ReadonlyMap<Id<'origin'>, readonly Telling[]>,
  roots: ReadonlyMap<Id<'origin'>, readonly Root[]>,
  known: Index,
): Standing['because'] {
  const because: Told<string>[] = counted.map((origin) => {
    const here = tellings.get(origin.id) ?? [],
      reports = [...new Set(here.map(({ evidence }) => evidence[0].report))],
      citing = known.citing.get(origin.id),
      cited = citing === undefined ? [] : reports.flatMap((report) => citing.get(report) ?? [])
    const value = known.established.has(origin.id)
      ? `${reports.length === 1 ? '1 report leads' : `${reports.length} reports lead`} to ${origin.name}`
      : `${origin.name} does not say where it has it from`
    return { value, evidence: evidenceOf(cited, here) }
  })
  for (const origin of unknown)
    if (!counted.includes(origin))
      because.push({
        value: `${origin.name} does not say where it has it from: not counted as one more origin`,
        evidence: evidenceOf([], tellings.get(origin.id) ?? []),
      })
  const shared = counted.length > 1 && sharedBy(counted.map(({ id }) => roots.get(id) ?? [])) && roots.get(counted[0]!.id)?.[0]
  if (shared) because.push({ value: `all of them go back to ${shared.voice.name}`, evidence: shared.voice.evidence })
  for (const edge of unsureAmong(tellings, known))
    because.push({
      value: 'where one report has it from is unsure, so it was judged',
      evidence: edge.how === 'cites' ? edge.evidence : [edge.passages[0].here],
    })
  const [first, ...rest] = because
  if (!first) throw new Error('an origin without a telling was counted')
  return [first, ...rest]
}

/** What was judged unsure of the reports that tell it. */
function unsureAmong(tellings: ReadonlyMap<Id<'origin'>, readonly Telling[]>, { unsure }: Index): Derivation[] {
  if (unsure.size === 0) return []
  const reports = new Set([...tellings.values()].flatMap((all) => all.map(({ evidence }) => evidence[0].report)))
  return [...reports].flatMap((report) => unsure.get(report) ?? [])
}

function evidenceOf(cited: readonly Span[], tellings: readonly Telling[]): Evidence {
  const spans = ordered(cited.length > 0 ? cited : tellings.flatMap(({ evidence }) => evidence), inReadingOrder),
    [first, ...rest] = spans.filter((span, at) => at === 0 || inReadingOrder(spans[at - 1] as Span, span) !== 0)
  if (!first) throw new Error('a telling without evidence was counted')
  return [first, ...rest]
}

// ── What the lineage knows, looked up once ──────────────────────────────────

interface Index {
  readonly origins: ReadonlyMap<Id<'origin'>, Origin>
  readonly byReport: ReadonlyMap<Id<'report'>, readonly Origin[]>
  /** The words that cite an origin, by the reports that do. */
  readonly citing: ReadonlyMap<Id<'origin'>, ReadonlyMap<Id<'report'>, Evidence>>
  /** Origins of which it is known that they had it themselves: somebody cites them, or they name their first speakers. */
  readonly established: ReadonlySet<Id<'origin'>>
  /** Reports that have their words from another: a copy leans on whom its first leans on. */
  readonly reusing: ReadonlySet<Id<'report'>>
  /** Reports of which the analyst said that it is not established whether they have it from there. */
  readonly unsure: ReadonlyMap<Id<'report'>, Derivation>
}

const INDEXES = new WeakMap<Lineage, Index>()

function indexOf(lineage: Lineage): Index {
  const known = INDEXES.get(lineage)
  if (known) return known
  const origins = new Map(lineage.origins.map((origin) => [origin.id, origin])),
    byReport = new Map<Id<'report'>, Origin[]>(),
    citing = new Map<Id<'origin'>, Map<Id<'report'>, Evidence>>(),
    established = new Set<Id<'origin'>>(),
    unsure = new Map<Id<'report'>, Derivation>()
  for (const origin of lineage.origins) {
    for (const report of origin.reports) push(byReport, report, origin)
    if (origin.roots.length > 0) established.add(origin.id)
  }
  const reusing = new Set(lineage.derivations.flatMap(({ how, report }) => (how === 'reuses' ? [report] : [])))
  for (const derivation of lineage.derivations) {
    if (derivation.judged === 'unsure') unsure.set(derivation.report, derivation)
    if (derivation.how !== 'cites') continue
    const origin = origins.get(derivation.from as Id<'origin'>)
    if (!origin) continue
    established.add(origin.id)
    const by = citing.get(origin.id) ?? new Map<Id<'report'>, Evidence>()
    citing.set(origin.id, by)
    if (!by.has(derivation.report)) by.set(derivation.report, derivation.evidence)
  }
  const index = { origins, byReport, citing, established, reusing, unsure }
  INDEXES.set(lineage, index)
  return index
}

function originOf({ origins }: Index, id: Id<'origin'>): Origin {
  const origin = origins.get(id)
  if (!origin) throw new RangeError(`a telling leads to origin ${id}, which the lineage does not hold`)
  return origin
}

function outletsOf(told: ReadonlySet<Id<'report'>>, reports: readonly Report[]): number {
  const outlets = OUTLETS.get(reports) ?? new Map(reports.map(({ id, outlet }) => [id, fold(outlet ?? '').toLowerCase()]))
  OUTLETS.set(reports, outlets)
  // A report that does not say where it came out is an outlet of its own only once: nobody can tell more.
  return new Set([...told].map((id) => outlets.get(id) ?? '')).size
}
/** The outlet of each report, folded. */
const OUTLETS = new WeakMap<readonly Report[], ReadonlyMap<Id<'report'>, string>>()

const inOrder = (a: Telling, b: Telling): number => inReadingOrder(a.evidence[0], b.evidence[0]) || (a.origin < b.origin ? -1 : 1)

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function unique<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>()
  return things.filter((thing) => {
    const key = keyOf(thing),
      isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
