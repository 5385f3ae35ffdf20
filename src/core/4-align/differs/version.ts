import type { Claim, Differs, Discrepancy, Span, Told } from '../../model.js'
import { fold } from '../../text/fold.js'
import { idOf } from '../../text/id.js'
import { inReadingOrder } from '../../text/span.js'

/** One side of a difference: what is told, the words, and the key that makes two tellings the same side. */
export interface Side<Value> {
  readonly key: string
  readonly value: Value
  readonly at: Span
  readonly words: string
}

/**
 * A discrepancy from its sides; undefined when fewer than two sides remain whose words are not the same.
 * One version for each report that tells a side, with the first place that tells it there.
 */
export function differ<Kind extends Exclude<Discrepancy['kind'], 'omission'>, Value>(
  kind: Kind,
  claim: Claim,
  nature: Differs<Kind, Value>['nature'],
  sides: readonly Side<Value>[],
  rule: string,
): Differs<Kind, Value> | undefined {
  const byKey = new Map<string, Side<Value>[]>()
  for (const side of sides) byKey.set(side.key, [...(byKey.get(side.key) ?? []), side])
  if (byKey.size < 2) return undefined
  const said = new Set(sides.map(({ words }) => fold(words).toLowerCase()))
  if (said.size < 2) return undefined
  const byReport = new Map<string, Side<Value>[]>()
  for (const side of sides) {
    const key = `${side.key} ${side.at.report}`
    byReport.set(key, [...(byReport.get(key) ?? []), side])
  }
  const versions: Told<Value>[] = [...byReport.values()]
    .map((list) => {
      const [first] = [...list].sort((a, b) => inReadingOrder(a.at, b.at))
      if (!first) throw new Error('a side without words')
      // The first place is enough: evidence of several would be read as one long stretch, and that is nobody's exact words.
      return { value: first.value, evidence: [first.at] as const }
    })
    .sort((a, b) => inReadingOrder(a.evidence[0], b.evidence[0]))
  const [one, two, ...others] = versions
  if (!one || !two) return undefined
  return {
    id: idOf('discrepancy', kind, claim.id, ...keyed(byKey)),
    kind,
    claim: claim.id,
    nature,
    versions: [one, two, ...others],
    rule,
  }
}

const keyed = (sides: ReadonlyMap<string, unknown>): string[] => [...sides.keys()].sort()
