import type { Id, Judgement, Passage, Report, Reuses } from '../model.js'
import { idOf } from '../text/id.js'
import { span } from '../text/span.js'
import { type Days, isBefore } from './days.js'
import type { Digest } from './digest.js'
import { ownOutlet } from './outlet-name.js'

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

/** Of how many others a text says that it has it from them, and whether it names the outlet that it came out in. */
interface Leaning {
  readonly sources: { readonly length: number }
  readonly namesItself: boolean
}

/** What decides which of those with the same words is the first. */
export interface Printed {
  readonly days: Days | undefined
  readonly sources: number
  readonly namesItself: boolean
}

/**
 * Takes word-for-word copies out before anything else is asked: they belong where their first stands, add no weight to what a story is
 * about, and can never add an origin.
 *
 *     first   of those that none surely came before: the outlet that the text names for its own ("told Brenn Radio", in Brenn Radio);
 *             else where it leans on fewest others; else by id
 *
 * A copy that comes later, or the same day in an outlet that the text does not name, thus never takes the place of what it copies.
 */
export function withoutCopies(
  digests: readonly Digest[],
  sourcings: readonly Leaning[],
  verdicts: ReadonlyMap<string, Judgement['verdict']>,
): First[] {
  const groups = new Map<number | string, number[]>()
  for (const [i, { words, isShort, report }] of digests.entries()) {
    // "No comment." is said by many, but hardly by two on the same day as all they have to say.
    const key = isShort ? `${words} ${report.published ?? ''}` : words,
      group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  const firsts = [...groups.values()].flatMap((group): First[] => {
    const at = firstOf(group, (i) => printed(digests[i]!, sourcings[i]!)),
      others = group.filter((i) => i !== at),
      copies = others.map((other) => ({ other, edge: copyEdge(digests[other]!.report, digests[at]!.report) })),
      apart = copies.filter(({ edge }) => verdicts.get(edge.id) === 'wrong')
    return [
      {
        at,
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
  return firsts.sort((a, b) => digests[a.at]!.words - digests[b.at]!.words || a.at - b.at)
}

const printed = ({ days }: Digest, { sources, namesItself }: Leaning): Printed => ({ days, sources: sources.length, namesItself })

/** Of those with the same words, in the order of their ids. */
export function firstOf(group: readonly number[], printed: (at: number) => Printed): number {
  const all = group.map(printed),
    endOf = ({ days }: Printed) => days?.[1] ?? Number.POSITIVE_INFINITY,
    earliest = all.reduce((best, one) => (endOf(one) < endOf(best) ? one : best)),
    leans = ({ sources }: Printed) => Math.max(1, sources)
  return group[
    [...all.keys()]
      .filter((i) => !isBefore(earliest.days, all[i]!.days))
      .reduce((best, i) => {
        const better =
          Number(all[i]!.namesItself) - Number(all[best]!.namesItself) || leans(all[best]!) - leans(all[i]!) || best - i
        return better > 0 ? i : best
      })
  ]!
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
