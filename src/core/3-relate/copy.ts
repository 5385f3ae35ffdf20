import type { Id, Judgement, Passage, Report, Reuses } from '../model.js'
import { idOf } from '../text/id.js'
import { span } from '../text/span.js'
import { isBefore } from './days.js'
import type { Digest } from './digest.js'
import { keyOf, ownOutlet } from './outlet-name.js'

/** The reports that say something nobody said before, each with those that print the very same words. */
export interface First {
  /** Index of the digest. */
  readonly at: number
  readonly copies: readonly Copy[]
}
export interface Copy {
  readonly report: Id<'report'>
  /** The outlet that printed it. */
  readonly outlet: { readonly name: string; readonly key: string } | undefined
  readonly edge: Reuses
}

/**
 * Takes word-for-word copies out before anything else is asked: they belong where their first stands, add no weight to what a story is
 * about, and can never add an origin.
 *
 *     first   the earliest; else where the text leans on fewest others; else the outlet that it names itself ("told Brenn Radio", in
 *             Brenn Radio); else by id
 */
export function withoutCopies(
  digests: readonly Digest[],
  sourcesOf: (at: number) => number,
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
): First[] {
  const groups = new Map<number | string, number[]>()
  for (const [i, digest] of digests.entries()) {
    const key = digest.words ?? `alone ${i}`,
      group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  const firsts = [...groups.values()].flatMap((group): First[] => {
    const [at, ...others] = group.sort(
        (a, b) =>
          earlier(digests[a]!, digests[b]!) || sourcesOf(a) - sourcesOf(b) || named(digests[b]!) - named(digests[a]!) || a - b,
      ),
      copies = others.map((other) => ({ other, edge: copyEdge(digests[other]!.report, digests[at!]!.report) })),
      apart = copies.filter(({ edge }) => verdicts.get(edge.id) === 'wrong')
    return [
      {
        at: at!,
        copies: copies
          .filter((copy) => !apart.includes(copy))
          .map(({ other, edge }) => ({
            report: digests[other]!.report.id,
            outlet: ownOutlet(digests[other]!.report),
            edge,
          })),
      },
      ...apart.map(({ other }) => ({ at: other, copies: [] })),
    ]
  })
  // By their words and not by their ids: which of two copies came first must not decide any tie.
  const wordsOf = ({ at }: First) => digests[at]!.words ?? -1
  return firsts.sort((a, b) => wordsOf(a) - wordsOf(b) || a.at - b.at)
}

const earlier = (a: Digest, b: Digest): number => (isBefore(a.days, b.days) ? -1 : isBefore(b.days, a.days) ? 1 : 0)
const named = ({ report }: Digest): number => Number(namesItself(report))

function namesItself(report: Report): boolean {
  const own = ownOutlet(report)
  return own !== undefined && ` ${keyOf(report.text)} `.includes(` ${own.key} `)
}

function copyEdge(here: Report, there: Report): Reuses {
  const passage: Passage = { here: whole(here), there: whole(there), how: 'verbatim' }
  return {
    id: idOf('derivation', 'reuses', here.id, there.id),
    how: 'reuses',
    report: here.id,
    from: there.id,
    passages: [passage],
    rule: 'a copy, word for word',
  }
}

const whole = ({ id, sentences, text }: Report) => span(id, sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? text.length)
