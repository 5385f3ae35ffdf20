import { housesOf } from '../language/en/house-spelling.js'
import type { Cites, Evidence, Judgement, Passage, Report, Reuses } from '../model.js'
import { voiceKey } from '../standing.js'
import { type Alignment, alignments } from '../text/alignment.js'
import { idOf } from '../text/id.js'
import { span } from '../text/span.js'
import { isBefore } from './days.js'
import { type Digest, linesOf } from './digest.js'
import { namableIn, namedFrom } from './named.js'
import { keyOf, ownOutlet } from './outlet-name.js'
import { findReuse, type Overlap } from './reuse.js'
import type { Source, Sourcing } from './source.js'
import { sameness } from './story.js'

/** A report of one story with what it says of where it has it from. */
export interface Teller {
  readonly digest: Digest
  readonly sourcing: Sourcing
  /** Other outlets that printed it word for word. */
  readonly alsoIn: readonly { readonly name: string; readonly key: string }[]
}

/** A step upstream, from a report to another one, or to somebody outside the pile. */
export interface Step {
  readonly edge: Cites | Reuses | undefined
  /** Index of the report it leads to, or the source that is not held. */
  readonly to:
    | { readonly kind: 'report'; readonly at: number; readonly source: Source | undefined }
    | { readonly kind: 'source'; readonly source: Source }
  readonly evidence: Evidence
}

// Of a report that names a speaker but no outlet: so much in another's words is more than both having quoted that speaker.
const COPIED = 0.5
const WHOLE = 0.9
const LOOKED_AT = 8 // of the nearest reports are laid beside one that names no source: the one it took its words from is among them

/** What reports say they were passed on by: no trail leads there, but who passes on to each other goes in a circle. */
export function relaysOf(
  tellers: readonly Teller[],
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
): { readonly edge: Cites; readonly at: number }[][] {
  const outlets = byOutlet(tellers)
  return tellers.map(({ digest, sourcing }, i) =>
    sourcing.relays.flatMap((source) => {
      const at = ownReport(tellers, i, outlets.get(source.key) ?? []),
        id = idOf('derivation', 'cites', digest.report.id, source.key)
      if (at === undefined || verdicts.get(id) === 'wrong') return []
      return [
        {
          at,
          edge: {
            id,
            how: 'cites',
            report: digest.report.id,
            from: tellers[at]!.digest.report.id,
            evidence: source.evidence,
            rule: source.rule,
          },
        },
      ]
    }),
  )
}

export function byOutlet(tellers: readonly Teller[]): Map<string, number[]> {
  const known = BY_OUTLET.get(tellers)
  if (known) return known
  const outlets = new Map<string, number[]>()
  BY_OUTLET.set(tellers, outlets)
  for (const [i, { digest, alsoIn }] of tellers.entries())
    for (const key of new Set([ownOutlet(digest.report)?.key, ...alsoIn.map((one) => one.key)]))
      if (key !== undefined) outlets.set(key, [...(outlets.get(key) ?? []), i])
  return outlets
}
/** Kept while a story is worked on. */
const BY_OUTLET = new WeakMap<readonly Teller[], Map<string, number[]>>()

/** The steps upstream of every report of a story, the tellers in the order of their ids. */
export function stepsOf(tellers: readonly Teller[], verdicts: ReadonlyMap<string, Judgement['verdict']>): Step[][] {
  const outlets = byOutlet(tellers)
  const namable = namableIn(tellers)
  const cited = tellers.map(({ digest, sourcing }, i) => {
    const { report } = digest,
      isUnderstood =
        sourcing.own || /^(?:en|und)(?:-|$)/.test(report.language) || sourcing.sources.some(({ kind }) => kind !== 'person'),
      named = isUnderstood ? [] : namedFrom(report, namable)
    return citing(tellers, i, named.length > 0 ? named : sourcing.sources, outlets, verdicts)
  })
  return tellers.map(({ digest, sourcing }, i) => {
    const says = cited[i]!
    if (sourcing.own || (sourcing.firm && says.length > 0)) return says
    // What the analyst called right stays what the report leans on, whatever else comes to light.
    if (sourcing.sources.some(({ key }) => verdicts.get(idOf('derivation', 'cites', digest.report.id, key)) === 'right'))
      return says
    const reused = reusing(tellers, i, cited, verdicts, says.length > 0 ? COPIED : 0)
    if (reused.length > 0) return reused
    if (says.length === 0) {
      const creditedTo = credited(tellers, i, cited, verdicts)
      return creditedTo.length > 0 ? creditedTo : citing(tellers, i, namedFrom(digest.report, namable), outlets, verdicts)
    }
    const told = says.every(({ to }) => to.kind === 'source' && to.source.kind === 'person')
      ? toldToOutlet(tellers, i, cited, verdicts, says)
      : []
    return told.length > 0 ? told : says
  })
}

// ── It says so ──────────────────────────────────────────────────────────────

function citing(
  tellers: readonly Teller[],
  i: number,
  sources: readonly Source[],
  outlets: ReadonlyMap<string, readonly number[]>,
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
): Step[] {
  const { digest } = tellers[i]!
  return sources.flatMap((source): Step[] => {
    const id = idOf('derivation', 'cites', digest.report.id, source.key)
    if (verdicts.get(id) === 'wrong') return []
    const held = source.kind === 'outlet' ? ownReport(tellers, i, outlets.get(source.key) ?? []) : undefined,
      edge = (from: Cites['from']): Cites => ({
        id,
        how: 'cites',
        report: digest.report.id,
        from,
        evidence: source.evidence,
        rule: source.rule,
      })
    return held === undefined
      ? [{ edge: undefined, to: { kind: 'source', source }, evidence: source.evidence }]
      : [{ edge: edge(tellers[held]!.digest.report.id), to: { kind: 'report', at: held, source }, evidence: source.evidence }]
  })
}

/** The cited outlet's own report in this story: the nearest that did not come out later. */
function ownReport(tellers: readonly Teller[], i: number, candidates: readonly number[]): number | undefined {
  const { digest } = tellers[i]!
  const possible = candidates
    .filter((at) => at !== i && !isBefore(digest.days, tellers[at]!.digest.days))
    .map((at) => ({ at, near: sameness(digest, tellers[at]!.digest) }))
  possible.sort((a, b) => b.near - a.near || a.at - b.at)
  return possible[0]?.at
}

// ── It shares their words ───────────────────────────────────────────────────

function reusing(
  tellers: readonly Teller[],
  i: number,
  cited: readonly (readonly Step[])[],
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
  least: number,
): Step[] {
  const here = tellers[i]!.digest
  const near = tellers
    .map(({ digest }, at) => ({ at, near: at === i ? -1 : sameness(here, digest) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || a.at - b.at)
    .slice(0, LOOKED_AT)
  const found: { readonly at: number; readonly overlap: Overlap }[] = [],
    // An id is a hash: made of every pair only where the analyst has said something.
    said = (at: number) => (verdicts.size > 0 ? verdicts.get(edgeId(here, tellers[at]!.digest)) : undefined)
  const houses = housesOf(here.report.text),
    affirmed = near.some(({ at }) => said(at) === 'right')
  for (const { at } of near) {
    const verdict = said(at)
    if (verdict === 'wrong' || (verdict !== 'right' && !isUpstream(tellers, at, i, cited))) continue
    const overlap = findReuse(here, tellers[at]!.digest, isOneOutlet(tellers[i]!, tellers[at]!))
    if (overlap && overlap.taken >= least) found.push({ at, overlap })
    // As good as whole: whatever else is near, there is no better; another as good may be told from it by its house.
    if (overlap && overlap.taken >= WHOLE && !affirmed && houses.size === 0) break
  }
  found.sort(
    (a, b) =>
      Number(said(b.at) === 'right') - Number(said(a.at) === 'right') ||
      b.overlap.taken - a.overlap.taken ||
      b.overlap.retold - a.overlap.retold ||
      spelledAlike(houses, tellers[b.at]!) - spelledAlike(houses, tellers[a.at]!) ||
      a.at - b.at,
  )
  const best = found[0]
  if (!best) return []
  const there = tellers[best.at]!.digest
  return [stepByWords(here.report, there.report, { ...best, id: edgeId(here, there) }, reason(tellers, best.at, i, cited))]
}

/**
 * How many agencies whose house spelling the words here have stand behind another report: weak evidence, which only tips what is even.
 *
 *     here  Zelenskiy said …        of two equal texts the one that credits Reuters, and not the one that credits another
 */
function spelledAlike(houses: ReadonlySet<string>, { sourcing, digest }: Teller): number {
  if (houses.size === 0) return 0
  const keys = new Set([...sourcing.sources.map(({ key }) => key), ownOutlet(digest.report)?.key])
  return [...houses].filter((agency) => keys.has(keyOf(agency))).length
}

/** Both came out there and nowhere else: which of several copies is the first must not decide anything. */
const isOneOutlet = (a: Teller, b: Teller): boolean => {
  const key = ownOutlet(a.digest.report)?.key
  return (
    key !== undefined && ownOutlet(b.digest.report)?.key === key && [...a.alsoIn, ...b.alsoIn].every((other) => other.key === key)
  )
}

/** The step to the report whose words stand here. */
function stepByWords(
  here: Report,
  there: Report,
  { at, id, overlap }: { readonly at: number; readonly id: Reuses['id']; readonly overlap: Overlap },
  rule: string,
): Step {
  const passages = passagesOf(here, there, overlap)
  return {
    edge: { id, how: 'reuses', report: here.id, from: there.id, passages, rule },
    to: { kind: 'report', at, source: undefined },
    evidence: [passages[0].here],
  }
}

// ── Others credit its words to somebody ─────────────────────────────────────

/**
 * The very sentence for which another report credits an outlet stands here without the credit: both have it from there, or one from
 * the other.
 *
 *     here   New findings seen by harbour officials point to a worn rope, a first step towards the cause.
 *     there  Findings seen by harbour officials point to a worn rope, the Odrin Courier reported on Tuesday.
 */
function credited(
  tellers: readonly Teller[],
  i: number,
  cited: readonly (readonly Step[])[],
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
): Step[] {
  const here = tellers[i]!.digest,
    crediting = creditingIn(tellers, cited).filter((at) => at !== i && !isBefore(here.days, tellers[at]!.digest.days))
  if (crediting.length === 0) return []
  const opening = linesOf(here).slice(0, OPENING)
  const found = crediting.flatMap((at) => {
    const { digest } = tellers[at]!,
      id = idOf('derivation', 'reuses', here.report.id, digest.report.id)
    if (verdicts.get(id) === 'wrong') return []
    const places = cited[at]!.map(({ evidence }) => evidence[0]),
      lines = linesOf(digest).filter(
        (line, k) => k < LEAD || places.some(({ start }) => line.start <= start && start < line.end),
      ),
      passages = alignments(opening, lines)
    return passages.length > 0 ? [{ at, id, overlap: { passages, taken: share(passages), retold: 0 } }] : []
  })
  found.sort((a, b) => b.overlap.taken - a.overlap.taken || a.at - b.at)
  const best = found[0]
  // One telling of an event resembles another; only words kept in their order, or several who credit it, say more than that.
  if (!best || (best.overlap.passages.every(({ how }) => how === 'rewritten') && found.length < 2)) return []
  const rule = 'stands here without the credit that another report gives'
  return [stepByWords(here.report, tellers[best.at]!.digest.report, best, rule)]
}

/**
 * What a person is named for here, that person told an outlet in the same sentence there.
 *
 *     here   Another 900 are missing, according to Marta Reinholt, who heads the association.
 *     there  Marta Reinholt, who heads the association, told Reuters that 900 more are missing.
 */
function toldToOutlet(
  tellers: readonly Teller[],
  i: number,
  cited: readonly (readonly Step[])[],
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
  says: readonly Step[],
): Step[] {
  const here = tellers[i]!.digest,
    voices = new Set(says.flatMap(({ to }) => to.source?.roots.map(voiceKey) ?? [])),
    lines = linesOf(here).filter((line) => says.some(({ evidence: [at] }) => line.start <= at.start && at.start < line.end))
  for (const at of creditingIn(tellers, cited)) {
    const { digest } = tellers[at]!,
      id = edgeId(here, digest)
    if (at === i || isBefore(here.days, digest.days) || verdicts.get(id) === 'wrong') continue
    const places = cited[at]!.flatMap(({ to, evidence }) =>
        to.source?.kind === 'outlet' && to.source.roots.some((root) => voices.has(voiceKey(root))) ? [...evidence] : [],
      ),
      credits = linesOf(digest).filter((line) => places.some(({ start }) => line.start <= start && start < line.end)),
      passages = credits.length > 0 ? alignments(lines, credits) : []
    if (passages.length === 0) continue
    const overlap = { passages, taken: share(passages), retold: 0 }
    return [stepByWords(here.report, digest.report, { at, id, overlap }, 'the same words were told to an outlet')]
  }
  return []
}

/** The reports that credit an outlet for what they tell. */
function creditingIn(tellers: readonly Teller[], cited: readonly (readonly Step[])[]): readonly number[] {
  const known = CREDITING_IN.get(cited)
  if (known) return known
  const all = tellers.flatMap(({ sourcing }, at) => (sourcing.firm && cited[at]!.length > 0 ? [at] : []))
  CREDITING_IN.set(cited, all)
  return all
}
const CREDITING_IN = new WeakMap<readonly (readonly Step[])[], readonly number[]>()

const OPENING = 4 // sentences here, and there the first two and those with the citation
const LEAD = 2
const share = (passages: readonly Alignment[]): number =>
  passages.reduce((sum, one) => sum + (one.how === 'rewritten' ? one.share / 2 : one.share), 0)

/**
 * Did `there` come before `here`? By what is known: its date; else that it says where it has it from and `here` does not; else that it is
 * the fuller of the two, for retelling drops more than it adds; else nothing tells, and the order of the ids decides, as good as any.
 */
function isUpstream(tellers: readonly Teller[], there: number, here: number, cited: readonly (readonly Step[])[]): boolean {
  return reason(tellers, there, here, cited) !== ''
}

function reason(tellers: readonly Teller[], there: number, here: number, cited: readonly (readonly Step[])[]): string {
  const [a, b] = [tellers[there]!, tellers[here]!]
  if (isBefore(b.digest.days, a.digest.days)) return ''
  const sourced = (cited[there]?.length ?? 0) > 0 || a.sourcing.own
  if (sourced) return 'shares words with a report that says where it has them from'
  if (isBefore(a.digest.days, b.digest.days)) return 'shares words with an earlier report'
  const [there_, here_] = [length(a.digest), length(b.digest)]
  if (there_ !== here_) return there_ > here_ ? 'shares words with a fuller report' : ''
  return there < here ? 'shares words with another report, which came first is not established' : ''
}

const edgeId = (here: Digest, there: Digest): Reuses['id'] => idOf('derivation', 'reuses', here.report.id, there.report.id)
const length = ({ report }: Digest): number => report.text.length

function passagesOf(here: Report, there: Report, { passages }: Overlap): [Passage, ...Passage[]] {
  const all = passages.map((one) => ({
    here: span(here.id, one.here.start, one.here.end),
    there: span(there.id, one.there.start, one.there.end),
    how: one.how,
  }))
  const [first, ...rest] = all
  if (!first) throw new Error('reuse without a passage')
  return [first, ...rest]
}
