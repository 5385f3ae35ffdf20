import type { Claim, Discrepancy } from '../../model.js'

/** How a claim is told, worst first. */
export const BADGES = ['altered', 'differs', 'inflated', 'single origin', 'agrees', 'told once'] as const
export type Badge = (typeof BADGES)[number]

export function badgeOf(claim: Claim, discrepancies: readonly Discrepancy[]): Badge {
  const kinds = new Set(discrepancies.filter(isSerious).map(({ kind }) => kind))
  if (kinds.has('quotation')) return 'altered'
  const apart = new Set(discrepancies.filter((each) => isSerious(each) && each.nature !== 'wording').map(({ kind }) => kind))
  for (const kind of ['figure', 'date', 'name', 'title', 'action', 'hedging'] as const) if (apart.has(kind)) return 'differs'
  if (kinds.has('inflation')) return 'inflated'
  if (claim.standing.reports < 2) return 'told once'
  return claim.standing.origins.length < 2 ? 'single origin' : 'agrees'
}

/** 3,158 and "about 3,200" do not contradict each other. */
export const isSerious = (discrepancy: Discrepancy): boolean => discrepancy.nature !== 'rounding'

/** Conflicts before later updates and other scopes, those before mere wording. */
export const severity = (discrepancy: Discrepancy): number =>
  ['conflict', 'dropped', 'added', 'not established', 'scope', 'update', 'wording', 'rounding'].indexOf(discrepancy.nature)
