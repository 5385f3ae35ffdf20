import type { Clause } from '../language/clauses.js'
import type { Attribution } from '../model.js'
import { firstEndingAfter } from '../text/span.js'

/**
 * The innermost attribution that holds each clause; undefined where the report speaks itself.
 *
 *     [Two officials said] that [the mission is over].
 *                               ^^^^^^^^^^^^^^^^^^^^^ held by "said"
 */
export function holders(clauses: readonly Clause[], attributions: readonly Attribution[]): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = clauses.map(() => undefined),
    size: number[] = clauses.map(() => Number.POSITIVE_INFINITY)
  for (const attribution of attributions)
    for (const content of attribution.content) {
      const long = content.end - content.start
      for (let i = firstEndingAfter(clauses, content.start); i < clauses.length; i++) {
        const clause = clauses[i] as Clause
        if (clause.start >= content.end) break
        const inside = Math.min(clause.end, content.end) - Math.max(clause.start, content.start)
        if (inside < 0.5 * (clause.end - clause.start) || long >= (size[i] as number)) continue
        found[i] = attribution
        size[i] = long
      }
    }
  return found
}
