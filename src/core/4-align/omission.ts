import { QUANTIFYING, WEIGHTY } from '../language/en/weighty.js'
import type { Token } from '../language/tokens.js'
import type { Id, Lineage, Omission, Report } from '../model.js'
import { idOf } from '../text/id.js'
import { inReadingOrder } from '../text/span.js'
import type { Alike, Told } from './claim.js'

/**
 * What matters and is told here, not there, though both tell of the same.
 *
 *     All 14 members must agree.     (the other report: nothing of it)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Only claims that decide something, refuse, deny or count are looked at, and only between reports that share claims: of two reports with
 * little in common, neither omits anything.
 */
export function findOmissions(claims: readonly Alike[], lineage: Lineage): Omission[] {
  const told = claims.map(({ claim }) => new Set(claim.wordings.map(({ evidence }) => evidence[0].report))),
    shared = new Map<string, Map<string, number>>()
  for (const reports of told) {
    if (reports.size < 2 || reports.size > MOST_REPORTS) continue
    for (const a of reports)
      for (const b of reports) {
        if (a === b) continue
        const row = shared.get(a) ?? new Map<string, number>()
        shared.set(a, row)
        row.set(b, (row.get(b) ?? 0) + 1)
      }
  }
  const days = new Map<string, string>()
  for (const { told } of claims)
    for (const { telling } of told) {
      const day = telling.report.published
      if (day && day.length >= 10) days.set(telling.report.id, day.slice(0, 10))
    }
  const derived = derivations(lineage),
    perPair = new Map<string, number>(),
    found: Omission[] = []
  const candidates = claims
    .map((alike, index) => ({ alike, reports: told[index] as Set<Id<'report'>>, weight: weightOf(alike) }))
    .filter(({ alike, weight }) => weight >= ENOUGH && isOneStatement(alike))
    .sort((a, b) => b.weight - a.weight || (a.alike.claim.id < b.alike.claim.id ? -1 : 1))
  for (const { alike, reports, weight } of candidates) {
    const near = new Set<Id<'report'>>()
    for (const report of reports)
      for (const [other, count] of shared.get(report) ?? [])
        if (count >= SHARED && !reports.has(other as Id<'report'>)) near.add(other as Id<'report'>)
    // Told by most: those that leave it out stand out. Told by few: only the ones closest to them are asked.
    const since = firstTold(alike),
      teller = [...reports].sort()[0] ?? ''
    const absent = [...near].sort().filter((other) => {
      // What came out before anybody told it omits nothing.
      if (since !== undefined && (days.get(other) ?? since) < since) return false
      const key = `${teller} ${other}`,
        before = perPair.get(key) ?? 0
      if (before >= MOST_PER_PAIR) return false
      perPair.set(key, before + 1)
      return true
    })
    const [first, ...rest] = absent
    if (!first) continue
    // Where several leave it out, it is those reports' own, unless it is what everything hangs on.
    if (absent.length > 2 && weight < WEIGHTIEST) continue
    found.push({
      id: idOf('discrepancy', 'omission', alike.claim.id),
      kind: 'omission',
      claim: alike.claim.id,
      nature: natureOf(reports, absent, derived),
      evidence: evidenceOf(alike),
      absentFrom: [first, ...rest],
      rule: 'told here, not there, though both tell of the same',
    })
  }
  return found
}

/** Reports that tell one claim beyond this many are not compared pair by pair: such a claim nearly everyone tells. */
const MOST_REPORTS = 60
/** reuse: claims that two reports must share before one can be said to omit anything. */
const SHARED = 3
/** The most that is said of any two reports, the weightiest first: a list of everything is no finding. */
const MOST_PER_PAIR = 4
const ENOUGH = 1.5
const WEIGHTIEST = 2.5

function weightOf({ told }: Alike): number {
  let most = 0
  for (const one of told) most = Math.max(most, weighty(one))
  return most
}

/** Every report that tells it tells the decision, the rule or the denial: else the claim holds more than that, and nobody left just that out. */
function isOneStatement({ told }: Alike): boolean {
  const most = new Map<string, number>()
  for (const one of told) {
    if (one.wording.aside || one.telling.clause.heading) continue
    const { id } = one.telling.report
    most.set(id, Math.max(most.get(id) ?? 0, weighty(one)))
  }
  return [...most.values()].every((weight) => weight > 0)
}

/** The day on which it was first told; undefined when one telling has no day. */
function firstTold({ told }: Alike): string | undefined {
  let first: string | undefined
  for (const { telling } of told) {
    const day = telling.report.published
    if (!day || day.length < 10) return undefined
    if (first === undefined || day < first) first = day.slice(0, 10)
  }
  return first
}

/** Decisions, rules, refusals and denials weigh most; amounts with them. */
function weighty({ telling, wording, holder }: Told): number {
  const { tokens, clause } = telling
  if (clause.heading || clause.to - clause.from < 6) return 0
  let weight = wording.stance === 'denies' ? 0.5 : 0
  // An opinion in somebody's own words is no rule.
  if (holder?.quotation === 'direct') return 0
  // "while not denying the story", "as they had done, they refused": an aside of the reporter's.
  for (let i = clause.from; i < clause.to; i++) if (ASIDE.has((tokens[i] as Token).folded)) return 0
  const seen = new Set<string>()
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token,
      base = token.base
    if (WEIGHTY.has(base) && !seen.has(base)) {
      seen.add(base)
      weight += 1
    } else if (QUANTIFYING.has(base) && !seen.has(base)) {
      seen.add(base)
      weight += 0.5
    }
    if (token.kind === 'figure' && token.weight >= 1) weight += 0.5
  }
  return [...seen].some((base) => WEIGHTY.has(base)) ? weight : 0
}

const ASIDE = new Set('while when as though although because'.split(' '))

/** The weightiest wording of each report that tells it. */
function evidenceOf({ told }: Alike): Omission['evidence'] {
  const best = new Map<string, { weight: number; at: Omission['evidence'][0] }>()
  for (const one of told) {
    const report = one.telling.report.id,
      weight = weighty(one)
    if (weight > (best.get(report)?.weight ?? -1)) best.set(report, { weight, at: one.wording.evidence[0] })
  }
  const [first, ...rest] = [...best.values()].map(({ at }) => at).sort(inReadingOrder)
  if (!first) throw new Error('a claim without a wording')
  return [first, ...rest]
}

type Derived = ReadonlyMap<string, ReadonlySet<string>>
/** Looked up once for all stories of a pile. */
const KNOWN = new WeakMap<Lineage, Derived>()
function derivations(lineage: Lineage): Derived {
  const known = KNOWN.get(lineage)
  if (known) return known
  const from = new Map<string, Set<string>>()
  for (const derivation of lineage.derivations)
    from.set(derivation.report, (from.get(derivation.report) ?? new Set()).add(derivation.from))
  KNOWN.set(lineage, from)
  return from
}

/** Dropped when those that lack it took it from those that tell it; added when those that tell it took the rest from those that lack it. */
function natureOf(present: ReadonlySet<Report['id']>, absent: readonly Report['id'][], derived: Derived): Omission['nature'] {
  const tookFrom = (later: string, earlier: string) => derived.get(later)?.has(earlier) === true
  if (absent.every((lacks) => [...present].some((tells) => tookFrom(lacks, tells)))) return 'dropped'
  if ([...present].every((tells) => absent.some((lacks) => tookFrom(tells, lacks)))) return 'added'
  return 'not established'
}
