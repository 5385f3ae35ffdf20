import type { Token } from '../../language/tokens.js'
import type { Id } from '../../model.js'
import type { Count } from './count.js'

/**
 * Amounts of one kind that are told of another scope: no conflict, and easily taken for one.
 *
 *     32 people died on the main island ‹alone›.     40 people died on the islands.
 *     Shipping fell by 60 percent ‹this year›.       Shipping fell by 85 percent ‹this month›.
 *     The Union has 4,000 sailors there.             ‹Kestria› has 900 sailors there.
 */
export function isOtherScope(a: Count, b: Count): boolean {
  const here = scopeOf(a),
    there = scopeOf(b)
  if (here.part !== there.part) return true
  if (here.period !== there.period && here.period !== '' && there.period !== '') return true
  return here.nation !== there.nation && here.nation !== '' && there.nation !== ''
}

interface Scope {
  readonly part: boolean
  readonly period: string
  /** Whose: "900 ‹Kestrian› soldiers", "‹Kestria› has 900". */
  readonly nation: string
}

function scopeOf(count: Count): Scope {
  const {
      told: { telling },
      figure,
    } = count,
    { report, clause, tokens } = telling,
    words = report.text.slice(clause.start, clause.end)
  let nation = ''
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'nation' || Math.abs(token.start - figure.start) > NEAR) continue
    // "in Kestria" is where, not whose.
    if (PLACE.has(tokens[i - 1]?.folded ?? '')) continue
    nation = token.term
    break
  }
  return { part: isPart(count), period: PERIOD.exec(words)?.[0].toLowerCase() ?? '', nation }
}
const NEAR = 40
const PLACE = new Set(['in', 'on', 'at', 'near', 'off', 'into', 'against'])
const PERIOD = /\b(?:this|last|the past|so far this) (?:year|month|week|quarter|season)\b|\btoday\b|\byesterday\b/i

/** "on the main island ‹alone›", "‹among them› four children", "‹of whom› 900", "300 ‹of the 600›" */
export function isPart({ told: { telling }, figure: { start, end } }: Count): boolean {
  const { clause } = telling,
    { text } = telling.report
  const before = text.slice(Math.max(clause.start - 16, start - 60), start),
    after = text.slice(end, Math.min(clause.end, end + 60))
  return (
    /\balone\b/i.test(`${before} ${after}`) ||
    /\b(?:among them|among whom|of whom|of them|including|include[sd]?)\b[^.;]{0,24}$/i.test(before) ||
    /\bof (?:the|all) [\d,]+/.test(text.slice(start, end))
  )
}

// ── Parts of a toll ─────────────────────────────────────────────────────────

/** The values of which a report says, or shows by telling a larger one beside it as the same teller's, that they are a part. */
export function partsOf(counts: readonly Count[]): ReadonlySet<number> {
  const parts = new Set(counts.filter((one) => scopeOf(one).part).map(({ figure }) => figure.value)),
    whole = new Set(counts.filter((one) => !scopeOf(one).part).map(({ figure }) => figure.value))
  const larger = Math.max(0, ...whole)
  return new Set([...parts].filter((value) => value < larger))
}

/**
 * The tellings of a part that a reader may take for the whole: one report gives it in its heading or gives no other, and another report gives the
 * whole. Empty where nobody can be misled.
 */
export function isConfused(counts: readonly Count[], parts: ReadonlySet<number>): readonly Count[] {
  if (parts.size === 0) return []
  const byReport = new Map<Id<'report'>, Count[]>()
  for (const count of counts) {
    const { id } = count.told.telling.report
    byReport.set(id, [...(byReport.get(id) ?? []), count])
  }
  const bare = counts.filter(
    (one) =>
      parts.has(one.figure.value) &&
      !scopeOf(one).part &&
      (one.told.telling.clause.heading ||
        (byReport.get(one.told.telling.report.id) ?? []).every(({ figure }) => parts.has(figure.value))),
  )
  if (bare.length === 0) return []
  const marked = counts.filter((one) => parts.has(one.figure.value) && scopeOf(one).part),
    wholes = new Set(marked.flatMap(({ told }) => (byReport.get(told.telling.report.id) ?? []).map(({ figure }) => figure.value)))
  return [...bare, ...marked, ...counts.filter(({ figure }) => wholes.has(figure.value) && !parts.has(figure.value))]
}
